import {
  OPEN_STATES,
  type Cloud,
  type EndState,
  type Locale,
  type NotGranted,
  type OfferKind,
  type OfferState,
  type OpenState,
  type Programme,
  type RiderState,
} from './vocabulary.ts';

export interface Agreement {
  readonly version: string;
  readonly signedBy: string;
  /** RFC 3339. */
  readonly signedAt: string;
}

export interface Partner {
  readonly id: string;
  readonly name: string;
  /** Registrable or deeper domains, lower-case A-labels; the first is the one mails show. */
  readonly domains: readonly string[];
  readonly email: string;
  readonly locale: Locale;
  readonly agreement: Agreement | null;
  readonly programmes: readonly Programme[];
  /** Ids of catalogue services this partner is authorised for. */
  readonly services: readonly string[];
  readonly createdAt: string;
}

export interface Contact {
  readonly name: string;
  readonly email: string;
  readonly canApprove: boolean;
}

export interface Customer {
  readonly id: string;
  readonly partnerId: string;
  readonly organisationId: string;
  readonly name: string;
  readonly domain: string;
  readonly cloud: Cloud;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly contacts: readonly Contact[];
  readonly createdAt: string;
}

export interface Approver {
  readonly name: string;
  readonly email: string;
}

/** Delegated administration asked for, alone or as a rider (B9). */
export interface AdminAsk {
  /** `full`, or a smaller scope of the catalogue. */
  readonly scope: string;
  /** ISO 8601, at most P2Y. */
  readonly duration: string;
}

export interface TrialLine {
  readonly plan: string;
  readonly planName: string;
  readonly service: string;
  readonly serviceName: string;
  readonly seats: number;
  readonly days: number;
}

/** An instant with the words an operator reads for it, because workflows have no Intl. */
export interface Moment {
  /** RFC 3339 UTC. */
  readonly at: string;
  /** e.g. `Tuesday 1 December 09:00 CET`, in the customer's zone. */
  readonly label: string;
}

/** What was asked, of whom, until when: frozen when the offer is created. */
export interface OfferContent {
  readonly kind: OfferKind;
  readonly partner: { readonly id: string; readonly name: string; readonly domain: string };
  readonly customer: {
    readonly id: string;
    readonly name: string;
    readonly domain: string;
    readonly timeZone: string;
  };
  readonly approvers: readonly Approver[];
  readonly locale: Locale;
  readonly services: readonly TrialLine[];
  /** The question itself for a delegated-admin offer, the rider for other kinds, else null. */
  readonly delegatedAdmin: AdminAsk | null;
  readonly message: string | null;
  readonly reminders: readonly Moment[];
  readonly deadline: Moment;
  readonly metadata: Readonly<Record<string, string>>;
}

export interface NextAction {
  readonly kind: 'reminder' | 'deadline' | 'round-deadline' | 'effective' | 'start';
  readonly at: string;
}

export interface Offer {
  readonly id: string;
  readonly kind: OfferKind;
  readonly partnerId: string;
  readonly customerId: string;
  readonly organisationId: string;
  readonly content: OfferContent;
  readonly state: OfferState;
  readonly riderState: RiderState | null;
  readonly notGranted: NotGranted | null;
  readonly needsOperator: string | null;
  readonly grantId: string | null;
  readonly deadlineAt: string;
  readonly nextAction: NextAction | null;
  readonly createdAt: string;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
}

const OPEN: ReadonlySet<string> = new Set(OPEN_STATES);

export function isOpen(state: OfferState): state is OpenState {
  return OPEN.has(state);
}

export function isEnded(state: OfferState): state is EndState {
  return !OPEN.has(state);
}

/** Whether delegated administration rides on another question (B9, B11). */
export function hasRider(content: Pick<OfferContent, 'kind' | 'delegatedAdmin'>): boolean {
  return content.kind !== 'delegated-admin-offer' && content.delegatedAdmin !== null;
}
