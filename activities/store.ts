import { invariant } from '../src/domain/assert.ts';
import type { AnswerFacts } from '../src/domain/deciding.ts';
import type { Moment } from '../src/domain/offers.ts';
import {
  type Books,
  type Clock,
  type Message,
  type Reply,
  type Decision,
  DecisionNotProven,
  type NewDecision,
} from '../src/ports.ts';
import type { RecordedDecision, StoreActivities } from './contract.ts';

export interface StoreNeeds {
  readonly books: Books;
  readonly clock: Clock;
  /** SENDER_ASSURANCE: whether delegated administration always needs a round. */
  readonly senderAssurance: 'verified' | 'countersign';
  readonly coolingOffMs: number;
  readonly weakCoolingOffMs: number;
  /** An instant in words for operators, in a zone: `Tuesday 1 December 09:00 CET`. */
  readonly labelOf: (at: string, timeZone: string) => string;
}

/** "No", "Nein danke", "いいえ": that many words are an answer and no reason. */
const BARE_WORDS_COUNT = 2;
/** Longest reason kept beside a decision; the whole mail stays with the reply. */
const REASON_LENGTH = 1_000;

export function createStoreActivities(needs: StoreNeeds): StoreActivities {
  const { books, clock } = needs;

  return {
    async readAnswer(offerId, replyId) {
      const found = await openReply(offerId, replyId);
      if (found === null) return null;
      const offer = await books.offers.get(offerId);
      invariant(offer !== null, `reply to unknown offer ${offerId}`);
      const holder = await books.grants.holder(offer.organisationId);
      const slot = holder !== null && holder.partnerId !== offer.partnerId ? holder.id : null;
      return factsOf(found.reply, found.message, slot, needs.senderAssurance);
    },

    async settleReply(offerId, replyId, fate, move) {
      await books.offers.move(offerId, move, {
        kind: `reply-${fate}`,
        detail: { replyId },
        dedupe: `${replyId}:${fate}`,
      });
      // Last: until the fate is written the sweep signals again, and the step is done again.
      await books.replies.setFate(replyId, fate);
    },

    async recordDecision(input): Promise<RecordedDecision | null> {
      const { reply, message } = await anyReply(input.offerId, input.replyId);
      const offer = await books.offers.get(input.offerId);
      invariant(offer !== null, `decision on unknown offer ${input.offerId}`);
      const now = clock.now().getTime();
      const approvesAdmin = input.resolutions.some(
        (each) => each.subject === 'delegated-admin' && each.verdict === 'approved',
      );
      const waitMs = input.weak ? needs.weakCoolingOffMs : needs.coolingOffMs;
      const effectiveAt = new Date(now + (approvesAdmin ? waitMs : 0)).toISOString();
      const declines = input.resolutions.every((each) => each.verdict === 'declined');
      const decisions = await decideIfProven({
        offerId: input.offerId,
        resolutions: input.resolutions,
        by: message.recipient,
        at: reply.receivedAt,
        channel: reply.channel,
        assurance: declines ? assuranceOfDecline(reply) : input.assurance,
        reason: declines ? await reasonIn(reply) : null,
        replyId: reply.id,
        replacesGrant: input.replacesGrant,
        weak: input.weak,
        effectiveAt,
        move: input.move,
        event: {
          kind: declines ? 'declined' : 'approved',
          detail: { by: message.recipient, channel: reply.channel },
          dedupe: `${input.offerId}:decided:${input.resolutions.map((each) => each.subject).join('+')}`,
        },
      });
      if (decisions === null) return null;
      const trial = decisions.find((each) => each.subject === 'offer');
      if (trial?.verdict === 'approved' && offer.kind === 'trial-invitation') {
        await books.offers.startTrials(offer.id, trial.at);
      }
      const admin = decisions.find(
        (each) => each.subject === 'delegated-admin' && each.verdict === 'approved',
      );
      return {
        adminDecisionId: admin?.id ?? null,
        effective: momentOf(admin?.effectiveAt ?? effectiveAt, offer.content.customer.timeZone),
        coolsOff: approvesAdmin && waitMs > 0,
        replaces: admin?.replacesGrant != null,
      };
    },

    async recordOperatorDecline(offerId, subjects, reason, move) {
      const at = clock.now().toISOString();
      await books.offers.decide({
        offerId,
        resolutions: subjects.map((subject) => ({ subject, verdict: 'declined' })),
        by: 'operator',
        at,
        channel: 'operator',
        assurance: null,
        reason,
        replyId: null,
        replacesGrant: null,
        weak: false,
        effectiveAt: at,
        move: move,
        event: { kind: 'declined-by-operator', detail: { reason }, dedupe: `${offerId}:declined` },
      });
    },

    async isRecalled(offerId, decisionId) {
      const decisions = await books.offers.decisions(offerId);
      return decisions.some((each) => each.id === decisionId && each.recalledAt !== null);
    },

    async moveOffer(offerId, move, event) {
      await books.offers.move(
        offerId,
        move,
        event === null
          ? null
          : {
              kind: event,
              dedupe: `${offerId}:${event}:${clock.now().toISOString().slice(0, 16)}`,
            },
      );
    },

    async extendOffer(offerId, deadlineAt) {
      await books.messages.extendAnswerable(offerId, deadlineAt);
      const offer = await books.offers.move(
        offerId,
        { deadlineAt },
        { kind: 'extended', detail: { deadlineAt }, dedupe: `${offerId}:extended:${deadlineAt}` },
      );
      return momentOf(deadlineAt, offer.content.customer.timeZone);
    },

    async countUnjudged(offerId, before) {
      return await books.replies.unjudgedCount(offerId, before);
    },
  };

  async function decideIfProven(decision: NewDecision): Promise<readonly Decision[] | null> {
    try {
      return await books.offers.decide(decision);
    } catch (error) {
      if (error instanceof DecisionNotProven) return null;
      throw error;
    }
  }

  async function anyReply(
    offerId: string,
    replyId: string,
  ): Promise<{ reply: Reply; message: Message }> {
    const reply = await books.replies.get(replyId);
    invariant(reply?.offerId === offerId, `reply ${replyId} is not to offer ${offerId}`);
    invariant(reply.messageId !== null, `reply ${replyId} answers no mail of ours`);
    const message = await books.messages.get(reply.messageId);
    invariant(message !== null, `reply ${replyId} answers an unknown mail`);
    return { reply, message };
  }

  /** A judged, unsettled reply of a person to this offer; null for everything else. */
  async function openReply(offerId: string, replyId: string) {
    const reply = await books.replies.get(replyId);
    if (reply === null || reply.offerId !== offerId || reply.fate !== null) return null;
    if (reply.class !== 'human' || reply.messageId === null) return null;
    const message = await books.messages.get(reply.messageId);
    return message === null ? null : { reply, message };
  }

  async function reasonIn(reply: Reply): Promise<string | null> {
    return reasonOf(await books.replies.visibleText(reply.id));
  }

  function momentOf(at: string, timeZone: string): Moment {
    return { at, label: needs.labelOf(at, timeZone) };
  }
}

