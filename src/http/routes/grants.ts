import { viewGrant } from '../../commands/offer-views.ts';
import type { Grant } from '../../domain/grants.ts';
import { refused } from '../../domain/refusals.ts';
import { GRANT_STATES } from '../../domain/vocabulary.ts';
import { isId } from '../../ids.ts';
import type { Caller } from '../caller.ts';
import type { ApiDeps } from '../deps.ts';
import { id, reason } from '../fields.ts';
import { listed, pageOf, pageQuery } from '../lists.ts';
import { ok, route, type Route } from '../route.ts';
import * as shapes from '../shapes.ts';
import { z } from '../zod.ts';

async function grantOf(deps: ApiDeps, caller: Caller, grantId: string): Promise<Grant | null> {
  const grant = isId('gr', grantId) ? await deps.books.grants.get(grantId) : null;
  if (grant === null) return null;
  return caller.kind === 'operator' || grant.partnerId === caller.partner.id ? grant : null;
}

export function grantRoutes(deps: ApiDeps): readonly Route[] {
  return [
    route({
      method: 'get',
      path: '/v1/grants',
      access: 'any',
      tag: 'Grants',
      summary: 'Delegated administration in force, or once in force',
      query: pageQuery.extend({
        state: z.enum(GRANT_STATES).optional(),
        customer: id.optional(),
      }),
      answer: { status: 200, schema: shapes.page(shapes.grant) },
      async handle({ caller, query }) {
        const filter = {
          partnerId: caller.kind === 'partner' ? caller.partner.id : null,
          ...(query.state === undefined ? {} : { state: query.state }),
          ...(query.customer === undefined ? {} : { customerId: query.customer }),
        };
        if (query.customer !== undefined && !isId('cus', query.customer)) {
          return ok({ data: [], nextCursor: null });
        }
        return listed(await deps.books.grants.list(filter, pageOf(query)), viewGrant);
      },
    }),
    route({
      method: 'get',
      path: '/v1/grants/{id}',
      access: 'any',
      tag: 'Grants',
      summary: 'One grant',
      answer: { status: 200, schema: shapes.grant },
      async handle({ caller, params }) {
        const grant = await grantOf(deps, caller, params.id);
        return grant === null ? refused('not-found') : ok(viewGrant(grant));
      },
    }),
    route({
      method: 'post',
      path: '/v1/grants/{id}/terminate',
      access: 'any',
      tag: 'Grants',
      summary: 'End a grant at once; the customer is told',
      body: z.strictObject({ reason: reason.optional() }).openapi('Terminate'),
      example: { reason: 'The project is finished.' },
      answer: { status: 200, schema: shapes.grant },
      refusals: ['invalid-state'],
      async handle({ caller, params, body }) {
        const grant = await grantOf(deps, caller, params.id);
        if (grant === null) return refused('not-found');
        const ended = await deps.commands.endGrant({
          grant,
          by: caller.kind,
          because: body.reason ?? `ended by the ${caller.kind}`,
        });
        return 'id' in ended ? ok(viewGrant(ended)) : ended;
      },
    }),
  ];
}
