/**
 * Plays of offers on the time-skipping server: the real workflows over activities that remember what
 * they were asked. Days pass in milliseconds; what the store would refuse is tested in test/store.
 */
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import type {
  GrantActivities,
  GrantPlan,
  GrantResult,
  MailActivities,
  OfferPlan,
  StoreActivities,
} from '../../activities/contract.ts';
import type { AnswerFacts } from '../../src/domain/deciding.ts';
import type { Moment } from '../../src/domain/offers.ts';
import { TASK_QUEUE } from '../../src/temporal/names.ts';
import { workflowBundle } from './temporal.ts';

const DAY_MS = 86_400_000;

// One for the process; its news of starting and stopping would bury what a test says.
Runtime.install({
  logger: new DefaultLogger('ERROR'),
  telemetryOptions: { logging: { forward: {}, filter: 'ERROR' } },
});

type Activities = MailActivities & StoreActivities & GrantActivities;

/** What happened, in order: `sent question`, `decided approved`, `granted` … */
export interface Stage {
  readonly log: string[];
  readonly activities: Activities;
  /** A judged reply that the store knows; returns its id. */
  arrives(facts: Partial<AnswerFacts>): string;
  unjudgedCount: number;
  recalled: boolean;
  grantResult: GrantResult;
  grantEnded: boolean;
  /** What a relay makes of the next question. */
  questionGoes: { acceptedCount: number; refusedCount: number };
  coolingOffMs: number;
}

export function aStage(nowMs: () => Promise<number>): Stage {
  const replies = new Map<string, AnswerFacts>();
  const log: string[] = [];
  const sent = (what: string) => {
    log.push(`sent ${what}`);
    return Promise.resolve({ acceptedCount: 1, refusedCount: 0 });
  };
  const stage: Stage = {
    log,
    unjudgedCount: 0,
    recalled: false,
    grantEnded: false,
    coolingOffMs: 0,
    questionGoes: { acceptedCount: 1, refusedCount: 0 },
    grantResult: { kind: 'granted', grantId: 'gr_1' },
    arrives(facts) {
      const replyId = `rep_${String(replies.size + 1)}`;
      replies.set(replyId, {
        replyId,
        receivedAt: '2026-01-02T00:00:00.000Z',
        approver: 0,
        asks: 'question',
        verdict: 'approve',
        choice: null,
        bareYes: false,
        asksQuestion: false,
        statesPhrase: false,
        assurance: 'verified',
        answerableUntil: '9999-01-01T00:00:00.000Z',
        namesGrant: null,
        slotGrant: null,
        policy: 'verified',
        ...facts,
      });
      return replyId;
    },
    activities: {
      async sendQuestion() {
        log.push('sent question');
        return Promise.resolve(stage.questionGoes);
      },
      sendReminder: (_offerId, _nth, lastCall) => sent(lastCall ? 'last call' : 'reminder'),
      sendClarification: () => sent('clarification'),
      sendQuestionOn: () => sent('question on'),
      sendRound: (_offerId, round) => sent(round),
      sendRiderQuestion: () => sent('rider question'),
      sendCoolingOff: () => sent('cooling-off'),
      sendReceipt: (_offerId, about) => sent(`receipt ${about}`),
      sendWithdrawn: () => sent('withdrawn'),
      sendExpired: () => sent('expired'),
      sendExtended: () => sent('extended'),
      sendLateAnswer: () => sent('late answer'),
      sendUndeliverable: () => sent('undeliverable'),
      sendNeedsOperator: () => sent('needs operator'),
      sendGrantEnding: (_grantId, daysLeft) => sent(`grant ending ${String(daysLeft)}`),
      sendGrantEnded: () => sent('grant ended'),
      readAnswer: (_offerId, replyId) => Promise.resolve(replies.get(replyId) ?? null),
      async settleReply(_offerId, _replyId, fate) {
        log.push(`reply ${fate}`);
        return Promise.resolve();
      },
      async recordDecision(input) {
        const said = input.resolutions.map((each) => `${each.subject} ${each.verdict}`).join(', ');
        log.push(`decided ${said} (${input.assurance})`);
        const approves = input.resolutions.some(
          (each) => each.subject === 'delegated-admin' && each.verdict === 'approved',
        );
        return {
          adminDecisionId: approves ? 'dec_1' : null,
          effective: aMoment(new Date((await nowMs()) + stage.coolingOffMs).toISOString()),
          coolsOff: stage.coolingOffMs > 0,
          replaces: input.replacesGrant !== null,
        };
      },
      async recordOperatorDecline() {
        log.push('declined by operator');
        return Promise.resolve();
      },
      isRecalled: () => Promise.resolve(stage.recalled),
      async moveOffer(_offerId, move, event) {
        log.push(`moved ${event ?? move.state ?? ''}`);
        return Promise.resolve();
      },
      extendOffer: (_offerId, deadlineAt) => Promise.resolve(aMoment(deadlineAt)),
      countUnjudged: () => Promise.resolve(stage.unjudgedCount),
      async recordGrant() {
        if (stage.recalled) return Promise.resolve({ kind: 'not-granted', because: 'recalled' });
        log.push(stage.grantResult.kind);
        return Promise.resolve(stage.grantResult);
      },
      markExpiring: () => Promise.resolve(!stage.grantEnded),
      async expireGrant() {
        log.push('expired grant');
        return Promise.resolve();
      },
      hasEnded: () => Promise.resolve(stage.grantEnded),
    },
  };
  return stage;
}

