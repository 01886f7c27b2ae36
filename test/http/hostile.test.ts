/** Every byte of a request is hostile: a named refusal each time, never a 5xx, nothing stored. */
import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Route } from '../../src/http/route.ts';
import { allRoutes } from '../../src/http/routes/index.ts';
import {
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

const post = (path: string, raw: string | Buffer, headers: Record<string, string> = {}) =>
  api.ask('POST', path, { key: contoso.key, raw, headers });

describe('bodies that are no requests', () => {
  const big = JSON.stringify({ name: 'x'.repeat(300 * 1024) });
  const table: readonly (readonly [string, string | Buffer, number, string])[] = [
    ['cut-off JSON', '{"name": "Fab', 400, 'invalid-request'],
    ['no JSON at all', 'name=Fabrikam', 400, 'invalid-request'],
    ['JavaScript', '{name: 1}', 400, 'invalid-request'],
    ['a list', '[]', 400, 'invalid-request'],
    ['a text', '"x"', 400, 'invalid-request'],
    ['null', 'null', 400, 'invalid-request'],
    ['a number beyond all', '{"name": 1e999}', 422, 'invalid-request'],
    [
      'broken UTF-8',
      Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
      400,
      'invalid-request',
    ],
    ['UTF-16', Buffer.from('{"name":"x"}', 'utf16le'), 400, 'invalid-request'],
    ['deep lists', `{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`, 422, 'invalid-request'],
    ['deep objects', `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`, 422, 'invalid-request'],
    ['a prototype', '{"__proto__": {"isOperator": true}}', 422, 'invalid-request'],
    ['a constructor', '{"contacts": [{"constructor": {}}]}', 422, 'invalid-request'],
    ['an empty object', '{}', 422, 'invalid-request'],
    ['unknown fields', '{"name": "x", "domain": "a.example", "x/y~z": 1}', 422, 'invalid-request'],
    ['300 kB', big, 413, 'request-too-large'],
    [
      '10,000 fields',
      JSON.stringify(
        Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`f${String(i)}`, i])),
      ),
      422,
      'invalid-request',
    ],
  ];
  it.each(table)('refuses %s', async (_what, raw, status, code) => {
    const answer = await post('/v1/customers', raw);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(answer.body.requestId).toBe(answer.headers.get('x-request-id'));
    expect(answer.text.length).toBeLessThan(20_000);
    expect(answer.text).not.toMatch(/node_modules|at .*\.ts:/);
  });

  it('names each wrong field by its pointer', async () => {
    const answer = await post(
      '/v1/customers',
      JSON.stringify({ name: 5, domain: 'x', contacts: [{ name: 'A', email: 'a@b', 'x/y~z': 1 }] }),
    );
    const pointers = answer.body.errors?.map((each) => each.pointer) ?? [];
    expect(pointers.sort()).toEqual([
      '/contacts/0/email',
      '/contacts/0/x~1y~0z',
      '/domain',
      '/name',
    ]);
  });

  it('names fields of the customer within an offer too', async () => {
    const customer = aCustomerObject({ timeZone: 'Mars/Olympus' });
    const answer = await post('/v1/delegated-admin-offers', JSON.stringify({ customer }));
    expect(answer.body.errors?.[0]?.pointer).toBe('/customer/timeZone');
  });

  it.each([
    ['text/plain', {}],
    ['application/x-www-form-urlencoded', {}],
    ['application/json; charset=utf-16', {}],
    ['application/json', { 'content-encoding': 'gzip' }],
  ])('takes no %s', async (contentType, more) => {
    const answer = await post('/v1/customers', '{}', { 'content-type': contentType, ...more });
    expect([answer.status, answer.body.code]).toEqual([415, 'unsupported-media-type']);
  });

  it('takes the last of two fields with one name, as JSON does', async () => {
    const object = aCustomerObject();
    const raw = JSON.stringify(object).replace('{', '{"name": "Someone else", ');
    const answer = await post('/v1/customers', raw);
    expect([answer.status, answer.body.name]).toEqual([201, 'Fabrikam']);
  });

  it('has no prototype to pollute', async () => {
    await post('/v1/customers', '{"__proto__": {"polluted": true}}');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

/** Every place in a JSON value that holds a text, as a path. */
function textsIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, [...path, key]));
}

function withText(value: unknown, path: readonly string[], text: string): unknown {
  const [head, ...rest] = path;
  if (head === undefined) return text;
  if (Array.isArray(value)) {
    return value.map((each: unknown, index) =>
      String(index) === head ? withText(each, rest, text) : each,
    );
  }
  return {
    ...(value as object),
    [head]: withText((value as Record<string, unknown>)[head], rest, text),
  };
}

