import PostalMime, { addressParser, type Address } from 'postal-mime';
import { decodePart } from './decode-text.ts';
import {
  headerValue,
  readStructure,
  type RawHeader,
  type RawPart,
  type Refusal,
} from './structure.ts';

export interface MailAddress {
  readonly address: string;
  readonly name: string;
}

export interface MailPart {
  readonly contentType: string;
  readonly disposition: string | null;
  readonly filename: string | null;
  /** `method` of a calendar part, `report-type` of a report, lower case. */
  readonly method: string | null;
  readonly reportType: string | null;
  readonly depth: number;
  /** Inside an attached mail. */
  readonly nested: boolean;
  /** The words of report parts (RFC 3464, RFC 5965, RFC 8098) and of calendar parts, else null. */
  readonly text: string | null;
}

/** A mail as bytes show it; nothing here is proven. */
export interface ParsedMail {
  readonly headers: readonly RawHeader[];
  readonly subject: string;
  /** As the MIME parser sees them: more than one is a matter for whoever decides on senders. */
  readonly from: readonly MailAddress[];
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  readonly messageId: string | null;
  readonly inReplyTo: string | null;
  readonly date: string | null;
  readonly text?: string;
  readonly html?: string;
  readonly parts: readonly MailPart[];
  readonly attachedMails: number;
}

export type MailParse =
  | { readonly kind: 'parsed'; readonly mail: ParsedMail }
  | { readonly kind: 'refused'; readonly because: Refusal };

const REPORT_TYPES = new Set([
  'message/delivery-status',
  'message/global-delivery-status',
  'message/disposition-notification',
  'message/global-disposition-notification',
  'message/feedback-report',
  'text/rfc822-headers',
  'text/calendar',
]);
const MAX_REPORT_BYTES = 64 * 1024;

function flatten(part: RawPart): readonly RawPart[] {
  return [part, ...part.parts.flatMap(flatten)];
}

const isAttachment = (part: RawPart): boolean =>
  part.disposition === 'attachment' || (part.filename !== null && part.disposition !== 'inline');

/** The parts a reader sees as the message itself. */
function bodyParts(part: RawPart, type: 'text/plain' | 'text/html'): readonly RawPart[] {
  if (part.contentType.startsWith('multipart/')) {
    const readable = /^multipart\/(?:signed|related)$/.test(part.contentType)
      ? part.parts.slice(0, 1)
      : part.parts;
    const found = readable.flatMap((child) => bodyParts(child, type));
    return part.contentType === 'multipart/alternative' ? found.slice(0, 1) : found;
  }
  return part.contentType === type && !isAttachment(part) ? [part] : [];
}

async function bodyOf(
  raw: Buffer,
  root: RawPart,
  type: 'text/plain' | 'text/html',
): Promise<string | null> {
  const parts = bodyParts(root, type);
  if (parts.length === 0) return null;
  const texts = await Promise.all(parts.map((part) => decodePart(raw, part)));
  return texts.join('\n');
}

async function readMailPart(raw: Buffer, part: RawPart): Promise<MailPart> {
  const readable = REPORT_TYPES.has(part.contentType) && part.end - part.start <= MAX_REPORT_BYTES;
  return {
    contentType: part.contentType,
    disposition: part.disposition,
    filename: part.filename,
    method: part.parameters.get('method')?.toLowerCase() ?? null,
    reportType: part.parameters.get('report-type')?.toLowerCase() ?? null,
    depth: part.depth,
    nested: part.nested,
    text: readable ? await decodePart(raw, part) : null,
  };
}

function flatAddresses(addresses: readonly (Address | undefined)[]): readonly MailAddress[] {
  return addresses.flatMap((each) => {
    if (each === undefined) return [];
    if (each.group !== undefined) return each.group.map(({ address, name }) => ({ address, name }));
    return [{ address: each.address, name: each.name }];
  });
}

/** Every author of every From line: a second line is as much a claim as the first. */
function authorsOf(
  headers: readonly RawHeader[],
  seen: Address | undefined,
): readonly MailAddress[] {
  const lines = headers.filter((header) => header.name === 'from');
  if (lines.length === 0) return flatAddresses([seen]);
  return lines.flatMap(({ value }) => {
    const bytes = Buffer.from(value, 'latin1');
    const utf8 = bytes.toString('utf8');
    return flatAddresses(addressParser(utf8.includes('\uFFFD') ? value : utf8));
  });
}

/** Header block only: what the library reads of the senders and the subject. */
async function readEnvelope(
  raw: Buffer,
  root: RawPart,
): Promise<Awaited<ReturnType<typeof PostalMime.parse>>> {
  const head = raw.subarray(0, root.start);
  const plain = Buffer.concat([head, Buffer.from('\r\n\r\n')]);
  return PostalMime.parse(plain);
}

async function parse(raw: Buffer, root: RawPart): Promise<ParsedMail> {
  const all = flatten(root);
  const [envelope, text, html, parts] = await Promise.all([
    readEnvelope(raw, root),
    bodyOf(raw, root, 'text/plain'),
    bodyOf(raw, root, 'text/html'),
    Promise.all(all.map((part) => readMailPart(raw, part))),
  ]);
  return {
    headers: root.headers,
    subject: envelope.subject ?? '',
    from: authorsOf(root.headers, envelope.from),
    to: flatAddresses(envelope.to ?? []),
    cc: flatAddresses(envelope.cc ?? []),
    messageId: headerValue(root.headers, 'message-id'),
    inReplyTo: headerValue(root.headers, 'in-reply-to'),
    date: headerValue(root.headers, 'date'),
    ...(text === null ? {} : { text }),
    ...(html === null ? {} : { html }),
    parts,
    attachedMails: all.filter((part) => part.contentType === 'message/rfc822' && !part.nested)
      .length,
  };
}

/**
 * Reads a whole mail. The limits are checked on the bytes before any library sees one. A mail that
 * cannot be read is refused, never thrown.
 */
export async function parseMail(raw: Uint8Array): Promise<MailParse> {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const structure = readStructure(bytes);
  if (structure.kind === 'refused') return structure;
  try {
    return { kind: 'parsed', mail: await parse(bytes, structure.root) };
  } catch {
    return { kind: 'refused', because: 'unreadable' };
  }
}
