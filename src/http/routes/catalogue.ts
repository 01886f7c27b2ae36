import type { ApiDeps } from '../deps.ts';
import { ok, route, type Route } from '../route.ts';
import * as shapes from '../shapes.ts';

export function catalogueRoutes({ catalogue }: ApiDeps): readonly Route[] {
  return [
    route({
      method: 'get',
      path: '/v1/catalogue/services',
      access: 'any',
      tag: 'Catalogue',
      summary: 'The services there are',
      answer: { status: 200, schema: shapes.page(shapes.service) },
      handle: () => whole(catalogue.services),
    }),
    route({
      method: 'get',
      path: '/v1/catalogue/plans',
      access: 'any',
      tag: 'Catalogue',
      summary: 'The plans of each service, and how they can be tried',
      answer: { status: 200, schema: shapes.page(shapes.plan) },
      handle: () => whole(catalogue.plans),
    }),
    route({
      method: 'get',
      path: '/v1/catalogue/features',
      access: 'any',
      tag: 'Catalogue',
      summary: 'Which plan has which feature',
      answer: { status: 200, schema: shapes.page(shapes.feature) },
      handle: () => whole(catalogue.features),
    }),
  ];
}

/** The catalogue is small: one page holds it. */
function whole(data: readonly object[]) {
  return Promise.resolve(ok({ data, nextCursor: null }));
}
