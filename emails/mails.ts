/**
 * What each mail of Countersign needs to be written. Types only: an activity fills one of these and
 * hands it to the renderer. Instants are RFC 3339 strings, durations ISO 8601, lists never mutated.
 * Every string may be hostile (a partner or a customer wrote it): the renderer escapes and strips.
 */

export const MAIL_LOCALES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'ja'] as const;
export type MailLocale = (typeof MAIL_LOCALES)[number];

/** Where a mail stands: who asks whom, in which language and zone, bound by which reference. */
export interface Frame {
  readonly locale: MailLocale;
  /** IANA zone in which times are written: the customer's (in `partner-outcome` the partner's). */
  readonly timeZone: string;
  readonly partner: { readonly name: string; readonly domain: string };
  readonly customer: { readonly name: string; readonly domain: string };
  readonly recipient: { readonly name: string | null; readonly email: string };
  /** `CS-XXXXXXXXXX`; ends the subject in square brackets. Empty: no brackets. */
  readonly reference: string;
  /** Stands on a line of its own at the foot of both parts. Empty: no such line. */
  readonly marker: string;
}

/** Delegated administration as it is asked for or granted. */
export interface AdminAsk {
  /** `full`, or the name of a smaller scope, shown as it is. */
  readonly scope: string;
  /** ISO 8601, such as `P1Y`. */
  readonly duration: string;
  /** ISO 8601; absent or zero when a verified approval takes effect at once. */
  readonly coolingOff?: string;
}

/** A rider is asked beside a trial; a present delegate is then replaced in a round of its own. */
export interface RiderAsk extends AdminAsk {
  /** True when another partner is the delegate now. Its name is not ours to give. */
  readonly replaces: boolean;
}

/** One service to try. */
export interface TrialService {
  readonly name: string;
  readonly plan: string;
  readonly seats: number | null;
  readonly days: number;
}

/** The kinds of offer that mails can speak about. */
export type OfferMatter = 'trial-invitation' | 'delegated-admin-offer';

/**
 * The question an approver is asked. A rider that is asked alone (after a bare yes to the trial)
 * is put exactly like a delegated-admin offer.
 */
export type Question =
  | {
      readonly about: 'trial-invitation';
      readonly services: readonly TrialService[];
      /** With a rider the question is the numbered one: 1 both, 2 the trial only, 3 neither. */
      readonly rider: RiderAsk | null;
    }
  | {
      readonly about: 'delegated-admin-offer';
      readonly admin: AdminAsk;
      /** The words that alone agree when another partner is the delegate now, else null. */
      readonly replacementPhrase: string | null;
    };

/** The page that takes a typed code instead of a reply. */
export interface ConfirmPage {
  readonly url: string;
  readonly code: string;
}

/** Why an approved administration could not be granted. */
export type NotGranted =
  | 'programme-required'
  | 'partner-features-unavailable'
  | 'recalled'
  | 'replacement-not-confirmed'
  | 'slot-taken'
  | 'agreement-required';

/** Who or what ended a grant. */
type GrantEnd = 'customer' | 'partner' | 'operator' | 'date' | 'replaced';

/** What a receipt confirms. `revokeWord` is the word that undoes it by reply; null: nothing to undo. */
export type ReceiptOutcome =
  | {
      /** `trial-only`: the trial was agreed to, the administration was not. */
      readonly outcome: 'trial-approved' | 'trial-only';
      readonly services: readonly TrialService[];
      readonly revokeWord: string | null;
    }
  | {
      readonly outcome: 'granted';
      readonly admin: AdminAsk;
      readonly endsAt: string | null;
      readonly revokeWord: string;
    }
  | {
      readonly outcome: 'both';
      readonly services: readonly TrialService[];
      readonly admin: AdminAsk;
      readonly endsAt: string | null;
      readonly revokeWord: string;
    }
  | {
      readonly outcome: 'declined';
      readonly about: OfferMatter;
      /** The customer's own words, or null. */
      readonly reason: string | null;
    }
  | {
      readonly outcome: 'not-granted';
      readonly admin: AdminAsk;
      readonly notGranted: NotGranted;
      /** The trial that goes on regardless; empty when the offer had none. */
      readonly services: readonly TrialService[];
    };

/** What the partner is told. `decidedBy` is null when an operator or nobody decided. */
export type PartnerOutcome =
  | { readonly outcome: 'approved'; readonly decidedBy: string | null }
  | {
      readonly outcome: 'granted';
      readonly decidedBy: string | null;
      readonly admin: AdminAsk;
      readonly endsAt: string | null;
    }
  | { readonly outcome: 'not-granted'; readonly notGranted: NotGranted }
  | {
      readonly outcome: 'declined';
      readonly decidedBy: string | null;
      /** The customer's reason in its own words, or null. */
      readonly words: string | null;
    }
  | {
      readonly outcome: 'asked-a-question';
      readonly askedBy: string;
      /** The customer's question in its own words. */
      readonly words: string;
    }
  | { readonly outcome: 'expired'; readonly deadlineAt: string }
  | { readonly outcome: 'undeliverable'; readonly addresses: readonly string[] }
  | { readonly outcome: 'grant-ended'; readonly endedBy: GrantEnd }
  | { readonly outcome: 'needs-operator' };

