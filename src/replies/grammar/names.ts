import { LANGUAGES, LOCALES } from '../languages/index.ts';
import { fold } from './fold.ts';
import { plainPhrases } from './lexicon.ts';
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
export function givenNames(): ReadonlySet<string> {
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
