/** The updates of an offer: what partners and operators do to it, checked before it is written down. */
import { ApplicationFailure, setHandler } from '@temporalio/workflow';
import { addDuration, parseDuration } from '../src/domain/duration.ts';
import { LIMITS } from '../src/domain/limits.ts';
import type { OfferState } from '../src/domain/vocabulary.ts';
import { askAgain, decline, end, extend, remind, withdraw } from './messages.ts';

export type Steering =
  | {
      readonly name: 'withdraw';
      readonly by: 'partner' | 'operator';
      readonly reason: string | null;
    }
  | { readonly name: 'extend'; readonly deadlineAt: string }
  | { readonly name: 'remind' }
  | { readonly name: 'decline' | 'askAgain'; readonly reason: string };

export interface Steered {
  /** Null: it can still be steered; else why not. */
  whyClosed(): string | null;
  deadlineAt(): string;
  deadlinePassed(): boolean;
  manualReminderCount(): number;
  /** Queues it behind what came before; resolves with the state that the offer is in then. */
  carryOut(steering: Steering): Promise<OfferState>;
}

/** Manual reminders of one offer, on top of the planned ones. */
const MANUAL_REMINDER_COUNT = 10;

/** Validators are synchronous and change nothing: what they refuse leaves no trace in the history. */
export function handleSteering(offer: Steered): void {
  setHandler(
    withdraw,
    async (input) =>
      await offer.carryOut({
        name: 'withdraw',
        by: input?.by ?? 'operator',
        reason: input?.reason ?? null,
      }),
    {
      validator: (input: { readonly reason?: unknown } | undefined) => {
        mustBeOpen(offer);
        if (typeof (input?.reason ?? '') !== 'string') refuse('The reason is a text.');
      },
    },
  );
  setHandler(remind, async () => await offer.carryOut({ name: 'remind' }), {
    validator: () => {
      mustBeOpen(offer);
      if (offer.manualReminderCount() >= MANUAL_REMINDER_COUNT) {
        refuse(`It was reminded of by hand ${String(MANUAL_REMINDER_COUNT)} times already.`);
      }
    },
  });
  setHandler(
    extend,
    async ({ validFor }) => {
      const duration = parseDuration(validFor);
      if (duration === null) refuse('validFor is no ISO 8601 duration, such as P7D.');
      return await offer.carryOut({
        name: 'extend',
        deadlineAt: addDuration(offer.deadlineAt(), duration),
      });
    },
    {
      validator: (input: { readonly validFor?: unknown } | undefined) => {
        mustBeOpen(offer);
        mustExtend(offer, input?.validFor);
      },
    },
  );
  const mustSayWhy = (input: { readonly reason?: unknown } | undefined): void => {
    mustBeOpen(offer);
    const reason = input?.reason;
    if (typeof reason !== 'string' || reason.trim() === '') {
      refuse('Give a reason: it is kept as evidence.');
    }
  };
  setHandler(decline, async ({ reason }) => await offer.carryOut({ name: 'decline', reason }), {
    validator: mustSayWhy,
  });
  setHandler(askAgain, async ({ reason }) => await offer.carryOut({ name: 'askAgain', reason }), {
    validator: mustSayWhy,
  });
  setHandler(
    end,
    async ({ reason }) => await offer.carryOut({ name: 'withdraw', by: 'operator', reason }),
    { validator: mustSayWhy },
  );
}

function mustBeOpen(offer: Steered): void {
  const why = offer.whyClosed();
  if (why !== null) refuse(why);
}

function mustExtend(offer: Steered, validFor: unknown): void {
  const duration = typeof validFor === 'string' ? parseDuration(validFor) : null;
  if (duration === null) refuse('validFor is no ISO 8601 duration, such as P7D.');
  const deadlineMs = Date.parse(addDuration(offer.deadlineAt(), duration));
  if (deadlineMs > Date.now() + LIMITS.validForMaxMs) {
    refuse('The deadline can be at most 90 days from now.');
  }
  if (offer.deadlinePassed()) {
    refuse('The deadline has passed; only a begun round is being completed.');
  }
}

export function refuse(why: string): never {
  throw ApplicationFailure.create({ type: 'invalid-state', message: why, nonRetryable: true });
}
