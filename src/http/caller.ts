/** Who asks: a partner by one of its keys, or an operator. */
import { timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';
import { hashKey, isWellFormedKey } from '../commands/api-keys.ts';
import type { Partner } from '../domain/offers.ts';
import type { ApiDeps } from './deps.ts';
import type { Allowance } from './limiter.ts';
import { problem, type Problem } from './problem.ts';

export type Caller = PartnerCaller | OperatorCaller;
export interface PartnerCaller {
  readonly kind: 'partner';
  readonly partner: Partner;
  readonly keyId: string;
}
export interface OperatorCaller {
  readonly kind: 'operator';
  readonly keyId: string;
}

/** RFC 6750; a longer credential is nobody's. */
const BEARER = /^Bearer +([\x21-\x7e]{1,500})$/i;

/** The name under which a caller's requests are counted and kept. */
export function nameOf(caller: Caller): string {
  return caller.kind === 'partner' ? caller.partner.id : 'operator';
}

/** Finds the caller, counting failures by address so that keys cannot be tried out. */
export async function identify(deps: ApiDeps, request: Request): Promise<Caller | Problem> {
  const address = request.ip ?? 'unknown';
  const failures = await deps.limits.failures.look(address);
  if (!failures.allowed) return tooMany(failures);
  const header = request.get('authorization');
  const key = BEARER.exec(header ?? '')?.[1];
  const caller = key === undefined ? null : await callerWithKey(deps, key);
  if (caller !== null) return caller;
  // A forgotten header tries nothing out.
  if (header !== undefined) await deps.limits.failures.take(address);
  return problem('unauthenticated');
}

async function callerWithKey(deps: ApiDeps, key: string): Promise<Caller | null> {
  const hash = hashKey(key);
  const { operatorKeyHash } = deps.config;
  if (operatorKeyHash !== null && timingSafeEqual(hash, operatorKeyHash)) {
    return { kind: 'operator', keyId: 'configured' };
  }
  if (!isWellFormedKey(key)) return null;
  const found = await deps.books.partners.keyByHash(hash);
  if (found === null) return null;
  if (found.partnerId === null) return { kind: 'operator', keyId: found.id };
  const partner = await deps.books.partners.get(found.partnerId);
  return partner === null ? null : { kind: 'partner', partner, keyId: found.id };
}

export function tooMany(allowance: Allowance): Problem {
  const seconds = String(Math.max(1, Math.ceil(allowance.resetMs / 1_000)));
  return problem('rate-limited', undefined, {
    headers: { 'Retry-After': seconds, ...rateLimitHeaders(allowance) },
  });
}

/** The fields of draft-ietf-httpapi-ratelimit-headers. */
export function rateLimitHeaders(allowance: Allowance): Readonly<Record<string, string>> {
  const resetS = Math.max(1, Math.ceil(allowance.resetMs / 1_000));
  return {
    'RateLimit-Policy': `"default";q=${String(allowance.limitCount)};w=${String(allowance.windowS)}`,
    RateLimit: `"default";r=${String(allowance.remainingCount)};t=${String(resetS)}`,
  };
}
