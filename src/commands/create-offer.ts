/**
 * Puts a question before a customer: checks every rule, freezes what is asked, stores it, and only
 * then has its workflow started. What is stored is certain to be carried out, because a sweep
 * starts what this could not.
 */
import type { Catalogue } from '../domain/catalogue.ts';
import { refusalFor } from '../domain/entitlement.ts';
import { LIMITS } from '../domain/limits.ts';
import type { AdminAsk, Customer, Offer, OfferContent, Partner } from '../domain/offers.ts';
import { hasRider } from '../domain/offers.ts';
import { type FieldError, type Refused, refused } from '../domain/refusals.ts';
import type { Locale } from '../domain/vocabulary.ts';
import { isId, newId } from '../ids.ts';
import type { Books, Organisation } from '../ports.ts';
import { momentOf, remindersFor } from '../timing.ts';
import {
  complaintsAboutApprovers,
  type CustomerDeps,
  type CustomerDraft,
  type CustomerWish,
  draftCustomer,
  keepCustomer,
  whyNoCustomer,
} from './customers.ts';
import type { Starter } from './start-offers.ts';
import { readTerms, type Terms, type TrialWish } from './offer-terms.ts';

export interface OfferWish {
  readonly kind: 'trial-invitation' | 'delegated-admin-offer';
  /** Id, or the customer itself: found by its domain and brought up to date, or made. */
  readonly customer: string | CustomerWish;
  readonly services: readonly TrialWish[];
  readonly delegatedAdmin: AdminAsk | null;
  readonly message?: string | undefined;
  readonly locale?: Locale | undefined;
  readonly validFor?: string | undefined;
  readonly reminders?: readonly string[] | undefined;
  readonly metadata?: Readonly<Record<string, string>> | undefined;
}

export interface OfferDeps extends CustomerDeps {
  readonly books: Pick<Books, 'customers' | 'partners' | 'offers' | 'grants'>;
  readonly catalogue: Catalogue;
  readonly startOffer: Starter['startOffer'];
}

/** The 201 waits this long for the workflow's start, so that a request on its heels finds it. */
const START_PATIENCE_MS = 500;

interface Asked {
  readonly partner: Partner;
  readonly wish: OfferWish;
  readonly createdAt: string;
  readonly draft: CustomerDraft;
  readonly terms: Terms;
}

export async function createOffer(
  deps: OfferDeps,
  partner: Partner,
  wish: OfferWish,
  idSuffix: string,
): Promise<Offer | Refused> {
  const id = newId('off', idSuffix);
  const interrupted = await deps.books.offers.get(id);
  if (interrupted !== null) return interrupted;

  const asked = await consider(deps, partner, wish, idSuffix);
  if ('kind' in asked) return asked;
  const organisation = await deps.books.customers.ensureOrganisation(asked.draft.customer.domain);
  const objection =
    (await whyNotTheseApprovers(deps, asked, organisation)) ??
    (await whyNotNow(deps, asked, organisation));
  if (objection !== null) return objection;

  const customer = await keepCustomer(deps, asked.draft, organisation);
  const stored = await deps.books.offers.create(drawUp(id, asked, customer));
  if (stored.kind === 'already-open') return alreadyOpen(stored.offerId);
  await atMost(START_PATIENCE_MS, deps.startOffer(stored.offer));
  return stored.offer;
}

/** All that can be said without the organisation: who, what, until when. */
async function consider(
  deps: OfferDeps,
  partner: Partner,
  wish: OfferWish,
  idSuffix: string,
): Promise<Asked | Refused> {
  const createdAt = deps.clock.now().toISOString();
  const terms = readTerms(wish, createdAt, deps);
  if ('kind' in terms) return terms;
  const draft = await findCustomer(deps, partner, wish.customer, idSuffix);
  if ('kind' in draft) return draft;
  const notEntitled = refusalFor(
    partner,
    draft.customer,
    { plans: wish.services.map((each) => each.plan), delegatedAdmin: wish.delegatedAdmin !== null },
    deps.catalogue,
  );
  return notEntitled ?? { partner, wish, createdAt, draft, terms };
}

async function findCustomer(
  deps: OfferDeps,
  partner: Partner,
  named: string | CustomerWish,
  idSuffix: string,
): Promise<CustomerDraft | Refused> {
  if (typeof named !== 'string') {
    return draftCustomer(deps, partner.id, named, idSuffix, '/customer');
  }
  const customer = isId('cus', named) ? await deps.books.customers.get(named) : null;
  if (customer?.partnerId !== partner.id) {
    return refused('not-found', 'There is no such customer.', [
      { pointer: '/customer', detail: 'no such customer' },
    ]);
  }
  // A domain may have been admitted as a partner's since the customer was stored.
  const refusal = await whyNoCustomer(deps, customer.domain, '/customer');
  return refusal ?? { customer, stored: customer, edit: {} };
}

