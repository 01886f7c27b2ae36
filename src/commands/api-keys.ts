/**
 * API keys: `cs_test_` or `cs_live_`, 40 characters of base32 (200 random bits), 6 characters of
 * checksum. The store keeps the SHA-256 of the whole; so many random bits need no slow hash.
 */
import { createHash, randomBytes } from 'node:crypto';
import { newId } from '../ids.ts';
import type { ApiKey, Books } from '../ports.ts';

export type KeyMode = 'test' | 'live';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
const RANDOM_BYTES = 25;
const CHECKSUM_LENGTH = 6;
const SHAPE = /^cs_(?:test|live)_[a-z2-7]{46}$/;
/** Mode and four characters: enough to recognise a key, far too little to guess it. */
const PREFIX_LENGTH = 12;

/** Lower-case base32 (RFC 4648) without padding. */
function base32(bytes: Buffer): string {
  let bits = 0;
  let bitCount = 0;
  let text = '';
  for (const byte of bytes) {
    bits = (bits << 8) | byte;
    bitCount += 8;
    while (bitCount >= 5) {
      bitCount -= 5;
      text += ALPHABET[(bits >>> bitCount) & 31] ?? '';
    }
    bits &= (1 << bitCount) - 1;
  }
  return text;
}

function checksum(text: string): string {
  return base32(createHash('sha256').update(text).digest()).slice(0, CHECKSUM_LENGTH);
}

export function newApiKey(mode: KeyMode): string {
  const body = `cs_${mode}_${base32(randomBytes(RANDOM_BYTES))}`;
  return body + checksum(body);
}

/** Whether a text can be one of our keys at all: a mistyped one is refused without a look-up. */
export function isWellFormedKey(text: string): boolean {
  return (
    SHAPE.test(text) && checksum(text.slice(0, -CHECKSUM_LENGTH)) === text.slice(-CHECKSUM_LENGTH)
  );
}

export function hashKey(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}

/**
 * Makes a key for a partner; the answer is the only place where it is ever shown. Carried out again
 * after a crash, the key that nobody saw is revoked and another one made.
 */
export async function createApiKey(
  books: Pick<Books, 'partners'>,
  wish: { readonly partnerId: string; readonly label: string | null; readonly mode: KeyMode },
  idSuffix: string,
): Promise<{ readonly apiKey: ApiKey; readonly key: string }> {
  const id = newId('key', idSuffix);
  const unseen = (await books.partners.listKeys(wish.partnerId)).some((each) => each.id === id);
  if (unseen) await books.partners.revokeKey(wish.partnerId, id);
  const key = newApiKey(wish.mode);
  const apiKey = await books.partners.addKey({
    id: unseen ? newId('key') : id,
    partnerId: wish.partnerId,
    hash: hashKey(key),
    prefix: key.slice(0, PREFIX_LENGTH),
    label: wish.label,
  });
  return { apiKey, key };
}
