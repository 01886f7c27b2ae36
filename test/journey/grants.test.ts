import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { REPLACEMENT_PHRASE, REVOKE_WORD } from '../../src/replies/index.ts';
import { aProduct, type Product, type TestCustomer, type TestPartner } from '../support/product.ts';

describe('what a yes puts in force, and what ends it', () => {
  let product: Product;
  beforeAll(async () => {
    product = await aProduct();
  });
  afterAll(async () => {
    await product.close();
  });

  const annaOf = (customer: TestCustomer): string => customer.contacts[0]?.email ?? '';

  async function granted(customer = product.aCustomer(), key = product.partner.key) {
    const id = await product.anOffer(customer, {}, key);
    await product.reply(await product.mailTo(annaOf(customer), 'question'), 'Yes');
    await product.offerIs(id, 'approved');
    const receipt = await product.mailTo(annaOf(customer), 'receipt');
    const { id: grantId } = await product.grantOf(id);
    return { id, receipt, customer, grantId };
  }
  const grantNow = (grantId: string) => product.books.grants.get(grantId);

  it('is revoked by answering the receipt with the word it names', async () => {
    const { id, receipt, grantId, customer } = await granted();
    expect(receipt.text).toContain(REVOKE_WORD.en);
    await product.reply(receipt, 'Thank you!');
    await product.fates(id, 2);
    expect(await grantNow(grantId)).toMatchObject({ state: 'active' });
    await product.reply(receipt, REVOKE_WORD.en);
    expect((await product.fates(id, 3)).at(-1)).toBe('revoked');
    expect(await grantNow(grantId)).toMatchObject({ state: 'terminated', endedBy: 'customer' });
    await product.mailTo(annaOf(customer), 'grant-ended');
  });

  it('is terminated by its partner over the API, once', async () => {
    const { grantId, customer } = await granted();
    const call = `POST /v1/grants/${grantId}/terminate`;
    const other = await product.anotherPartner();
    expect((await product.api(call, { reason: 'Not mine.' }, other.key)).status).toBe(404);
    expect((await product.api(call, { reason: 'The work is done.' })).status).toBe(200);
    expect((await product.api(call, { reason: 'The work is done.' })).status).toBe(409);
    await product.mailTo(annaOf(customer), 'grant-ended');
    expect(await grantNow(grantId)).toMatchObject({ state: 'terminated', endedBy: 'partner' });
    await product.keepHistory('grant-terminated', grantId);
  });

  it('passes to another partner by the stated phrase only, in one step', async () => {
    const first = await granted();
    const other = await product.anotherPartner();
    const id = await product.anOffer(first.customer, {}, other.key);
    const question = await product.until('the second question', () =>
      product
        .mailsTo(annaOf(first.customer))
        .find((each) => each.text.includes(REPLACEMENT_PHRASE.en)),
    );
    await product.reply(question, 'Yes');
    expect(await product.fates(id, 1)).toEqual(['asked-again']);
    expect(await grantNow(first.grantId)).toMatchObject({ state: 'active' });
    await product.reply(question, REPLACEMENT_PHRASE.en);
    await expectReplaced(first.grantId, id, other);
    await product.keepHistory('delegated-admin-offer-replacing', id);
    await product.keepHistory('grant-replaced', first.grantId);
  });

  it('that was taken after the question went out is replaced only by a round', async () => {
    const customer = product.aCustomer();
    const other = await product.anotherPartner();
    const id = await product.anOffer(customer, {}, other.key);
    const question = await product.mailTo(annaOf(customer), 'question');
    const firstOffer = await product.anOffer(customer);
    await product.reply(await product.mailTo(annaOf(customer), 'question', 2), 'Yes');
    const first = await product.grantOf(firstOffer);
    await product.reply(question, 'Yes');
    expect(await product.fates(id, 1)).toEqual(['round-started']);
    const round = await product.mailTo(annaOf(customer), 'replacement');
    await product.reply(round, 'Yes');
    await product.fates(id, 2);
    expect(await grantNow(first.id)).toMatchObject({ state: 'active' });
    await product.reply(round, REPLACEMENT_PHRASE.en);
    await expectReplaced(first.id, id, other);
  });

  async function expectReplaced(oldId: string, offerId: string, by: TestPartner): Promise<void> {
    const second = await product.grantOf(offerId);
    expect(second).toMatchObject({ state: 'active', partnerId: by.id });
    const old = await grantNow(oldId);
    expect(old).toMatchObject({ state: 'terminated', endedBy: 'replacement' });
    expect(old?.endedAt).toBe(second.startsAt);
  }

  it('is not granted when the partner lost its programme meanwhile, and both are told', async () => {
    const other = await product.anotherPartner();
    const customer = product.aCustomer();
    const id = await product.anOffer(customer, {}, other.key);
    const mail = await product.mailTo(annaOf(customer), 'question');
    const lost = await product.api(
      `PATCH /v1/partners/${other.id}`,
      { programmes: [] },
      product.operatorKey,
    );
    expect(lost.status).toBe(200);
    await product.reply(mail, 'Yes');
    await product.offerIs(id, 'approved');
    await product.mailTo(annaOf(customer), 'receipt');
    await product.mailTo(other.email, 'outcome-receipt');
    const { body } = await product.api(`GET /v1/offers/${id}`, undefined, other.key);
    expect(body).toMatchObject({
      grantId: null,
      delegatedAdmin: { state: 'not-granted', notGranted: 'programme-required' },
    });
    await product.keepHistory('delegated-admin-offer-not-granted', id);
  });
});

