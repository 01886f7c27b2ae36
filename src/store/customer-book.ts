import { newId } from '../ids.ts';
import type { AllowedApprover, Clock, CustomerBook, Organisation } from '../ports.ts';
import { json, type Store } from './database.ts';
import { pageOf, readCursor } from './pages.ts';

const CUSTOMER = [
  'id',
  'partnerId',
  'organisationId',
  'name',
  'domain',
  'cloud',
  'locale',
  'timeZone',
  'contacts',
  'createdAt',
] as const;

type KnownApprover = Awaited<ReturnType<CustomerBook['everyApprover']>>[number];

export function createCustomerBook(store: Store, clock: Clock): CustomerBook {
  const customers = () => store.selectFrom('customers').select(CUSTOMER);

  return {
    ensureOrganisation: async (domain) => {
      await store
        .insertInto('organisations')
        .values({ id: newId('org'), domain, createdAt: clock.now().toISOString() })
        .onConflict((conflict) => conflict.column('domain').doNothing())
        .execute();
      const { id } = await store
        .selectFrom('organisations')
        .select('id')
        .where('domain', '=', domain)
        .executeTakeFirstOrThrow();
      return { id, domain, allowed: await allowedAt(store, id) };
    },

    organisation: (id) => findOrganisation(store, id),

    allowApprover: async (organisationId, approver) => {
      await store
        .insertInto('organisationApprovers')
        .values({ organisationId, ...approver })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },

    insert: async (customer) => {
      await store
        .insertInto('customers')
        .values({ ...customer, contacts: json(customer.contacts) })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      const stored = await customers().where('id', '=', customer.id).executeTakeFirst();
      if (stored !== undefined) return { kind: 'stored', customer: stored };
      const existing = await customers()
        .where('partnerId', '=', customer.partnerId)
        .where('domain', '=', customer.domain)
        .executeTakeFirstOrThrow();
      return { kind: 'exists', customer: existing };
    },

    get: async (id) => (await customers().where('id', '=', id).executeTakeFirst()) ?? null,

    byDomain: async (partnerId, domain) =>
      (await customers()
        .where('partnerId', '=', partnerId)
        .where('domain', '=', domain)
        .executeTakeFirst()) ?? null,

    list: async (partnerId, page) => {
      const after = readCursor(page);
      let query = customers();
      if (partnerId !== null) query = query.where('partnerId', '=', partnerId);
      if (after !== null) query = query.where('id', '<', after);
      return pageOf(
        await query
          .orderBy('id', 'desc')
          .limit(page.limit + 1)
          .execute(),
        page,
      );
    },

    update: async (id, { contacts, ...plain }) =>
      (await store
        .updateTable('customers')
        .set({
          ...plain,
          ...(contacts === undefined ? {} : { contacts: json(contacts) }),
          updatedAt: clock.now().toISOString(),
        })
        .where('id', '=', id)
        .returning(CUSTOMER)
        .executeTakeFirst()) ?? null,

    everyApprover: (organisationId) => everyApprover(store, organisationId),
  };
}

async function findOrganisation(store: Store, id: string): Promise<Organisation | null> {
  const found = await store
    .selectFrom('organisations')
    .select(['id', 'domain'])
    .where('id', '=', id)
    .executeTakeFirst();
  return found === undefined ? null : { ...found, allowed: await allowedAt(store, id) };
}

function allowedAt(store: Store, organisationId: string): Promise<readonly AllowedApprover[]> {
  return store
    .selectFrom('organisationApprovers')
    .select(['id', 'email', 'proof', 'reason', 'allowedAt'])
    .where('organisationId', '=', organisationId)
    .orderBy('id')
    .execute();
}

/** An address that several partners know is taken from the customer row that is oldest. */
async function everyApprover(
  store: Store,
  organisationId: string,
): Promise<readonly KnownApprover[]> {
  const rows = await store
    .selectFrom('customers')
    .select(['contacts', 'locale', 'timeZone'])
    .where('organisationId', '=', organisationId)
    .orderBy('id')
    .execute();
  const { locale = 'en', timeZone = 'UTC' } = rows[0] ?? {};
  const allowed = await allowedAt(store, organisationId);
  const known = [
    ...rows.flatMap((row) =>
      row.contacts
        .filter((contact) => contact.canApprove)
        .map((contact) => ({ ...contact, locale: row.locale, timeZone: row.timeZone })),
    ),
    ...allowed.map(({ email }) => ({ name: email, email, canApprove: true, locale, timeZone })),
  ];
  const byAddress = new Map<string, KnownApprover>();
  for (const each of known) {
    const address = each.email.toLowerCase();
    if (!byAddress.has(address)) byAddress.set(address, each);
  }
  return [...byAddress.values()];
}
