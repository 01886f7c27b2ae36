/** The closed lists of the business. Every value is the string the API, the store and the mails use. */

export const LOCALES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'ja'] as const;
export type Locale = (typeof LOCALES)[number];

export const CLOUDS = ['worldwide', '21vianet'] as const;
export type Cloud = (typeof CLOUDS)[number];

export const PROGRAMMES = ['cloud-essentials', 'cloud-accelerate', 'cloud-deployment'] as const;
export type Programme = (typeof PROGRAMMES)[number];

export const OFFER_KINDS = [
  'trial-invitation',
  'purchase-offer',
  'delegated-admin-offer',
  'partner-of-record-nomination',
] as const;
export type OfferKind = (typeof OFFER_KINDS)[number];

export const OPEN_STATES = [
  'sending',
  'awaiting-reply',
  'clarifying',
  'confirming',
  'needs-operator',
] as const;
export const END_STATES = [
  'approved',
  'declined',
  'expired',
  'withdrawn',
  'undeliverable',
  'superseded',
] as const;
export const OFFER_STATES = [...OPEN_STATES, ...END_STATES] as const;
export type OpenState = (typeof OPEN_STATES)[number];
export type EndState = (typeof END_STATES)[number];
export type OfferState = OpenState | EndState;

export const RIDER_STATES = [
  'asked',
  'confirming',
  'cooling-off',
  'granted',
  'declined',
  'expired',
  'not-granted',
] as const;
export type RiderState = (typeof RIDER_STATES)[number];

export const GRANT_STATES = ['active', 'expiring', 'expired', 'suspended', 'terminated'] as const;
export type GrantState = (typeof GRANT_STATES)[number];
/** A grant in one of these states holds the customer's one delegate slot (B17). */
export const HOLDING_STATES = ['active', 'expiring', 'suspended'] as const;

export const GRANT_ENDERS = ['customer', 'partner', 'operator', 'date', 'replacement'] as const;
export type GrantEnder = (typeof GRANT_ENDERS)[number];

/** Why an approved delegated admin was not granted (product.md, State of an offer). */
export const NOT_GRANTED = [
  'agreement-required',
  'programme-required',
  'partner-features-unavailable',
  'recalled',
  'replacement-not-confirmed',
  'slot-taken',
] as const;
export type NotGranted = (typeof NOT_GRANTED)[number];

/** What a mail of ours asks, and so what an answer to it can decide. */
export const ASKS = ['question', 'rider', 'countersign', 'replacement', 'receipt'] as const;
export type Asks = (typeof ASKS)[number];

/** How sure we are that the approver wrote a reply (replies.md, gate 3). */
export const ASSURANCES = ['verified', 'weak', 'page', 'forged', 'none'] as const;
export type Assurance = (typeof ASSURANCES)[number];

/** What became of a reply. `null` in the store: not settled yet, a sweep will carry on. */
export const FATES = [
  'decided',
  'asked-again',
  'question-shown',
  'round-started',
  'round-open',
  'needs-operator',
  'late',
  'duplicate',
  'contrary',
  'recalled',
  'revoked',
  'noted',
  'automatic',
  'bounce-noted',
  'quarantined',
  'not-from-approver',
  'helped',
  'thanks',
] as const;
export type Fate = (typeof FATES)[number];

/** Whether a value is one of a closed list. */
export function isOneOf<T extends string>(list: readonly T[], value: unknown): value is T {
  return typeof value === 'string' && (list as readonly string[]).includes(value);
}
