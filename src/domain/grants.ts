import type { GrantEnder, GrantState } from './vocabulary.ts';

/** Delegated administration in force, or once in force (B17, B18). */
export interface Grant {
  readonly id: string;
  readonly offerId: string;
  readonly decisionId: string;
  readonly organisationId: string;
  readonly partnerId: string;
  readonly customerId: string;
  readonly scope: string;
  /** RFC 3339. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly state: GrantState;
  readonly endedAt: string | null;
  readonly endedBy: GrantEnder | null;
  readonly endedBecause: string | null;
  readonly replacesGrant: string | null;
}
