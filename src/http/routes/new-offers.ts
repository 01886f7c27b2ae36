import { createOffer, type OfferWish } from '../../commands/create-offer.ts';
import { createOfferViews } from '../../commands/offer-views.ts';
import { LIMITS } from '../../domain/limits.ts';
import { type RefusalCode, refused } from '../../domain/refusals.ts';
import type { PartnerCaller } from '../caller.ts';
import type { ApiDeps } from '../deps.ts';
import { duration, id, locale, metadata, paragraph, slug } from '../fields.ts';
import { listed, pageOf, pageQuery } from '../lists.ts';
import { created, ok, route, type Route } from '../route.ts';
import * as shapes from '../shapes.ts';
import { z } from '../zod.ts';
import { CUSTOMER_EXAMPLE, newCustomer } from './customers.ts';
import { offerOf } from './offers.ts';

const scope = slug.default('full');
const grantDuration = duration.default(LIMITS.durationDefault);

const common = {
  customer: z.union([id, newCustomer]),
  message: paragraph(LIMITS.messageLength).optional(),
  locale: locale.optional(),
  validFor: duration.optional(),
  reminders: z.array(duration).max(LIMITS.reminderCount).optional(),
  metadata: metadata.optional(),
};

const newTrialInvitation = z
  .strictObject({
    ...common,
    services: z
      .array(z.strictObject({ plan: slug, seats: z.int().min(1).max(LIMITS.seatsMax).optional() }))
      .min(1)
      .max(LIMITS.serviceCount),
    delegatedAdmin: z.strictObject({ scope, duration: grantDuration }).optional(),
  })
  .openapi('NewTrialInvitation');

const newDelegatedAdminOffer = z
  .strictObject({ ...common, scope, duration: grantDuration })
  .openapi('NewDelegatedAdminOffer');

const REFUSED_WITH: readonly RefusalCode[] = [
  'agreement-required',
  'programme-required',
  'partner-features-unavailable',
  'approver-not-allowed',
  'offer-already-open',
  'customer-declined-recently',
  'not-found',
];

type Kind = OfferWish['kind'];

export function newOfferRoutes(deps: ApiDeps): readonly Route[] {
  const create = creator(deps);
  return [
    route({
      method: 'post',
      path: '/v1/trial-invitations',
      access: 'partner',
      tag: 'Offers',
      summary: 'Invite a customer to try services, if wanted with delegated administration',
      body: newTrialInvitation,
      example: {
        customer: CUSTOMER_EXAMPLE,
        services: [{ plan: 'office-suite-midsize', seats: 10 }],
        delegatedAdmin: { scope: 'full', duration: 'P1Y' },
        message: 'As discussed on the phone.',
      },
      answer: { status: 201, schema: shapes.offer },
      refusals: [...REFUSED_WITH, 'service-not-authorised', 'trial-already-active'],
      handle: ({ caller, body, idSuffix }) =>
        create(
          caller,
          { ...body, kind: 'trial-invitation', delegatedAdmin: body.delegatedAdmin ?? null },
          idSuffix,
        ),
    }),
    route({
      method: 'post',
      path: '/v1/delegated-admin-offers',
      access: 'partner',
      tag: 'Offers',
      summary: 'Ask a customer for delegated administration',
      body: newDelegatedAdminOffer,
      example: { customer: CUSTOMER_EXAMPLE, duration: 'P1Y', validFor: 'P30D' },
      answer: { status: 201, schema: shapes.offer },
      refusals: REFUSED_WITH,
      handle: ({ caller, body: { scope: asked, duration: lasting, ...body }, idSuffix }) =>
        create(
          caller,
          {
            ...body,
            kind: 'delegated-admin-offer',
            services: [],
            delegatedAdmin: { scope: asked, duration: lasting },
          },
          idSuffix,
        ),
    }),
    ...readRoutes(deps, 'trial-invitation', '/v1/trial-invitations', 'trial invitation'),
    ...readRoutes(
      deps,
      'delegated-admin-offer',
      '/v1/delegated-admin-offers',
      'delegated-admin offer',
    ),
  ];
}

function creator(deps: ApiDeps) {
  const views = createOfferViews({ books: deps.books, publicUrl: deps.config.publicUrl });
  const commandDeps = { ...deps, startOffer: deps.commands.startOffer };
  return async (caller: PartnerCaller, wish: OfferWish, idSuffix: string) => {
    const offer = await createOffer(commandDeps, caller.partner, wish, idSuffix);
    if (!('id' in offer)) return offer;
    return created(await views.view(offer, 'partner'), `/v1/offers/${offer.id}`);
  };
}

/** Offers of one kind under the kind's own path. */
function readRoutes(
  deps: ApiDeps,
  kind: Kind,
  path: '/v1/trial-invitations' | '/v1/delegated-admin-offers',
  name: string,
): readonly Route[] {
  const views = createOfferViews({ books: deps.books, publicUrl: deps.config.publicUrl });
  return [
    route({
      method: 'get',
      path,
      access: 'any',
      tag: 'Offers',
      summary: `Every ${name}`,
      query: pageQuery,
      answer: { status: 200, schema: shapes.page(shapes.offer) },
      async handle({ caller, query }) {
        const partnerId = caller.kind === 'partner' ? caller.partner.id : null;
        const page = await deps.books.offers.list({ partnerId, kind }, pageOf(query));
        return listed(page, (offer) => views.view(offer, caller.kind));
      },
    }),
    route({
      method: 'get',
      path: `${path}/{id}`,
      access: 'any',
      tag: 'Offers',
      summary: `One ${name}`,
      answer: { status: 200, schema: shapes.offer },
      async handle({ caller, params }) {
        const offer = await offerOf(deps, caller, params.id);
        if (offer?.kind !== kind) return refused('not-found');
        return ok(await views.view(offer, caller.kind));
      },
    }),
  ];
}
