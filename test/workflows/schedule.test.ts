import { describe, expect, it } from '@jest/globals';
import { dueAtMs, nextDue, type Schedule, shifted } from '../../workflows/schedule.ts';

const DAY_MS = 86_400_000;
const START_MS = Date.parse('2026-01-01T00:00:00.000Z');
const day = (count: number) => {
  const at = new Date(START_MS + count * DAY_MS).toISOString();
  return { at, label: `day ${String(count)}` };
};

function aSchedule(changes: Partial<Schedule> = {}): Schedule {
  return {
    deadline: day(14),
    reminders: [day(3), day(12)],
    deadlinePassed: false,
    roundUntil: null,
    unjudgedPollCount: 0,
    returnedAtMs: null,
    ...changes,
  };
}

describe('the schedule of an open offer', () => {
  it('reminds first, and the last reminder is the last call', () => {
    expect(nextDue(aSchedule())).toEqual({ kind: 'reminder', moment: day(3), lastCall: false });
    const late = aSchedule({ reminders: [day(12)] });
    expect(nextDue(late)).toEqual({ kind: 'reminder', moment: day(12), lastCall: true });
  });

  it('ends at the deadline when no reminder is left', () => {
    const schedule = aSchedule({ reminders: [] });
    expect(nextDue(schedule)).toEqual({ kind: 'deadline' });
    expect(dueAtMs(schedule, { kind: 'deadline' })).toBe(Date.parse(day(14).at));
  });

  it('gives up a day after the mails came back, if that is before the deadline', () => {
    const schedule = aSchedule({ reminders: [], returnedAtMs: START_MS });
    expect(nextDue(schedule)).toEqual({ kind: 'given-up' });
    expect(dueAtMs(schedule, { kind: 'given-up' })).toBe(START_MS + DAY_MS);
  });

  it('waits for a begun round after the deadline, else looks for mail that is not judged', () => {
    const after = aSchedule({ deadlinePassed: true });
    expect(nextDue(after)).toEqual({ kind: 'unjudged' });
    expect(nextDue({ ...after, roundUntil: day(17) })).toEqual({ kind: 'round-deadline' });
  });

  it('looks for mail that is not judged ever less often', () => {
    const at = (count: number) =>
      dueAtMs(aSchedule({ unjudgedPollCount: count }), { kind: 'unjudged' });
    const waits = [1, 2, 3, 4, 5, 6, 7].map((count) => at(count) - at(count - 1));
    expect(waits).toEqual([5_000, 30_000, 300_000, 1_800_000, 3_600_000, 3_600_000, 3_600_000]);
  });
});

describe('an out-of-office', () => {
  it('moves the next reminder by three days', () => {
    expect(shifted([day(3), day(12)]).map((each) => each.at)).toEqual([day(6).at, day(12).at]);
  });

  it('spares a reminder that would come with the following one, and leaves the last call alone', () => {
    expect(shifted([day(10), day(12)])).toEqual([day(12)]);
    expect(shifted([day(12)])).toEqual([day(12)]);
  });
});
