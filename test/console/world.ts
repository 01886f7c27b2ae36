import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { createAnswerPage } from '../../src/commands/answer-page.ts';
import type { AskedBooks } from '../../src/commands/asked.ts';
import { createCustomerPages, type PageLimiter } from '../../src/console/customer-pages.ts';
import type { Grant } from '../../src/domain/grants.ts';
import type { Offer, OfferContent } from '../../src/domain/offers.ts';
import { newId } from '../../src/ids.ts';
import type { Decision, Judgement, Message, Reply } from '../../src/ports.ts';
import { createSecrets } from '../../src/secrets.ts';

/** The customer's page over a real listener, with books of just what it reads and writes. */

const NOW = new Date('2026-12-01T10:00:00.000Z');
export const secrets = createSecrets(['a key for tests only']);

export function anOffer(change: Partial<Offer> = {}, content: Partial<OfferContent> = {}): Offer {
  const kind = change.kind ?? 'delegated-admin-offer';
  return {
    id: newId('off'),
    kind,
    partnerId: newId('par'),
    customerId: newId('cus'),
    organisationId: newId('org'),
    content: {
      kind,
      partner: { id: newId('par'), name: 'Contoso', domain: 'contoso.example' },
      customer: {
        id: newId('cus'),
        name: 'Fabrikam',
        domain: 'fabrikam.example',
        timeZone: 'Europe/London',
      },
      approvers: [
        { name: 'Anna Berg', email: 'anna@fabrikam.example' },
        { name: 'Carl Dahl', email: 'carl@fabrikam.example' },
      ],
      locale: 'en',
      services: [],
      delegatedAdmin: { scope: 'full', duration: 'P1Y' },
      message: null,
      reminders: [],
      deadline: { at: '2026-12-20T09:00:00.000Z', label: 'Sunday 20 December 09:00 GMT' },
      metadata: {},
      ...content,
    },
    state: 'confirming',
    riderState: null,
    notGranted: null,
    needsOperator: null,
    grantId: null,
    deadlineAt: '2026-12-20T09:00:00.000Z',
    nextAction: null,
    createdAt: '2026-11-20T09:00:00.000Z',
    startedAt: '2026-11-20T09:00:01.000Z',
    endedAt: null,
    ...change,
  };
}

export function aMessage(offer: Offer, change: Partial<Message> = {}): Message {
  return {
    id: newId('msg'),
    offerId: offer.id,
    grantId: null,
    purpose: 'countersign',
    step: 'countersign-1',
    asks: 'countersign',
    approver: 0,
    recipient: 'anna@fabrikam.example',
    locale: 'en',
    replacesGrant: null,
    question: { locale: 'en', kind: offer.kind },
    keyId: secrets.keyId(),
    answerableUntil: '2026-12-23T09:00:00.000Z',
    state: 'accepted',
    attempts: 1,
    possiblyTwice: false,
    delivery: null,
    response: null,
    plannedAt: '2026-12-01T09:00:00.000Z',
    sentAt: '2026-12-01T09:00:01.000Z',
    ...change,
  };
}

export function aDecision(offer: Offer, change: Partial<Decision> = {}): Decision {
  return {
    id: newId('dec'),
    offerId: offer.id,
    subject: 'delegated-admin',
    verdict: 'approved',
    by: 'anna@fabrikam.example',
    at: '2026-12-01T09:30:00.000Z',
    channel: 'page',
    assurance: 'countersigned',
    reason: null,
    replyId: null,
    replacesGrant: null,
    weak: true,
    effectiveAt: '2026-12-01T09:30:00.000Z',
    recalledAt: null,
    ...change,
  };
}

export interface Kept extends Reply {
  readonly raw: Buffer;
  readonly words: string;
  readonly statesPhrase: boolean;
}

export interface PageWorld {
  readonly url: string;
  readonly replies: readonly Kept[];
  readonly delivered: readonly string[];
  readonly tries: ReadonlyMap<string, number>;
  linkOf(message: Message): string;
  codeOf(message: Message): string;
  post(message: Message, form: Record<string, string>, init?: RequestInit): Promise<Response>;
  close(): Promise<void>;
}

