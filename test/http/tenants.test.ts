/** Generated from the list of routes: no route forgets to ask who asks, or whose it is. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Offer } from '../../src/domain/offers.ts';
import type { Route } from '../../src/http/route.ts';
import { allRoutes } from '../../src/http/routes/index.ts';
import { aDecision, anAnswer, aRecording, firstOf } from '../store/builders.ts';
import {
  anApi,
  aCustomerObject,
  OPERATOR_KEY,
  type Tenant,
  type TestApi,
} from './support/an-api.ts';

/** Ids of ours in the shape of each kind, that nobody has. */
const NOBODY = '01k9zzzzzzzzzzzzzzzzzzzzzz';

let api: TestApi;
let routes: readonly Route[];
let owner: Tenant;
let stranger: Tenant;
let ids: Readonly<Record<string, string>>;

beforeAll(async () => {
  api = await anApi();
  routes = allRoutes(api.deps);
  owner = await api.tenant();
  stranger = await api.tenant();
  ids = await someOfEverything();
});
afterAll(() => api.close());

/** A grant, and with it a partner, a key, a customer, an offer that belong to `owner`. */
async function someOfEverything(): Promise<Readonly<Record<string, string>>> {
  const { body } = await api.ask('POST', '/v1/delegated-admin-offers', {
    key: owner.key,
    body: { customer: aCustomerObject() },
  });
  const offer = (await api.books.offers.get(body.id)) as Offer;
  const trial = await api.ask('POST', '/v1/trial-invitations', {
    key: owner.key,
    body: { customer: offer.customerId, services: [{ plan: 'office-suite-midsize' }] },
  });
  const customer = await api.books.customers.get(offer.customerId);
  const organisation = await api.books.customers.organisation(offer.organisationId);
  if (customer === null || organisation === null) throw new Error('nothing was stored');
  const scene = { partner: owner.partner, organisation, customer, offer };
  const reply = await anAnswer(api.books, scene);
  const decision = firstOf(await api.books.offers.decide(aDecision(scene, reply)));
  api.clock.set('2026-11-24T09:00:00.000Z');
  const recorded = await api.books.grants.record(aRecording(scene, decision));
  if (recorded.kind !== 'recorded') throw new Error('the grant was not recorded');
  const keys = await api.books.partners.listKeys(owner.partner.id);
  return {
    '/v1/partners/{id}': owner.partner.id,
    '/v1/customers/{id}': customer.id,
    '/v1/trial-invitations/{id}': trial.body.id,
    '/v1/offers/{id}': offer.id,
    '/v1/delegated-admin-offers/{id}': offer.id,
    '/v1/grants/{id}': recorded.grant.id,
    '/v1/organisations/{id}': organisation.id,
    '/v1/quarantine/{id}': `rep_${NOBODY}`,
    '{keyId}': firstOf(keys).id,
  };
}

function pathWith(route: Route, replace: (id: string) => string): string {
  const base = Object.keys(ids).find((each) => route.path.startsWith(each)) ?? '';
  return route.path
    .replace('{id}', replace(ids[base] ?? ''))
    .replace('{keyId}', replace(ids['{keyId}'] ?? ''));
}

const nobodys = (id: string): string => `${id.split('_')[0] ?? ''}_${NOBODY}`;

function request(route: Route, path: string, key?: string) {
  const writes = route.method === 'post' || route.method === 'patch';
  return api.ask(route.method.toUpperCase(), path, {
    ...(key === undefined ? {} : { key }),
    ...(writes ? { body: route.example } : {}),
  });
}

const keyFor = (route: Route): string =>
  route.access === 'operator' ? OPERATOR_KEY : stranger.key;

