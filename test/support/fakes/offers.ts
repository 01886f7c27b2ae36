import { invariant } from '../../../src/domain/assert.ts';
import { isEnded, isOpen, type Offer } from '../../../src/domain/offers.ts';
import { newId } from '../../../src/ids.ts';
import type { Clock, NewDecision, OfferBook, OfferMove } from '../../../src/ports.ts';
import { DecisionNotProven } from '../../../src/ports.ts';
import { whyNotProven } from './proof.ts';
import { grantOf, offerOf, pageThrough, required, type Tables, writeEvent } from './tables.ts';

const DAY_MS = 86_400_000;

export function fakeOfferBook(tables: Tables, clock: Clock): OfferBook {
  const { offers } = tables;
  const now = (): string => clock.now().toISOString();
  const all = (): readonly Offer[] =>
    [...offers.keys()].map((id) => required(offerOf(tables, id), `offer ${id}`));

  return {
    create: async (offer) => {
      const stored = offerOf(tables, offer.id);
      if (stored !== null) return { kind: 'stored', offer: stored };
      const open = all().find(
        (each) =>
          each.partnerId === offer.partnerId &&
          each.organisationId === offer.organisationId &&
          each.kind === offer.kind &&
          isOpen(each.state),
      );
      if (open !== undefined) return { kind: 'already-open', offerId: open.id };
      offers.set(offer.id, { ...offer, state: 'sending' });
      writeEvent(tables, { offerId: offer.id }, { kind: 'offer-created' }, offer.createdAt);
      return { kind: 'stored', offer: required(offerOf(tables, offer.id), 'offer') };
    },
    get: async (id) => offerOf(tables, id),
    list: async (filter, page) =>
      pageThrough(
        all().filter(
          (each) =>
            (filter.partnerId === null || each.partnerId === filter.partnerId) &&
            (filter.kind === undefined || each.kind === filter.kind) &&
            (filter.state === undefined || each.state === filter.state) &&
            (filter.customerId === undefined || each.customerId === filter.customerId) &&
            (filter.needsOperator === undefined ||
              (each.needsOperator !== null) === filter.needsOperator),
        ),
        page,
      ),
    unstarted: async (before, limit) =>
      all()
        .filter((each) => each.startedAt === null && each.createdAt < before.toISOString())
        .slice(0, limit),
    markStarted: async (id) => {
      const offer = required(offers.get(id), `offer ${id}`);
      offers.set(id, { ...offer, startedAt: offer.startedAt ?? now() });
    },
    move: async (id, move, event) => {
      moveOffer(tables, id, move, now());
      if (event !== null) writeEvent(tables, { offerId: id }, event, now());
      return required(offerOf(tables, id), `offer ${id}`);
    },
    decide: async (decision) => decide(tables, decision, now()),
    decisions: async (offerId) => decisionsOf(tables, offerId),
    recall: async (decisionId, event) => {
      const decision = required(tables.decisions.get(decisionId), `decision ${decisionId}`);
      if (decision.subject !== 'delegated-admin' || decision.verdict !== 'approved') return false;
      if (grantOf(tables, decision.offerId) !== null) return false;
      if (decision.recalledAt !== null) return true;
      tables.decisions.set(decisionId, { ...decision, recalledAt: now() });
      writeEvent(tables, { offerId: decision.offerId }, event, now());
      return true;
    },
    timeline: async (offerId) =>
      tables.events.filter((each) => each.offerId === offerId).map((each) => each.event),
    addEvent: async (where, event) => {
      writeEvent(tables, where, event, now());
    },
    lastDecline: async (partnerId, organisationId, kind) => {
      const subject = kind === 'delegated-admin-offer' ? 'delegated-admin' : 'offer';
      const own = all().filter(
        (each) =>
          each.partnerId === partnerId &&
          each.organisationId === organisationId &&
          each.kind === kind,
      );
      const declines = own
        .flatMap((each) => decisionsOf(tables, each.id))
        .filter((each) => each.subject === subject && each.verdict === 'declined')
        .filter((each) => each.channel !== 'operator');
      return (
        declines
          .map((each) => each.at)
          .toSorted()
          .at(-1) ?? null
      );
    },
    activeTrials: async (organisationId, plans, at) =>
      [...tables.trials.values()]
        .filter((each) => each.organisationId === organisationId && plans.includes(each.plan))
        .filter((each) => each.startsAt <= at && each.endsAt > at)
        .map((each) => each.plan),
    startTrials: async (offerId, startsAt) => {
      const offer = required(offers.get(offerId), `offer ${offerId}`);
      const approved = decisionsOf(tables, offerId).some(
        (each) => each.subject === 'offer' && each.verdict === 'approved',
      );
      invariant(approved, `offer ${offerId} was approved before its trials start`);
      for (const { plan, days } of offer.content.services) {
        const key = `${offerId} ${plan}`;
        const endsAt = new Date(Date.parse(startsAt) + days * DAY_MS).toISOString();
        const { organisationId } = offer;
        if (!tables.trials.has(key)) {
          tables.trials.set(key, { offerId, organisationId, plan, startsAt, endsAt });
        }
      }
    },
    endTrials: async (offerId, at) => {
      const running = [...tables.trials].filter(
        ([, each]) => each.offerId === offerId && each.endsAt > at,
      );
      for (const [key, each] of running) tables.trials.set(key, { ...each, endsAt: at });
      if (running.length === 0) return false;
      const event = { kind: 'trial-ended-by-customer', dedupe: `${offerId}:trial-ended` };
      writeEvent(tables, { offerId }, event, at);
      return true;
    },
  };
}

function moveOffer(tables: Tables, id: string, move: OfferMove, now: string): void {
  const offer = required(tables.offers.get(id), `offer ${id}`);
  const { state, ...plain } = move;
  const next =
    state === undefined || isEnded(offer.state)
      ? {}
      : { state, endedAt: isOpen(state) ? null : now };
  tables.offers.set(id, { ...offer, ...plain, ...next });
}

function decisionsOf(tables: Tables, offerId: string) {
  return [...tables.decisions.values()].filter((each) => each.offerId === offerId);
}

function decide(tables: Tables, decision: NewDecision, now: string) {
  const { resolutions, move, event, ...common } = decision;
  const offer = required(tables.offers.get(decision.offerId), `offer ${decision.offerId}`);
  const decided = new Set(decisionsOf(tables, offer.id).map((each) => each.subject));
  const fresh = resolutions.filter((each) => !decided.has(each.subject));
  for (const { subject, verdict } of fresh) {
    const why = whyNotProven(tables, offer, decision, subject, verdict);
    if (why !== null) throw new DecisionNotProven(`Decision on offer ${offer.id} refused: ${why}`);
  }
  for (const { subject, verdict } of fresh) {
    const id = newId('dec');
    const isAdmin = subject === 'delegated-admin' && verdict === 'approved';
    const replacesGrant = isAdmin ? decision.replacesGrant : null;
    tables.decisions.set(id, { ...common, id, subject, verdict, replacesGrant, recalledAt: null });
  }
  if (fresh.length > 0) {
    moveOffer(tables, offer.id, move, now);
    const kept = decision.replyId === null ? undefined : tables.replies.get(decision.replyId);
    if (kept !== undefined) {
      tables.replies.set(kept.reply.id, { ...kept, reply: { ...kept.reply, fate: 'decided' } });
    }
    writeEvent(tables, { offerId: offer.id }, event, now);
  }
  const wanted = new Set(resolutions.map((each) => each.subject));
  return decisionsOf(tables, offer.id).filter((each) => wanted.has(each.subject));
}
