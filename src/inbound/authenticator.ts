/**
 * The one place that knows mailauth. It answers in our words what DKIM (RFC 6376, 8301, 8463), SPF
 * (RFC 7208) and DMARC (RFC 9989) say; what that is worth is decided in authenticate.ts.
 * mailauth runs in its strict mode: what the RFCs do not allow does not pass.
 */
import { dkimVerify } from 'mailauth/lib/dkim/verify.js';
import { evaluateDmarc } from 'mailauth/lib/dmarc/index.js';
import { spf as checkSpf } from 'mailauth/lib/spf/index.js';
import type { DKIMResult, DNSResolver } from 'mailauth';
import type { Resolver } from '../dns.ts';
import type { HeaderField } from './strict-headers.ts';

export interface SignatureFacts {
  readonly domain: string;
  readonly selector: string;
  /** RFC 8601 §2.7.1; only the literal `pass` passes. */
  readonly result: string;
  readonly comment: string | null;
  readonly algorithm: string;
  /** Null: not RSA, or the key was not seen. */
  readonly keyBits: number | null;
  /** The `h=` list, lower case. A name in it is signed also where no such field is there. */
  readonly signedFields: readonly string[];
  /** `t=`, RFC 3339. */
  readonly signedAt: string | null;
  /** `l=` is there: the end of the body is not signed. */
  readonly limitsBody: boolean;
}

export interface SpfFacts {
  /** RFC 8601 §2.7.2, or `not-asked` where it could not count. */
  readonly result: string;
  readonly domain: string | null;
  readonly ip: string | null;
}

export interface DmarcFacts {
  /** `impossible`: no single author domain, so there is no verdict at all. */
  readonly result: string;
  /** What the domain wants done with a mail that fails; null: no record. */
  readonly policy: string | null;
}

export interface AuthenticatorReading {
  /** Every From address as this reader sees it. */
  readonly authors: readonly string[];
  readonly signatures: readonly SignatureFacts[];
}

export interface SpfQuestion {
  readonly ip: string;
  readonly helo: string | null;
  /** With the domain that counts; empty senders are not asked about. */
  readonly mailFrom: string;
}

const KEY_BITS_MIN = 1_024;
/** Written into results; a fixed text, so that the same mail gives the same facts everywhere. */
const OUR_NAME = 'countersign';

export async function readSignatures(
  raw: Uint8Array,
  signatureFields: readonly HeaderField[],
  at: Date,
  resolve: Resolver,
): Promise<AuthenticatorReading> {
  const verified = await dkimVerify(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength), {
    resolver: resolve as DNSResolver,
    curTime: at,
    minBitLength: KEY_BITS_MIN,
    strict: true,
    // Else it would take the sender from a Return-Path line that anybody can write.
    sender: 'nobody@invalid.example',
  });
  return {
    authors: verified.headerFrom,
    signatures: verified.results
      .filter((each) => each.status.result !== 'none')
      .map((each, index) => signatureFacts(each, signatureFields[index])),
  };
}

function signatureFacts(result: DKIMResult, field: HeaderField | undefined): SignatureFacts {
  const tags = readTags(field?.value ?? '');
  // The h= list is ours to read; should it belong to another signature, nothing counts as signed.
  const isSame = tags.get('b')?.replace(/\s/g, '') === result.signature?.replace(/\s/g, '');
  return {
    domain: (result.signingDomain ?? '').toLowerCase(),
    selector: result.selector ?? '',
    result: result.status.result,
    comment: result.status.comment ?? null,
    algorithm: result.algo ?? '',
    keyBits: result.modulusLength ?? null,
    signedFields: isSame ? listOf(tags.get('h')) : [],
    signedAt: result.signTime ?? null,
    limitsBody: result.canonBodyLengthLimited === true || tags.has('l'),
  };
}

function readTags(value: string): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const part of value.split(';')) {
    const at = part.indexOf('=');
    if (at > 0) tags.set(part.slice(0, at).trim(), part.slice(at + 1).trim());
  }
  return tags;
}

function listOf(names: string | undefined): readonly string[] {
  return (names ?? '')
    .split(':')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '');
}

export async function askSpf(question: SpfQuestion, resolve: Resolver): Promise<SpfFacts> {
  const answer = await checkSpf({
    ip: question.ip,
    sender: question.mailFrom,
    helo: question.helo ?? 'unknown',
    mta: OUR_NAME,
    resolver: resolve as DNSResolver,
    strict: true,
  });
  return { result: answer.status.result, domain: answer.domain, ip: question.ip };
}

export async function askDmarc(
  authors: readonly string[],
  passing: { readonly spf: string | null; readonly signatures: readonly SignatureFacts[] },
  resolve: Resolver,
): Promise<DmarcFacts> {
  const { response } = await evaluateDmarc({
    headerFrom: [...authors],
    fromFields: 1,
    spfDomains: passing.spf === null ? [] : [passing.spf],
    dkimDomains: passing.signatures
      .filter((each) => each.result === 'pass')
      .map((each) => ({ domain: each.domain })),
    resolver: resolve as DNSResolver,
    strict: true,
  });
  if (response === false) return { result: 'impossible', policy: null };
  // Its types promise a policy; without a record there is none.
  const { policy } = response as { policy?: string };
  return { result: response.status.result, policy: policy ?? null };
}
