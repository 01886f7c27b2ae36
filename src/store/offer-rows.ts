import { isEnded, type Offer } from '../domain/offers.ts';
import { isOneOf, OPEN_STATES } from '../domain/vocabulary.ts';
import type { OfferMove } from '../ports.ts';
import { json, type Session, type Store } from './database.ts';
import { storable } from './storable.ts';

const OFFER = [
  'offers.id',
  'offers.kind',
  'offers.partnerId',
  'offers.customerId',
  'offers.organisationId',
  'offers.content',
  'offers.state',
  'offers.riderState',
  'offers.notGranted',
  'offers.needsOperator',
  'offers.deadlineAt',
  'offers.nextAction',
  'offers.createdAt',
  'offers.startedAt',
  'offers.endedAt',
] as const;

/** Offers with the id of the grant that each made, if any. */
export function selectOffers(session: Store) {
  return session
    .selectFrom('offers')
    .leftJoin('grants', 'grants.offerId', 'offers.id')
    .select([...OFFER, 'grants.id as grantId']);
}

/** One offer, locked until the transaction ends. */
export async function lockOffer(session: Session, id: string): Promise<Offer> {
  return selectOffers(session)
    .where('offers.id', '=', id)
    .forNoKeyUpdate('offers')
    .executeTakeFirstOrThrow(() => new Error(`There is no offer ${id}.`));
}

/** Moves a locked offer. What ended keeps its state; all else may still be noted on it. */
export async function moveOffer(
  session: Session,
  offer: Offer,
  move: OfferMove,
  now: Date,
): Promise<Offer> {
  const { state, nextAction, needsOperator, ...plain } = move;
  const changed = {
    ...plain,
    ...(needsOperator === undefined
      ? {}
      : { needsOperator: needsOperator === null ? null : storable(needsOperator) }),
    ...(state === undefined || isEnded(offer.state)
      ? {}
      : { state, endedAt: isOneOf(OPEN_STATES, state) ? null : now.toISOString() }),
  };
  const action =
    nextAction === undefined ? {} : { nextAction: nextAction === null ? null : json(nextAction) };
  if (Object.keys({ ...changed, ...action }).length === 0) return offer;
  await session
    .updateTable('offers')
    .set({ ...changed, ...action })
    .where('id', '=', offer.id)
    .execute();
  return selectOffers(session).where('offers.id', '=', offer.id).executeTakeFirstOrThrow();
}
