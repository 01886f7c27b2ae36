/**
 * Types only: all that a workflow may know of activities. Ids and instants go over this line, never
 * a mail's text, an address or a token, because what goes over it is kept in the history.
 */
import type { AnswerFacts, Resolution } from '../src/domain/deciding.ts';
import type { Moment, NextAction } from '../src/domain/offers.ts';
import type {
  Fate,
  Locale,
  NotGranted,
  OfferKind,
  OfferState,
  RiderState,
} from '../src/domain/vocabulary.ts';

/** The one argument of an offer's workflow. */
export interface OfferPlan {
  readonly offerId: string;
  readonly kind: OfferKind;
  readonly partnerId: string;
  readonly customerId: string;
  readonly locale: Locale;
  /** Delegated administration is asked for beside the offer itself. */
  readonly rider: boolean;
  /** For operators: whom it waits for, shortened, e.g. `anna@…`. */
  readonly approverHints: readonly string[];
  readonly deadline: Moment;
  readonly reminders: readonly Moment[];
}

/** The one argument of a grant's workflow. */
export interface GrantPlan {
  readonly grantId: string;
  readonly offerId: string;
  readonly partnerId: string;
  readonly customerId: string;
  readonly locale: Locale;
  readonly startsAt: string;
  readonly ends: Moment;
}

/** What moves in the offer's record together with a step. */
export interface Move {
  readonly state?: OfferState;
  readonly riderState?: RiderState | null;
  readonly needsOperator?: string | null;
  readonly nextAction?: NextAction | null;
}

/** How a letter went, for the workflow. A letter that did not get out at all is retried, not told. */
export interface Sent {
  readonly acceptedCount: number;
  readonly refusedCount: number;
}

/** Mails: ordinary activities, because a relay may take minutes. The letters of src/ports.ts. */
export interface MailActivities {
  /** The question to every approver; then the offer awaits its reply. */
  sendQuestion(offerId: string, next: NextAction | null): Promise<Sent>;
  sendReminder(
    offerId: string,
    nth: number,
    lastCall: boolean,
    next: NextAction | null,
  ): Promise<Sent>;
  sendClarification(offerId: string, nth: number, replyId: string | null): Promise<Sent>;
  /** Shows the customer's question to the partner and names the partner's contact to the customer. */
  sendQuestionOn(offerId: string, nth: number, replyId: string): Promise<Sent>;
  sendRound(
    offerId: string,
    round: 'countersign' | 'replacement',
    nth: number,
    replyId: string,
  ): Promise<Sent>;
  sendRiderQuestion(offerId: string): Promise<Sent>;
  /** To everyone the organisation has, before an approval takes effect. */
  sendCoolingOff(offerId: string, decisionId: string): Promise<Sent>;
  /** What was understood and what is in force, to all approvers and the partner (B16). */
  sendReceipt(offerId: string, about: 'offer' | 'delegated-admin' | 'all'): Promise<Sent>;
  sendWithdrawn(offerId: string, by: 'partner' | 'operator', reason: string | null): Promise<Sent>;
  sendExpired(offerId: string): Promise<Sent>;
  sendExtended(offerId: string, nth: number, previousDeadlineAt: string): Promise<Sent>;
  sendLateAnswer(offerId: string, replyId: string): Promise<Sent>;
  sendUndeliverable(offerId: string): Promise<Sent>;
  sendNeedsOperator(offerId: string, nth: number): Promise<Sent>;
  sendGrantEnding(grantId: string, daysLeft: number): Promise<Sent>;
  sendGrantEnded(grantId: string): Promise<Sent>;
}

export interface RecordedDecision {
  /** The decision on delegated administration, when it was approved by this step. */
  readonly adminDecisionId: string | null;
  /** When it takes effect: cooling-off is over. */
  readonly effective: Moment;
  /** It does not take effect at once. Said here, because a workflow's clock stands still in a task. */
  readonly coolsOff: boolean;
  readonly replaces: boolean;
}

/** Short writes and reads of the store: local activities. */
export interface StoreActivities {
  /** What the store knows of a reply to this offer; null: there is no such judged reply. */
  readAnswer(offerId: string, replyId: string): Promise<AnswerFacts | null>;
  /** Gives a reply that decided nothing its fate and moves the offer. */
  settleReply(offerId: string, replyId: string, fate: Fate, move: Move): Promise<void>;
  /** Null: the store finds that the reply does not prove the decision; a person must look. */
  recordDecision(input: {
    readonly offerId: string;
    readonly replyId: string;
    readonly resolutions: readonly Resolution[];
    readonly assurance: 'verified' | 'countersigned';
    readonly weak: boolean;
    readonly replacesGrant: string | null;
    readonly move: Move;
  }): Promise<RecordedDecision | null>;
  recordOperatorDecline(
    offerId: string,
    subjects: readonly Resolution['subject'][],
    reason: string,
    move: Move,
  ): Promise<void>;
  /** Whether an approval was recalled by a reply before it took effect. */
  isRecalled(offerId: string, decisionId: string): Promise<boolean>;
  moveOffer(offerId: string, move: Move, event: string | null): Promise<void>;
  /** Moves the deadline and says it in the customer's zone. */
  extendOffer(offerId: string, deadlineAt: string): Promise<Moment>;
  /** Mails accepted for this offer before `before` whose judgement is not done. */
  countUnjudged(offerId: string, before: string): Promise<number>;
}

export type GrantResult =
  | { readonly kind: 'granted'; readonly grantId: string }
  /** Stored and told: an approval that cannot be granted ends with its reason. */
  | { readonly kind: 'not-granted'; readonly because: NotGranted };

export interface GrantActivities {
  /** The only author of grants. Checks B3 and B4 again; once per offer. */
  recordGrant(offerId: string, decisionId: string): Promise<GrantResult>;
  /** False: it has ended. */
  markExpiring(grantId: string): Promise<boolean>;
  /** Ends a grant by its date; one that ended before stays as it ended. */
  expireGrant(grantId: string): Promise<void>;
  hasEnded(grantId: string): Promise<boolean>;
}
