/**
 * Folding: what typists, keyboards and mail programs vary without meaning anything by it.
 * Tables and replies go through the same function, so that they can be compared.
 */

const SINGLE: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  œ: 'oe',
  æ: 'ae',
  đ: 'd',
  ı: 'i',
};

/** Zero-width, bidirectional, soft-hyphen, variation and other invisible format characters. */
const INVISIBLE = new RegExp(
  [
    '\\u00AD', // soft hyphen
    '\\u034F', // grapheme joiner
    '\\u061C', // Arabic letter mark
    '[\\u115F\\u1160]', // Hangul fillers
    '[\\u17B4\\u17B5]', // Khmer inherent vowels
    '[\\u180B-\\u180E]', // Mongolian separators
    '[\\u200B-\\u200F]', // zero width, direction marks
    '[\\u202A-\\u202E]', // bidirectional embeddings
    '[\\u2060-\\u206F]', // word joiner, isolates
    '[\\u3164\\uFFA0]', // Hangul fillers
    '[\\uFE00-\\uFE0F]', // variation selectors
    '\\uFEFF', // byte order mark
    '[\\uFFF9-\\uFFFB]', // interlinear annotation
    '[\\u{E0000}-\\u{E0FFF}]', // tags
  ].join('|'),
  'gu',
);

export function dropInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/** "Aceptó" is what somebody else did, "acepto" what I do: this one accent is never left out of view. */
const PAST_OF_OTHERS = /\p{L}{3}ó$/u;

/** One word in the form in which words are compared: lower case, no accents, no width variants. */
export function fold(word: string): string {
  const plain = word.normalize('NFKC').toLowerCase();
  if (/^[a-z0-9]*$/.test(plain)) return plain;
  const folded = plain
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .normalize('NFC')
    .replace(/[ßłøœæđı]/g, (letter) => SINGLE[letter] ?? letter);
  return PAST_OF_OTHERS.test(plain) ? `${folded.slice(0, -1)}ó` : folded;
}

/** The spellings in which a word of a table may be typed: `für` is `fur` and `fuer`. */
export function spellings(word: string): readonly string[] {
  const folded = fold(word);
  const digraphs = fold(word.normalize('NFC').replace(/[äöüÄÖÜ]/g, (letter) => `${fold(letter)}e`));
  return digraphs === folded ? [folded] : [folded, digraphs];
}

/** Han, kana and their marks: scripts without spaces, where every character counts as a word. */
export const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30FC\u3005]/u;
