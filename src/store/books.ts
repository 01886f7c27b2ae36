import { sql } from 'kysely';
import type pg from 'pg';
import type { Books, Clock, Secrets } from '../ports.ts';
import { createCustomerBook } from './customer-book.ts';
import { storeOn } from './database.ts';
import { createGrantBook } from './grant-book.ts';
import { createIdempotencyBook } from './idempotency-book.ts';
import { createMessageBook } from './message-book.ts';
import { createOfferBook } from './offer-book.ts';
import { createPartnerBook } from './partner-book.ts';
import { createReplyBook } from './reply-book.ts';

/**
 * All books over one PostgreSQL. Closing them ends the pool. What PostgreSQL throws is thrown on as
 * it is (with `code`, its SQLSTATE), but for the refusals that have a name of their own:
 * `DecisionNotProven` and `BadCursor`.
 */
export function createBooks({
  pool,
  secrets,
  clock,
}: {
  readonly pool: pg.Pool;
  readonly secrets: Secrets;
  readonly clock: Clock;
}): Books {
  const store = storeOn(pool);
  return {
    partners: createPartnerBook(store, clock),
    customers: createCustomerBook(store, clock),
    offers: createOfferBook(store, clock),
    grants: createGrantBook(store, clock),
    messages: createMessageBook(store, secrets, clock),
    replies: createReplyBook(store, secrets, clock),
    idempotency: createIdempotencyBook(store, clock),
    ping: async () => {
      await sql`select 1`.execute(store);
    },
    close: () => store.destroy(),
  };
}
