/**
 * Our own reading of a mail's header block (RFC 5322 §2.2, without its obsolete forms). It decides
 * who the From is and which fields are there more than once; where another reader sees something
 * else, the mail is not trusted (replies.md, gate 3, rules 1 and 2).
 */
import { normaliseEmail } from '../addresses.ts';
import type { Mailbox } from '../addresses.ts';

export interface HeaderField {
  /** Lower case. */
  readonly name: string;
  /** Unfolded, one character a byte (latin1), without surrounding blanks. */
  readonly value: string;
  readonly hasBlankFold: boolean;
}

export interface HeaderBlock {
  readonly fields: readonly HeaderField[];
  /** Where the body begins in the raw bytes. */
  readonly bodyStart: number;
  /** What is not plain about the block as a whole; kebab-case. */
  readonly flaws: readonly string[];
}

const LF = 0x0a;
const CR = 0x0d;
const FIELD_NAME = /^[\x21-\x39\x3b-\x7e]+$/;

/**
 * Where the header block ends and the body begins, as the most lenient reader would say: after the
 * first empty line, however its line ends look. `null`: there is no empty line.
 */
function findBodyStart(raw: Uint8Array): number | null {
  if (raw[0] === LF) return 1;
  if (raw[0] === CR && raw[1] === LF) return 2;
  for (let at = raw.indexOf(LF); at !== -1; at = raw.indexOf(LF, at + 1)) {
    if (raw[at + 1] === LF) return at + 2;
    if (raw[at + 1] === CR && raw[at + 2] === LF) return at + 3;
  }
  return null;
}

export function readHeaderBlock(raw: Uint8Array): HeaderBlock {
  const bodyStart = findBodyStart(raw) ?? raw.length;
  const text = Buffer.from(raw.buffer, raw.byteOffset, bodyStart).toString('latin1');
  const flaws = new Set<string>();
  if (/\0/.test(text)) flaws.add('nul-in-header');
  if (/\r(?!\n)|(?<!\r)\n/.test(text)) flaws.add('bare-line-end-in-header');
  const fields: HeaderField[] = [];
  for (const lines of unfold(text)) {
    const field = readField(lines);
    if (field.kind === 'flaw') flaws.add(field.because);
    if (field.kind === 'loose') flaws.add(field.because);
    if (field.kind !== 'flaw') fields.push(field.field);
  }
  return { fields, bodyStart, flaws: [...flaws] };
}

/** Groups of lines: a field's first and its continuations. */
function unfold(text: string): string[][] {
  const groups: string[][] = [];
  for (const line of text.split(/\r?\n/)) {
    const last = groups.at(-1);
    if (/^[ \t]/.test(line) && last !== undefined) last.push(line);
    else if (line !== '') groups.push([line]);
  }
  return groups;
}

type ReadField =
  | { readonly kind: 'field'; readonly field: HeaderField }
  | { readonly kind: 'loose'; readonly field: HeaderField; readonly because: string }
  | { readonly kind: 'flaw'; readonly because: string };

function readField(lines: readonly string[]): ReadField {
  const whole = lines.join('');
  const colon = whole.indexOf(':');
  if (colon === -1 || /^[ \t]/.test(whole)) return { kind: 'flaw', because: 'broken-header-line' };
  const rawName = whole.slice(0, colon);
  const field: HeaderField = {
    name: trimBlanks(rawName).toLowerCase(),
    value: trimBlanks(whole.slice(colon + 1)),
    hasBlankFold: lines.slice(1).some((line) => line.trim() === ''),
  };
  if (/[ \t]$/.test(rawName)) return { kind: 'loose', field, because: 'space-before-colon' };
  if (!FIELD_NAME.test(rawName)) return { kind: 'flaw', because: 'broken-header-line' };
  return { kind: 'field', field };
}

export function fieldsNamed(block: HeaderBlock, name: string): readonly HeaderField[] {
  return block.fields.filter((field) => field.name === name);
}

const EXACTLY_ONE = ['from', 'to', 'subject', 'date', 'message-id'];
const AT_MOST_ONE = [
  'content-type',
  'mime-version',
  'content-transfer-encoding',
  'reply-to',
  'sender',
];

/**
 * Rule 1 without the From address itself. Names the first thing that is not plain, or null.
 * An empty result means that every reader must see the same fields.
 */
