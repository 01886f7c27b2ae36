/** One request through one route: who asks, how often, may it, what with, once. */
import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';
import { idempotently } from '../commands/idempotently.ts';
import { ProcessesAway } from '../ports.ts';
import { newIdSuffix } from '../ids.ts';
import { LIMITS } from '../domain/limits.ts';
import { readBody } from './body.ts';
import { type Caller, identify, nameOf, rateLimitHeaders, tooMany } from './caller.ts';
import type { ApiDeps } from './deps.ts';
import { problem, type Problem } from './problem.ts';
import type { Answer } from '../commands/idempotently.ts';
import type { RawAsked, Route } from './route.ts';

export type Outcome = Answer | Problem;

export async function carryOut(
  deps: ApiDeps,
  route: Route,
  request: Request,
  response: Response,
): Promise<Outcome> {
  const caller = await admit(deps, route, request, response);
  if (caller !== null && 'code' in caller) return caller;
  const asked = {
    caller,
    params: request.params as Readonly<Record<string, string>>,
    query: request.query,
  };
  if (route.method === 'get' || route.method === 'delete') {
    return route.handle({ ...asked, body: {}, idSuffix: newIdSuffix() });
  }
  const body = await readBody(request, response);
  if (body.kind !== 'body') return body;
  const whole = { ...asked, body: body.json };
  return route.method === 'post' && caller !== null
    ? once(deps, route, request, response, { ...whole, caller })
    : route.handle({ ...whole, idSuffix: newIdSuffix() });
}

async function admit(
  deps: ApiDeps,
  route: Route,
  request: Request,
  response: Response,
): Promise<Caller | null | Problem> {
  if (route.access === 'public') return null;
  const caller = await identify(deps, request);
  if ('code' in caller) return caller;
  response.locals['caller'] = nameOf(caller);
  const allowance = await deps.limits.requests.take(
    caller.kind === 'partner' ? caller.keyId : `operator:${caller.keyId}`,
  );
  if (!allowance.allowed) return tooMany(allowance);
  response.set(rateLimitHeaders(allowance));
  if (route.access !== 'any' && route.access !== caller.kind) {
    const needed = route.access === 'operator' ? 'an operator key' : 'a partner key';
    return problem('scope-missing', `This needs ${needed}.`);
  }
  return caller;
}

const KEY_SHAPE = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/;

async function once(
  deps: ApiDeps,
  route: Route,
  request: Request,
  response: Response,
  asked: Omit<RawAsked, 'idSuffix'> & { readonly caller: Caller },
): Promise<Outcome> {
  const key = request.get('idempotency-key') ?? null;
  if (key !== null && (key.length > LIMITS.idempotencyKeyLength || !KEY_SHAPE.test(key))) {
    return problem(
      'invalid-request',
      `Idempotency-Key takes 1 to ${String(LIMITS.idempotencyKeyLength)} printable ASCII characters.`,
    );
  }
  const identity = { caller: nameOf(asked.caller), key, hash: fingerprint(request, asked.body) };
  const carried = await idempotently(deps.books, deps.secrets, identity, (idSuffix) =>
    route.handle({ ...asked, idSuffix }),
  );
  if ('code' in carried) return carried;
  if (carried.replayed) response.set('Idempotent-Replayed', 'true');
  return carried.answer;
}

/** Two bodies that differ only in the order of their fields, or in blanks, are the same request. */
function fingerprint(request: Request, body: unknown): Buffer {
  return createHash('sha256')
    .update(`${request.method} ${request.originalUrl}\n${canonical(body)}`)
    .digest();
}

function canonical(body: unknown): string {
  return JSON.stringify(body, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}

/** What a failure looks like from outside. Nothing of it but its being is shown. */
export async function explainFailure(deps: ApiDeps, error: unknown): Promise<Problem> {
  const name = error instanceof Error ? error.name : '';
  if (name === 'BadCursor') {
    return problem('invalid-request', undefined, {
      errors: [{ pointer: '/cursor', detail: 'not a cursor of this list' }],
    });
  }
  if (error instanceof ProcessesAway) return problem('unavailable');
  try {
    await deps.books.ping();
    return problem('internal-error');
  } catch {
    return problem('unavailable');
  }
}
