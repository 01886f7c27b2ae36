import { describe, expect, it } from '@jest/globals';
import { newId } from '../../../src/ids.ts';
import { aCustomer, aPartner, aScene, MORNING, type TestBooks } from '../builders.ts';

export function customersKeepTheirContract(get: () => TestBooks): void {
  describe('organisations', () => {
    it('are one for each domain', async () => {
      const { books } = get();
      const made = await Promise.all(
        [1, 2, 3].map(() => books.customers.ensureOrganisation('northwind.example')),
      );
      expect(new Set(made.map((each) => each.id)).size).toBe(1);
      const other = await books.customers.ensureOrganisation('southridge.example');
      expect(other.id).not.toBe(made[0]?.id);
      expect(await books.customers.organisation(other.id)).toEqual(other);
      expect(await books.customers.organisation(newId('org'))).toBeNull();
    });

    it('keep the addresses that an operator allowed, with the first proof', async () => {
      const { books } = get();
      const { id } = await books.customers.ensureOrganisation('tailspin.example');
      const approver = {
        id: newId('apr'),
        email: 'dora@tailspin-group.example',
        proof: 'TXT record seen',
        reason: 'group IT',
        allowedAt: MORNING,
      };
      await books.customers.allowApprover(id, approver);
      await books.customers.allowApprover(id, { ...approver, id: newId('apr'), proof: 'none' });
      expect((await books.customers.organisation(id))?.allowed).toEqual([approver]);
    });

    it('know everyone whom any partner knows as approver, once each', async () => {
      const { books } = get();
      const first = await aScene(books);
      const { organisation } = first;
      const partner = aPartner();
      await books.partners.insert(partner);
      await books.customers.insert(
        aCustomer(partner.id, organisation, {
          locale: 'fr',
          timeZone: 'Europe/Paris',
          contacts: [
            { name: 'Anna again', email: `Anna@${organisation.domain}`, canApprove: true },
            { name: 'Cleo', email: `cleo@${organisation.domain}`, canApprove: true },
          ],
        }),
      );
      await books.customers.allowApprover(organisation.id, {
        id: newId('apr'),
        email: 'dora@group.example',
        proof: 'p',
        reason: 'r',
        allowedAt: MORNING,
      });
      expect(await books.customers.everyApprover(organisation.id)).toEqual([
        {
          name: 'Anna',
          email: `anna@${organisation.domain}`,
          canApprove: true,
          locale: 'de',
          timeZone: 'Europe/Berlin',
        },
        {
          name: 'Cleo',
          email: `cleo@${organisation.domain}`,
          canApprove: true,
          locale: 'fr',
          timeZone: 'Europe/Paris',
        },
        {
          name: 'dora@group.example',
          email: 'dora@group.example',
          canApprove: true,
          locale: 'de',
          timeZone: 'Europe/Berlin',
        },
      ]);
    });
  });

  describe('customers', () => {
    it('are one for each partner and domain', async () => {
      const { books } = get();
      const { customer, organisation, partner } = await aScene(books);
      expect(await books.customers.get(customer.id)).toEqual(customer);
      expect(await books.customers.insert({ ...customer, name: 'x' })).toEqual({
        kind: 'stored',
        customer,
      });
      expect(await books.customers.insert(aCustomer(partner.id, organisation))).toEqual({
        kind: 'exists',
        customer,
      });
      expect(await books.customers.byDomain(partner.id, customer.domain)).toEqual(customer);
      expect(await books.customers.byDomain(newId('par'), customer.domain)).toBeNull();
    });

    it('change only what is named', async () => {
      const { books } = get();
      const { customer } = await aScene(books);
      const change = { contacts: [{ name: 'Eve', email: 'eve@x.example', canApprove: false }] };
      expect(await books.customers.update(customer.id, change)).toEqual({ ...customer, ...change });
      const more = { name: 'Fabrikam SE', cloud: '21vianet' } as const;
      expect(await books.customers.update(customer.id, more)).toEqual({
        ...customer,
        ...change,
        ...more,
      });
      expect(await books.customers.update(newId('cus'), more)).toBeNull();
    });

    it('are listed for their partner only', async () => {
      const { books } = get();
      const mine = await aScene(books);
      const other = await aScene(books);
      const page = await books.customers.list(mine.partner.id, { limit: 10, cursor: null });
      expect(page).toEqual({ items: [mine.customer], nextCursor: null });
      const all = await books.customers.list(null, { limit: 2, cursor: null });
      expect(all.items.map((each) => each.id)).toEqual([other.customer.id, mine.customer.id]);
    });
  });
}