describe('every route', () => {
  it('refuses callers without a key, or with a wrong one', async () => {
    for (const route of routes.filter((each) => each.access !== 'public')) {
      const path = pathWith(route, (id) => id);
      for (const key of [undefined, 'cs_test_wrong', `${owner.key.slice(0, -1)}!`]) {
        const answer = await request(route, path, key);
        expect([route.method, route.path, answer.status, answer.body.code]).toEqual([
          route.method,
          route.path,
          401,
          'unauthenticated',
        ]);
      }
    }
  });

  it('refuses the wrong kind of key before it looks at anything', async () => {
    for (const route of routes.filter((each) => /^(partner|operator)$/.test(each.access))) {
      const wrong = route.access === 'operator' ? owner.key : OPERATOR_KEY;
      const answer = await request(
        route,
        pathWith(route, (id) => id),
        wrong,
      );
      expect([route.method, route.path, answer.status, answer.body.code]).toEqual([
        route.method,
        route.path,
        403,
        'scope-missing',
      ]);
    }
  });

  it("answers 404 to another tenant's id, to nobody's id, and to what is no id", async () => {
    for (const route of routes.filter((each) => each.path.includes('{'))) {
      const foreign = route.access === 'operator' ? [] : [pathWith(route, (id) => id)];
      const paths = [
        ...foreign,
        pathWith(route, nobodys),
        pathWith(route, () => 'x'.repeat(300)),
        pathWith(route, () => encodeURIComponent("' or 1=1 --")),
        pathWith(route, () => '%00'),
        pathWith(route, () => '..%2f..%2fetc'),
      ];
      for (const path of paths) {
        const answer = await request(route, path, keyFor(route));
        expect([route.method, path, answer.status, answer.body.code]).toEqual([
          route.method,
          path,
          404,
          'not-found',
        ]);
      }
    }
  });

  it("lists only the caller's own", async () => {
    const lists = routes.filter(
      (each) => each.method === 'get' && !each.path.includes('{') && each.access === 'any',
    );
    const owned = new Set(Object.values(ids));
    for (const route of lists) {
      const answer = await request(route, route.path, stranger.key);
      expect([route.path, answer.status]).toEqual([route.path, 200]);
      const seen = answer.body.data.map((each) => each.id);
      expect([route.path, seen.filter((id) => owned.has(id))]).toEqual([route.path, []]);
    }
    const filtered = await api.ask(
      'GET',
      `/v1/offers?customer=${ids['/v1/customers/{id}'] ?? ''}`,
      {
        key: stranger.key,
      },
    );
    expect(filtered.body.data).toEqual([]);
  });

  it("does not take another tenant's customer for an offer", async () => {
    const answer = await api.ask('POST', '/v1/delegated-admin-offers', {
      key: stranger.key,
      body: { customer: ids['/v1/customers/{id}'] },
    });
    expect([answer.status, answer.body.code]).toEqual([404, 'not-found']);
  });

  it('lets operators read everything that partners read', async () => {
    const reads = routes.filter((each) => each.method === 'get' && each.access !== 'partner');
    for (const route of reads) {
      if (route.path.startsWith('/v1/quarantine/')) continue;
      const answer = await request(
        route,
        pathWith(route, (id) => id),
        OPERATOR_KEY,
      );
      expect([route.path, answer.status]).toEqual([route.path, 200]);
    }
  });

  it('shows owners what the documents promise', async () => {
    const reads = routes.filter((each) => each.method === 'get' && each.path.startsWith('/v1'));
    for (const route of reads) {
      if (route.path.startsWith('/v1/quarantine/')) continue;
      const key = route.access === 'operator' ? OPERATOR_KEY : owner.key;
      const answer = await request(
        route,
        pathWith(route, (id) => id),
        key,
      );
      const read = route.answer.schema?.safeParse(answer.body);
      expect([route.path, answer.status, read?.error?.issues]).toEqual([
        route.path,
        200,
        undefined,
      ]);
    }
  });

  it('ends a grant once, and shows that it ended', async () => {
    const path = `/v1/grants/${ids['/v1/grants/{id}'] ?? ''}`;
    const customer = ids['/v1/customers/{id}'] ?? '';
    const before = await api.ask('GET', `/v1/customers/${customer}/roles`, { key: owner.key });
    expect(before.body.delegatedAdmin).toMatchObject({ state: 'active', scope: 'full' });
    const ended = await api.ask('POST', `${path}/terminate`, { key: owner.key });
    expect(ended.body).toMatchObject({ state: 'terminated', endedBy: 'partner' });
    const again = await api.ask('POST', `${path}/terminate`, { key: owner.key });
    expect([again.status, again.body.code]).toEqual([409, 'invalid-state']);
    const after = await api.ask('GET', `/v1/customers/${customer}/roles`, { key: owner.key });
    expect(after.body.delegatedAdmin).toBeNull();
  });

  it('answers a method that a path does not take with those it takes', async () => {
    const answer = await api.ask('PUT', '/v1/customers', { key: owner.key, body: {} });
    expect([answer.status, answer.body.code]).toEqual([405, 'method-not-allowed']);
    expect(answer.headers.get('allow')).toBe('POST, GET, HEAD');
    const nowhere = await api.ask('GET', '/v1/purchase-offers', { key: owner.key });
    expect([nowhere.status, nowhere.body.code]).toEqual([404, 'not-found']);
  });
});
