/**
 * What the inside needs of the outside, by role. Adapters live in src/store, src/mail, src/dns;
 * fakes in test/support pass the same contract tests.
 *
 * Instants are RFC 3339 strings in UTC with milliseconds unless a name says otherwise.
 */
import type { Resolution, Subject } from './domain/deciding.ts';
import type { Grant } from './domain/grants.ts';
import type { Agreement, Contact, Customer, NextAction, Offer, Partner } from './domain/offers.ts';
import type {
  Asks,
  Assurance,
  Fate,
  GrantEnder,
  Locale,
  NotGranted,
  OfferKind,
  OfferState,
  RiderState,
} from './domain/vocabulary.ts';

export interface Clock {
  now(): Date;
}

/** Keyset page: newest first; `cursor` is opaque to callers. */
export interface PageRequest {
  readonly limit: number;
  readonly cursor: string | null;
}
export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

// ── Partners, keys, customers ───────────────────────────────────────────────────────────────

export type PartnerChange = Partial<
  Pick<Partner, 'name' | 'domains' | 'email' | 'locale' | 'programmes' | 'services'>
> & { readonly agreement?: Agreement | null };

export interface ApiKey {
  readonly id: string;
  /** Null: the operator's. */
  readonly partnerId: string | null;
  /** The first characters, to recognise it. */
  readonly prefix: string;
  readonly label: string | null;
  readonly createdAt: string;
  readonly revokedAt: string | null;
}

export interface PartnerBook {
  /** `domain-taken`: another partner has one of the domains. Same id again: the stored one. */
  insert(
    partner: Partner,
  ): Promise<{ kind: 'stored'; partner: Partner } | { kind: 'domain-taken'; domain: string }>;
  get(id: string): Promise<Partner | null>;
  list(page: PageRequest): Promise<Page<Partner>>;
  update(
    id: string,
    change: PartnerChange,
  ): Promise<
    { kind: 'stored'; partner: Partner } | { kind: 'domain-taken'; domain: string } | null
  >;
  /** The partner, if any, that has this registrable domain or one below or above it among its own. */
  holderOfDomain(registrableDomain: string): Promise<string | null>;
  /** `hash`: SHA-256 of the whole key. Same id again: nothing happens. */
  addKey(key: {
    id: string;
    partnerId: string | null;
    hash: Buffer;
    prefix: string;
    label: string | null;
  }): Promise<ApiKey>;
  /** An unrevoked key. */
  keyByHash(hash: Buffer): Promise<ApiKey | null>;
  listKeys(partnerId: string): Promise<readonly ApiKey[]>;
  /** Null: that partner has no such key. Revoking twice is the same. */
  revokeKey(partnerId: string, keyId: string): Promise<ApiKey | null>;
}

export interface Organisation {
  readonly id: string;
  readonly domain: string;
  /** Addresses beyond its own domain that an operator allowed. */
  readonly allowed: readonly AllowedApprover[];
}
export interface AllowedApprover {
  readonly id: string;
  readonly email: string;
  /** The DNS proof the operator looked at, in words. */
  readonly proof: string;
  readonly reason: string;
  readonly allowedAt: string;
}

export type CustomerChange = Partial<
  Pick<Customer, 'name' | 'cloud' | 'locale' | 'timeZone' | 'contacts'>
>;

export interface CustomerBook {
  /** Finds or makes the organisation of a registrable domain. */
  ensureOrganisation(domain: string): Promise<Organisation>;
  organisation(id: string): Promise<Organisation | null>;
  allowApprover(organisationId: string, approver: AllowedApprover): Promise<void>;
  /** `exists`: this partner already has a customer with that domain. Same id again: the stored one. */
  insert(
    customer: Customer,
  ): Promise<{ kind: 'stored'; customer: Customer } | { kind: 'exists'; customer: Customer }>;
  get(id: string): Promise<Customer | null>;
  byDomain(partnerId: string, domain: string): Promise<Customer | null>;
  list(partnerId: string | null, page: PageRequest): Promise<Page<Customer>>;
  update(id: string, change: CustomerChange): Promise<Customer | null>;
  /** Everyone any partner knows as approver of the organisation, plus the allowed ones; distinct by address. */
  everyApprover(
    organisationId: string,
  ): Promise<readonly (Contact & { locale: Locale; timeZone: string })[]>;
}

