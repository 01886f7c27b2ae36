import { newIdSuffix } from '../../../src/ids.ts';
import type { Books, Clock, IdempotencyBook } from '../../../src/ports.ts';
import { fakeGrantBook } from './grants.ts';
import { fakeMessageBook, fakeReplyBook } from './mails.ts';
import { fakeOfferBook } from './offers.ts';
import { fakeCustomerBook, fakePartnerBook } from './parties.ts';
import { emptyTables, type Tables } from './tables.ts';

/** Books in memory that keep the same contract as those on PostgreSQL (test/store/contract). */
export function createFakeBooks({ clock }: { readonly clock: Clock }): Books {
  const tables = emptyTables();
  return {
    partners: fakePartnerBook(tables, clock),
    customers: fakeCustomerBook(tables),
    offers: fakeOfferBook(tables, clock),
    grants: fakeGrantBook(tables, clock),
    messages: fakeMessageBook(tables, clock),
    replies: fakeReplyBook(tables, clock),
    idempotency: fakeIdempotencyBook(tables, clock),
    ping: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}

const IN_USE_MS = 15_000;
const KEPT_MS = 24 * 3_600_000;

function fakeIdempotencyBook({ requests }: Tables, clock: Clock): IdempotencyBook {
  const nameOf = (caller: string, key: string): string => JSON.stringify([caller, key]);
  return {
    claim: async (caller, key, hash) => {
      const name = nameOf(caller, key);
      const claimedAt = clock.now().getTime();
      const before = requests.get(name);
      if (before === undefined || claimedAt - before.claimedAt >= KEPT_MS) {
        const idSuffix = newIdSuffix();
        requests.set(name, { hash, idSuffix, claimedAt, answer: null });
        return { kind: 'fresh', idSuffix };
      }
      if (!before.hash.equals(hash)) return { kind: 'other-request' };
      if (before.answer !== null) return { kind: 'done', ...before.answer };
      if (claimedAt - before.claimedAt < IN_USE_MS) return { kind: 'in-use' };
      requests.set(name, { ...before, claimedAt });
      return { kind: 'resumed', idSuffix: before.idSuffix };
    },
    finish: async (caller, key, status, response) => {
      const before = requests.get(nameOf(caller, key));
      if (before === undefined) return;
      requests.set(nameOf(caller, key), { ...before, answer: { status, response } });
    },
    release: async (caller, key) => {
      if (requests.get(nameOf(caller, key))?.answer !== null) return;
      requests.delete(nameOf(caller, key));
    },
  };
}
