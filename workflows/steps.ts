/** The activities as workflows call them, with how long each may take and how it is retried. */
import { proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import type { GrantActivities, MailActivities, StoreActivities } from '../activities/contract.ts';

/**
 * A relay may be away for hours: a letter is tried until it is out or nobody wants it any more
 * (the workflow cancels it). Longer than every time-out of the mailer, so that a slow relay ends in
 * an answer and not in doubt.
 */
export const mail = proxyActivities<MailActivities>({
  startToCloseTimeout: '2 minutes',
  retry: { initialInterval: '2 seconds', backoffCoefficient: 2, maximumInterval: '10 minutes' },
});

const short = {
  startToCloseTimeout: '10 seconds',
  retry: {
    initialInterval: '200 milliseconds',
    backoffCoefficient: 2,
    maximumInterval: '30 seconds',
  },
} as const;

/** One short transaction each: local, so that it costs no round trip through the server. */
export const store = proxyLocalActivities<StoreActivities>(short);
export const grants = proxyLocalActivities<GrantActivities>(short);
