import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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
    { locale: 'en', mailSystem: 'gmail', words: 'Yes', asks: 'delegated' },
    { locale: 'de', mailSystem: 'outlook', words: 'Ja, einverstanden.', asks: 'Administration' },
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
      const { grantId } = (await product.api(`GET /v1/offers/${id}`)).body;
      expect((await product.api(`GET /v1/grants/${String(grantId)}`)).body).toMatchObject({
        state: 'active',
        offerId: id,
        scope: 'full',
      });
      expect(await product.fates(id, 1)).toEqual(['decided']);
    },
  );
});
