import type { Grant } from '../domain/grants.ts';
import { HOLDING_STATES } from '../domain/vocabulary.ts';
import type { GrantBook } from '../ports.ts';
import { constraintOf, racing, sqlStateOf, type Session, type Store } from './database.ts';
import { writeEvent } from './events.ts';

type Input = Parameters<GrantBook['record']>[0];
type Outcome = Awaited<ReturnType<GrantBook['record']>>;

const GRANT = [
  'id',
  'offerId',
  'decisionId',
  'organisationId',
  'partnerId',
  'customerId',
  'scope',
  'startsAt',
  'endsAt',
  'state',
  'endedAt',
  'endedBy',
  'endedBecause',
  'replacesGrant',
] as const;

export function selectGrants(session: Store) {
  return session.selectFrom('grants').select(GRANT);
}

/** `GrantBook.record`. The database's own rules stand behind each step; here they get their names. */
export async function recordGrant(store: Store, input: Input, now: Date): Promise<Outcome> {
  try {
    return await racing(store, (session) => record(session, input, now));
  } catch (thrown) {
    if (sqlStateOf(thrown) === 'CS004') return { kind: 'recalled' };
    if (constraintOf(thrown) !== 'grants_one_delegate') throw thrown;
    // Somebody wrote past our lock. The index held.
    const { organisationId } = await offerOf(store, input.offerId);
    const holder = await holderOf(store, organisationId);
    if (holder === undefined) throw thrown;
    return { kind: 'slot-taken', holder: holder.id };
  }
}

async function record(session: Session, input: Input, now: Date): Promise<Outcome> {
  const offer = await offerOf(session, input.offerId);
  await queueForSlot(session, offer.organisationId);
  const before = await recordedBefore(session, input.offerId);
  if (before !== null) return before;

  const decision = await session
    .selectFrom('decisions')
    .select(['replacesGrant', 'recalledAt'])
    .where('id', '=', input.decisionId)
    .where('offerId', '=', input.offerId)
    .forUpdate()
    .executeTakeFirstOrThrow(
      () => new Error(`Offer ${input.offerId} has no decision ${input.decisionId}.`),
    );
  if (decision.recalledAt !== null) return { kind: 'recalled' };

  const holder = await holderOf(session, offer.organisationId);
  if (holder !== undefined && holder.id !== decision.replacesGrant) {
    return { kind: 'slot-taken', holder: holder.id };
  }
  if (holder !== undefined) await endReplaced(session, holder.id, input.startsAt, now);
  const { grantId, ...asked } = input;
  await session
    .insertInto('grants')
    .values({
      ...asked,
      ...offer,
      id: grantId,
      state: 'active',
      endedAt: null,
      endedBy: null,
      endedBecause: null,
      replacesGrant: decision.replacesGrant,
      startedAt: null,
      endToldAt: null,
      createdAt: now.toISOString(),
    })
    .execute();
  await writeEvent(session, { grantId }, { kind: 'grant-recorded' }, now);
  const recorded = await recordedBefore(session, input.offerId);
  if (recorded === null) throw new Error(`Grant ${grantId} vanished while it was recorded.`);
  return recorded;
}

/** Everyone who wants an organisation's delegate slot waits for the one before. */
async function queueForSlot(session: Session, organisationId: string): Promise<void> {
  await session
    .selectFrom('organisations')
    .select('id')
    .where('id', '=', organisationId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow();
}

async function recordedBefore(session: Session, offerId: string): Promise<Outcome | null> {
  const grant = await selectGrants(session).where('offerId', '=', offerId).executeTakeFirst();
  if (grant === undefined) return null;
  return { kind: 'recorded', grant, replaced: await replacedBy(session, grant) };
}

/** The grant that ended for this one; null where it had ended by itself before. */
async function replacedBy(session: Session, grant: Grant): Promise<Grant | null> {
  if (grant.replacesGrant === null) return null;
  const replaced = await selectGrants(session)
    .where('id', '=', grant.replacesGrant)
    .where('endedBy', '=', 'replacement')
    .where('endedAt', '=', grant.startsAt)
    .executeTakeFirst();
  return replaced ?? null;
}

async function endReplaced(session: Session, id: string, at: string, now: Date): Promise<void> {
  await session
    .updateTable('grants')
    .set({ state: 'terminated', endedAt: at, endedBy: 'replacement', endedBecause: 'replaced' })
    .where('id', '=', id)
    .execute();
  const event = { kind: 'grant-ended', detail: { by: 'replacement', because: 'replaced' } };
  await writeEvent(session, { grantId: id }, event, now);
}

function holderOf(session: Store, organisationId: string): Promise<{ id: string } | undefined> {
  return session
    .selectFrom('grants')
    .select('id')
    .where('organisationId', '=', organisationId)
    .where('state', 'in', HOLDING_STATES)
    .executeTakeFirst();
}

function offerOf(session: Store, id: string) {
  return session
    .selectFrom('offers')
    .select(['organisationId', 'partnerId', 'customerId'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow(() => new Error(`There is no offer ${id}.`));
}
