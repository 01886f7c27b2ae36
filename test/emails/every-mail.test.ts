import { describe, expect, it } from '@jest/globals';

import { MAIL_LOCALES } from '../../emails/mails.ts';
import { createRenderer, MAIL_NAMES } from '../../emails/render.ts';
import { aFrame, examplesIn } from './examples.ts';
import { compiled, everyMail, render, show, theMail, wordsOf } from './rendering.ts';
import type { Shown } from './rendering.ts';

const MAILS = everyMail();

/** The mails that break a rule, by name: an empty list says that all keep it. */
function breaking(rule: (mail: Shown) => boolean): readonly string[] {
  return MAILS.filter((mail) => !rule(mail)).map((mail) => mail.name);
}

describe('every mail in every language', () => {
  it('has an example of each name', () => {
    expect(new Set(examplesIn('en').map((example) => example.mail))).toEqual(new Set(MAIL_NAMES));
    expect(MAILS.length).toBe(examplesIn('en').length * MAIL_LOCALES.length);
  });

  it('leaves no hole, key or code of ours behind', () => {
    const leftover = /[{}]|undefined|\[object|=>|\bnull\b|\bNaN\b|<(?:say|b|mono)>/u;
    expect(breaking((mail) => !leftover.test(mail.subject) && !leftover.test(mail.text))).toEqual(
      [],
    );
    const inHtml = /\{\{|\}\}|undefined|\[object|=>|\bNaN\b|mj-/u;
    expect(
      breaking((mail) => !inHtml.test(mail.html.replace(/\.mj-[\w-]+|mj-[\w-]+/gu, ''))),
    ).toEqual([]);
  });

  it('ends its subject in the reference, in brackets, and only where there is one', () => {
    expect(
      breaking(({ subject, example }) =>
        example.input.reference === ''
          ? !/[[\]]/u.test(subject)
          : subject.endsWith(' [CS-7Q4M9XKD2T]') && subject.split('[').length === 2,
      ),
    ).toEqual([]);
  });

  it('names the partner or the customer in its subject, on one line of sensible length', () => {
    expect(
      breaking(
        ({ subject, example }) =>
          example.mail === 'where-to-reply' || /Contoso Cloud GmbH|Fabrikam AG/u.test(subject),
      ),
    ).toEqual([]);
    expect(breaking(({ subject }) => !/[\r\n]/u.test(subject) && subject.length < 160)).toEqual([]);
  });

  it('says in the HTML part whatever the text part says', () => {
    const missing = MAILS.flatMap((mail) => {
      const { words } = mail.read();
      return mail.text
        .split('\n')
        .filter((line) => !/^-{5,}$/u.test(line))
        .map((line) => wordsOf(line.replace(/^- /u, '')))
        .filter((line) => !words.includes(line))
        .map((line) => `${mail.name}: ${line}`);
    });
    expect(missing).toEqual([]);
  });

  it('says in the text part whatever the HTML part says', () => {
    const missing = MAILS.flatMap((mail) => {
      const words = wordsOf(mail.text);
      return mail
        .read()
        .blocks.filter((block) => !words.includes(block))
        .map((block) => `${mail.name}: ${block}`);
    });
    expect(missing).toEqual([]);
  });

  it('identifies the partner by name and verified domain wherever it asks or confirms', () => {
    expect(
      breaking(({ example, text }) => {
        if (example.mail === 'where-to-reply' || example.mail === 'partner-outcome') return true;
        return text
          .split('\n')
          .some((line) => line.includes('Contoso Cloud GmbH') && line.includes('contoso.example'));
      }),
    ).toEqual([]);
  });

  it('puts the marker on a line of its own at the foot of both parts', () => {
    expect(
      breaking(({ example, text, html }) =>
        example.input.marker === ''
          ? !html.includes('foot-marker"')
          : text.endsWith(`\n${example.input.marker}\n`) &&
            html.includes(`>${example.input.marker}</p>`),
      ),
    ).toEqual([]);
  });

  it('gives a partner nothing that could answer in the place of a customer', () => {
    const outcomes = MAILS.filter(({ example }) => example.mail === 'partner-outcome');
    expect(outcomes.length).toBeGreaterThan(0);
    expect(outcomes.filter(({ html, text }) => /CS-|countersign-ref/u.test(html + text))).toEqual(
      [],
    );
  });

  it('keeps its lines below what SMTP allows', () => {
    const tooLong = /[^\n]{990}/u;
    expect(breaking(({ text }) => Buffer.byteLength(text) < 20_000 && !tooLong.test(text))).toEqual(
      [],
    );
    expect(breaking(({ html }) => Buffer.byteLength(html) < 60_000)).toEqual([]);
  });
});

describe('the HTML part', () => {
  it('says which language it is in', () => {
    expect(breaking(({ read, locale }) => read().tags[0]?.attributes['lang'] === locale)).toEqual(
      [],
    );
  });

  it('loads nothing from anywhere and runs nothing', () => {
    const forbidden = new Set([
      'img',
      'script',
      'link',
      'iframe',
      'form',
      'input',
      'base',
      'object',
    ]);
    expect(
      breaking(({ read }) =>
        read().tags.every(
          ({ name, attributes }) =>
            !forbidden.has(name) &&
            attributes['src'] === undefined &&
            attributes['background'] === undefined &&
            !Object.keys(attributes).some((attribute) => attribute.startsWith('on')),
        ),
      ),
    ).toEqual([]);
    expect(breaking(({ html }) => !/url\(|@import|@font-face/u.test(html))).toEqual([]);
  });

  it('links to nothing but the page that takes a typed code', () => {
    expect(
      breaking(({ read, example }) => {
        const links = read().tags.filter(({ name }) => name === 'a');
        const page = 'page' in example.input ? example.input.page : null;
        return page === null
          ? links.length === 0
          : links.length === 1 && links[0]?.attributes['href'] === page.url;
      }),
    ).toEqual([]);
  });

  it('has a preheader, a dark scheme and a layout for narrow screens', () => {
    expect(breaking(({ html }) => /display:none[^>]*>\s*(?!<\/)\S/u.test(html))).toEqual([]);
    expect(breaking(({ html }) => html.includes('prefers-color-scheme: dark'))).toEqual([]);
    expect(breaking(({ html }) => html.includes('max-width: 479px'))).toEqual([]);
  });
});

describe('what single mails say', () => {
  it('shows a deadline in the zone and the words of the customer', () => {
    const { text } = theMail('de', 'delegated-admin-offer', 'plain');
    expect(text).toContain(
      'Antwort bis: Dienstag, 22. Dezember 2026, 17:58 Uhr (Mitteleuropäische Normalzeit)',
    );
  });

  it('says in plain words what full administration means, and how to undo it', () => {
    const { text } = theMail('en', 'delegated-admin-offer', 'plain');
    expect(text).toContain('- Reset passwords and change how people sign in');
    expect(text).toContain('You can end it at any time');
    expect(text).toContain('Duration: 1 year from the day it takes effect');
  });

  it('never lists the powers of full administration for a smaller scope', () => {
    const { text } = theMail('en', 'delegated-admin-offer', 'replaces');
    expect(text).toContain('Scope: Administration limited to Exchange Online');
    expect(text).not.toContain('Reset passwords');
  });

  it('warns that a present partner is replaced, in every mail that asks for it', () => {
    const warning = 'the present partner loses its access';
    expect(theMail('en', 'delegated-admin-offer', 'replaces').text).toContain(warning);
    expect(theMail('en', 'rider-question', 'replaces').text).toContain(warning);
    expect(theMail('en', 'reminder', 'replacing').text).toContain(warning);
    expect(theMail('en', 'countersign', 'replaces').text).toContain(warning);
    expect(theMail('en', 'replacement', 'plain').text).toContain(warning);
    expect(theMail('en', 'delegated-admin-offer', 'plain').text).not.toContain(warning);
  });

  it('shows the partner’s message below our question, as its own words', () => {
    const { text } = theMail('en', 'trial-invitation', 'rider');
    const question = text.indexOf('How to answer');
    const message = text.indexOf('Message from Contoso Cloud GmbH (their words, not ours):');
    expect(question).toBeGreaterThan(0);
    expect(message).toBeGreaterThan(question);
    expect(text.slice(message)).toContain('\n| Dear Anna,\n|\n| as discussed');
  });

  it('says until when a round may be completed, and where else', () => {
    const { text } = theMail('en', 'countersign', 'not-verified');
    expect(text).toContain('Confirm by: Friday, 25 December 2026, 17:58');
    expect(text).toContain('https://countersign.example/d/abc123');
    expect(text).toContain('Type the code K7WM-3QPX there.');
  });

  it('does not call an answer from elsewhere an approval', () => {
    const { text, subject } = theMail('en', 'countersign', 'colleague');
    expect(text).toContain('We received an answer from tom@fabrikam.example.');
    expect(subject).toContain('needs your own answer');
    expect(text).not.toContain('received an approval');
  });

  it('names the partner’s address to a customer that asked something', () => {
    const { text } = theMail('de', 'clarification', 'question');
    expect(text).toContain('schreiben Sie direkt an sales@contoso.example');
  });

  it('promises a person only after the second unclear answer', () => {
    const promise = 'a person will look at it';
    expect(theMail('en', 'clarification', 'admin').text).not.toContain(promise);
    expect(theMail('en', 'clarification', 'second').text).toContain(promise);
  });

  it('greets without a name where there is none', () => {
    const frame = { ...aFrame('en'), recipient: { name: null, email: 'anna@fabrikam.example' } };
    const { text } = render('expired', {
      ...frame,
      about: 'trial-invitation',
      deadlineAt: '2026-12-22T16:58:30Z',
    });
    expect(text).toContain('\nHello,\n');
  });
});

describe('rendering', () => {
  it('is pure: the same input gives the same mail', () => {
    for (const mail of MAILS.filter(({ locale }) => locale === 'en')) {
      const { subject, text, html } = show(mail.example);
      expect({ subject, text, html }).toEqual({
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
      });
    }
  });

  it('reads each template and catalogue once, however many mails it writes', () => {
    let reads = 0;
    const counted = new Proxy(compiled, {
      get: (target, key) => {
        reads += 1;
        return typeof key === 'string' ? target[key] : undefined;
      },
    });
    const using = createRenderer(counted);
    const examples = examplesIn('de');
    for (const example of examples) show(example, using);
    expect(reads).toBeGreaterThan(0);
    reads = 0;
    for (const example of examples) show(example, using);
    expect(reads).toBe(0);
  });

  it('refuses to write a mail with a time that is none', () => {
    expect(() =>
      render('expired', { ...aFrame('en'), about: 'trial-invitation', deadlineAt: 'soon' }),
    ).toThrow(RangeError);
  });
});
