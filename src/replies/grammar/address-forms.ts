import { vocabulary } from './lexicon.ts';
import { givenNameEnds, nameEnds, type KnownNames } from './names.ts';
import type { Token } from './tokens.ts';

/** Words of address that stand before a name or between names. */
const TITLES = new Set(
  'mr mrs ms miss dr prof herr frau hr fr herrn monsieur madame mme m mlle señor senora sr sra dona don dott ing sig signor signora egr pan pani panie mevrouw heer meneer mevr dhr sir van von de der den del della di da do dos das le la el ter ten te zu af y e und and et en i'.split(
    ' ',
  ),
);
const MAX_WORDS_OF_ADDRESS = 5;

/**
 * Where the name behind "Dear" or "Best regards" may end: at the next comma or at the end of the
 * sentence, when every word before it can only be a name or a title.
 */
export function addressEnds(
  tokens: readonly Token[],
  from: number,
  names: KnownNames,
): readonly number[] {
  let end = from;
  while (end < tokens.length && (end === from || tokens[end]?.gap === 'none')) end += 1;
  if (end === from || end - from > MAX_WORDS_OF_ADDRESS) return [];
  let named = false;
  for (let at = from; at < end;) {
    const known = [
      ...nameEnds(tokens, at, names.partner),
      ...nameEnds(tokens, at, names.organisation),
      ...givenNameEnds(tokens, at),
    ].filter((to) => to <= end);
    const title = TITLES.has(tokens[at]?.word ?? '');
    if (known.length > 0) at = Math.max(...known);
    else if (title || isNameShaped(tokens[at])) at += 1;
    else return [];
    named ||= known.length > 0 || !title;
  }
  // "Ihr das", "Macht ihr das": titles and particles alone are no name.
  return named ? [end] : [];
}

function isNameShaped(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return token.capital && token.word.length > 1 && !vocabulary().has(token.word);
}
