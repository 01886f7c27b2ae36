/** The headers by which an operator judges a mail, shortened, without what could answer an offer. */
import { withoutCredentials } from '../commands/without-secrets.ts';

const SHOWN = new Set([
  'from',
  'sender',
  'reply-to',
  'to',
  'subject',
  'date',
  'received',
  'dkim-signature',
  'authentication-results',
  'auto-submitted',
  'user-agent',
  'x-mailer',
]);
const HEAD_BYTES = 64 * 1024;
const HEADER_COUNT = 40;
const VALUE_LENGTH = 500;

export interface MailHeader {
  readonly name: string;
  readonly value: string;
}

export function summariseHeaders(raw: Buffer): readonly MailHeader[] {
  const head =
    raw
      .subarray(0, HEAD_BYTES)
      .toString('utf8')
      .split(/\r?\n\r?\n/, 1)[0] ?? '';
  const unfolded = head.replaceAll(/\r?\n[ \t]+/g, ' ');
  return unfolded
    .split(/\r?\n/)
    .flatMap((line): readonly MailHeader[] => {
      const colon = line.indexOf(':');
      const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
      if (!SHOWN.has(name)) return [];
      const value = line
        .slice(colon + 1)
        .trim()
        .replaceAll(/[\p{C}\p{Bidi_Control}]/gu, '\u{fffd}');
      return [{ name, value: withoutCredentials(value).slice(0, VALUE_LENGTH) }];
    })
    .slice(0, HEADER_COUNT);
}
