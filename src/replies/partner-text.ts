import { decide } from './decide.ts';
import { cleanText } from './grammar/tokens.ts';
import { LANGUAGES, LOCALES } from './languages/index.ts';
import type { Locale } from './languages/language.ts';
import type { Question } from './reading.ts';

/** The word that a receipt quotes: answering it ends the grant. */
export const REVOKE_WORD = Object.fromEntries(
  LOCALES.map((locale) => [locale, LANGUAGES[locale].revokeWord]),
) as Readonly<Record<Locale, string>>;

/** The phrase that agrees to replace the present delegate, as the mail quotes it. */
export const REPLACEMENT_PHRASE = Object.fromEntries(
  LOCALES.map((locale) => [locale, LANGUAGES[locale].replacementPhrase]),
) as Readonly<Record<Locale, string>>;

const MAX_LINE_CHARS = 2_000;

function decidesIn(line: string, locale: Locale): boolean {
  const questions: readonly Question[] = [
    { locale, answers: 3 },
    { locale, kind: 'receipt' },
  ];
  return questions.some((question) => {
    const decision = decide(line, question);
    return (
      decision.verdict !== 'unclear' ||
      decision.statesPhrase ||
      decision.because === 'nothing-to-decide'
    );
  });
}

/**
 * True when a line of a partner's free text would read as a decision in any language: an answer, a
 * number, the word that revokes, the phrase that replaces. Such a text is refused.
 */
export function readsAsDecision(text: string): boolean {
  return cleanText(text)
    .split('\n')
    .map((line) => line.replace(/^[\s>*•\-–—"'«»“”„]+/u, '').slice(0, MAX_LINE_CHARS))
    .some((line) => line.trim() !== '' && LOCALES.some((locale) => decidesIn(line, locale)));
}
