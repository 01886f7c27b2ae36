import { LANGUAGES, LOCALES } from '../languages/index.ts';
import { plainPhrases } from '../grammar/lexicon.ts';
import type { LanguageFile } from '../languages/language.ts';
import { cutLines, isBlank, isOwn, type CutText, type Line } from './lines.ts';
import { fits, flatten, readPattern, type LinePattern } from './patterns.ts';

const MAX_PATTERN_LINE_CHARS = 500;
const MAX_LINES_OF_ATTRIBUTION = 4;
const MAX_LINES_OF_HEADER_BLOCK = 9;
/** Attributions between own words; what follows more of them stays, and is not understood. */
const MAX_ATTRIBUTIONS = 50;

interface QuotationWords {
  readonly attributions: readonly LinePattern[];
  readonly from: ReadonlySet<string>;
  readonly headers: ReadonlySet<string>;
  readonly original: ReadonlySet<string>;
  readonly forwarded: ReadonlySet<string>;
}

const plainSet = (pick: (mail: LanguageFile['mail']) => string): ReadonlySet<string> =>
  new Set(LOCALES.flatMap((locale) => flatPhrases(pick(LANGUAGES[locale].mail))));

/** Header names and separators are compared without any spaces, which suits Japanese too. */
function flatPhrases(table: string): readonly string[] {
  return plainPhrases(table).map((phrase) => phrase.replaceAll(' ', ''));
}

function readWords(): QuotationWords {
  const from = plainSet((mail) => mail.from);
  return {
    attributions: LOCALES.flatMap((locale) =>
      LANGUAGES[locale].mail.attribution.map((source) => readPattern(source)),
    ),
    from,
    headers: new Set([...from, ...plainSet((mail) => mail.otherHeaders)]),
    original: plainSet((mail) => mail.originalMessage),
    forwarded: plainSet((mail) => mail.forwardedMessage),
  };
}

let words: QuotationWords | null = null;
const quotationWords = (): QuotationWords => (words ??= readWords());

const isAngled = (line: Line): boolean => /^\s{0,3}(?:>|＞|\|\s)/.test(line.text);

/** Lines that a mail program marked with `>`. */
function cutAngled(lines: readonly Line[]): readonly Line[] {
  return lines.map((line) =>
    isOwn(line) && isAngled(line) ? { ...line, cutBy: 'angle-bracket' } : line,
  );
}

/** A date, an address or a clock time: what an attribution has and a sentence seldom has. */
const NAMES_A_MAIL = /\d|@|<[^>]+>/;

function attributionEnd(lines: readonly Line[], at: number): number | null {
  let joined = '';
  let longest: number | null = null;
  for (let end = at; end < Math.min(lines.length, at + MAX_LINES_OF_ATTRIBUTION); end += 1) {
    const line = lines[end];
    if (line === undefined || !isOwn(line) || isBlank(line)) return longest;
    joined += ` ${line.text}`;
    if (joined.length > MAX_PATTERN_LINE_CHARS) return longest;
    const flat = flatten(joined);
    const known = quotationWords().attributions.some(
      (pattern) => mayWrap(pattern, lines[at]?.text ?? '', end > at) && fits(pattern, flat),
    );
    if (known && (NAMES_A_MAIL.test(joined) || quoteFollows(lines, end + 1))) longest = end + 1;
  }
  return longest;
}

/**
 * A pattern that begins with anything ("… wrote:") would swallow the answer in the line above: it
 * goes over a line end only when the first line already holds an address.
 */
function mayWrap(pattern: LinePattern, first: string, wrapped: boolean): boolean {
  return !wrapped || pattern.parts[0] !== '' || /[@<]/.test(first);
}

function quoteFollows(lines: readonly Line[], from: number): boolean {
  const next = lines.slice(from, from + 3).find((line) => !isBlank(line));
  return next !== undefined && !isOwn(next);
}

/** "On … wrote:". Below it only marked lines are quoted, or everything when none is marked. */
function cutAttributions(lines: readonly Line[]): readonly Line[] {
  let result = lines;
  let seen = 0;
  for (let at = 0; at < result.length && seen < MAX_ATTRIBUTIONS; at += 1) {
    const line = result[at];
    if (line === undefined || !isOwn(line) || isBlank(line)) continue;
    const end = attributionEnd(result, at);
    if (end === null) continue;
    seen += 1;
    result = cutLines(result, at, end, 'attribution');
    if (!result.slice(end).some((later) => !isOwn(later)))
      return cutLines(result, end, result.length, 'below-attribution');
    at = end - 1;
  }
  return result;
}

