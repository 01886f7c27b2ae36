import type { Grant } from '../domain/grants.ts';
import { HOLDING_STATES } from '../domain/vocabulary.ts';
import type { Clock, GrantBook, GrantFilter, Page, PageRequest } from '../ports.ts';
import { racing, type Store } from './database.ts';
import { writeEvent } from './events.ts';
import { pageOf, readCursor } from './pages.ts';
import { recordGrant, selectGrants } from './record-grant.ts';
import { storable } from './storable.ts';

export function createGrantBook(store: Store, clock: Clock): GrantBook {
  return {
    record: (input) => recordGrant(store, input, clock.now()),

    get: async (id) => (await selectGrants(store).where('id', '=', id).executeTakeFirst()) ?? null,

    byOffer: async (offerId) =>
      (await selectGrants(store).where('offerId', '=', offerId).executeTakeFirst()) ?? null,

    holder: async (organisationId) =>
      (await selectGrants(store)
        .where('organisationId', '=', organisationId)
        .where('state', 'in', HOLDING_STATES)
        .executeTakeFirst()) ?? null,

    list: (filter, page) => list(store, filter, page),

    markExpiring: async (id) => {
      await store
        .updateTable('grants')
        .set({ state: 'expiring' })
        .where('id', '=', id)
        .where('state', '=', 'active')
        .execute();
    },

    end: (id, end) => racing(store, (session) => endGrant(session, id, end)),

    unstarted: (limit) =>
      selectGrants(store)
        .where('startedAt', 'is', null)
        .orderBy('createdAt')
        .limit(limit)
        .execute(),

    // A workflow that ended its grant by date need not be told, one never started learns by starting.
    endedUntold: (limit) =>
      selectGrants(store)
        .where('endedAt', 'is not', null)
        .where('endedBy', '<>', 'date')
        .where('endToldAt', 'is', null)
        .where('startedAt', 'is not', null)
        .orderBy('endedAt')
        .limit(limit)
        .execute(),

    markStarted: async (id) => {
      await store
        .updateTable('grants')
        .set({ startedAt: clock.now().toISOString() })
        .where('id', '=', id)
        .where('startedAt', 'is', null)
        .execute();
    },

    markEndTold: async (id) => {
      await store
        .updateTable('grants')
        .set({ endToldAt: clock.now().toISOString() })
        .where('id', '=', id)
        .where('endToldAt', 'is', null)
        .execute();
    },
  };
}

/** Its event is dated by the end itself. */
async function endGrant(
  session: Store,
  id: string,
  end: Parameters<GrantBook['end']>[1],
): ReturnType<GrantBook['end']> {
  const grant = await selectGrants(session)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow(() => new Error(`There is no grant ${id}.`));
  if (grant.endedAt !== null) return { grant, changed: false };
  const because = storable(end.because);
  await session
    .updateTable('grants')
    .set({
      state: end.by === 'date' ? 'expired' : 'terminated',
      endedAt: end.at,
      endedBy: end.by,
      endedBecause: because,
    })
    .where('id', '=', id)
    .execute();
  const event = { kind: 'grant-ended', detail: { by: end.by, because } };
  await writeEvent(session, { grantId: id }, event, new Date(end.at));
  const ended = await selectGrants(session).where('id', '=', id).executeTakeFirstOrThrow();
  return { grant: ended, changed: true };
}

async function list(store: Store, filter: GrantFilter, page: PageRequest): Promise<Page<Grant>> {
  const after = readCursor(page);
  let query = selectGrants(store);
  if (filter.partnerId !== null) query = query.where('partnerId', '=', filter.partnerId);
  if (filter.customerId !== undefined) query = query.where('customerId', '=', filter.customerId);
  if (filter.state !== undefined) query = query.where('state', '=', filter.state);
  if (after !== null) query = query.where('id', '<', after);
  return pageOf(
    await query
      .orderBy('id', 'desc')
      .limit(page.limit + 1)
      .execute(),
    page,
  );
}
