import type { Subject } from '../../../src/domain/deciding.ts';
import type { Offer } from '../../../src/domain/offers.ts';
import { isOpen } from '../../../src/domain/offers.ts';
import type { Message, NewDecision, Reply } from '../../../src/ports.ts';
import type { Tables } from './tables.ts';

/** Why nothing stored proves a decision (what the database's trigger says), or null when it does. */
export function whyNotProven(
  tables: Tables,
  offer: Offer,
  decision: NewDecision,
  subject: Subject,
  verdict: 'approved' | 'declined',
): string | null {
  const reply = decision.replyId === null ? undefined : tables.replies.get(decision.replyId)?.reply;
  const message =
    reply?.messageId == null ? undefined : tables.messages.get(reply.messageId)?.message;
  if (decision.replyId === null) {
    return decision.channel === 'operator' && verdict === 'declined' ? null : 'no reply';
  }
  if (reply?.offerId !== offer.id || message?.offerId !== offer.id) return 'not to this offer';
  if (decision.channel !== 'operator' && reply.channel !== decision.channel) return 'channel';
  if (verdict === 'declined') return null;
  return (
    whyNoApproval(reply, message, decision, offer) ??
    whyNotOpen(offer, subject) ??
    (subject === 'delegated-admin' ? whyNotAdmin(reply, message, decision, offer) : null)
  );
}

function whyNoApproval(
  reply: Reply,
  message: Message,
  decision: NewDecision,
  offer: Offer,
): string | null {
  if (decision.channel === 'operator') return 'an operator never approves';
  if (decision.assurance === null) return 'no assurance';
  if (reply.class !== 'human' || reply.verdict !== 'approve') return 'no approval';
  const { assurance } = reply;
  if (assurance !== 'verified' && assurance !== 'weak' && assurance !== 'page') {
    return 'not authentic';
  }
  if (message.asks === null || message.asks === 'receipt') return 'nothing was asked';
  const onRound = message.asks === 'countersign' || message.asks === 'replacement';
  const isWeakly = onRound && decision.weak && decision.assurance === 'countersigned';
  if (assurance !== 'verified' && !isWeakly) return 'too weak';
  if (message.answerableUntil === null || reply.receivedAt >= message.answerableUntil) {
    return 'too late';
  }
  const isApprover = offer.content.approvers.some((each) => each.email === message.recipient);
  return isApprover ? null : 'no approver';
}

function whyNotOpen(offer: Offer, subject: Subject): string | null {
  if (isOpen(offer.state)) return null;
  return offer.state === 'approved' && subject === 'delegated-admin' ? null : 'ended';
}

function whyNotAdmin(
  reply: Reply,
  message: Message,
  decision: NewDecision,
  offer: Offer,
): string | null {
  if (offer.content.delegatedAdmin === null) return 'not asked for';
  const { yesMeans, answers } = message.question ?? {};
  const read = reply.judgement ?? {};
  if (yesMeans === 2) return 'about the offer only';
  if (answers === 3 && yesMeans !== 1 && read['choice'] !== 1) return 'another choice';
  if (decision.replacesGrant === null) return null;
  const agrees = message.replacesGrant === decision.replacesGrant && read['statesPhrase'] === true;
  return agrees ? null : 'does not agree to replace';
}
