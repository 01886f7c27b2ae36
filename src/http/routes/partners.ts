import { createApiKey } from '../../commands/api-keys.ts';
import { createPartner, updatePartner } from '../../commands/partners.ts';
import { LIMITS } from '../../domain/limits.ts';
import type { Partner } from '../../domain/offers.ts';
import { refused } from '../../domain/refusals.ts';
import { LOCALES, PROGRAMMES } from '../../domain/vocabulary.ts';
import { isId } from '../../ids.ts';
import type { ApiKey, PartnerChange } from '../../ports.ts';
import type { Caller } from '../caller.ts';
import type { ApiDeps } from '../deps.ts';
import { domain, email, instant, line, slug } from '../fields.ts';
import { listed, pageOf, pageQuery } from '../lists.ts';
import { created, NO_CONTENT, ok, route, type Route } from '../route.ts';
import * as shapes from '../shapes.ts';
import { z } from '../zod.ts';

const agreement = z
  .strictObject({ version: line(50), signedBy: line(LIMITS.nameLength), signedAt: instant })
  .nullable();
const fields = {
  name: line(LIMITS.nameLength),
  domains: z.array(domain).min(1).max(LIMITS.domainCount),
  email,
  locale: z.enum(LOCALES),
  agreement,
  programmes: z.array(z.enum(PROGRAMMES)).max(PROGRAMMES.length),
  services: z.array(slug).max(100),
};
const newPartner = z
  .strictObject({
    ...fields,
    locale: fields.locale.default('en'),
    agreement: agreement.default(null),
    programmes: fields.programmes.default([]),
    services: fields.services.default([]),
  })
  .openapi('NewPartner');
const partnerChange = z.strictObject(fields).partial().openapi('PartnerChange');
const newKey = z.strictObject({ label: line(100).optional() }).openapi('NewKey');

export function partnerRoutes(deps: ApiDeps): readonly Route[] {
  return [...operatorRoutes(deps), ...keyRoutes(deps), ownRoute()];
}

function operatorRoutes(deps: ApiDeps): readonly Route[] {
  const { partners } = deps.books;
  return [
    route({
      method: 'post',
      path: '/v1/partners',
      access: 'operator',
      tag: 'Partners',
      summary: 'Admit a partner',
      body: newPartner,
      example: EXAMPLE,
      answer: { status: 201, schema: shapes.partner },
      refusals: ['partner-domain-taken'],
      async handle({ body, idSuffix }) {
        const partner = await createPartner(deps, body, idSuffix);
        return 'kind' in partner ? partner : created(partner, `/v1/partners/${partner.id}`);
      },
    }),
    route({
      method: 'get',
      path: '/v1/partners',
      access: 'operator',
      tag: 'Partners',
      summary: 'All partners',
      query: pageQuery,
      answer: { status: 200, schema: shapes.page(shapes.partner) },
      handle: async ({ query }) => listed(await partners.list(pageOf(query)), (each) => each),
    }),
    route({
      method: 'get',
      path: '/v1/partners/{id}',
      access: 'operator',
      tag: 'Partners',
      summary: 'One partner',
      answer: { status: 200, schema: shapes.partner },
      async handle({ params }) {
        const partner = isId('par', params.id) ? await partners.get(params.id) : null;
        return partner === null ? refused('not-found') : ok(partner);
      },
    }),
    route({
      method: 'patch',
      path: '/v1/partners/{id}',
      access: 'operator',
      tag: 'Partners',
      summary: 'Change a partner: its agreement, programmes, services',
      body: partnerChange,
      example: { programmes: ['cloud-accelerate'] },
      answer: { status: 200, schema: shapes.partner },
      refusals: ['partner-domain-taken'],
      async handle({ params, body }) {
        if (!isId('par', params.id)) return refused('not-found');
        const partner = await updatePartner(deps, params.id, body as PartnerChange);
        return 'kind' in partner ? partner : ok(partner);
      },
    }),
  ];
}

const EXAMPLE = {
  name: 'Contoso Cloud Partners',
  domains: ['contoso.example'],
  email: 'offers@contoso.example',
  locale: 'en' as const,
  agreement: { version: '2026-01', signedBy: 'Casey Jensen', signedAt: '2026-03-01T12:00:00Z' },
  programmes: ['cloud-accelerate' as const],
  services: ['office-suite'],
};

function keyRoutes(deps: ApiDeps): readonly Route[] {
  const { partners } = deps.books;
  /** An operator, or the partner itself; to others the partner does not exist. */
  const find = async (caller: Caller, id: string): Promise<Partner | null> => {
    if (caller.kind === 'partner') return caller.partner.id === id ? caller.partner : null;
    return isId('par', id) ? partners.get(id) : null;
  };
  return [
    route({
      method: 'post',
      path: '/v1/partners/{id}/api-keys',
      access: 'any',
      tag: 'Partners',
      summary: 'Make an API key; it is shown in this one answer only',
      body: newKey,
      example: { label: 'billing system' },
      answer: { status: 201, schema: shapes.newApiKey },
      async handle({ caller, params, body, idSuffix }) {
        const partner = await find(caller, params.id);
        if (partner === null) return refused('not-found');
        const wish = {
          partnerId: partner.id,
          label: body.label ?? null,
          mode: deps.config.keyMode,
        };
        const { apiKey, key } = await createApiKey(deps.books, wish, idSuffix);
        return created(
          { ...viewKey(apiKey), key },
          `/v1/partners/${partner.id}/api-keys/${apiKey.id}`,
        );
      },
    }),
    route({
      method: 'get',
      path: '/v1/partners/{id}/api-keys',
      access: 'any',
      tag: 'Partners',
      summary: 'The API keys of a partner, without the keys themselves',
      answer: { status: 200, schema: shapes.page(shapes.apiKey) },
      async handle({ caller, params }) {
        const partner = await find(caller, params.id);
        if (partner === null) return refused('not-found');
        const keys = await partners.listKeys(partner.id);
        return ok({ data: keys.map(viewKey), nextCursor: null });
      },
    }),
    route({
      method: 'delete',
      path: '/v1/partners/{id}/api-keys/{keyId}',
      access: 'any',
      tag: 'Partners',
      summary: 'Revoke an API key, at once',
      answer: { status: 204, schema: null },
      async handle({ caller, params }) {
        const partner = await find(caller, params.id);
        if (partner === null || !isId('key', params.keyId)) return refused('not-found');
        const revoked = await partners.revokeKey(partner.id, params.keyId);
        return revoked === null ? refused('not-found') : NO_CONTENT;
      },
    }),
  ];
}

function ownRoute(): Route {
  return route({
    method: 'get',
    path: '/v1/partner',
    access: 'partner',
    tag: 'Partners',
    summary: 'The caller itself',
    answer: { status: 200, schema: shapes.partner },
    handle: ({ caller }) => Promise.resolve(ok(caller.partner)),
  });
}

function viewKey({ partnerId, ...key }: ApiKey): Record<string, unknown> {
  return { ...key, partner: partnerId };
}
