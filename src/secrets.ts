/**
 * Everything that is derived from SECRET_KEY: HKDF-SHA-256 (RFC 5869) makes one key a purpose, so
 * that no token tells anything about a code or a seal. The first key is the newest; older ones still
 * open seals and derive what was first derived with them.
 */
import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
} from 'node:crypto';
import { invariant } from './domain/assert.ts';
import type { Secrets } from './ports.ts';

/** Thrown when bytes were not sealed by us, were changed, or their key is gone from SECRET_KEY. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';
}

/** Thrown when a message was derived with a key that is gone from SECRET_KEY. */
export class KeyUnknown extends Error {
  override readonly name = 'KeyUnknown';
}

type Purpose = 'token' | 'reference' | 'marker' | 'code' | 'seal' | 'key-id';

interface Key {
  readonly id: Buffer;
  readonly derive: Readonly<Record<Exclude<Purpose, 'key-id' | 'seal'>, Buffer>>;
  readonly seal: Buffer;
}

const SEAL_VERSION = 1;
const KEY_ID_BYTES = 4;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** Version and key id; both are authenticated with what is sealed. */
const HEADER_BYTES = 1 + KEY_ID_BYTES;

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567'; // RFC 4648, section 6
const BITS_PER_CHARACTER = 5;

/** `keys`: the texts of SECRET_KEY, newest first, at least one. */
export function createSecrets(keys: readonly string[]): Secrets {
  const ring = keys.map(keyFrom);
  const [newest] = ring;
  invariant(newest !== undefined && keys.every((each) => each !== ''), 'a secret key is needed');
  const byId = new Map(ring.map((key) => [key.id.toString('hex'), key]));
  invariant(byId.size === ring.length, 'secret keys are distinct');

  const derived = (
    purpose: keyof Key['derive'],
    messageId: string,
    keyId: string | undefined,
    length: number,
  ): string => {
    const key = keyId === undefined ? newest : byId.get(keyId);
    if (key === undefined) {
      throw new KeyUnknown(
        `Message ${messageId} was derived with key ${String(keyId)}, which SECRET_KEY no longer ` +
          'holds. Put that key back behind the newest one.',
      );
    }
    return base32(createHmac('sha256', key.derive[purpose]).update(messageId).digest(), length);
  };

  return {
    keyId: () => newest.id.toString('hex'),
    token: (messageId, keyId) => derived('token', messageId, keyId, 32),
    tokenHash: (token) =>
      createHash('sha256').update(`countersign token\0${token.toLowerCase()}`).digest(),
    reference: (messageId, keyId) =>
      `CS-${derived('reference', messageId, keyId, 10).toUpperCase()}`,
    marker: (messageId, keyId) => `countersign-mark-${derived('marker', messageId, keyId, 16)}`,
    code: (messageId, keyId) => {
      const code = derived('code', messageId, keyId, 8).toUpperCase();
      return `${code.slice(0, 4)}-${code.slice(4)}`;
    },
    seal: (plain) => seal(newest, plain),
    open: (sealed) => open(byId, sealed),
  };
}

function keyFrom(text: string): Key {
  const forPurpose = (purpose: Purpose): Buffer =>
    Buffer.from(hkdfSync('sha256', text, 'countersign', `countersign/1/${purpose}`, 32));
  return {
    id: forPurpose('key-id').subarray(0, KEY_ID_BYTES),
    derive: {
      token: forPurpose('token'),
      reference: forPurpose('reference'),
      marker: forPurpose('marker'),
      code: forPurpose('code'),
    },
    seal: forPurpose('seal'),
  };
}

/** AES-256-GCM: version, key id, nonce, ciphertext, tag. */
function seal(key: Key, plain: Buffer): Buffer {
  const header = Buffer.concat([Buffer.of(SEAL_VERSION), key.id]);
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key.seal, nonce).setAAD(header);
  const hidden = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([header, nonce, hidden, cipher.getAuthTag()]);
}

function open(keys: ReadonlyMap<string, Key>, sealed: Buffer): Buffer {
  if (sealed.length < HEADER_BYTES + NONCE_BYTES + TAG_BYTES || sealed[0] !== SEAL_VERSION) {
    throw new SealBroken('These bytes were not sealed by Countersign.');
  }
  const header = sealed.subarray(0, HEADER_BYTES);
  const keyId = header.subarray(1).toString('hex');
  const key = keys.get(keyId);
  if (key === undefined) {
    throw new SealBroken(`Sealed with key ${keyId}, which SECRET_KEY does not hold.`);
  }
  const nonce = sealed.subarray(HEADER_BYTES, HEADER_BYTES + NONCE_BYTES);
  const opener = createDecipheriv('aes-256-gcm', key.seal, nonce, { authTagLength: TAG_BYTES })
    .setAAD(header)
    .setAuthTag(sealed.subarray(-TAG_BYTES));
  try {
    const hidden = sealed.subarray(HEADER_BYTES + NONCE_BYTES, -TAG_BYTES);
    return Buffer.concat([opener.update(hidden), opener.final()]);
  } catch (thrown) {
    throw new SealBroken('Sealed bytes were changed.', { cause: thrown });
  }
}

/** The first `length` characters of the bytes in base32: five bits each. */
function base32(bytes: Buffer, length: number): string {
  invariant(length * BITS_PER_CHARACTER <= bytes.length * 8, 'enough bits to write');
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffff;
    bits += 8;
    while (bits >= BITS_PER_CHARACTER && text.length < length) {
      bits -= BITS_PER_CHARACTER;
      text += BASE32.charAt((held >>> bits) & 31);
    }
  }
  return text;
}
