/**
 * Whether a body can be read in one way only. Needed where the signature leaves Content-Type or
 * Content-Transfer-Encoding open, so that whoever passed the mail on could have chosen how its signed
 * bytes are read (replies.md, gate 3, rule 5). Fails closed: what is not plainly one thing is named.
 */
import { trimBlanksAtEnd } from './strict-headers.ts';

export interface BodyHeaders {
  /** As in the header block; null: not there. */
  readonly contentType: string | null;
  readonly encoding: string | null;
}

const IDENTITY = new Set(['', '7bit', '8bit', 'binary']);
/** Multiparts that mail programs send as answers. */
const MULTIPARTS = new Set([
  'multipart/alternative',
  'multipart/mixed',
  'multipart/related',
  'multipart/signed',
]);
/** Character sets in which ASCII bytes are ASCII: no choice among them makes other Latin words. */
const CHARSETS =
  /^(?:utf-?8|us-ascii|ascii|iso-8859-\d{1,2}(?:-[ie])?|windows-125\d|cp125\d|koi8-[ru]|iso-2022-jp(?:-\d)?|shift[_-]jis|euc-(?:jp|kr)|gb2312|gbk|gb18030|big5)$/;
const BOUNDARY =
  /^[A-Za-z0-9'()+_,./:=?-](?:[A-Za-z0-9'()+_,./:=? -]{0,68}[A-Za-z0-9'()+_,./:=?-])?$/;
/** What old mail programs put before the first boundary for readers that know no MIME. */
const KNOWN_PREAMBLE =
  /^this is (?:a (?:cryptographically signed|multi-?part) message in mime format|an openpgp\/mime signed message \(rfc 4880 and 3156\))\.?$/i;

/** Null: one reading only. Else why not, in kebab-case. */
export function findOtherReading(body: Uint8Array, headers: BodyHeaders): string | null {
  const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('latin1');
  const type = readContentType(headers.contentType);
  if (type === null) return 'odd-content-type';
  const encoding = (headers.encoding ?? '').trim().toLowerCase();
  if (type.name.startsWith('multipart/')) return otherMultipart(text, type, encoding);
  if (type.name !== 'text/plain' && type.name !== 'text/html') return 'odd-content-type';
  if (!CHARSETS.test(type.parameters.get('charset')?.toLowerCase() ?? 'us-ascii')) {
    return 'odd-charset';
  }
  return otherSinglePart(text, type.name === 'text/html', encoding);
}

interface ContentType {
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
}

/** RFC 2045 §5.1 without comments and RFC 2231 pieces, which other readers treat differently. */
function readContentType(value: string | null): ContentType | null {
  if (value === null) return { name: 'text/plain', parameters: new Map() };
  const head = /^([A-Za-z]+\/[A-Za-z0-9.+-]+)[ \t]*(?=;|$)/.exec(value);
  if (head === null) return null;
  const parameters = new Map<string, string>();
  let rest = value.slice(head[0].length);
  while (/[^;\s]/.test(rest)) {
    const next = /^[\s;]*([A-Za-z0-9-]+)=(?:"([^"\\]*)"|([^\s;"(),<>@\\]+))[ \t]*(?=;|$)/.exec(
      rest,
    );
    const name = next?.[1]?.toLowerCase();
    if (next === null || name === undefined || parameters.has(name)) return null;
    parameters.set(name, next[2] ?? next[3] ?? '');
    rest = rest.slice(next[0].length);
  }
  return { name: (head[1] ?? '').toLowerCase(), parameters };
}

function otherMultipart(text: string, type: ContentType, encoding: string): string | null {
  if (!MULTIPARTS.has(type.name)) return 'odd-content-type';
  if (!IDENTITY.has(encoding)) return 'encoded-multipart';
  const boundary = type.parameters.get('boundary') ?? '';
  if (!BOUNDARY.test(boundary)) return 'odd-boundary';
  const lines = linesOf(text);
  if (!isAccountedFor(lines, boundary)) return 'text-outside-parts';
  return hasStrangeBoundary(lines, boundary) ? 'other-boundary' : null;
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/).map(trimBlanksAtEnd);
}

