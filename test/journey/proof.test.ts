import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenedMail } from '../../src/dev/kept-mails.ts';
import { aProduct, type Product } from '../support/product.ts';

describe('who really answered', () => {
  let product: Product;
  beforeAll(async () => {
    product = await aProduct();
  });
  afterAll(async () => {
    await product.close();
  });

  async function asked(over: { readonly proof?: false } = {}) {
    const customer = product.aCustomer(over);
    const id = await product.anOffer(customer);
    const anna = customer.contacts[0]?.email ?? '';
    return { id, anna, domain: customer.domain, mail: await product.mailTo(anna, 'question') };
  }

  it('is quarantined when it is forged: nothing changes and nobody is answered', async () => {
    const { id, anna, mail } = await asked();
    await product.reply(mail, 'Yes', { proof: 'unsigned' });
    expect(await product.fates(id, 1)).toEqual(['quarantined']);
    expect((await product.offerIs(id, 'awaiting-reply'))['grantId']).toBeNull();
    const { body } = await product.api('GET /v1/quarantine', undefined, product.operatorKey);
    expect(JSON.stringify(body)).toContain(id);
    expect(product.mailsTo(anna)).toHaveLength(1);
  });

  it('is asked to countersign when its mail proves too little, and its yes to that counts', async () => {
    const { id, anna, mail } = await asked({ proof: false });
    await product.reply(mail, 'Yes', { proof: 'unsigned' });
    await product.offerIs(id, 'confirming');
    expect(await product.fates(id, 1)).toEqual(['round-started']);
    const round = await product.mailTo(anna, 'countersign');
    expect(round.replyTo).not.toBe(mail.replyTo);
    // A second weak yes to the first mail proves no more than the first did.
    await product.reply(mail, 'Yes, please', { proof: 'unsigned' });
    expect(await product.fates(id, 2)).toEqual(['round-started', 'round-open']);
    await product.reply(round, 'Yes', { proof: 'unsigned' });
    const offer = await product.offerIs(id, 'approved');
    expect(offer).toMatchObject({ decision: { assurance: 'countersigned', channel: 'reply' } });
    expect(await product.grantOf(id)).toMatchObject({ state: 'active' });
    await product.keepHistory('delegated-admin-offer-countersigned', id);
  });

  it('may type the code of the round on the page, in five tries', async () => {
    const { id, anna, mail } = await asked({ proof: false });
    await product.reply(mail, 'Yes', { proof: 'unsigned' });
    const round = await product.mailTo(anna, 'countersign');
    const page = pageOf(round);
    const shown = await fetch(`${product.url}${page.path}`);
    expect(shown.status).toBe(200);
    expect((await type(page.path, 'AAAA-AAAA', 'agree')).status).toBe(422);
    expect((await product.offerIs(id, 'confirming'))['grantId']).toBeNull();
    expect((await type(page.path, page.code, 'agree')).status).toBe(303);
    expect(await product.offerIs(id, 'approved')).toMatchObject({
      decision: { channel: 'page', assurance: 'countersigned', by: anna },
    });
  });

  it('is refused the page after five wrong codes, the right one included', async () => {
    const { id, anna, mail } = await asked({ proof: false });
    await product.reply(mail, 'Yes', { proof: 'unsigned' });
    const round = await product.mailTo(anna, 'countersign');
    const page = pageOf(round);
    for (let nth = 1; nth <= 5; nth += 1) {
      expect((await type(page.path, 'AAAA-AAAA', 'agree')).status).toBe(422);
    }
    expect((await type(page.path, page.code, 'agree')).status).not.toBe(303);
    expect((await product.offerIs(id, 'confirming'))['grantId']).toBeNull();
    expect(await product.replies(id)).toHaveLength(1);
  });

  it('is the invited person: from a colleague it decides nothing, and the invited one is told', async () => {
    const { id, anna, domain, mail } = await asked();
    await product.reply(mail, 'Yes', { from: `colleague@${domain}` });
    expect(await product.fates(id, 1)).toEqual(['not-from-approver']);
    expect((await product.offerIs(id, 'awaiting-reply'))['grantId']).toBeNull();
    const note = await product.mailTo(anna, 'not-from-you');
    await product.reply(note, 'Yes');
    expect(await product.offerIs(id, 'approved')).toMatchObject({
      decision: { by: anna, assurance: 'countersigned' },
    });
  });

  async function type(path: string, code: string, decision: string): Promise<Response> {
    return await fetch(`${product.url}${path}`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ code, decision }),
    });
  }
});

/** The link and the code as the mail states them. */
function pageOf(mail: OpenedMail): { readonly path: string; readonly code: string } {
  const path = /http:\/\/product\.test(\/d\/[a-z0-9]+)/u.exec(mail.text)?.[1];
  const code = /\b[A-Z2-7]{4}-[A-Z2-7]{4}\b/u.exec(mail.text.replace(/CS-\S+/gu, ''))?.[0];
  if (path === undefined || code === undefined) throw new Error(mail.text);
  return { path, code };
}
