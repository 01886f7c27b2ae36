import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type Ask,
  anApi,
  aCustomerObject,
  OPERATOR_KEY,
  type Tenant,
  type TestApi,
} from './support/an-api.ts';

let api: TestApi;
let contoso: Tenant;

beforeAll(async () => {
  api = await anApi();
  contoso = await api.tenant();
});
afterAll(() => api.close());

const ask = (method: string, path: string, more: Ask = {}) =>
  api.ask(method, path, { key: contoso.key, ...more });

describe('putting a question', () => {
  it('stores a delegated-admin offer, has it started, and shows it as the contract says', async () => {
    const customer = aCustomerObject();
    const answer = await ask('POST', '/v1/delegated-admin-offers', {
      body: { customer, message: 'As discussed.', metadata: { deal: '42' } },
    });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      kind: 'delegated-admin-offer',
      state: 'sending',
      customer: { name: 'Fabrikam', domain: customer.domain },
      approvers: [{ name: 'Anna Berg', email: `anna@${customer.domain}` }],
      createdAt: '2026-11-22T09:00:00.000Z',
      deadlineAt: '2026-12-22T09:00:00.000Z',
      mail: { state: 'queued', sentAt: null },
      decision: null,
      delegatedAdmin: { state: 'asked', grantId: null, notGranted: null, duration: 'P1Y' },
      grantId: null,
      message: 'As discussed.',
      metadata: { deal: '42' },
    });
    expect(answer.body.workflowId).toBe(answer.body.id);
    expect(answer.headers.get('location')).toBe(`/v1/offers/${answer.body.id}`);
    expect(api.started).toContain(answer.body.id);
  });

  it('invites to a trial with a rider, by a customer that is there already', async () => {
    const customer = await ask('POST', '/v1/customers', {
      body: aCustomerObject({ locale: 'de' }),
    });
    const answer = await ask('POST', '/v1/trial-invitations', {
      body: {
        customer: customer.body.id,
        services: [{ plan: 'office-suite-midsize' }, { plan: 'team-sites-standard', seats: 5 }],
        delegatedAdmin: { duration: 'P6M' },
        validFor: 'P10D',
      },
    });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      kind: 'trial-invitation',
      locale: 'de',
      services: [
        { plan: 'office-suite-midsize', seats: 25, days: 30 },
        { plan: 'team-sites-standard', seats: 5, days: 30 },
      ],
      delegatedAdmin: { scope: 'full', duration: 'P6M', state: 'asked' },
      deadlineAt: '2026-12-02T09:00:00.000Z',
    });
    const same = await ask('GET', `/v1/trial-invitations/${answer.body.id}`);
    expect(same.body).toEqual(answer.body);
    expect((await ask('GET', `/v1/delegated-admin-offers/${answer.body.id}`)).status).toBe(404);
  });

  it('brings a known customer up to date from the object, and keeps its identity', async () => {
    const object = aCustomerObject();
    const first = await ask('POST', '/v1/customers', { body: object });
    const contacts = [{ name: 'Ben', email: `ben@mail.${object.domain}`, canApprove: true }];
    const offer = await ask('POST', '/v1/delegated-admin-offers', {
      body: { customer: { ...object, domain: `www.${object.domain}`, contacts, locale: 'de' } },
    });
    expect(offer.status).toBe(201);
    expect(offer.body.customer.id).toBe(first.body.id);
    expect(offer.body.approvers).toEqual([{ name: 'Ben', email: `ben@mail.${object.domain}` }]);
    const after = await ask('GET', `/v1/customers/${first.body.id}`);
    expect(after.body).toMatchObject({
      locale: 'de',
      domain: object.domain,
      timeZone: 'Europe/Berlin',
    });
  });

  it('leaves a customer as it is when the offer is refused', async () => {
    const object = aCustomerObject();
    const refusal = await ask('POST', '/v1/delegated-admin-offers', {
      body: { customer: { ...object, contacts: [] } },
    });
    expect([refusal.status, refusal.body.code]).toEqual([422, 'invalid-request']);
    const page = await ask('GET', '/v1/customers?limit=100');
    expect(page.body.data.map((each) => each.domain)).not.toContain(object.domain);
  });
});

