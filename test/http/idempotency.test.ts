import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Offer } from '../../src/domain/offers.ts';
import type { ApiDeps } from '../../src/http/deps.ts';
import { ProcessesAway } from '../../src/ports.ts';
import {
  anApi,
  aCustomerObject,
  OPERATOR_KEY,
  type Tenant,
  type TestApi,
} from './support/an-api.ts';

/** What the next steps of a request do, set by each test. */
interface Fate {
  beforeStart: (offer: Offer) => Promise<void>;
  finish: (() => Promise<void>) | null;
  withdraw: (() => Promise<never>) | null;
}

let api: TestApi;
let contoso: Tenant;
const fate: Fate = { beforeStart: () => Promise.resolve(), finish: null, withdraw: null };

beforeAll(async () => {
  api = await anApi(fated);
  contoso = await api.tenant();
});
afterAll(() => api.close());

/** The same parts, which a test can make slow, or make fail. */
function fated(deps: ApiDeps): Partial<ApiDeps> {
  const { idempotency } = deps.books;
  return {
    books: {
      ...deps.books,
      idempotency: {
        claim: (caller, key, hash) => idempotency.claim(caller, key, hash),
        release: (caller, key) => idempotency.release(caller, key),
        finish: async (...all) => {
          await (fate.finish ?? (() => Promise.resolve()))();
          await idempotency.finish(...all);
        },
      },
    },
    commands: {
      ...deps.commands,
      startOffer: async (offer) => {
        await fate.beforeStart(offer);
        await deps.commands.startOffer(offer);
      },
      steerOffer: {
        ...deps.commands.steerOffer,
        withdraw: (input) =>
          fate.withdraw === null ? deps.commands.steerOffer.withdraw(input) : fate.withdraw(),
      },
    },
  };
}

function offer(key: string, body: unknown, tenant: Tenant = contoso) {
  return api.ask('POST', '/v1/delegated-admin-offers', {
    key: tenant.key,
    body,
    headers: { 'idempotency-key': key },
  });
}

const laterBy = (seconds: number) => {
  api.clock.set(new Date(api.clock.now().getTime() + seconds * 1_000).toISOString());
};

