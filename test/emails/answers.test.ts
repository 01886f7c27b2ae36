import { describe, expect, it } from '@jest/globals';

import { MAIL_LOCALES } from '../../emails/mails.ts';
import type { MailLocale } from '../../emails/mails.ts';
import { decide } from '../../src/replies/decide.ts';
import { PHRASE, REVOKE_WORD } from './examples.ts';
import { everyMail, theMail } from './rendering.ts';

const YES_AND_NO: Readonly<Record<MailLocale, readonly [string, string]>> = {
  en: ['yes', 'no'],
  de: ['ja', 'nein'],
  fr: ['oui', 'non'],
  es: ['sí', 'no'],
  it: ['sì', 'no'],
  pt: ['sim', 'não'],
  nl: ['ja', 'nee'],
  pl: ['tak', 'nie'],
  ja: ['はい', 'いいえ'],
};

/** What stands between straight quotation marks in a text part. */
function quoted(text: string): readonly string[] {
  return [...text.matchAll(/"([^"\n]+)"/gu)].map((match) => match[1] ?? '');
}

describe.each(MAIL_LOCALES)('in %s, the words to answer with', (locale) => {
  const question = { locale, kind: 'delegated-admin-offer' } as const;
  const [yes, no] = YES_AND_NO[locale];

  it('stand in quotation marks', () => {
    expect(quoted(theMail(locale, 'delegated-admin-offer', 'plain').text)).toEqual([yes, no]);
    expect(quoted(theMail(locale, 'trial-invitation', 'plain').text)).toEqual([yes, no]);
    expect(quoted(theMail(locale, 'countersign', 'trial-policy').text)).toEqual([yes, no]);
    expect(quoted(theMail(locale, 'trial-invitation', 'rider').text)).toEqual(['1', '2', '3']);
  });

  it('are understood when a customer writes them', () => {
    expect(decide(yes, question).verdict).toBe('approve');
    expect(decide(no, question).verdict).toBe('decline');
  });

  it('are the stated phrase, and no yes, where a present partner is replaced', () => {
    for (const [mail, variant] of [
      ['delegated-admin-offer', 'replaces'],
      ['rider-question', 'replaces'],
      ['reminder', 'replacing'],
      ['clarification', 'replacing'],
      ['countersign', 'replaces'],
      ['replacement', 'plain'],
    ] as const) {
      expect(quoted(theMail(locale, mail, variant).text)).toEqual([PHRASE, no]);
    }
  });

  it('include the word that undoes a grant, in receipts and notices', () => {
    for (const [mail, variant] of [
      ['receipt', 'granted'],
      ['receipt', 'both'],
      ['cooling-off', 'plain'],
      ['grant-ending', '7'],
      ['receipt-help', 'heard'],
    ] as const) {
      expect(quoted(theMail(locale, mail, variant).text)).toEqual([REVOKE_WORD]);
    }
  });

  it('stand in the quotation marks of the language in the HTML part', () => {
    const { html } = theMail(locale, 'delegated-admin-offer', 'plain');
    expect(html).toMatch(new RegExp(`class="say">[“„«「]\\s?${yes}\\s?[”“»」]</strong>`, 'u'));
  });
});

describe('a quoted mail of ours', () => {
  const answerable = everyMail().filter(({ example }) => example.mail !== 'partner-outcome');

  it('has no line that is one of the words', () => {
    const words = new Set([
      ...Object.values(YES_AND_NO).flat(),
      '1',
      '2',
      '3',
      REVOKE_WORD,
      PHRASE,
    ]);
    const bare = (line: string): string => line.replace(/^[\s>|*-]+|["“”.,:;!?\s]+$|["“”]/gu, '');
    const wrong = answerable.flatMap(({ name, text }) =>
      [text, ...[40, 60, 72, 78].map((width) => wrap(text, width))]
        .flatMap((written) => written.split('\n'))
        .filter((line) => words.has(bare(line).toLowerCase()) || bare(line) === PHRASE)
        .map((line) => `${name}: ${line}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has no line that our own reader of replies takes for an answer', () => {
    const lines = new Map<string, { readonly line: string; readonly locale: MailLocale }>();
    for (const { locale, text } of answerable) {
      for (const line of text.split('\n')) {
        if (/\p{L}/u.test(line)) lines.set(`${locale} ${line}`, { line, locale });
      }
    }
    const read = [...lines.values()].map(({ line, locale }) => {
      const { verdict } = decide(line, { locale, kind: 'delegated-admin-offer', names: NAMES });
      return { verdict, line };
    });
    expect(read.length).toBeGreaterThan(900);
    expect(read.filter(({ verdict }) => verdict !== 'unclear')).toEqual([]);
  });
});

const NAMES = ['Contoso Cloud GmbH', 'Fabrikam AG', 'Anna Berger'];

/** As a mail program would break the lines of what it quotes. */
function wrap(text: string, width: number): string {
  return text.replace(new RegExp(`([^\\n]{1,${width.toString()}})(?: |$)`, 'gmu'), '$1\n');
}
