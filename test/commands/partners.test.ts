import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isWellFormedKey, newApiKey } from '../../src/commands/api-keys.ts';
import { anApi, OPERATOR_KEY, type TestApi } from '../http/support/an-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await anApi();
});
afterAll(() => api.close());

const aPartner = (over: Record<string, unknown> = {}) => ({
  name: 'Contoso',
  domains: ['contoso.example'],
  email: 'offers@contoso.example',
  ...over,
});
const admit = (over: Record<string, unknown> = {}) =>
  api.ask('POST', '/v1/partners', { key: OPERATOR_KEY, body: aPartner(over) });

describe('an operator', () => {
  it('admits a partner that may do nothing yet, and lets it act by recording its agreement', async () => {
    const made = await admit({ domains: ['Wide-World.Example', 'münchen.example'] });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      domains: ['wide-world.example', 'xn--mnchen-3ya.example'],
      locale: 'en',
      agreement: null,
      programmes: [],
      services: [],
    });
    const agreement = { version: '1', signedBy: 'Ada', signedAt: '2026-03-01T12:00:00+02:00' };
    const changed = await api.ask('PATCH', `/v1/partners/${made.body.id}`, {
      key: OPERATOR_KEY,
      body: { agreement, programmes: ['cloud-essentials'] },
    });
    expect(changed.body).toMatchObject({
      name: 'Contoso',
      agreement: { signedAt: '2026-03-01T10:00:00.000Z' },
      programmes: ['cloud-essentials'],
    });
  });

  it('gives a domain to one partner only, and no public or free-mail domain to any', async () => {
    await admit({ domains: ['tailspin.example'] });
    const again = await admit({ domains: ['other.example', 'mail.tailspin.example'] });
    expect([again.status, again.body.code]).toEqual([409, 'partner-domain-taken']);
    for (const domain of ['co.uk', 'onmicrosoft.com', 'gmail.com', '127.0.0.1', 'localhost']) {
      const answer = await admit({ domains: ['fine.example', domain] });
      expect([domain, answer.status, answer.body.errors?.[0]?.pointer]).toEqual([
        domain,
        422,
        '/domains/1',
      ]);
    }
  });

  it('authorises only for services of the catalogue', async () => {
    const answer = await admit({
      domains: ['a-datum.example'],
      services: ['office-suite', 'teleport'],
    });
    expect(answer.body.errors?.[0]?.pointer).toBe('/services/1');
  });
});

describe('API keys', () => {
  it('are shown once, listed without the key, and stop at once when revoked', async () => {
    const { partner, key } = await api.tenant();
    const path = `/v1/partners/${partner.id}/api-keys`;
    const made = await api.ask('POST', path, { key, body: { label: 'shop' } });
    const fresh = made.body.key;
    const list = await api.ask('GET', path, { key: fresh });
    expect(list.text).not.toContain(fresh);
    expect(list.body.data).toHaveLength(2);
    const gone = await api.ask('DELETE', `${path}/${made.body.id}`, { key: fresh });
    expect([gone.status, gone.text]).toEqual([204, '']);
    expect((await api.ask('GET', path, { key: fresh })).status).toBe(401);
    expect((await api.ask('GET', path, { key })).status).toBe(200);
  });

  it('carry a checksum that a mistyped one fails', () => {
    const key = newApiKey('live');
    expect(isWellFormedKey(key)).toBe(true);
    const last = key.endsWith('a') ? 'b' : 'a';
    expect(isWellFormedKey(key.slice(0, -1) + last)).toBe(false);
    expect(isWellFormedKey(key.replace('live', 'test'))).toBe(false);
    expect(isWellFormedKey(key.toUpperCase())).toBe(false);
  });
});
