import { describe, expect, it } from '@jest/globals';
import { createSecrets, KeyUnknown, SealBroken } from '../src/secrets.ts';
import { newId } from '../src/ids.ts';

const OLD = 'the first key of this house, long enough';
const NEW = 'the second key of this house, long enough';
const BASE32_LOWER = /^[a-z2-7]+$/;

describe('what is derived from a message', () => {
  const secrets = createSecrets([NEW]);
  const id = newId('msg');

  it('has the shapes that mails carry', () => {
    expect(secrets.token(id)).toMatch(/^[a-z2-7]{32}$/);
    expect(secrets.reference(id)).toMatch(/^CS-[A-Z2-7]{10}$/);
    expect(secrets.marker(id)).toMatch(/^countersign-mark-[a-z2-7]{16}$/);
    expect(secrets.code(id)).toMatch(/^[A-Z2-7]{4}-[A-Z2-7]{4}$/);
  });

  it('is the same each time, and another for another message or key', () => {
    const all = (keys: readonly string[], messageId: string): readonly string[] => {
      const made = createSecrets(keys);
      return [
        made.token(messageId),
        made.reference(messageId),
        made.marker(messageId),
        made.code(messageId),
      ];
    };
    expect(all([NEW], id)).toEqual(all([NEW], id));
    const seen = [...all([NEW], id), ...all([NEW], newId('msg')), ...all([OLD], id)];
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('tells nothing about what is derived for another purpose', () => {
    const token = secrets.token(id).toUpperCase();
    for (const other of [secrets.reference(id), secrets.marker(id), secrets.code(id)]) {
      const letters = other
        .replace(/^(CS|countersign-mark)-/, '')
        .replace('-', '')
        .toUpperCase();
      expect(token).not.toContain(letters.slice(0, 4));
    }
  });

  it('agrees with vectors written down once, so that no release changes live addresses', () => {
    const fixed = createSecrets(['vector-key']);
    expect([
      fixed.keyId(),
      fixed.token('msg_vector'),
      fixed.reference('msg_vector'),
      fixed.marker('msg_vector'),
      fixed.code('msg_vector'),
    ]).toEqual([
      '86b2f864',
      'ytenlxm6wjo4tbzces5ne3oxj5yz6obt',
      'CS-X22AWLZLVD',
      'countersign-mark-r3vbne3ubjfwcxgo',
      'JGN4-ULJ4',
    ]);
  });

  it('finds its message whatever case a mail server gave it', () => {
    const token = secrets.token(id);
    expect(token).toMatch(BASE32_LOWER);
    expect(secrets.tokenHash(token.toUpperCase())).toEqual(secrets.tokenHash(token));
    expect(secrets.tokenHash(token)).toHaveLength(32);
    expect(secrets.tokenHash(`${token.slice(0, -1)}0`)).not.toEqual(secrets.tokenHash(token));
  });
});

describe('a rotation of keys', () => {
  const before = createSecrets([OLD]);
  const after = createSecrets([NEW, OLD]);
  const id = newId('msg');

  it('derives an older message as it was, by the id of its key', () => {
    const keyId = before.keyId();
    expect(after.token(id, keyId)).toBe(before.token(id));
    expect(after.reference(id, keyId)).toBe(before.reference(id));
    expect(after.marker(id, keyId)).toBe(before.marker(id));
    expect(after.code(id, keyId)).toBe(before.code(id));
    expect(after.token(id)).not.toBe(before.token(id));
    expect(after.tokenHash('t')).toEqual(before.tokenHash('t'));
  });

  it('opens what the older key sealed, and seals with the newest', () => {
    const sealed = before.seal(Buffer.from('kept'));
    expect(after.open(sealed).toString()).toBe('kept');
    expect(() => before.open(after.seal(Buffer.from('new')))).toThrow(SealBroken);
  });

  it('names the key that is missing', () => {
    expect(() => after.token(id, '00000000')).toThrow(KeyUnknown);
    expect(() => createSecrets([NEW]).token(id, before.keyId())).toThrow(before.keyId());
  });
});

describe('a seal', () => {
  const secrets = createSecrets([NEW]);

  it('gives back any bytes, and never the same sealed bytes twice', () => {
    for (const plain of [Buffer.alloc(0), Buffer.from('ä\0'), Buffer.alloc(100_000, 7)]) {
      expect(secrets.open(secrets.seal(plain)).equals(plain)).toBe(true);
    }
    expect(secrets.seal(Buffer.from('x'))).not.toEqual(secrets.seal(Buffer.from('x')));
  });

  it('breaks at any changed, missing or added byte', () => {
    const sealed = secrets.seal(Buffer.from('yes'));
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      expect(() => secrets.open(changed)).toThrow(SealBroken);
      expect(() => secrets.open(sealed.subarray(0, at))).toThrow(SealBroken);
    }
    expect(() => secrets.open(Buffer.concat([sealed, Buffer.of(0)]))).toThrow(SealBroken);
  });
});

it('does not start without a key, with an empty one or with the same key twice', () => {
  expect(() => createSecrets([])).toThrow('a secret key is needed');
  expect(() => createSecrets([''])).toThrow('a secret key is needed');
  expect(() => createSecrets([NEW, NEW])).toThrow('distinct');
});
