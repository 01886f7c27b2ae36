import { describe, expect, it } from '@jest/globals';
import { newId } from '../../../src/ids.ts';
import {
  aDecision,
  anAnswer,
  anApproval,
  anOffer,
  aRecording,
  aScene,
  MORNING,
  type TestBooks,
} from '../builders.ts';

export function offersKeepTheirContract(get: () => TestBooks): void {
  describe('offers', () => {
    it('are stored whole, once, with the event of their creation', async () => {
      const { books } = get();
      const { offer, customer } = await aScene(books, {
        nextAction: { kind: 'start', at: MORNING },
      });
      expect(await books.offers.get(offer.id)).toEqual(offer);
      expect(offer).toEqual(anOffer(customer, { ...offer, content: offer.content }));
      expect(await books.offers.create(offer)).toEqual({ kind: 'stored', offer });
      expect(await books.offers.timeline(offer.id)).toEqual([
        { at: MORNING, kind: 'offer-created', detail: {} },
      ]);
      expect(await books.offers.get(newId('off'))).toBeNull();
    });

    it('are one open of a kind for a partner and organisation, also when two race', async () => {
      const { books } = get();
      const { offer, customer } = await aScene(books);
      const rivals = await Promise.all(
        [1, 2, 3].map(() => books.offers.create(anOffer(customer, { kind: 'trial-invitation' }))),
      );
      expect(rivals.filter((each) => each.kind === 'stored')).toHaveLength(1);
      expect(await books.offers.create(anOffer(customer))).toEqual({
        kind: 'already-open',
        offerId: offer.id,
      });
      await books.offers.move(offer.id, { state: 'withdrawn' }, null);
      expect(await books.offers.create(anOffer(customer))).toMatchObject({ kind: 'stored' });
    });

    it('are listed by what is asked for', async () => {
      const { books } = get();
      const mine = await aScene(books);
      const trial = anOffer(mine.customer, { kind: 'trial-invitation' });
      await books.offers.create(trial);
      const other = await aScene(books);
      await books.offers.move(trial.id, { needsOperator: 'unclear' }, null);
      const ids = async (filter: Parameters<typeof books.offers.list>[0]) =>
        (await books.offers.list(filter, { limit: 3, cursor: null })).items.map((each) => each.id);
      const partnerId = mine.partner.id;
      expect(await ids({ partnerId })).toEqual([trial.id, mine.offer.id]);
      expect(await ids({ partnerId: null })).toEqual([other.offer.id, trial.id, mine.offer.id]);
      expect(await ids({ partnerId, kind: 'trial-invitation' })).toEqual([trial.id]);
      expect(await ids({ partnerId, state: 'approved' })).toEqual([]);
      expect(await ids({ partnerId, customerId: other.customer.id })).toEqual([]);
      expect(await ids({ partnerId, needsOperator: true })).toEqual([trial.id]);
      expect(await ids({ partnerId, needsOperator: false })).toEqual([mine.offer.id]);
      const first = await books.offers.list({ partnerId }, { limit: 1, cursor: null });
      const rest = await books.offers.list({ partnerId }, { limit: 1, cursor: first.nextCursor });
      expect(rest.items.map((each) => each.id)).toEqual([mine.offer.id]);
      expect(rest.nextCursor).toBeNull();
    });

    it('wait to be started until they are marked', async () => {
      const { books } = get();
      const { offer } = await aScene(books);
      const waiting = async () =>
        (await books.offers.unstarted(new Date('2026-11-22T09:00:01Z'), 100)).map(
          (each) => each.id,
        );
      expect(await waiting()).toContain(offer.id);
      expect(await books.offers.unstarted(new Date(MORNING), 100)).toEqual([]);
      await books.offers.markStarted(offer.id);
      await books.offers.markStarted(offer.id);
      expect(await waiting()).not.toContain(offer.id);
      expect((await books.offers.get(offer.id))?.startedAt).toBe(MORNING);
    });

    it('move and write what happened together, once per dedupe', async () => {
      const { books, clock } = get();
      const { offer } = await aScene(books);
      clock.set('2026-11-22T10:00:00.000Z');
      const move = {
        state: 'awaiting-reply',
        nextAction: { kind: 'deadline', at: offer.deadlineAt },
        riderState: 'asked',
      } as const;
      const event = { kind: 'question-sent', detail: { approver: 0 }, dedupe: 'sent' };
      const moved = await books.offers.move(offer.id, move, event);
      expect(moved).toEqual({ ...offer, ...move });
      expect(await books.offers.move(offer.id, move, event)).toEqual(moved);
      expect(await books.offers.move(offer.id, {}, null)).toEqual(moved);
      const cleared = await books.offers.move(offer.id, { nextAction: null }, null);
      expect(cleared.nextAction).toBeNull();
      expect((await books.offers.timeline(offer.id)).slice(1)).toEqual([
        { at: '2026-11-22T10:00:00.000Z', kind: 'question-sent', detail: { approver: 0 } },
      ]);
    });

    it('write the same dedupe at another offer', async () => {
      const { books } = get();
      const [one, other] = [await aScene(books), await aScene(books)];
      for (const { offer } of [one, other, one]) {
        await books.offers.addEvent({ offerId: offer.id }, { kind: 'x-done', dedupe: 'x' });
      }
      for (const { offer } of [one, other]) {
        const kinds = (await books.offers.timeline(offer.id)).map((each) => each.kind);
        expect(kinds).toEqual(['offer-created', 'x-done']);
      }
    });

    it('end once: the state stays, what else is known of them may still be noted', async () => {
      const { books, clock } = get();
      const { offer } = await aScene(books);
      const ended = await books.offers.move(offer.id, { state: 'expired' }, null);
      expect(ended.endedAt).toBe(MORNING);
      clock.set('2026-11-23T09:00:00.000Z');
      const later = await books.offers.move(
        offer.id,
        { state: 'awaiting-reply', notGranted: 'slot-taken', needsOperator: 'x' },
        { kind: 'reply-late' },
      );
      expect(later).toEqual({ ...ended, notGranted: 'slot-taken', needsOperator: 'x' });
      expect((await books.offers.timeline(offer.id)).at(-1)?.kind).toBe('reply-late');
    });

    it('keep hostile text without falling over it', async () => {
      const { books } = get();
      const { offer } = await aScene(books);
      const detail = { words: 'a\0b \ud800 \\u0000 ü' };
      await books.offers.addEvent({ offerId: offer.id }, { kind: 'reply-shown', detail });
      expect((await books.offers.timeline(offer.id)).at(-1)?.detail).toEqual({
        words: 'a\ufffdb \ufffd \\u0000 ü',
      });
    });
  });

  describe('trials', () => {
    const line = {
      plan: 'workplace-standard',
      planName: 'Workplace Standard',
      service: 'workplace',
      serviceName: 'Workplace',
      seats: 25,
      days: 30,
    };

    it('run from the approval for their days, once', async () => {
      const { books } = get();
      const scene = await aScene(books, {
        kind: 'trial-invitation',
        content: { services: [line] },
      });
      await expect(books.offers.startTrials(scene.offer.id, MORNING)).rejects.toThrow('approved');
      const reply = await anAnswer(books, scene);
      const resolutions = [{ subject: 'offer', verdict: 'approved' }] as const;
      await books.offers.decide(aDecision(scene, reply, { resolutions }));
      await books.offers.startTrials(scene.offer.id, MORNING);
      await books.offers.startTrials(scene.offer.id, '2026-11-25T09:00:00.000Z');
      const trying = (at: string, plans = [line.plan, 'other']) =>
        books.offers.activeTrials(scene.organisation.id, plans, at);
      expect(await trying(MORNING)).toEqual([line.plan]);
      expect(await trying('2026-12-22T08:59:59.999Z')).toEqual([line.plan]);
      expect(await trying('2026-12-22T09:00:00.000Z')).toEqual([]);
      expect(await trying(MORNING, ['other'])).toEqual([]);
      expect(await trying(MORNING, [])).toEqual([]);

      const at = '2026-11-24T09:00:00.000Z';
      expect(await books.offers.endTrials(scene.offer.id, at)).toBe(true);
      expect(await books.offers.endTrials(scene.offer.id, at)).toBe(false);
      expect(await trying(at)).toEqual([]);
      const last = (await books.offers.timeline(scene.offer.id)).at(-1);
      expect(last).toEqual({ at, kind: 'trial-ended-by-customer', detail: {} });
    });
  });

  describe('decisions', () => {
    it('are written with the move, the fate of the reply and the event, all at once', async () => {
      const { books } = get();
      const { scene, reply, decision } = await anApproval(books);
      expect(decision).toEqual({
        id: decision.id,
        offerId: scene.offer.id,
        subject: 'delegated-admin',
        verdict: 'approved',
        by: `anna@${scene.customer.domain}`,
        at: '2026-11-23T10:00:00.000Z',
        channel: 'reply',
        assurance: 'verified',
        reason: null,
        replyId: reply.id,
        replacesGrant: null,
        weak: false,
        effectiveAt: '2026-11-23T10:00:00.000Z',
        recalledAt: null,
      });
      expect(await books.offers.decisions(scene.offer.id)).toEqual([decision]);
      expect((await books.offers.get(scene.offer.id))?.state).toBe('approved');
      expect((await books.replies.get(reply.id))?.fate).toBe('decided');
      expect((await books.offers.timeline(scene.offer.id)).at(-1)?.kind).toBe('decision-recorded');
    });

    it('stand: the first valid one wins, whatever comes later or at the same time', async () => {
      const { books } = get();
      const scene = await aScene(books);
      const yes = aDecision(scene, await anAnswer(books, scene));
      const judgement = { verdict: 'decline' } as const;
      const no = aDecision(scene, await anAnswer(books, scene, { judgement }), {
        resolutions: [{ subject: 'delegated-admin', verdict: 'declined' }],
        move: { state: 'declined' },
      });
      const all = await Promise.all([yes, no, yes, no].map((each) => books.offers.decide(each)));
      expect(new Set(all.map((each) => each[0]?.id)).size).toBe(1);
      const [stored] = await books.offers.decisions(scene.offer.id);
      expect((await books.offers.get(scene.offer.id))?.state).toBe(stored?.verdict);
      const fates = (await books.replies.ofOffer(scene.offer.id)).map((each) => each.fate);
      expect(fates.filter((each) => each === 'decided')).toHaveLength(1);
    });

    it('are two for a bundle, each for itself', async () => {
      const { books } = get();
      const scene = await aScene(books, { kind: 'trial-invitation' });
      const numbered = {
        question: { locale: 'de', kind: 'trial-invitation', answers: 3 },
      } as const;
      const trialOnly = await anAnswer(books, scene, {
        message: numbered,
        judgement: { details: { choice: 2 } },
      });
      const first = await books.offers.decide(
        aDecision(scene, trialOnly, {
          resolutions: [
            { subject: 'offer', verdict: 'approved' },
            { subject: 'delegated-admin', verdict: 'declined' },
          ],
        }),
      );
      expect(first.map((each) => `${each.subject} ${each.verdict}`).toSorted()).toEqual([
        'delegated-admin declined',
        'offer approved',
      ]);
    });

    it('on delegated administration can be recalled until it made a grant', async () => {
      const { books } = get();
      const { scene, decision } = await anApproval(books);
      const event = { kind: 'decision-recalled' };
      expect(await books.offers.recall(decision.id, event)).toBe(true);
      expect(await books.offers.recall(decision.id, event)).toBe(true);
      const kinds = (await books.offers.timeline(scene.offer.id)).map((each) => each.kind);
      expect(kinds.filter((each) => each === event.kind)).toHaveLength(1);
      expect((await books.offers.decisions(scene.offer.id))[0]?.recalledAt).toBe(MORNING);
      expect(await books.grants.record(aRecording(scene, decision))).toEqual({ kind: 'recalled' });

      const granted = await anApproval(books);
      await books.grants.record(aRecording(granted.scene, granted.decision));
      expect(await books.offers.recall(granted.decision.id, event)).toBe(false);
    });

    it('remember when the customer last said no by itself', async () => {
      const { books } = get();
      const scene = await aScene(books);
      const { partner, organisation, offer } = scene;
      const last = () => books.offers.lastDecline(partner.id, organisation.id, offer.kind);
      expect(await last()).toBeNull();
      const resolutions = [{ subject: 'delegated-admin', verdict: 'declined' }] as const;
      const reply = await anAnswer(books, scene, { judgement: { verdict: 'decline' } });
      await books.offers.decide(aDecision(scene, reply, { resolutions, assurance: null }));
      expect(await last()).toBe('2026-11-23T10:00:00.000Z');
      expect(
        await books.offers.lastDecline(partner.id, organisation.id, 'trial-invitation'),
      ).toBeNull();

      const other = await aScene(books);
      await books.offers.decide(
        aDecision(other, null, { resolutions, channel: 'operator', assurance: null }),
      );
      expect(
        await books.offers.lastDecline(other.partner.id, other.organisation.id, offer.kind),
      ).toBeNull();
    });
  });
}
