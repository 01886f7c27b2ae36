import { beforeEach, describe } from '@jest/globals';
import { createFakeBooks } from '../support/fakes/books.ts';
import { aClock, type TestBooks } from './builders.ts';
import { booksKeepTheirContract } from './contract/contract.ts';

describe('books in memory', () => {
  let current: TestBooks;

  beforeEach(() => {
    const clock = aClock();
    current = { books: createFakeBooks({ clock }), clock };
  });

  booksKeepTheirContract(() => current);
});
