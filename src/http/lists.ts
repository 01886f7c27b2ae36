/** Lists: `?limit&cursor` in, `{data, nextCursor}` out, newest first. */
import type { Answer } from '../commands/idempotently.ts';
import { LIMITS } from '../domain/limits.ts';
import type { Page, PageRequest } from '../ports.ts';
import { cursor, limit } from './fields.ts';
import { ok } from './route.ts';
import { z } from './zod.ts';

export const pageQuery = z.strictObject({ limit, cursor });

export function pageOf(query: z.output<typeof pageQuery>): PageRequest {
  return { limit: query.limit ?? LIMITS.listPageDefault, cursor: query.cursor ?? null };
}

export async function listed<T>(page: Page<T>, view: (item: T) => unknown): Promise<Answer> {
  return ok({
    data: await Promise.all(page.items.map((item) => view(item))),
    nextCursor: page.nextCursor,
  });
}
