import { fold } from '../grammar/fold.ts';
import { fromHtml } from './html.ts';
import { cutLines, isBlank, isOwn, type Line } from './lines.ts';
import type { SentText } from '../reading.ts';

/** What we sent, in a form in which lines can be found again after any re-wrapping. */
export interface SentWords {
  /** All words of all our mails of this conversation, separated and surrounded by one space. */
  readonly all: string;
  /** Every line of them on its own. */
  readonly lines: ReadonlySet<string>;
  readonly markers: readonly string[];
}

const MIN_LINE_CHARS = 12;
const MIN_LINES_OF_A_RUN = 2;
/** A quotation is ours when at least this part of its lines is. */
const OURS = 0.3;

function wordsOf(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Reads our own mails once for a question. */
export function sentWords(sent: readonly SentText[]): SentWords {
  const texts = sent.flatMap((mail) => [
    mail.subject,
    mail.text,
    ...(mail.html === undefined
      ? []
      : [
          fromHtml(mail.html)
            .lines.map((line) => line.text)
            .join('\n'),
        ]),
  ]);
  return {
    lines: new Set(texts.flatMap((text) => text.split('\n').map(wordsOf))),
    all: ` ${texts.map(wordsOf).join(' \u0001 ')} `,
    markers: sent
      .flatMap((mail) => [mail.marker, mail.reference])
      .filter((each) => each !== undefined),
  };
}

/** A short line is ours only as a whole line: "no" is a word of ours and of the customer's. */
function isOurs(line: Line, sent: SentWords): boolean {
  const words = wordsOf(line.text);
  if (words.length < MIN_LINE_CHARS) return sent.lines.has(words) && words !== '';
  return sent.all.includes(` ${words} `);
}

const carriesMarker = (line: Line, sent: SentWords): boolean =>
  sent.markers.some((marker) => marker !== '' && line.text.includes(marker));

/** Our marker line, wherever it stands: only our own mail has it. */
function cutMarkers(lines: readonly Line[], sent: SentWords): readonly Line[] {
  return lines.map((line) =>
    isOwn(line) && carriesMarker(line, sent) ? { ...line, cutBy: 'our-marker' } : line,
  );
}

/**
 * Takes away our own lines where a quotation left them unmarked: as a run of two or more in order,
 * and never above the first boundary, so that nobody's text can delete a customer's words.
 */
export function subtractSent(lines: readonly Line[], sent: SentWords): readonly Line[] {
  const marked = cutMarkers(lines, sent);
  const boundary = marked.findIndex((line) => !isOwn(line));
  let result = marked;
  for (let at = Math.max(boundary, 0); at < marked.length; at += 1) {
    let end = at;
    let count = 0;
    let long = false;
    for (; end < marked.length; end += 1) {
      const line = marked[end];
      if (line === undefined || !isOwn(line)) break;
      if (isBlank(line)) continue;
      if (!isOurs(line, sent)) break;
      if (count === 0 && wordsOf(line.text).length < MIN_LINE_CHARS) break;
      count += 1;
      long ||= wordsOf(line.text).length >= MIN_LINE_CHARS;
    }
    if (count >= MIN_LINES_OF_A_RUN && long) result = cutLines(result, at, end, 'our-own-words');
    at = Math.max(at, end - 1);
  }
  return result;
}

const QUOTING_RULES =
  /^(?:angle-bracket|below-attribution|html-blockquote|gmail-quote|yahoo-quoted|proton-quote|gmx-quote|outlook-|header-block|original-message)/;

/**
 * True when the topmost quotation is long enough to judge and is not of our mail: the words above
 * it may then answer something else.
 */
export function quotesSomebodyElse(lines: readonly Line[], sent: SentWords): boolean {
  const quoted = lines.filter(
    (line) =>
      line.cutBy !== null &&
      QUOTING_RULES.test(line.cutBy) &&
      wordsOf(line.text).length >= MIN_LINE_CHARS &&
      !/^[\s>*|]*[\p{L} -]{1,25}:\s/u.test(line.text),
  );
  if (quoted.length === 0) return false;
  if (lines.some((line) => carriesMarker(line, sent))) return false;
  const judged = quoted.slice(0, 30);
  const ours = judged.filter((line) =>
    isOurs({ ...line, text: line.text.replace(/^[\s>|]+/, '') }, sent),
  ).length;
  return ours / judged.length < OURS;
}
