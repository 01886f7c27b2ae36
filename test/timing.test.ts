import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { deadlineFor, isGrantDuration, isTimeZone, label, remindersFor } from '../src/timing.ts';

const SUNDAY = '2026-11-22T09:00:00.000Z';
const days = (count: number): string =>
  new Date(Date.parse(SUNDAY) + count * 86_400_000).toISOString();

const reminders = (deadlineAt: string, asked?: readonly string[], timeZone = 'Europe/Berlin') =>
  remindersFor({ createdAt: SUNDAY, deadlineAt, timeZone, reminders: asked });

describe('reminders', () => {
  it('go out on working mornings after 3, 7 and 14 days and two days before the end', () => {
    expect(reminders(days(30))).toEqual([
      '2026-11-25T08:00:00.000Z', // Wednesday
      '2026-11-30T08:00:00.000Z', // Monday, for Sunday the 29th
      '2026-12-07T08:00:00.000Z', // Monday, for Sunday the 6th
      '2026-12-21T08:00:00.000Z', // Monday, for Sunday the 20th
    ]);
  });

  it("follow the customer's clock through summer time", () => {
    const at = remindersFor({
      createdAt: '2026-03-26T20:00:00.000Z',
      deadlineAt: '2026-04-30T20:00:00.000Z',
      timeZone: 'Europe/Berlin',
      reminders: ['P1D', 'P4D'],
    });
    expect(at).toEqual(['2026-03-27T08:00:00.000Z', '2026-03-30T07:00:00.000Z']);
  });

  it('go out to the second when they are less than a day away', () => {
    expect(reminders(days(30), ['PT5S', 'PT23H59M59S'])).toEqual([
      '2026-11-22T09:00:05.000Z',
      '2026-11-23T08:59:59.000Z',
    ]);
  });

  it('merge when they fall on the same morning, and are none when none are wanted', () => {
    expect(reminders(days(30), ['P6D', 'P7D', 'P8D'])).toEqual(['2026-11-30T08:00:00.000Z']);
    expect(reminders(days(30), [])).toEqual([]);
    expect(reminders(days(1))).toEqual([]);
  });

  it('keep the last call when a working morning would come too late', () => {
    // Two days before Monday 08:00 is Saturday; the next working morning is after the deadline.
    const at = remindersFor({
      createdAt: SUNDAY,
      deadlineAt: '2026-11-30T07:00:00.000Z',
      timeZone: 'Europe/Berlin',
    });
    expect(at).toEqual(['2026-11-25T08:00:00.000Z', '2026-11-28T07:00:00.000Z']);
  });

  it('are ascending, distinct, after the sending and before the deadline, always', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 90 * 86_400 }),
        fc.integer({ min: 0, max: 7 * 86_400 }),
        fc.constantFrom(
          'Europe/Berlin',
          'Pacific/Kiritimati',
          'America/Los_Angeles',
          'Asia/Kolkata',
        ),
        fc.option(fc.array(fc.integer({ min: 1, max: 80 }).map((count) => `P${String(count)}D`))),
        (lengthS, offsetS, timeZone, asked) => {
          const createdAt = new Date(Date.parse(SUNDAY) + offsetS * 1_000).toISOString();
          const deadlineAt = new Date(Date.parse(createdAt) + lengthS * 1_000).toISOString();
          const all = remindersFor({
            createdAt,
            deadlineAt,
            timeZone,
            reminders: asked ?? undefined,
          });
          expect([...new Set(all)].sort()).toEqual(all);
          expect(all.filter((at) => at <= createdAt || at >= deadlineAt)).toEqual([]);
          const hasRoom = lengthS > 2 * 86_400;
          if (asked === null && hasRoom) expect(all.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('limits of time', () => {
  it('take questions of one second to ninety days', () => {
    expect(deadlineFor(SUNDAY, 'PT1S')).toBe('2026-11-22T09:00:01.000Z');
    expect(deadlineFor(SUNDAY, 'P90D')).toBe(days(90));
    for (const odd of ['PT0S', 'P90DT1S', 'P1Y', '30', 'P', '-P1D']) {
      expect([odd, deadlineFor(SUNDAY, odd)]).toEqual([odd, null]);
    }
  });

  it('take grants of up to two years, leap days and all', () => {
    for (const fine of ['PT1S', 'P1Y', 'P2Y', 'P24M', 'P730D']) {
      expect([fine, isGrantDuration(fine, '2027-03-01T00:00:00.000Z')]).toEqual([fine, true]);
    }
    for (const odd of ['P0D', 'P2YT1S', 'P25M', 'P9999Y', 'P99999D', 'soon']) {
      expect([odd, isGrantDuration(odd, SUNDAY)]).toEqual([odd, false]);
    }
  });
});

describe('words for operators', () => {
  it("name the instant in the customer's zone", () => {
    const at = '2026-12-01T08:00:00.000Z';
    expect(label(at, 'Europe/Berlin')).toBe('Tuesday 1 December 09:00 CET');
    expect(label(at, 'America/New_York')).toBe('Tuesday 1 December 03:00 EST');
    expect(label(at, 'Asia/Tokyo')).toBe('Tuesday 1 December 17:00 GMT+9');
    expect(label(at, 'UTC')).toBe('Tuesday 1 December 08:00 UTC');
  });

  it('know zones by their names only', () => {
    expect(['Europe/Berlin', 'UTC', 'America/Argentina/Buenos_Aires'].every(isTimeZone)).toBe(true);
    expect(['+01:00', 'Mars/Olympus', '', 'Europe/Berlin\n', '../UTC'].some(isTimeZone)).toBe(
      false,
    );
  });
});
