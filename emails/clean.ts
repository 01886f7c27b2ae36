/**
 * Makes what others wrote harmless as text: no control, direction or invisible characters, one line
 * or few short ones, capped. Escaping for HTML is the templates' part, not done here.
 */

/** Control, line and paragraph separators, surrogates without a partner, private use. */
const NOT_TEXT = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/gu;
/**
 * Direction marks, overrides and isolates (UAX #9), zero-width and tag characters: they can show a
 * name or a word that is not there. ZWNJ and ZWJ stay: Persian and emoji need them.
 */
const INVISIBLE =
  /\u034F|[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]/gu;
/** Hebrew, Arabic and their kin: text that would turn the order of its neighbours. */
const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** Where mail programs would see an address to make clickable: `a.b`, `a@b`, `x://`. */
const LINK_JOINT = /(?<=[\p{L}\p{N}])([.@]|:\/\/)(?=[\p{L}\p{N}])/gu;

const WORD_JOINER = '\u2060';
const QUOTE_WIDTH_CHARS = 68;

/** One line of at most `maxChars` code points; an ellipsis shows the cut. */
export function cleanLine(untrusted: string, maxChars: number): string {
  // Cut generously before the costly steps: nothing that is shown is longer.
  const line = untrusted
    .slice(0, maxChars * 8)
    .replace(INVISIBLE, '')
    .replace(NOT_TEXT, ' ')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();
  const points = Array.from(line);
  return points.length <= maxChars ? line : `${points.slice(0, maxChars - 1).join('')}…`;
}

/** Paragraphs and breaks kept, each line short; at most `maxChars` code points and 40 lines. */
export function cleanLines(untrusted: string, maxChars: number): readonly string[] {
  const text = untrusted.slice(0, maxChars * 8).replace(/\r\n?|[\u2028\u2029\u0085]/gu, '\n');
  const lines: string[] = [];
  let left = maxChars;
  for (const source of text.split('\n')) {
    if (left <= 0 || lines.length >= 40) break;
    const line = cleanLine(source, left);
    left -= line.length;
    if (line !== '' || (lines.length > 0 && lines.at(-1) !== '')) lines.push(...wrap(line));
  }
  while (lines.at(-1) === '') lines.pop();
  return lines.slice(0, 40);
}

/** Breaks at spaces, so that a program that quotes the line has no need to break it again. */
function wrap(line: string): readonly string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > QUOTE_WIDTH_CHARS) {
      lines.push(current);
      current = word;
    } else {
      current = current === '' ? word : `${current} ${word}`;
    }
  }
  return [...lines, current];
}

/** Mail programs make addresses in plain text clickable; an invisible joiner keeps them from it. */
export function unlink(text: string): string {
  return text.replace(LINK_JOINT, `$1${WORD_JOINER}`);
}

/** Straight quotation marks stand around the words to answer with, and nowhere else in a sentence. */
export function unquote(text: string): string {
  return text.replace(/"/gu, '”');
}

/** Keeps a right-to-left name from turning the words around it (UAX #9, isolates). */
export function isolate(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}
