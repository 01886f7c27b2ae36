/** Every signal, query and update of our workflows: names, arguments, answers. */
import { defineQuery, defineSignal, defineUpdate } from '@temporalio/workflow';
import type { NextAction } from '../src/domain/offers.ts';
import type { GrantState, OfferState, RiderState } from '../src/domain/vocabulary.ts';

/** Carries an id, never the text: what the customer said is in the store, judged. */
export const customerReplied = defineSignal<[{ readonly replyId: string }]>('customerReplied');
/** An out-of-office came: the next reminder would find nobody. */
export const approverAway = defineSignal('approverAway');
/** Reports say that no approver's mail arrived. */
export const mailReturned = defineSignal('mailReturned');
/** The grant was ended in the store (revoked, terminated, replaced). */
export const grantEnded = defineSignal('grantEnded');

export interface OfferView {
  readonly state: OfferState;
  readonly riderState: RiderState | null;
  readonly deadlineAt: string;
  readonly nextAction: NextAction | null;
  readonly clarificationCount: number;
  readonly round: 'countersign' | 'replacement' | null;
  readonly needsOperator: boolean;
}
export interface GrantView {
  readonly state: GrantState;
  readonly endsAt: string;
}
export const state = defineQuery<OfferView>('state');
export const grantState = defineQuery<GrantView>('state');
/** One sentence for an operator: why does it wait? */
export const explain = defineQuery<string>('explain');

/** Updates answer with the state that the offer is in afterwards. */
export const withdraw = defineUpdate<
  OfferState,
  [input: { readonly by?: 'partner' | 'operator'; readonly reason?: string | null } | undefined]
>('withdraw');
export const remind = defineUpdate<OfferState>('remind');
/** `validFor` (ISO 8601) is added to the present deadline. */
export const extend = defineUpdate<OfferState, [{ readonly validFor: string }]>('extend');
export const decline = defineUpdate<OfferState, [{ readonly reason: string }]>('decline');
export const askAgain = defineUpdate<OfferState, [{ readonly reason: string }]>('askAgain');
export const end = defineUpdate<OfferState, [{ readonly reason: string }]>('end');
