/**
 * When things happen for a customer: the deadline, and reminders in its own working morning.
 * Instants are RFC 3339 UTC with milliseconds, durations ISO 8601, zones IANA names.
 */
import { DateTime, IANAZone } from 'luxon';
import { addDuration, lengthFrom, parseDuration } from './domain/duration.ts';
import { LIMITS } from './domain/limits.ts';
import type { Moment } from './domain/offers.ts';

const DAY_MS = 86_400_000;
const MORNING_HOUR = 9;
const DEFAULT_REMINDERS = ['P3D', 'P7D', 'P14D'];
/** The last call goes out this long before the deadline. */
const LAST_CALL_MS = 2 * DAY_MS;
/** `Europe/Berlin`, `UTC`, `Etc/GMT+3`; never a bare offset, which knows no summer time. */
const ZONE_SHAPE = /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+){0,2}$/;
/** English locales know different abbreviations; the first that has one for the zone is used. */
const LABEL_LOCALES = ['en-GB', 'en-US', 'en-AU'];

export function isTimeZone(text: string): boolean {
  return ZONE_SHAPE.test(text) && IANAZone.isValidZone(text);
}

/** What an operator reads for an instant, e.g. `Tuesday 1 December 09:00 CET`. */
export function label(at: string, zone: string): string {
  const labels = LABEL_LOCALES.map((locale) =>
    DateTime.fromISO(at, { zone, locale }).toFormat('cccc d LLLL HH:mm ZZZZ'),
  );
  return labels.find((each) => !/GMT[+-]/.test(each)) ?? labels[0] ?? at;
}

export function momentOf(at: string, zone: string): Moment {
  return { at, label: label(at, zone) };
}

/** The absolute instant a question ends; null when `validFor` is no duration from 1 s to 90 days. */
export function deadlineFor(createdAt: string, validFor: string): string | null {
  const duration = parseDuration(validFor);
  if (duration === null) return null;
  const lengthMs = lengthFrom(createdAt, duration);
  if (!(lengthMs >= LIMITS.validForMinMs && lengthMs <= LIMITS.validForMaxMs)) return null;
  return addDuration(createdAt, duration);
}

/** Whether a grant may last this long: from one second to two years. */
export function isGrantDuration(text: string, from: string): boolean {
  const duration = parseDuration(text);
  if (duration === null || duration.months > LIMITS.durationMaxYears * 12) return false;
  const lengthMs = lengthFrom(from, duration);
  const longestMs = lengthFrom(from, { months: LIMITS.durationMaxYears * 12, ms: 0 });
  return lengthMs >= 1_000 && lengthMs <= longestMs;
}

export interface ReminderWish {
  readonly createdAt: string;
  readonly deadlineAt: string;
  readonly timeZone: string;
  /** ISO durations after sending; `[]` for none; absent: the default ones. */
  readonly reminders?: readonly string[] | undefined;
}

/**
 * When reminders go out: ascending, distinct, strictly before the deadline. A default one that its
 * move to a working morning would carry over the deadline is left out; the last call and those
 * the partner named then go out at the very instant asked for.
 */
export function remindersFor(wish: ReminderWish): readonly string[] {
  const asked = wish.reminders ?? DEFAULT_REMINDERS;
  const named = wish.reminders !== undefined;
  const instants: string[] = [];
  for (const text of asked) {
    const duration = parseDuration(text);
    if (duration === null) continue;
    const at = place(addDuration(wish.createdAt, duration), wish, named);
    if (at !== null) instants.push(at);
  }
  if (!named) {
    const at = place(
      new Date(Date.parse(wish.deadlineAt) - LAST_CALL_MS).toISOString(),
      wish,
      true,
    );
    if (at !== null) instants.push(at);
  }
  return [...new Set(instants)].sort();
}

function place(at: string, wish: ReminderWish, always: boolean): string | null {
  if (at <= wish.createdAt || at >= wish.deadlineAt) return null;
  const isShort = Date.parse(at) - Date.parse(wish.createdAt) < DAY_MS;
  if (isShort) return at;
  const morning = workingMorning(at, wish.timeZone);
  if (morning > wish.createdAt && morning < wish.deadlineAt) return morning;
  return always ? at : null;
}

/** 09:00 where the customer is, on that day if it is Monday to Friday, else on the next Monday. */
function workingMorning(at: string, zone: string): string {
  const day = DateTime.fromISO(at, { zone });
  const daysToWork = day.weekday <= 5 ? 0 : 8 - day.weekday;
  return day
    .plus({ days: daysToWork })
    .set({ hour: MORNING_HOUR, minute: 0, second: 0, millisecond: 0 })
    .toUTC()
    .toJSDate()
    .toISOString();
}
