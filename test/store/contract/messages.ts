import { describe, expect, it } from '@jest/globals';
import { newId } from '../../../src/ids.ts';
import { aMessage, aScene, CONTENT, DEADLINE, MORNING, type TestBooks } from '../builders.ts';

export function messagesKeepTheirContract(get: () => TestBooks): void {
  const planned = async (over: Parameters<typeof aMessage>[1] = {}) => {
    const { books } = get();
    const scene = await aScene(books);
    const wish = aMessage(scene, over);
    const hash = Buffer.from(newId('msg'));
    return { scene, wish, hash, message: await books.messages.plan(wish, CONTENT, hash) };
  };

  describe('messages', () => {
    it('are planned once for a step and recipient, with what they say', async () => {
      const { books } = get();
      const { scene, wish, hash, message } = await planned();
      expect(message).toEqual({
        ...wish,
        state: 'planned',
        attempts: 0,
        possiblyTwice: false,
        delivery: null,
        response: null,
        plannedAt: MORNING,
        sentAt: null,
      });
      const again = { ...wish, id: newId('msg') };
      const other = { ...CONTENT, text: 'changed' };
      expect(await books.messages.plan(again, other, Buffer.from('x'))).toEqual(message);
      expect(await books.messages.content(message.id)).toEqual(CONTENT);
      expect(await books.messages.get(message.id)).toEqual(message);
      expect(await books.messages.get(again.id)).toBeNull();
      expect(await books.messages.byTokenHash(hash)).toEqual(message);
      expect(await books.messages.byTokenHash(Buffer.from('x'))).toBeNull();
      const where = { offerId: scene.offer.id };
      expect(await books.messages.byStep(where, wish.step, wish.recipient)).toEqual(message);
      expect(await books.messages.byStep(where, wish.step, 'ben@x.example')).toBeNull();
      expect(await books.messages.byStep({}, wish.step, wish.recipient)).toBeNull();
      expect(await books.messages.ofOffer(scene.offer.id)).toEqual([message]);
      expect(await books.messages.ofGrant('gr_none')).toEqual([]);
    });

    it('may belong to no offer at all', async () => {
      const { books } = get();
      const { message } = await planned({ offerId: null, step: 'where-to-reply-1' });
      expect(await books.messages.byStep({}, 'where-to-reply-1', message.recipient)).toEqual(
        message,
      );
    });

    it('are known to be possibly sent twice when sending begins on a doubt', async () => {
      const { books } = get();
      const { id } = (await planned()).message;
      expect(await books.messages.beginSending(id)).toMatchObject({
        state: 'sending',
        attempts: 1,
        possiblyTwice: false,
      });
      expect(await books.messages.beginSending(id)).toMatchObject({
        attempts: 2,
        possiblyTwice: true,
      });
      await books.messages.settle(id, { kind: 'accepted', response: '250 ok' });
      expect(await books.messages.beginSending(id)).toMatchObject({
        state: 'accepted',
        attempts: 2,
        response: '250 ok',
        sentAt: MORNING,
      });
    });

    it('are in no doubt when the relay said to try again', async () => {
      const { books } = get();
      const { id } = (await planned()).message;
      await books.messages.beginSending(id);
      const retryAt = new Date('2026-11-22T09:05:00Z');
      await books.messages.settle(id, { kind: 'retry', response: '451 later', retryAt });
      expect(await books.messages.get(id)).toMatchObject({ state: 'planned', attempts: 1 });
      expect(await books.messages.beginSending(id)).toMatchObject({ possiblyTwice: false });
      await books.messages.settle(id, { kind: 'ambiguous', response: 'cut \0 off', retryAt });
      expect(await books.messages.get(id)).toMatchObject({
        state: 'ambiguous',
        response: 'cut \ufffd off',
      });
      expect(await books.messages.beginSending(id)).toMatchObject({ possiblyTwice: true });
    });

    it('stay as they were settled', async () => {
      const { books } = get();
      const { id } = (await planned()).message;
      await books.messages.beginSending(id);
      await books.messages.settle(id, { kind: 'refused', response: '550 no' });
      await books.messages.settle(id, { kind: 'accepted', response: '250 ok' });
      expect(await books.messages.get(id)).toMatchObject({
        state: 'refused',
        response: '550 no',
        sentAt: null,
      });
    });

    it('remember the surest news of their delivery', async () => {
      const { books } = get();
      const { id } = (await planned()).message;
      const seen: unknown[] = [];
      for (const news of ['delayed', 'delivered', 'delayed', 'bounced', 'delivered'] as const) {
        await books.messages.noteDelivery(id, news);
        seen.push((await books.messages.get(id))?.delivery);
      }
      expect(seen).toEqual(['delayed', 'delivered', 'delivered', 'bounced', 'bounced']);
    });

    it('are taken up by one sweep at a time when nobody has sent them for three minutes', async () => {
      const { books } = get();
      const { id } = (await planned()).message;
      const due = async (at: string) =>
        (await books.messages.unsent(new Date(at), 100)).map((each) => each.id);
      expect(await due('2026-11-22T09:02:59Z')).not.toContain(id);
      const [one, other] = await Promise.all([
        due('2026-11-22T09:03:00Z'),
        due('2026-11-22T09:03:00Z'),
      ]);
      expect([...one, ...other].filter((each) => each === id)).toHaveLength(1);
      expect(await due('2026-11-22T09:05:59Z')).not.toContain(id);
      expect(await due('2026-11-22T09:06:00Z')).toContain(id);
      await books.messages.beginSending(id);
      await books.messages.settle(id, { kind: 'accepted', response: '250' });
      expect(await due('2027-11-22T09:00:00Z')).not.toContain(id);
    });

    it('can be answered longer, never shorter', async () => {
      const { books } = get();
      const { scene, message } = await planned();
      const later = '2027-01-22T09:00:00.000Z';
      const notice = aMessage(scene, { asks: null, answerableUntil: null });
      await books.messages.plan(notice, CONTENT, null);
      await books.messages.extendAnswerable(scene.offer.id, later);
      await books.messages.extendAnswerable(scene.offer.id, DEADLINE);
      expect((await books.messages.get(message.id))?.answerableUntil).toBe(later);
      expect((await books.messages.get(notice.id))?.answerableUntil).toBeNull();
    });

    it('count the codes tried', async () => {
      const { books } = get();
      const { id } = (await planned()).message;
      const counts = await Promise.all([1, 2, 3].map(() => books.messages.countCodeTry(id)));
      expect(counts.toSorted()).toEqual([1, 2, 3]);
    });

    it('are counted by step, recipient and time', async () => {
      const { books, clock } = get();
      const { scene, message } = await planned({ step: 'reminder-1' });
      clock.set('2026-11-23T09:00:00.000Z');
      await books.messages.plan(aMessage(scene, { step: 'reminder-2' }), CONTENT, null);
      await books.messages.plan(aMessage(scene, { step: 'remind%' }), CONTENT, null);
      const count = (prefix: string, since: string, recipient = message.recipient) =>
        books.messages.countSince({ offerId: scene.offer.id }, prefix, recipient, new Date(since));
      expect(await count('reminder-', MORNING)).toBe(2);
      expect(await count('reminder-', '2026-11-23T09:00:00.000Z')).toBe(1);
      expect(await count('remind%', MORNING)).toBe(1);
      expect(await count('reminder-', MORNING, 'ben@x.example')).toBe(0);
    });
  });
}
