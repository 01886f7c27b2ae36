/** What the API answers with. Tests hold every answer against these. */
import type { GrantView, OfferView } from '../commands/offer-views.ts';
import {
  CLOUDS,
  GRANT_ENDERS,
  GRANT_STATES,
  LOCALES,
  NOT_GRANTED,
  OFFER_KINDS,
  OFFER_STATES,
  PROGRAMMES,
  RIDER_STATES,
} from '../domain/vocabulary.ts';
import { z } from './zod.ts';

const instant = z.iso.datetime().openapi({ format: 'date-time' });
const text = z.string();

export const partner = z
  .strictObject({
    id: text,
    name: text,
    domains: z.array(text),
    email: text,
    locale: z.enum(LOCALES),
    agreement: z.strictObject({ version: text, signedBy: text, signedAt: instant }).nullable(),
    programmes: z.array(z.enum(PROGRAMMES)),
    services: z.array(text),
    createdAt: instant,
  })
  .openapi('Partner');

export const apiKey = z
  .strictObject({
    id: text,
    partner: text.nullable(),
    prefix: text,
    label: text.nullable(),
    createdAt: instant,
    revokedAt: instant.nullable(),
  })
  .openapi('ApiKey');

export const newApiKey = apiKey
  .extend({ key: text.openapi({ description: 'In this one answer only.' }) })
  .openapi('NewApiKey');

export const customer = z
  .strictObject({
    id: text,
    partner: text,
    organisation: text,
    name: text,
    domain: text,
    cloud: z.enum(CLOUDS),
    locale: z.enum(LOCALES),
    timeZone: text,
    contacts: z.array(z.strictObject({ name: text, email: text, canApprove: z.boolean() })),
    createdAt: instant,
  })
  .openapi('Customer');

export const roles = z
  .strictObject({
    delegatedAdmin: z
      .strictObject({
        grantId: text,
        state: z.enum(GRANT_STATES),
        scope: text,
        startsAt: instant,
        endsAt: instant,
      })
      .nullable(),
    partnerOfRecord: z.null(),
  })
  .openapi('Roles');

const decision = z
  .strictObject({
    verdict: z.enum(['approved', 'declined']),
    by: text,
    at: instant,
    channel: z.enum(['reply', 'page', 'operator']),
    assurance: z.enum(['verified', 'countersigned']).nullable(),
    reason: text.nullable(),
  })
  .openapi('Decision');

const mailState = z.enum(['queued', 'sent', 'delayed', 'delivered', 'bounced']);

export const offer = z
  .strictObject({
    id: text,
    kind: z.enum(OFFER_KINDS),
    state: z.enum(OFFER_STATES),
    partner: z.strictObject({ id: text, name: text }),
    customer: z.strictObject({ id: text, name: text, domain: text }),
    organisation: text,
    approvers: z.array(z.strictObject({ name: text, email: text })),
    locale: z.enum(LOCALES),
    services: z.array(
      z.strictObject({
        plan: text,
        planName: text,
        service: text,
        serviceName: text,
        seats: z.int(),
        days: z.int(),
      }),
    ),
    message: text.nullable(),
    metadata: z.record(text, text),
    createdAt: instant,
    deadlineAt: instant,
    reminders: z.array(instant),
    nextAction: z
      .strictObject({
        kind: z.enum(['reminder', 'deadline', 'round-deadline', 'effective', 'start']),
        at: instant,
      })
      .nullable(),
    endedAt: instant.nullable(),
    mail: z.strictObject({ state: mailState, sentAt: instant.nullable() }).nullable(),
    mails: z.array(
      z.strictObject({
        name: text,
        email: text,
        state: mailState,
        sentAt: instant.nullable(),
        possiblyTwice: z.boolean(),
      }),
    ),
    decision: decision.nullable(),
    delegatedAdmin: z
      .strictObject({
        scope: text,
        duration: text,
        state: z.enum(RIDER_STATES),
        grantId: text.nullable(),
        notGranted: z.enum(NOT_GRANTED).nullable(),
        decision: decision.nullable(),
      })
      .nullable(),
    grantId: text.nullable(),
    workflowId: text,
    links: z.record(text, text),
    needsOperator: text.nullable().optional().openapi({ description: 'For operators only.' }),
  })
  .openapi('Offer') satisfies z.ZodType<Writable<OfferView>>;

export const grant = z
  .strictObject({
    id: text,
    state: z.enum(GRANT_STATES),
    partner: text.openapi({ description: 'Id.' }),
    customer: text.openapi({ description: 'Id.' }),
    scope: text,
    startsAt: instant,
    endsAt: instant,
    offerId: text,
    endedAt: instant.nullable(),
    endedBy: z.enum(GRANT_ENDERS).nullable(),
    endedBecause: text.nullable(),
  })
  .openapi('Grant') satisfies z.ZodType<Writable<GrantView>>;

export const timelineEvent = z
  .strictObject({ at: instant, kind: text, detail: z.record(text, z.unknown()) })
  .openapi('TimelineEvent');

export const preview = z.strictObject({ subject: text, html: text, text }).openapi('MailPreview');

export const allowedApprover = z
  .strictObject({ id: text, email: text, proof: text, reason: text, allowedAt: instant })
  .openapi('AllowedApprover');

const quarantinedFields = {
  id: text,
  offerId: text.nullable(),
  grantId: text.nullable(),
  receivedAt: instant,
  bytes: z.int(),
  from: text,
  ip: text.nullable(),
  class: text.nullable(),
  assurance: text.nullable(),
  because: text.nullable(),
  verdict: text.nullable(),
};

export const quarantinedMail = z.strictObject(quarantinedFields).openapi('QuarantinedMail');

export const quarantinedMailWhole = z
  .strictObject({
    ...quarantinedFields,
    headers: z.array(z.strictObject({ name: text, value: text })),
    visibleText: text,
  })
  .openapi('QuarantinedMailWhole');

export const service = z.strictObject({ id: text, name: text }).openapi('Service');

export const plan = z
  .strictObject({
    id: text,
    name: text,
    service: text,
    trial: z.strictObject({ days: z.int(), seats: z.int(), convertsTo: z.array(text) }).nullable(),
  })
  .openapi('Plan');

export const feature = z
  .strictObject({ id: text, name: text, plans: z.array(text) })
  .openapi('Feature');

export const health = z.strictObject({ status: text }).openapi('Health');

export const readiness = z
  .strictObject({
    status: z.enum(['ready', 'degraded', 'away']),
    checks: z.strictObject({
      database: z.enum(['ok', 'away']),
      temporal: z.enum(['ok', 'away']),
    }),
  })
  .openapi('Readiness');

export function page<T extends z.ZodType>(item: T) {
  return z.strictObject({ data: z.array(item), nextCursor: text.nullable() });
}

export const problem = z
  .strictObject({
    type: z.url(),
    title: text,
    status: z.int(),
    detail: text,
    instance: text,
    code: text,
    requestId: text,
    errors: z.array(z.strictObject({ pointer: text, detail: text })).optional(),
  })
  .openapi('Problem', { description: 'RFC 9457.' });

/** What zod infers has no `readonly`; views have. */
type Writable<T> = T extends object ? { -readonly [Key in keyof T]: Writable<T[Key]> } : T;
