import type { OfferPlan } from '../activities/contract.ts';
import { listenForAnswer, type Listener } from './answer.ts';
import {
  approvedAdmin,
  endUnanswered,
  grantApproved,
  type OfferOutcome,
  sendQuestion,
} from './effect.ts';
import { mail, store } from './steps.ts';

/**
 * A partner invites a customer to try services (B7), with or without an offer to administer them.
 * The two are two decisions (B11): a plain yes accepts the trial and is asked once about the rest.
 */
export async function trialInvitation(plan: OfferPlan): Promise<OfferOutcome> {
  const listener = listenForAnswer(plan, plan.rider ? ['offer', 'delegated-admin'] : ['offer']);
  try {
    sendQuestion(plan, listener);
    const answer = await listener.next();
    if (answer.kind !== 'decided') return await endUnanswered(plan, listener, answer);

    const trial = answer.resolutions.find((each) => each.subject === 'offer');
    const state = trial?.verdict ?? 'declined';
    const approved = approvedAdmin(answer);
    if (approved !== null) {
      const outcome = await grantApproved(plan, listener, approved);
      await mail.sendReceipt(plan.offerId, 'all');
      return outcome;
    }
    if (answer.next === 'nothing') {
      listener.show({ state, ...(plan.rider ? { riderState: 'declined' } : {}) });
      await mail.sendReceipt(plan.offerId, 'all');
      return { state };
    }
    listener.show({ state });
    listener.post(() => mail.sendReceipt(plan.offerId, 'offer'));
    if (answer.next === 'ask-rider') listener.post(() => mail.sendRiderQuestion(plan.offerId));
    else if (answer.replyId !== null) await listener.startRound('replacement', answer.replyId);
    return await settleRider(plan, listener);
  } finally {
    await listener.close();
  }
}

/** The trial is approved; delegated administration is still asked for, until the same deadline. */
async function settleRider(plan: OfferPlan, listener: Listener): Promise<OfferOutcome> {
  const answer = await listener.next();
  if (answer.kind !== 'decided') {
    await store.moveOffer(
      plan.offerId,
      { riderState: 'expired', nextAction: null },
      'rider-expired',
    );
    listener.show({ riderState: 'expired' });
    return { state: 'approved' };
  }
  const approved = approvedAdmin(answer);
  if (approved === null) listener.show({ riderState: 'declined' });
  const outcome: OfferOutcome =
    approved === null ? { state: 'approved' } : await grantApproved(plan, listener, approved);
  await mail.sendReceipt(plan.offerId, 'delegated-admin');
  return outcome;
}
