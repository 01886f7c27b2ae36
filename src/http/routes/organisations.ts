import { refused } from '../../domain/refusals.ts';
import { isId, newId } from '../../ids.ts';
import type { Organisation } from '../../ports.ts';
import type { ApiDeps } from '../deps.ts';
import { email, reason } from '../fields.ts';
import { created, ok, route, type Route } from '../route.ts';
import * as shapes from '../shapes.ts';
import { z } from '../zod.ts';

const newApprover = z
  .strictObject({
    email,
    reason,
    proof: reason.openapi({ description: 'The DNS proof that was looked at, in words.' }),
  })
  .openapi('NewApprover');

export function organisationRoutes(deps: ApiDeps): readonly Route[] {
  const { customers } = deps.books;
  const find = (id: string): Promise<Organisation | null> =>
    isId('org', id) ? customers.organisation(id) : Promise.resolve(null);
  return [
    route({
      method: 'get',
      path: '/v1/organisations/{id}/approvers',
      access: 'operator',
      tag: 'Operators',
      summary: "Addresses beyond an organisation's own domain that may decide for it",
      answer: { status: 200, schema: shapes.page(shapes.allowedApprover) },
      async handle({ params }) {
        const organisation = await find(params.id);
        return organisation === null
          ? refused('not-found')
          : ok({ data: organisation.allowed, nextCursor: null });
      },
    }),
    route({
      method: 'post',
      path: '/v1/organisations/{id}/approvers',
      access: 'operator',
      tag: 'Operators',
      summary: 'Allow an address to decide for an organisation, after a DNS proof',
      body: newApprover,
      example: {
        email: 'anna@fabrikam-holding.example',
        reason: 'The holding decides for Fabrikam.',
        proof: 'TXT record of fabrikam.example names the holding, seen on 1 March 2026.',
      },
      answer: { status: 201, schema: shapes.allowedApprover },
      async handle({ params, body, idSuffix }) {
        const organisation = await find(params.id);
        if (organisation === null) return refused('not-found');
        const approver = {
          id: newId('apr', idSuffix),
          ...body,
          allowedAt: deps.clock.now().toISOString(),
        };
        await customers.allowApprover(organisation.id, approver);
        // Allowed before: that stands, with its reason and proof.
        const after = await customers.organisation(organisation.id);
        const stored = after?.allowed.find((each) => each.email === approver.email) ?? approver;
        return created(stored, `/v1/organisations/${organisation.id}/approvers`);
      },
    }),
  ];
}