export async function aPageWorld(rows: {
  readonly offers: readonly Offer[];
  readonly messages: readonly Message[];
  readonly decisions?: readonly Decision[];
  readonly grants?: readonly Grant[];
  readonly limiter?: PageLimiter;
  readonly deliver?: (replyId: string) => Promise<void>;
  readonly storeFails?: boolean;
}): Promise<PageWorld> {
  const replies: Kept[] = [];
  const delivered: string[] = [];
  const tries = new Map<string, number>();
  const books = booksOf(rows, replies, tries);
  const clock = { now: () => NOW };
  const answer = createAnswerPage({
    books,
    secrets,
    clock,
    deliver: (replyId) => {
      delivered.push(replyId);
      return rows.deliver?.(replyId) ?? Promise.resolve();
    },
  });
  const app = express().disable('x-powered-by');
  const limiter = rows.limiter === undefined ? {} : { limiter: rows.limiter };
  app.use(createCustomerPages({ books, secrets, clock, answer, ...limiter }));
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const linkOf = (message: Message): string => `${url}/d/${secrets.token(message.id)}`;
  return {
    url,
    replies,
    delivered,
    tries,
    linkOf,
    codeOf: (message) => secrets.code(message.id),
    post: (message, form, init = {}) =>
      fetch(linkOf(message), {
        method: 'POST',
        body: new URLSearchParams(form),
        redirect: 'manual',
        ...init,
      }),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

type Books = AskedBooks;

/** Just enough of the books; what the page must never call throws. */
function booksOf(
  rows: Parameters<typeof aPageWorld>[0],
  replies: Kept[],
  tries: Map<string, number>,
): Books {
  const only = <T extends object>(part: Partial<T>): T =>
    new Proxy(part, {
      get: (target, name) => {
        if (name in target) return Reflect.get(target, name) as unknown;
        throw new Error(`The page may not call ${String(name)}`);
      },
    }) as T;
  return {
    messages: only<Books['messages']>({
      byTokenHash: (hash) =>
        Promise.resolve(
          rows.messages.find((each) => secrets.tokenHash(secrets.token(each.id)).equals(hash)) ??
            null,
        ),
      countCodeTry: (id) => {
        tries.set(id, (tries.get(id) ?? 0) + 1);
        return Promise.resolve(tries.get(id) ?? 0);
      },
    }),
    offers: only<Books['offers']>({
      get: (id) => Promise.resolve(rows.offers.find((each) => each.id === id) ?? null),
      decisions: (id) =>
        Promise.resolve((rows.decisions ?? []).filter((each) => each.offerId === id)),
    }),
    grants: only<Books['grants']>({
      get: (id) => Promise.resolve(rows.grants?.find((each) => each.id === id) ?? null),
      byOffer: (id) => Promise.resolve(rows.grants?.find((each) => each.offerId === id) ?? null),
    }),
    replies: only<Books['replies']>({
      ofOffer: (id) => Promise.resolve(replies.filter((each) => each.offerId === id)),
      store: (reply) => {
        if (rows.storeFails === true) return Promise.reject(new Error('the database is away'));
        const digest = reply.digest.toString('hex');
        const there = replies.find(
          (each) => each.messageId === reply.message?.id && each.judgement?.['digest'] === digest,
        );
        if (there !== undefined) return Promise.resolve({ kind: 'duplicate', reply: there });
        const kept = keptFrom(reply, digest);
        replies.push(kept);
        return Promise.resolve({ kind: 'stored', reply: kept });
      },
    }),
  };
}

function keptFrom(reply: Parameters<Books['replies']['store']>[0], digest: string): Kept {
  const judgement = reply.judgement as Judgement;
  return {
    id: reply.id,
    messageId: reply.message?.id ?? null,
    offerId: reply.message?.offerId ?? null,
    grantId: null,
    channel: reply.channel,
    receivedAt: reply.receivedAt.toISOString(),
    rawBytes: reply.raw.length,
    envelope: reply.envelope,
    judgedAt: reply.receivedAt.toISOString(),
    class: judgement.class,
    assurance: judgement.assurance,
    assuranceBecause: judgement.assuranceBecause,
    verdict: judgement.verdict,
    judgement: { digest },
    fate: null,
    attempts: 0,
    raw: reply.raw,
    words: judgement.visibleText,
    statesPhrase: judgement.details.statesPhrase,
  };
}
