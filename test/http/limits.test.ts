import { describe, expect, it } from '@jest/globals';
import { createMemoryLimiter } from '../../src/http/limiter.ts';
import { anApi, OPERATOR_KEY } from './support/an-api.ts';

describe('rate limits', () => {
  it('count requests by key, say how many are left, and refuse with the time to wait', async () => {
    const api = await anApi((deps) => ({
      limits: { ...deps.limits, requests: createMemoryLimiter(3, 60) },
    }));
    const one = await api.tenant();
    const other = await api.tenant();
    const ask = (key: string) => api.ask('GET', '/v1/partner', { key });
    expect((await ask(one.key)).headers.get('ratelimit')).toMatch(/^"default";r=2;t=(?:60|59)$/);
    await ask(one.key);
    await ask(one.key);
    const refused = await ask(one.key);
    expect([refused.status, refused.body.code]).toEqual([429, 'rate-limited']);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.headers.get('ratelimit-policy')).toBe('"default";q=3;w=60');
    expect((await ask(other.key)).status).toBe(200);
    await api.close();
  });

  it('stop keys from being tried out, whatever key comes next from that address', async () => {
    const api = await anApi((deps) => ({
      limits: { ...deps.limits, failures: createMemoryLimiter(2, 60) },
    }));
    const ask = (key?: string) => api.ask('GET', '/v1/partners', key === undefined ? {} : { key });
    expect((await ask()).status).toBe(401);
    expect((await ask('cs_test_guess')).status).toBe(401);
    expect((await ask('another guess')).status).toBe(401);
    const third = await ask(OPERATOR_KEY);
    expect([third.status, third.body.code]).toEqual([429, 'rate-limited']);
    await api.close();
  });
});
