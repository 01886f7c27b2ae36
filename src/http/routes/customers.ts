import { createCustomer, updateCustomer } from '../../commands/customers.ts';
import { LIMITS } from '../../domain/limits.ts';
import type { Customer } from '../../domain/offers.ts';
import { refused } from '../../domain/refusals.ts';
import { CLOUDS } from '../../domain/vocabulary.ts';
import { isId } from '../../ids.ts';
import type { Caller } from '../caller.ts';
import type { ApiDeps } from '../deps.ts';
import { contact, domain, line, locale, timeZone } from '../fields.ts';
import { listed, pageOf, pageQuery } from '../lists.ts';
import { created, ok, route, type Route } from '../route.ts';
import * as shapes from '../shapes.ts';
import { z } from '../zod.ts';

const fields = {
  name: line(LIMITS.nameLength),
  cloud: z.enum(CLOUDS).optional(),
  locale: locale.optional(),
  timeZone: timeZone.optional(),
  contacts: z.array(contact).max(LIMITS.contactCount).optional(),
};

/** Also the `customer` of an offer. */
export const newCustomer = z.strictObject({ ...fields, domain }).openapi('NewCustomer');
const customerEdit = z.strictObject(fields).partial().openapi('CustomerEdit');

export const CUSTOMER_EXAMPLE = {
  name: 'Fabrikam',
  domain: 'fabrikam.example',
  locale: 'en' as const,
  timeZone: 'Europe/Berlin',
  contacts: [{ name: 'Anna Berg', email: 'anna@fabrikam.example', canApprove: true }],
};

/** The customer, if this caller may know it. */
async function customerOf(deps: ApiDeps, caller: Caller, id: string): Promise<Customer | null> {
  const customer = isId('cus', id) ? await deps.books.customers.get(id) : null;
  if (customer === null) return null;
  return caller.kind === 'operator' || customer.partnerId === caller.partner.id ? customer : null;
}

export function customerRoutes(deps: ApiDeps): readonly Route[] {
  return [
    route({
      method: 'post',
      path: '/v1/customers',
      access: 'partner',
      tag: 'Customers',
      summary: 'Add a customer, known by the registrable domain of its domain',
      body: newCustomer,
      example: CUSTOMER_EXAMPLE,
      answer: { status: 201, schema: shapes.customer },
      refusals: ['customer-exists', 'approver-not-allowed'],
      async handle({ caller, body, idSuffix }) {
        const customer = await createCustomer(deps, caller.partner.id, body, idSuffix);
        return 'kind' in customer
          ? customer
          : created(viewCustomer(customer), `/v1/customers/${customer.id}`);
      },
    }),
    route({
      method: 'get',
      path: '/v1/customers',
      access: 'any',
      tag: 'Customers',
      summary: 'Customers',
      query: pageQuery,
      answer: { status: 200, schema: shapes.page(shapes.customer) },
      async handle({ caller, query }) {
        const partnerId = caller.kind === 'partner' ? caller.partner.id : null;
        return listed(await deps.books.customers.list(partnerId, pageOf(query)), viewCustomer);
      },
    }),
    ...oneCustomer(deps),
  ];
}

function oneCustomer(deps: ApiDeps): readonly Route[] {
  return [
    route({
      method: 'get',
      path: '/v1/customers/{id}',
      access: 'any',
      tag: 'Customers',
      summary: 'One customer',
      answer: { status: 200, schema: shapes.customer },
      async handle({ caller, params }) {
        const customer = await customerOf(deps, caller, params.id);
        return customer === null ? refused('not-found') : ok(viewCustomer(customer));
      },
    }),
    route({
      method: 'patch',
      path: '/v1/customers/{id}',
      access: 'partner',
      tag: 'Customers',
      summary: 'Change a customer; its domain stays. Open offers stay as they were sent',
      body: customerEdit,
      example: { locale: 'de' as const },
      answer: { status: 200, schema: shapes.customer },
      async handle({ caller, params, body }) {
        const customer = await customerOf(deps, caller, params.id);
        if (customer === null) return refused('not-found');
        const changed = await updateCustomer(deps, customer, body);
        return 'kind' in changed ? changed : ok(viewCustomer(changed));
      },
    }),
    route({
      method: 'get',
      path: '/v1/customers/{id}/roles',
      access: 'any',
      tag: 'Customers',
      summary: "What the customer's partner is there now",
      answer: { status: 200, schema: shapes.roles },
      async handle({ caller, params }) {
        const customer = await customerOf(deps, caller, params.id);
        if (customer === null) return refused('not-found');
        const grant = await deps.books.grants.holder(customer.organisationId);
        const own = grant?.partnerId === customer.partnerId ? grant : null;
        return ok({
          delegatedAdmin:
            own === null
              ? null
              : {
                  grantId: own.id,
                  state: own.state,
                  scope: own.scope,
                  startsAt: own.startsAt,
                  endsAt: own.endsAt,
                },
          // Nominations do not exist yet, so nobody holds the role.
          partnerOfRecord: null,
        });
      },
    }),
  ];
}

function viewCustomer(customer: Customer): Record<string, unknown> {
  const { partnerId, organisationId, ...rest } = customer;
  return { ...rest, partner: partnerId, organisation: organisationId };
}
