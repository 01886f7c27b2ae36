import { createOfferViews, type OfferViews } from '../../commands/offer-views.ts';
import { previewOffer } from '../../commands/preview-offer.ts';
import type { SteerOffer } from '../../commands/steer-offer.ts';
import { addDuration, parseDuration } from '../../domain/duration.ts';
import { LIMITS } from '../../domain/limits.ts';
import type { Offer } from '../../domain/offers.ts';
import { type RefusalCode, type Refused, refused } from '../../domain/refusals.ts';
import { OFFER_KINDS, OFFER_STATES } from '../../domain/vocabulary.ts';
import { isId, newId } from '../../ids.ts';
import type { OfferFilter } from '../../ports.ts';
import type { Caller } from '../caller.ts';
import type { ApiDeps } from '../deps.ts';
import { duration, id, locale, reason } from '../fields.ts';
import { listed, pageOf, pageQuery } from '../lists.ts';
import { ok, route, type Route } from '../route.ts';
import * as shapes from '../shapes.ts';
import { z } from '../zod.ts';

/** The offer, if this caller may know it. */
export async function offerOf(deps: ApiDeps, caller: Caller, id: string): Promise<Offer | null> {
  const offer = isId('off', id) ? await deps.books.offers.get(id) : null;
  if (offer === null) return null;
  return caller.kind === 'operator' || offer.partnerId === caller.partner.id ? offer : null;
}

export function offerRoutes(deps: ApiDeps): readonly Route[] {
  const views = createOfferViews({ books: deps.books, publicUrl: deps.config.publicUrl });
  return [
    listRoute(deps, views),
    ...readRoutes(deps, views),
    ...steerRoutes(deps, views),
    ...operatorRoutes(deps, views),
  ];
}

const filterQuery = pageQuery.extend({
  kind: z.enum(OFFER_KINDS).optional(),
  state: z.enum(OFFER_STATES).optional(),
  customer: id.optional(),
  needsOperator: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional()
    .openapi({ type: 'boolean' }),
});

function listRoute(deps: ApiDeps, views: OfferViews): Route {
  return route({
    method: 'get',
    path: '/v1/offers',
    access: 'any',
    tag: 'Offers',
    summary: 'Offers of all kinds, newest first',
    query: filterQuery,
    answer: { status: 200, schema: shapes.page(shapes.offer) },
    async handle({ caller, query }) {
      const filter: OfferFilter = {
        partnerId: caller.kind === 'partner' ? caller.partner.id : null,
        ...(query.kind === undefined ? {} : { kind: query.kind }),
        ...(query.state === undefined ? {} : { state: query.state }),
        ...(query.customer === undefined ? {} : { customerId: query.customer }),
        ...(query.needsOperator === undefined ? {} : { needsOperator: query.needsOperator }),
      };
      if (query.customer !== undefined && !isId('cus', query.customer)) {
        return ok({ data: [], nextCursor: null });
      }
      const page = await deps.books.offers.list(filter, pageOf(query));
      return listed(page, (offer) => views.view(offer, caller.kind));
    },
  });
}

function readRoutes(deps: ApiDeps, views: OfferViews): readonly Route[] {
  return [
    route({
      method: 'get',
      path: '/v1/offers/{id}',
      access: 'any',
      tag: 'Offers',
      summary: 'One offer',
      answer: { status: 200, schema: shapes.offer },
      async handle({ caller, params }) {
        const offer = await offerOf(deps, caller, params.id);
        return offer === null ? refused('not-found') : ok(await views.view(offer, caller.kind));
      },
    }),
    route({
      method: 'get',
      path: '/v1/offers/{id}/timeline',
      access: 'any',
      tag: 'Offers',
      summary: 'What happened with an offer, in order',
      answer: { status: 200, schema: shapes.page(shapes.timelineEvent) },
      async handle({ caller, params }) {
        const offer = await offerOf(deps, caller, params.id);
        if (offer === null) return refused('not-found');
        return ok({ data: await views.timeline(offer), nextCursor: null });
      },
    }),
    route({
      method: 'get',
      path: '/v1/offers/{id}/preview',
      access: 'any',
      tag: 'Offers',
      summary: 'The mail as the customer gets it, with placeholders for its secrets',
      query: z.strictObject({ locale: locale.optional() }),
      answer: { status: 200, schema: shapes.preview },
      async handle({ caller, params, query }) {
        const offer = await offerOf(deps, caller, params.id);
        if (offer === null) return refused('not-found');
        return ok(await previewOffer(deps.renderPreview, offer, query.locale));
      },
    }),
  ];
}

type Step = (input: {
  readonly offer: Offer;
  readonly caller: Caller;
  readonly requestId: string;
}) => Promise<Offer | Refused>;

