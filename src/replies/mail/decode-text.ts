import PostalMime from 'postal-mime';
import { headerValue, type RawPart } from './structure.ts';

/** The bytes of a part after its transfer encoding (RFC 2045 section 6), damage tolerated. */
async function decodeTransfer(raw: Buffer, part: RawPart): Promise<Uint8Array> {
  const encoding = (headerValue(part.headers, 'content-transfer-encoding') ?? '7bit').trim();
  const body = raw.subarray(part.start, part.end);
  if (!/^(?:quoted-printable|base64)\b/i.test(encoding)) return body;
  const head = Buffer.from(
    `Content-Type: application/octet-stream\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: ${encoding.toLowerCase()}\r\n\r\n`,
  );
  const mail = await PostalMime.parse(Buffer.concat([head, body]));
  const content = mail.attachments[0]?.content;
  if (content === undefined || typeof content === 'string') return body;
  return new Uint8Array(content);
}

/** Names of encodings as mail programs write them, where the platform knows another name. */
const ALIASES: Readonly<Record<string, string>> = {
  'iso-2022-jp-2': 'iso-2022-jp',
  'iso-2022-jp-ms': 'iso-2022-jp',
  cp50220: 'iso-2022-jp',
  cp50221: 'iso-2022-jp',
  cp932: 'shift_jis',
  'windows-31j': 'shift_jis',
  cp1252: 'windows-1252',
  cp1250: 'windows-1250',
  utf8mb4: 'utf-8',
  'ansi_x3.4-1968': 'us-ascii',
  unknown: 'utf-8',
  'unknown-8bit': 'utf-8',
  default: 'utf-8',
};

/** What Windows-1252 has at 0x80 to 0x9F; the platform's decoder leaves control characters there. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const LATIN_1 = /^(?:windows-1252|cp-?1252|iso-?8859-1|latin-?1|us-ascii)$/;

function tryDecode(bytes: Uint8Array, charset: string): string | null {
  try {
    const text = new TextDecoder(charset, { fatal: true }).decode(bytes);
    if (!LATIN_1.test(charset)) return text;
    return text.replace(
      /[\u0080-\u009F]/g,
      (sign) => WINDOWS_1252[sign.charCodeAt(0) - 0x80] ?? sign,
    );
  } catch {
    return null;
  }
}

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80);

/**
 * Text from bytes and the charset that a mail claims. The claim is not believed when the bytes say
 * otherwise: UTF-8 is recognised by its own form, escape sequences mean ISO-2022-JP.
 */
function decodeCharset(bytes: Uint8Array, claimed: string | null): string {
  const name = (claimed ?? 'utf-8')
    .trim()
    .toLowerCase()
    .replace(/^['"]|['"]$/g, '');
  const charset = ALIASES[name] ?? name;
  if (isAscii(bytes)) {
    const escapes = bytes.includes(0x1b) || charset.startsWith('iso-2022');
    if (charset.startsWith('utf-7') || !escapes)
      return charset === 'hz-gb-2312' ? '' : Buffer.from(bytes).toString('latin1');
    return tryDecode(bytes, 'iso-2022-jp') ?? Buffer.from(bytes).toString('latin1');
  }
  const utf8 = tryDecode(bytes, 'utf-8');
  if (utf8 !== null) return utf8;
  return (
    (charset === 'us-ascii' || charset === 'utf-8' ? null : tryDecode(bytes, charset)) ??
    tryDecode(bytes, 'windows-1252') ??
    Buffer.from(bytes).toString('latin1')
  );
}

/** Undoes format=flowed (RFC 3676): soft line breaks joined, stuffed spaces removed. */
function unflow(text: string, deletesSpace: boolean): string {
  const out: string[] = [];
  let open = false;
  let openDepth = 0;
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    const depth = /^>*/.exec(line)?.[0].length ?? 0;
    let words = line.slice(depth);
    if (words.startsWith(' ')) words = words.slice(1);
    const signature = words === '-- ';
    const soft = !signature && words.endsWith(' ') && words.trim() !== '';
    const body = soft && deletesSpace ? words.slice(0, -1) : words;
    if (open && depth === openDepth && !signature) out.push(`${out.pop() ?? ''}${body}`);
    else out.push(depth > 0 ? `${'>'.repeat(depth)} ${body}` : body);
    open = soft;
    openDepth = depth;
  }
  return out.join('\n');
}

const MOJIBAKE = /[ÂÃ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹Œ\u017D‘’“”•–—˜™š›œ\u017EŸ]/g;

/** UTF-8 that somebody's program read as Windows-1252 and sent on: "GrÃ¼ÃŸe". */
function repairMojibake(text: string): string {
  return text.replace(MOJIBAKE, (pair) => {
    const second = pair.charCodeAt(1);
    const place = WINDOWS_1252.indexOf(pair.charAt(1));
    const low = second < 0x100 ? second : place + 0x80;
    const bytes = Uint8Array.of(pair.charCodeAt(0), low);
    return tryDecode(bytes, 'utf-8') ?? pair;
  });
}

/** The text of a text part. */
export async function decodePart(raw: Buffer, part: RawPart): Promise<string> {
  const bytes = await decodeTransfer(raw, part);
  const decoded = decodeCharset(bytes, part.parameters.get('charset') ?? null);
  const text = repairMojibake(decoded.replace(/^\uFEFF/, ''));
  const flowed = part.parameters.get('format')?.toLowerCase() === 'flowed';
  if (part.contentType !== 'text/plain' || !flowed) return text;
  return unflow(text, part.parameters.get('delsp')?.toLowerCase() === 'yes');
}
