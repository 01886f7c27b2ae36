/** The activities as workflows call them: how long each may take, how it is retried, what operators read. */
import { proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import type { GrantActivities, MailActivities, StoreActivities } from '../activities/contract.ts';

/** What the Temporal UI says beside each step. */
const MAIL_SUMMARIES = {
  sendQuestion: 'the question, to every approver',
  sendReminder: 'a reminder, to every approver',
  sendClarification: 'asks again: the answer was not clear',
  sendQuestionOn: "passes the customer's question on to the partner",
  sendRound: 'asks for one more, provable yes',
  sendRiderQuestion: 'asks once about delegated administration',
  sendCoolingOff: 'tells everyone before the approval takes effect',
  sendReceipt: 'receipts to everyone, the outcome to the partner',
  sendWithdrawn: 'tells that the offer is withdrawn',
  sendExpired: 'tells that the offer has expired',
  sendExtended: 'tells the new deadline',
  sendLateAnswer: 'answers a late reply politely',
  sendUndeliverable: 'tells the partner that no mail arrived',
  sendNeedsOperator: 'tells the partner that a person will look',
  sendGrantEnding: 'tells that the grant will end',
  sendGrantEnded: 'tells that the grant has ended',
} as const satisfies Record<keyof MailActivities, string>;

const STORE_SUMMARIES = {
  readAnswer: 'reads what the reply was judged to be',
  settleReply: 'notes what became of the reply',
  recordDecision: 'records the decision, as the reply proves it',
  recordOperatorDecline: "records the operator's decline",
  isRecalled: 'was the approval recalled?',
  moveOffer: "writes the offer's new state",
  extendOffer: 'moves the deadline',
  countUnjudged: 'is mail from before the deadline still unjudged?',
} as const satisfies Record<keyof StoreActivities, string>;

const GRANT_SUMMARIES = {
  recordGrant: 'records the grant, once, if nothing stands against it',
  markExpiring: 'marks the grant as expiring',
  expireGrant: 'ends the grant by its date',
  hasEnded: 'has the grant ended?',
} as const satisfies Record<keyof GrantActivities, string>;

/**
 * A relay may be away for hours: a letter is tried until it is out or nobody wants it any more
 * (the workflow cancels it). Longer than every time-out of the mailer, so that a slow relay ends in
 * an answer and not in doubt.
 */
export const mail = explained<MailActivities>(
  proxyActivities<MailActivities>({
    startToCloseTimeout: '2 minutes',
    retry: { initialInterval: '2 seconds', backoffCoefficient: 2, maximumInterval: '10 minutes' },
  }),
  MAIL_SUMMARIES,
);

/** One short transaction each: local, so that it costs no round trip through the server. */
const SHORT = {
  startToCloseTimeout: '10 seconds',
  retry: {
    initialInterval: '200 milliseconds',
    backoffCoefficient: 2,
    maximumInterval: '30 seconds',
  },
} as const;
export const store = explained<StoreActivities>(
  proxyLocalActivities<StoreActivities>(SHORT),
  STORE_SUMMARIES,
);
export const grants = explained<GrantActivities>(
  proxyLocalActivities<GrantActivities>(SHORT),
  GRANT_SUMMARIES,
);

type Step = (...args: never[]) => Promise<unknown>;
interface Callable {
  executeWithOptions(options: { summary: string }, args: unknown[]): Promise<unknown>;
}

/** The same activities, each call with its summary. */
function explained<T extends { [K in keyof T]: Step }>(
  activities: object,
  summaries: Readonly<Record<keyof T, string>>,
): T {
  const byName = activities as Readonly<Record<string, Callable>>;
  return Object.fromEntries(
    Object.entries<string>(summaries).map(([name, summary]) => [
      name,
      (...args: unknown[]) => byName[name]?.executeWithOptions({ summary }, args),
    ]),
  ) as unknown as T;
}
