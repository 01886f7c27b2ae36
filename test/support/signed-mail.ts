/**
 * Mails signed as providers sign them. The signer is our own few lines of RFC 6376 (relaxed/relaxed)
 * and not the library that verifies, so that both sides cannot be wrong in the same way.
 */
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import type { Zone } from '../../src/dns.ts';

/** `h=` as the big providers sign an answer (seen in the wild). */
export const SIGNED_BY = {
  exchange: 'From:Date:Subject:Message-ID:Content-Type:MIME-Version:X-MS-Exchange-SenderADCheck',
  gmail:
    'to:in-reply-to:references:subject:message-id:date:from:mime-version:from:to:cc:subject:date:message-id:reply-to',
  yahoo: 'Date:From:To:Subject:In-Reply-To:References:From:Subject:Reply-To',
  everything:
    'from:to:subject:date:message-id:content-type:content-transfer-encoding:mime-version:reply-to',
} as const;

export interface SigningKey {
  readonly domain: string;
  readonly selector: string;
  readonly algorithm: 'rsa-sha256' | 'ed25519-sha256';
  readonly privateKey: KeyObject;
  /** The key record to publish. */
  readonly zone: Zone;
}

export function aKey(
  domain: string,
  options: { readonly bits?: number; readonly ed25519?: true; readonly selector?: string } = {},
): SigningKey {
  const selector = options.selector ?? 's1';
  const pair =
    options.ed25519 === true
      ? generateKeyPairSync('ed25519')
      : generateKeyPairSync('rsa', { modulusLength: options.bits ?? 2_048 });
  const der = pair.publicKey.export({ type: 'spki', format: 'der' });
  const published = options.ed25519 === true ? der.subarray(-32) : der;
  const kind = options.ed25519 === true ? 'ed25519' : 'rsa';
  const record = `v=DKIM1; k=${kind}; p=${published.toString('base64')}`;
  return {
    domain,
    selector,
    algorithm: `${kind}-sha256`,
    privateKey: pair.privateKey,
    zone: { [`${selector}._domainkey.${domain}`]: { TXT: [record] } },
  };
}

export interface MailParts {
  /** `Name: value`, in order. */
  readonly headers: readonly string[];
  readonly body: string;
}

export function toRaw(parts: MailParts): Buffer {
  return Buffer.from(`${parts.headers.join('\r\n')}\r\n\r\n${parts.body}`);
}

export interface SignOptions {
  readonly signed?: string;
  /** Seconds since 1970. */
  readonly at: number;
  readonly expires?: number;
  /** `l=` in octets. */
  readonly bodyLength?: number;
}

/** The mail with a DKIM-Signature on top. */
export function signMail(parts: MailParts, key: SigningKey, options: SignOptions): MailParts {
  const names = (options.signed ?? SIGNED_BY.everything).split(':');
  const body = relaxBody(parts.body);
  const bodyHash = createHash('sha256')
    .update(options.bodyLength === undefined ? body : body.slice(0, options.bodyLength))
    .digest('base64');
  const tags = [
    'v=1',
    `a=${key.algorithm}`,
    'c=relaxed/relaxed',
    `d=${key.domain}`,
    `s=${key.selector}`,
    `t=${String(options.at)}`,
    ...(options.expires === undefined ? [] : [`x=${String(options.expires)}`]),
    ...(options.bodyLength === undefined ? [] : [`l=${String(options.bodyLength)}`]),
    `h=${names.join(':')}`,
    `bh=${bodyHash}`,
    'b=',
  ];
  const field = `DKIM-Signature: ${tags.join('; ')}`;
  const covered = [...fieldsFor(names, parts.headers), relaxField(field)].join('\r\n');
  return { ...parts, headers: [`${field}${signature(covered, key)}`, ...parts.headers] };
}

function signature(covered: string, key: SigningKey): string {
  const bytes = Buffer.from(covered);
  if (key.algorithm === 'rsa-sha256') {
    return sign('sha256', bytes, key.privateKey).toString('base64');
  }
  const digest = createHash('sha256').update(bytes).digest();
  return sign(null, digest, key.privateKey).toString('base64');
}

/** RFC 6376 §5.4.2: from the bottom up, one field for each mention; none left: nothing. */
function fieldsFor(names: readonly string[], headers: readonly string[]): string[] {
  const left = [...headers];
  const fields: string[] = [];
  for (const name of names) {
    const at = left.findLastIndex((field) => nameOf(field) === name.toLowerCase());
    const [field] = at === -1 ? [] : left.splice(at, 1);
    if (field !== undefined) fields.push(relaxField(field));
  }
  return fields;
}

function nameOf(field: string): string {
  return field.slice(0, field.indexOf(':')).trim().toLowerCase();
}

function relaxField(field: string): string {
  const value = field.slice(field.indexOf(':') + 1);
  return `${nameOf(field)}:${value
    .replace(/\r\n/g, '')
    .replace(/[ \t]+/g, ' ')
    .trim()}`;
}

function relaxBody(body: string): string {
  const lines = body
    .split('\r\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').replace(/ $/, ''))
    .join('\r\n')
    .replace(/(?:\r\n)+$/, '');
  return lines === '' ? '' : `${lines}\r\n`;
}
