/** The running workflows, over a Temporal client. */
import {
  Client,
  type Connection,
  isGrpcServiceError,
  WorkflowExecutionAlreadyStartedError,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import {
  ApplicationFailure,
  defineSearchAttributeKey,
  SearchAttributeType,
  TypedSearchAttributes,
  WorkflowIdConflictPolicy,
  WorkflowIdReusePolicy,
} from '@temporalio/common';
import type { GrantPlan, OfferPlan } from '../../activities/contract.ts';
import type { Grant } from '../domain/grants.ts';
import { hasRider, type Offer } from '../domain/offers.ts';
import type { Locale } from '../domain/vocabulary.ts';
import { type OfferUpdate, type Processes, ProcessesAway } from '../ports.ts';
import { GRANT_WORKFLOW_TYPE, WORKFLOW_TYPES } from './names.ts';

const CS = {
  kind: defineSearchAttributeKey('CsKind', SearchAttributeType.KEYWORD),
  state: defineSearchAttributeKey('CsState', SearchAttributeType.KEYWORD),
  partner: defineSearchAttributeKey('CsPartner', SearchAttributeType.KEYWORD),
  customer: defineSearchAttributeKey('CsCustomer', SearchAttributeType.KEYWORD),
  locale: defineSearchAttributeKey('CsLocale', SearchAttributeType.KEYWORD),
  deadline: defineSearchAttributeKey('CsDeadline', SearchAttributeType.DATETIME),
  needsOperator: defineSearchAttributeKey('CsNeedsOperator', SearchAttributeType.BOOL),
};

/** Started before is success; ended before stays ended. */
const ONCE = {
  workflowIdReusePolicy: WorkflowIdReusePolicy.REJECT_DUPLICATE,
  workflowIdConflictPolicy: WorkflowIdConflictPolicy.FAIL,
} as const;

const UPDATE_TIMEOUT_MS = 10_000;
const CALL_TIMEOUT_MS = 5_000;

export function createProcesses(needs: {
  readonly connection: Connection;
  readonly namespace: string;
  readonly taskQueue: string;
  /** An instant in words for operators. */
  readonly labelOf: (at: string, timeZone: string) => string;
  readonly localeOf: (grant: Grant) => Promise<{ locale: Locale; timeZone: string }>;
}): Processes {
  const client = new Client({ connection: needs.connection, namespace: needs.namespace });

  return {
    async startOffer(offer) {
      await start(async () => {
        const { content } = offer;
        await client.workflow.start(WORKFLOW_TYPES[offer.kind], {
          ...ONCE,
          taskQueue: needs.taskQueue,
          workflowId: offer.id,
          args: [planOf(offer)],
          staticSummary: summaryOf(offer),
          typedSearchAttributes: new TypedSearchAttributes([
            { key: CS.kind, value: offer.kind },
            { key: CS.state, value: 'sending' },
            { key: CS.partner, value: offer.partnerId },
            { key: CS.customer, value: offer.customerId },
            { key: CS.locale, value: content.locale },
            { key: CS.deadline, value: new Date(offer.deadlineAt) },
            { key: CS.needsOperator, value: false },
          ]),
        });
      });
    },

    async startGrant(grant) {
      const { locale, timeZone } = await needs.localeOf(grant);
      const plan: GrantPlan = {
        grantId: grant.id,
        offerId: grant.offerId,
        partnerId: grant.partnerId,
        customerId: grant.customerId,
        locale,
        startsAt: grant.startsAt,
        ends: { at: grant.endsAt, label: needs.labelOf(grant.endsAt, timeZone) },
      };
      await start(async () => {
        await client.workflow.start(GRANT_WORKFLOW_TYPE, {
          ...ONCE,
          taskQueue: needs.taskQueue,
          workflowId: grant.id,
          args: [plan],
          staticSummary: `Delegated administration (${grant.scope}) until ${plan.ends.label}`,
          typedSearchAttributes: new TypedSearchAttributes([
            { key: CS.kind, value: 'grant' },
            { key: CS.state, value: 'active' },
            { key: CS.partner, value: grant.partnerId },
            { key: CS.customer, value: grant.customerId },
            { key: CS.locale, value: locale },
            { key: CS.deadline, value: new Date(grant.endsAt) },
            { key: CS.needsOperator, value: false },
          ]),
        });
      });
    },

    async signalReply(offerId, replyId) {
      return await signal(offerId, 'customerReplied', { replyId });
    },
    async signalApproverAway(offerId) {
      return await signal(offerId, 'approverAway');
    },
    async signalMailReturned(offerId) {
      return await signal(offerId, 'mailReturned');
    },
    async signalGrantEnded(grantId) {
      return await signal(grantId, 'grantEnded');
    },

    async update(offerId, update, updateId) {
      try {
        await client.withDeadline(Date.now() + UPDATE_TIMEOUT_MS, () =>
          client.workflow
            .getHandle(offerId)
            .executeUpdate<unknown, [object | undefined]>(update.name, {
              args: [argOf(update)],
              updateId,
            }),
        );
        return { kind: 'done' };
      } catch (error) {
        if (error instanceof WorkflowUpdateFailedError) {
          const { cause } = error;
          const refusal = cause instanceof ApplicationFailure ? cause.message : error.message;
          return { kind: 'refused', detail: refusal };
        }
        if (error instanceof WorkflowNotFoundError) return { kind: 'ended' };
        throw away(error);
      }
    },

    async ping() {
      await call(() => client.workflowService.getSystemInfo({}));
    },
  };

  async function start(work: () => Promise<void>): Promise<void> {
    try {
      await call(work);
    } catch (error) {
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
    }
  }

  async function signal(
    workflowId: string,
    name: string,
    ...args: readonly unknown[]
  ): Promise<'delivered' | 'ended'> {
    try {
      await call(() => client.workflow.getHandle(workflowId).signal(name, ...args));
      return 'delivered';
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return 'ended';
      throw error;
    }
  }

  async function call<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await client.withDeadline(Date.now() + CALL_TIMEOUT_MS, work);
    } catch (error) {
      if (
        error instanceof WorkflowNotFoundError ||
        error instanceof WorkflowExecutionAlreadyStartedError
      ) {
        throw error;
      }
      throw away(error);
    }
  }
}