// ── Offers, decisions, grants ───────────────────────────────────────────────────────────────

export interface Decision {
  readonly id: string;
  readonly offerId: string;
  readonly subject: Subject;
  readonly verdict: 'approved' | 'declined';
  readonly by: string;
  readonly at: string;
  readonly channel: 'reply' | 'page' | 'operator';
  readonly assurance: 'verified' | 'countersigned' | null;
  readonly reason: string | null;
  readonly replyId: string | null;
  readonly replacesGrant: string | null;
  readonly weak: boolean;
  readonly effectiveAt: string;
  readonly recalledAt: string | null;
}

export interface OfferFilter {
  /** Null: the operator, who sees all. */
  readonly partnerId: string | null;
  readonly kind?: OfferKind;
  readonly state?: OfferState;
  readonly customerId?: string;
  readonly needsOperator?: boolean;
}

/** What moves when an offer goes on. Absent fields stay; ends never change (the store refuses). */
export interface OfferMove {
  readonly state?: OfferState;
  readonly riderState?: RiderState | null;
  readonly notGranted?: NotGranted | null;
  readonly needsOperator?: string | null;
  readonly nextAction?: NextAction | null;
  readonly deadlineAt?: string;
}

export interface TimelineEvent {
  readonly at: string;
  /** `<what>-<happened>`, e.g. `question-sent`. */
  readonly kind: string;
  /** Never a token, reference, marker, code, link or Message-ID. */
  readonly detail: Readonly<Record<string, unknown>>;
}
export interface NewEvent {
  readonly kind: string;
  readonly detail?: Readonly<Record<string, unknown>>;
  /** The same dedupe text writes one event, however often a step is repeated. */
  readonly dedupe?: string;
}

/** A decision as the workflow asks for it. The store refuses what no reply proves. */
export interface NewDecision {
  readonly offerId: string;
  readonly resolutions: readonly Resolution[];
  readonly by: string;
  readonly at: string;
  readonly channel: 'reply' | 'page' | 'operator';
  readonly assurance: 'verified' | 'countersigned' | null;
  readonly reason: string | null;
  readonly replyId: string | null;
  readonly replacesGrant: string | null;
  readonly weak: boolean;
  readonly effectiveAt: string;
  readonly move: OfferMove;
  readonly event: NewEvent;
}

/** Thrown when the store finds no reply that proves a decision. Nothing was decided. */
export class DecisionNotProven extends Error {
  override readonly name = 'DecisionNotProven';
}

export interface OfferBook {
  /**
   * Stores a new offer in state `sending` with its `created` event, unless one is open already.
   * Same id again: the stored one.
   */
  create(
    offer: Offer,
  ): Promise<{ kind: 'stored'; offer: Offer } | { kind: 'already-open'; offerId: string }>;
  get(id: string): Promise<Offer | null>;
  list(filter: OfferFilter, page: PageRequest): Promise<Page<Offer>>;
  /** Offers stored before `before` whose workflow is not known to run. */
  unstarted(before: Date, limit: number): Promise<readonly Offer[]>;
  markStarted(id: string): Promise<void>;
  /** Moves an offer and writes the event in one transaction. On an ended offer the state stays. */
  move(id: string, move: OfferMove, event: NewEvent | null): Promise<Offer>;
  /**
   * Writes the decisions, moves the offer, gives the reply its fate `decided` and writes the event,
   * all in one transaction. Deciding a subject a second time returns the first decision.
   */
  decide(decision: NewDecision): Promise<readonly Decision[]>;
  decisions(offerId: string): Promise<readonly Decision[]>;
  /** Recalls a decision on delegated administration that has not made a grant yet. False: too late. */
  recall(decisionId: string, event: NewEvent): Promise<boolean>;
  timeline(offerId: string): Promise<readonly TimelineEvent[]>;
  addEvent(where: { offerId?: string; grantId?: string }, event: NewEvent): Promise<void>;
  /** When the customer's last "no" by its own reply to this partner and kind fell; null: none. */
  lastDecline(partnerId: string, organisationId: string, kind: OfferKind): Promise<string | null>;
  /** Plans of `plans` that the organisation is trying at `at`. */
  activeTrials(
    organisationId: string,
    plans: readonly string[],
    at: string,
  ): Promise<readonly string[]>;
  /** Starts the trial term of an approved invitation; again: nothing. */
  startTrials(offerId: string, startsAt: string): Promise<void>;
  /** Ends the running trials of an invitation, with an event. False: none was running. */
  endTrials(offerId: string, at: string): Promise<boolean>;
}

