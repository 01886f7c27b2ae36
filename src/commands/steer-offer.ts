/** What a partner or an operator does to an open offer: each one a validated update of its workflow. */
import { isEnded, type Offer } from '../domain/offers.ts';
import { parseDuration } from '../domain/duration.ts';
import { type Refused, refused } from '../domain/refusals.ts';
import {
  type Books,
  type Letters,
  type OfferUpdate,
  type Processes,
  ProcessesAway,
} from '../ports.ts';

interface Steered {
  readonly offer: Offer;
  /** The same request is carried out once. */
  readonly requestId: string;
}

export interface SteerOffer {
  withdraw(
    input: Steered & { readonly by: 'partner' | 'operator'; readonly reason: string | null },
  ): Promise<Offer | Refused>;
  remind(input: Steered): Promise<Offer | Refused>;
  /** `validFor` is added to the present deadline. */
  extend(input: Steered & { readonly validFor: string }): Promise<Offer | Refused>;
  /** The same content with fresh tokens; the old ones are still understood. */
  resend(input: Steered): Promise<Offer | Refused>;
  decline(input: Steered & { readonly reason: string }): Promise<Offer | Refused>;
  askAgain(input: Steered & { readonly reason: string }): Promise<Offer | Refused>;
  end(input: Steered & { readonly reason: string }): Promise<Offer | Refused>;
}

/** How often an offer may be sent again. */
const RESEND_COUNT = 5;
/** How long to wait for the record to follow an update that ends the offer. */
const SETTLE_POLL_MS = 50;
const SETTLE_POLL_COUNT = 60;

export function createSteerOffer(needs: {
  readonly books: Books;
  readonly processes: Processes;
  readonly letters: Letters;
  readonly sleep: (ms: number) => Promise<void>;
}): SteerOffer {
  const { books, processes, letters } = needs;

  return {
    withdraw: async ({ offer, requestId, by, reason }) =>
      await update(offer, requestId, { name: 'withdraw', by, reason }),
    remind: async ({ offer, requestId }) => await update(offer, requestId, { name: 'remind' }),
    extend: async ({ offer, requestId, validFor }) => {
      if (parseDuration(validFor) === null) return refused('invalid-request');
      return await update(offer, requestId, { name: 'extend', validFor });
    },
    resend: async ({ offer }) => await resend(offer),
    decline: async ({ offer, requestId, reason }) =>
      await update(offer, requestId, { name: 'decline', reason }),
    askAgain: async ({ offer, requestId, reason }) =>
      await update(offer, requestId, { name: 'askAgain', reason }),
    end: async ({ offer, requestId, reason }) =>
      await update(offer, requestId, { name: 'end', reason }),
  };

  async function update(
    offer: Offer,
    requestId: string,
    change: OfferUpdate,
  ): Promise<Offer | Refused> {
    if (isEnded(offer.state)) return refused('invalid-state', `The offer is ${offer.state}.`);
    try {
      // A 201 may be younger than its workflow.
      if (offer.startedAt === null) {
        await processes.startOffer(offer);
        await books.offers.markStarted(offer.id);
      }
      const result = await processes.update(offer.id, change, requestId);
      if (result.kind === 'refused') return refused('invalid-state', result.detail);
      if (result.kind === 'ended') return refused('invalid-state', 'The offer has ended.');
      return await settled(offer.id, change);
    } catch (error) {
      if (error instanceof ProcessesAway) return refused('unavailable');
      throw error;
    }
  }

  /** The record follows the workflow within moments; a caller should read what it just did. */
  async function settled(offerId: string, change: OfferUpdate): Promise<Offer | Refused> {
    const ends = ['withdraw', 'end', 'decline'].includes(change.name);
    for (let poll = 0; ; poll += 1) {
      const offer = await books.offers.get(offerId);
      if (offer === null) return refused('not-found');
      if (!ends || isEnded(offer.state) || poll >= SETTLE_POLL_COUNT) return offer;
      await needs.sleep(SETTLE_POLL_MS);
    }
  }

  async function resend(offer: Offer): Promise<Offer | Refused> {
    if (isEnded(offer.state)) return refused('invalid-state', `The offer is ${offer.state}.`);
    const messages = await books.messages.ofOffer(offer.id);
    const nth = new Set(
      messages.filter((each) => each.step.startsWith('question-resent-')).map((each) => each.step),
    ).size;
    if (nth >= RESEND_COUNT) {
      return refused('invalid-state', `It was sent again ${String(RESEND_COUNT)} times already.`);
    }
    await letters.send({ kind: 'question', offerId: offer.id, resend: nth + 1 });
    await books.offers.addEvent(
      { offerId: offer.id },
      { kind: 'question-resent', dedupe: `${offer.id}:resent:${String(nth + 1)}` },
    );
    return offer;
  }
}
