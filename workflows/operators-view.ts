/** What an operator sees in the Temporal UI: search attributes, the details page, `explain`. */
import { setCurrentDetails, upsertSearchAttributes } from '@temporalio/workflow';
import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common';
import type { OfferPlan } from '../activities/contract.ts';
import type { Moment } from '../src/domain/offers.ts';
import type { OfferView } from './messages.ts';

const CS_STATE = defineSearchAttributeKey('CsState', SearchAttributeType.KEYWORD);
const CS_DEADLINE = defineSearchAttributeKey('CsDeadline', SearchAttributeType.DATETIME);
const CS_NEEDS_OPERATOR = defineSearchAttributeKey('CsNeedsOperator', SearchAttributeType.BOOL);

export function showState(state: string, needsOperator?: boolean): void {
  upsertSearchAttributes(
    needsOperator === undefined
      ? [{ key: CS_STATE, value: state }]
      : [
          { key: CS_STATE, value: state },
          { key: CS_NEEDS_OPERATOR, value: needsOperator },
        ],
  );
}

export function showDeadline(at: string): void {
  upsertSearchAttributes([{ key: CS_DEADLINE, value: new Date(at) }]);
}

export interface Waiting {
  readonly view: OfferView;
  readonly deadline: Moment;
  /** The next reminder, where one is due. */
  readonly reminder: Moment | null;
  /** When a round that outlives the deadline ends. */
  readonly roundUntil: Moment | null;
}

/** One sentence: for whom or what it waits, what happens next, when it ends. */
export function explainWaiting(plan: OfferPlan, waiting: Waiting): string {
  const { view } = waiting;
  const who = plan.approverHints.join(' or ');
  const until = waiting.roundUntil ?? waiting.deadline;
  const parts = [waitingFor(view, who)];
  if (waiting.reminder !== null) parts.push(`reminder on ${waiting.reminder.label}`);
  parts.push(`expires on ${until.label}`);
  return `${parts.join('; ')}.`;
}

function waitingFor(view: OfferView, who: string): string {
  switch (view.state) {
    case 'sending':
      return `Sending the question to ${who}`;
    case 'clarifying':
      return `Asked ${who} again (${String(view.clarificationCount)} of 2), because the answer was not clear`;
    case 'confirming':
      return view.round === 'replacement'
        ? `Waiting for ${who} to agree, with the stated phrase, to replace the present delegate`
        : `Waiting for ${who} to confirm an approval that was not proven to be theirs`;
    case 'needs-operator':
      return `An operator must look: three answers of ${who} could not be understood; a clear one still counts`;
    case 'approved':
      return view.riderState === 'cooling-off'
        ? `Approved; takes effect when the cooling-off is over`
        : `The offer is approved; waiting for ${who} to decide on delegated administration`;
    case 'awaiting-reply':
      return `Waiting for ${who} to answer`;
    case 'declined':
    case 'expired':
    case 'withdrawn':
    case 'undeliverable':
    case 'superseded':
      return `Ended as ${view.state}`;
  }
}

/** Markdown for the details page of the workflow. */
export function showDetails(plan: OfferPlan, view: OfferView, sentence: string): void {
  const rows = [
    `| Offer | \`${plan.offerId}\` |`,
    `| Kind | ${plan.kind}${plan.rider ? ' with delegated administration as a rider' : ''} |`,
    `| State | **${view.state}** |`,
    ...(view.riderState === null ? [] : [`| Delegated administration | ${view.riderState} |`]),
    `| Deadline | ${view.deadlineAt} |`,
    ...(view.nextAction === null
      ? []
      : [`| Next | ${view.nextAction.kind} at ${view.nextAction.at} |`]),
  ];
  setCurrentDetails(`${sentence}\n\n| | |\n|---|---|\n${rows.join('\n')}\n`);
}
