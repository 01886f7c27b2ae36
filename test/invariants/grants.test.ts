/**
 * What must hold whatever happens, in any order: no grant without an authenticated approval of that
 * offer before its deadline, at most one active delegate an organisation, and ends that never change.
 * The real activities over real PostgreSQL; the events are drawn by fast-check.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createGrantActivities } from '../../activities/grants.ts';
import { createStoreActivities } from '../../activities/store.ts';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.ts';
import { createEndGrant } from '../../src/commands/end-grant.ts';
import { considerAnswer, type Round } from '../../src/domain/deciding.ts';
import { LIMITS } from '../../src/domain/limits.ts';
import type { EndState } from '../../src/domain/vocabulary.ts';
import { END_STATES } from '../../src/domain/vocabulary.ts';
import type { Assurance } from '../../src/domain/vocabulary.ts';
import type { Books } from '../../src/ports.ts';
import { createSecrets } from '../../src/secrets.ts';
import { createBooks } from '../../src/store/books.ts';
import { openPool } from '../../src/store/pool.ts';
import { aClock, anAnswer, aScene, DEADLINE, type Scene } from '../store/builders.ts';
import { aDatabase } from '../support/database.ts';

const BEFORE = '2026-11-23T10:00:00.000Z';
const AFTER = '2026-12-23T10:00:00.000Z';
const PARTNER_COUNT = 2;

type Reply = {
  readonly kind: 'reply';
  readonly offer: number;
  readonly verdict: 'approve' | 'decline' | 'unclear';
  readonly assurance: Assurance;
  readonly late: boolean;
  readonly statesPhrase: boolean;
  /** Which kind of mail it answers: a round names the grant that holds the slot when it is sent. */
  readonly asks: 'question' | 'countersign' | 'replacement';
};
type Event =
  | Reply
  /** The workflow hears of an earlier reply again. */
  | { readonly kind: 'again'; readonly nth: number }
  /** Somebody types at the store what no workflow asks: any reply, any offer, approved. */
  | { readonly kind: 'hand-typed'; readonly nth: number; readonly offer: number }
  | { readonly kind: 'move'; readonly offer: number; readonly state: EndState }
  | { readonly kind: 'end-grant'; readonly offer: number }
  | { readonly kind: 'recall'; readonly offer: number };

const offer = fc.nat({ max: PARTNER_COUNT - 1 });
const aReplyEvent = fc.record<Reply>({
  kind: fc.constant('reply'),
  offer,
  verdict: fc.constantFrom('approve', 'approve', 'approve', 'decline', 'unclear'),
  assurance: fc.constantFrom('verified', 'verified', 'weak', 'page', 'forged', 'none'),
  late: fc.boolean(),
  statesPhrase: fc.boolean(),
  asks: fc.constantFrom('question', 'question', 'countersign', 'replacement'),
});
const anEvent: fc.Arbitrary<Event> = fc.oneof(
  { arbitrary: aReplyEvent, weight: 6 },
  {
    arbitrary: fc.record({ kind: fc.constant('again' as const), nth: fc.nat({ max: 9 }) }),
    weight: 2,
  },
  {
    arbitrary: fc.record({
      kind: fc.constant('hand-typed' as const),
      nth: fc.nat({ max: 9 }),
      offer,
    }),
    weight: 2,
  },
  {
    arbitrary: fc.record({
      kind: fc.constant('move' as const),
      offer,
      state: fc.constantFrom(...END_STATES.filter((each) => each !== 'approved')),
    }),
    weight: 1,
  },
  { arbitrary: fc.record({ kind: fc.constant('end-grant' as const), offer }), weight: 1 },
  { arbitrary: fc.record({ kind: fc.constant('recall' as const), offer }), weight: 1 },
);

let database: Awaited<ReturnType<typeof aDatabase>>;
let books: Books;
const clock = aClock();

beforeAll(async () => {
  database = await aDatabase();
  const secrets = createSecrets(['a key for these tests']);
  books = createBooks({ pool: openPool(database.url), secrets, clock });
});
afterAll(async () => {
  await books.close();
  await database.drop();
});