/** Finds the offer, takes a step with it, and shows it as it then is. */
async function steer(
  deps: ApiDeps,
  views: OfferViews,
  asked: {
    readonly caller: Caller;
    readonly params: { readonly id: string };
    readonly idSuffix: string;
  },
  step: Step,
) {
  const offer = await offerOf(deps, asked.caller, asked.params.id);
  if (offer === null) return refused('not-found');
  const requestId = newId('req', asked.idSuffix);
  const after = await step({ offer, caller: asked.caller, requestId });
  return 'id' in after ? ok(await views.view(after, asked.caller.kind)) : after;
}

const STEER_REFUSALS: readonly RefusalCode[] = ['invalid-state'];

function steerRoutes(deps: ApiDeps, views: OfferViews): readonly Route[] {
  const { steerOffer } = deps.commands;
  const shape = {
    method: 'post',
    access: 'any',
    tag: 'Offers',
    answer: { status: 200, schema: shapes.offer },
    refusals: STEER_REFUSALS,
  } as const;
  return [
    route({
      ...shape,
      path: '/v1/offers/{id}/withdraw',
      summary: 'End an open offer; its approvers are told',
      body: z.strictObject({ reason: reason.optional() }).openapi('Withdraw'),
      example: { reason: 'The price has changed.' },
      handle: (asked) =>
        steer(deps, views, asked, ({ offer, caller, requestId }) =>
          steerOffer.withdraw({
            offer,
            by: caller.kind,
            reason: asked.body.reason ?? null,
            requestId,
          }),
        ),
    }),
    route({
      ...shape,
      path: '/v1/offers/{id}/remind',
      summary: 'Send a reminder now',
      handle: (asked) =>
        steer(deps, views, asked, ({ offer, requestId }) =>
          steerOffer.remind({ offer, requestId }),
        ),
    }),
    route({
      ...shape,
      path: '/v1/offers/{id}/extend',
      summary: 'Move the deadline; its approvers are told',
      body: z.strictObject({ validFor: duration }).openapi('Extend'),
      example: { validFor: 'P7D' },
      handle: (asked) =>
        steer(
          deps,
          views,
          asked,
          async ({ offer, requestId }) =>
            whyNotExtend(offer, asked.body.validFor, deps) ??
            (await steerOffer.extend({ offer, validFor: asked.body.validFor, requestId })),
        ),
    }),
    route({
      ...shape,
      path: '/v1/offers/{id}/resend',
      summary: 'Send the same question again, with fresh reply addresses; the old ones stay good',
      handle: (asked) =>
        steer(deps, views, asked, ({ offer, requestId }) =>
          steerOffer.resend({ offer, requestId }),
        ),
    }),
  ];
}

/** `validFor` is added to the present deadline; from now it may be 90 days away at most. */
function whyNotExtend(offer: Offer, validFor: string, deps: ApiDeps): Refused | null {
  const parsed = parseDuration(validFor);
  const deadlineAt = parsed === null ? offer.deadlineAt : addDuration(offer.deadlineAt, parsed);
  const addedMs = Date.parse(deadlineAt) - Date.parse(offer.deadlineAt);
  const awayMs = Date.parse(deadlineAt) - deps.clock.now().getTime();
  if (addedMs >= LIMITS.validForMinMs && awayMs <= LIMITS.validForMaxMs) return null;
  return refused('invalid-request', undefined, [
    {
      pointer: '/validFor',
      detail: 'at least PT1S, and the new deadline at most 90 days from now',
    },
  ]);
}

const operatorStep = z.strictObject({ reason }).openapi('OperatorStep');
type OperatorPath = `/v1/offers/{id}/${'decline' | 'ask-again' | 'end'}`;

function operatorRoutes(deps: ApiDeps, views: OfferViews): readonly Route[] {
  const { steerOffer } = deps.commands;
  const step = (path: OperatorPath, summary: string, take: SteerOffer['decline']): Route =>
    route({
      method: 'post',
      path,
      access: 'operator',
      tag: 'Operators',
      summary,
      body: operatorStep,
      example: { reason: 'The customer said so on the phone.' },
      answer: { status: 200, schema: shapes.offer },
      refusals: STEER_REFUSALS,
      handle: (asked) =>
        steer(deps, views, asked, ({ offer, requestId }) =>
          take({ offer, reason: asked.body.reason, requestId }),
        ),
    });
  return [
    step('/v1/offers/{id}/decline', 'Record the no that a customer gave another way', (input) =>
      steerOffer.decline(input),
    ),
    step('/v1/offers/{id}/ask-again', 'Ask the customer once more', (input) =>
      steerOffer.askAgain(input),
    ),
    step('/v1/offers/{id}/end', 'End an offer without a decision', (input) =>
      steerOffer.end(input),
    ),
  ];
}
