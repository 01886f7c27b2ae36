import type { TestBooks } from '../builders.ts';
import { customersKeepTheirContract } from './customers.ts';
import { grantsKeepTheirContract } from './grants.ts';
import { idempotencyKeepsItsContract } from './idempotency.ts';
import { messagesKeepTheirContract } from './messages.ts';
import { offersKeepTheirContract } from './offers.ts';
import { partnersKeepTheirContract } from './partners.ts';
import { decisionsNeedProof } from './proof.ts';
import { repliesKeepTheirContract } from './replies.ts';

/** What every implementation of `Books` keeps. `get` gives this test's books, on a clock at `MORNING`. */
export function booksKeepTheirContract(get: () => TestBooks): void {
  partnersKeepTheirContract(get);
  customersKeepTheirContract(get);
  offersKeepTheirContract(get);
  decisionsNeedProof(get);
  grantsKeepTheirContract(get);
  messagesKeepTheirContract(get);
  repliesKeepTheirContract(get);
  idempotencyKeepsItsContract(get);
}