export interface GrantFilter {
  readonly partnerId: string | null;
  readonly customerId?: string;
  readonly state?: Grant['state'];
}

export interface GrantBook {
  /**
   * Ends the grant that the decision replaces and writes the new one with its event, in one
   * transaction, once per offer: a second call returns the first grant. `slot-taken`: another
   * partner holds the slot and the decision does not replace exactly that grant. `recalled`: the
   * decision was recalled. The database refuses everything that no customer gave.
   */
  record(input: {
    grantId: string;
    decisionId: string;
    offerId: string;
    scope: string;
    startsAt: string;
    endsAt: string;
  }): Promise<
    | { kind: 'recorded'; grant: Grant; replaced: Grant | null }
    | { kind: 'slot-taken'; holder: string }
    | { kind: 'recalled' }
  >;
  get(id: string): Promise<Grant | null>;
  byOffer(offerId: string): Promise<Grant | null>;
  /** The grant that holds the organisation's slot. */
  holder(organisationId: string): Promise<Grant | null>;
  list(filter: GrantFilter, page: PageRequest): Promise<Page<Grant>>;
  markExpiring(id: string): Promise<void>;
  /** Ends a grant at once, with its event; a grant that ended stays as it ended. */
  end(
    id: string,
    end: { by: GrantEnder; because: string; at: string },
  ): Promise<{ grant: Grant; changed: boolean }>;
  /** Grants whose workflow is not known to run, or ended early without their workflow knowing. */
  unstarted(limit: number): Promise<readonly Grant[]>;
  endedUntold(limit: number): Promise<readonly Grant[]>;
  markStarted(id: string): Promise<void>;
  markEndTold(id: string): Promise<void>;
}

// ── Mail out ────────────────────────────────────────────────────────────────────────────────

/** How an answer to a mail is to be read: `Question` of src/replies without what was sent. */
export interface AnswerReading {
  readonly locale: Locale;
  readonly kind: OfferKind | 'receipt';
  readonly answers?: 3;
  /** A round says exactly what a yes to it means: 1 both, 2 the offer only. */
  readonly yesMeans?: 1 | 2;
  readonly phrase?: string;
  readonly names?: readonly string[];
  readonly organisation?: readonly string[];
}

/** A row of the send ledger. */
export interface Message {
  readonly id: string;
  readonly offerId: string | null;
  readonly grantId: string | null;
  readonly purpose: string;
  /** With offer or grant and recipient it names the mail: planning it again finds it again. */
  readonly step: string;
  readonly asks: Asks | null;
  readonly approver: number | null;
  readonly recipient: string;
  readonly locale: Locale;
  readonly replacesGrant: string | null;
  readonly question: AnswerReading | null;
  /** Which key its token, reference, marker and code are derived with (`Secrets.keyId`). */
  readonly keyId: string;
  readonly answerableUntil: string | null;
  readonly state: 'planned' | 'sending' | 'accepted' | 'refused' | 'ambiguous';
  readonly attempts: number;
  readonly possiblyTwice: boolean;
  readonly delivery: 'delayed' | 'delivered' | 'bounced' | null;
  readonly response: string | null;
  readonly plannedAt: string;
  readonly sentAt: string | null;
}

/** What is sent, as rendered. Kept encrypted. */
export interface MessageContent {
  readonly fromName: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly reference: string | null;
  readonly marker: string | null;
}