/** The input of every mail, by its name. */
export interface MailInputs {
  readonly 'trial-invitation': Frame & {
    readonly services: readonly TrialService[];
    /** The partner's words: plain text, shown below our question. */
    readonly message: string | null;
    readonly deadlineAt: string;
    readonly rider: RiderAsk | null;
  };
  readonly 'delegated-admin-offer': Frame & {
    readonly admin: AdminAsk;
    readonly message: string | null;
    readonly deadlineAt: string;
    readonly replacementPhrase: string | null;
  };
  /** After a bare yes to a trial with a rider: asks once about the administration. */
  readonly 'rider-question': Frame & {
    readonly admin: AdminAsk;
    readonly deadlineAt: string;
    readonly replacementPhrase: string | null;
  };
  readonly reminder: Frame & {
    readonly question: Question;
    readonly deadlineAt: string;
    readonly lastCall: boolean;
  };
  readonly clarification: Frame & {
    readonly question: Question;
    readonly deadlineAt: string;
    /** The customer's words that we could not read; the mail shows at most 300 characters. */
    readonly heard: string | null;
    /** 1 or 2. The second says that a person will look at a further unclear answer. */
    readonly attempt: number;
    /** The partner's address when the customer asked something, else null. */
    readonly partnerContact: string | null;
  };
  readonly countersign: Frame & {
    /** Exactly what a yes to this mail grants: at least one of the two. */
    readonly services: readonly TrialService[];
    readonly admin: AdminAsk | null;
    /** The words that alone agree when another partner is the delegate now, else null. */
    readonly replacementPhrase: string | null;
    readonly because: 'not-verified' | 'other-sender' | 'policy';
    /** The address the first answer came from, or null. */
    readonly answeredFrom: string | null;
    readonly deadlineAt: string;
    /** Until when this round may be completed; later than `deadlineAt`. */
    readonly roundDeadlineAt: string;
    readonly page: ConfirmPage | null;
  };
  readonly replacement: Frame & {
    readonly admin: AdminAsk;
    readonly phrase: string;
    /** Who agreed to the offer, or null. */
    readonly approvedBy: string | null;
    readonly deadlineAt: string;
    readonly roundDeadlineAt: string;
    readonly page: ConfirmPage | null;
  };
  readonly 'cooling-off': Frame & {
    readonly admin: AdminAsk;
    readonly approvedBy: string;
    readonly approvedAt: string;
    readonly effectiveAt: string;
    /** True when the present delegate's grant ends at `effectiveAt`. */
    readonly replaces: boolean;
    readonly revokeWord: string;
  };
  readonly receipt: Frame &
    ReceiptOutcome & {
      /** Null when an operator declined. */
      readonly decidedBy: string | null;
      readonly decidedAt: string;
    };
  readonly 'answer-noted': Frame & {
    readonly about: OfferMatter;
    readonly kind: 'already-declined' | 'already-approved';
    readonly decidedBy: string | null;
    readonly decidedAt: string;
    /** The word that, as an answer to the receipt, undoes an approval; null: nothing to undo. */
    readonly revokeWord: string | null;
  };
  readonly 'late-answer': Frame & {
    readonly about: OfferMatter;
    readonly deadlineAt: string;
    readonly answeredAt: string | null;
  };
  readonly withdrawn: Frame & {
    readonly about: OfferMatter;
    readonly by: 'partner' | 'operator';
    readonly reason: string | null;
  };
  readonly expired: Frame & { readonly about: OfferMatter; readonly deadlineAt: string };
  /** The deadline was moved; the question stands and is put again in short. */
  readonly extended: Frame & {
    readonly question: Question;
    readonly deadlineAt: string;
    readonly previousDeadlineAt: string;
  };
  readonly 'grant-ending': Frame & {
    readonly admin: AdminAsk;
    readonly daysLeft: number;
    readonly endsAt: string;
    readonly revokeWord: string;
  };
  readonly 'grant-ended': Frame & {
    readonly admin: AdminAsk;
    readonly endedBy: GrantEnd;
    readonly endedAt: string;
    /** The approver who ended it, when `endedBy` is `customer`; else null. */
    readonly endedByEmail: string | null;
    /** The words of the partner or operator that ended it, or null. */
    readonly reason: string | null;
  };
  /** A reply to a receipt was not understood. */
  readonly 'receipt-help': Frame & {
    readonly admin: AdminAsk;
    readonly endsAt: string | null;
    readonly heard: string | null;
    readonly revokeWord: string;
  };
  /** To whoever wrote to our From address; `partner` and `customer` are not shown. */
  readonly 'where-to-reply': Frame;
  /** To the partner: give it an empty `reference` and an empty `marker`. */
  readonly 'partner-outcome': Frame &
    PartnerOutcome & {
      readonly offerId: string;
      readonly about: OfferMatter;
      /** When it happened. */
      readonly at: string;
    };
}

export type MailName = keyof MailInputs;

export interface RenderedMail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}
