/**
 * What one judged reply does to an open offer: B11–B17 and replies.md ("After the verdict") as one
 * pure function. The workflow carries the step out; the database checks it again.
 */
import type { Asks } from './vocabulary.ts';

export type Subject = 'offer' | 'delegated-admin';
export type Round = 'countersign' | 'replacement';

/** What the store knows of a reply that passed the four gates. Never its text. */
export interface AnswerFacts {
  readonly replyId: string;
  /** When our edge accepted it, RFC 3339. */
  readonly receivedAt: string;
  /** Ordinal of the approver among the offer's approvers. */
  readonly approver: number;
  /** What the mail that was answered asked. */
  readonly asks: Exclude<Asks, 'receipt'>;
  readonly verdict: 'approve' | 'decline' | 'unclear';
  /** The numbered answer of B11, where the answered mail asked for one. */
  readonly choice: 1 | 2 | 3 | null;
  /** A plain yes to a numbered question: it accepts the offer only and asks once about the rest. */
  readonly bareYes: boolean;
  readonly asksQuestion: boolean;
  /** The stated phrase that agrees to replace the present delegate was in the reply. */
  readonly statesPhrase: boolean;
  readonly assurance: 'verified' | 'weak' | 'page';
  /** Until when the answered mail may be answered, RFC 3339. */
  readonly answerableUntil: string;
  /** The grant that the answered mail said would be replaced. */
  readonly namesGrant: string | null;
  /** The grant of another partner that holds the delegate slot now. */
  readonly slotGrant: string | null;
  /** `countersign`: delegated administration always needs a round (SENDER_ASSURANCE). */
  readonly policy: 'verified' | 'countersign';
}

/** Where an offer stands while it waits. */
export interface Standing {
  /** What is still to be decided, in the order asked. Never empty while waiting. */
  readonly open: readonly Subject[];
  readonly clarificationCount: number;
  readonly round: Round | null;
}

export interface Resolution {
  readonly subject: Subject;
  readonly verdict: 'approved' | 'declined';
}

export type Step =
  /** Came after the mail it answers could be answered. */
  | { readonly kind: 'late' }
  /** Says again what was decided. */
  | { readonly kind: 'duplicate' }
  | {
      readonly kind: 'decide';
      readonly resolutions: readonly Resolution[];
      readonly assurance: 'verified' | 'countersigned';
      /** No verified mail completed the round: WEAK_COOLING_OFF applies. */
      readonly weak: boolean;
      readonly replacesGrant: string | null;
      /** What to do about delegated administration that stays open. */
      readonly next: 'nothing' | 'ask-rider' | 'replacement';
    }
  | { readonly kind: 'start-round'; readonly round: Round }
  /** The round's mail is out already; this reply adds nothing. */
  | { readonly kind: 'round-open' }
  | { readonly kind: 'clarify' }
  | { readonly kind: 'show-question' }
  | { readonly kind: 'call-operator' };

/** Decides what a reply does. Total: every combination has exactly one step. */
export function considerAnswer(
  facts: AnswerFacts,
  standing: Standing,
  limits: { clarificationCount: number },
): Step {
  if (facts.receivedAt >= facts.answerableUntil) return { kind: 'late' };
  switch (facts.verdict) {
    case 'unclear':
      return considerUnclear(facts, standing, limits);
    case 'decline':
      return decide(declineAll(standing), facts, standing, 'nothing');
    case 'approve':
      return considerApproval(facts, standing);
  }
}

function considerUnclear(
  facts: AnswerFacts,
  standing: Standing,
  limits: { clarificationCount: number },
): Step {
  // A question is not a failed answer: it is shown to the partner and does not count.
  if (facts.asksQuestion) return { kind: 'show-question' };
  if (standing.clarificationCount < limits.clarificationCount) return { kind: 'clarify' };
  return { kind: 'call-operator' };
}

function considerApproval(facts: AnswerFacts, standing: Standing): Step {
  const wanted = wantedBy(facts, standing);
  if (wanted === null) return { kind: 'duplicate' };
  const admin = approvesAdmin(wanted.resolutions);

  // B17: another partner holds the slot. Only the stated phrase, said to a mail that named that
  // very grant, agrees to replace it.
  const agreesToReplace =
    facts.slotGrant === null || (facts.statesPhrase && facts.namesGrant === facts.slotGrant);

  if (!isProofEnough(facts, standing, admin)) {
    const round: Round = admin && facts.slotGrant !== null ? 'replacement' : 'countersign';
    return standing.round === round ? { kind: 'round-open' } : { kind: 'start-round', round };
  }
  if (admin && !agreesToReplace) {
    const others = wanted.resolutions.filter((each) => each.subject !== 'delegated-admin');
    if (others.length > 0) return decide(others, facts, standing, 'replacement');
    return standing.round === 'replacement' && facts.namesGrant === facts.slotGrant
      ? { kind: 'round-open' }
      : { kind: 'start-round', round: 'replacement' };
  }
  return decide(wanted.resolutions, facts, standing, wanted.next);
}

/** Which of the open subjects an approval approves or declines; null: none that is open. */
function wantedBy(
  facts: AnswerFacts,
  standing: Standing,
): { resolutions: readonly Resolution[]; next: 'nothing' | 'ask-rider' } | null {
  const [first, second] = standing.open;
  if (first === undefined) return null;
  if (second === undefined) {
    // A yes to the first, numbered mail says nothing about the rider unless it chose both.
    const meantOther = first === 'delegated-admin' && facts.choice !== null && facts.choice !== 1;
    return meantOther
      ? null
      : { resolutions: [{ subject: first, verdict: 'approved' }], next: 'nothing' };
  }
  if (facts.choice === 1) {
    return {
      resolutions: [
        { subject: 'offer', verdict: 'approved' },
        { subject: 'delegated-admin', verdict: 'approved' },
      ],
      next: 'nothing',
    };
  }
  if (facts.bareYes || facts.choice === null) {
    return { resolutions: [{ subject: 'offer', verdict: 'approved' }], next: 'ask-rider' };
  }
  return {
    resolutions: [
      { subject: 'offer', verdict: 'approved' },
      { subject: 'delegated-admin', verdict: 'declined' },
    ],
    next: 'nothing',
  };
}

function isProofEnough(facts: AnswerFacts, standing: Standing, admin: boolean): boolean {
  if (facts.assurance !== 'verified') return answersRound(facts);
  return (
    !(admin && facts.policy === 'countersign') || answersRound(facts) || standing.round !== null
  );
}

function answersRound(facts: AnswerFacts): boolean {
  return facts.asks === 'countersign' || facts.asks === 'replacement';
}

function approvesAdmin(resolutions: readonly Resolution[]): boolean {
  return resolutions.some(
    (each) => each.subject === 'delegated-admin' && each.verdict === 'approved',
  );
}

function declineAll(standing: Standing): readonly Resolution[] {
  return standing.open.map((subject) => ({ subject, verdict: 'declined' }));
}

function decide(
  resolutions: readonly Resolution[],
  facts: AnswerFacts,
  standing: Standing,
  next: 'nothing' | 'ask-rider' | 'replacement',
): Step {
  const roundWasNeeded = standing.round !== null || answersRound(facts);
  return {
    kind: 'decide',
    resolutions,
    assurance: roundWasNeeded || facts.assurance !== 'verified' ? 'countersigned' : 'verified',
    weak: facts.assurance !== 'verified',
    replacesGrant: approvesAdmin(resolutions) ? facts.slotGrant : null,
    next,
  };
}