export interface MessageBook {
  /** Stores a planned mail with its sealed content; a step planned before: the stored row. */
  plan(
    message: Omit<
      Message,
      'state' | 'attempts' | 'possiblyTwice' | 'delivery' | 'response' | 'plannedAt' | 'sentAt'
    >,
    content: MessageContent,
    tokenHash: Buffer | null,
  ): Promise<Message>;
  byStep(
    where: { offerId?: string; grantId?: string },
    step: string,
    recipient: string,
  ): Promise<Message | null>;
  get(id: string): Promise<Message | null>;
  content(id: string): Promise<MessageContent>;
  byTokenHash(hash: Buffer): Promise<Message | null>;
  ofOffer(offerId: string): Promise<readonly Message[]>;
  ofGrant(grantId: string): Promise<readonly Message[]>;
  /** Committed before a connection is opened. Finding `sending` already there is doubt: `possiblyTwice`. */
  beginSending(id: string): Promise<Message>;
  settle(
    id: string,
    outcome:
      | { kind: 'accepted'; response: string }
      | { kind: 'refused'; response: string }
      | { kind: 'ambiguous'; response: string; retryAt: Date }
      | { kind: 'retry'; response: string; retryAt: Date },
  ): Promise<void>;
  noteDelivery(id: string, delivery: 'delayed' | 'delivered' | 'bounced'): Promise<void>;
  /**
   * Mails that nobody has carried on for three minutes after they were due: late answers and the
   * like after a crash, and any whose workflow is gone. Taking them makes them wait again.
   */
  unsent(before: Date, limit: number): Promise<readonly Message[]>;
  extendAnswerable(offerId: string, until: string): Promise<void>;
  /** Counts a wrong code typed on the page; returns how many so far. */
  countCodeTry(id: string): Promise<number>;
  /** How many mails of these steps (prefix) to this recipient were planned since `since`. */
  countSince(
    where: { offerId?: string; grantId?: string },
    stepPrefix: string,
    recipient: string,
    since: Date,
  ): Promise<number>;
}

export interface OutgoingMail extends MessageContent {
  readonly id: string;
  readonly to: string;
  /** Local part and domain; null: answers are not expected. */
  readonly replyTo: string | null;
  readonly messageId: string;
  /** An answer to an automatic or customer mail gets `auto-replied`. */
  readonly autoSubmitted: 'auto-generated' | 'auto-replied';
  readonly inReplyTo?: string;
}
export interface Mailer {
  /**
   * Hands one mail to the relay. `refused`: 5xx, for good. `retry`: 4xx or no connection, nothing
   * was accepted. `ambiguous`: the connection broke after the data was sent.
   */
  send(mail: OutgoingMail): Promise<{
    readonly kind: 'accepted' | 'refused' | 'retry' | 'ambiguous';
    readonly response: string;
  }>;
}

// ── Mail in ─────────────────────────────────────────────────────────────────────────────────

export interface ReplyEnvelope {
  readonly from: string;
  readonly to: string;
  readonly ip: string | null;
  readonly helo: string | null;
}

export interface Reply {
  readonly id: string;
  readonly messageId: string | null;
  readonly offerId: string | null;
  readonly grantId: string | null;
  readonly channel: 'reply' | 'page';
  readonly receivedAt: string;
  readonly rawBytes: number;
  readonly envelope: ReplyEnvelope;
  readonly judgedAt: string | null;
  readonly class: string | null;
  readonly assurance: Assurance | null;
  readonly assuranceBecause: string | null;
  readonly verdict: 'approve' | 'decline' | 'unclear' | 'none' | null;
  readonly judgement: Readonly<Record<string, unknown>> | null;
  readonly fate: Fate | null;
  readonly attempts: number;
}

export interface Judgement {
  readonly class: string;
  readonly assurance: Assurance;
  readonly assuranceBecause: string;
  readonly verdict: 'approve' | 'decline' | 'unclear' | 'none';
  readonly visibleText: string;
  /** Everything the gates found; JSON. `choice`, `bareYes`, `asksQuestion`, `statesPhrase` are read back from here. */
  readonly details: Readonly<Record<string, unknown>> & {
    readonly choice: 1 | 2 | 3 | null;
    readonly bareYes: boolean;
    readonly asksQuestion: boolean;
    readonly statesPhrase: boolean;
  };
}

