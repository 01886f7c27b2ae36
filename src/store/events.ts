import { sql, type Kysely } from 'kysely';
import type { NewEvent } from '../ports.ts';
import { json } from './database.ts';
import type { Schema } from './schema.ts';
import { storable } from './storable.ts';

/**
 * Writes what happened. An event of a grant also stands on the timeline of the grant's offer. The
 * same `dedupe` at the same offer writes nothing more.
 */
export async function writeEvent(
  session: Kysely<Schema>,
  where: { readonly offerId?: string; readonly grantId?: string },
  event: NewEvent,
  at: Date,
): Promise<void> {
  const offerId = sql<string | null>`coalesce(
    ${where.offerId ?? null}::text,
    (select offer_id from grants where id = ${where.grantId ?? null}))`;
  await sql`
    insert into events (partner_id, offer_id, grant_id, at, kind, detail, dedupe)
    values (
      (select partner_id from offers where id = ${offerId}),
      ${offerId},
      ${where.grantId ?? null},
      ${at.toISOString()},
      ${storable(event.kind)},
      ${json(event.detail ?? {})},
      ${event.dedupe ?? null})
    on conflict do nothing`.execute(session);
}
