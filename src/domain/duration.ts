/**
 * Durations as ISO 8601 writes them (`P30D`, `PT1H30M`, `P1Y`, `P2W`), added to instants in UTC.
 * Years and months are calendar steps (31 January + P1M is the last of February); days are 24 hours.
 */
export interface Duration {
  readonly months: number;
  readonly ms: number;
}

const SHAPE =
  /^P(?=.)(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?=.)(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,9})S)?)?$/;

/** Null for what is no duration, or nothing at all (`P`, `PT`). Fractions are not accepted. */
export function parseDuration(text: string): Duration | null {
  const match = SHAPE.exec(text);
  if (match === null) return null;
  const [years, months, weeks, days, hours, minutes, seconds] = match
    .slice(1)
    .map((part: string | undefined) => (part === undefined ? 0 : Number(part)));
  return {
    months: (years ?? 0) * 12 + (months ?? 0),
    ms:
      ((weeks ?? 0) * 7 + (days ?? 0)) * 86_400_000 +
      (hours ?? 0) * 3_600_000 +
      (minutes ?? 0) * 60_000 +
      (seconds ?? 0) * 1_000,
  };
}

/** The instant a duration after another; both RFC 3339 UTC. */
export function addDuration(at: string, duration: Duration): string {
  const date = new Date(at);
  if (duration.months > 0) {
    const day = date.getUTCDate();
    date.setUTCDate(1);
    date.setUTCMonth(date.getUTCMonth() + duration.months);
    const lastDay = new Date(
      Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0),
    ).getUTCDate();
    date.setUTCDate(Math.min(day, lastDay));
  }
  return new Date(date.getTime() + duration.ms).toISOString();
}

/** Milliseconds between an instant and the same a duration later. */
export function lengthFrom(at: string, duration: Duration): number {
  return Date.parse(addDuration(at, duration)) - Date.parse(at);
}
