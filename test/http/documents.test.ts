import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { REFUSALS } from '../../src/domain/refusals.ts';
import { allRoutes } from '../../src/http/routes/index.ts';
import { anApi, OPERATOR_KEY, PUBLIC_URL, type TestApi } from './support/an-api.ts';

/** contract.md's table, as far as it is built. */
const PROMISED = [
  'DELETE /v1/partners/{id}/api-keys/{keyId}',
  'GET /livez',
  'GET /readyz',
  'GET /v1/catalogue/features',
  'GET /v1/catalogue/plans',
  'GET /v1/catalogue/services',
  'GET /v1/customers',
  'GET /v1/customers/{id}',
  'GET /v1/customers/{id}/roles',
  'GET /v1/delegated-admin-offers',
  'GET /v1/delegated-admin-offers/{id}',
  'GET /v1/grants',
  'GET /v1/grants/{id}',
  'GET /v1/offers',
  'GET /v1/offers/{id}',
  'GET /v1/offers/{id}/preview',
  'GET /v1/offers/{id}/timeline',
  'GET /v1/organisations/{id}/approvers',
  'GET /v1/partner',
  'GET /v1/partners',
  'GET /v1/partners/{id}',
  'GET /v1/partners/{id}/api-keys',
  'GET /v1/quarantine',
  'GET /v1/quarantine/{id}',
  'GET /v1/trial-invitations',
  'GET /v1/trial-invitations/{id}',
  'PATCH /v1/customers/{id}',
  'PATCH /v1/partners/{id}',
  'POST /v1/customers',
  'POST /v1/delegated-admin-offers',
  'POST /v1/grants/{id}/terminate',
  'POST /v1/offers/{id}/ask-again',
  'POST /v1/offers/{id}/decline',
  'POST /v1/offers/{id}/end',
  'POST /v1/offers/{id}/extend',
  'POST /v1/offers/{id}/remind',
  'POST /v1/offers/{id}/resend',
  'POST /v1/offers/{id}/withdraw',
  'POST /v1/organisations/{id}/approvers',
  'POST /v1/partners',
  'POST /v1/partners/{id}/api-keys',
  'POST /v1/trial-invitations',
];

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: object;
  readonly responses: Readonly<Record<string, { readonly description: string }>>;
}
interface Document {
  readonly openapi: string;
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

let api: TestApi;
let document: Document;

beforeAll(async () => {
  api = await anApi();
  document = (await api.ask('GET', '/openapi.json')).body as unknown as Document;
});
afterAll(() => api.close());

const operations = () =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      name: `${method.toUpperCase()} ${path}`,
      operation,
    })),
  );

describe('the OpenAPI document', () => {
  it('describes every promised route and no other, as the router has them', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(document.servers).toEqual([{ url: PUBLIC_URL }]);
    expect(
      operations()
        .map((each) => each.name)
        .sort(),
    ).toEqual(PROMISED);
    const routed = allRoutes(api.deps).map((each) => `${each.method.toUpperCase()} ${each.path}`);
    expect(routed.sort()).toEqual(PROMISED);
  });

  it('has one name for each operation, and all of its parameters', () => {
    const names = operations().map((each) => each.operation.operationId);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, operation } of operations()) {
      const named = [...name.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
      const inPath = (operation.parameters ?? []).filter((each) => each.in === 'path');
      expect([name, inPath.map((each) => each.name)]).toEqual([name, named]);
      const takesKey = (operation.parameters ?? []).some((each) => each.name === 'Idempotency-Key');
      expect([name, takesKey]).toEqual([name, name.startsWith('POST')]);
    }
  });

  it('points only at what it holds', () => {
    const text = JSON.stringify(document);
    for (const [, name] of text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      expect(Object.keys(document.components.schemas)).toContain(name);
    }
    expect(text).not.toContain('undefined');
  });

  it('gives for every body an example that its own schema takes', () => {
    for (const route of allRoutes(api.deps)) {
      if (route.body === null) continue;
      expect([route.path, route.body.safeParse(route.example).error?.issues]).toEqual([
        route.path,
        undefined,
      ]);
    }
  });

  it('names at every route the refusals that it can give', () => {
    const offer = operations().find((each) => each.name === 'POST /v1/trial-invitations');
    expect(Object.keys(offer?.operation.responses ?? {}).sort()).toEqual(
      ['201', '400', '401', '403', '404', '409', '413', '415', '422', '429', '500', '503'].sort(),
    );
    expect(offer?.operation.responses['403']?.description).toContain('`programme-required`');
  });
});

describe('the pages about the API', () => {
  it('serves the viewer from here, under a policy that lets nothing in from elsewhere', async () => {
    const page = await api.ask('GET', '/docs');
    expect(page.status).toBe(200);
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src [^;]*unsafe-inline/);
    expect(page.text).not.toMatch(/https?:\/\/|<script>/);
    const scripts = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(
      (match) => match[1] ?? '',
    );
    for (const path of scripts) {
      expect([path, (await api.ask('GET', path)).status]).toEqual([path, 200]);
    }
    expect((await api.ask('GET', '/docs/viewer/package.json')).status).toBe(404);
    expect((await api.ask('GET', '/docs/viewer/..%2f..%2fpackage.json')).status).toBe(404);
  });

  it('explains every refusal where problems point to', async () => {
    const { body } = await api.ask('GET', '/v1/partner');
    expect(body.type).toBe(`${PUBLIC_URL}/docs/refusals#unauthenticated`);
    const page = await api.ask('GET', '/docs/refusals');
    for (const code of Object.keys(REFUSALS)) expect(page.text).toContain(`id="${code}"`);
  });

  it('protects every answer by its headers', async () => {
    const { headers } = await api.ask('GET', '/v1/partners', { key: OPERATOR_KEY });
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-request-id')).toMatch(/^req_/);
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('health', () => {
  it('is alive and ready', async () => {
    expect((await api.ask('GET', '/livez')).body).toEqual({ status: 'alive' });
    expect((await api.ask('GET', '/readyz')).body).toEqual({
      status: 'ready',
      checks: { database: 'ok', temporal: 'ok' },
    });
  });

  it('stays in service without Temporal, and out of it without the database', async () => {
    const lame = await anApi((deps) => ({
      pingProcesses: () => Promise.reject(new Error('away')),
      books: {
        ...deps.books,
        ping: () => (databaseAway ? Promise.reject(new Error('away')) : Promise.resolve()),
        partners: {
          ...deps.books.partners,
          list: () => Promise.reject(new Error('connection refused')),
        },
      },
    }));
    let databaseAway = false;
    expect((await lame.ask('GET', '/readyz')).body).toMatchObject({ status: 'degraded' });
    const broken = await lame.ask('GET', '/v1/partners', { key: OPERATOR_KEY });
    expect([broken.status, broken.body.code]).toEqual([500, 'internal-error']);
    expect(broken.text).not.toContain('connection refused');
    databaseAway = true;
    expect((await lame.ask('GET', '/readyz')).status).toBe(503);
    const away = await lame.ask('GET', '/v1/partners', { key: OPERATOR_KEY });
    expect([away.status, away.body.code]).toEqual([503, 'unavailable']);
    expect(away.headers.get('retry-after')).not.toBeNull();
    await lame.close();
  });
});

it('keeps no page of another place in its sources', () => {
  const source = readFileSync(new URL('../../src/http/docs.ts', import.meta.url), 'utf8');
  expect(source).not.toMatch(/https?:\/\//);
});