describe('offers on their way', () => {
  it('withdraws, reminds, extends and sends again, each by its own request', async () => {
    const { body } = await ask('POST', '/v1/delegated-admin-offers', {
      body: { customer: aCustomerObject() },
    });
    const at = `/v1/offers/${body.id}`;
    for (const [step, sent] of [
      ['remind'],
      ['resend', {}],
      ['extend', { validFor: 'P7D' }],
      ['withdraw', { reason: 'Sold.' }],
    ] as const) {
      const answer = await ask('POST', `${at}/${step}`, sent === undefined ? {} : { body: sent });
      expect([step, answer.status]).toEqual([step, 200]);
    }
    expect((await ask('GET', at)).body.state).toBe('withdrawn');
    const late = await ask('POST', `${at}/remind`);
    expect([late.status, late.body.code]).toEqual([409, 'invalid-state']);
    const timeline = await ask('GET', `${at}/timeline`);
    expect(timeline.body.data.map((each) => each.kind)).toContain('offer-withdraw');
  });

  it('never extends to more than 90 days from now', async () => {
    const { body } = await ask('POST', '/v1/delegated-admin-offers', {
      body: { customer: aCustomerObject() },
    });
    const at = `/v1/offers/${body.id}/extend`;
    expect((await ask('POST', at, { body: { validFor: 'P60D' } })).status).toBe(200);
    const tooFar = await ask('POST', at, { body: { validFor: 'P60DT1S' } });
    expect([tooFar.status, tooFar.body.errors?.[0]?.pointer]).toEqual([422, '/validFor']);
  });

  it('gives operators what a machine must not decide, with a reason', async () => {
    const { body } = await ask('POST', '/v1/delegated-admin-offers', {
      body: { customer: aCustomerObject() },
    });
    for (const step of ['decline', 'ask-again', 'end']) {
      const path = `/v1/offers/${body.id}/${step}`;
      expect((await ask('POST', path, { body: { reason: 'x' } })).status).toBe(403);
      expect((await ask('POST', path, { key: OPERATOR_KEY, body: {} })).status).toBe(422);
      const done = await ask('POST', path, {
        key: OPERATOR_KEY,
        body: { reason: 'On the phone.' },
      });
      expect(done.status).toBe(200);
      expect(done.body).toHaveProperty('needsOperator', null);
    }
  });

  it('pages through lists and filters them', async () => {
    const tailspin = await api.tenant();
    const ids: string[] = [];
    for (let index = 0; index < 3; index += 1) {
      const made = await ask('POST', '/v1/delegated-admin-offers', {
        key: tailspin.key,
        body: { customer: aCustomerObject() },
      });
      ids.unshift(made.body.id);
    }
    const first = await ask('GET', '/v1/offers?limit=2', { key: tailspin.key });
    const second = await ask(
      'GET',
      `/v1/offers?limit=2&cursor=${encodeURIComponent(first.body.nextCursor ?? '')}`,
      { key: tailspin.key },
    );
    expect([...first.body.data, ...second.body.data].map((each) => each.id)).toEqual(ids);
    expect(second.body.nextCursor).toBeNull();
    const none = await ask('GET', '/v1/offers?state=approved', { key: tailspin.key });
    expect(none.body).toEqual({ data: [], nextCursor: null });
    const bad = await ask('GET', '/v1/offers?cursor=nonsense', { key: tailspin.key });
    expect([bad.status, bad.body.code]).toEqual([422, 'invalid-request']);
  });

  it('previews the mail in any of its languages', async () => {
    const { body } = await ask('POST', '/v1/delegated-admin-offers', {
      body: { customer: aCustomerObject() },
    });
    const preview = await ask('GET', `/v1/offers/${body.id}/preview?locale=de`);
    expect(preview.body.subject).toBe('Contoso Cloud (de) [CS-PREVIEW000]');
    const unknown = await ask('GET', `/v1/offers/${body.id}/preview?locale=tlh`);
    expect(unknown.status).toBe(422);
  });
});

describe('allowing an approver', () => {
  it('keeps the first reason and proof when the address is allowed again', async () => {
    const made = await ask('POST', '/v1/customers', { body: aCustomerObject() });
    const path = `/v1/organisations/${made.body.organisation}/approvers`;
    const allow = (reason: string) =>
      ask('POST', path, {
        key: OPERATOR_KEY,
        body: { email: 'anna@holding.example', reason, proof: 'a TXT record' },
      });
    const first = await allow('The holding decides.');
    const again = await allow('Another reason.');
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual(first.body);
    const list = await ask('GET', path, { key: OPERATOR_KEY });
    expect(list.body.data).toEqual([first.body]);
  });
});
