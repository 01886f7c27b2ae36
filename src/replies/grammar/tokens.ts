import { dropInvisible, fold, IDEOGRAPH } from './fold.ts';
import { splitScript } from './notation.ts';

/**
 * What stands before a word: nothing, a comma (or the like), the wrap of a long line, or the end of
 * a short line after which the writer goes on in lower case.
 */
export type Gap = 'none' | 'comma' | 'wrap' | 'line';

export interface Token {
  /** Folded; `SYMBOL` for a sign that no table can know. */
  readonly word: string;
  readonly gap: Gap;
  /** Place in the visible text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
}

export interface Sentence {
  readonly tokens: readonly Token[];
  readonly question: boolean;
  /** It ends in dots, as somebody does who hesitates. */
  readonly trailsOff: boolean;
  /** No other sentence stands before it on its line. */
  readonly startsLine: boolean;
}

/** A word that no table contains, so that it is never understood. */
export const SYMBOL = '\u0001';

/** Signs that only ever support the words beside them. Everything else pictorial is not understood. */
const FRIENDLY = new Set(
  Array.from(
    '👍👌✅✔☑🙂😊😀😃😄😁😉🙏🤝🎉❤💪👏🚀🌞☀👋🥳🤗💯🎊💚💙🧡💛😎🤩🌟⭐✨🍀✌🆗🎄🌷🌸🌻🖖🙌😇☺',
  ),
);
/** Skin tones, joiners, variation selectors and key caps belong to the sign before them. */
const isModifier = (sign: string): boolean => {
  const code = sign.codePointAt(0) ?? 0;
  return (
    (code >= 0x1f3fb && code <= 0x1f3ff) || code === 0x200d || code === 0xfe0f || code === 0x20e3
  );
};

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const EMOTICON = /^(?:[:;=8]-?[)DPp]|\^\^|<3|\(:|[xX]D)(?![\p{L}\p{N}])/u;
const COMMA_LIKE = new Set(Array.from(',:()[]/&–—|・､、،'));
const NOTHING = new Set(Array.from('*_"“”„‟«»‹›`´¿¡\'‘’‚‛「」『』\u3000•·―'));
const FULL_STOPS = new Set(Array.from('.!?;。｡…‼⁉'));
/** Abbreviations whose full stop ends no sentence. Never one that is a word of a decision. */
const ABBREVIATED = new Set(
  'mr mrs ms dr prof hr fr sr sra srta dott ing mag dipl sig dhr mevr mw inc ltd corp co tel nr str bzw ca abs gez mme mlle me exmo exma sen jun jr st dra eng arq rep pan pani tzn np itd inz'.split(
    ' ',
  ),
);

/** The text in which spans are counted: NFKC, without invisible characters. */
export function cleanText(text: string): string {
  return dropInvisible(text.replace(/\r\n?|\u2028|\u2029/g, '\n').normalize('NFKC'));
}

interface Scan {
  readonly text: string;
  at: number;
  tokens: Token[];
  gap: Gap;
  startsLine: boolean;
  readonly sentences: Sentence[];
}

function endSentence(scan: Scan, signs: string, atLineEnd: boolean): void {
  const question = /[?⁉]/.test(signs);
  const trailsOff = /^[.…。]{2,}$|^…$/.test(signs);
  if (scan.tokens.length > 0 || question)
    scan.sentences.push({ tokens: scan.tokens, question, trailsOff, startsLine: scan.startsLine });
  scan.tokens = [];
  scan.gap = 'none';
  scan.startsLine = atLineEnd;
}

function push(scan: Scan, word: string, start: number, end: number, capital: boolean): void {
  scan.tokens.push({
    word,
    gap: scan.tokens.length === 0 ? 'none' : scan.gap,
    start,
    end,
    capital,
  });
  scan.gap = 'none';
}

function readWord(scan: Scan): void {
  const start = scan.at;
  let end = start;
  for (let letter = charAt(scan.text, end); letter !== '' && LETTER.test(letter);) {
    end += letter.length;
    letter = charAt(scan.text, end);
  }
  const typed = scan.text.slice(start, end);
  let place = start;
  for (const part of splitScript(typed)) {
    push(scan, fold(part), place, place + part.length, /^\p{Lu}/u.test(part));
    place += part.length;
  }
  scan.at = end;
}

function charAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

const isLetter = (letter: string): boolean => letter !== '' && LETTER.test(letter);

/** A line end: a new sentence, unless the next line plainly goes on with this one. */
function readLineEnd(scan: Scan): void {
  const { text, at } = scan;
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const line = text.slice(lineStart, at).trim();
  let nextEnd = text.indexOf('\n', at + 1);
  if (nextEnd < 0) nextEnd = text.length;
  const next = text.slice(at + 1, nextEnd).trim();
  scan.at += 1;
  const long = line.length >= (IDEOGRAPH.test(line) ? 25 : 55);
  const goesOn = next !== '' && (/^\p{Ll}/u.test(next) || (long && isLetter(charAt(next, 0))));
  if (goesOn && scan.tokens.length > 0) {
    if (scan.gap !== 'comma') scan.gap = long ? 'wrap' : 'line';
  } else endSentence(scan, '', true);
}

function readFullStop(scan: Scan): void {
  const { text, at } = scan;
  let end = at;
  for (
    let sign = charAt(text, end);
    sign !== '' && FULL_STOPS.has(sign);
    sign = charAt(text, end)
  ) {
    end += sign.length;
  }
  const single = text.slice(at, end) === '.';
  const last = scan.tokens.at(-1);
  const after = charAt(text, end);
  if (single && last !== undefined && last.end === at && last.word !== SYMBOL) {
    const digits = /\d$/.test(last.word) && /\d/.test(after);
    const initial =
      last.word.length === 1 && /\p{L}/u.test(last.word) && !IDEOGRAPH.test(last.word);
    if (digits || ((initial || ABBREVIATED.has(last.word)) && after !== '' && after !== '\n')) {
      scan.at = end;
      return;
    }
  }
  scan.at = end;
  endSentence(scan, text.slice(at, end), false);
}

function readSign(scan: Scan, sign: string): void {
  const before = charAt(scan.text, scan.at - 1);
  const after = charAt(scan.text, scan.at + sign.length);
  const inside = isLetter(before) && isLetter(after);
  const emoticon = EMOTICON.exec(scan.text.slice(scan.at, scan.at + 4));
  if (emoticon !== null) {
    scan.at += emoticon[0].length;
    return;
  }
  const start = scan.at;
  scan.at += sign.length;
  if (sign === '-' || sign === '‐' || sign === '‑' || sign === '−') {
    if (!inside && scan.tokens.length > 0) scan.gap = 'comma';
  } else if (COMMA_LIKE.has(sign)) {
    if (scan.tokens.length > 0) scan.gap = 'comma';
  } else if (!NOTHING.has(sign) && !FRIENDLY.has(sign) && !isModifier(sign)) {
    push(scan, SYMBOL, start, scan.at, false);
  }
}

/** Cuts clean text into sentences and words. Linear in the length of the text. */
export function readSentences(text: string): readonly Sentence[] {
  const scan: Scan = { text, at: 0, tokens: [], gap: 'none', startsLine: true, sentences: [] };
  while (scan.at < text.length) {
    const sign = charAt(text, scan.at);
    if (sign === '\n') readLineEnd(scan);
    else if (/\s/u.test(sign)) scan.at += 1;
    else if (LETTER.test(sign)) readWord(scan);
    else if (FULL_STOPS.has(sign)) readFullStop(scan);
    else readSign(scan, sign);
  }
  endSentence(scan, '', true);
  return scan.sentences;
}
