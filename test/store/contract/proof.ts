import { describe, expect, it } from '@jest/globals';
import type { Offer } from '../../../src/domain/offers.ts';
import type { NewDecision } from '../../../src/ports.ts';
import { DecisionNotProven } from '../../../src/ports.ts';
import {
  aDecision,
  aMessage,
  anAnswer,
  aReply,
  aScene,
  CONTENT,
  DEADLINE,
  type Scene,
  type TestBooks,
} from '../builders.ts';

type AnswerOver = NonNullable<Parameters<typeof anAnswer>[2]>;

/** What stands behind a decision, and what does not: by name, an answer and how it is used. */
interface Case {
  readonly answer?: AnswerOver;
  readonly decision?: Partial<NewDecision>;
  readonly offer?: Parameters<typeof aScene>[1];
  readonly before?: (books: TestBooks['books'], offer: Offer) => Promise<unknown>;
}

const onTheRound: AnswerOver = {
  message: { asks: 'countersign', step: 'countersign' },
  judgement: { assurance: 'weak' },
};
const numbered: AnswerOver = {
  message: { question: { locale: 'de', kind: 'trial-invitation', answers: 3 } },
};
const aTrial = { kind: 'trial-invitation' } as const;
const weakly = { assurance: 'countersigned', weak: true } as const;

const PROVEN: Readonly<Record<string, Case>> = {
  'a verified yes to the question': {},
  'a weak yes to the round': { answer: onTheRound, decision: weakly },
  'a typed yes on the page of the round': {
    answer: {
      ...onTheRound,
      reply: { channel: 'page' },
      judgement: { assurance: 'page' },
    },
    decision: { ...weakly, channel: 'page' },
  },
  'a verified yes that completes a round': {
    answer: { message: { asks: 'countersign' } },
    decision: { assurance: 'countersigned' },
  },
  'answer 1 to a numbered question': {
    offer: aTrial,
    answer: { ...numbered, judgement: { details: { choice: 1, bareYes: false } } },
  },
  'a yes to a round that says it means both': {
    offer: aTrial,
    answer: {
      message: {
        asks: 'countersign',
        question: { locale: 'de', kind: 'trial-invitation', yesMeans: 1 },
      },
    },
    decision: { assurance: 'countersigned' },
  },
  'a yes to the rider after the trial was approved': {
    offer: aTrial,
    answer: {
      message: { asks: 'rider', question: { locale: 'de', kind: 'delegated-admin-offer' } },
    },
    before: (books, offer) => books.offers.move(offer.id, { state: 'approved' }, null),
  },
  'the last millisecond': {
    answer: { reply: { receivedAt: new Date(Date.parse(DEADLINE) - 1) } },
  },
};

const UNPROVEN: Readonly<Record<string, Case>> = {
  'no reply': { decision: { replyId: null } },
  'a reply that does not exist': { decision: { replyId: 'rep_none' } },
  'a decline': { answer: { judgement: { verdict: 'decline' } } },
  'an unclear answer': { answer: { judgement: { verdict: 'unclear' } } },
  'an automatic answer': { answer: { judgement: { class: 'auto-reply' } } },
  'a bounce': { answer: { judgement: { class: 'bounce', verdict: 'none' } } },
  'a forged yes': { answer: { judgement: { assurance: 'forged' } } },
  'a yes from somebody else': { answer: { judgement: { assurance: 'none' } } },
  'a weak yes without a round': {
    answer: { judgement: { assurance: 'weak' } },
    decision: weakly,
  },
  'a weak yes to the round that calls itself verified': {
    answer: onTheRound,
    decision: { ...weakly, assurance: 'verified' },
  },
  'a weak yes to the round that calls itself strong': {
    answer: onTheRound,
    decision: { ...weakly, weak: false },
  },
  'no assurance': { decision: { assurance: null } },
  'an operator, even with a reply': { decision: { channel: 'operator' } },
  'an operator alone': { decision: { channel: 'operator', replyId: null, assurance: null } },
  'another channel than the reply’s': { decision: { channel: 'page' } },
  'a late yes': { answer: { reply: { receivedAt: new Date(DEADLINE) } } },
  'a yes to a mail that could never be answered': {
    answer: { message: { answerableUntil: null } },
  },
  'a yes to a receipt': { answer: { message: { asks: 'receipt' } } },
  'a yes to a notice': { answer: { message: { asks: null } } },
  'a yes by nobody who was asked': {
    answer: { message: { recipient: 'ben@elsewhere.example' } },
  },
  'a bare yes to a numbered question': { offer: aTrial, answer: numbered },
  'answer 2 to a numbered question': {
    offer: aTrial,
    answer: { ...numbered, judgement: { details: { choice: 2 } } },
  },
  'a yes to a round about the trial only': {
    offer: aTrial,
    answer: {
      message: {
        asks: 'countersign',
        question: { locale: 'de', kind: 'trial-invitation', yesMeans: 2 },
      },
    },
  },
  'an offer that asks for no administration': {
    offer: { kind: 'trial-invitation', content: { delegatedAdmin: null } },
  },
  'a replacement that the mail did not name': {
    decision: { replacesGrant: 'gr_other' },
    answer: { message: { asks: 'replacement' }, judgement: { details: { statesPhrase: true } } },
  },
  'a replacement without the stated phrase': {
    decision: { replacesGrant: 'gr_other' },
    answer: { message: { asks: 'replacement', replacesGrant: 'gr_other' } },
  },
  'an offer that was withdrawn': {
    before: (books, offer) => books.offers.move(offer.id, { state: 'withdrawn' }, null),
  },
  'an offer that expired': {
    before: (books, offer) => books.offers.move(offer.id, { state: 'expired' }, null),
  },
};