export interface ReplyBook {
  /** Commits the raw mail; the same bytes to the same mail of ours are one reply. */
  store(reply: {
    id: string;
    message: Pick<Message, 'id' | 'offerId' | 'grantId'> | null;
    channel: 'reply' | 'page';
    receivedAt: Date;
    raw: Buffer;
    digest: Buffer;
    envelope: ReplyEnvelope;
    /** A page answer is judged by being given. */
    judgement?: Judgement;
  }): Promise<{ kind: 'stored' | 'duplicate'; reply: Reply }>;
  get(id: string): Promise<Reply | null>;
  raw(id: string): Promise<Buffer>;
  visibleText(id: string): Promise<string>;
  judge(id: string, judgement: Judgement): Promise<Reply>;
  setFate(id: string, fate: Fate): Promise<void>;
  /** Not settled and due: to be judged, or to be signalled (again). */
  due(before: Date, limit: number): Promise<readonly Reply[]>;
  postpone(id: string, until: Date): Promise<void>;
  /** Accepted for this offer before `before` and not yet judged. */
  unjudgedCount(offerId: string, before: string): Promise<number>;
  countSince(messageId: string, since: Date): Promise<number>;
  ofOffer(offerId: string): Promise<readonly Reply[]>;
  quarantined(page: PageRequest): Promise<Page<Reply>>;
}

// ── Processes (Temporal) ────────────────────────────────────────────────────────────────────

/** Thrown when Temporal cannot be reached or no worker answers in time. */
export class ProcessesAway extends Error {
  override readonly name = 'ProcessesAway';
}

export type OfferUpdate =
  | {
      readonly name: 'withdraw';
      readonly by: 'partner' | 'operator';
      readonly reason: string | null;
    }
  | { readonly name: 'remind' }
  | { readonly name: 'extend'; /** Added to the present deadline. */ readonly validFor: string }
  | { readonly name: 'decline' | 'askAgain' | 'end'; readonly reason: string };

/** The running workflows. Every method throws `ProcessesAway` when Temporal is not there. */
export interface Processes {
  /** Starts the offer's workflow; one that was started before is left as it is. */
  startOffer(offer: Offer): Promise<void>;
  startGrant(grant: Grant): Promise<void>;
  /** `ended`: the workflow is complete. */
  signalReply(offerId: string, replyId: string): Promise<'delivered' | 'ended'>;
  /** Tells a grant's workflow that the grant has ended. */
  signalGrantEnded(grantId: string): Promise<'delivered' | 'ended'>;
  /** The same `updateId` is carried out once. `refused`: its validator said no, with the reason. */
  update(
    offerId: string,
    update: OfferUpdate,
    updateId: string,
  ): Promise<{ kind: 'done' } | { kind: 'refused'; detail: string } | { kind: 'ended' }>;
  /** An approver's out-of-office came. */
  signalApproverAway(offerId: string): Promise<'delivered' | 'ended'>;
  /** Reports say that none of the offer's mails arrived. */
  signalMailReturned(offerId: string): Promise<'delivered' | 'ended'>;
  ping(): Promise<void>;
}

// ── Secrets, idempotency, DNS ───────────────────────────────────────────────────────────────

/**
 * All that is derived from SECRET_KEY. Nothing here can be computed from the database alone. What is
 * derived from a message's id needs the key it was first derived with, also after a rotation: pass
 * the message's `keyId`; left out, it is the newest.
 */
export interface Secrets {
  /** The newest key: 8 hexadecimal digits that tell nothing about it. */
  keyId(): string;
  /** Local part of the reply address of a message: 32 characters of lower-case base32 (160 bits). */
  token(messageId: string, keyId?: string): string;
  /** SHA-256, the same with every key, so that a token finds its message after a rotation. Case is folded. */
  tokenHash(token: string): Buffer;
  /** e.g. `CS-7KQ2M4XWPA` (50 bits), ends the subject. */
  reference(messageId: string, keyId?: string): string;
  /** e.g. `countersign-mark-…` (80 bits): foot line of the body, always signed by the customer's server with it. */
  marker(messageId: string, keyId?: string): string;
  /** e.g. `ABCD-EFGH` (40 bits of base32): typed on the page of a round. */
  code(messageId: string, keyId?: string): string;
  seal(plain: Buffer): Buffer;
  /** Throws `SealBroken` when no known key opens it. */
  open(sealed: Buffer): Buffer;
}