function factsOf(
  reply: Reply,
  message: Message,
  slotGrant: string | null,
  policy: AnswerFacts['policy'],
): AnswerFacts | null {
  const { verdict, assurance } = reply;
  if (verdict !== 'approve' && verdict !== 'decline' && verdict !== 'unclear') return null;
  if (assurance !== 'verified' && assurance !== 'weak' && assurance !== 'page') return null;
  if (message.asks === null || message.asks === 'receipt') return null;
  const read = reply.judgement ?? {};
  const means = message.question?.yesMeans;
  const choice = read['choice'];
  return {
    replyId: reply.id,
    receivedAt: reply.receivedAt,
    approver: message.approver ?? 0,
    asks: message.asks,
    verdict,
    choice: means ?? (choice === 1 || choice === 2 || choice === 3 ? choice : null),
    bareYes: means === undefined && read['bareYes'] === true,
    asksQuestion: read['asksQuestion'] === true,
    statesPhrase: read['statesPhrase'] === true,
    assurance,
    answerableUntil: message.answerableUntil ?? reply.receivedAt,
    namesGrant: message.replacesGrant,
    slotGrant,
    policy,
  };
}

/** A no counts however it came (B14a); what it was worth is said all the same. */
function assuranceOfDecline(reply: Reply): 'verified' | 'countersigned' | null {
  if (reply.assurance === 'verified') return 'verified';
  return reply.assurance === 'page' ? 'countersigned' : null;
}

/** The words beside a no; a bare no gives no reason. */
function reasonOf(visibleText: string): string | null {
  const text = visibleText.replace(/^[\s_=-]+$/gm, '').trim();
  return text.split(/\s+/).length <= BARE_WORDS_COUNT ? null : text.slice(0, REASON_LENGTH);
}
