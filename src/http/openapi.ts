/** The OpenAPI 3.1 document, made from the very routes that answer. */
import { OpenAPIRegistry, OpenApiGeneratorV31 } from '@asteasolutions/zod-to-openapi';
import { REFUSALS, type RefusalCode } from '../domain/refusals.ts';
import type { Route } from './route.ts';
import * as shapes from './shapes.ts';
import { z } from './zod.ts';

type Document = ReturnType<OpenApiGeneratorV31['generateDocument']>;

/** What any route with this shape can be refused with, beside its own refusals. */
function refusalsOf(route: Route): readonly RefusalCode[] {
  const codes = new Set<RefusalCode>(['internal-error', 'unavailable', ...route.refusals]);
  if (route.access !== 'public') codes.add('unauthenticated').add('rate-limited');
  if (route.access === 'partner' || route.access === 'operator') codes.add('scope-missing');
  if (route.path.includes('{')) codes.add('not-found');
  if (route.query !== null) codes.add('invalid-request');
  if (route.method === 'post' || route.method === 'patch') {
    codes.add('invalid-request').add('request-too-large').add('unsupported-media-type');
  }
  if (route.method === 'post') codes.add('idempotency-key-reused').add('idempotency-key-in-use');
  return [...codes];
}

export function openApiDocument(routes: readonly Route[], publicUrl: string): Document {
  const registry = new OpenAPIRegistry();
  registry.registerComponent('securitySchemes', 'key', {
    type: 'http',
    scheme: 'bearer',
    description: 'An API key: `cs_test_…` or `cs_live_…`.',
  });
  for (const route of routes) registerRoute(registry, route);
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: {
      title: 'Countersign',
      version: 'v1',
      description:
        'Ask a customer for what only the customer may give; its reply to the mail is the ' +
        'signature. Instants are RFC 3339 in UTC, durations ISO 8601. Every POST takes an ' +
        '`Idempotency-Key`. Refusals are RFC 9457 problem details; their codes are listed under ' +
        '/docs/refusals.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: publicUrl }],
  });
}

function registerRoute(registry: OpenAPIRegistry, route: Route): void {
  const { status, schema } = route.answer;
  const params = paramsOf(route);
  registry.registerPath({
    method: route.method,
    path: route.path,
    operationId: operationIdOf(route),
    tags: [route.tag],
    summary: route.summary,
    security: route.access === 'public' ? [] : [{ key: [] }],
    description: accessWords[route.access],
    request: {
      ...(params === null ? {} : { params }),
      ...(route.query === null ? {} : { query: route.query }),
      ...(route.method === 'post' ? { headers: [idempotencyKey] } : {}),
      ...(route.body === null
        ? {}
        : {
            body: {
              required: !route.body.safeParse({}).success,
              content: { 'application/json': { schema: route.body, example: route.example } },
            },
          }),
    },
    responses: {
      [String(status)]: {
        description: route.summary,
        ...(status === 201 ? { headers: locationHeader } : {}),
        ...(schema === null ? {} : { content: { 'application/json': { schema } } }),
      },
      ...refusalResponses(route),
    },
  });
}

const accessWords = {
  public: 'Needs no key.',
  partner: 'Needs a partner key.',
  operator: 'Needs an operator key.',
  any: 'A partner sees its own; an operator sees all.',
} as const;

const idempotencyKey = z
  .object({
    'Idempotency-Key': z.string().min(1).max(255).optional().openapi({
      description: 'The same key and body again: the first answer again, nothing done twice.',
    }),
  })
  .shape['Idempotency-Key'].openapi({ param: { name: 'Idempotency-Key', in: 'header' } });

const locationHeader = {
  Location: { schema: { type: 'string' as const }, description: 'Its path.' },
};

function paramsOf(route: Route): z.ZodObject | null {
  const names = [...route.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
  return names.length === 0
    ? null
    : z.object(Object.fromEntries(names.map((name) => [name, z.string()])));
}

/** `post /v1/offers/{id}/ask-again` → `postOffersIdAskAgain`. */
function operationIdOf(route: Route): string {
  const words = route.path.replace(/^\/v1/, '').match(/[A-Za-z]+/g) ?? [];
  return route.method + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

function refusalResponses(route: Route) {
  const byStatus = new Map<number, RefusalCode[]>();
  for (const code of refusalsOf(route)) {
    const { status } = REFUSALS[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  if (byStatus.has(413)) byStatus.set(400, ['invalid-request']);
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      String(status),
      {
        description: codes.map((code) => `\`${code}\`: ${REFUSALS[code].title}.`).join(' '),
        content: { 'application/problem+json': { schema: shapes.problem } },
      },
    ]),
  );
}