export function findHeaderFlaw(block: HeaderBlock): string | null {
  const [flaw] = block.flaws;
  if (flaw !== undefined) return flaw;
  for (const name of EXACTLY_ONE) {
    const count = fieldsNamed(block, name).length;
    if (count === 0) return `no-${name}`;
    if (count > 1) return `several-${name}`;
  }
  for (const name of AT_MOST_ONE) {
    if (fieldsNamed(block, name).length > 1) return `several-${name}`;
  }
  const blank = block.fields.find(
    (field) =>
      field.hasBlankFold && (EXACTLY_ONE.includes(field.name) || AT_MOST_ONE.includes(field.name)),
  );
  return blank === undefined ? null : `blank-fold-in-${blank.name}`;
}

export type MailboxReading =
  | { readonly kind: 'mailbox'; readonly mailbox: Mailbox }
  /** One address can be made out, but not in the one plain form. */
  | { readonly kind: 'loose'; readonly mailbox: Mailbox; readonly because: string }
  | { readonly kind: 'several' }
  | { readonly kind: 'unreadable'; readonly because: string };

/**
 * Reads an address field that must hold one mailbox: `a@b`, `<a@b>`, `Name <a@b>`,
 * `"Name, any" <a@b>`. A group, a comment, a route, an encoded word inside the address or a second
 * address is never read as one mailbox.
 */
export function readOneMailbox(value: string): MailboxReading {
  const text = decodeUtf8(value);
  const bare = blankQuoted(text);
  if (bare === null) return { kind: 'unreadable', because: 'unbalanced-quotes' };
  const addresses = bare.split(/[,;]/).filter((part) => part.includes('@'));
  const angleCount = bare.split('<').length - 1;
  if (addresses.length > 1 || angleCount > 1) return { kind: 'several' };
  const angle = /^([^<>]*)<([^<>]*)>(.*)$/s.exec(bare);
  const address = angle === null ? bare.trim() : (angle[2] ?? '');
  const because = notPlain(bare, angle);
  const mailbox = normaliseEmail(stripComments(address));
  if (mailbox === null) return { kind: 'unreadable', because: because ?? 'unreadable-address' };
  if (address.includes('=?')) return { kind: 'unreadable', because: 'encoded-word-in-address' };
  return because === null ? { kind: 'mailbox', mailbox } : { kind: 'loose', mailbox, because };
}

function notPlain(bare: string, angle: RegExpExecArray | null): string | null {
  if (/[()]/.test(bare)) return 'comment-in-address';
  if (/[:;]/.test(bare)) return 'group-in-address';
  if (bare.includes(',')) return 'list-in-address';
  if (angle === null) return /[<>\s]/.test(bare.trim()) ? 'unreadable-address' : null;
  const [, name = '', , rest = ''] = angle;
  if (rest.trim() !== '') return 'text-after-address';
  return name.includes('@') ? 'address-in-name' : null;
}

/** Replaces quoted strings by blanks of no meaning; null when a quote is left open. */
function blankQuoted(text: string): string | null {
  let bare = '';
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] !== '"') {
      bare += text[at] ?? '';
      continue;
    }
    const end = endOfQuoted(text, at + 1);
    if (end === null) return null;
    // A quoted local part must not melt into a plain one: the mark makes the address unreadable.
    bare += text[end + 1] === '@' ? '"' : ' ';
    at = end;
  }
  return bare;
}

function endOfQuoted(text: string, start: number): number | null {
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at;
  }
  return null;
}

function stripComments(text: string): string {
  return text.replace(/\([^()]*\)/g, '').trim();
}

/** RFC 6532 headers are UTF-8; other bytes stay one character each. */
function decodeUtf8(latin1: string): string {
  const bytes = Buffer.from(latin1, 'latin1');
  const text = bytes.toString('utf8');
  return text.includes('\ufffd') ? latin1 : text;
}

/** Every address in a field of addresses, in lower case, as far as it is plainly written. */
export function addressesIn(value: string): readonly string[] {
  const bare = stripComments(blankQuoted(value) ?? '');
  return bare
    .toLowerCase()
    .split(/[\s<>(),;:"]/)
    .filter((word) => word.includes('@'));
}

/** Whether the mail's To names one of these (lower-case) addresses. */
export function namesInTo(block: HeaderBlock, addresses: readonly string[]): boolean {
  const named = new Set(fieldsNamed(block, 'to').flatMap((field) => addressesIn(field.value)));
  return addresses.some((address) => named.has(address));
}

/** Without surrounding blanks and tabs. Hostile runs of blanks make a pattern for this quadratic. */
function trimBlanks(text: string): string {
  let start = 0;
  while (isBlank(text[start])) start += 1;
  return trimBlanksAtEnd(text.slice(start));
}

export function trimBlanksAtEnd(text: string): string {
  let end = text.length;
  while (isBlank(text[end - 1])) end -= 1;
  return text.slice(0, end);
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}
