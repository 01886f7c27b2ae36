import { createHash } from 'node:crypto';
import { readHeaderBlock } from './strict-headers.ts';

/** What relays put on top of a mail on its way, each time anew (RFC 5321 §4.4, RFC 8601, RFC 8617). */
const TRACE = new Set([
  'received',
  'return-path',
  'delivered-to',
  'x-original-to',
  'received-spf',
  'authentication-results',
  'arc-seal',
  'arc-message-signature',
  'arc-authentication-results',
]);

/**
 * SHA-256 by which a mail is known again: of its bytes without the trace lines on top, so that a
 * second delivery over another route is a duplicate. Everything else counts, also what no signature
 * covers: were only the signed part counted, a tampered copy that comes first would make the honest
 * mail a duplicate of itself and silence the customer.
 */
export function digestOf(raw: Buffer): Buffer {
  return createHash('sha256')
    .update(raw.subarray(startOfContent(raw)))
    .digest();
}

function startOfContent(raw: Buffer): number {
  const { bodyStart } = readHeaderBlock(raw);
  let start = 0;
  let at = 0;
  while (at < bodyStart) {
    const next = raw.indexOf('\n', at);
    const end = next === -1 ? bodyStart : next + 1;
    const line = raw.toString('latin1', at, Math.min(end, at + 200));
    const isContinuation = /^[ \t]/.test(line) && at > 0;
    const name = line
      .slice(0, Math.max(line.indexOf(':'), 0))
      .trim()
      .toLowerCase();
    if (!isContinuation && !TRACE.has(name)) return at;
    start = end;
    at = end;
  }
  return start;
}
