import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApi, aCustomerObject, type Tenant, type TestApi } from '../http/support/an-api.ts';

let api: TestApi;
let contoso: Tenant;
beforeAll(async () => {
  api = await anApi();
  contoso = await api.tenant();
});
afterAll(() => api.close());

const add = (body: object, tenant: Tenant = contoso) =>
  api.ask('POST', '/v1/customers', { key: tenant.key, body });

describe('a customer', () => {
  it('is known by its registrable domain, whatever was named below it', async () => {
    const object = aCustomerObject();
    const made = await add({ ...object, domain: `WWW.Shop.${object.domain}.` });
    expect(made.body).toMatchObject({ domain: object.domain, cloud: 'worldwide', locale: 'en' });
    const again = await add({ ...object, domain: `mail.${object.domain}` });
    expect([again.status, again.body.code]).toEqual([409, 'customer-exists']);
    expect(again.body.detail).toContain(made.body.id);
  });

  it('belongs to one partner, and shares its organisation with the others', async () => {
    const tailspin = await api.tenant();
    const object = aCustomerObject();
    const one = await add(object);
    const other = await add(object, tailspin);
    expect(other.status).toBe(201);
    expect(other.body.id).not.toBe(one.body.id);
    expect(other.body.organisation).toBe(one.body.organisation);
  });

  it('is a tenant of its own under the suffixes of clouds', async () => {
    const one = await add({ name: 'One', domain: 'one.onmicrosoft.com' });
    const other = await add({ name: 'Other', domain: 'other.mail.onmicrosoft.com' });
    expect([one.body.domain, other.body.domain]).toEqual([
      'one.onmicrosoft.com',
      'other.mail.onmicrosoft.com',
    ]);
  });

  it('is no address, no suffix, no mail provider and no partner', async () => {
    const [partnerDomain = ''] = contoso.partner.domains;
    const table = [
      ['192.0.2.1', 'invalid-request'],
      ['[::1]', 'invalid-request'],
      ['localhost', 'invalid-request'],
      ['under_score.example', 'invalid-request'],
      ['co.uk', 'invalid-request'],
      ['gmail.com', 'approver-not-allowed'],
      [`x.${partnerDomain}`, 'approver-not-allowed'],
    ] as const;
    for (const [domain, code] of table) {
      const answer = await add({ name: 'Nobody', domain });
      expect([domain, answer.status, answer.body.code, answer.body.errors?.[0]?.pointer]).toEqual([
        domain,
        422,
        code,
        '/domain',
      ]);
    }
  });

  it('changes in everything but its domain', async () => {
    const object = aCustomerObject();
    const { body } = await add(object);
    const path = `/v1/customers/${body.id}`;
    const changed = await api.ask('PATCH', path, {
      key: contoso.key,
      body: { name: 'Fabrikam AG', cloud: '21vianet', timeZone: 'Asia/Tokyo', contacts: [] },
    });
    expect(changed.body).toMatchObject({ name: 'Fabrikam AG', contacts: [], locale: 'en' });
    const moved = await api.ask('PATCH', path, { key: contoso.key, body: { domain: 'x.example' } });
    expect([moved.status, moved.body.errors?.[0]?.pointer]).toEqual([422, '/domain']);
    expect((await api.ask('GET', path, { key: contoso.key })).body).toEqual(changed.body);
  });
});
