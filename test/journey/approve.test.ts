import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countsOf } from '../../bench/counts.mjs';
import { aProduct, type Product } from '../support/product.ts';

describe('a customer who says yes', () => {
  let product: Product;
  beforeAll(async () => {
    product = await aProduct();
  });
  afterAll(async () => {
    await product.close();
  });

  it.each([
    { locale: 'en', mailSystem: 'gmail', words: 'Yes' },
    { locale: 'de', mailSystem: 'outlook', words: 'Ja, einverstanden.' },
  ] as const)(
    'is granted by its signed reply in $locale from $mailSystem, and everybody is told',
    async ({ locale, mailSystem, words }) => {
      const customer = product.aCustomer({ locale, mailSystem, people: ['anna', 'bob'] });
      const id = await product.anOffer(customer);
      const [anna, bob] = customer.contacts.map((each) => each.email);
      const mail = await product.mailTo(anna ?? '', 'question');
      expect(mail.html).toContain(`lang="${locale}"`);
      await product.reply(mail, words);

      const offer = await product.offerIs(id, 'approved');
      expect(offer).toMatchObject({
        decision: { verdict: 'approved', by: anna, channel: 'reply', assurance: 'verified' },
      });
      for (const address of [anna, bob]) {
        const receipt = await product.mailTo(address ?? '', 'receipt');
        expect(receipt.text).toContain('Contoso');
        expect(receipt.replyTo).not.toBe(mail.replyTo);
      }
      const told = await product.mailTo(product.partner.email, 'outcome-receipt');
      expect(told.replyTo).toBeNull();
      const grant = await product.grantOf(id);
      expect((await product.api(`GET /v1/grants/${grant.id}`)).body).toMatchObject({
        state: 'active',
        offerId: id,
        scope: 'full',
      });
      expect(await product.fates(id, 1)).toEqual(['decided']);
      await product.keepHistory(`delegated-admin-offer-approved-${locale}`, id);
    },
  );

  it('costs at most 28 events, 5 workflow tasks and 8 actions', async () => {
    const customer = product.aCustomer();
    const id = await product.anOffer(customer);
    const mail = await product.mailTo(customer.contacts[0]?.email ?? '', 'question');
    await product.reply(mail, 'Yes');
    await product.offerIs(id, 'approved');
    const counts = countsOf(await product.historyOf(id));
    expect(counts.eventCount).toBeLessThanOrEqual(28);
    expect(counts.taskCount).toBeLessThanOrEqual(5);
    expect(counts.actionCount).toBeLessThanOrEqual(8);
    // The histories that are counted are whole ones.
    expect(counts.actionCount).toBeGreaterThanOrEqual(6);
  });
});