function aMoment(at: string): Moment {
  return { at, label: `label of ${at}` };
}

/** A delegated-admin offer made now, open for 14 days with a reminder on day 3 and day 12. */
export async function aPlan(
  env: TestWorkflowEnvironment,
  changes: Partial<OfferPlan> & {
    readonly days?: number;
    readonly reminderDays?: readonly number[];
  } = {},
): Promise<OfferPlan> {
  const nowMs = await env.currentTimeMs();
  const { days = 14, reminderDays = [3, 12], ...rest } = changes;
  const after = (count: number) => aMoment(new Date(nowMs + count * DAY_MS).toISOString());
  return {
    offerId: `off_${String(Math.random()).slice(2)}`,
    kind: 'delegated-admin-offer',
    partnerId: 'par_1',
    customerId: 'cus_1',
    locale: 'en',
    rider: false,
    approverHints: ['anna@…'],
    deadline: after(days),
    reminders: reminderDays.map(after),
    ...rest,
  };
}

export async function aGrantPlan(env: TestWorkflowEnvironment, days: number): Promise<GrantPlan> {
  const nowMs = await env.currentTimeMs();
  return {
    grantId: `gr_${String(Math.random()).slice(2)}`,
    offerId: 'off_1',
    partnerId: 'par_1',
    customerId: 'cus_1',
    locale: 'en',
    startsAt: new Date(nowMs).toISOString(),
    ends: aMoment(new Date(nowMs + days * DAY_MS).toISOString()),
  };
}

/** Runs one workflow to its end while `acts` plays the customer, the partner and the operator. */
export async function play(
  env: TestWorkflowEnvironment,
  stage: Stage,
  workflowType: 'delegatedAdminOffer' | 'trialInvitation' | 'grant',
  plan: OfferPlan | GrantPlan,
  acts: (handle: Handle) => Promise<void> = async () => Promise.resolve(),
): Promise<unknown> {
  const taskQueue = `${TASK_QUEUE}-${String(Math.random()).slice(2)}`;
  const worker = await Worker.create({
    connection: env.nativeConnection,
    taskQueue,
    workflowBundle: await workflowBundle(),
    activities: stage.activities,
  });
  return await worker.runUntil(async () => {
    const workflowId = 'grantId' in plan ? plan.grantId : plan.offerId;
    const handle = await env.client.workflow.start(workflowType, {
      taskQueue,
      workflowId,
      args: [plan],
    });
    try {
      // Customers answer what they have got.
      if ('offerId' in plan && !('grantId' in plan))
        await until(() => stage.log.includes('sent question'));
      await acts(handle);
    } catch (error) {
      // An open workflow without a worker would hold the clock of this server for ever.
      await handle.terminate('the play failed');
      throw error;
    }
    return (await handle.result()) as unknown;
  });
}

async function until(holds: () => boolean): Promise<void> {
  const endAt = Date.now() + 30_000;
  while (!holds()) {
    if (Date.now() > endAt) throw new Error('The question was never sent');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

export type Handle = Awaited<ReturnType<TestWorkflowEnvironment['client']['workflow']['start']>>;
