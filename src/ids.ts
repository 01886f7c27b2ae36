import { v7 } from 'uuid';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const SUFFIX_LENGTH = 26;

export type IdPrefix =
  'par' | 'key' | 'cus' | 'org' | 'off' | 'gr' | 'msg' | 'rep' | 'dec' | 'apr' | 'req';

/** A new id suffix: UUID v7 (RFC 9562) in Crockford base32, 26 characters, sorts by time. */
export function newIdSuffix(): string {
  let value = BigInt(`0x${v7().replaceAll('-', '')}`);
  let suffix = '';
  for (let index = 0; index < SUFFIX_LENGTH; index += 1) {
    suffix = (ALPHABET[Number(value & 31n)] ?? '') + suffix;
    value >>= 5n;
  }
  return suffix;
}

/** e.g. `off_01k9…`. */
export function newId(prefix: IdPrefix, suffix: string = newIdSuffix()): string {
  return `${prefix}_${suffix}`;
}

/** Whether a text has the shape of one of our ids; what has not is never looked up. */
export function isId(prefix: IdPrefix, text: string): boolean {
  return new RegExp(`^${prefix}_[0-9a-hjkmnp-tv-z]{${String(SUFFIX_LENGTH)}}$`).test(text);
}