/** Nothing before the first and after the closing delimiter of the outermost multipart. */
function isAccountedFor(lines: readonly string[], boundary: string): boolean {
  const first = lines.indexOf(`--${boundary}`);
  const close = lines.indexOf(`--${boundary}--`);
  if (first === -1 || close < first) return false;
  const before = lines.slice(0, first).filter((line) => line !== '');
  const after = lines.slice(close + 1).filter((line) => line !== '');
  return (
    after.length === 0 &&
    (before.length === 0 || (before.length === 1 && KNOWN_PREAMBLE.test(before[0] ?? '')))
  );
}

/** A run of delimiters that neither the declared type nor a part inside the body announces. */
function hasStrangeBoundary(lines: readonly string[], boundary: string): boolean {
  const announced = new Set([boundary]);
  for (const line of lines) {
    const [, quoted, bare] = /boundary="?(?:(?<=")([^"]+)"|([^\s";]+))/i.exec(line) ?? [];
    announced.add(quoted ?? bare ?? boundary);
  }
  return delimitersIn(lines).some((each) => !announced.has(each));
}

/** Every X with a line `--X` that could open a part and a later line `--X--`. */
function delimitersIn(lines: readonly string[]): readonly string[] {
  const opened = new Set<string>();
  const closed: string[] = [];
  lines.forEach((line, at) => {
    if (!line.startsWith('--') || line.length < 3) return;
    const closes = line.endsWith('--') ? line.slice(2, -2) : '';
    if (closes !== '' && opened.has(closes)) closed.push(closes);
    const next = lines[at + 1] ?? '';
    if (next === '' || /^[A-Za-z-]+:/.test(next)) opened.add(line.slice(2));
  });
  return closed;
}

function otherSinglePart(text: string, isHtml: boolean, encoding: string): string | null {
  const lines = linesOf(text);
  if (delimitersIn(lines).length > 0 || startsLikeMultipart(lines)) return 'looks-multipart';
  if (encoding === 'base64') return isBase64(lines) ? null : 'broken-base64';
  if (encoding === 'quoted-printable') {
    return isQuotedPrintable(text) ? otherType(text, isHtml) : 'broken-quoted-printable';
  }
  if (!IDENTITY.has(encoding)) return 'odd-encoding';
  if (isQuotedPrintable(text) && text.includes('=')) return 'looks-quoted-printable';
  if (isBase64(lines) && decodesToText(text)) return 'looks-base64';
  return otherType(text, isHtml);
}

function otherType(text: string, isHtml: boolean): string | null {
  const startsWithTag = /^\s*<(?:!|\/?[A-Za-z])/.test(text);
  if (isHtml) return /<[A-Za-z!/]/.test(text) ? null : 'looks-plain';
  return startsWithTag ? 'looks-html' : null;
}

function startsLikeMultipart(lines: readonly string[]): boolean {
  const first = lines.findIndex((line) => line !== '');
  return /^--\S/.test(lines[first] ?? '') && /^content-[a-z-]+:/i.test(lines[first + 1] ?? '');
}

function isBase64(lines: readonly string[]): boolean {
  const packed = lines.join('');
  return packed.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(packed);
}

/** Whether every `=` is one that quoted-printable (RFC 2045 §6.7) would write. */
function isQuotedPrintable(text: string): boolean {
  return !/=(?![0-9A-Fa-f]{2}|[ \t]*\r?\n|[ \t]*$)/.test(text);
}

function decodesToText(text: string): boolean {
  const decoded = Buffer.from(text, 'base64').toString('utf8');
  return decoded !== '' && !/[\ufffd\p{Cc}]/u.test(decoded.replace(/[\r\n\t]/g, ''));
}