function theActivities() {
  const processes = {
    startGrant: () => Promise.resolve(),
    signalGrantEnded: () => Promise.resolve('delivered' as const),
  };
  return {
    ...createStoreActivities({
      books,
      clock,
      senderAssurance: 'verified',
      coolingOffMs: 0,
      weakCoolingOffMs: 0,
      labelOf: (at) => at,
    }),
    ...createGrantActivities({ books, clock, catalogue: loadCatalogue(), processes }),
    endGrant: createEndGrant({ books, processes, clock }),
  };
}

/** Two partners that ask the same organisation, and what their workflows would know. */
async function aContest() {
  const first = await aScene(books);
  const second = await aScene(books, { organisation: first.organisation });
  const scenes: readonly Scene[] = [first, second];
  const standings = scenes.map(() => ({
    round: null as Round | null,
    isOpen: true,
    clarifications: 0,
  }));
  const replies: { readonly id: string; readonly offer: number; readonly event: Reply }[] = [];
  const activities = theActivities();

  /** As the workflow does it: one reply at a time, every step through its activity. */
  async function take(replyId: string, at: number): Promise<void> {
    const scene = scenes[at];
    const standing = standings[at];
    if (scene === undefined || standing === undefined || !standing.isOpen) return;
    const facts = await activities.readAnswer(scene.offer.id, replyId);
    if (facts === null) return;
    const step = considerAnswer(
      facts,
      {
        open: ['delegated-admin'],
        clarificationCount: standing.clarifications,
        round: standing.round,
      },
      LIMITS,
    );
    if (step.kind === 'start-round') standing.round = step.round;
    if (step.kind === 'clarify') standing.clarifications += 1;
    if (step.kind !== 'decide') return;
    const [resolution] = step.resolutions;
    const recorded = await activities.recordDecision({
      offerId: scene.offer.id,
      replyId,
      resolutions: step.resolutions,
      assurance: step.assurance,
      weak: step.weak,
      replacesGrant: step.replacesGrant,
      move: { state: resolution?.verdict ?? 'declined' },
    });
    if (recorded === null) return;
    standing.isOpen = false;
    if (recorded.adminDecisionId !== null) {
      await activities.recordGrant(scene.offer.id, recorded.adminDecisionId);
    }
  }

  /** An approval that no workflow asked for, by any reply for any offer, and its grant at once. */
  async function typeByHand(replyId: string, at: number): Promise<void> {
    const offerId = scenes[at]?.offer.id ?? '';
    const holder = await books.grants.holder(first.organisation.id);
    const recorded = await activities.recordDecision({
      offerId,
      replyId,
      resolutions: [{ subject: 'delegated-admin', verdict: 'approved' }],
      assurance: 'verified',
      weak: false,
      replacesGrant: holder?.id ?? null,
      move: { state: 'approved' },
    });
    const decisionId = recorded?.adminDecisionId ?? null;
    if (decisionId !== null) await activities.recordGrant(offerId, decisionId);
  }

  async function happens(event: Event): Promise<void> {
    switch (event.kind) {
      case 'reply': {
        const scene = scenes[event.offer];
        if (scene === undefined) return;
        const holder = await books.grants.holder(first.organisation.id);
        const isOthers = holder !== null && holder.partnerId !== scene.partner.id;
        const reply = await anAnswer(books, scene, {
          message: { asks: event.asks, replacesGrant: isOthers ? holder.id : null },
          reply: {
            receivedAt: new Date(event.late ? AFTER : BEFORE),
            channel: event.assurance === 'page' ? 'page' : 'reply',
          },
          judgement: {
            verdict: event.verdict,
            assurance: event.assurance,
            details: { statesPhrase: event.statesPhrase },
          },
        });
        replies.push({ id: reply.id, offer: event.offer, event });
        await take(reply.id, event.offer);
        return;
      }
      case 'again': {
        const known = replies[event.nth];
        if (known !== undefined) await take(known.id, known.offer);
        return;
      }
      case 'hand-typed': {
        const known = replies[event.nth];
        // What does not belong together throws, and nothing is written; that is all it may do.
        if (known !== undefined) await typeByHand(known.id, event.offer).catch(() => undefined);
        return;
      }
      case 'move':
        await activities.moveOffer(
          scenes[event.offer]?.offer.id ?? '',
          { state: event.state },
          null,
        );
        return;
      case 'end-grant': {
        const grant = await books.grants.byOffer(scenes[event.offer]?.offer.id ?? '');
        if (grant !== null)
          await activities.endGrant({ grant, by: 'customer', because: 'revoked' });
        return;
      }
      case 'recall': {
        const [decision] = await books.offers.decisions(scenes[event.offer]?.offer.id ?? '');
        if (decision !== undefined) await books.offers.recall(decision.id, { kind: 'recalled' });
      }
    }
  }
  return { scenes, replies, happens, organisationId: first.organisation.id };
}

