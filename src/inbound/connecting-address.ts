import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { fieldsNamed } from './strict-headers.ts';
import type { HeaderBlock } from './strict-headers.ts';

/** One form for one address: IPv4 in IPv6 is IPv4, IPv6 in lower case and shortened. */
export function plainIp(text: string): string | null {
  const bare = text.replace(/^IPv6:/i, '').replace(/%.*$/, '');
  return isIP(bare) === 0 ? null : ipaddr.process(bare).toString();
}

/**
 * The address that handed the mail to somebody we trust: the peer itself, or, where the peer is a
 * relay of the operator's (TRUSTED_RELAYS), the address in the `Received` line which that relay put
 * on top (RFC 5321 §4.4: `from name (rdns [ip]) by …`). Null: unknown, so SPF says nothing.
 */
export function connectingAddress(
  peer: string | null,
  block: HeaderBlock,
  trustedRelays: readonly string[],
): string | null {
  const trusted = new Set(trustedRelays.map((relay) => plainIp(relay)));
  let address = peer === null ? null : plainIp(peer);
  for (const hop of fieldsNamed(block, 'received')) {
    if (address === null || !trusted.has(address)) return address;
    address = addressOfHop(hop.value);
  }
  return address !== null && trusted.has(address) ? null : address;
}

function addressOfHop(received: string): string | null {
  const [origin = ''] = received.split(/\sby\s/i);
  const [, literal] = /\[([0-9A-Fa-f:.]+|IPv6:[0-9A-Fa-f:.]+)\]/.exec(origin) ?? [];
  return literal === undefined ? null : plainIp(literal);
}
