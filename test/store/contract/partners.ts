import { describe, expect, it } from '@jest/globals';
import { newId } from '../../../src/ids.ts';
import { BadCursor } from '../../../src/store/pages.ts';
import { aPartner, type TestBooks } from '../builders.ts';

export function partnersKeepTheirContract(get: () => TestBooks): void {
  describe('partners', () => {
    it('are stored whole, once', async () => {
      const { books } = get();
      const partner = aPartner({ agreement: null });
      expect(await books.partners.insert(partner)).toEqual({ kind: 'stored', partner });
      const again = await books.partners.insert({ ...partner, name: 'Another name' });
      expect(again).toEqual({ kind: 'stored', partner });
      expect(await books.partners.get(partner.id)).toEqual(partner);
      expect(await books.partners.get(newId('par'))).toBeNull();
    });

    it('never share a domain, nor one that lies above or below', async () => {
      const { books } = get();
      const held = aPartner({ domains: ['mail.wingtip.example', 'wingtip-labs.example'] });
      await books.partners.insert(held);
      for (const domain of [
        'mail.wingtip.example',
        'wingtip.example',
        'eu.mail.wingtip.example',
        'x.wingtip-labs.example',
      ]) {
        const wish = aPartner({ domains: ['free.example', domain] });
        expect(await books.partners.insert(wish)).toEqual({ kind: 'domain-taken', domain });
      }
      const beside = aPartner({ domains: ['other.wingtip.example', 'notwingtip-labs.example'] });
      expect(await books.partners.insert(beside)).toMatchObject({ kind: 'stored' });
    });

    it('find the holder of a domain, wherever it lies', async () => {
      const { books } = get();
      const held = aPartner({ domains: ['eu.litware.example'] });
      await books.partners.insert(held);
      expect(await books.partners.holderOfDomain('eu.litware.example')).toBe(held.id);
      expect(await books.partners.holderOfDomain('litware.example')).toBe(held.id);
      expect(await books.partners.holderOfDomain('a.eu.litware.example')).toBe(held.id);
      expect(await books.partners.holderOfDomain('us.litware.example')).toBeNull();
    });

    it('change only what is named, and not into what is taken', async () => {
      const { books } = get();
      const partner = aPartner();
      const other = aPartner();
      await books.partners.insert(partner);
      await books.partners.insert(other);
      const change = { name: 'Contoso AG', agreement: null, programmes: [] } as const;
      expect(await books.partners.update(partner.id, change)).toEqual({
        kind: 'stored',
        partner: { ...partner, ...change },
      });
      expect(await books.partners.update(partner.id, { domains: partner.domains })).toMatchObject({
        kind: 'stored',
      });
      expect(await books.partners.update(partner.id, { domains: other.domains })).toEqual({
        kind: 'domain-taken',
        domain: other.domains[0],
      });
      expect(await books.partners.update(newId('par'), { name: 'x' })).toBeNull();
    });

    it('are listed newest first, page by page, and refuse a cursor of others', async () => {
      const { books } = get();
      const partners = [aPartner(), aPartner(), aPartner()];
      for (const each of partners) await books.partners.insert(each);
      const first = await books.partners.list({ limit: 2, cursor: null });
      expect(first.items.map((each) => each.id)).toEqual([partners[2]?.id, partners[1]?.id]);
      const second = await books.partners.list({ limit: 1, cursor: first.nextCursor });
      expect(second.items.map((each) => each.id)).toEqual([partners[0]?.id]);
      for (const cursor of ['', 'x', '%%%', 'b2Zm', `${first.nextCursor ?? ''}=`, 'ä']) {
        await expect(books.partners.list({ limit: 2, cursor })).rejects.toBeInstanceOf(BadCursor);
      }
    });
  });

  describe('keys', () => {
    const aKey = (partnerId: string | null) => ({
      id: newId('key'),
      partnerId,
      hash: Buffer.from(newId('key')),
      prefix: 'cs_test_abcd',
      label: null,
    });

    it('are found by their hash until they are revoked', async () => {
      const { books, clock } = get();
      const partner = aPartner();
      await books.partners.insert(partner);
      const key = aKey(partner.id);
      const { hash, ...rest } = key;
      const stored = { ...rest, createdAt: clock.now().toISOString(), revokedAt: null };
      expect(await books.partners.addKey(key)).toEqual(stored);
      expect(await books.partners.addKey(key)).toEqual(stored);
      expect(await books.partners.keyByHash(hash)).toEqual(stored);
      expect(await books.partners.listKeys(partner.id)).toEqual([stored]);

      const revoked = { ...stored, revokedAt: clock.now().toISOString() };
      expect(await books.partners.revokeKey(partner.id, key.id)).toEqual(revoked);
      clock.set('2026-11-24T09:00:00.000Z');
      expect(await books.partners.revokeKey(partner.id, key.id)).toEqual(revoked);
      expect(await books.partners.keyByHash(hash)).toBeNull();
    });

    it('are revoked by their own partner only', async () => {
      const { books } = get();
      const [partner, other] = [aPartner(), aPartner()];
      await books.partners.insert(partner);
      await books.partners.insert(other);
      const key = aKey(partner.id);
      await books.partners.addKey(key);
      expect(await books.partners.revokeKey(other.id, key.id)).toBeNull();
      expect(await books.partners.keyByHash(key.hash)).not.toBeNull();
    });

    it('may be the operator’s', async () => {
      const { books } = get();
      const key = aKey(null);
      await books.partners.addKey(key);
      expect((await books.partners.keyByHash(key.hash))?.partnerId).toBeNull();
    });
  });
}
