import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aProduct, type Product } from '../support/product.ts';

describe('time and what partners do meanwhile', () => {
  let product: Product;
  beforeAll(async () => {
    product = await aProduct();
  });
  afterAll(async () => {
    await product.close();
  });

  async function asked(more: object = {}) {
    const customer = product.aCustomer();
    const id = await product.anOffer(customer, more);
    const anna = customer.contacts[0]?.email ?? '';
    return { id, anna, mail: await product.mailTo(anna, 'question') };
  }

  it('expires in silence, which is no consent, and answers a late yes politely', async () => {
    const { id, anna, mail } = await asked({ validFor: 'PT5S' });
    expect((await product.offerIs(id, 'expired'))['grantId']).toBeNull();
    await product.mailTo(anna, 'expired');
    await product.mailTo(product.partner.email, 'outcome-expired');
    await product.reply(mail, 'Yes');
    expect(await product.fates(id, 1)).toEqual(['late']);
    await product.mailTo(anna, 'late-answer');
    await product.keepHistory('delegated-admin-offer-expired', id);
    expect(await product.offerIs(id, 'expired')).toMatchObject({ grantId: null, decision: null });
  });

  it('is reminded when planned', async () => {
    const { id, anna } = await asked({ validFor: 'PT30S', reminders: ['PT2S'] });
    const reminder = await product.mailTo(anna, 'reminder-1');
    await product.reply(reminder, 'Yes');
    await product.offerIs(id, 'approved');
    await product.keepHistory('delegated-admin-offer-reminded', id);
  });

  it('is withdrawn by its partner; a yes after that changes nothing', async () => {
    const { id, anna, mail } = await asked();
    const done = await product.api(`POST /v1/offers/${id}/withdraw`, { reason: 'A new price.' });
    expect(done).toMatchObject({ status: 200, body: { state: 'withdrawn' } });
    expect((await product.mailTo(anna, 'withdrawn')).text).toContain('A new price.');
    await product.keepHistory('delegated-admin-offer-withdrawn', id);
    await product.reply(mail, 'Yes');
    expect(await product.fates(id, 1)).toEqual(['late']);
    expect((await product.offerIs(id, 'withdrawn'))['grantId']).toBeNull();
  });

  it('is reminded by hand, extended and sent again; the first mail stays good', async () => {
    const { id, anna, mail } = await asked();
    const before = (await product.api(`GET /v1/offers/${id}`)).body['deadlineAt'];
    expect((await product.api(`POST /v1/offers/${id}/remind`, {})).status).toBe(200);
    await product.mailTo(anna, 'reminder-');
    const extended = await product.api(`POST /v1/offers/${id}/extend`, { validFor: 'P7D' });
    expect(Date.parse(String(extended.body['deadlineAt']))).toBe(
      Date.parse(String(before)) + 7 * 86_400_000,
    );
    await product.mailTo(anna, 'extended-');
    expect((await product.api(`POST /v1/offers/${id}/resend`, {})).status).toBe(200);
    const second = await product.mailTo(anna, 'question-resent-1');
    expect(second.replyTo).not.toBe(mail.replyTo);
    await product.reply(mail, 'Yes');
    await product.offerIs(id, 'approved');
    await product.keepHistory('delegated-admin-offer-steered', id);
  });

  it('counts a yes on an extended offer after the first deadline', async () => {
    const { id, anna } = await asked({ validFor: 'PT6S' });
    await product.api(`POST /v1/offers/${id}/extend`, { validFor: 'P1D' });
    const mail = await product.mailTo(anna, 'extended-');
    const { createdAt } = (await product.api(`GET /v1/offers/${id}`)).body;
    await product.until('the first deadline', () =>
      Date.now() > Date.parse(String(createdAt)) + 6_500 ? true : null,
    );
    await product.reply(mail, 'Yes');
    await product.offerIs(id, 'approved');
  });

  it('is undeliverable when the relay refuses every address', async () => {
    const customer = product.aCustomer();
    product.post.refuses.add(customer.contacts[0]?.email ?? '');
    const id = await product.anOffer(customer);
    expect((await product.offerIs(id, 'undeliverable'))['mail']).toMatchObject({
      state: 'bounced',
    });
    await product.mailTo(product.partner.email, 'outcome-undeliverable');
    await product.keepHistory('delegated-admin-offer-undeliverable', id);
  });

  it('ends a grant by its date', async () => {
    const { id, anna, mail } = await asked({ duration: 'PT4S' });
    await product.reply(mail, 'Yes');
    const grant = await product.grantOf(id);
    await product.mailTo(anna, 'grant-ended');
    expect((await product.api(`GET /v1/grants/${grant.id}`)).body).toMatchObject({
      state: 'expired',
      endedBy: 'date',
    });
    await product.keepHistory('grant-expired', grant.id);
  });
});
