import { afterAll, beforeAll, beforeEach, describe } from '@jest/globals';
import { createSecrets } from '../../src/secrets.ts';
import { createBooks } from '../../src/store/books.ts';
import { openPool } from '../../src/store/pool.ts';
import { aDatabase } from '../support/database.ts';
import { aClock, MORNING, type TestBooks } from './builders.ts';
import { booksKeepTheirContract } from './contract/contract.ts';

describe('books on PostgreSQL', () => {
  let database: Awaited<ReturnType<typeof aDatabase>>;
  let current: TestBooks;

  beforeAll(async () => {
    database = await aDatabase();
    const clock = aClock();
    const secrets = createSecrets(['a key for these tests']);
    current = { books: createBooks({ pool: openPool(database.url), secrets, clock }), clock };
  });
  beforeEach(() => {
    current.clock.set(MORNING);
  });
  afterAll(async () => {
    await current.books.close();
    await database.drop();
  });

  booksKeepTheirContract(() => current);
});
