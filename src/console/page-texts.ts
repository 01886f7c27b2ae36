import { readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { parseDuration } from '../domain/duration.ts';
import { LOCALES, type Locale } from '../domain/vocabulary.ts';
import { html, type Markup, type Piece } from './html.ts';

/** The words of the customer pages: one file a language, ICU messages (texts/<locale>.json). */
export interface PageTexts {
  readonly locale: Locale;
  /** A sentence; values are escaped unless they are markup. Throws on a key that does not exist. */
  readonly say: (
    key: string,
    values?: Readonly<Record<string, string | number | Markup>>,
  ) => Markup;
  /** The same without markup, for attributes, titles and comparisons. */
  readonly plain: (key: string) => string;
  /** An instant in the customer's zone, with the zone's name. */
  readonly when: (instant: string, timeZone: string) => Markup;
  /** An ISO 8601 duration in words, such as `1 year, 6 months`. */
  readonly howLong: (duration: string) => string;
}

const SOURCES = new Map<Locale, Readonly<Record<string, string>>>();
const TEXTS = new Map<Locale, PageTexts>();

export function pageTexts(locale: Locale): PageTexts {
  let texts = TEXTS.get(locale);
  if (texts === undefined) {
    texts = createTexts(locale, readTexts(locale));
    TEXTS.set(locale, texts);
  }
  return texts;
}

/** The file of a language, as written. */
export function readTexts(locale: Locale): Readonly<Record<string, string>> {
  let source = SOURCES.get(locale);
  if (source === undefined) {
    const file = readFileSync(new URL(`./texts/${locale}.json`, import.meta.url), 'utf8');
    source = JSON.parse(file) as Record<string, string>;
    SOURCES.set(locale, source);
  }
  return source;
}

/** Names of the languages in themselves, for the language switch. */
export function languageNames(): readonly { readonly locale: Locale; readonly name: string }[] {
  return LOCALES.map((locale) => ({ locale, name: readTexts(locale)['language'] ?? locale }));
}

function createTexts(locale: Locale, source: Readonly<Record<string, string>>): PageTexts {
  const formats = new Map<string, IntlMessageFormat>();
  const formatOf = (key: string): IntlMessageFormat => {
    let format = formats.get(key);
    if (format === undefined) {
      const text = source[key];
      if (text === undefined) throw new Error(`The page texts in ${locale} lack "${key}"`);
      format = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
      formats.set(key, format);
    }
    return format;
  };
  return {
    locale,
    say: (key, values = {}) => {
      // The formatter keeps objects apart from text, so markup passes whole and all else is escaped.
      const parts = formatOf(key).formatToParts<Markup>(values);
      return html`${parts.map((part): Piece => part.value)}`;
    },
    plain: (key) => String(formatOf(key).format()),
    when: (instant, timeZone) =>
      html`<time datetime="${instant}">${dateIn(locale, timeZone, instant)}</time>`,
    howLong: (duration) => durationIn(locale, duration),
  };
}

function dateIn(locale: Locale, timeZone: string, instant: string): string {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  }).format(new Date(instant));
}

function durationIn(locale: Locale, duration: string): string {
  const parsed = parseDuration(duration);
  if (parsed === null) return duration;
  const seconds = Math.floor(parsed.ms / 1000);
  const counts = {
    year: Math.floor(parsed.months / 12),
    month: parsed.months % 12,
    day: Math.floor(seconds / 86_400),
    hour: Math.floor(seconds / 3600) % 24,
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
  };
  const parts = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([unit, count]) =>
      new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count),
    );
  return new Intl.ListFormat(locale, { type: 'conjunction', style: 'long' }).format(parts);
}
