/** Refusals as RFC 9457 problem details. */
import type { Response } from 'express';
import {
  type FieldError,
  REFUSALS,
  type RefusalCode,
  type Refused,
  refused,
} from '../domain/refusals.ts';

/** A refusal on its way out: it may have a status or headers of its own. */
export interface Problem extends Refused {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export function problem(
  code: RefusalCode,
  detail?: string,
  more: {
    readonly status?: number;
    readonly headers?: Readonly<Record<string, string>>;
    readonly errors?: readonly FieldError[];
  } = {},
): Problem {
  const { errors, ...rest } = more;
  return { ...refused(code, detail, errors), ...rest };
}

/** Seconds after which a refusal may be gone, for codes that pass by themselves. */
const RETRY_AFTER_S: Partial<Record<RefusalCode, number>> = {
  // A claim that was not finished is given up after 15 seconds.
  unavailable: 16,
  'idempotency-key-in-use': 2,
};

export function sendProblem(
  response: Response,
  shown: Problem,
  context: { readonly publicUrl: string; readonly requestId: string; readonly path: string },
): void {
  const entry = REFUSALS[shown.code];
  const retryAfterS = RETRY_AFTER_S[shown.code];
  if (retryAfterS !== undefined) response.set('Retry-After', String(retryAfterS));
  if (shown.code === 'unauthenticated') response.set('WWW-Authenticate', 'Bearer');
  response.set(shown.headers ?? {});
  const status = shown.status ?? entry.status;
  response
    .status(status)
    .type('application/problem+json')
    .send(
      JSON.stringify({
        type: `${context.publicUrl}/docs/refusals#${shown.code}`,
        title: entry.title,
        status,
        detail: shown.detail === entry.title ? entry.remedy : `${shown.detail} ${entry.remedy}`,
        instance: context.path,
        code: shown.code,
        requestId: context.requestId,
        ...(shown.errors === undefined ? {} : { errors: shown.errors }),
      }),
    );
}