async function play(books: TestBooks['books'], each: Case): Promise<[Scene, NewDecision]> {
  const scene = await aScene(books, each.offer);
  const reply = await anAnswer(books, scene, each.answer);
  await each.before?.(books, scene.offer);
  return [scene, aDecision(scene, reply, each.decision)];
}

export function decisionsNeedProof(get: () => TestBooks): void {
  describe('an approval', () => {
    for (const [name, each] of Object.entries(PROVEN)) {
      it(`is proven by ${name}`, async () => {
        const { books } = get();
        const [scene, decision] = await play(books, each);
        expect(await books.offers.decide(decision)).toHaveLength(1);
        expect(await books.offers.decisions(scene.offer.id)).toHaveLength(1);
      });
    }

    for (const [name, each] of Object.entries(UNPROVEN)) {
      it(`is not proven by ${name}`, async () => {
        const { books } = get();
        const [scene, decision] = await play(books, each);
        const was = await books.offers.get(scene.offer.id);
        await expect(books.offers.decide(decision)).rejects.toBeInstanceOf(DecisionNotProven);
        expect(await books.offers.decisions(scene.offer.id)).toEqual([]);
        expect(await books.offers.get(scene.offer.id)).toEqual(was);
      });
    }

    it('is not proven by a reply to another offer', async () => {
      const { books } = get();
      const [scene, other] = [await aScene(books), await aScene(books)];
      const decision = aDecision(scene, await anAnswer(books, other));
      await expect(books.offers.decide(decision)).rejects.toBeInstanceOf(DecisionNotProven);
    });

    it('is not proven by a reply that nobody judged', async () => {
      const { books } = get();
      const scene = await aScene(books);
      const message = await books.messages.plan(aMessage(scene), CONTENT, null);
      const { reply } = await books.replies.store(aReply(message));
      const decision = aDecision(scene, reply);
      await expect(books.offers.decide(decision)).rejects.toBeInstanceOf(DecisionNotProven);
    });
  });

  describe('a decline', () => {
    const resolutions = [{ subject: 'delegated-admin', verdict: 'declined' }] as const;

    it('may be weak, or the operator’s', async () => {
      const { books } = get();
      const scene = await aScene(books);
      const judgement = { assurance: 'weak', verdict: 'decline' } as const;
      const reply = await anAnswer(books, scene, { judgement });
      const weak = aDecision(scene, reply, { resolutions, assurance: null, weak: true });
      expect(await books.offers.decide(weak)).toMatchObject([{ verdict: 'declined' }]);

      const other = await aScene(books);
      const byOperator = { resolutions, channel: 'operator', assurance: null } as const;
      const decided = await books.offers.decide(
        aDecision(other, null, { ...byOperator, reason: 'asked by phone' }),
      );
      expect(decided).toMatchObject([{ channel: 'operator', reason: 'asked by phone' }]);
    });

    it('needs a reply to that very offer where it claims one', async () => {
      const { books } = get();
      const [scene, other] = [await aScene(books), await aScene(books)];
      const judgement = { verdict: 'decline' } as const;
      const decision = aDecision(scene, await anAnswer(books, other, { judgement }), {
        resolutions,
      });
      await expect(books.offers.decide(decision)).rejects.toBeInstanceOf(DecisionNotProven);
      await expect(books.offers.decide({ ...decision, replyId: null })).rejects.toBeInstanceOf(
        DecisionNotProven,
      );
    });
  });
}
