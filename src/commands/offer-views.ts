/**
 * How offers and grants read to those who may see them (contract.md). A partner never sees a live
 * token, reference, marker, code, link or Message-ID of ours: none is in these shapes, and texts
 * that people wrote, who may have quoted one, are cleaned of them.
 */
import type { Grant } from '../domain/grants.ts';
import { hasRider, isOpen, type Offer } from '../domain/offers.ts';
import { assertNever } from '../domain/assert.ts';
import type { RiderState } from '../domain/vocabulary.ts';
import type { Books, Decision, Message, TimelineEvent } from '../ports.ts';
import { withoutSecrets, withoutSecretsWithin } from './without-secrets.ts';

export type MailState = 'queued' | 'sent' | 'delayed' | 'delivered' | 'bounced';

export interface DecisionView {
  readonly verdict: Decision['verdict'];
  readonly by: string;
  readonly at: string;
  readonly channel: Decision['channel'];
  readonly assurance: Decision['assurance'];
  readonly reason: string | null;
}

export interface MailView {
  readonly name: string;
  readonly email: string;
  readonly state: MailState;
  readonly sentAt: string | null;
  readonly possiblyTwice: boolean;
}

export interface OfferView {
  readonly id: string;
  readonly kind: Offer['kind'];
  readonly state: Offer['state'];
  readonly partner: { readonly id: string; readonly name: string };
  readonly customer: { readonly id: string; readonly name: string; readonly domain: string };
  readonly organisation: string;
  readonly approvers: Offer['content']['approvers'];
  readonly locale: Offer['content']['locale'];
  readonly services: Offer['content']['services'];
  readonly message: string | null;
  readonly metadata: Readonly<Record<string, string>>;
  readonly createdAt: string;
  readonly deadlineAt: string;
  readonly reminders: readonly string[];
  readonly nextAction: Offer['nextAction'];
  readonly endedAt: string | null;
  readonly mail: { readonly state: MailState; readonly sentAt: string | null } | null;
  readonly mails: readonly MailView[];
  readonly decision: DecisionView | null;
  readonly delegatedAdmin: {
    readonly scope: string;
    readonly duration: string;
    readonly state: RiderState;
    readonly grantId: string | null;
    readonly notGranted: Offer['notGranted'];
    readonly decision: DecisionView | null;
  } | null;
  readonly grantId: string | null;
  readonly workflowId: string;
  readonly links: Readonly<Record<string, string>>;
  /** Why a person must look; only operators see it. */
  readonly needsOperator?: string | null | undefined;
}

export interface GrantView {
  readonly id: string;
  readonly state: Grant['state'];
  /** Ids. */
  readonly partner: string;
  readonly customer: string;
  readonly scope: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly offerId: string;
  readonly endedAt: string | null;
  readonly endedBy: Grant['endedBy'];
  readonly endedBecause: string | null;
}

export interface OfferViews {
  view(offer: Offer, audience: 'partner' | 'operator'): Promise<OfferView>;
  timeline(offer: Offer): Promise<readonly TimelineEvent[]>;
}

export function createOfferViews(deps: {
  readonly books: Pick<Books, 'offers' | 'messages'>;
  readonly publicUrl: string;
}): OfferViews {
  return {
    async view(offer, audience) {
      const [decisions, messages] = await Promise.all([
        deps.books.offers.decisions(offer.id),
        deps.books.messages.ofOffer(offer.id),
      ]);
      const view = describe(offer, decisions, messages, deps.publicUrl);
      return audience === 'operator' ? { ...view, needsOperator: offer.needsOperator } : view;
    },
    async timeline(offer) {
      const events = await deps.books.offers.timeline(offer.id);
      return events.map(({ at, kind, detail }) => ({
        at,
        kind,
        detail: withoutSecretsWithin(detail),
      }));
    },
  };
}

function describe(
  offer: Offer,
  decisions: readonly Decision[],
  messages: readonly Message[],
  publicUrl: string,
): OfferView {
  const { content } = offer;
  const main = offer.kind === 'delegated-admin-offer' ? 'delegated-admin' : 'offer';
  const mails = content.approvers.map((approver, index) => ({
    ...approver,
    ...mailTo(index, messages),
  }));
  return {
    id: offer.id,
    kind: offer.kind,
    state: offer.state,
    partner: { id: content.partner.id, name: content.partner.name },
    customer: {
      id: content.customer.id,
      name: content.customer.name,
      domain: content.customer.domain,
    },
    organisation: offer.organisationId,
    approvers: content.approvers,
    locale: content.locale,
    services: content.services,
    message: content.message,
    metadata: content.metadata,
    createdAt: offer.createdAt,
    deadlineAt: offer.deadlineAt,
    reminders: content.reminders.map((each) => each.at),
    nextAction:
      isOpen(offer.state) || offer.nextAction?.kind === 'effective' ? offer.nextAction : null,
    endedAt: offer.endedAt,
    mail: mails[0] === undefined ? null : { state: mails[0].state, sentAt: mails[0].sentAt },
    mails,
    decision: decisionOn(main, decisions),
    delegatedAdmin: delegatedAdminOf(offer, decisions),
    grantId: offer.grantId,
    workflowId: offer.id,
    links: linksOf(offer, publicUrl),
  };
}

