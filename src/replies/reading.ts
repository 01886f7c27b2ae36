import type { Locale } from './languages/language.ts';

export type { Locale } from './languages/language.ts';

export type QuestionKind =
  | 'trial-invitation'
  | 'purchase-offer'
  | 'delegated-admin-offer'
  | 'partner-of-record-nomination'
  | 'receipt';

/** One mail of ours in this conversation, so that our quoted words never speak for the customer. */
export interface SentText {
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  readonly marker?: string;
  readonly reference?: string;
}

/** What was asked, and what is needed to understand the answer. */
export interface Question {
  readonly locale: Locale;
  readonly kind?: QuestionKind;
  /** The mail asked the numbered question: 1 both, 2 the trial or offer only, 3 neither. */
  readonly answers?: 3;
  /** Replacement round: only this phrase agrees. */
  readonly phrase?: string;
  readonly sent?: readonly SentText[];
  /**
   * Known names: approver, partner, its contacts, organisation. Neutral in a greeting or signature,
   * and understood where a customer repeats the words of the offer.
   */
  readonly names?: readonly string[];
  /** The customer's own organisation: "Fabrikam accepts". Also in `names` if left out there. */
  readonly organisation?: readonly string[];
}

export interface ReplyContent {
  readonly subject: string;
  readonly text?: string;
  readonly html?: string;
}

export type Verdict = 'approve' | 'decline' | 'unclear' | 'none';

/** Something that was taken away before reading, and the rule that did it. */
export interface Cut {
  readonly rule: string;
  readonly text: string;
}

export interface Span {
  readonly rule: string;
  /** UTF-16 units in `visibleText`. */
  readonly start: number;
  readonly end: number;
}

/** What the independent ways to cut a quotation made of the mail. */
export interface Agreement {
  readonly voters: readonly { readonly name: string; readonly verdict: Verdict }[];
  readonly agreed: boolean;
}

export interface Reading {
  readonly verdict: Verdict;
  readonly choice: 1 | 2 | 3 | null;
  /** Kebab-case code of the reason. */
  readonly because: string;
  readonly visibleText: string;
  /** The language of the words that decided; null when none did. */
  readonly locale: Locale | null;
  readonly rules: readonly string[];
  readonly spans: readonly Span[];
  readonly cuts: readonly Cut[];
  readonly agreement: Agreement;
  readonly asksQuestion: boolean;
  readonly statesPhrase: boolean;
  readonly grammarVersion: string;
}

/** Changes whenever a table or a rule changes what a mail is read as. */
export const GRAMMAR_VERSION = '1';