describe('a trial with administration beside it', () => {
  let product: Product;
  beforeAll(async () => {
    product = await aProduct();
  });
  afterAll(async () => {
    await product.close();
  });

  async function invited() {
    const customer = product.aCustomer();
    const anna = customer.contacts[0]?.email ?? '';
    const id = await product.anOffer(customer, {
      services: [{ plan: 'office-suite-midsize', seats: 10 }],
      delegatedAdmin: { scope: 'full', duration: 'P1Y' },
    });
    return { id, anna, mail: await product.mailTo(anna, 'question') };
  }

  it.each([
    { words: '1', state: 'approved', rider: 'granted' },
    { words: '2', state: 'approved', rider: 'declined' },
    { words: '3', state: 'declined', rider: 'declined' },
  ])('answered $words is $state with its rider $rider', async ({ words, state, rider }) => {
    const { id, anna, mail } = await invited();
    await product.reply(mail, words);
    await product.offerIs(id, state);
    await product.mailTo(anna, 'receipt');
    const offer = await product.offerIs(id, state);
    expect(offer).toMatchObject({ delegatedAdmin: { state: rider } });
    expect(offer['grantId'] === null).toBe(rider !== 'granted');
    await product.keepHistory(`trial-invitation-answered-${words}`, id);
  });

  it('takes a bare yes for the trial only and asks once about the rest', async () => {
    const { id, anna, mail } = await invited();
    await product.reply(mail, 'Yes');
    const offer = await product.offerIs(id, 'approved');
    expect(offer).toMatchObject({ grantId: null, delegatedAdmin: { state: 'asked' } });
    await product.reply(await product.mailTo(anna, 'rider-question'), 'Yes');
    await product.until('the grant', () => product.books.grants.byOffer(id));
    await product.mailTo(anna, 'receipt-delegated-admin');
    expect((await product.offerIs(id, 'approved'))['delegatedAdmin']).toMatchObject({
      state: 'granted',
    });
    await product.keepHistory('trial-invitation-asked-for-the-rest', id);
  });
});

describe('with a cooling-off', () => {
  it('is recalled before it takes effect, by any approver', async () => {
    const product = await aProduct({ COOLING_OFF: 'PT20S' });
    const customer = product.aCustomer({ people: ['anna', 'bob'] });
    const [anna = '', bob = ''] = customer.contacts.map((each) => each.email);
    const id = await product.anOffer(customer);
    await product.reply(await product.mailTo(anna, 'question'), 'Yes');
    expect((await product.offerIs(id, 'approved'))['grantId']).toBeNull();
    await product.reply(await product.mailTo(bob, 'cooling-off'), REVOKE_WORD.en);
    await product.mailTo(product.partner.email, 'outcome-receipt');
    const offer = await product.offerIs(id, 'approved');
    expect(offer).toMatchObject({ grantId: null, delegatedAdmin: { notGranted: 'recalled' } });
    expect(await product.fates(id, 2)).toEqual(['decided', 'recalled']);
    await product.keepHistory('delegated-admin-offer-recalled', id);
    await product.close();
  });

  it('takes effect when nobody recalls it', async () => {
    const product = await aProduct({ COOLING_OFF: 'PT3S' });
    const customer = product.aCustomer();
    const id = await product.anOffer(customer);
    await product.reply(await product.mailTo(customer.contacts[0]?.email ?? '', 'question'), 'Yes');
    const grant = await product.until('the grant', () => product.books.grants.byOffer(id));
    const offer = await product.offerIs(id, 'approved');
    const { at } = offer['decision'] as { at: string };
    expect(Date.parse(grant.startsAt)).toBeGreaterThanOrEqual(Date.parse(at) + 3_000);
    await product.close();
  });
});
