import { newId } from '../../../src/ids.ts';
import type { Clock, CustomerBook, PartnerBook } from '../../../src/ports.ts';
import { pageThrough, type Tables } from './tables.ts';

export function fakePartnerBook(tables: Tables, clock: Clock): PartnerBook {
  const { partners, keys } = tables;

  const takenDomain = (domains: readonly string[], partnerId: string): string | null =>
    domains.find((domain) =>
      [...partners.values()].some(
        (each) => each.id !== partnerId && each.domains.some((held) => overlaps(held, domain)),
      ),
    ) ?? null;

  return {
    insert: async (partner) => {
      const stored = partners.get(partner.id);
      if (stored !== undefined) return { kind: 'stored', partner: stored };
      const taken = takenDomain(partner.domains, partner.id);
      if (taken !== null) return { kind: 'domain-taken', domain: taken };
      partners.set(partner.id, partner);
      return { kind: 'stored', partner };
    },
    get: async (id) => partners.get(id) ?? null,
    list: async (page) => pageThrough([...partners.values()], page),
    update: async (id, change) => {
      const taken = takenDomain(change.domains ?? [], id);
      if (taken !== null) return { kind: 'domain-taken', domain: taken };
      const before = partners.get(id);
      if (before === undefined) return null;
      const partner = { ...before, ...change };
      partners.set(id, partner);
      return { kind: 'stored', partner };
    },
    holderOfDomain: async (domain) => {
      const held = [...partners.values()].find((each) =>
        each.domains.some((own) => overlaps(own, domain)),
      );
      return held?.id ?? null;
    },
    addKey: async ({ hash, ...rest }) => {
      const key = { ...rest, createdAt: clock.now().toISOString(), revokedAt: null };
      const kept = keys.get(key.id) ?? { key, hash };
      keys.set(key.id, kept);
      return kept.key;
    },
    keyByHash: async (hash) => {
      const kept = [...keys.values()].find((each) => each.hash.equals(hash));
      return kept?.key.revokedAt === null ? kept.key : null;
    },
    listKeys: async (partnerId) => {
      const own = [...keys.values()].map((each) => each.key);
      return own.filter((each) => each.partnerId === partnerId).toReversed();
    },
    revokeKey: async (partnerId, keyId) => {
      const kept = keys.get(keyId);
      if (kept === undefined || kept.key.partnerId !== partnerId) return null;
      const revokedAt = kept.key.revokedAt ?? clock.now().toISOString();
      const key = { ...kept.key, revokedAt };
      keys.set(keyId, { ...kept, key });
      return key;
    },
  };
}

function overlaps(one: string, other: string): boolean {
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

export function fakeCustomerBook(tables: Tables): CustomerBook {
  const { organisations, customers } = tables;

  return {
    ensureOrganisation: async (domain) => {
      const found = [...organisations.values()].find((each) => each.domain === domain);
      const organisation = found ?? { id: newId('org'), domain, allowed: [] };
      organisations.set(organisation.id, organisation);
      return organisation;
    },
    organisation: async (id) => organisations.get(id) ?? null,
    allowApprover: async (organisationId, approver) => {
      const organisation = organisations.get(organisationId);
      if (organisation === undefined) throw new Error(`There is no organisation ${organisationId}`);
      if (organisation.allowed.some((each) => each.email === approver.email)) return;
      const allowed = [...organisation.allowed, approver];
      organisations.set(organisationId, { ...organisation, allowed });
    },
    insert: async (customer) => {
      const stored = customers.get(customer.id);
      if (stored !== undefined) return { kind: 'stored', customer: stored };
      const existing = [...customers.values()].find(
        (each) => each.partnerId === customer.partnerId && each.domain === customer.domain,
      );
      if (existing !== undefined) return { kind: 'exists', customer: existing };
      customers.set(customer.id, customer);
      return { kind: 'stored', customer };
    },
    get: async (id) => customers.get(id) ?? null,
    byDomain: async (partnerId, domain) => {
      const found = [...customers.values()].find(
        (each) => each.partnerId === partnerId && each.domain === domain,
      );
      return found ?? null;
    },
    list: async (partnerId, page) =>
      pageThrough(
        [...customers.values()].filter(
          (each) => partnerId === null || each.partnerId === partnerId,
        ),
        page,
      ),
    update: async (id, change) => {
      const before = customers.get(id);
      if (before === undefined) return null;
      const customer = { ...before, ...change };
      customers.set(id, customer);
      return customer;
    },
    everyApprover: async (organisationId) => {
      const rows = [...customers.values()].filter((each) => each.organisationId === organisationId);
      const { locale, timeZone } = rows[0] ?? { locale: 'en' as const, timeZone: 'UTC' };
      const allowed = organisations.get(organisationId)?.allowed ?? [];
      const known = [
        ...rows.flatMap((row) =>
          row.contacts
            .filter((each) => each.canApprove)
            .map((each) => ({ ...each, locale: row.locale, timeZone: row.timeZone })),
        ),
        ...allowed.map(({ email }) => ({ name: email, email, canApprove: true, locale, timeZone })),
      ];
      const firsts = known.filter(
        (each, index) =>
          known.findIndex((one) => one.email.toLowerCase() === each.email.toLowerCase()) === index,
      );
      return firsts;
    },
  };
}
