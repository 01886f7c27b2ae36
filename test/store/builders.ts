/** Things of the business as tests of the store need them: whole, plain, different each time. */
import { createHash, randomBytes } from 'node:crypto';
import type { Customer, Offer, OfferContent, Partner } from '../../src/domain/offers.ts';
import { newId } from '../../src/ids.ts';
import type {
  Books,
  Clock,
  Decision,
  Judgement,
  Message,
  MessageContent,
  NewDecision,
  Organisation,
  Reply,
} from '../../src/ports.ts';

export const MORNING = '2026-11-22T09:00:00.000Z';
export const DEADLINE = '2026-12-22T09:00:00.000Z';

/** A clock that a test sets. */
export interface HandClock extends Clock {
  set(at: string): void;
}

export function aClock(): HandClock {
  let now = new Date(MORNING);
  return {
    now: () => new Date(now),
    set: (at) => {
      now = new Date(at);
    },
  };
}

export interface TestBooks {
  readonly books: Books;
  readonly clock: HandClock;
}

function aWord(): string {
  return randomBytes(5).toString('hex');
}

export function aPartner(over: Partial<Partner> = {}): Partner {
  return {
    id: newId('par'),
    name: 'Contoso Cloud',
    domains: [`contoso-${aWord()}.example`],
    email: 'desk@contoso.example',
    locale: 'en',
    agreement: { version: '2026-01', signedBy: 'Ada Partner', signedAt: MORNING },
    programmes: ['cloud-essentials'],
    services: ['workplace'],
    createdAt: MORNING,
    ...over,
  };
}

export function aCustomer(
  partnerId: string,
  organisation: Organisation,
  over: Partial<Customer> = {},
): Customer {
  return {
    id: newId('cus'),
    partnerId,
    organisationId: organisation.id,
    name: 'Fabrikam',
    domain: organisation.domain,
    cloud: 'worldwide',
    locale: 'de',
    timeZone: 'Europe/Berlin',
    contacts: [
      { name: 'Anna', email: `anna@${organisation.domain}`, canApprove: true },
      { name: 'Ben', email: `ben@${organisation.domain}`, canApprove: false },
    ],
    createdAt: MORNING,
    ...over,
  };
}

export function anOffer(
  customer: Customer,
  over: Partial<Omit<Offer, 'content'>> & { readonly content?: Partial<OfferContent> } = {},
): Offer {
  const kind = over.kind ?? 'delegated-admin-offer';
  const { content, ...rest } = over;
  return {
    id: newId('off'),
    kind,
    partnerId: customer.partnerId,
    customerId: customer.id,
    organisationId: customer.organisationId,
    state: 'sending',
    riderState: null,
    notGranted: null,
    needsOperator: null,
    grantId: null,
    deadlineAt: DEADLINE,
    nextAction: null,
    createdAt: MORNING,
    startedAt: null,
    endedAt: null,
    ...rest,
    content: {
      kind,
      partner: { id: customer.partnerId, name: 'Contoso Cloud', domain: 'contoso.example' },
      customer: {
        id: customer.id,
        name: customer.name,
        domain: customer.domain,
        timeZone: customer.timeZone,
      },
      approvers: [{ name: 'Anna', email: `anna@${customer.domain}` }],
      locale: customer.locale,
      services: [],
      delegatedAdmin: { scope: 'full', duration: 'P1Y' },
      message: null,
      reminders: [],
      deadline: { at: DEADLINE, label: 'Tuesday 22 December 10:00 CET' },
      metadata: {},
      ...content,
    },
  };
}

/** A partner with a customer and, among its organisation, an offer that was stored. */
export interface Scene {
  readonly partner: Partner;
  readonly organisation: Organisation;
  readonly customer: Customer;
  readonly offer: Offer;
}

export async function aScene(
  books: Books,
  over: Parameters<typeof anOffer>[1] & { readonly organisation?: Organisation } = {},
): Promise<Scene> {
  const { organisation: given, ...offerOver } = over;
  const partner = aPartner();
  await books.partners.insert(partner);
  const organisation =
    given ?? (await books.customers.ensureOrganisation(`fabrikam-${aWord()}.example`));
  const customer = aCustomer(partner.id, organisation);
  await books.customers.insert(customer);
  const offer = anOffer(customer, offerOver);
  const created = await books.offers.create(offer);
  if (created.kind !== 'stored') throw new Error('the scene has an open offer already');
  return { partner, organisation, customer, offer: created.offer };
}

export type PlannedMessage = Parameters<Books['messages']['plan']>[0];

