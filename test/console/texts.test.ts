import { describe, expect, it } from '@jest/globals';
import { foldWords } from '../../src/commands/answer-page.ts';
import { pageTexts, readTexts } from '../../src/console/page-texts.ts';
import { LOCALES } from '../../src/domain/vocabulary.ts';

const PLACEHOLDER = /\{(\w+)/g;

describe('the words of the customer pages', () => {
  it.each(LOCALES)('are complete in %s, with the same holes to fill as in English', (locale) => {
    const english = readTexts('en');
    const own = readTexts(locale);
    expect(Object.keys(own)).toEqual(Object.keys(english));
    for (const [key, text] of Object.entries(own)) {
      const holes = (source: string): string[] =>
        [...new Set([...source.matchAll(PLACEHOLDER)].map((each) => each[1] ?? ''))]
          .filter((name) => name in FILLED)
          .sort();
      expect({ key, holes: holes(text) }).toEqual({ key, holes: holes(english[key] ?? '') });
      expect(text.trim()).not.toBe('');
    }
  });

  it.each(LOCALES)('can all be said in %s', (locale) => {
    for (const key of Object.keys(readTexts(locale))) {
      const said = pageTexts(locale).say(key, FILLED).markup;
      expect(said).not.toMatch(/[{}]/);
    }
  });

  it('never let a word for yes in one language be a word for no in any', () => {
    const agree = LOCALES.map((locale) => foldWords(pageTexts(locale).plain('word-agree')));
    const decline = LOCALES.map((locale) => foldWords(pageTexts(locale).plain('word-decline')));
    expect(agree.filter((word) => decline.includes(word))).toEqual([]);
    for (const word of [...agree, ...decline]) expect(word.length).toBeGreaterThan(3);
  });

  it('count in the forms of the language', () => {
    const terms = (locale: 'pl' | 'de' | 'en', seats: number, days: number): string =>
      pageTexts(locale).say('service-terms', { seats, days }).markup;
    expect(terms('pl', 1, 1)).toBe('1 licencja, 1 dzień');
    expect(terms('pl', 3, 14)).toBe('3 licencje, 14 dni');
    expect(terms('pl', 5, 30)).toBe('5 licencji, 30 dni');
    expect(terms('de', 1, 30)).toBe('1 Lizenz, 30 Tage');
    expect(terms('en', 10, 1)).toBe('10 seats, 1 day');
  });

  it('write durations and times as the language does', () => {
    expect(pageTexts('de').howLong('P1Y6M')).toBe('1 Jahr und 6 Monate');
    expect(pageTexts('fr').howLong('P2Y')).toBe('2 ans');
    expect(pageTexts('ja').howLong('PT36H')).toContain('1');
    expect(pageTexts('de').when('2026-12-01T09:00:00Z', 'Europe/Berlin').markup).toContain(
      'Dienstag, 1. Dezember 2026 um 10:00 MEZ',
    );
  });

  it('escape whatever is put into them', () => {
    const said = pageTexts('en').say('powers-title', { partner: '<b>&"' }).markup;
    expect(said).toBe('What &lt;b&gt;&amp;&quot; could do with it');
  });
});

const FILLED = {
  partner: 'Contoso',
  customer: 'Fabrikam',
  domain: 'contoso.example',
  scope: 'mail',
  duration: '1 year',
  seats: 3,
  days: 30,
  agree: 'agree',
  decline: 'decline',
  triesLeft: 2,
  at: 'today',
};
