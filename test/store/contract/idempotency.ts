import { describe, expect, it } from '@jest/globals';
import { newId } from '../../../src/ids.ts';
import type { TestBooks } from '../builders.ts';

const HASH = Buffer.from('the request');

export function idempotencyKeepsItsContract(get: () => TestBooks): void {
  describe('an idempotency key', () => {
    it('gives one request its ids, and its answer again', async () => {
      const { books } = get();
      const { idempotency } = books;
      const key = newId('req');
      const claims = await Promise.all([1, 2, 3].map(() => idempotency.claim('par_a', key, HASH)));
      expect(claims.map((each) => each.kind).toSorted()).toEqual(['fresh', 'in-use', 'in-use']);
      await idempotency.finish('par_a', key, 201, Buffer.from('{}'));
      expect(await idempotency.claim('par_a', key, HASH)).toEqual({
        kind: 'done',
        status: 201,
        response: Buffer.from('{}'),
      });
      await idempotency.release('par_a', key);
      expect(await idempotency.claim('par_a', key, HASH)).toMatchObject({ kind: 'done' });
    });

    it('is each caller’s own, and one request’s only', async () => {
      const { books } = get();
      const { idempotency } = books;
      const key = newId('req');
      await idempotency.claim('par_a', key, HASH);
      expect(await idempotency.claim('par_a', key, Buffer.from('x'))).toEqual({
        kind: 'other-request',
      });
      expect(await idempotency.claim('par_b', key, HASH)).toMatchObject({ kind: 'fresh' });
    });

    it('carries a request on that a crash cut off, with the same ids', async () => {
      const { books, clock } = get();
      const { idempotency } = books;
      const key = newId('req');
      const first = await idempotency.claim('par_a', key, HASH);
      clock.set('2026-11-22T09:00:14.999Z');
      expect(await idempotency.claim('par_a', key, HASH)).toEqual({ kind: 'in-use' });
      clock.set('2026-11-22T09:00:15.000Z');
      expect(await idempotency.claim('par_a', key, HASH)).toEqual({ ...first, kind: 'resumed' });
      expect(await idempotency.claim('par_a', key, HASH)).toEqual({ kind: 'in-use' });
    });

    it('is free again when its request was refused', async () => {
      const { books } = get();
      const { idempotency } = books;
      const key = newId('req');
      await idempotency.claim('par_a', key, HASH);
      await idempotency.release('par_a', key);
      expect(await idempotency.claim('par_a', key, Buffer.from('x'))).toMatchObject({
        kind: 'fresh',
      });
    });

    it('is forgotten after a day', async () => {
      const { books, clock } = get();
      const { idempotency } = books;
      const key = newId('req');
      await idempotency.claim('par_a', key, HASH);
      await idempotency.finish('par_a', key, 201, Buffer.from('{}'));
      clock.set('2026-11-23T08:59:59.999Z');
      expect(await idempotency.claim('par_a', key, HASH)).toMatchObject({ kind: 'done' });
      clock.set('2026-11-23T09:00:00.000Z');
      expect(await idempotency.claim('par_a', key, Buffer.from('x'))).toMatchObject({
        kind: 'fresh',
      });
    });
  });
}
