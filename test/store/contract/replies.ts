import { describe, expect, it } from '@jest/globals';
import { newId } from '../../../src/ids.ts';
import {
  aDecision,
  aJudgement,
  aMessage,
  anAnswer,
  aReply,
  aScene,
  CONTENT,
  MORNING,
  type TestBooks,
} from '../builders.ts';

export function repliesKeepTheirContract(get: () => TestBooks): void {
  const received = async (over: Parameters<typeof aReply>[1] = {}) => {
    const { books } = get();
    const scene = await aScene(books);
    const message = await books.messages.plan(aMessage(scene), CONTENT, null);
    const wish = aReply(message, over);
    const { reply } = await books.replies.store(wish);
    return { scene, message, wish, reply };
  };

  describe('replies', () => {
    it('are kept as they came, unjudged', async () => {
      const { books } = get();
      const { scene, message, wish, reply } = await received();
      expect(reply).toEqual({
        id: wish.id,
        messageId: message.id,
        offerId: scene.offer.id,
        grantId: null,
        channel: 'reply',
        receivedAt: '2026-11-23T10:00:00.000Z',
        rawBytes: wish.raw.length,
        envelope: wish.envelope,
        judgedAt: null,
        class: null,
        assurance: null,
        assuranceBecause: null,
        verdict: null,
        judgement: null,
        fate: null,
        attempts: 0,
      });
      expect(await books.replies.get(reply.id)).toEqual(reply);
      expect((await books.replies.raw(reply.id)).equals(wish.raw)).toBe(true);
      expect(await books.replies.visibleText(reply.id)).toBe('');
      expect(await books.replies.ofOffer(scene.offer.id)).toEqual([reply]);
      expect(await books.replies.get(newId('rep'))).toBeNull();
    });

    it('are one for the same bytes to the same mail, also at the same time', async () => {
      const { books } = get();
      const { message, wish, reply } = await received();
      const again = await Promise.all(
        [1, 2].map(() => books.replies.store({ ...wish, id: newId('rep') })),
      );
      expect(again).toEqual([
        { kind: 'duplicate', reply },
        { kind: 'duplicate', reply },
      ]);
      expect(await books.replies.store(aReply(message))).toMatchObject({ kind: 'stored' });
      const { wish: toOther } = await received({ raw: wish.raw, digest: wish.digest });
      expect(await books.replies.get(toOther.id)).not.toBeNull();
    });

    it('to our own address are one for the same bytes, too', async () => {
      const { books } = get();
      const wish = aReply(null);
      expect(await books.replies.store(wish)).toMatchObject({ kind: 'stored' });
      const again = await books.replies.store({ ...wish, id: newId('rep') });
      expect(again).toMatchObject({ kind: 'duplicate', reply: { id: wish.id } });
    });

    it('are judged once: a second judgement changes nothing', async () => {
      const { books, clock } = get();
      const { reply } = await received();
      const judgement = aJudgement({ details: { rules: ['en-approve-1'], odd: 'a\0b' } });
      const judged = await books.replies.judge(reply.id, judgement);
      expect(judged).toEqual({
        ...reply,
        judgedAt: MORNING,
        class: 'human',
        assurance: 'verified',
        assuranceBecause: 'dkim-aligned',
        verdict: 'approve',
        judgement: { ...judgement.details, odd: 'a\ufffdb' },
      });
      clock.set('2026-11-24T09:00:00.000Z');
      const other = aJudgement({ verdict: 'decline', visibleText: 'Nein' });
      expect(await books.replies.judge(reply.id, other)).toEqual(judged);
      expect(await books.replies.visibleText(reply.id)).toBe('Ja, gerne.');
    });

    it('from the page are judged by being given', async () => {
      const { books } = get();
      const judgement = aJudgement({ assurance: 'page', visibleText: 'ABCD-EFGH' });
      const { reply } = await received({ channel: 'page', judgement });
      expect(reply).toMatchObject({ judgedAt: MORNING, assurance: 'page', channel: 'page' });
      expect(await books.replies.visibleText(reply.id)).toBe('ABCD-EFGH');
    });

    it('have one fate', async () => {
      const { books } = get();
      const { reply } = await received();
      await books.replies.setFate(reply.id, 'late');
      await books.replies.setFate(reply.id, 'noted');
      expect((await books.replies.get(reply.id))?.fate).toBe('late');

      const scene = await aScene(books);
      const answer = await anAnswer(books, scene);
      await books.replies.setFate(answer.id, 'round-open');
      await books.offers.decide(aDecision(scene, answer));
      await books.replies.setFate(answer.id, 'late');
      expect((await books.replies.get(answer.id))?.fate).toBe('decided');
    });

    it('are due until they are settled, each to one worker at a time', async () => {
      const { books } = get();
      const { message, reply } = await received();
      const earlier = aReply(message, { receivedAt: new Date('2026-11-23T09:59:00.000Z') });
      await books.replies.store(earlier);
      const mine = new Set([reply.id, earlier.id]);
      const due = async (at: string) =>
        (await books.replies.due(new Date(at), 100)).filter((each) => mine.has(each.id));

      expect((await due('2026-11-23T09:59:30Z')).map((each) => each.id)).toEqual([earlier.id]);
      const taken = await Promise.all([due('2026-11-23T10:01:00Z'), due('2026-11-23T10:01:00Z')]);
      expect(
        taken
          .flat()
          .map((each) => each.id)
          .toSorted(),
      ).toEqual([...mine].toSorted());
      expect(await due('2026-11-23T10:01:59Z')).toEqual([]);
      const again = await due('2026-11-23T10:02:00Z');
      expect(again.map((each) => each.id)).toEqual([earlier.id, reply.id]);
      expect(again.map((each) => each.attempts)).toEqual([3, 2]);

      await books.replies.postpone(reply.id, new Date('2026-11-23T12:00:00Z'));
      await books.replies.setFate(earlier.id, 'noted');
      expect(await due('2026-11-23T11:59:00Z')).toEqual([]);
      expect((await due('2026-11-23T12:00:00Z')).map((each) => each.id)).toEqual([reply.id]);
    });

    it('are counted while nobody judged them, and for each mail', async () => {
      const { books } = get();
      const { scene, message, reply } = await received();
      const unjudged = (before: string) => books.replies.unjudgedCount(scene.offer.id, before);
      expect(await unjudged('2026-11-23T10:00:00.000Z')).toBe(0);
      expect(await unjudged('2026-11-23T10:00:00.001Z')).toBe(1);
      await books.replies.judge(reply.id, aJudgement());
      expect(await unjudged('2026-11-23T10:00:00.001Z')).toBe(0);
      const since = (at: string) => books.replies.countSince(message.id, new Date(at));
      expect(await since('2026-11-23T10:00:00.000Z')).toBe(1);
      expect(await since('2026-11-23T10:00:00.001Z')).toBe(0);
    });

    it('in quarantine are listed newest first', async () => {
      const { books } = get();
      const [first, second] = [await received(), await received()];
      await books.replies.setFate(first.reply.id, 'quarantined');
      await books.replies.setFate(second.reply.id, 'quarantined');
      const page = await books.replies.quarantined({ limit: 1, cursor: null });
      expect(page.items.map((each) => each.id)).toEqual([second.reply.id]);
      const next = await books.replies.quarantined({ limit: 1, cursor: page.nextCursor });
      expect(next.items.map((each) => each.id)).toEqual([first.reply.id]);
    });
  });
}