function away(error: unknown): unknown {
  const known =
    error instanceof WorkflowUpdateRPCTimeoutOrCancelledError ||
    isGrpcServiceError(error) ||
    (error instanceof Error && isGrpcServiceError(error.cause));
  return known ? new ProcessesAway('Temporal is away', { cause: error }) : error;
}

/** An update's one argument; `remind` has none. */
function argOf(update: OfferUpdate): object | undefined {
  const { name: _name, ...input } = update;
  return Object.keys(input).length === 0 ? undefined : input;
}

/** What the offer's workflow is told: ids, instants and hints, no address and no name. */
function planOf(offer: Offer): OfferPlan {
  const { content } = offer;
  return {
    offerId: offer.id,
    kind: offer.kind,
    partnerId: offer.partnerId,
    customerId: offer.customerId,
    locale: content.locale,
    rider: hasRider(content),
    approverHints: content.approvers.map((each) => hintOf(each.email)),
    deadline: content.deadline,
    reminders: content.reminders,
  };
}

/** `anna@fabrikam.example` → `anna@…`: enough to tell approvers of one offer apart. */
function hintOf(email: string): string {
  return `${email.slice(0, email.lastIndexOf('@'))}@…`;
}

function summaryOf(offer: Offer): string {
  const { partner, customer, delegatedAdmin } = offer.content;
  const what =
    offer.kind === 'delegated-admin-offer'
      ? 'for delegated administration'
      : `to try ${String(offer.content.services.length)} service(s)${delegatedAdmin === null ? '' : ', with delegated administration'}`;
  return `${partner.name} asks ${customer.name} ${what}`;
}
