import { sql } from 'kysely';
import type { Resolution, Subject } from '../domain/deciding.ts';
import { newId } from '../ids.ts';
import { type Decision, type NewDecision, type NewEvent, DecisionNotProven } from '../ports.ts';
import { sqlStateOf, type Session, type Store } from './database.ts';
import { writeEvent } from './events.ts';
import { lockOffer, moveOffer } from './offer-rows.ts';
import { storable } from './storable.ts';

/** Our trigger's refusal, and the checks of the table. */
const NOT_PROVEN: ReadonlySet<string | null> = new Set(['CS003', '23514']);

const DECISION = [
  'id',
  'offerId',
  'subject',
  'verdict',
  'decidedBy as by',
  'decidedAt as at',
  'channel',
  'assurance',
  'reason',
  'replyId',
  'replacesGrant',
  'weak',
  'effectiveAt',
  'recalledAt',
] as const;

export function decisionsOf(session: Store, offerId: string): Promise<readonly Decision[]> {
  return session
    .selectFrom('decisions')
    .select(DECISION)
    .where('offerId', '=', offerId)
    .orderBy('id')
    .execute();
}

/** `OfferBook.decide` inside one transaction. */
export async function decide(
  session: Session,
  decision: NewDecision,
  now: Date,
): Promise<readonly Decision[]> {
  const offer = await lockOffer(session, decision.offerId); // decisions on one offer queue here
  const before = await decisionsOf(session, offer.id);
  const decided = new Set<Subject>(before.map((each) => each.subject));
  const fresh = decision.resolutions.filter((each) => !decided.has(each.subject));
  if (fresh.length > 0) {
    for (const resolution of fresh) await insertDecision(session, decision, resolution, now);
    await moveOffer(session, offer, decision.move, now);
    await settleReply(session, decision.replyId, now);
    await writeEvent(session, { offerId: offer.id }, decision.event, now);
  }
  const wanted = new Set<Subject>(decision.resolutions.map((each) => each.subject));
  const stored = await decisionsOf(session, offer.id);
  return stored.filter((each) => wanted.has(each.subject));
}

async function insertDecision(
  session: Session,
  decision: NewDecision,
  { subject, verdict }: Resolution,
  now: Date,
): Promise<void> {
  const isAdmin = subject === 'delegated-admin' && verdict === 'approved';
  try {
    await session
      .insertInto('decisions')
      .values({
        id: newId('dec'),
        offerId: decision.offerId,
        subject,
        verdict,
        decidedBy: decision.by,
        decidedAt: decision.at,
        channel: decision.channel,
        assurance: decision.assurance,
        reason: decision.reason === null ? null : storable(decision.reason),
        replyId: decision.replyId,
        firstReplyId: firstReplyOf(decision),
        replacesGrant: isAdmin ? decision.replacesGrant : null,
        weak: decision.weak,
        effectiveAt: decision.effectiveAt,
        recalledAt: null,
        createdAt: now.toISOString(),
      })
      .execute();
  } catch (thrown) {
    if (!NOT_PROVEN.has(sqlStateOf(thrown))) throw thrown;
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    throw new DecisionNotProven(`Decision on offer ${decision.offerId} refused: ${reason}`, {
      cause: thrown,
    });
  }
}

/** The reply that made the round necessary, kept as evidence beside the one that completed it. */
function firstReplyOf(decision: NewDecision) {
  if (decision.assurance !== 'countersigned') return null;
  return sql<string | null>`(select min(id) from replies
    where offer_id = ${decision.offerId} and fate = 'round-started')`;
}

async function settleReply(session: Session, replyId: string | null, now: Date): Promise<void> {
  if (replyId === null) return;
  await session
    .updateTable('replies')
    .set({ fate: 'decided', fatedAt: now.toISOString() })
    .where('id', '=', replyId)
    .execute();
}

/** `OfferBook.recall` inside one transaction. Locks what recording a grant locks. */
export async function recall(
  session: Session,
  decisionId: string,
  event: NewEvent,
  now: Date,
): Promise<boolean> {
  const decision = await session
    .selectFrom('decisions')
    .select(['offerId', 'subject', 'verdict', 'recalledAt'])
    .where('id', '=', decisionId)
    .forUpdate()
    .executeTakeFirstOrThrow(() => new Error(`There is no decision ${decisionId}.`));
  if (decision.subject !== 'delegated-admin' || decision.verdict !== 'approved') return false;
  const grant = await session
    .selectFrom('grants')
    .select('id')
    .where('decisionId', '=', decisionId)
    .executeTakeFirst();
  if (grant !== undefined) return false;
  if (decision.recalledAt === null) {
    await session
      .updateTable('decisions')
      .set({ recalledAt: now.toISOString() })
      .where('id', '=', decisionId)
      .execute();
    await writeEvent(session, { offerId: decision.offerId }, event, now);
  }
  return true;
}
