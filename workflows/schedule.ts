/** When an open offer does something by itself: reminders, the deadline, and what may outlive it. Pure. */
import { LIMITS } from '../src/domain/limits.ts';
import type { Moment } from '../src/domain/offers.ts';

/** What is due next. */
export type Due =
  | { readonly kind: 'reminder'; readonly moment: Moment; readonly lastCall: boolean }
  | { readonly kind: 'deadline' | 'unjudged' | 'round-deadline' | 'given-up' };

export interface Schedule {
  readonly deadline: Moment;
  /** The reminders that are left, soonest first; the last one is the last call. */
  readonly reminders: readonly Moment[];
  readonly deadlinePassed: boolean;
  /** Until when a begun round may be completed. */
  readonly roundUntil: Moment | null;
  /** How often we looked, after the deadline, for mail that is not judged yet. */
  readonly unjudgedPollCount: number;
  /** When reports said that no mail arrived. */
  readonly returnedAtMs: number | null;
}

/** How often to look whether mail that came before the deadline is judged; then hourly. */
const UNJUDGED_POLLS_MS = [5_000, 30_000, 300_000, 1_800_000, 3_600_000] as const;
const HOUR_MS = 3_600_000;

export function nextDue(schedule: Schedule): Due {
  if (schedule.deadlinePassed) {
    return schedule.roundUntil === null ? { kind: 'unjudged' } : { kind: 'round-deadline' };
  }
  const dues: Due[] = [{ kind: 'deadline' }];
  const [first, ...later] = schedule.reminders;
  if (first !== undefined) {
    dues.push({ kind: 'reminder', moment: first, lastCall: later.length === 0 });
  }
  if (schedule.returnedAtMs !== null) dues.push({ kind: 'given-up' });
  return dues.reduce((soonest, due) =>
    dueAtMs(schedule, due) < dueAtMs(schedule, soonest) ? due : soonest,
  );
}

export function dueAtMs(schedule: Schedule, due: Due): number {
  const deadlineMs = Date.parse(schedule.deadline.at);
  switch (due.kind) {
    case 'reminder':
      return Date.parse(due.moment.at);
    case 'deadline':
      return deadlineMs;
    case 'round-deadline':
      return Date.parse(schedule.roundUntil?.at ?? schedule.deadline.at);
    case 'given-up':
      return (schedule.returnedAtMs ?? 0) + LIMITS.undeliverableGraceMs;
    case 'unjudged': {
      const { unjudgedPollCount: count } = schedule;
      const listed = UNJUDGED_POLLS_MS.slice(0, count).reduce((sum, wait) => sum + wait, 0);
      return deadlineMs + listed + Math.max(0, count - UNJUDGED_POLLS_MS.length) * HOUR_MS;
    }
  }
}

/**
 * The reminders with the next one three days later, because its reader is away. The last call stays
 * where it is: it must go out.
 */
export function shifted(reminders: readonly Moment[]): readonly Moment[] {
  const [first, ...later] = reminders;
  if (first === undefined || later.length === 0) return reminders;
  const moved = {
    at: new Date(Date.parse(first.at) + LIMITS.reminderPauseMs).toISOString(),
    label: `three days after ${first.label}`,
  };
  // A reminder that would come with or after the following one is spared altogether.
  return later[0] !== undefined && moved.at >= later[0].at ? later : [moved, ...later];
}

/** A round begun before the deadline may be completed this long. */
export function roundEnd(deadline: Moment): Moment {
  return {
    at: new Date(Date.parse(deadline.at) + LIMITS.roundGraceMs).toISOString(),
    label: `three days after ${deadline.label}`,
  };
}
