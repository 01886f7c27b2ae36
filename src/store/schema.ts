/**
 * The tables of migrations/, as kysely sees them: names in camel case, instants as RFC 3339 strings
 * in UTC (pool.ts), jsonb as what it holds. A column that is left out of an insert has a default.
 */
import type { Generated } from 'kysely';
import type { Subject } from '../domain/deciding.ts';
import type { Grant } from '../domain/grants.ts';
import type { Customer, Offer, Partner } from '../domain/offers.ts';
import type { ApiKey, Decision, Message, Reply } from '../ports.ts';

export interface Schema {
  readonly partners: Partner & { readonly updatedAt: Generated<string> };
  readonly apiKeys: Omit<ApiKey, 'createdAt'> & {
    readonly createdAt: Generated<string>;
    readonly hash: Buffer;
  };
  readonly organisations: {
    readonly id: string;
    readonly domain: string;
    readonly createdAt: Generated<string>;
  };
  readonly organisationApprovers: {
    readonly id: string;
    readonly organisationId: string;
    readonly email: string;
    readonly proof: string;
    readonly reason: string;
    readonly allowedAt: string;
  };
  readonly customers: Customer & { readonly updatedAt: Generated<string> };
  readonly offers: Omit<Offer, 'grantId'>;
  readonly messages: Omit<Message, Defaulted> & {
    readonly [K in Defaulted]: Generated<Message[K]>;
  } & {
    readonly tokenHash: Buffer | null;
    /** Sealed `MessageContent`. */
    readonly content: Buffer;
    readonly codeTries: Generated<number>;
    readonly nextAttemptAt: string;
  };
  readonly replies: Omit<Reply, 'attempts'> & {
    readonly attempts: Generated<number>;
    /** Sealed. */
    readonly raw: Buffer;
    readonly digest: Buffer;
    /** Sealed. */
    readonly visibleText: Buffer | null;
    readonly fatedAt: string | null;
    readonly nextAttemptAt: string;
  };
  readonly decisions: Omit<Decision, 'by' | 'at'> & {
    readonly decidedBy: string;
    readonly decidedAt: string;
    readonly firstReplyId: string | null;
    readonly createdAt: string;
  };
  readonly grants: Grant & {
    readonly decisionSubject: Generated<Subject>;
    readonly decisionVerdict: Generated<'approved'>;
    readonly startedAt: string | null;
    readonly endToldAt: string | null;
    readonly createdAt: string;
  };
  readonly trials: {
    readonly offerId: string;
    readonly organisationId: string;
    readonly plan: string;
    readonly startsAt: string;
    readonly endsAt: string;
  };
  readonly events: {
    readonly id: Generated<number>;
    readonly partnerId: string | null;
    readonly offerId: string | null;
    readonly grantId: string | null;
    readonly at: string;
    readonly kind: string;
    readonly detail: Readonly<Record<string, unknown>>;
    readonly dedupe: string | null;
  };
  readonly idempotencyKeys: {
    readonly caller: string;
    readonly key: string;
    readonly requestHash: Buffer;
    readonly idSuffix: string;
    readonly status: number | null;
    readonly response: Buffer | null;
    readonly claimedAt: string;
  };
}

type Defaulted = 'state' | 'attempts' | 'possiblyTwice' | 'delivery' | 'response' | 'sentAt';
