import { describe, expect, it } from '@jest/globals';
import { decide } from '../../src/replies/decide.ts';
import { lexiconOf, TABLES, type TableName } from '../../src/replies/grammar/lexicon.ts';
import { LANGUAGES, LOCALES } from '../../src/replies/languages/index.ts';
import {
  readReply,
  REPLACEMENT_PHRASE,
  REVOKE_WORD,
  type Locale,
  type Question,
} from '../../src/replies/index.ts';
import { choosing, sentenceOf } from './support/sentences.ts';

const SENTENCES_OF_A_PHRASE = 4;
const SENTENCES_FOR_STRANGERS = 1;
const known = { names: ['Contoso'], organisation: ['Fabrikam'] };

interface Sample {
  readonly rule: string;
  readonly text: string;
}

function samples(
  locale: Locale,
  tables: readonly TableName[],
  length = SENTENCES_OF_A_PHRASE,
): readonly Sample[] {
  const lexicon = lexiconOf(locale);
  const choose = choosing(20_261_122);
  return lexicon.entries
    .filter((entry) => tables.includes(entry.name))
    .flatMap((entry) =>
      Array.from({ length }, () => ({
        rule: `${entry.rule}: ${entry.row.source}`,
        text: sentenceOf(entry, lexicon, choose),
      })),
    );
}

function wrong(
  all: readonly Sample[],
  question: Question,
  right: (verdict: string, choice: number | null) => boolean,
): readonly string[] {
  return all
    .filter(({ text }) => {
      const { verdict, choice } = decide(text, question);
      return !right(verdict, choice);
    })
    .map(({ rule, text }) => `"${text}" (${rule})`);
}

describe.each(LOCALES)('the tables of %s', (locale) => {
  const question: Question = { locale, ...known };

  it('let every sentence of yes and approve approve, and none decline', () => {
    expect(wrong(samples(locale, ['yes', 'approve']), question, (v) => v === 'approve')).toEqual(
      [],
    );
  });

  it('let every sentence of no and decline decline', () => {
    expect(wrong(samples(locale, ['no', 'decline']), question, (v) => v === 'decline')).toEqual([]);
  });

  it('let no sentence of the other tables decide anything', () => {
    const others = samples(locale, ['neutral', 'receipt', 'greeting', 'signOff']);
    expect(wrong(others, question, (verdict) => verdict === 'unclear')).toEqual([]);
  });

  it.each([
    ['both', 1, 'approve'],
    ['firstOnly', 2, 'approve'],
    ['neither', 3, 'decline'],
  ] as const)('give the number of %s as %i', (table, number, verdict) => {
    const numbered: Question = { ...question, answers: 3 };
    const right = (v: string, choice: number | null): boolean => v === verdict && choice === number;
    expect(wrong(samples(locale, [table]), numbered, right)).toEqual([]);
  });

  it('end a grant with every sentence of revoke, and with the word a receipt quotes', () => {
    const receipt: Question = { ...question, kind: 'receipt' };
    expect(wrong(samples(locale, ['revoke']), receipt, (v) => v === 'decline')).toEqual([]);
    for (const text of [REVOKE_WORD[locale], `"${REVOKE_WORD[locale].toUpperCase()}".`])
      expect(decide(text, receipt).verdict).toBe('decline');
  });

  it('agree to a replacement only with the quoted phrase', () => {
    const phrase = REPLACEMENT_PHRASE[locale];
    const replacing: Question = { ...question, kind: 'delegated-admin-offer', phrase };
    expect(decide(`“${phrase.toLowerCase()}”!`, replacing)).toMatchObject({
      verdict: 'approve',
      statesPhrase: true,
    });
    const bare = samples(locale, ['yes'])[0]?.text ?? '';
    expect(decide(bare, replacing)).toMatchObject({
      verdict: 'unclear',
      because: 'replacement-phrase-missing',
    });
    expect(decide(phrase, question).verdict).toBe('unclear');
  });

  it('contradict no other language', () => {
    const contradictions: string[] = [];
    for (const other of LOCALES.filter((each) => each !== locale)) {
      const foreign: Question = { locale: other, ...known };
      for (const { text } of samples(locale, ['yes', 'approve'], SENTENCES_FOR_STRANGERS))
        if (decide(text, foreign).verdict === 'decline') contradictions.push(`${other}: ${text}`);
      for (const { text } of samples(locale, ['no', 'decline', 'neutral'], SENTENCES_FOR_STRANGERS))
        if (decide(text, foreign).verdict === 'approve') contradictions.push(`${other}: ${text}`);
    }
    expect(contradictions).toEqual([]);
  });

  it('use every list they define', () => {
    const file = LANGUAGES[locale];
    const all = JSON.stringify(file);
    const implied = /^(?:offer|trial|purchase|admin|nomination)(?:-|$)/;
    const unused = Object.keys(file.lists).filter(
      (name) => !implied.test(name) && !all.includes(`{${name}}`),
    );
    expect(unused).toEqual([]);
  });
});

describe('false friends', () => {
  it.each([
    ['pl', 'No'],
    ['de', 'Tak'],
    ['nl', 'Tak'],
    ['en', 'Tak'],
    ['fr', 'Si'],
    ['de', 'Si'],
    ['pl', 'Ja'],
    ['es', 'Ja'],
    ['pt', 'No'],
    ['de', 'Nie'],
    ['en', 'Ja'],
  ] as const)('of a %s mail decide nothing: %s', (locale, text) => {
    expect(readReply({ subject: '', text }, { locale }).verdict).toBe('unclear');
  });

  it('count beside a whole statement of their own language', () => {
    const reading = readReply({ subject: '', text: 'Ja, wir stimmen zu.' }, { locale: 'en' });
    expect(reading).toMatchObject({ verdict: 'approve', locale: 'de' });
  });
});

describe('the tables as a whole', () => {
  it('are the same in every language', () => {
    for (const locale of LOCALES)
      for (const table of TABLES) expect(LANGUAGES[locale][table].trim()).not.toBe('');
  });
});
