/**
 * Where a judged reply goes. What an open offer's workflow must decide is signalled to it; the rest
 * is settled here: receipts, answers to what has ended, machines' mail, strangers, forgeries.
 * Every path ends in a fate on the reply, or leaves it unsettled for the sweep to carry on.
 */
import { hasRider, isOpen, type Offer } from '../domain/offers.ts';
import { LIMITS } from '../domain/limits.ts';
import type { Fate } from '../domain/vocabulary.ts';
import type { Books, Clock, Letter, Letters, Message, Processes, Reply } from '../ports.ts';
import type { EndGrant } from './end-grant.ts';

export interface DeliverNeeds {
  readonly books: Books;
  readonly processes: Processes;
  readonly letters: Letters;
  readonly endGrant: EndGrant;
  readonly clock: Clock;
}

export type DeliverReply = (replyId: string) => Promise<void>;

/** A workflow that was signalled settles the reply within this, or is signalled again. */
const SETTLE_WITHIN_MS = 60_000;
const DAY_MS = 86_400_000;

export function createDeliverReply(needs: DeliverNeeds): DeliverReply {
  const { books, processes, letters, clock } = needs;

  return async (replyId) => {
    const reply = await books.replies.get(replyId);
    if (reply === null || reply.fate !== null || reply.judgedAt === null) return;
    const message = reply.messageId === null ? null : await books.messages.get(reply.messageId);
    const fate = await fateOf(reply, message);
    if (fate === 'pending') {
      await books.replies.postpone(reply.id, new Date(clock.now().getTime() + SETTLE_WITHIN_MS));
    } else await books.replies.setFate(reply.id, fate);
  };

  async function fateOf(reply: Reply, message: Message | null): Promise<Fate | 'pending'> {
    if (reply.class !== 'human') return await machineMail(reply, message);
    if (message === null) return await strayMail(reply);
    if (reply.assurance === 'forged') return await quarantined(reply);
    if (reply.assurance === 'none' || reply.assurance === null) {
      return await notFromApprover(reply, message);
    }
    const offer = reply.offerId === null ? null : await books.offers.get(reply.offerId);
    if (offer === null) return 'noted';
    if (message.asks === 'receipt') return await answerToReceipt(reply, message, offer);
    if (isWaiting(offer)) {
      if ((await processes.signalReply(offer.id, reply.id)) === 'delivered') return 'pending';
      // Still open in our books, so its workflow was lost, not finished: begun anew, it will be told.
      if (isOpen(offer.state)) {
        await processes.startOffer(offer);
        return 'pending';
      }
    }
    return await answerToEnded(reply, message, offer);
  }

  // ── Nobody's decision ────────────────────────────────────────────────────────────────────────

  /** Nothing automatic decides or is answered; a report about our mail is noted on that mail. */
  async function machineMail(reply: Reply, message: Message | null): Promise<Fate> {
    if (reply.class === 'bounce') return await bounced(reply, message);
    if (reply.offerId !== null) {
      await books.offers.addEvent(
        { offerId: reply.offerId },
        {
          kind: 'automatic-mail-received',
          detail: { class: reply.class },
          dedupe: `${reply.id}:automatic`,
        },
      );
    }
    // Once: out-of-offices answer every reminder, and would push the next one for ever.
    if (reply.class === 'auto-reply' && reply.offerId !== null && (await isFirstAway(reply))) {
      await processes.signalApproverAway(reply.offerId);
    }
    return 'automatic';
  }

  async function isFirstAway(reply: Reply): Promise<boolean> {
    const replies = await books.replies.ofOffer(reply.offerId ?? '');
    return !replies.some((each) => each.class === 'auto-reply' && each.fate !== null);
  }

  async function bounced(reply: Reply, toMessage: Message | null): Promise<Fate> {
    for (const report of reportsIn(reply)) {
      const about =
        (report.messageId === null ? null : await books.messages.get(report.messageId)) ??
        toMessage;
      // A report about somebody else's mail, or about another address, says nothing of ours.
      if (about === null || about.offerId === null) continue;
      if (report.recipient !== null && report.recipient !== about.recipient.toLowerCase()) continue;
      await books.messages.noteDelivery(about.id, report.failed ? 'bounced' : 'delayed');
      await books.offers.addEvent(
        { offerId: about.offerId },
        {
          kind: report.failed ? 'mail-bounced' : 'mail-delayed',
          detail: { to: about.recipient },
          dedupe: `${reply.id}:${about.id}`,
        },
      );
      if (report.failed) await giveUpIfNobodyIsReached(about.offerId);
    }
    return 'bounce-noted';
  }

  async function giveUpIfNobodyIsReached(offerId: string): Promise<void> {
    const offer = await books.offers.get(offerId);
    if (offer === null || !isOpen(offer.state)) return;
    const messages = await books.messages.ofOffer(offerId);
    const reached = offer.content.approvers.some((_each, approver) => {
      const last = messages.filter((each) => each.approver === approver).at(-1);
      return last === undefined || (last.delivery !== 'bounced' && last.state !== 'refused');
    });
    if (!reached) await processes.signalMailReturned(offerId);
  }

  /** Mail to our From address is pointed to the right one, once an address and day. */
  async function strayMail(reply: Reply): Promise<Fate> {
    const to = reply.envelope.from;
    if (to === '' || reply.assurance === 'forged') return 'noted';
    const since = new Date(clock.now().getTime() - DAY_MS);
    const before = await books.messages.countSince({}, 'where-to-reply-', to, since);
    if (before > 0) return 'noted';
    await letters.send({ kind: 'where-to-reply', replyId: reply.id, to, locale: 'en' });
    return 'helped';
  }

  async function quarantined(reply: Reply): Promise<Fate> {
    if (reply.offerId !== null) {
      await books.offers.addEvent(
        { offerId: reply.offerId },
        {
          kind: 'reply-quarantined',
          detail: { because: reply.assuranceBecause },
          dedupe: `${reply.id}:quarantined`,
        },
      );
    }
    return 'quarantined';
  }

  /** A colleague, an alias or a broken mail with the right token: the invited address is asked. */
  async function notFromApprover(reply: Reply, message: Message): Promise<Fate> {
    const offer = reply.offerId === null ? null : await books.offers.get(reply.offerId);
    if (offer === null) return 'not-from-approver';
    await books.offers.addEvent(
      { offerId: offer.id },
      {
        kind: 'reply-from-other-address',
        detail: { because: reply.assuranceBecause },
        dedupe: `${reply.id}:other-address`,
      },
    );
    const asksSomething = message.asks !== null && message.asks !== 'receipt';
    if (isWaiting(offer) && asksSomething) {
      await letters.send({ kind: 'not-from-you', offerId: offer.id, replyId: reply.id });
    }
    return 'not-from-approver';
  }

  // ── After the decision ───────────────────────────────────────────────────────────────────────

  /** A yes on a receipt answers nothing; the word it names undoes what it confirmed. */
  async function answerToReceipt(reply: Reply, message: Message, offer: Offer): Promise<Fate> {
    if (reply.verdict === 'decline') return await undo(reply, offer, 'revoked by reply');
    if (reply.judgement?.['because'] === 'nothing-to-decide') return 'thanks';
    if (message.grantId !== null && (await mayAnswer(message))) {
      await letters.send({ kind: 'receipt-help', grantId: message.grantId, replyId: reply.id });
      return 'asked-again';
    }
    return 'noted';
  }

  async function answerToEnded(reply: Reply, message: Message, offer: Offer): Promise<Fate> {
    const late = message.answerableUntil !== null && reply.receivedAt >= message.answerableUntil;
    if (offer.state === 'approved' && reply.verdict === 'decline') {
      // After a yes, a no is a request to undo it (B15): that direction is always safe.
      return await undo(reply, offer, 'declined after the approval');
    }
    if (late || (offer.state !== 'approved' && offer.state !== 'declined')) {
      return await politely('late', reply, message, offer, 'late-answer');
    }
    const agrees =
      (offer.state === 'approved' && reply.verdict === 'approve') ||
      (offer.state === 'declined' && reply.verdict === 'decline');
    if (agrees) return 'duplicate';
    if (reply.verdict === 'approve') {
      return await politely('contrary', reply, message, offer, 'answer-noted');
    }
    return 'noted';
  }

  async function undo(reply: Reply, offer: Offer, because: string): Promise<Fate> {
    const grant = await books.grants.byOffer(offer.id);
    if (grant !== null) {
      const ended = await needs.endGrant({ grant, by: 'customer', because });
      return 'kind' in ended ? 'duplicate' : 'revoked';
    }
    const decisions = await books.offers.decisions(offer.id);
    const admin = decisions.find(
      (each) => each.subject === 'delegated-admin' && each.verdict === 'approved',
    );
    const event = {
      kind: 'recalled',
      detail: { by: reply.envelope.from },
      dedupe: `${reply.id}:recalled`,
    };
    if (admin !== undefined && (await books.offers.recall(admin.id, event))) {
      // Wakes the workflow that waits for the cooling-off to be over.
      await processes.signalReply(offer.id, reply.id);
      return 'recalled';
    }
    const trial = decisions.find((each) => each.subject === 'offer' && each.verdict === 'approved');
    if (trial === undefined) return 'duplicate';
    const changed = await books.offers.endTrials(offer.id, clock.now().toISOString());
    return changed ? 'revoked' : 'duplicate';
  }

  async function politely(
    fate: Fate,
    reply: Reply,
    message: Message,
    offer: Offer,
    kind: Extract<Letter, { replyId: string; offerId: string }>['kind'] &
      ('late-answer' | 'answer-noted'),
  ): Promise<Fate> {
    if (await mayAnswer(message)) {
      await letters.send({ kind, offerId: offer.id, replyId: reply.id });
    }
    return fate;
  }

  /** Answers of ours are capped per address and day, so that two machines cannot talk for ever. */
  async function mayAnswer(message: Message): Promise<boolean> {
    const since = new Date(clock.now().getTime() - DAY_MS);
    const where = message.offerId === null ? {} : { offerId: message.offerId };
    const counts = await Promise.all(
      ['late-answer-', 'answer-noted-', 'receipt-help-'].map((step) =>
        books.messages.countSince(where, step, message.recipient, since),
      ),
    );
    return counts.reduce((sum, count) => sum + count, 0) < LIMITS.answersPerTokenAndDay;
  }
}

/** Its workflow waits for an answer: to the offer, or to its rider. */
function isWaiting(offer: Offer): boolean {
  if (isOpen(offer.state)) return true;
  const riderOpen = offer.riderState === 'asked' || offer.riderState === 'confirming';
  return offer.state === 'approved' && hasRider(offer.content) && riderOpen;
}

interface Report {
  /** Of ours; null where the report does not quote our Message-ID. */
  readonly messageId: string | null;
  readonly recipient: string | null;
  readonly failed: boolean;
}

/** What a delivery report says (RFC 3464), from the stored judgement. */
function reportsIn(reply: Reply): readonly Report[] {
  const bounce = reply.judgement?.['bounce'];
  if (typeof bounce !== 'object' || bounce === null) return [];
  const { recipients, originalMessageId } = bounce as {
    recipients?: readonly { finalRecipient?: string | null; action?: string | null }[];
    originalMessageId?: string | null;
  };
  const messageId = /<?(msg_[0-9a-z]+)@/.exec(originalMessageId ?? '')?.[1] ?? null;
  return (recipients ?? []).map((each) => ({
    messageId,
    recipient: each.finalRecipient?.toLowerCase() ?? null,
    failed: each.action === 'failed',
  }));
}
