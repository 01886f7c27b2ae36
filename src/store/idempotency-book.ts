import { newIdSuffix } from '../ids.ts';
import type { Clock, IdempotencyBook } from '../ports.ts';
import type { Session, Store } from './database.ts';

/** A request that takes longer than this has crashed, and whoever repeats it carries it on. */
const IN_USE_MS = 15_000;
/** How long a key is remembered. */
const KEPT_MS = 24 * 3_600_000;

type Claim = Awaited<ReturnType<IdempotencyBook['claim']>>;

export function createIdempotencyBook(store: Store, clock: Clock): IdempotencyBook {
  return {
    claim: async (caller, key, requestHash) => {
      for (;;) {
        const claimed = await store
          .transaction()
          .execute((session) => claim(session, { caller, key, requestHash }, clock.now()));
        if (claimed !== null) return claimed; // null: released while we looked
      }
    },

    finish: async (caller, key, status, response) => {
      await store
        .updateTable('idempotencyKeys')
        .set({ status, response })
        .where('caller', '=', caller)
        .where('key', '=', key)
        .execute();
    },

    release: async (caller, key) => {
      await store
        .deleteFrom('idempotencyKeys')
        .where('caller', '=', caller)
        .where('key', '=', key)
        .where('status', 'is', null)
        .execute();
    },
  };
}

async function claim(
  session: Session,
  request: { readonly caller: string; readonly key: string; readonly requestHash: Buffer },
  now: Date,
): Promise<Claim | null> {
  const { caller, key, requestHash } = request;
  const fresh = {
    requestHash,
    idSuffix: newIdSuffix(),
    status: null,
    response: null,
    claimedAt: now.toISOString(),
  };
  const inserted = await session
    .insertInto('idempotencyKeys')
    .values({ caller, key, ...fresh })
    .onConflict((conflict) => conflict.doNothing())
    .returning('idSuffix')
    .executeTakeFirst();
  if (inserted !== undefined) return { kind: 'fresh', idSuffix: inserted.idSuffix };

  const row = await session
    .selectFrom('idempotencyKeys')
    .selectAll()
    .where('caller', '=', caller)
    .where('key', '=', key)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) return null;
  const renew = (set: Partial<typeof fresh>) =>
    session
      .updateTable('idempotencyKeys')
      .set(set)
      .where('caller', '=', caller)
      .where('key', '=', key)
      .execute();

  const ageMs = now.getTime() - Date.parse(row.claimedAt);
  if (ageMs >= KEPT_MS) {
    await renew(fresh);
    return { kind: 'fresh', idSuffix: fresh.idSuffix };
  }
  if (!row.requestHash.equals(requestHash)) return { kind: 'other-request' };
  if (row.status !== null) {
    return { kind: 'done', status: row.status, response: row.response ?? Buffer.alloc(0) };
  }
  if (ageMs < IN_USE_MS) return { kind: 'in-use' };
  await renew({ claimedAt: fresh.claimedAt });
  return { kind: 'resumed', idSuffix: row.idSuffix };
}
