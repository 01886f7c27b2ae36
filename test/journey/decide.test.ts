import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aProduct, type Product } from '../support/product.ts';

describe('what a customer may say besides yes', () => {
  let product: Product;
  beforeAll(async () => {
    product = await aProduct();
  });
  afterAll(async () => {
    await product.close();
  });

  async function asked(people: readonly string[] = ['anna'], more: object = {}) {
    const customer = product.aCustomer({ people });
    const id = await product.anOffer(customer, more);
    const [anna = '', bob = ''] = customer.contacts.map((each) => each.email);
    return { id, customer, anna, bob, mail: await product.mailTo(anna, 'question') };
  }

  it('declines with a reason, which the partner reads, and is left in peace', async () => {
    const { id, anna, mail, customer } = await asked();
    await product.reply(mail, 'No\n\nWe administer our services ourselves.');
    const offer = await product.offerIs(id, 'declined');
    expect(offer).toMatchObject({ grantId: null, decision: { verdict: 'declined', by: anna } });
    await product.keepHistory('delegated-admin-offer-declined', id);
    expect(JSON.stringify(offer['decision'])).toContain('administer our services ourselves');
    expect((await product.mailTo(anna, 'receipt')).text).not.toBe('');
    const told = await product.mailTo(product.partner.email, 'outcome-receipt');
    expect(told.text).toContain('administer our services ourselves');
    const again = await product.api('POST /v1/delegated-admin-offers', { customer });
    expect(again).toMatchObject({ status: 409, body: { code: 'customer-declined-recently' } });
  });

  it('is asked again when unclear, and its clear yes then counts', async () => {
    const { id, anna, mail } = await asked();
    await product.reply(mail, 'I will have to ask our lawyer first.');
    await product.offerIs(id, 'clarifying');
    await product.reply(await product.mailTo(anna, 'clarification-1'), 'Yes');
    expect(await product.grantOf(id)).toMatchObject({ state: 'active' });
    expect(await product.fates(id, 2)).toEqual(['asked-again', 'decided']);
  });

  it('becomes a case for an operator after three unclear answers, who asks again', async () => {
    const { id, anna, mail } = await asked();
    await product.reply(mail, 'I will have to ask our lawyer first.');
    await product.reply(await product.mailTo(anna, 'clarification-1'), 'Perhaps next week.');
    await product.reply(await product.mailTo(anna, 'clarification-2'), 'Hmm, we will see.');
    await product.offerIs(id, 'needs-operator');
    const call = `POST /v1/offers/${id}/ask-again`;
    const reason = { reason: 'They called and want to be asked once more.' };
    expect((await product.api(call, reason)).status).toBe(403);
    expect((await product.api(call, reason, product.operatorKey)).status).toBe(200);
    await product.offerIs(id, 'clarifying');
    const latest = await product.until(
      'the third clarification',
      () => product.mailsTo(anna).filter((each) => each.replyTo !== null)[3],
    );
    await product.reply(latest, 'Yes');
    await product.offerIs(id, 'approved');
    await product.keepHistory('delegated-admin-offer-operator-asked-again', id);
  });

  it.each([
    { step: 'decline', state: 'declined' },
    { step: 'end', state: 'withdrawn' },
  ] as const)('may be ended by an operator ($step), never approved', async ({ step, state }) => {
    const { id, mail } = await asked();
    const reason = { reason: 'Said so on the phone.' };
    const approve = await product.api(`POST /v1/offers/${id}/approve`, reason, product.operatorKey);
    expect(approve.status).toBe(404);
    const done = await product.api(`POST /v1/offers/${id}/${step}`, reason, product.operatorKey);
    expect(done.status).toBe(200);
    expect((await product.offerIs(id, state))['grantId']).toBeNull();
    await product.reply(mail, 'Yes');
    await product.fates(id, 1);
    expect((await product.offerIs(id, state))['grantId']).toBeNull();
  });

  it('may ask: the partner sees the question, and nothing is decided', async () => {
    const { id, anna, mail } = await asked();
    await product.reply(mail, 'How long would this last, and what would you be able to see?');
    expect(await product.fates(id, 1)).toEqual(['question-shown']);
    const shown = await product.until('the question at the partner', () =>
      product.mailsTo(product.partner.email).find((each) => each.text.includes('able to see')),
    );
    expect(shown.text).not.toContain(mail.replyTo ?? 'no address');
    await product.reply(await product.mailTo(anna, 'clarification-1'), 'Yes');
    await product.offerIs(id, 'approved');
    await product.keepHistory('delegated-admin-offer-question-passed-on', id);
  });

  it('decides once, however often the same mail arrives, and whatever a colleague adds', async () => {
    const { id, anna, bob, mail } = await asked(['anna', 'bob']);
    const reply = await product.reply(mail, 'Yes');
    expect(await product.send(reply)).toMatch(/^250/);
    await product.offerIs(id, 'approved');
    expect(await product.fates(id, 1)).toEqual(['decided']);
    await product.reply(await product.mailTo(bob, 'question'), 'Yes');
    expect(await product.fates(id, 2)).toEqual(['decided', 'duplicate']);
    const receipts = product.mailsTo(anna).filter((each) => /receipt|in force/iu.test(each.text));
    expect(receipts.length).toBeLessThanOrEqual(2);
  });

  it('revokes by a later no: after a yes that direction is always safe', async () => {
    const { id, bob, mail } = await asked(['anna', 'bob']);
    await product.reply(mail, 'Yes');
    const { id: grantId } = await product.grantOf(id);
    await product.mailTo(bob, 'receipt');
    await product.reply(await product.mailTo(bob, 'question'), 'No');
    await product.fates(id, 2);
    expect((await product.api(`GET /v1/grants/${grantId}`)).body).toMatchObject({
      state: 'terminated',
      endedBy: 'customer',
    });
    await product.mailTo(bob, 'grant-ended');
    expect((await product.offerIs(id, 'approved'))['state']).toBe('approved');
  });

  it('is told that a later yes changes no no', async () => {
    const { id, bob, mail } = await asked(['anna', 'bob']);
    await product.reply(mail, 'No');
    await product.offerIs(id, 'declined');
    await product.mailTo(bob, 'receipt');
    await product.reply(await product.mailTo(bob, 'question'), 'Yes');
    expect(await product.fates(id, 2)).toEqual(['decided', 'contrary']);
    await product.mailTo(bob, 'answer-noted');
    expect((await product.offerIs(id, 'declined'))['grantId']).toBeNull();
  });

  it('decides nothing by a machine', async () => {
    const { id, mail } = await asked();
    await product.reply(mail, '', { as: 'out-of-office' });
    expect(await product.fates(id, 1)).toEqual(['automatic']);
    await product.reply(mail, 'Yes');
    await product.offerIs(id, 'approved');
  });
});