/** The newest sending of the question to one approver. */
function mailTo(
  approver: number,
  messages: readonly Message[],
): { readonly state: MailState; readonly sentAt: string | null; readonly possiblyTwice: boolean } {
  const newest = messages
    .filter((each) => each.approver === approver && /^question(?:-resent-\d+)?$/.test(each.step))
    .sort((one, other) => (one.plannedAt < other.plannedAt ? -1 : 1))
    .at(-1);
  if (newest === undefined) return { state: 'queued', sentAt: null, possiblyTwice: false };
  return {
    state: mailStateOf(newest),
    sentAt: newest.sentAt,
    possiblyTwice: newest.possiblyTwice,
  };
}

function mailStateOf(message: Message): MailState {
  if (message.delivery !== null) return message.delivery;
  switch (message.state) {
    case 'planned':
    case 'sending':
      return 'queued';
    case 'accepted':
      return 'sent';
    case 'ambiguous':
      return 'delayed';
    case 'refused':
      return 'bounced';
    default:
      return assertNever(message.state);
  }
}

function decisionOn(
  subject: Decision['subject'],
  decisions: readonly Decision[],
): DecisionView | null {
  const decision = decisions.find((each) => each.subject === subject);
  if (decision === undefined) return null;
  const { verdict, by, at, channel, assurance, reason } = decision;
  return {
    verdict,
    by,
    at,
    channel,
    assurance,
    reason: reason === null ? null : withoutSecrets(reason),
  };
}

function delegatedAdminOf(
  offer: Offer,
  decisions: readonly Decision[],
): OfferView['delegatedAdmin'] {
  const ask = offer.content.delegatedAdmin;
  if (ask === null) return null;
  return {
    scope: ask.scope,
    duration: ask.duration,
    state: adminStateOf(offer),
    grantId: offer.grantId,
    notGranted: offer.notGranted,
    decision: decisionOn('delegated-admin', decisions),
  };
}

/** A delegated-admin offer is its own question; what it becomes follows from where the offer stands. */
function adminStateOf(offer: Offer): RiderState {
  if (offer.grantId !== null) return 'granted';
  if (offer.notGranted !== null) return 'not-granted';
  if (offer.riderState !== null || hasRider(offer.content)) return offer.riderState ?? 'asked';
  switch (offer.state) {
    case 'approved':
      return 'cooling-off';
    case 'confirming':
      return 'confirming';
    case 'declined':
      return 'declined';
    case 'expired':
    case 'withdrawn':
    case 'undeliverable':
    case 'superseded':
      return 'expired';
    case 'sending':
    case 'awaiting-reply':
    case 'clarifying':
    case 'needs-operator':
      return 'asked';
    default:
      return assertNever(offer.state);
  }
}

function linksOf(offer: Offer, publicUrl: string): Record<string, string> {
  const self = `${publicUrl}/v1/offers/${offer.id}`;
  return {
    self,
    customer: `${publicUrl}/v1/customers/${offer.customerId}`,
    timeline: `${self}/timeline`,
    preview: `${self}/preview`,
    ...(isOpen(offer.state)
      ? {
          withdraw: `${self}/withdraw`,
          remind: `${self}/remind`,
          extend: `${self}/extend`,
          resend: `${self}/resend`,
        }
      : {}),
    ...(offer.grantId === null ? {} : { grant: `${publicUrl}/v1/grants/${offer.grantId}` }),
  };
}

export function viewGrant(grant: Grant): GrantView {
  return {
    id: grant.id,
    state: grant.state,
    partner: grant.partnerId,
    customer: grant.customerId,
    scope: grant.scope,
    startsAt: grant.startsAt,
    endsAt: grant.endsAt,
    offerId: grant.offerId,
    endedAt: grant.endedAt,
    endedBy: grant.endedBy,
    endedBecause: grant.endedBecause === null ? null : withoutSecrets(grant.endedBecause),
  };
}
