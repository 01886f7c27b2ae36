import type { Offer } from '../domain/offers.ts';
import type { Clock, OfferBook, OfferFilter, Page, PageRequest } from '../ports.ts';
import { OPEN_STATES } from '../domain/vocabulary.ts';
import { json, racing, type Store } from './database.ts';
import { decide, decisionsOf, recall } from './decisions.ts';
import { writeEvent } from './events.ts';
import { lockOffer, moveOffer, selectOffers } from './offer-rows.ts';
import { pageOf, readCursor } from './pages.ts';
import { activeTrials, endTrials, startTrials } from './trials.ts';

export function createOfferBook(store: Store, clock: Clock): OfferBook {
  return {
    create: (offer) => create(store, offer),

    get: async (id) =>
      (await selectOffers(store).where('offers.id', '=', id).executeTakeFirst()) ?? null,

    list: (filter, page) => list(store, filter, page),

    unstarted: (before, limit) =>
      selectOffers(store)
        .where('offers.startedAt', 'is', null)
        .where('offers.createdAt', '<', before.toISOString())
        .orderBy('offers.createdAt')
        .limit(limit)
        .execute(),

    markStarted: async (id) => {
      await store
        .updateTable('offers')
        .set({ startedAt: clock.now().toISOString() })
        .where('id', '=', id)
        .where('startedAt', 'is', null)
        .execute();
    },

    move: (id, move, event) =>
      racing(store, async (session) => {
        const now = clock.now();
        const moved = await moveOffer(session, await lockOffer(session, id), move, now);
        if (event !== null) await writeEvent(session, { offerId: id }, event, now);
        return moved;
      }),

    decide: (decision) => racing(store, (session) => decide(session, decision, clock.now())),
    decisions: (offerId) => decisionsOf(store, offerId),
    recall: (decisionId, event) =>
      racing(store, (session) => recall(session, decisionId, event, clock.now())),

    timeline: (offerId) =>
      store
        .selectFrom('events')
        .select(['at', 'kind', 'detail'])
        .where('offerId', '=', offerId)
        .orderBy('id')
        .execute(),

    addEvent: (where, event) => writeEvent(store, where, event, clock.now()),

    lastDecline: async (partnerId, organisationId, kind) => {
      const last = await store
        .selectFrom('decisions')
        .innerJoin('offers', 'offers.id', 'decisions.offerId')
        .select('decisions.decidedAt')
        .where('offers.partnerId', '=', partnerId)
        .where('offers.organisationId', '=', organisationId)
        .where('offers.kind', '=', kind)
        .where('decisions.verdict', '=', 'declined')
        .where('decisions.channel', '<>', 'operator')
        // Refusing a rider is no "no" to the kind of offer that carried it.
        .where(
          'decisions.subject',
          '=',
          kind === 'delegated-admin-offer' ? 'delegated-admin' : 'offer',
        )
        .orderBy('decisions.decidedAt', 'desc')
        .executeTakeFirst();
      return last?.decidedAt ?? null;
    },

    activeTrials: (organisationId, plans, at) => activeTrials(store, organisationId, plans, at),
    startTrials: (offerId, startsAt) => startTrials(store, offerId, startsAt),
    endTrials: (offerId, at) => endTrials(store, offerId, at),
  };
}

const CREATE_ATTEMPTS_COUNT = 3;

/** An open offer may end between our insert and the look for it; then there is room after all. */
async function create(store: Store, offer: Offer): ReturnType<OfferBook['create']> {
  for (let attempt = 1; attempt <= CREATE_ATTEMPTS_COUNT; attempt += 1) {
    await insertNew(store, offer);
    const stored = await selectOffers(store).where('offers.id', '=', offer.id).executeTakeFirst();
    if (stored !== undefined) return { kind: 'stored', offer: stored };
    const open = await store
      .selectFrom('offers')
      .select('id')
      .where('partnerId', '=', offer.partnerId)
      .where('organisationId', '=', offer.organisationId)
      .where('kind', '=', offer.kind)
      .where('state', 'in', OPEN_STATES)
      .executeTakeFirst();
    if (open !== undefined) return { kind: 'already-open', offerId: open.id };
  }
  throw new Error(`Offer ${offer.id} could not be stored: others of its kind come and go.`);
}

async function insertNew(store: Store, offer: Offer): Promise<void> {
  await store.transaction().execute(async (session) => {
    const { grantId: _none, ...row } = offer;
    const inserted = await session
      .insertInto('offers')
      .values({
        ...row,
        state: 'sending',
        content: json(offer.content),
        nextAction: offer.nextAction === null ? null : json(offer.nextAction),
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    if (inserted === undefined) return;
    const at = new Date(offer.createdAt);
    await writeEvent(session, { offerId: offer.id }, { kind: 'offer-created' }, at);
  });
}

async function list(store: Store, filter: OfferFilter, page: PageRequest): Promise<Page<Offer>> {
  const after = readCursor(page);
  let query = selectOffers(store);
  if (filter.partnerId !== null) query = query.where('offers.partnerId', '=', filter.partnerId);
  if (filter.kind !== undefined) query = query.where('offers.kind', '=', filter.kind);
  if (filter.state !== undefined) query = query.where('offers.state', '=', filter.state);
  if (filter.customerId !== undefined) {
    query = query.where('offers.customerId', '=', filter.customerId);
  }
  if (filter.needsOperator !== undefined) {
    query = query.where('offers.needsOperator', filter.needsOperator ? 'is not' : 'is', null);
  }
  if (after !== null) query = query.where('offers.id', '<', after);
  return pageOf(
    await query
      .orderBy('offers.id', 'desc')
      .limit(page.limit + 1)
      .execute(),
    page,
  );
}
