import { createResolver, DnsFailure } from '../../src/dns.ts';
import type { Resolver, Zone } from '../../src/dns.ts';

export interface FakeDns {
  readonly resolve: Resolver;
  /** Every question asked, as `TYPE name`. */
  readonly asked: string[];
}

/** The zone's records; a name in `failures` fails with that code; all else does not exist. */
export function aDns(zone: Zone, failures: Readonly<Record<string, string>> = {}): FakeDns {
  const asked: string[] = [];
  // Only reserved names are used in tests, so nothing ever leaves the machine.
  const held = createResolver({ zone: { 'held.example': { TXT: ['held'] }, ...zone } });
  const resolve: Resolver = (name, type) => {
    asked.push(`${type} ${name}`);
    const code = failures[name] ?? failures[`${type} ${name}`];
    return code === undefined ? held(name, type) : Promise.reject(new DnsFailure(code, name, type));
  };
  return { resolve, asked };
}
