import { describe, expect, it } from '@jest/globals';
import { newId } from '../../../src/ids.ts';
import type { Decision } from '../../../src/ports.ts';
import {
  aDecision,
  anAnswer,
  anApproval,
  aRecording,
  aScene,
  firstOf,
  type Scene,
  type TestBooks,
} from '../builders.ts';

export function grantsKeepTheirContract(get: () => TestBooks): void {
  const aGrant = async (over: Parameters<typeof aScene>[1] = {}) => {
    const { books } = get();
    const { scene, decision } = await anApproval(books, over);
    const recorded = await books.grants.record(aRecording(scene, decision));
    if (recorded.kind !== 'recorded') throw new Error(recorded.kind);
    return { scene, decision, grant: recorded.grant };
  };

  /** Another partner's customer agrees, with the phrase, to replace a grant. */
  const aReplacement = async (
    organisation: Scene['organisation'],
    replacesGrant: string,
  ): Promise<{ scene: Scene; decision: Decision }> => {
    const { books } = get();
    const scene = await aScene(books, { organisation });
    const reply = await anAnswer(books, scene, {
      message: { asks: 'replacement', replacesGrant },
      judgement: { details: { statesPhrase: true, bareYes: false } },
    });
    const decision = aDecision(scene, reply, { assurance: 'countersigned', replacesGrant });
    return { scene, decision: firstOf(await books.offers.decide(decision)) };
  };

  describe('a grant', () => {
    it('is recorded once for an offer, however often it is asked for', async () => {
      const { books } = get();
      const { scene, decision } = await anApproval(books);
      const wish = aRecording(scene, decision);
      const all = await Promise.all(
        [1, 2, 3].map(() => books.grants.record({ ...wish, grantId: newId('gr') })),
      );
      expect(
        new Set(all.map((each) => (each.kind === 'recorded' ? each.grant.id : each.kind))).size,
      ).toBe(1);
      const grant = await books.grants.byOffer(scene.offer.id);
      expect(grant).toEqual({
        id: grant?.id,
        offerId: scene.offer.id,
        decisionId: decision.id,
        organisationId: scene.organisation.id,
        partnerId: scene.partner.id,
        customerId: scene.customer.id,
        scope: 'full',
        startsAt: wish.startsAt,
        endsAt: wish.endsAt,
        state: 'active',
        endedAt: null,
        endedBy: null,
        endedBecause: null,
        replacesGrant: null,
      });
      expect(await books.grants.holder(scene.organisation.id)).toEqual(grant);
      expect(await books.grants.get(grant?.id ?? '')).toEqual(grant);
      expect((await books.offers.get(scene.offer.id))?.grantId).toBe(grant?.id);
      const kinds = (await books.offers.timeline(scene.offer.id)).map((each) => each.kind);
      expect(kinds.filter((each) => each === 'grant-recorded')).toHaveLength(1);
    });

    it('is not recorded while another holds the slot', async () => {
      const { books } = get();
      const held = await aGrant();
      const late = await anApproval(books, { organisation: held.scene.organisation });
      expect(await books.grants.record(aRecording(late.scene, late.decision))).toEqual({
        kind: 'slot-taken',
        holder: held.grant.id,
      });
      expect(await books.grants.get(held.grant.id)).toEqual(held.grant);
    });

    it('goes to exactly one of twenty who ask at once', async () => {
      const { books } = get();
      const first = await anApproval(books);
      const second = await anApproval(books, { organisation: first.scene.organisation });
      const wishes = Array.from({ length: 20 }, (_, index) => {
        const { scene, decision } = index % 2 === 0 ? first : second;
        return books.grants.record(aRecording(scene, decision));
      });
      const outcomes = await Promise.all(wishes);
      const ids = outcomes.flatMap((each) => (each.kind === 'recorded' ? [each.grant.id] : []));
      expect(ids).toHaveLength(10);
      expect(new Set(ids).size).toBe(1);
      const holders = outcomes.flatMap((each) => (each.kind === 'slot-taken' ? [each.holder] : []));
      expect(new Set(holders)).toEqual(new Set(ids));
    });

    it('ends the grant that its decision replaces, in the same moment', async () => {
      const { books } = get();
      const held = await aGrant();
      const next = await aReplacement(held.scene.organisation, held.grant.id);
      const wish = aRecording(next.scene, next.decision);
      const recorded = await books.grants.record(wish);
      const replaced = {
        ...held.grant,
        state: 'terminated',
        endedAt: wish.startsAt,
        endedBy: 'replacement',
        endedBecause: 'replaced',
      };
      expect(recorded).toMatchObject({ kind: 'recorded', replaced });
      expect(await books.grants.record(wish)).toEqual(recorded);
      expect((await books.grants.holder(held.scene.organisation.id))?.id).toBe(wish.grantId);
      const last = (await books.offers.timeline(held.scene.offer.id)).at(-1);
      expect(last).toMatchObject({ kind: 'grant-ended', detail: { by: 'replacement' } });
      // The partners never learn of each other from a timeline.
      expect(JSON.stringify(last)).not.toContain(next.scene.partner.id);
    });

    it('replaces only the very grant that was named', async () => {
      const { books } = get();
      const first = await aGrant();
      const { organisation } = first.scene;
      const next = await aReplacement(organisation, first.grant.id);
      await books.grants.end(first.grant.id, {
        by: 'partner',
        because: 'done',
        at: '2026-11-23T11:00:00.000Z',
      });
      const third = await aGrant({ organisation });
      expect(await books.grants.record(aRecording(next.scene, next.decision))).toEqual({
        kind: 'slot-taken',
        holder: third.grant.id,
      });
      expect((await books.grants.get(third.grant.id))?.state).toBe('active');
    });

    it('is recorded when the one to be replaced has ended by itself', async () => {
      const { books } = get();
      const held = await aGrant();
      const next = await aReplacement(held.scene.organisation, held.grant.id);
      const end = { by: 'customer', because: 'revoked', at: '2026-11-23T11:00:00.000Z' } as const;
      await books.grants.end(held.grant.id, end);
      const recorded = await books.grants.record(aRecording(next.scene, next.decision));
      expect(recorded).toMatchObject({ kind: 'recorded', replaced: null });
      expect((await books.grants.get(held.grant.id))?.endedBy).toBe('customer');
    });

    it('is never wider than what was asked, nor earlier than its decision is in force', async () => {
      const { books } = get();
      const { scene, decision } = await anApproval(books);
      const wish = aRecording(scene, decision);
      for (const wrong of [
        { scope: 'everything' },
        { endsAt: '2028-11-23T10:00:00.000Z' },
        { startsAt: '2026-11-23T09:59:58.999Z' },
        { endsAt: wish.startsAt },
      ]) {
        await expect(books.grants.record({ ...wish, ...wrong })).rejects.toThrow();
      }
      expect(await books.grants.byOffer(scene.offer.id)).toBeNull();
      expect(await books.grants.record(wish)).toMatchObject({ kind: 'recorded' });
    });

    it('needs an approval of administration, not of the trial it rode on', async () => {
      const { books } = get();
      const scene = await aScene(books, { kind: 'trial-invitation' });
      const resolutions = [{ subject: 'offer', verdict: 'approved' }] as const;
      const reply = await anAnswer(books, scene);
      const decision = firstOf(await books.offers.decide(aDecision(scene, reply, { resolutions })));
      await expect(books.grants.record(aRecording(scene, decision))).rejects.toThrow();
      expect(await books.grants.byOffer(scene.offer.id)).toBeNull();
    });

    it('ends once, and stays as it ended', async () => {
      const { books } = get();
      const { grant, scene } = await aGrant();
      await books.grants.markExpiring(grant.id);
      expect((await books.grants.get(grant.id))?.state).toBe('expiring');
      const end = { by: 'date', because: 'term over', at: '2026-11-24T10:00:00.000Z' } as const;
      const ended = {
        ...grant,
        state: 'expired',
        endedAt: end.at,
        endedBy: 'date',
        endedBecause: end.because,
      };
      expect(await books.grants.end(grant.id, end)).toEqual({ grant: ended, changed: true });
      const again = { by: 'operator', because: 'x', at: '2026-11-25T10:00:00.000Z' } as const;
      expect(await books.grants.end(grant.id, again)).toEqual({ grant: ended, changed: false });
      await books.grants.markExpiring(grant.id);
      expect(await books.grants.get(grant.id)).toEqual(ended);
      expect(await books.grants.holder(scene.organisation.id)).toBeNull();
      expect((await books.offers.timeline(scene.offer.id)).at(-1)).toEqual({
        at: end.at,
        kind: 'grant-ended',
        detail: { by: 'date', because: 'term over' },
      });
    });
  });

  describe('grants', () => {
    it('wait for their workflow to start, and for it to learn of an early end', async () => {
      const { books } = get();
      const { grant } = await aGrant();
      const unstarted = async () => (await books.grants.unstarted(100)).map((each) => each.id);
      const untold = async () => (await books.grants.endedUntold(100)).map((each) => each.id);
      expect(await unstarted()).toContain(grant.id);
      await books.grants.markStarted(grant.id);
      expect(await unstarted()).not.toContain(grant.id);
      expect(await untold()).not.toContain(grant.id);
      const end = { by: 'partner', because: 'x', at: '2026-11-24T10:00:00.000Z' } as const;
      await books.grants.end(grant.id, end);
      expect(await untold()).toContain(grant.id);
      await books.grants.markEndTold(grant.id);
      expect(await untold()).not.toContain(grant.id);
    });

    it('are listed by what is asked for', async () => {
      const { books } = get();
      const mine = await aGrant();
      const other = await aGrant();
      const ids = async (filter: Parameters<typeof books.grants.list>[0]) =>
        (await books.grants.list(filter, { limit: 2, cursor: null })).items.map((each) => each.id);
      const partnerId = mine.scene.partner.id;
      expect(await ids({ partnerId })).toEqual([mine.grant.id]);
      expect(await ids({ partnerId: null })).toEqual([other.grant.id, mine.grant.id]);
      expect(await ids({ partnerId, customerId: mine.scene.customer.id })).toEqual([mine.grant.id]);
      expect(await ids({ partnerId, customerId: other.scene.customer.id })).toEqual([]);
      expect(await ids({ partnerId, state: 'expired' })).toEqual([]);
      const page = await books.grants.list({ partnerId: null }, { limit: 1, cursor: null });
      const next = await books.grants.list(
        { partnerId: null },
        {
          limit: 1,
          cursor: page.nextCursor,
        },
      );
      expect(next.items.map((each) => each.id)).toEqual([mine.grant.id]);
    });
  });
}
