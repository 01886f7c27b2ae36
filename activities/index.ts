/** The worker's registration object: every activity of contract.ts, over the given ports. */
import type { Catalogue } from '../src/domain/catalogue.ts';
import type { Letters, Processes } from '../src/ports.ts';
import type { GrantActivities, MailActivities, StoreActivities } from './contract.ts';
import { createGrantActivities } from './grants.ts';
import { createMailActivities } from './mail.ts';
import { createStoreActivities, type StoreNeeds } from './store.ts';

export interface ActivityNeeds extends StoreNeeds {
  readonly letters: Letters;
  readonly catalogue: Catalogue;
  readonly processes: Pick<Processes, 'startGrant' | 'signalGrantEnded'>;
}

export function createActivities(
  needs: ActivityNeeds,
): MailActivities & StoreActivities & GrantActivities {
  return {
    ...createMailActivities(needs),
    ...createStoreActivities(needs),
    ...createGrantActivities(needs),
  };
}