/** The header name before a colon, or null. */
function headerName(line: Line): string | null {
  const text = line.text
    .slice(0, 80)
    .replace(/^[\s*_|]+/, '')
    .normalize('NFKC');
  const colon = text.indexOf(':');
  if (colon < 1) return null;
  const name = flatten(text.slice(0, colon)).replace(/[^\p{L}\p{N}]/gu, '');
  return quotationWords().headers.has(name) ? name : null;
}

/** True for the line of a header block that names the author. */
export function isFromLine(line: Line): boolean {
  const name = headerName(line);
  return name !== null && quotationWords().from.has(name);
}

/** True for any line of a header block. */
export const isHeaderLine = (line: Line): boolean => headerName(line) !== null;

/** From:, Sent:, To:, Subject: one below the other, as Outlook, Apple, Samsung, Notes write them. */
function isHeaderBlock(lines: readonly Line[], at: number): boolean {
  const first = lines[at];
  const name = first === undefined ? null : headerName(first);
  if (name === null) return false;
  const found = new Set([name]);
  let blanks = 0;
  for (
    let next = at + 1;
    next < Math.min(lines.length, at + MAX_LINES_OF_HEADER_BLOCK);
    next += 1
  ) {
    const line = lines[next];
    if (line === undefined) break;
    if (isBlank(line)) blanks += 1;
    if (blanks > 3) break;
    const other = headerName(line);
    if (other !== null) found.add(other);
  }
  const hasFrom = [...found].some((each) => quotationWords().from.has(each));
  return found.size >= (hasFrom ? 2 : 3) && (hasFrom || found.size >= 3);
}

function separatorWords(line: Line): string {
  return flatten(line.text).replace(/[^\p{L}\p{N}]/gu, '');
}

const HAS_RULE = /[-_=–—~]{2,}/;

function separatorKind(line: Line): 'original' | 'forwarded' | null {
  if (line.text.length > 120) return null;
  const said = separatorWords(line);
  const drawn = HAS_RULE.test(line.text) || line.text.trim().endsWith(':');
  if (!drawn) return null;
  if (quotationWords().original.has(said)) return 'original';
  if (quotationWords().forwarded.has(said)) return 'forwarded';
  const begins = [...quotationWords().forwarded].some(
    (phrase) => phrase.length > 10 && said.startsWith(phrase),
  );
  return begins ? 'forwarded' : null;
}

interface Rest {
  readonly at: number;
  readonly rule: string;
}

/** The first line from which everything is somebody else's mail. */
function findRest(lines: readonly Line[]): Rest | null {
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || !isOwn(line) || isBlank(line)) continue;
    const separator = separatorKind(line);
    if (separator !== null)
      return { at, rule: separator === 'original' ? 'original-message' : 'forwarded-message' };
    if (isHeaderBlock(lines, at)) return { at, rule: 'header-block' };
  }
  return null;
}

/** The armour of a mail signed inline (RFC 9580, cleartext signature framework). */
function cutArmour(lines: readonly Line[]): readonly Line[] {
  let result = lines;
  const find = (mark: string): number =>
    lines.findIndex((line) => isOwn(line) && line.text.trim() === mark);
  const begin = find('-----BEGIN PGP SIGNED MESSAGE-----');
  const signature = find('-----BEGIN PGP SIGNATURE-----');
  if (begin < 0 || signature < begin) return result;
  let body = begin + 1;
  while (body < signature && !isBlank(lines[body] ?? { text: '', cutBy: null })) body += 1;
  const end = find('-----END PGP SIGNATURE-----');
  result = cutLines(result, begin, body, 'pgp-armour');
  result = cutLines(result, signature, end < 0 ? lines.length : end + 1, 'pgp-armour');
  return result.map((line) =>
    isOwn(line) && line.text.startsWith('- ') ? { ...line, text: line.text.slice(2) } : line,
  );
}

/** Cuts the quotations that plain structure shows, in nine languages. */
export function cutQuotations(cut: CutText): CutText {
  let lines = cutAngled(cutArmour(cut.lines));
  const rest = findRest(lines);
  if (rest !== null) lines = cutLines(lines, rest.at, lines.length, rest.rule);
  lines = cutAttributions(lines);
  return { ...cut, lines, forwarded: cut.forwarded || rest?.rule === 'forwarded-message' };
}
