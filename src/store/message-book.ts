import { sql } from 'kysely';
import { invariant } from '../domain/assert.ts';
import type { Clock, Message, MessageBook, MessageContent, Secrets } from '../ports.ts';
import { json, type Store } from './database.ts';
import { storable } from './storable.ts';

const MESSAGE = [
  'id',
  'offerId',
  'grantId',
  'purpose',
  'step',
  'asks',
  'approver',
  'recipient',
  'locale',
  'replacesGrant',
  'question',
  'keyId',
  'answerableUntil',
  'state',
  'attempts',
  'possiblyTwice',
  'delivery',
  'response',
  'plannedAt',
  'sentAt',
] as const;

/** Whoever carries a mail would have sent it by now; longer than one try of a relay can take. */
const CARRIED_MS = 180_000;
const UNFINISHED = ['planned', 'sending', 'ambiguous'] as const;

type Where = Parameters<MessageBook['byStep']>[0];
type Planned = Parameters<MessageBook['plan']>[0];
type Outcome = Parameters<MessageBook['settle']>[1];

export function createMessageBook(store: Store, secrets: Secrets, clock: Clock): MessageBook {
  const messages = () => store.selectFrom('messages').select(MESSAGE);

  return {
    plan: (message, content, tokenHash) =>
      plan(store, message, {
        content: secrets.seal(Buffer.from(JSON.stringify(content))),
        tokenHash,
        now: clock.now(),
      }),

    byStep: async (where, step, recipient) =>
      (await atStep(store, where, step, recipient).executeTakeFirst()) ?? null,

    get: async (id) => (await messages().where('id', '=', id).executeTakeFirst()) ?? null,

    content: async (id) => {
      const { content } = await store
        .selectFrom('messages')
        .select('content')
        .where('id', '=', id)
        .executeTakeFirstOrThrow(() => new Error(`There is no message ${id}.`));
      return JSON.parse(secrets.open(content).toString()) as MessageContent; // sealed by plan above
    },

    byTokenHash: async (hash) =>
      (await messages().where('tokenHash', '=', hash).executeTakeFirst()) ?? null,

    ofOffer: (offerId) => messages().where('offerId', '=', offerId).orderBy('id').execute(),
    ofGrant: (grantId) => messages().where('grantId', '=', grantId).orderBy('id').execute(),

    beginSending: (id) => beginSending(store, id, clock.now()),
    settle: (id, outcome) => settle(store, id, outcome, clock.now()),

    noteDelivery: async (id, delivery) => {
      let query = store.updateTable('messages').set({ delivery }).where('id', '=', id);
      // What is known for sure is not unlearnt; a bounce may still follow a delivery.
      if (delivery === 'delayed') query = query.where('delivery', 'is', null);
      if (delivery === 'delivered')
        query = query.where(sql<boolean>`delivery is distinct from 'bounced'`);
      await query.execute();
    },

    unsent: (before, limit) => takeUnsent(store, before, limit),

    extendAnswerable: async (offerId, until) => {
      await store
        .updateTable('messages')
        .set({ answerableUntil: until })
        .where('offerId', '=', offerId)
        .where('answerableUntil', '<', until)
        .execute();
    },

    countCodeTry: async (id) => {
      const { codeTries } = await store
        .updateTable('messages')
        .set((row) => ({ codeTries: row('codeTries', '+', 1) }))
        .where('id', '=', id)
        .returning('codeTries')
        .executeTakeFirstOrThrow(() => new Error(`There is no message ${id}.`));
      return codeTries;
    },

    countSince: async (where, stepPrefix, recipient, since) => {
      let query = store
        .selectFrom('messages')
        .select((row) => row.fn.countAll<number>().as('count'))
        .where(sql<boolean>`starts_with(step, ${stepPrefix})`)
        .where('recipient', '=', recipient)
        .where('plannedAt', '>=', since.toISOString());
      if (where.offerId !== undefined) query = query.where('offerId', '=', where.offerId);
      if (where.grantId !== undefined) query = query.where('grantId', '=', where.grantId);
      return (await query.executeTakeFirstOrThrow()).count;
    },
  };
}

function atStep(store: Store, where: Where, step: string, recipient: string) {
  return store
    .selectFrom('messages')
    .select(MESSAGE)
    .where(sql<boolean>`coalesce(offer_id, '') = ${where.offerId ?? ''}`)
    .where(sql<boolean>`coalesce(grant_id, '') = ${where.grantId ?? ''}`)
    .where('step', '=', step)
    .where('recipient', '=', recipient);
}

async function plan(
  store: Store,
  message: Planned,
  { content, tokenHash, now }: { content: Buffer; tokenHash: Buffer | null; now: Date },
): Promise<Message> {
  await store
    .insertInto('messages')
    .values({
      ...message,
      question: message.question === null ? null : json(message.question),
      tokenHash,
      content,
      plannedAt: now.toISOString(),
      nextAttemptAt: now.toISOString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const where = {
    ...(message.offerId === null ? {} : { offerId: message.offerId }),
    ...(message.grantId === null ? {} : { grantId: message.grantId }),
  };
  const stored = await atStep(store, where, message.step, message.recipient).executeTakeFirst();
  invariant(stored !== undefined, `message ${message.id} or its token was used for another step`);
  return stored;
}

/** What is accepted or refused stays so; the caller reads the state. */
async function beginSending(store: Store, id: string, now: Date): Promise<Message> {
  const begun = await store
    .updateTable('messages')
    .set((row) => ({
      state: 'sending' as const,
      attempts: row('attempts', '+', 1),
      possiblyTwice: sql<boolean>`possibly_twice or state in ('sending', 'ambiguous')`,
      nextAttemptAt: now.toISOString(),
    }))
    .where('id', '=', id)
    .where('state', 'in', UNFINISHED)
    .returning(MESSAGE)
    .executeTakeFirst();
  if (begun !== undefined) return begun;
  return store
    .selectFrom('messages')
    .select(MESSAGE)
    .where('id', '=', id)
    .executeTakeFirstOrThrow(() => new Error(`There is no message ${id}.`));
}

async function settle(store: Store, id: string, outcome: Outcome, now: Date): Promise<void> {
  const after =
    outcome.kind === 'accepted' || outcome.kind === 'refused'
      ? {
          state: outcome.kind,
          ...(outcome.kind === 'accepted' ? { sentAt: now.toISOString() } : {}),
        }
      : {
          state: outcome.kind === 'ambiguous' ? outcome.kind : ('planned' as const),
          nextAttemptAt: outcome.retryAt.toISOString(),
        };
  await store
    .updateTable('messages')
    .set({ ...after, response: storable(outcome.response) })
    .where('id', '=', id)
    .where('state', 'in', UNFINISHED)
    .execute();
}

/** Taking a mail up makes it wait again, so that two sweeps at once take different ones. */
async function takeUnsent(store: Store, before: Date, limit: number): Promise<readonly Message[]> {
  const dueAt = new Date(before.getTime() - CARRIED_MS).toISOString();
  const taken = await store
    .with('overdue', (session) =>
      session
        .selectFrom('messages')
        .select('id')
        .where('state', 'in', UNFINISHED)
        .where('nextAttemptAt', '<=', dueAt)
        .orderBy('nextAttemptAt')
        .limit(limit)
        .forUpdate()
        .skipLocked(),
    )
    .updateTable('messages')
    .set({ nextAttemptAt: before.toISOString() })
    .where('id', 'in', (row) => row.selectFrom('overdue').select('overdue.id'))
    .returning(MESSAGE)
    .execute();
  return taken.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}