async function whyNotTheseApprovers(
  deps: OfferDeps,
  { wish, draft }: Asked,
  organisation: Organisation,
): Promise<Refused | null> {
  const inline = typeof wish.customer !== 'string';
  const approvers = draft.customer.contacts.flatMap((contact, index) =>
    contact.canApprove
      ? [
          {
            email: contact.email,
            pointer: inline ? `/customer/contacts/${String(index)}/email` : '/customer',
          },
        ]
      : [],
  );
  const pointer = inline ? '/customer/contacts' : '/customer';
  if (approvers.length === 0) {
    return refused('invalid-request', undefined, [
      { pointer, detail: 'no contact of the customer has canApprove' },
    ]);
  }
  if (approvers.length > LIMITS.approverCount) {
    return refused('invalid-request', undefined, [
      { pointer, detail: `more than ${String(LIMITS.approverCount)} contacts have canApprove` },
    ]);
  }
  const errors = await complaintsAboutApprovers(
    deps,
    approvers,
    organisation,
    wish.delegatedAdmin !== null,
  );
  return errors.length > 0 ? refused('approver-not-allowed', undefined, errors) : null;
}

/** B13a and trials: asked too soon, or asked for what is there already. */
async function whyNotNow(
  deps: OfferDeps,
  { partner, wish, createdAt }: Asked,
  organisation: Organisation,
): Promise<Refused | null> {
  const declinedAt = await deps.books.offers.lastDecline(partner.id, organisation.id, wish.kind);
  if (declinedAt !== null) {
    const pauseEndsAt = new Date(Date.parse(declinedAt) + LIMITS.pauseAfterDeclineMs).toISOString();
    if (createdAt < pauseEndsAt) {
      return refused(
        'customer-declined-recently',
        `The customer said no at ${declinedAt}; ask again after ${pauseEndsAt}.`,
      );
    }
  }
  if (wish.delegatedAdmin !== null) {
    const holder = await deps.books.grants.holder(organisation.id);
    if (holder?.partnerId === partner.id) {
      return refused(
        'invalid-state',
        `You administer this customer already, until ${holder.endsAt}.`,
      );
    }
  }
  const plans = wish.services.map((each) => each.plan);
  if (plans.length === 0) return null;
  const running = await deps.books.offers.activeTrials(organisation.id, plans, createdAt);
  if (running.length === 0) return null;
  return refused(
    'trial-already-active',
    `The customer is already trying ${running.join(', ')}.`,
    running.map((plan): FieldError => ({
      pointer: `/services/${String(plans.indexOf(plan))}/plan`,
      detail: 'being tried already',
    })),
  );
}

function drawUp(id: string, asked: Asked, customer: Customer): Offer {
  const content = freeze(asked, customer);
  return {
    id,
    kind: content.kind,
    partnerId: asked.partner.id,
    customerId: customer.id,
    organisationId: customer.organisationId,
    content,
    state: 'sending',
    riderState: hasRider(content) ? 'asked' : null,
    notGranted: null,
    needsOperator: null,
    grantId: null,
    deadlineAt: content.deadline.at,
    nextAction: { kind: 'start', at: asked.createdAt },
    createdAt: asked.createdAt,
    startedAt: null,
    endedAt: null,
  };
}

function freeze({ partner, wish, createdAt, terms }: Asked, customer: Customer): OfferContent {
  const zone = customer.timeZone;
  const reminders = remindersFor({
    createdAt,
    deadlineAt: terms.deadlineAt,
    timeZone: zone,
    reminders: wish.reminders,
  });
  return {
    kind: wish.kind,
    partner: { id: partner.id, name: partner.name, domain: partner.domains[0] ?? '' },
    customer: { id: customer.id, name: customer.name, domain: customer.domain, timeZone: zone },
    approvers: customer.contacts
      .filter((each) => each.canApprove)
      .map(({ name, email }) => ({ name, email })),
    locale: wish.locale ?? customer.locale,
    services: terms.lines,
    delegatedAdmin: wish.delegatedAdmin,
    message: terms.message,
    reminders: reminders.map((at) => momentOf(at, zone)),
    deadline: momentOf(terms.deadlineAt, zone),
    metadata: wish.metadata ?? {},
  };
}

function alreadyOpen(offerId: string): Refused {
  return refused(
    'offer-already-open',
    `${offerId} is open for this customer; wait for its answer, or withdraw it.`,
  );
}

async function atMost(ms: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([work, patience]);
  clearTimeout(timer);
}
