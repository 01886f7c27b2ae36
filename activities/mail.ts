import { ApplicationFailure } from '@temporalio/common';
import type { Books, Letter, Letters, NewEvent, OfferMove } from '../src/ports.ts';
import type { MailActivities, Sent } from './contract.ts';

/** Each activity is one letter; what it moves in the offer's record goes with it. */
export function createMailActivities(needs: {
  readonly books: Books;
  readonly letters: Letters;
}): MailActivities {
  const { books, letters } = needs;

  return {
    async sendQuestion(offerId, next) {
      const sent = await send({ kind: 'question', offerId, resend: 0 });
      const offer = await books.offers.get(offerId);
      // A reply may have been quicker than we: then the offer is further on already.
      const move: OfferMove =
        offer?.state === 'sending' && sent.acceptedCount > 0
          ? { state: 'awaiting-reply', nextAction: next }
          : {};
      await books.offers.move(offerId, move, sentEvent('question-sent', 'question', sent));
      return sent;
    },
    async sendReminder(offerId, nth, lastCall, next) {
      const sent = await send({ kind: 'reminder', offerId, nth, lastCall });
      await books.offers.move(
        offerId,
        { nextAction: next },
        sentEvent('reminder-sent', `reminder-${String(nth)}`, sent, { lastCall }),
      );
      return sent;
    },
    async sendClarification(offerId, nth, replyId) {
      return await told(
        { kind: 'clarification', offerId, nth, replyId, question: false },
        'clarification-sent',
        String(nth),
      );
    },
    async sendQuestionOn(offerId, nth, replyId) {
      return await told(
        { kind: 'clarification', offerId, nth, replyId, question: true },
        'question-passed-on',
        String(nth),
      );
    },
    async sendRound(offerId, round, nth, replyId) {
      const letter: Letter =
        round === 'replacement'
          ? { kind: 'replacement', offerId, nth, replyId }
          : { kind: 'countersign', offerId, nth, replyId, because: await whyRound(replyId) };
      return await told(letter, `${round}-sent`, String(nth));
    },
    async sendRiderQuestion(offerId) {
      return await told({ kind: 'rider-question', offerId }, 'rider-question-sent', '');
    },
    async sendCoolingOff(offerId, decisionId) {
      const sent = await told({ kind: 'cooling-off', offerId, decisionId }, 'cooling-off-sent', '');
      await books.offers.move(offerId, { riderState: 'cooling-off' }, null);
      return sent;
    },
    async sendReceipt(offerId, about) {
      return await told({ kind: 'receipt', offerId, about }, 'receipt-sent', about);
    },
    async sendWithdrawn(offerId, by, reason) {
      return await told({ kind: 'withdrawn', offerId, by, reason }, 'withdrawn-sent', '');
    },
    async sendExpired(offerId) {
      return await told({ kind: 'expired', offerId }, 'expired-sent', '');
    },
    async sendExtended(offerId, nth, previousDeadlineAt) {
      return await told(
        { kind: 'extended', offerId, nth, previousDeadlineAt },
        'extension-sent',
        String(nth),
      );
    },
    async sendLateAnswer(offerId, replyId) {
      return await told({ kind: 'late-answer', offerId, replyId }, 'late-answer-sent', replyId);
    },
    async sendUndeliverable(offerId) {
      return await send({ kind: 'undeliverable', offerId });
    },
    async sendNeedsOperator(offerId, nth) {
      return await send({ kind: 'needs-operator', offerId, nth });
    },
    async sendGrantEnding(grantId, daysLeft) {
      return await send({ kind: 'grant-ending', grantId, daysLeft });
    },
    async sendGrantEnded(grantId) {
      const sent = await send({ kind: 'grant-ended', grantId });
      await books.grants.markEndTold(grantId);
      return sent;
    },
  };

  /** Throws, to be retried, until every mail of the letter is accepted or refused for good. */
  async function send(letter: Letter): Promise<Sent> {
    const { acceptedCount, refusedCount, openCount } = await letters.send(letter);
    if (openCount > 0) {
      throw ApplicationFailure.create({
        type: 'relay-away',
        message: `${String(openCount)} mail(s) are not out yet`,
      });
    }
    return { acceptedCount, refusedCount };
  }

  async function told(
    letter: Letter & { readonly offerId: string },
    kind: string,
    which: string,
  ): Promise<Sent> {
    const sent = await send(letter);
    await books.offers.addEvent(
      { offerId: letter.offerId },
      sentEvent(kind, which, sent, {}, letter.offerId),
    );
    return sent;
  }

  async function whyRound(replyId: string): Promise<'not-verified' | 'policy'> {
    const reply = await books.replies.get(replyId);
    return reply?.assurance === 'verified' ? 'policy' : 'not-verified';
  }
}

function sentEvent(
  kind: string,
  which: string,
  sent: Sent,
  detail: Readonly<Record<string, unknown>> = {},
  offerId = '',
): NewEvent {
  return {
    kind,
    detail: { ...detail, acceptedCount: sent.acceptedCount, refusedCount: sent.refusedCount },
    ...(offerId === '' ? {} : { dedupe: `${offerId}:${kind}:${which}` }),
  };
}
