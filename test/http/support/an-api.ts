/** The API over a real listener and a real database, with the running processes faked. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadCatalogue } from '../../../src/catalogue/load-catalogue.ts';
import { createApiKey, hashKey } from '../../../src/commands/api-keys.ts';
import type { Offer, Partner } from '../../../src/domain/offers.ts';
import { isEnded } from '../../../src/domain/offers.ts';
import { refused } from '../../../src/domain/refusals.ts';
import { createApi } from '../../../src/http/app.ts';
import type { ApiDeps } from '../../../src/http/deps.ts';
import { createMemoryLimiter } from '../../../src/http/limiter.ts';
import { newIdSuffix } from '../../../src/ids.ts';
import type { Books, Secrets } from '../../../src/ports.ts';
import { createSecrets } from '../../../src/secrets.ts';
import { createBooks } from '../../../src/store/books.ts';
import { openPool } from '../../../src/store/pool.ts';
import { aClock, aPartner, type HandClock } from '../../store/builders.ts';
import { aDatabase } from '../../support/database.ts';

export const OPERATOR_KEY = 'the-operator-key-of-these-tests';
export const PUBLIC_URL = 'http://countersign.example';

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** What was read as JSON; `{}` when there was none. */
  readonly body: Shown;
}

/** The fields that tests look into. An answer has only those of its kind. */
export interface Shown {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly domain: string;
  readonly state: string;
  readonly key: string;
  readonly type: string;
  readonly code: string;
  readonly detail: string;
  readonly requestId: string;
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
  readonly data: readonly Shown[];
  readonly nextCursor: string | null;
  readonly customer: Shown;
  readonly organisation: string;
  readonly workflowId: string;
  readonly approvers: readonly object[];
  readonly decision: { readonly reason: string };
  readonly delegatedAdmin: { readonly state: string } | null;
  readonly mail: { readonly state: string };
  readonly mails: readonly object[];
  readonly subject: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly visibleText: string;
}

export interface Ask {
  readonly key?: string;
  readonly body?: unknown;
  /** Sent as it is, instead of `body`. */
  readonly raw?: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Tenant {
  readonly partner: Partner;
  readonly key: string;
}

export interface TestApi {
  readonly deps: ApiDeps;
  readonly books: Books;
  readonly secrets: Secrets;
  readonly clock: HandClock;
  readonly url: string;
  /** Offers handed to the starter, and steps handed to running offers, in order. */
  readonly started: string[];
  readonly steps: { readonly name: string; readonly requestId: string }[];
  readonly logged: object[];
  ask(method: string, path: string, ask?: Ask): Promise<Answered>;
  tenant(over?: Partial<Partner>): Promise<Tenant>;
  close(): Promise<void>;
}

export async function anApi(
  over: (deps: ApiDeps) => Partial<ApiDeps> = () => ({}),
): Promise<TestApi> {
  const database = await aDatabase();
  const clock = aClock();
  const secrets = createSecrets(['a key for these tests']);
  const books = createBooks({ pool: openPool(database.url), secrets, clock });
  const started: string[] = [];
  const steps: { name: string; requestId: string }[] = [];
  const logged: object[] = [];
  const base: ApiDeps = {
    books,
    secrets,
    clock,
    catalogue: loadCatalogue(),
    commands: fakeCommands(books, started, steps),
    pingProcesses: () => Promise.resolve(),
    // The real one has tests of its own; here it is enough that somebody is asked.
    readsAsDecision: (text) => text.split('\n').some((each) => /^(yes|no|ja|1)[.!]?$/i.test(each)),
    renderPreview: (offer, locale) => ({
      subject: `${offer.content.partner.name} (${locale}) [CS-PREVIEW000]`,
      html: '<p>Hello</p>',
      text: 'Hello',
    }),
    limits: {
      requests: createMemoryLimiter(1_000_000, 60),
      failures: createMemoryLimiter(1_000_000, 60),
    },
    config: { publicUrl: PUBLIC_URL, operatorKeyHash: hashKey(OPERATOR_KEY), keyMode: 'test' },
    log: {
      info: (fields) => logged.push(fields),
      error: (fields) => logged.push(fields),
    },
  };
  const deps = { ...base, ...over(base) };
  const server = createServer(createApi(deps));
  const url = await listen(server);
  return {
    deps,
    books,
    secrets,
    clock,
    url,
    started,
    steps,
    logged,
    ask: (method, path, ask = {}) => send(url, method, path, ask),
    async tenant(partnerOver = {}) {
      const partner = aPartner({ services: ['office-suite', 'team-sites'], ...partnerOver });
      await books.partners.insert(partner);
      const { key } = await createApiKey(
        books,
        { partnerId: partner.id, label: null, mode: 'test' },
        newIdSuffix(),
      );
      return { partner, key };
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close').catch(() => undefined);
      await books.close();
      await database.drop();
    },
  };
}

function fakeCommands(
  books: Books,
  started: string[],
  steps: { name: string; requestId: string }[],
): ApiDeps['commands'] {
  const step =
    (name: string) =>
    ({ offer, requestId }: { readonly offer: Offer; readonly requestId: string }) => {
      if (isEnded(offer.state)) return Promise.resolve(refused('invalid-state'));
      steps.push({ name, requestId });
      const move = name === 'withdraw' ? ({ state: 'withdrawn' } as const) : {};
      return books.offers.move(offer.id, move, { kind: `offer-${name}` });
    };
  return {
    startOffer: (offer) => {
      started.push(offer.id);
      return Promise.resolve();
    },
    steerOffer: {
      withdraw: step('withdraw'),
      remind: step('remind'),
      extend: step('extend'),
      resend: step('resend'),
      decline: step('decline'),
      askAgain: step('ask-again'),
      end: step('end'),
    },
    endGrant: async ({ grant, by, because }) => {
      const ended = await books.grants.end(grant.id, { by, because, at: grant.startsAt });
      return ended.changed ? ended.grant : refused('invalid-state');
    },
  };
}

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

async function send(url: string, method: string, path: string, ask: Ask): Promise<Answered> {
  const hasBody = ask.raw !== undefined || ask.body !== undefined;
  const response = await fetch(url + path, {
    method,
    redirect: 'manual',
    headers: {
      ...(ask.key === undefined ? {} : { authorization: `Bearer ${ask.key}` }),
      ...(hasBody ? { 'content-type': 'application/json' } : {}),
      ...ask.headers,
    },
    ...(hasBody ? { body: ask.raw ?? JSON.stringify(ask.body) } : {}),
  });
  const text = await response.text();
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: (isJson ? JSON.parse(text) : {}) as Shown,
  };
}

let count = 0;
/** A customer object of an organisation that no other test has. */
export function aCustomerObject(over: Record<string, unknown> = {}) {
  count += 1;
  const domain = `fabrikam-${String(process.pid)}-${String(count)}.example`;
  return {
    name: 'Fabrikam',
    domain,
    timeZone: 'Europe/Berlin',
    contacts: [{ name: 'Anna Berg', email: `anna@${domain}`, canApprove: true }],
    ...over,
  };
}
