import { LANGUAGES, LOCALES } from '../languages/index.ts';
import { fold, IDEOGRAPH } from './fold.ts';
import { plainPhrases, vocabulary } from './lexicon.ts';
import { splitScript } from './notation.ts';
import type { Token } from './tokens.ts';

/** Names that count as names in this conversation, as lists of folded words. */
export interface KnownNames {
  readonly partner: readonly (readonly string[])[];
  readonly organisation: readonly (readonly string[])[];
}

const MIN_NAME_LETTERS = 2;
/** Ends of company names that writers leave out. */
const LEGAL_FORM =
  /^(?:gmbh|ag|kg|se|ug|ltd|limited|inc|llc|corp|corporation|plc|bv|nv|sa|sas|sarl|srl|spa|sl|lda|ltda|zoo|co|kk|company|group|gruppe)$/;

function wordsOfName(name: string): readonly string[] {
  return name
    .normalize('NFKC')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((part) => part !== '')
    .flatMap((part) => splitScript(part))
    .map(fold);
}

/** A name and the shorter form in which it is used: "Contoso GmbH" is also "Contoso". */
export function nameForms(names: readonly string[]): readonly (readonly string[])[] {
  const forms: (readonly string[])[] = [];
  for (const name of names) {
    const words = wordsOfName(name);
    if (words.join('').length < MIN_NAME_LETTERS) continue;
    forms.push(words);
    let end = words.length;
    while (end > 1 && LEGAL_FORM.test(words[end - 1] ?? '')) end -= 1;
    if (end < words.length) forms.push(words.slice(0, end));
  }
  return forms;
}

let given: ReadonlySet<string> | null = null;

/** Given names of all languages, folded. Japanese family names are more than one character. */
function givenNames(): ReadonlySet<string> {
  given ??= new Set(
    LOCALES.flatMap((locale) => plainPhrases(LANGUAGES[locale].givenNames)).map((name) =>
      name.replaceAll(' ', ''),
    ),
  );
  return given;
}

/** Ends (token places) of the names that begin at a place. */
export function nameEnds(
  tokens: readonly Token[],
  at: number,
  forms: readonly (readonly string[])[],
): readonly number[] {
  const ends: number[] = [];
  for (const words of forms) {
    const fits = words.every((word, offset) => {
      const token = tokens[at + offset];
      if (token === undefined || (offset > 0 && token.gap === 'comma')) return false;
      // A German or Dutch genitive is glued: "Contosos Angebot".
      const last = offset === words.length - 1;
      return token.word === word || (last && word.length > 3 && token.word === `${word}s`);
    });
    if (fits) ends.push(at + words.length);
  }
  return ends;
}

/** Ends of given names that begin at a place. */
export function givenNameEnds(tokens: readonly Token[], at: number): readonly number[] {
  const first = tokens[at];
  if (first === undefined) return [];
  const ends = givenNames().has(first.word) ? [at + 1] : [];
  let joined = first.word;
  for (let end = at + 1; end < Math.min(tokens.length, at + 3); end += 1) {
    joined += tokens[end]?.word ?? '';
    if (givenNames().has(joined)) ends.push(end + 1);
  }
  return ends;
}

const MAX_WORDS_OF_STRANGER = 3;
const MAX_SIGNS_OF_STRANGER = 10;

/**
 * Ends of what can only be the name of somebody we do not know: capital words that no table
 * contains, or Japanese signs without hiragana. Only for templates that leave no other reading
 * ("my name is …").
 */
export function strangerEnds(tokens: readonly Token[], at: number): readonly number[] {
  const japanese = IDEOGRAPH.test(tokens[at]?.word ?? '');
  const limit = japanese ? MAX_SIGNS_OF_STRANGER : MAX_WORDS_OF_STRANGER;
  const ends: number[] = [];
  for (let end = at; end < Math.min(tokens.length, at + limit); end += 1) {
    const token = tokens[end];
    if (token === undefined || (end > at && token.gap !== 'none')) break;
    if (japanese ? !IS_NAME_SIGN.test(token.word) : !isUnknownCapital(token)) break;
    ends.push(end + 1);
  }
  return ends;
}

const IS_NAME_SIGN = /^[\p{Script=Han}\p{Script=Katakana}ー々]$/u;

const isUnknownCapital = (token: Token): boolean =>
  token.capital && token.word.length > 1 && !vocabulary().has(token.word);
