import { invariant } from '../domain/assert.ts';
import type { Store } from './database.ts';
import { writeEvent } from './events.ts';

const DAY_MS = 86_400_000;

export async function activeTrials(
  store: Store,
  organisationId: string,
  plans: readonly string[],
  at: string,
): Promise<readonly string[]> {
  if (plans.length === 0) return [];
  const found = await store
    .selectFrom('trials')
    .select('plan')
    .distinct()
    .where('organisationId', '=', organisationId)
    .where('plan', 'in', plans)
    .where('startsAt', '<=', at)
    .where('endsAt', '>', at)
    .orderBy('plan')
    .execute();
  return found.map((each) => each.plan);
}

/** A trial runs its days of 24 hours from the start, once per invitation and plan. */
export async function startTrials(store: Store, offerId: string, startsAt: string): Promise<void> {
  const offer = await store
    .selectFrom('offers')
    .innerJoin('decisions', 'decisions.offerId', 'offers.id')
    .select(['offers.organisationId', 'offers.content'])
    .where('offers.id', '=', offerId)
    .where('decisions.subject', '=', 'offer')
    .where('decisions.verdict', '=', 'approved')
    .executeTakeFirst();
  invariant(offer !== undefined, `offer ${offerId} was approved before its trials start`);
  const trials = offer.content.services.map(({ plan, days }) => ({
    offerId,
    organisationId: offer.organisationId,
    plan,
    startsAt,
    endsAt: new Date(Date.parse(startsAt) + days * DAY_MS).toISOString(),
  }));
  if (trials.length === 0) return;
  await store
    .insertInto('trials')
    .values(trials)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Ends what still runs of an invitation's trials. False: nothing did. */
export async function endTrials(store: Store, offerId: string, at: string): Promise<boolean> {
  return await store.transaction().execute(async (session) => {
    const ended = await session
      .updateTable('trials')
      .set({ endsAt: at })
      .where('offerId', '=', offerId)
      .where('endsAt', '>', at)
      .returning('plan')
      .execute();
    if (ended.length === 0) return false;
    const event = { kind: 'trial-ended-by-customer', dedupe: `${offerId}:trial-ended` };
    await writeEvent(session, { offerId }, event, new Date(at));
    return true;
  });
}
