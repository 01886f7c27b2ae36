import { invariant } from '../src/domain/assert.ts';
import type { Catalogue } from '../src/domain/catalogue.ts';
import { addDuration, parseDuration } from '../src/domain/duration.ts';
import { whyNotGranted } from '../src/domain/entitlement.ts';
import type { NotGranted } from '../src/domain/vocabulary.ts';
import { newId } from '../src/ids.ts';
import type { Books, Clock, Processes } from '../src/ports.ts';
import type { GrantActivities, GrantResult } from './contract.ts';

export function createGrantActivities(needs: {
  readonly books: Books;
  readonly clock: Clock;
  readonly catalogue: Catalogue;
  readonly processes: Pick<Processes, 'startGrant' | 'signalGrantEnded'>;
}): GrantActivities {
  const { books, clock, processes } = needs;

  return {
    async recordGrant(offerId, decisionId): Promise<GrantResult> {
      const before = await books.grants.byOffer(offerId);
      if (before !== null) return { kind: 'granted', grantId: before.id };

      const offer = await books.offers.get(offerId);
      invariant(
        offer?.content.delegatedAdmin != null,
        `offer ${offerId} asks for no administration`,
      );
      const [partner, customer] = await Promise.all([
        books.partners.get(offer.partnerId),
        books.customers.get(offer.customerId),
      ]);
      invariant(partner !== null && customer !== null, `offer ${offerId} without its parties`);
      const against = whyNotGranted(partner, customer, needs.catalogue);
      if (against !== null) return await notGranted(offerId, against);

      const duration = parseDuration(offer.content.delegatedAdmin.duration);
      invariant(duration !== null, `offer ${offerId} has no duration`);
      const startsAt = clock.now().toISOString();
      const recorded = await books.grants.record({
        grantId: newId('gr'),
        decisionId,
        offerId,
        scope: offer.content.delegatedAdmin.scope,
        startsAt,
        endsAt: addDuration(startsAt, duration),
      });
      if (recorded.kind === 'slot-taken') return await notGranted(offerId, 'slot-taken');
      if (recorded.kind === 'recalled') return await notGranted(offerId, 'recalled');

      await books.offers.move(
        offerId,
        { riderState: 'granted', nextAction: null },
        { kind: 'granted', detail: { grantId: recorded.grant.id }, dedupe: `${offerId}:granted` },
      );
      // Started here so that no child stands in the offer's history; a sweep starts what this misses.
      await quietly(async () => {
        await processes.startGrant(recorded.grant);
        await books.grants.markStarted(recorded.grant.id);
      });
      const { replaced } = recorded;
      if (replaced !== null) await quietly(() => processes.signalGrantEnded(replaced.id));
      return { kind: 'granted', grantId: recorded.grant.id };
    },

    async markExpiring(grantId) {
      const grant = await books.grants.get(grantId);
      if (grant === null || grant.endedAt !== null) return false;
      await books.grants.markExpiring(grantId);
      return true;
    },

    async expireGrant(grantId) {
      const at = clock.now().toISOString();
      await books.grants.end(grantId, { by: 'date', because: 'the agreed time is over', at });
    },

    async hasEnded(grantId) {
      return (await books.grants.get(grantId))?.endedAt != null;
    },
  };

  async function notGranted(offerId: string, because: NotGranted): Promise<GrantResult> {
    await books.offers.move(
      offerId,
      { riderState: 'not-granted', notGranted: because, nextAction: null },
      { kind: 'not-granted', detail: { because }, dedupe: `${offerId}:not-granted` },
    );
    return { kind: 'not-granted', because };
  }
}

/** What a sweep repeats may fail here: the grant itself is recorded. */
async function quietly(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch {
    // The sweep over `grants.unstarted` and `grants.endedUntold` does it again.
  }
}
