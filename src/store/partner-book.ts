import { sql } from 'kysely';
import type { Partner } from '../domain/offers.ts';
import type { Clock, PartnerBook, PartnerChange } from '../ports.ts';
import { json, type Session, type Store } from './database.ts';
import { pageOf, readCursor } from './pages.ts';

const PARTNER = [
  'id',
  'name',
  'domains',
  'email',
  'locale',
  'agreement',
  'programmes',
  'services',
  'createdAt',
] as const;
const API_KEY = ['id', 'partnerId', 'prefix', 'label', 'createdAt', 'revokedAt'] as const;

export function createPartnerBook(store: Store, clock: Clock): PartnerBook {
  const find = (session: Store, id: string): Promise<Partner | undefined> =>
    session.selectFrom('partners').select(PARTNER).where('id', '=', id).executeTakeFirst();

  return {
    insert: (partner) =>
      store.transaction().execute(async (session) => {
        await queueForDomains(session);
        const stored = await find(session, partner.id);
        if (stored !== undefined) return { kind: 'stored', partner: stored };
        const taken = await takenDomain(session, partner.domains, partner.id);
        if (taken !== null) return { kind: 'domain-taken', domain: taken };
        const inserted = await session
          .insertInto('partners')
          .values({ ...partner, agreement: agreementOf(partner.agreement) })
          .returning(PARTNER)
          .executeTakeFirstOrThrow();
        return { kind: 'stored', partner: inserted };
      }),

    get: async (id) => (await find(store, id)) ?? null,

    list: async (page) => {
      const after = readCursor(page);
      let query = store.selectFrom('partners').select(PARTNER);
      if (after !== null) query = query.where('id', '<', after);
      return pageOf(
        await query
          .orderBy('id', 'desc')
          .limit(page.limit + 1)
          .execute(),
        page,
      );
    },

    update: (id, change) =>
      store.transaction().execute(async (session) => {
        await queueForDomains(session);
        const taken = await takenDomain(session, change.domains ?? [], id);
        if (taken !== null) return { kind: 'domain-taken', domain: taken };
        const changed = await session
          .updateTable('partners')
          .set({ ...columnsOf(change), updatedAt: clock.now().toISOString() })
          .where('id', '=', id)
          .returning(PARTNER)
          .executeTakeFirst();
        return changed === undefined ? null : { kind: 'stored', partner: changed };
      }),

    holderOfDomain: async (domain) =>
      (await overlaps(store, [domain]).select('partners.id').executeTakeFirst())?.id ?? null,

    addKey: async (key) => {
      await store
        .insertInto('apiKeys')
        .values({ ...key, createdAt: clock.now().toISOString(), revokedAt: null })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute();
      return store
        .selectFrom('apiKeys')
        .select(API_KEY)
        .where('id', '=', key.id)
        .executeTakeFirstOrThrow();
    },

    keyByHash: async (hash) =>
      (await store
        .selectFrom('apiKeys')
        .select(API_KEY)
        .where('hash', '=', hash)
        .where('revokedAt', 'is', null)
        .executeTakeFirst()) ?? null,

    listKeys: (partnerId) =>
      store
        .selectFrom('apiKeys')
        .select(API_KEY)
        .where('partnerId', '=', partnerId)
        .orderBy('id', 'desc')
        .execute(),

    revokeKey: async (partnerId, keyId) =>
      (await store
        .updateTable('apiKeys')
        .set({ revokedAt: sql<string>`coalesce(revoked_at, ${clock.now().toISOString()})` })
        .where('partnerId', '=', partnerId)
        .where('id', '=', keyId)
        .returning(API_KEY)
        .executeTakeFirst()) ?? null,
  };
}

/** Overlap is no constraint that PostgreSQL has; whoever writes domains waits for the one before. */
async function queueForDomains(session: Session): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('countersign partner domains'))`.execute(session);
}

/** The first of these domains that equals, lies under or lies over one of another partner. */
async function takenDomain(
  session: Session,
  domains: readonly string[],
  partnerId: string,
): Promise<string | null> {
  const found = await overlaps(session, domains)
    .select('wanted.domain')
    .where('partners.id', '<>', partnerId)
    .execute();
  const taken = new Set(found.map((each) => each.domain));
  return domains.find((each) => taken.has(each)) ?? null;
}

function overlaps(session: Store, domains: readonly string[]) {
  return session
    .selectFrom('partners')
    .innerJoin(
      sql<{ domain: string }>`unnest(partners.domains)`.as<'held'>(sql`held(domain)`),
      (join) => join.onTrue(),
    )
    .innerJoin(
      sql<{ domain: string }>`unnest(${domains}::text[])`.as<'wanted'>(sql`wanted(domain)`),
      (join) => join.onTrue(),
    )
    .where(
      sql<boolean>`(held.domain = wanted.domain
        or right(held.domain, length(wanted.domain) + 1) = '.' || wanted.domain
        or right(wanted.domain, length(held.domain) + 1) = '.' || held.domain)`,
    );
}

function columnsOf({ agreement, ...plain }: PartnerChange) {
  return agreement === undefined ? plain : { ...plain, agreement: agreementOf(agreement) };
}

function agreementOf(agreement: Partner['agreement']) {
  return agreement === null ? null : json(agreement);
}
