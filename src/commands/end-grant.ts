/**
 * Ends a grant at once, whoever ends it: the record first, because access must stop even while
 * Temporal is away; its workflow is told after that (a sweep tells it where this fails).
 */
import type { Grant } from '../domain/grants.ts';
import { type Refused, refused } from '../domain/refusals.ts';
import type { GrantEnder } from '../domain/vocabulary.ts';
import type { Books, Clock, Processes } from '../ports.ts';

export type EndGrant = (input: {
  readonly grant: Grant;
  readonly by: Exclude<GrantEnder, 'date' | 'replacement'>;
  readonly because: string;
}) => Promise<Grant | Refused>;

export function createEndGrant({
  books,
  processes,
  clock,
}: {
  readonly books: Books;
  readonly processes: Pick<Processes, 'signalGrantEnded'>;
  readonly clock: Clock;
}): EndGrant {
  return async ({ grant, by, because }) => {
    const at = clock.now().toISOString();
    const ended = await books.grants.end(grant.id, { by, because, at });
    if (!ended.changed) return refused('invalid-state', `The grant is ${ended.grant.state}.`);
    await processes.signalGrantEnded(grant.id).catch(() => 'swept later');
    return ended.grant;
  };
}