describe('the same request sent again', () => {
  it('gets the first answer again, and nothing is done twice', async () => {
    const body = { customer: aCustomerObject() };
    const first = await offer('order-1', body);
    const again = await offer('order-1', body);
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual(first.body);
    expect(again.headers.get('location')).toBe(first.headers.get('location'));
    expect(first.headers.get('idempotent-replayed')).toBeNull();
    expect(again.headers.get('idempotent-replayed')).toBe('true');
    expect(api.started.filter((id) => id === first.body.id)).toHaveLength(1);
  });

  it('is the same whatever the order of its fields', async () => {
    const customer = aCustomerObject();
    const first = await offer('order-2', { customer, duration: 'P1Y', scope: 'full' });
    const again = await offer('order-2', { scope: 'full', duration: 'P1Y', customer });
    expect(again.body.id).toBe(first.body.id);
  });

  it('is refused with another body, or at another path', async () => {
    const body = { customer: aCustomerObject() };
    await offer('order-3', body);
    const other = await offer('order-3', { ...body, duration: 'P2Y' });
    expect([other.status, other.body.code]).toEqual([422, 'idempotency-key-reused']);
    const elsewhere = await api.ask('POST', '/v1/customers', {
      key: contoso.key,
      body: body.customer,
      headers: { 'idempotency-key': 'order-3' },
    });
    expect(elsewhere.body.code).toBe('idempotency-key-reused');
  });

  it('means nothing to another partner', async () => {
    const tailspin = await api.tenant();
    const body = { customer: aCustomerObject() };
    const one = await offer('order-4', body);
    const other = await offer('order-4', body, tailspin);
    expect(other.status).toBe(201);
    expect(other.body.id).not.toBe(one.body.id);
  });

  it('is told to wait while the first is being carried out', async () => {
    const body = { customer: aCustomerObject() };
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    let reached = (): void => undefined;
    const inside = new Promise<void>((resolve) => (reached = resolve));
    fate.finish = () => {
      reached();
      return held;
    };
    const first = offer('order-5', body);
    await inside;
    const meanwhile = await offer('order-5', body);
    expect([meanwhile.status, meanwhile.body.code]).toEqual([409, 'idempotency-key-in-use']);
    expect(meanwhile.headers.get('retry-after')).not.toBeNull();
    letGo();
    fate.finish = null;
    expect((await first).status).toBe(201);
    expect((await offer('order-5', body)).headers.get('idempotent-replayed')).toBe('true');
  });

  it('goes on where a crash ended it: the same offer, not a second one', async () => {
    const body = { customer: aCustomerObject() };
    fate.finish = () => Promise.reject(new Error('the process died'));
    expect((await offer('order-6', body)).status).toBe(500);
    fate.finish = null;
    laterBy(20);
    const resumed = await offer('order-6', body);
    expect(resumed.status).toBe(201);
    const open = await api.ask('GET', `/v1/offers?customer=${resumed.body.customer.id}`, {
      key: contoso.key,
    });
    expect(open.body.data).toHaveLength(1);
  });

  it('may be put right after a refusal', async () => {
    const wrong = await offer('order-7', { customer: aCustomerObject(), duration: 'P3Y' });
    expect(wrong.status).toBe(422);
    const right = await offer('order-7', { customer: aCustomerObject(), duration: 'P2Y' });
    expect(right.status).toBe(201);
  });

  it('is carried on as the same step when Temporal was away and may have heard it', async () => {
    const made = await offer('order-8', { customer: aCustomerObject() });
    const withdraw = () =>
      api.ask('POST', `/v1/offers/${made.body.id}/withdraw`, {
        key: contoso.key,
        headers: { 'idempotency-key': 'withdraw-8' },
      });
    fate.withdraw = () => Promise.reject(new ProcessesAway());
    const away = await withdraw();
    expect([away.status, away.body.code]).toEqual([503, 'unavailable']);
    fate.withdraw = null;
    laterBy(Number(away.headers.get('retry-after')));
    const done = await withdraw();
    expect([done.status, done.body.state]).toEqual([200, 'withdrawn']);
  });

  it('shows a new API key again, and never stores it readable', async () => {
    const path = `/v1/partners/${contoso.partner.id}/api-keys`;
    const make = () =>
      api.ask('POST', path, {
        key: OPERATOR_KEY,
        body: { label: 'shop' },
        headers: { 'idempotency-key': 'key-1' },
      });
    const first = await make();
    const again = await make();
    expect(first.body.key).toMatch(/^cs_test_[a-z2-7]{46}$/);
    expect(again.body.key).toBe(first.body.key);
    expect((await api.ask('GET', '/v1/partner', { key: first.body.key })).status).toBe(200);
  });

  it('gives a key that works after a crash between making and showing it', async () => {
    const path = `/v1/partners/${contoso.partner.id}/api-keys`;
    const make = () =>
      api.ask('POST', path, { key: OPERATOR_KEY, headers: { 'idempotency-key': 'key-2' } });
    fate.finish = () => Promise.reject(new Error('the process died'));
    expect((await make()).status).toBe(500);
    fate.finish = null;
    laterBy(20);
    const resumed = await make();
    expect((await api.ask('GET', '/v1/partner', { key: resumed.body.key })).status).toBe(200);
  });
});

describe('without an Idempotency-Key', () => {
  it('every request is a new one', async () => {
    const body = { customer: aCustomerObject() };
    const ask = () => api.ask('POST', '/v1/delegated-admin-offers', { key: contoso.key, body });
    expect((await ask()).status).toBe(201);
    const second = await ask();
    expect([second.status, second.body.code]).toEqual([409, 'offer-already-open']);
  });

  it('does not wait for Temporal to store an offer', async () => {
    fate.beforeStart = () => new Promise(() => undefined);
    const answer = await api.ask('POST', '/v1/delegated-admin-offers', {
      key: contoso.key,
      body: { customer: aCustomerObject() },
    });
    fate.beforeStart = () => Promise.resolve();
    expect([answer.status, answer.body.state]).toEqual([201, 'sending']);
  });
});
