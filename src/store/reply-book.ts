import type { Clock, Judgement, Reply, ReplyBook, Secrets } from '../ports.ts';
import { json, type Store } from './database.ts';
import { pageOf, readCursor } from './pages.ts';
import { storable } from './storable.ts';

const REPLY = [
  'id',
  'messageId',
  'offerId',
  'grantId',
  'channel',
  'receivedAt',
  'rawBytes',
  'envelope',
  'judgedAt',
  'class',
  'assurance',
  'assuranceBecause',
  'verdict',
  'judgement',
  'fate',
  'attempts',
] as const;

/** A reply that was taken up by a sweep is left alone by the next ones for so long. */
const JUDGING_LEASE_MS = 60_000;

export function createReplyBook(store: Store, secrets: Secrets, clock: Clock): ReplyBook {
  const replies = () => store.selectFrom('replies').select(REPLY);

  return {
    store: (reply) => keep(store, secrets, reply, clock.now()),

    get: async (id) => (await replies().where('id', '=', id).executeTakeFirst()) ?? null,

    raw: async (id) => {
      const { raw } = await store
        .selectFrom('replies')
        .select('raw')
        .where('id', '=', id)
        .executeTakeFirstOrThrow(() => noReply(id));
      return secrets.open(raw);
    },

    visibleText: async (id) => {
      const { visibleText } = await store
        .selectFrom('replies')
        .select('visibleText')
        .where('id', '=', id)
        .executeTakeFirstOrThrow(() => noReply(id));
      return visibleText === null ? '' : secrets.open(visibleText).toString();
    },

    // A decision may already rest on a first judgement, so a second one changes nothing.
    judge: async (id, judgement) =>
      (await store
        .updateTable('replies')
        .set(judged(secrets, judgement, clock.now()))
        .where('id', '=', id)
        .where('judgedAt', 'is', null)
        .returning(REPLY)
        .executeTakeFirst()) ??
      (await replies()
        .where('id', '=', id)
        .executeTakeFirstOrThrow(() => noReply(id))),

    setFate: async (id, fate) => {
      await store
        .updateTable('replies')
        .set({ fate, fatedAt: clock.now().toISOString() })
        .where('id', '=', id)
        .where('fate', 'is', null)
        .execute();
    },

    due: (before, limit) => takeDue(store, before, limit),

    postpone: async (id, until) => {
      await store
        .updateTable('replies')
        .set({ nextAttemptAt: until.toISOString() })
        .where('id', '=', id)
        .execute();
    },

    unjudgedCount: async (offerId, before) => {
      const { count } = await store
        .selectFrom('replies')
        .select((row) => row.fn.countAll<number>().as('count'))
        .where('offerId', '=', offerId)
        .where('receivedAt', '<', before)
        .where('judgedAt', 'is', null)
        .where('fate', 'is', null)
        .executeTakeFirstOrThrow();
      return count;
    },

    countSince: async (messageId, since) => {
      const { count } = await store
        .selectFrom('replies')
        .select((row) => row.fn.countAll<number>().as('count'))
        .where('messageId', '=', messageId)
        .where('receivedAt', '>=', since.toISOString())
        .executeTakeFirstOrThrow();
      return count;
    },

    ofOffer: (offerId) => replies().where('offerId', '=', offerId).orderBy('id').execute(),

    quarantined: async (page) => {
      const after = readCursor(page);
      let query = replies().where('fate', '=', 'quarantined');
      if (after !== null) query = query.where('id', '<', after);
      return pageOf(
        await query
          .orderBy('id', 'desc')
          .limit(page.limit + 1)
          .execute(),
        page,
      );
    },
  };
}

async function keep(
  store: Store,
  secrets: Secrets,
  reply: Parameters<ReplyBook['store']>[0],
  now: Date,
): ReturnType<ReplyBook['store']> {
  const { id, message, channel, receivedAt, raw, digest, envelope, judgement } = reply;
  const verdict = judgement === undefined ? UNJUDGED : judged(secrets, judgement, now);
  const inserted = await store
    .insertInto('replies')
    .values({
      id,
      messageId: message?.id ?? null,
      offerId: message?.offerId ?? null,
      grantId: message?.grantId ?? null,
      channel,
      receivedAt: receivedAt.toISOString(),
      raw: secrets.seal(raw),
      rawBytes: raw.length,
      digest,
      envelope: json(envelope),
      nextAttemptAt: receivedAt.toISOString(),
      fate: null,
      fatedAt: null,
      ...verdict,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning(REPLY)
    .executeTakeFirst();
  if (inserted !== undefined) return { kind: 'stored', reply: inserted };
  const first = await store
    .selectFrom('replies')
    .select(REPLY)
    .where((row) =>
      row.or([
        row('id', '=', id),
        row.and([
          row('messageId', 'is not distinct from', message?.id ?? null),
          row('digest', '=', digest),
        ]),
      ]),
    )
    .orderBy('id')
    .executeTakeFirstOrThrow();
  return { kind: 'duplicate', reply: first };
}

const UNJUDGED = {
  judgedAt: null,
  class: null,
  assurance: null,
  assuranceBecause: null,
  verdict: null,
  judgement: null,
  visibleText: null,
} as const;

function judged(secrets: Secrets, judgement: Judgement, now: Date) {
  return {
    judgedAt: now.toISOString(),
    class: judgement.class,
    assurance: judgement.assurance,
    assuranceBecause: storable(judgement.assuranceBecause),
    verdict: judgement.verdict,
    judgement: json(judgement.details),
    visibleText: secrets.seal(Buffer.from(judgement.visibleText)),
  };
}

/** Oldest first. Taking a reply up is a lease: two workers at once take different ones. */
async function takeDue(store: Store, before: Date, limit: number): Promise<readonly Reply[]> {
  const taken = await store
    .with('overdue', (session) =>
      session
        .selectFrom('replies')
        .select('id')
        .where('fate', 'is', null)
        .where('nextAttemptAt', '<=', before.toISOString())
        .orderBy('nextAttemptAt')
        .limit(limit)
        .forUpdate()
        .skipLocked(),
    )
    .updateTable('replies')
    .set((row) => ({
      attempts: row('attempts', '+', 1),
      nextAttemptAt: new Date(before.getTime() + JUDGING_LEASE_MS).toISOString(),
    }))
    .where('id', 'in', (row) => row.selectFrom('overdue').select('overdue.id'))
    .returning(REPLY)
    .execute();
  return taken.toSorted((one, other) =>
    one.receivedAt === other.receivedAt
      ? compare(one.id, other.id)
      : compare(one.receivedAt, other.receivedAt),
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : 1;
}

function noReply(id: string): Error {
  return new Error(`There is no reply ${id}.`);
}
