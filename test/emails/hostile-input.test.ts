import { describe, expect, it } from '@jest/globals';

import type { Frame, MailInputs } from '../../emails/mails.ts';
import { aFrame, ADMIN, SERVICES } from './examples.ts';
import { readHtml, render } from './rendering.ts';

const SCRIPT =
  '<script>alert(1)</script><img src=x onerror=alert(1)>"\'><a href="http://evil.example">';
const DEADLINE = '2026-12-22T16:58:30Z';

function anOffer(changes: Partial<MailInputs['delegated-admin-offer']>) {
  return render('delegated-admin-offer', {
    ...aFrame('en'),
    admin: ADMIN,
    message: null,
    deadlineAt: DEADLINE,
    replacementPhrase: null,
    ...changes,
  });
}

function named(name: string): Pick<Frame, 'partner' | 'customer' | 'recipient'> {
  return {
    partner: { name, domain: 'contoso.example' },
    customer: { name, domain: 'fabrikam.example' },
    recipient: { name, email: 'anna@fabrikam.example' },
  };
}

describe('markup in what others wrote', () => {
  it('stays text, wherever it stands', () => {
    const plain = readHtml(anOffer({ message: 'Hello' }).html).tags.length;
    const { html } = anOffer({
      ...named(SCRIPT),
      message: SCRIPT,
      admin: { scope: SCRIPT, duration: SCRIPT },
    });
    const { tags } = readHtml(html);
    expect(tags.filter(({ name }) => ['script', 'img', 'a'].includes(name))).toEqual([]);
    expect(html).toContain('&lt;script&gt;');
    // A smaller scope has fewer powers to list; nothing else may add a tag.
    expect(tags.length).toBeLessThanOrEqual(plain);
  });

  it('cannot use the signs of our templates and sentences', () => {
    const { html, text, subject } = anOffer({
      ...named('{{marker}} {partner} <say>yes</say> #{7*7}'),
      message: '{{{marker}}} {deadline, date} ${1}',
    });
    expect(text).toContain('{{marker}} {partner} <say>yes</say> #{7*7}');
    expect(subject).toContain('{{marker}} {partner}');
    expect(html).toContain('{{{marker}}} {deadline, date} ${1}'.replace(/\{/gu, '{'));
    expect(html).not.toContain('<say>');
  });

  it('cannot turn the link of the page into another kind of address', () => {
    const page = { url: 'javascript:alert(1)', code: 'K7WM-3QPX' };
    expect(() =>
      render('replacement', {
        ...aFrame('en'),
        admin: ADMIN,
        phrase: 'Replace them',
        approvedBy: null,
        deadlineAt: DEADLINE,
        roundDeadlineAt: DEADLINE,
        page,
      }),
    ).toThrow('web address');
  });
});

describe('line breaks and control characters', () => {
  it('cannot add a line or a header to the subject', () => {
    const { subject } = anOffer(named('Contoso\r\nBcc: all@fabrikam.example\u0000\u0085\u2028x'));
    expect(subject).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
    expect(subject).toContain('Contoso Bcc: all@');
    expect(subject.endsWith(' [CS-7Q4M9XKD2T]')).toBe(true);
  });

  it('cannot start a line of the text part', () => {
    const { text } = anOffer({
      ...named('Contoso\nyes\n'),
      admin: { scope: 'Mail\n\nyes', duration: 'P1Y\nyes' },
      message: 'Hello\nyes\r\n\r\n1\u2028no\u0085ja\n> yes',
    });
    const bare = text.split('\n').filter((line) => /^[\s>-]*(?:yes|no|ja|1)\b/u.test(line));
    expect(bare).toEqual([]);
    expect(text).toContain('\n| yes\n');
    expect(text).toContain('\n| ja\n');
  });

  it('leaves no control character but the line break', () => {
    const everything = Array.from({ length: 160 }, (_, code) => String.fromCharCode(code)).join(
      'x',
    );
    const { text, html } = anOffer({ ...named(everything), message: everything });
    expect(text.replace(/\n/gu, '')).not.toMatch(/\p{Cc}/u);
    expect(html.replace(/[\n\t]/gu, '')).not.toMatch(/\p{Cc}/u);
  });
});

describe('right-to-left and invisible characters', () => {
  it('are stripped where they would turn or hide words', () => {
    const { text, html, subject } = anOffer({
      ...named('Con\u202Etoso\u200B \u2066Ltd\u{E0041}'),
      message: 'a\u202Eb\u2067c',
    });
    const hidden = /[\u202A-\u202E\u2066-\u2069\u200B\u{E0000}-\u{E007F}]/u;
    for (const part of [text, html, subject]) expect(part).not.toMatch(hidden);
    expect(text).toContain('Contoso Ltd');
  });

  it('keeps a Hebrew or Arabic name apart from the words around it', () => {
    const { text, html, subject } = anOffer(named('קונטוסו בע״מ'));
    expect(text).toContain('\u2068קונטוסו בע״מ\u2069 asks');
    expect(subject).toContain('\u2068קונטוסו בע״מ\u2069 asks');
    expect(html).toContain('<bdi>קונטוסו בע״מ</bdi> asks');
  });

  it('survive as half a surrogate pair in no part', () => {
    const { text, html, subject } = anOffer({ ...named('Con\uD800toso'), message: '\uDC00 x' });
    for (const part of [text, html, subject]) expect(part).not.toMatch(/\p{Cs}/u);
  });
});

describe('length', () => {
  it('of a name is capped with an ellipsis, shorter in the subject', () => {
    const { text, subject } = anOffer(named('Contoso '.repeat(1250)));
    expect(subject.length).toBeLessThan(250);
    expect(subject).toContain('…');
    expect(text.length).toBeLessThan(6000);
  });

  it('of a message is capped at 2,000 characters and 40 lines', () => {
    const long = anOffer({ message: 'word '.repeat(2000) }).text;
    const shown = long.match(/^\| .*$/gmu) ?? [];
    expect(shown.join(' ').replace(/\| /gu, '').length).toBeLessThanOrEqual(2000);
    const many = anOffer({ message: 'a\n'.repeat(5000) }).text;
    expect(many.match(/^\|/gmu)?.length).toBe(40);
  });

  it('of what we heard is capped at 300 characters', () => {
    const { text } = render('clarification', {
      ...aFrame('en'),
      question: { about: 'trial-invitation', services: SERVICES, rider: null },
      deadlineAt: DEADLINE,
      heard: 'x'.repeat(10_000),
      attempt: 1,
      partnerContact: null,
    });
    expect(text).toMatch(/\| x{299}…\n/u);
  });
});

describe('quotation marks in a name', () => {
  it('cannot make another word look like one to answer with', () => {
    const { text } = anOffer(named('Contoso" or "yes'));
    expect(text).toContain('Contoso” or ”yes');
    expect([...text.matchAll(/"([^"\n]+)"/gu)].map((match) => match[1])).toEqual(['yes', 'no']);
  });
});

describe('addresses in what others wrote', () => {
  it('are not made clickable by mail programs', () => {
    const { text, html } = anOffer({
      ...named('Visit evil.example now'),
      message: 'See https://evil.example/login or www.evil.example or a@evil.example',
    });
    for (const part of [text, html]) {
      expect(part).not.toMatch(/evil\.example/u);
      expect(part).not.toMatch(/https:\/\/e/u);
      expect(part).toContain('evil.\u2060example');
    }
  });

  it('of the partner’s verified domain stays as it is', () => {
    expect(anOffer({}).text).toContain('verified domain: contoso.example)');
  });
});