export interface IdempotencyBook {
  /**
   * Claims a key for a request. `fresh` and `resumed` carry the suffix for the ids that the request
   * makes, the same both times, so that carrying it out again after a crash makes nothing twice.
   */
  claim(
    caller: string,
    key: string,
    requestHash: Buffer,
  ): Promise<
    | { kind: 'fresh' | 'resumed'; idSuffix: string }
    | { kind: 'done'; status: number; response: Buffer }
    | { kind: 'other-request' }
    | { kind: 'in-use' }
  >;
  finish(caller: string, key: string, status: number, response: Buffer): Promise<void>;
  /** A refused or failed request frees its key. */
  release(caller: string, key: string): Promise<void>;
}

/** All books over one store. */
export interface Books {
  readonly partners: PartnerBook;
  readonly customers: CustomerBook;
  readonly offers: OfferBook;
  readonly grants: GrantBook;
  readonly messages: MessageBook;
  readonly replies: ReplyBook;
  readonly idempotency: IdempotencyBook;
  /** Throws when the store is away. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

// ── Letters: mails of ours, from an offer or a grant to a planned and sent message ───────────

/** One mail, or one to each approver, named by what it says. Sending it again sends nothing new. */
export type Letter =
  | {
      readonly kind: 'question';
      readonly offerId: string;
      /** 0: the first sending. */ readonly resend: number;
    }
  | {
      readonly kind: 'reminder';
      readonly offerId: string;
      readonly nth: number;
      readonly lastCall: boolean;
    }
  | {
      readonly kind: 'clarification';
      readonly offerId: string;
      readonly nth: number;
      readonly replyId: string | null;
      readonly question: boolean;
    }
  | {
      readonly kind: 'countersign';
      readonly offerId: string;
      readonly nth: number;
      readonly replyId: string;
      readonly because: 'not-verified' | 'other-sender' | 'policy';
    }
  | {
      readonly kind: 'replacement';
      readonly offerId: string;
      readonly nth: number;
      readonly replyId: string;
    }
  | { readonly kind: 'rider-question'; readonly offerId: string }
  | { readonly kind: 'cooling-off'; readonly offerId: string; readonly decisionId: string }
  | { readonly kind: 'receipt'; readonly offerId: string; readonly about: Subject | 'all' }
  | {
      readonly kind: 'withdrawn';
      readonly offerId: string;
      readonly by: 'partner' | 'operator';
      readonly reason: string | null;
    }
  | { readonly kind: 'expired'; readonly offerId: string }
  | {
      readonly kind: 'extended';
      readonly offerId: string;
      readonly nth: number;
      readonly previousDeadlineAt: string;
    }
  | { readonly kind: 'undeliverable'; readonly offerId: string }
  | { readonly kind: 'needs-operator'; readonly offerId: string; readonly nth: number }
  | { readonly kind: 'late-answer'; readonly offerId: string; readonly replyId: string }
  | { readonly kind: 'answer-noted'; readonly offerId: string; readonly replyId: string }
  | { readonly kind: 'not-from-you'; readonly offerId: string; readonly replyId: string }
  | { readonly kind: 'receipt-help'; readonly grantId: string; readonly replyId: string }
  | {
      readonly kind: 'where-to-reply';
      readonly replyId: string;
      readonly to: string;
      readonly locale: Locale;
    }
  | { readonly kind: 'grant-ending'; readonly grantId: string; readonly daysLeft: number }
  | { readonly kind: 'grant-ended'; readonly grantId: string };

export interface LetterOutcome {
  readonly acceptedCount: number;
  /** Addresses of approvers that the relay refused for good. */
  readonly refusedCount: number;
  /** Not settled: the relay was away or said 4xx. Sending the letter again carries on. */
  readonly openCount: number;
}
export interface Letters {
  send(letter: Letter): Promise<LetterOutcome>;
  /** Carries a planned mail on that no workflow carries (its relay was away, or we died). */
  resume(message: Message): Promise<void>;
}
