import Handlebars from 'handlebars';

import type { Catalogues } from './catalogues.ts';
import { cleanLine, cleanLines, isolate, unlink, unquote } from './clean.ts';
import type { Frame, MailName } from './mails.ts';
import { writeDuration, writeInstant } from './when.ts';

/**
 * A pen writes the sentences of one mail for one of its parts. The HTML part and the text part are
 * written by the same hand from the same catalogue, so they say the same.
 */
export type PartKind = 'html' | 'text' | 'subject';

/** Written and safe for its part: escaped where the part is HTML. */
export type Words = Handlebars.SafeString;

/**
 * Plain strings are taken as hostile: cleaned, capped, escaped and isolated. Booleans choose
 * (`{x, select, true {…} other {…}}`), numbers count.
 */
export type Values = Readonly<Record<string, string | number | boolean | Words>>;

export interface Pen {
  /** The sentence of that key, of this mail or else shared. Throws when there is none. */
  readonly say: (key: string, values?: Values) => Words;
  /** A validated address or domain, shown as it is: a name would lose its link joints. */
  readonly address: (validated: string) => Words;
  /** The same words without our marks: for attributes and the document's title. */
  readonly plain: (words: Words) => Words;
  /** An instant with date, time and zone. */
  readonly when: (instant: string) => Words;
  /** A duration, or the text itself where it is none. */
  readonly howLong: (iso: string) => Words;
  /** Somebody's own words, line by line, none of them clickable or able to pass for ours. */
  readonly quoteLines: (untrusted: string, maxChars: number) => readonly Words[];
}

const NAME_CHARS: Readonly<Record<PartKind, number>> = { html: 120, text: 120, subject: 60 };

/** An address in a mail has at most 320 characters (RFC 5321, 4.5.3.1), a link of ours 2000. */
const ADDRESS_CHARS = 2000;

function shown(part: PartKind, inert: string): string {
  return part === 'html'
    ? `<bdi>${Handlebars.Utils.escapeExpression(inert)}</bdi>`
    : isolate(inert);
}

function safeValue(part: PartKind, value: Values[string]): string | number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return value.toString();
  return shown(part, unquote(unlink(cleanLine(value, NAME_CHARS[part]))));
}

function safeValues(part: PartKind, values: Values): Record<string, string | number> {
  const safe: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(values)) safe[key] = safeValue(part, value);
  return safe;
}

export function createPen(
  catalogues: Catalogues,
  mail: MailName,
  frame: Frame,
  part: PartKind,
): Pen {
  const address = (validated: string): Words =>
    new Handlebars.SafeString(shown(part, cleanLine(validated, ADDRESS_CHARS)));
  const shared = safeValues(part, {
    partner: frame.partner.name,
    partnerDomain: address(frame.partner.domain),
    customer: frame.customer.name,
    customerDomain: address(frame.customer.domain),
    recipient: frame.recipient.name ?? '',
    recipientEmail: address(frame.recipient.email),
  });
  const messages = catalogues.messagesOf(mail, frame.locale);
  const quote = (words: string): string =>
    part === 'html' ? messages.format('quotation', { words }) : `"${words}"`;
  const marks = {
    say: (chunks: readonly string[]) => {
      const quoted = quote(chunks.join(''));
      return part === 'html' ? `<strong class="say">${quoted}</strong>` : quoted;
    },
    mono: (chunks: readonly string[]) => {
      const words = chunks.join('');
      return part === 'html' ? `<strong class="code">${words}</strong>` : words;
    },
    b: (chunks: readonly string[]) => {
      const words = chunks.join('');
      return part === 'html' ? `<strong>${words}</strong>` : words;
    },
  };
  const always = { ...shared, ...marks };
  const say = (key: string, values?: Values): Words =>
    new Handlebars.SafeString(
      messages.format(
        key,
        values === undefined ? always : { ...always, ...safeValues(part, values) },
      ),
    );
  return {
    say,
    address,
    // Values were escaped before they came among our marks: what is left of `<` is ours.
    plain: (words) => new Handlebars.SafeString(words.toString().replace(/<[^>]*>/gu, '')),
    when: (instant) => {
      const { date, time, zone } = writeInstant(frame.locale, frame.timeZone, instant);
      const safe = (words: string): Words => new Handlebars.SafeString(words);
      return say('when', { date: safe(date), time: safe(time), zone: safe(zone) });
    },
    howLong: (iso) =>
      new Handlebars.SafeString(
        writeDuration(frame.locale, iso) ?? safeValue(part, iso).toString(),
      ),
    quoteLines: (untrusted, maxChars) =>
      cleanLines(untrusted, maxChars).map((line) => {
        const inert = unlink(line);
        return new Handlebars.SafeString(
          part === 'html' ? Handlebars.Utils.escapeExpression(inert) : isolate(inert),
        );
      }),
  };
}
