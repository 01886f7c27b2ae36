/** Starts what was stored: at once after a 201, and by a sweep where that failed or we died. */
import type { Offer } from '../domain/offers.ts';
import type { Books, Clock, Letters, Processes } from '../ports.ts';

export interface Log {
  warn(detail: object, text: string): void;
  info(detail: object, text: string): void;
}

export interface StartNeeds {
  readonly books: Books;
  readonly processes: Processes;
  readonly letters: Letters;
  readonly clock: Clock;
  readonly log: Log;
}

const BATCH = 100;
/** Younger offers are being started by the request that made them. */
const GRACE_MS = 5_000;

export interface Starter {
  /** Never throws: the offer is stored, and what fails here is done by the next sweep. */
  startOffer(offer: Offer): Promise<void>;
  /** Starts and tells everything that a crash or an absent Temporal left undone. */
  sweep(): Promise<void>;
}

export function createStarter({ books, processes, letters, clock, log }: StartNeeds): Starter {
  return {
    async startOffer(offer) {
      try {
        await processes.startOffer(offer);
        await books.offers.markStarted(offer.id);
      } catch (error) {
        log.warn({ offerId: offer.id, error }, 'not started yet; the sweep will');
      }
    },

    async sweep() {
      const before = new Date(clock.now().getTime() - GRACE_MS);
      for (const offer of await books.offers.unstarted(before, BATCH)) {
        await processes.startOffer(offer);
        await books.offers.markStarted(offer.id);
        log.info({ offerId: offer.id }, 'started by the sweep');
      }
      for (const grant of await books.grants.unstarted(BATCH)) {
        await processes.startGrant(grant);
        await books.grants.markStarted(grant.id);
      }
      for (const grant of await books.grants.endedUntold(BATCH)) {
        // A workflow that is gone cannot tell any more: then this does.
        if ((await processes.signalGrantEnded(grant.id)) === 'delivered') continue;
        const { openCount } = await letters.send({ kind: 'grant-ended', grantId: grant.id });
        if (openCount === 0) await books.grants.markEndTold(grant.id);
      }
      for (const message of await books.messages.unsent(clock.now(), BATCH)) {
        await letters.resume(message);
      }
    },
  };
}