export function aMessage(scene: Scene, over: Partial<PlannedMessage> = {}): PlannedMessage {
  return {
    id: newId('msg'),
    offerId: scene.offer.id,
    grantId: null,
    purpose: 'delegated-admin-offer',
    step: `question-${aWord()}`,
    asks: 'question',
    approver: 0,
    recipient: `anna@${scene.customer.domain}`,
    locale: 'de',
    replacesGrant: null,
    question: { locale: 'de', kind: scene.offer.kind },
    keyId: 'aabbccdd',
    answerableUntil: DEADLINE,
    ...over,
  };
}

export const CONTENT: MessageContent = {
  fromName: 'Contoso Cloud',
  subject: 'Ihre Zustimmung [CS-AAAAAAAAAA]',
  text: 'Bitte antworten Sie mit „ja“.',
  html: '<p>Bitte</p>',
  reference: 'CS-AAAAAAAAAA',
  marker: 'countersign-mark-aaaaaaaaaaaaaaaa',
};

export function aJudgement(
  over: Partial<Omit<Judgement, 'details'>> & {
    readonly details?: Partial<Judgement['details']>;
  } = {},
): Judgement {
  const { details, ...rest } = over;
  return {
    class: 'human',
    assurance: 'verified',
    assuranceBecause: 'dkim-aligned',
    verdict: 'approve',
    visibleText: 'Ja, gerne.',
    ...rest,
    details: {
      choice: null,
      bareYes: true,
      asksQuestion: false,
      statesPhrase: false,
      ...details,
    },
  };
}

type NewReply = Parameters<Books['replies']['store']>[0];

export function aReply(message: Message | null, over: Partial<NewReply> = {}): NewReply {
  const raw = Buffer.from(`From: anna\r\n\r\nJa ${aWord()}\r\n`);
  return {
    id: newId('rep'),
    message,
    channel: 'reply',
    receivedAt: new Date('2026-11-23T10:00:00.000Z'),
    raw,
    digest: createHash('sha256').update(raw).digest(),
    envelope: { from: 'anna@fabrikam.example', to: 't@reply.localhost', ip: '::1', helo: null },
    ...over,
  };
}

/** Sends a question and answers it: the stored, judged reply. */
export async function anAnswer(
  books: Books,
  scene: Scene,
  over: {
    readonly message?: Partial<PlannedMessage>;
    readonly reply?: Partial<NewReply>;
    readonly judgement?: Parameters<typeof aJudgement>[0];
  } = {},
): Promise<Reply> {
  const message = await books.messages.plan(aMessage(scene, over.message), CONTENT, null);
  const { reply } = await books.replies.store(aReply(message, over.reply));
  return books.replies.judge(reply.id, aJudgement(over.judgement));
}

export function aDecision(
  scene: Scene,
  reply: Reply | null,
  over: Partial<NewDecision> = {},
): NewDecision {
  return {
    offerId: scene.offer.id,
    resolutions: [{ subject: 'delegated-admin', verdict: 'approved' }],
    by: `anna@${scene.customer.domain}`,
    at: '2026-11-23T10:00:00.000Z',
    channel: 'reply',
    assurance: 'verified',
    reason: null,
    replyId: reply?.id ?? null,
    replacesGrant: null,
    weak: false,
    effectiveAt: '2026-11-23T10:00:00.000Z',
    move: { state: 'approved' },
    event: { kind: 'decision-recorded', dedupe: 'decided' },
    ...over,
  };
}

export type Recording = Parameters<Books['grants']['record']>[0];

export function aRecording(scene: Scene, decision: Decision): Recording {
  return {
    grantId: newId('gr'),
    decisionId: decision.id,
    offerId: scene.offer.id,
    scope: 'full',
    startsAt: '2026-11-23T10:00:00.000Z',
    endsAt: '2027-11-23T10:00:00.000Z',
  };
}

/** The first of a list that a test knows not to be empty. */
export function firstOf<T>(list: readonly T[]): T {
  const [first] = list;
  if (first === undefined) throw new Error('nothing there');
  return first;
}

/** A scene whose customer has approved: the decision, ready to be recorded. */
export async function anApproval(
  books: Books,
  over: Parameters<typeof aScene>[1] = {},
): Promise<{ readonly scene: Scene; readonly reply: Reply; readonly decision: Decision }> {
  const scene = await aScene(books, over);
  const reply = await anAnswer(books, scene);
  const decision = firstOf(await books.offers.decide(aDecision(scene, reply)));
  return { scene, reply, decision };
}
