/** From an answer to what is in force: the part that all offers with delegated administration share. */
import type { OfferPlan, RecordedDecision } from '../activities/contract.ts';
import type { EndState, NotGranted } from '../src/domain/vocabulary.ts';
import type { Answer, Listener } from './answer.ts';
import { grants, mail, store } from './steps.ts';

/** What a finished offer workflow returns: for operators, in the Temporal UI. */
export interface OfferOutcome {
  readonly state: EndState;
  readonly grantId?: string;
  readonly notGranted?: NotGranted;
}

/** Ends an offer that nobody decided. */
export async function endUnanswered(
  plan: OfferPlan,
  listener: Listener,
  answer: Exclude<Answer, { kind: 'decided' }>,
): Promise<OfferOutcome> {
  const rider = plan.rider || plan.kind === 'delegated-admin-offer';
  const end = (state: EndState) =>
    ({
      state,
      ...(rider ? { riderState: 'expired' as const } : {}),
      needsOperator: null,
      nextAction: null,
    }) as const;
  switch (answer.kind) {
    case 'silent':
      await store.moveOffer(plan.offerId, end('expired'), 'expired');
      listener.show(end('expired'));
      await mail.sendExpired(plan.offerId);
      return { state: 'expired' };
    case 'undeliverable':
      await store.moveOffer(plan.offerId, end('undeliverable'), 'undeliverable');
      listener.show(end('undeliverable'));
      await mail.sendUndeliverable(plan.offerId);
      return { state: 'undeliverable' };
    case 'withdrawn':
      await store.moveOffer(plan.offerId, end('withdrawn'), 'withdrawn');
      listener.show(end('withdrawn'));
      await mail.sendWithdrawn(plan.offerId, answer.by, answer.reason);
      return { state: 'withdrawn' };
  }
}

/**
 * Carries an approval of delegated administration out: tells everyone first where the approval cools
 * off or replaces somebody, and grants only what was not recalled (B3 and B17 are checked again).
 */
export async function grantApproved(
  plan: OfferPlan,
  listener: Listener,
  decision: RecordedDecision & { readonly adminDecisionId: string },
): Promise<OfferOutcome> {
  if (decision.replaces || decision.coolsOff) {
    listener.show({ state: 'approved', riderState: 'cooling-off' });
    await mail.sendCoolingOff(plan.offerId, decision.adminDecisionId);
    await listener.recalledBefore(decision.effective, decision.adminDecisionId);
  }
  const result = await grants.recordGrant(plan.offerId, decision.adminDecisionId);
  if (result.kind === 'granted') {
    listener.show({ state: 'approved', riderState: 'granted' });
    return { state: 'approved', grantId: result.grantId };
  }
  listener.show({ state: 'approved', riderState: 'not-granted' });
  return { state: 'approved', notGranted: result.because };
}

/** Puts the question; from the first mail that is out the offer awaits its reply. */
export function sendQuestion(plan: OfferPlan, listener: Listener): void {
  listener.post(
    () => mail.sendQuestion(plan.offerId, listener.view.nextAction),
    () => {
      if (listener.view.state === 'sending') listener.show({ state: 'awaiting-reply' });
    },
  );
}

/** Narrows a decision to one that approved delegated administration. */
export function approvedAdmin(
  answer: Extract<Answer, { kind: 'decided' }>,
): (RecordedDecision & { readonly adminDecisionId: string }) | null {
  const { admin } = answer;
  if (admin === null || admin.adminDecisionId === null) return null;
  return { ...admin, adminDecisionId: admin.adminDecisionId };
}
