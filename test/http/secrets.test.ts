/** "Partners are attackers too" (replies.md): nothing that answers an offer ever reaches one. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Offer } from '../../src/domain/offers.ts';
import { newId } from '../../src/ids.ts';
import { allRoutes } from '../../src/http/routes/index.ts';
import { aDecision, aMessage, aReply, aJudgement, type Scene } from '../store/builders.ts';
import {
  anApi,
  aCustomerObject,
  OPERATOR_KEY,
  type Tenant,
  type TestApi,
} from './support/an-api.ts';

let api: TestApi;
let contoso: Tenant;
let scene: Scene;
let canaries: readonly string[];
let quarantinedId: string;

beforeAll(async () => {
  api = await anApi((deps) => ({
    renderPreview: (_offer, locale) => ({
      subject: `Offer ${locale} ${canaries.join(' ')}`,
      html: `<p>${canaries.join('<br>')}</p>`,
      text: canaries.join('\n'),
    }),
    commands: deps.commands,
  }));
  contoso = await api.tenant();
  scene = await aSceneOverHttp();
  await plantCanaries();
});
afterAll(() => api.close());

async function aSceneOverHttp(): Promise<Scene> {
  const { body } = await api.ask('POST', '/v1/delegated-admin-offers', {
    key: contoso.key,
    body: { customer: aCustomerObject() },
  });
  const offer = (await api.books.offers.get(body.id)) as Offer;
  const customer = await api.books.customers.get(offer.customerId);
  const organisation = await api.books.customers.organisation(offer.organisationId);
  if (customer === null || organisation === null) throw new Error('nothing was stored');
  return { partner: contoso.partner, organisation, customer, offer };
}

/** A live mail, a decline that quotes all its secrets, an event that should not name them but does. */
async function plantCanaries(): Promise<void> {
  const { secrets, books } = api;
  const id = newId('msg');
  const token = secrets.token(id);
  canaries = [
    token,
    token.toUpperCase(),
    secrets.reference(id),
    secrets.marker(id),
    secrets.code(id),
    `<${id}@reply.localhost>`,
    `http://countersign.example/d/${token}`,
  ];
  const content = {
    fromName: 'Contoso',
    subject: `Offer [${secrets.reference(id)}]`,
    text: canaries.join('\n'),
    html: '',
    reference: secrets.reference(id),
    marker: secrets.marker(id),
  };
  const message = await books.messages.plan(
    aMessage(scene, { id, step: 'question' }),
    content,
    secrets.tokenHash(token),
  );
  await books.messages.beginSending(id);
  await books.messages.settle(id, { kind: 'accepted', response: `250 queued ${token}` });
  const said = `We say no. You wrote: ${canaries.join(' ')}`;
  await books.offers.addEvent(
    { offerId: scene.offer.id },
    { kind: 'planted', detail: { words: said, deep: [{ list: canaries }] } },
  );
  const { reply } = await books.replies.store(
    aReply(message, {
      raw: Buffer.from(
        `From: Eve <eve@evil.example>\r\nTo: <${token}@reply.localhost>\r\n` +
          `Subject: Re: [${secrets.reference(id)}]\r\nX-Odd: kept out\r\n\r\n${said}`,
      ),
    }),
  );
  quarantinedId = reply.id;
  await books.replies.judge(
    reply.id,
    aJudgement({ assurance: 'forged', verdict: 'approve', visibleText: said }),
  );
  await books.replies.setFate(reply.id, 'quarantined');
  await books.offers.decide(
    aDecision(scene, null, {
      resolutions: [{ subject: 'delegated-admin', verdict: 'declined' }],
      channel: 'operator',
      assurance: null,
      reason: said,
      move: { state: 'declined' },
    }),
  );
}

describe('what a partner reads', () => {
  it('holds no token, reference, marker, code, link or Message-ID, at any route', async () => {
    const ids: Readonly<Record<string, string>> = {
      offers: scene.offer.id,
      'delegated-admin-offers': scene.offer.id,
      customers: scene.customer.id,
      partners: contoso.partner.id,
    };
    const reads = allRoutes(api.deps).filter(
      (each) => each.method === 'get' && /^(any|partner)$/.test(each.access),
    );
    let readCount = 0;
    for (const route of reads) {
      const id = ids[route.path.split('/')[2] ?? ''] ?? '';
      if (route.path.includes('{') && id === '') continue;
      const answer = await api.ask('GET', route.path.replace('{id}', id), { key: contoso.key });
      expect([route.path, answer.status]).toEqual([route.path, 200]);
      for (const canary of canaries) {
        const found = answer.text.toLowerCase().includes(canary.toLowerCase());
        expect([route.path, canary, found]).toEqual([route.path, canary, false]);
      }
      readCount += 1;
    }
    expect(readCount).toBeGreaterThan(12);
  });

  it("still shows the customer's own words, and that the mail went out", async () => {
    const path = `/v1/offers/${scene.offer.id}`;
    const { body } = await api.ask('GET', path, { key: contoso.key });
    expect(body.decision.reason).toMatch(/^We say no\. You wrote: \[removed\]/);
    expect(body.mail.state).toBe('sent');
    expect(body.delegatedAdmin?.state).toBe('declined');
    const timeline = await api.ask('GET', `${path}/timeline`, { key: contoso.key });
    expect(timeline.text).toContain('We say no.');
  });

  it('says how the mail to each approver fares', async () => {
    const message = (await api.books.messages.ofOffer(scene.offer.id))[0];
    await api.books.messages.noteDelivery(message?.id ?? '', 'bounced');
    const { body } = await api.ask('GET', `/v1/offers/${scene.offer.id}`, { key: contoso.key });
    expect(body.mails).toMatchObject([
      { name: 'Anna Berg', state: 'bounced', possiblyTwice: false },
    ]);
  });
});

describe('what an operator reads of a quarantined mail', () => {
  it('shows who sent it, why it was kept out and what it says, but nothing to answer with', async () => {
    const list = await api.ask('GET', '/v1/quarantine', { key: OPERATOR_KEY });
    expect(list.body.data).toMatchObject([{ id: quarantinedId, assurance: 'forged' }]);
    const mail = await api.ask('GET', `/v1/quarantine/${quarantinedId}`, { key: OPERATOR_KEY });
    expect(mail.body).toMatchObject({
      class: 'human',
      because: 'dkim-aligned',
      verdict: 'approve',
    });
    expect(mail.body.headers).toContainEqual({ name: 'from', value: 'Eve <eve@evil.example>' });
    expect(mail.body.headers.map((each) => each.name)).toEqual(['from', 'to', 'subject']);
    expect(mail.body.visibleText).toContain('We say no.');
    for (const canary of canaries.filter((each) => !each.startsWith('<'))) {
      expect([canary, mail.text.includes(canary)]).toEqual([canary, false]);
    }
  });

  it('offers no way to let it through', () => {
    const paths = allRoutes(api.deps).filter((each) => each.path.includes('quarantine'));
    expect(paths.map((each) => each.method)).toEqual(['get', 'get']);
    const approving = allRoutes(api.deps).filter((each) =>
      /approve$|accept|confirm/.test(each.path),
    );
    expect(approving).toEqual([]);
  });
});
