import {
  allHandlersFinished,
  condition,
  setCurrentDetails,
  setHandler,
} from '@temporalio/workflow';
import type { GrantPlan } from '../activities/contract.ts';
import type { GrantState } from '../src/domain/vocabulary.ts';
import { explain, grantEnded, grantState } from './messages.ts';
import { showState } from './operators-view.ts';
import { grants, mail } from './steps.ts';

const DAY_MS = 86_400_000;
/** Days before the end at which the customer is told of it (B18). */
const NOTICE_DAYS = [30, 7, 1] as const;

/**
 * The life of a grant after it was recorded: notices, and its end by date. An earlier end (revoked,
 * terminated, replaced) is written by whoever ends it, at once; this workflow then only tells.
 */
export async function grant(plan: GrantPlan): Promise<{ readonly state: GrantState }> {
  const endsAtMs = Date.parse(plan.ends.at);
  let state: GrantState = 'active';
  let toldOfEnd = false;

  setHandler(grantEnded, () => {
    toldOfEnd = true;
  });
  setHandler(grantState, () => ({ state, endsAt: plan.ends.at }));
  setHandler(explain, () =>
    state === 'active' || state === 'expiring'
      ? `Delegated administration is in force; it ends on ${plan.ends.label} unless it is revoked before.`
      : `Delegated administration has ended (${state}).`,
  );
  setCurrentDetails(`Delegated administration from ${plan.startsAt} to ${plan.ends.label}.`);

  for (const days of NOTICE_DAYS) {
    const noticeAtMs = endsAtMs - days * DAY_MS;
    if (noticeAtMs <= Date.parse(plan.startsAt)) continue;
    if (await endedBefore(noticeAtMs)) break;
    if (!(await grants.markExpiring(plan.grantId))) break;
    if (state === 'active') showState('expiring');
    state = 'expiring';
    await mail.sendGrantEnding(plan.grantId, days);
  }
  if (await endedBefore(endsAtMs)) state = 'terminated';
  else {
    await grants.expireGrant(plan.grantId);
    state = 'expired';
  }
  showState(state);
  await mail.sendGrantEnded(plan.grantId);
  await condition(allHandlersFinished);
  return { state };

  /** True when the store says that it ended; a signal typed by hand ends nothing. */
  async function endedBefore(atMs: number): Promise<boolean> {
    for (;;) {
      if (toldOfEnd) {
        if (await grants.hasEnded(plan.grantId)) return true;
        toldOfEnd = false;
      }
      const waitMs = atMs - Date.now();
      if (waitMs <= 0) return false;
      if (!(await condition(() => toldOfEnd, waitMs))) return false;
    }
  }
}
