import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { decide } from '../../src/replies/decide.ts';
import { lexiconOf } from '../../src/replies/grammar/lexicon.ts';
import { LOCALES } from '../../src/replies/languages/index.ts';
import { readReply, type Locale, type QuestionKind } from '../../src/replies/index.ts';
import { sampleNames } from '../../src/replies/sample-names.ts';
import { choosing, sentenceOf } from './support/sentences.ts';

interface Attack {
  readonly id: string;
  readonly locale: Locale;
  readonly kind: QuestionKind;
  readonly subject: string;
  readonly text: string;
  readonly answers?: 3;
}

const folder = new URL('./adversarial/', import.meta.url);

function approvedIn(file: string): readonly string[] {
  return readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Attack)
    .filter(({ locale, kind, subject, text, answers }) => {
      const question = { locale, kind, ...sampleNames(subject) };
      const numbered = answers === 3 ? { ...question, answers } : question;
      return readReply({ subject, text }, numbered).verdict === 'approve';
    })
    .map(({ id, text }) => `${id}: ${text}`);
}

describe('what an attacker or an unlucky honest person writes', () => {
  it.each(readdirSync(folder).filter((file) => file.endsWith('.ndjson')))(
    'never approves: %s',
    (file) => {
      expect(approvedIn(file)).toEqual([]);
    },
  );
});

describe('words that no reader of the mail sees', () => {
  it.each([
    'I do <span style="font-size:0">not</span> agree',
    '<p>Yes</p><p style="display:none">no, never</p>',
    '<div hidden>no</div><p>Yes</p>',
    '<p style="font-size:1px">yes</p><p>Hello</p>',
    '<p style="color:#fffffe">yes</p>',
    '<p style="opacity:0.01">Yes</p>',
    '<p style="visibility:collapse">yes</p>',
    '<p style="position:absolute;left:-9999px">Yes</p><p>Hello</p>',
    '<div style="text-indent:-9999px">Yes</div>',
    '<div style="height:0;overflow:hidden">Yes</div>Hi',
    '<div style="transform:scale(0)">Yes</div>',
    '<div style="clip-path:inset(100%)">Yes</div>',
    '<p style="display:/**/none">yes</p>',
  ])('never make an approval: %s', (html) => {
    expect(readReply({ subject: '', html }, { locale: 'en' }).verdict).toBe('unclear');
  });
});

/** What turns any agreement into none, before or behind it. `…` is the agreement. */
const TURNS: Readonly<Record<Locale, readonly string[]>> = {
  en: ['…?', 'not …', 'if …', '… unless it costs money', 'he said …', 'tomorrow …', '… not'],
  de: ['…?', 'nicht …', 'wenn …', '… falls es nichts kostet', 'er sagt …', 'vielleicht …'],
  fr: ['…?', 'pas …', 'si vous baissez le prix …', '… sauf la facturation', 'il a dit …'],
  es: ['…?', 'tampoco …', 'cuando bajen el precio …', '… salvo la facturación', 'él dijo …'],
  it: ['…?', 'nemmeno …', 'se costa meno …', '… tranne la fatturazione', 'lui ha detto …'],
  pt: ['…?', 'nem …', 'se baixar o preço …', '… exceto a faturação', 'ele disse …'],
  nl: ['…?', 'niet …', 'als het niets kost …', '… behalve de facturen', 'hij zei …'],
  pl: ['…?', 'nie …', 'jeśli będzie taniej …', '… oprócz faktur', 'on powiedział …'],
  ja: ['…?', 'もし…', '…かもしれません', '…ただし費用次第です', '…と部長が言いました'],
};

describe.each(LOCALES)('every agreement of the tables of %s', (locale) => {
  it.each(TURNS[locale])('approves no longer as "%s"', (turn) => {
    const lexicon = lexiconOf(locale);
    const choose = choosing(4711);
    const question = { locale, names: ['Contoso'], organisation: ['Fabrikam'] };
    const wrong = lexicon.entries
      .filter(({ name }) => name === 'yes' || name === 'approve')
      .map((entry) => turn.replace('…', sentenceOf(entry, lexicon, choose)))
      .filter((text) => decide(text, question).verdict === 'approve');
    expect(wrong).toEqual([]);
  });
});
