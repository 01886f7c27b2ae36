import type { OfferPlan } from '../activities/contract.ts';
import { listenForAnswer } from './answer.ts';
import {
  approvedAdmin,
  endUnanswered,
  grantApproved,
  type OfferOutcome,
  sendQuestion,
} from './effect.ts';
import { mail } from './steps.ts';

/**
 * A partner asks to administer a customer's services on its behalf (B9). The customer approves by
 * replying before the deadline. Silence is not consent (B12).
 */
export async function delegatedAdminOffer(plan: OfferPlan): Promise<OfferOutcome> {
  const listener = listenForAnswer(plan, ['delegated-admin']);
  try {
    sendQuestion(plan, listener);
    const answer = await listener.next();
    if (answer.kind !== 'decided') return await endUnanswered(plan, listener, answer);

    const approved = approvedAdmin(answer);
    if (approved === null) listener.show({ state: 'declined', riderState: 'declined' });
    const outcome: OfferOutcome =
      approved === null ? { state: 'declined' } : await grantApproved(plan, listener, approved);
    await mail.sendReceipt(plan.offerId, 'all');
    return outcome;
  } finally {
    await listener.close();
  }
}
