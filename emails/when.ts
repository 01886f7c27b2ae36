import { Duration, IANAZone } from 'luxon';

import type { MailLocale } from './mails.ts';

/** Instants and durations as people of a language write them. */

/** English is written with the day first and 24 hours: read the same on both sides of the ocean. */
const TAGS: Readonly<Record<MailLocale, string>> = {
  en: 'en-GB',
  de: 'de-DE',
  fr: 'fr-FR',
  es: 'es-ES',
  it: 'it-IT',
  pt: 'pt-BR',
  nl: 'nl-NL',
  pl: 'pl-PL',
  ja: 'ja-JP',
};

const UNITS = ['years', 'months', 'weeks', 'days', 'hours', 'minutes', 'seconds'] as const;

interface Clock {
  readonly date: Intl.DateTimeFormat;
  readonly time: Intl.DateTimeFormat;
  readonly zone: Intl.DateTimeFormat;
}

/** Building a formatter costs 100 times its use. Bounded: there are some 600 zones, 9 languages. */
const clocks = new Map<string, Clock>();
const counters = new Map<string, Intl.NumberFormat>();

function clockOf(locale: MailLocale, zone: string): Clock {
  const key = `${locale} ${zone}`;
  const known = clocks.get(key);
  if (known !== undefined) return known;
  const timeZone = IANAZone.isValidZone(zone) ? zone : 'UTC';
  const tag = TAGS[locale];
  const clock: Clock = {
    date: new Intl.DateTimeFormat(tag, { dateStyle: 'full', timeZone }),
    time: new Intl.DateTimeFormat(tag, {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone,
    }),
    zone: new Intl.DateTimeFormat(tag, { timeZoneName: 'long', timeZone }),
  };
  if (clocks.size >= 1000) clocks.clear();
  clocks.set(key, clock);
  return clock;
}

export interface WrittenInstant {
  /** `Tuesday 22 December 2026` */
  readonly date: string;
  /** `17:58`, rounded down to the minute: a deadline is never shown later than it is. */
  readonly time: string;
  /** `Central European Standard Time` */
  readonly zone: string;
}

/** One mail writes the same deadline several times, and each approver's mail does again. */
const written = new Map<string, WrittenInstant>();

/** Throws a RangeError when `instant` is no RFC 3339 time; an unknown zone is written as UTC. */
export function writeInstant(locale: MailLocale, zone: string, instant: string): WrittenInstant {
  const key = `${locale} ${zone} ${instant}`;
  let words = written.get(key);
  if (words === undefined) {
    const at = new Date(instant);
    const clock = clockOf(locale, zone);
    const named = clock.zone.formatToParts(at).find((part) => part.type === 'timeZoneName');
    words = {
      date: clock.date.format(at),
      time: clock.time.format(at),
      zone: named?.value ?? 'UTC',
    };
    if (written.size >= 1000) written.clear();
    written.set(key, words);
  }
  return words;
}

/** `P1Y` as `1 year`, `PT36H` as `36 hours`; several units are listed. Null: no such duration. */
export function writeDuration(locale: MailLocale, iso: string): string | null {
  const duration = Duration.fromISO(iso);
  if (!duration.isValid) return null;
  const parts = UNITS.filter((unit) => duration[unit] !== 0).map((unit) =>
    counterOf(locale, unit.slice(0, -1)).format(duration[unit]),
  );
  return parts.length === 0 ? null : new Intl.ListFormat(TAGS[locale]).format(parts);
}

function counterOf(locale: MailLocale, unit: string): Intl.NumberFormat {
  const key = `${locale} ${unit}`;
  let counter = counters.get(key);
  if (counter === undefined) {
    counter = new Intl.NumberFormat(TAGS[locale], { style: 'unit', unit, unitDisplay: 'long' });
    counters.set(key, counter);
  }
  return counter;
}