type Contest = Awaited<ReturnType<typeof aContest>>;

/** Grants and offers as they stand, and that each grant was given by the customer. */
async function lookAt({ scenes, replies }: Contest) {
  const grants = [];
  for (const {
    offer: { id },
  } of scenes) {
    const grant = await books.grants.byOffer(id);
    if (grant === null) continue;
    grants.push(grant);
    const decision = (await books.offers.decisions(id)).find(
      (each) => each.id === grant.decisionId,
    );
    expect(decision).toMatchObject({
      subject: 'delegated-admin',
      verdict: 'approved',
      offerId: id,
    });
    const proof = replies.find((each) => each.id === decision?.replyId);
    expect(proof?.event.verdict).toBe('approve');
    expect(['verified', 'weak', 'page']).toContain(proof?.event.assurance);
    // Weak proof decides on a round's own mail only.
    if (proof?.event.assurance !== 'verified') expect(proof?.event.asks).not.toBe('question');
    expect(proof?.event.late).toBe(false);
    expect((decision?.at ?? DEADLINE) < DEADLINE).toBe(true);
    const replyOffer = (await books.replies.get(proof?.id ?? ''))?.offerId;
    expect(replyOffer).toBe(id);
  }
  const active = grants.filter((each) => each.endedAt === null);
  expect(active.length).toBeLessThanOrEqual(1);
  const states = new Map<string, string>();
  for (const {
    offer: { id },
  } of scenes) {
    const state = (await books.offers.get(id))?.state ?? '';
    if ((END_STATES as readonly string[]).includes(state)) states.set(id, state);
  }
  for (const grant of grants) {
    if (grant.endedAt !== null) states.set(grant.id, `${grant.state} ${grant.endedAt}`);
  }
  return states;
}

describe('whatever happens, in whatever order', () => {
  it('a grant has its proof, the slot one holder, and ends stay', async () => {
    let grantCount = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(anEvent, { minLength: 2, maxLength: 10 }), async (events) => {
        const contest = await aContest();
        let ended = new Map<string, string>();
        for (const event of events) {
          await contest.happens(event);
          const now = await lookAt(contest);
          for (const [id, state] of ended) expect([id, now.get(id)]).toEqual([id, state]);
          ended = now;
        }
        for (const {
          offer: { id },
        } of contest.scenes) {
          if ((await books.grants.byOffer(id)) !== null) grantCount += 1;
        }
      }),
      { numRuns: 30, interruptAfterTimeLimit: 30_000 },
    );
    // The draws reach what they are about.
    expect(grantCount).toBeGreaterThan(0);
  });

  it('a race of two partners for the slot leaves one holder', async () => {
    let raceCount = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(anEvent, { minLength: 4, maxLength: 12 }), async (events) => {
        const contest = await aContest();
        await Promise.all(events.map((event) => contest.happens(event)));
        await lookAt(contest);
        if ((await books.grants.holder(contest.organisationId)) !== null) raceCount += 1;
      }),
      { numRuns: 20, interruptAfterTimeLimit: 30_000 },
    );
    expect(raceCount).toBeGreaterThan(0);
  });
});
