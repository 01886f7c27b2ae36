/**
 * DNS as the authentication of mail asks for it: `(name, type)` to the shapes of Node's
 * `dns.promises.resolve`, errors with its codes. The configuration is plain JSON, so that it can be
 * handed to a worker thread.
 */
import { promises as dns } from 'node:dns';
import type { MxRecord } from 'node:dns';

export type DnsAnswer = string[] | string[][] | MxRecord[];
/** Rejects with an error whose `code` is one of Node's DNS codes (`ENOTFOUND`, `ETIMEOUT`, …). */
export type Resolver = (name: string, type: string) => Promise<DnsAnswer>;

/** Records by lower-case name without a final dot. A TXT value is the whole string, MX `10 host`. */
export type Zone = Readonly<Record<string, Readonly<Partial<Record<string, readonly string[]>>>>>;

export interface DnsConfig {
  /** `host` or `host:port`; none: the system's. */
  readonly servers?: readonly string[];
  /** Embedded demo records, asked first. With them no reserved name is ever asked of the network. */
  readonly zone?: Zone;
}

/** Names that no public DNS holds (RFC 2606, RFC 6761). */
const RESERVED_TOPS = new Set(['example', 'test', 'invalid', 'localhost']);
const TRY_MS = 2_400;
const TRIES = 2;
/** Also for servers that trickle or that c-ares waits longer for. */
const LOOKUP_LIMIT_MS = 5_000;

export class DnsFailure extends Error {
  override readonly name = 'DnsFailure';
  readonly code: string;
  constructor(code: string, name: string, type: string) {
    super(`${type} ${name}: ${code}`);
    this.code = code;
  }
}

export function createResolver(config: DnsConfig = {}): Resolver {
  const network = networkResolver(config.servers);
  const { zone } = config;
  if (zone === undefined) return network;
  return (name, type) => {
    const key = name.toLowerCase().replace(/\.$/, '');
    const records = zone[key];
    if (records !== undefined) return embedded(records, key, type);
    if (isReserved(key)) return Promise.reject(new DnsFailure(absence(zone, key), key, type));
    return network(name, type);
  };
}

function networkResolver(servers: readonly string[] | undefined): Resolver {
  const resolver = new dns.Resolver({ timeout: TRY_MS, tries: TRIES });
  if (servers !== undefined && servers.length > 0) resolver.setServers(servers);
  return (name, type) => withinLimit(ask(resolver, name, type), name, type);
}

/** The types that SPF, DKIM and DMARC ask for; nothing else is ever looked up. */
async function ask(resolver: dns.Resolver, name: string, type: string): Promise<DnsAnswer> {
  switch (type) {
    case 'TXT':
      return resolver.resolveTxt(name);
    case 'A':
      return resolver.resolve4(name);
    case 'AAAA':
      return resolver.resolve6(name);
    case 'MX':
      return resolver.resolveMx(name);
    case 'CNAME':
      return resolver.resolveCname(name);
    case 'PTR':
      return resolver.resolvePtr(name);
    default:
      throw new DnsFailure('ENOTIMP', name, type);
  }
}

async function withinLimit<T>(lookup: Promise<T>, name: string, type: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new DnsFailure('ETIMEOUT', name, type));
    }, LOOKUP_LIMIT_MS);
  });
  try {
    return await Promise.race([lookup, limit]);
  } finally {
    clearTimeout(timer);
  }
}

function embedded(
  records: NonNullable<Zone[string]>,
  name: string,
  type: string,
): Promise<DnsAnswer> {
  const values = records[type];
  if (values === undefined || values.length === 0) {
    return Promise.reject(new DnsFailure('ENODATA', name, type));
  }
  if (type === 'TXT') return Promise.resolve(values.map((value) => [value]));
  if (type === 'MX') return Promise.resolve(values.map(readMx));
  return Promise.resolve([...values]);
}

function readMx(text: string): MxRecord {
  const [priority, exchange] = text.split(' ');
  return exchange === undefined
    ? { priority: 0, exchange: text }
    : { priority: Number(priority), exchange };
}

function isReserved(name: string): boolean {
  return RESERVED_TOPS.has(name.split('.').at(-1) ?? '');
}

/** A name above a held one exists without records (RFC 8020). */
function absence(zone: Zone, name: string): string {
  return Object.keys(zone).some((held) => held.endsWith(`.${name}`)) ? 'ENODATA' : 'ENOTFOUND';
}