describe('texts', () => {
  const HOSTILE = {
    nul: 'a\u0000b',
    'line break in one line': 'a\r\nBcc: eve@evil.example',
    escape: 'a\u001b[31mb',
    'lone surrogate': 'a\ud800b',
    'right-to-left override': 'a\u202eb',
    isolate: 'a\u2066b',
    'zero-width space': 'a\u200bb',
    'byte order mark': 'a\ufeffb',
    tag: 'a\u{e0041}b',
    'far too long': 'x'.repeat(20_000),
  };
  /** Several lines are welcome here; everything else on the list is not. */
  const PARAGRAPHS = new Set(['message', 'reason', 'proof']);

  it('are refused in every field of every request, with a pointer', async () => {
    const writes = allRoutes(api.deps).filter((each) => each.body !== null);
    let triedCount = 0;
    for (const route of writes) {
      for (const path of textsIn(route.example)) {
        for (const [what, text] of Object.entries(HOSTILE)) {
          const field = path.at(-1) ?? '';
          if (what === 'line break in one line' && PARAGRAPHS.has(field)) continue;
          const answer = await api.ask(route.method.toUpperCase(), await pathOf(route), {
            key: route.access === 'operator' ? OPERATOR_KEY : contoso.key,
            body: withText(route.example, path, text),
          });
          const pointers = (answer.body.errors ?? []).map((each) => each.pointer);
          expect([route.path, path, what, answer.status, [...new Set(pointers)]]).toEqual([
            route.path,
            path,
            what,
            422,
            [`/${path.join('/')}`],
          ]);
          triedCount += 1;
        }
      }
    }
    expect(triedCount).toBeGreaterThan(200);
  }, 120_000);

  const made = new Map<string, string>();
  /** A path to something that is there, so that only the body is at fault. */
  async function pathOf(route: Route): Promise<string> {
    if (!route.path.includes('{')) return route.path;
    if (route.path.startsWith('/v1/partners'))
      return route.path.replace('{id}', contoso.partner.id);
    const key = route.path.split('/')[2] ?? '';
    if (!made.has(key)) {
      const { body } = await api.ask('POST', '/v1/delegated-admin-offers', {
        key: contoso.key,
        body: { customer: aCustomerObject() },
      });
      made.set('offers', body.id);
      made.set('customers', body.customer.id);
      made.set('organisations', body.organisation);
      made.set('grants', 'gr_01k9zzzzzzzzzzzzzzzzzzzzzz');
    }
    return route.path.replace('{id}', made.get(key) ?? '');
  }

  it('may be in any script', async () => {
    const object = aCustomerObject({ name: 'شركة الأمل 株式会社 Łódź 👩‍💻' });
    const answer = await post('/v1/customers', JSON.stringify(object));
    expect([answer.status, answer.body.name]).toEqual([201, object.name]);
  });

  it('of homograph domains are stored and shown as A-labels', async () => {
    const object = aCustomerObject();
    const domain = object.domain.replace('fabrikam', 'fаbrikam'); // a Cyrillic а
    const answer = await post('/v1/customers', JSON.stringify({ ...object, domain, contacts: [] }));
    expect(answer.body.domain).toMatch(/^xn--/);
  });
});

describe('requests around the body', () => {
  it('refuses unknown and repeated parameters', async () => {
    for (const query of [
      '?x=1',
      '?limit=0',
      '?limit=101',
      '?limit=1e1',
      '?limit=1&limit=2',
      '?state=on',
      '?__proto__=1',
      '?needsOperator=maybe',
    ]) {
      const answer = await api.ask('GET', `/v1/offers${query}`, { key: contoso.key });
      expect([query, answer.status, answer.body.code]).toEqual([query, 422, 'invalid-request']);
    }
    const none = await api.ask('GET', '/v1/partner?x=1', { key: contoso.key });
    expect(none.status).toBe(422);
  });

  it('has no path for what does not decode', async () => {
    const answer = await api.ask('GET', '/v1/offers/%E0%A4%A', { key: contoso.key });
    expect([answer.status, answer.body.code]).toEqual([404, 'not-found']);
  });

  it('refuses odd Idempotency-Keys', async () => {
    for (const odd of ['x'.repeat(256), 'ä']) {
      const answer = await post('/v1/customers', JSON.stringify(aCustomerObject()), {
        'idempotency-key': odd,
      });
      expect([answer.status, answer.body.code]).toEqual([422, 'invalid-request']);
    }
  });

  it('answers a body that breaks off, and lives on', async () => {
    await new Promise<void>((resolve) => {
      const half = httpRequest(`${api.url}/v1/customers`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${contoso.key}`,
          'content-type': 'application/json',
          'content-length': '1000',
        },
      });
      half.on('error', () => {
        resolve();
      });
      half.on('close', resolve);
      half.write('{"name":');
      setTimeout(() => half.destroy(), 50);
    });
    expect((await api.ask('GET', '/livez')).status).toBe(200);
  });

  it('never answered with a failure of its own in all of this', () => {
    const failures = api.logged.filter((each) => 'status' in each && Number(each.status) >= 500);
    expect(failures).toEqual([]);
  });
});
