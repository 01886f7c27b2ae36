/** Fields of requests. Each takes hostile text and lets through only what it says. */
import { formatMailbox, normaliseDomain, normaliseEmail } from '../addresses.ts';
import { parseDuration } from '../domain/duration.ts';
import { LIMITS } from '../domain/limits.ts';
import { LOCALES } from '../domain/vocabulary.ts';
import { isTimeZone } from '../timing.ts';
import { z } from './zod.ts';

/**
 * Never in any text: controls, lone surrogates, what turns the direction of writing, what is
 * invisible yet breaks lines or words, tags, and non-characters.
 */
const FORBIDDEN =
  /[\p{Cc}\p{Cs}\p{Bidi_Control}\u{ad}\u{200b}\u{2028}\u{2029}\u{2060}-\u{2064}\u{feff}\u{fff9}-\u{ffff}\u{e0000}-\u{e007f}]/u;

const HAS_FORBIDDEN = 'contains control, direction or invisible characters';

/** One line of text for people: names, labels. Blank around it goes. */
export function line(maxLength: number): z.ZodString {
  return z
    .string()
    .trim()
    .min(1)
    .max(maxLength)
    .refine((text) => !FORBIDDEN.test(text), HAS_FORBIDDEN);
}

/** Text of several lines: tabs and line breaks are allowed besides. */
export function paragraph(maxLength: number): z.ZodString {
  return z
    .string()
    .max(maxLength)
    .refine((text) => !FORBIDDEN.test(text.replaceAll(/\r\n|[\n\t]/g, '')), HAS_FORBIDDEN);
}

export const reason = paragraph(LIMITS.messageLength).refine(
  (text) => text.trim() !== '',
  'is blank',
);

export const email = z
  .string()
  .max(LIMITS.emailLength)
  .transform((text, context) => {
    const mailbox = normaliseEmail(text);
    if (mailbox !== null) return formatMailbox(mailbox);
    context.addIssue({
      code: 'custom',
      message: 'not a plain address such as anna@fabrikam.example',
    });
    return z.NEVER;
  })
  .openapi({ type: 'string', format: 'email', example: 'anna@fabrikam.example' });

export const domain = z
  .string()
  .max(LIMITS.emailLength)
  .transform((text, context) => {
    const name = normaliseDomain(text);
    if (name !== null) return name;
    context.addIssue({ code: 'custom', message: 'not a domain name such as fabrikam.example' });
    return z.NEVER;
  })
  .openapi({
    type: 'string',
    example: 'fabrikam.example',
    description: 'Stored and shown as a lower-case A-label.',
  });

export const locale = z.enum(LOCALES);

export const timeZone = z
  .string()
  .max(64)
  .refine(isTimeZone, 'not a time zone such as Europe/Berlin')
  .openapi({ example: 'Europe/Berlin', description: 'IANA name.' });

export const duration = z
  .string()
  .max(40)
  .refine((text) => parseDuration(text) !== null, 'not an ISO 8601 duration such as P30D')
  .openapi({ example: 'P30D', description: 'ISO 8601.' });

/** A moment somebody states, kept in UTC. */
export const instant = z.iso
  .datetime({ offset: true })
  .transform((text) => new Date(text).toISOString())
  .openapi({ type: 'string', format: 'date-time', example: '2026-03-01T12:00:00Z' });

/** An id within a body. Whether it exists is the command's to say. */
export const id = z.string().max(64);

/** Name of something in the catalogue. */
export const slug = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'not an id of the catalogue');

export const metadata = z
  .record(
    z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/),
    z
      .string()
      .max(LIMITS.metadataValueLength)
      .refine((text) => !FORBIDDEN.test(text), HAS_FORBIDDEN),
  )
  .refine(
    (entries) => Object.keys(entries).length <= LIMITS.metadataCount,
    `more than ${String(LIMITS.metadataCount)} entries`,
  );

export const contact = z
  .strictObject({
    name: line(LIMITS.nameLength),
    email,
    canApprove: z.boolean().default(false),
  })
  .openapi('Contact');

export const limit = z
  .string()
  .regex(/^[0-9]{1,3}$/)
  .transform(Number)
  .refine((count) => count >= 1 && count <= LIMITS.listPage, '1 to 100')
  .optional()
  .openapi({
    type: 'integer',
    minimum: 1,
    maximum: LIMITS.listPage,
    default: LIMITS.listPageDefault,
  });

export const cursor = z
  .string()
  .min(1)
  .max(500)
  .optional()
  .openapi({ description: '`nextCursor` of the answer before.' });
