/**
 * The resolver that one judgement uses: it asks each question once, keeps every answer for the
 * evidence, asks nothing that cannot count, and never takes longer than the judgement may.
 */
import { DnsFailure } from '../dns.ts';
import type { DnsAnswer, Resolver } from '../dns.ts';
import { shareRegistrableDomain } from './alignment.ts';

export interface DnsRecordSeen {
  readonly name: string;
  readonly type: string;
  /** The records, or the code of the failure. */
  readonly answer: readonly string[] | null;
  readonly failure: string | null;
}

export interface RecordedDns {
  readonly resolve: Resolver;
  /** In the order of name and type, so that the same answers read the same. */
  seen(): readonly DnsRecordSeen[];
}

/** All look-ups of one mail; the rest of a judgement's ten seconds is for reading. */
const BUDGET_MS = 7_000;
const LOOKUP_COUNT = 60;

/** `authorDomain`: keys of other organisations are not asked for, since they could not count. */
export function recordDns(resolver: Resolver, authorDomain: string): RecordedDns {
  const asked = new Map<string, Promise<DnsAnswer>>();
  const seen = new Map<string, DnsRecordSeen>();
  const stopAt = performance.now() + BUDGET_MS;

  const lookUp = async (name: string, type: string, key: string): Promise<DnsAnswer> => {
    try {
      const answer = await withinBudget(resolver(name, type), stopAt, name, type);
      seen.set(key, { name, type, answer: answer.map(inOneLine), failure: null });
      return answer;
    } catch (error) {
      seen.set(key, { name, type, answer: null, failure: codeOf(error) });
      throw error;
    }
  };

  const resolve: Resolver = (rawName, type) => {
    const name = rawName.toLowerCase().replace(/\.$/, '');
    if (!mayCount(name, authorDomain)) {
      return Promise.reject(new DnsFailure('ENOTFOUND', name, type));
    }
    const key = `${name} ${type}`;
    const known = asked.get(key);
    if (known !== undefined) return known;
    if (asked.size >= LOOKUP_COUNT) return Promise.reject(new DnsFailure('EREFUSED', name, type));
    const answer = lookUp(name, type, key);
    asked.set(key, answer);
    return answer;
  };
  const inOrder = (): readonly DnsRecordSeen[] =>
    [...seen.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, each]) => each);
  return { resolve, seen: inOrder };
}

function mayCount(name: string, authorDomain: string): boolean {
  const [, signer] = /\._domainkey\.(.+)$/.exec(name) ?? [];
  return signer === undefined || shareRegistrableDomain(signer, authorDomain);
}

async function withinBudget<T>(
  lookup: Promise<T>,
  stopAt: number,
  name: string,
  type: string,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => {
        reject(new DnsFailure('ETIMEOUT', name, type));
      },
      Math.max(stopAt - performance.now(), 0),
    );
  });
  try {
    return await Promise.race([lookup, limit]);
  } finally {
    clearTimeout(timer);
  }
}

function inOneLine(record: DnsAnswer[number]): string {
  if (typeof record === 'string') return record;
  return Array.isArray(record) ? record.join('') : `${String(record.priority)} ${record.exchange}`;
}

function codeOf(error: unknown): string {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : 'EUNKNOWN';
}
