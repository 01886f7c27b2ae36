/**
 * The catalogue of our named "no": what happened, the HTTP status, and what to do about it.
 * docs/refusals.md is compared with it by a test. `remedy` is shown to the caller.
 */
interface Refusal {
  readonly status: number;
  readonly title: string;
  readonly remedy: string;
}

export const REFUSALS = {
  unauthenticated: {
    status: 401,
    title: 'No valid API key',
    remedy: 'Send the header "Authorization: Bearer <key>" with a key that was not revoked.',
  },
  'scope-missing': {
    status: 403,
    title: 'This key may not do that',
    remedy: 'Partner keys act for their own partner; operator routes need the operator key.',
  },
  'agreement-required': {
    status: 403,
    title: 'The partner agreement is not signed',
    remedy: 'Ask the operator to record the signed agreement (PATCH /v1/partners/{id}).',
  },
  'service-not-authorised': {
    status: 403,
    title: 'A service is not among those the partner may offer',
    remedy: 'Offer only plans of your authorised services (GET /v1/partner), or ask the operator.',
  },
  'programme-required': {
    status: 403,
    title: 'Delegated administration needs an active programme enrolment',
    remedy: 'Enrol in cloud-essentials, cloud-accelerate or cloud-deployment.',
  },
  'grant-required': {
    status: 403,
    title: 'This needs an active grant',
    remedy: 'Offer delegated administration to the customer first.',
  },
  'partner-features-unavailable': {
    status: 422,
    title: "Partner features do not exist in this customer's cloud",
    remedy: 'Nothing can be offered to customers in this cloud.',
  },
  'approver-not-allowed': {
    status: 422,
    title: 'This address may not decide for the customer',
    remedy:
      "Name an approver under the customer's own domain, or ask the operator to allow the address.",
  },
  // 400 instead when the body is no readable JSON at all.
  'invalid-request': {
    status: 422,
    title: 'The request is not valid',
    remedy: 'See errors: each names the field and what is wrong with it.',
  },
  'request-too-large': {
    status: 413,
    title: 'The body is too large',
    remedy: 'Send at most 256 kB.',
  },
  'idempotency-key-reused': {
    status: 422,
    title: 'This Idempotency-Key was used with another request',
    remedy: 'Use a fresh key for a new request.',
  },
  'idempotency-key-in-use': {
    status: 409,
    title: 'The first request with this Idempotency-Key is still being carried out',
    remedy: 'Repeat the same request after a moment.',
  },
  'invalid-state': {
    status: 409,
    title: 'Not possible in the present state',
    remedy: 'Read the resource again; its state has moved on.',
  },
  'trial-already-active': {
    status: 409,
    title: 'The customer is already trying this plan',
    remedy: 'Wait for the end of the running trial, or send a purchase offer.',
  },
  'offer-already-open': {
    status: 409,
    title: 'An offer of this kind is already open for this customer',
    remedy: 'Wait for its answer, or withdraw it first.',
  },
  'customer-declined-recently': {
    status: 409,
    title: 'The customer said no less than 30 days ago',
    remedy: 'Wait until the pause named in detail is over.',
  },
  'customer-exists': {
    status: 409,
    title: 'You already have a customer with this domain',
    remedy: 'Use the existing customer (GET /v1/customers), or change it with PATCH.',
  },
  'partner-domain-taken': {
    status: 409,
    title: 'Another partner holds this domain',
    remedy: 'Use a domain that belongs to this partner alone.',
  },
  'not-found': {
    status: 404,
    title: 'There is no such thing here',
    remedy: 'Check the id; ids of other partners are not shown.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'This path does not take that method',
    remedy: 'See /docs for what it takes.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'The body is not JSON',
    remedy: 'Send Content-Type: application/json.',
  },
  'rate-limited': {
    status: 429,
    title: 'Too many requests',
    remedy: 'Wait for the seconds in Retry-After.',
  },
  'internal-error': {
    status: 500,
    title: 'Something broke here',
    remedy: 'Nothing of yours is wrong. Try again, and name the requestId to the operator.',
  },
  unavailable: {
    status: 503,
    title: 'A part that this needs is away',
    remedy: 'Try again after the seconds in Retry-After; nothing was changed.',
  },
} as const satisfies Record<string, Refusal>;

export type RefusalCode = keyof typeof REFUSALS;

export interface FieldError {
  /** JSON pointer (RFC 6901) into the request body. */
  readonly pointer: string;
  readonly detail: string;
}

/** A "no" of ours as a value: commands return it, routes show it. */
export interface Refused {
  readonly kind: 'refused';
  readonly code: RefusalCode;
  readonly detail: string;
  readonly errors?: readonly FieldError[];
}

export function refused(
  code: RefusalCode,
  detail: string = REFUSALS[code].title,
  errors?: readonly FieldError[],
): Refused {
  return errors === undefined
    ? { kind: 'refused', code, detail }
    : { kind: 'refused', code, detail, errors };
}
