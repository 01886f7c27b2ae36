import { invariant } from '../domain/assert.ts';
import type { Page, PageRequest } from '../ports.ts';

/** Thrown when a cursor was not made by us. */
export class BadCursor extends Error {
  override readonly name = 'BadCursor';
}

const ID = /^[a-z]{2,3}_[0-9a-z-]{1,64}$/;

/** The id that a page begins after, or null for the first page. Throws `BadCursor`. */
export function readCursor(page: PageRequest): string | null {
  invariant(page.limit >= 1, 'a page has a line');
  if (page.cursor === null) return null;
  const id = Buffer.from(page.cursor, 'base64url').toString('latin1');
  if (!ID.test(id) || cursorOf(id) !== page.cursor) throw new BadCursor('Not a cursor of ours.');
  return id;
}

/** A page of rows that were read newest first, one more than fit. */
export function pageOf<T extends { readonly id: string }>(
  rows: readonly T[],
  page: PageRequest,
): Page<T> {
  const items = rows.slice(0, page.limit);
  const last = items.at(-1);
  const more = rows.length > page.limit && last !== undefined;
  return { items, nextCursor: more ? cursorOf(last.id) : null };
}

function cursorOf(id: string): string {
  return Buffer.from(id, 'latin1').toString('base64url');
}
