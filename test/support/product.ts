/**
 * The product as `compose.ts` puts it together, in this process, over the run's real PostgreSQL and
 * Temporal server. What differs from production: ports, a task queue of its own, an embedded DNS
 * zone, and a judge in the same thread (threads run built files only).
 */
import { writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from '@temporalio/client';
import proto from '@temporalio/proto';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { pino } from 'pino';
import type { JsonHistory } from '../../bench/counts.mjs';
import { compileTemplates } from '../../emails/compile.ts';
import {
  type Core,
  createCore,
  type Places,
  runApi,
  runInbound,
  type Running,
  runWorker,
} from '../../src/compose.ts';
import { readConfig } from '../../src/config.ts';
import type { MailSystem } from '../../src/dev/demo-world.ts';
import type { OpenedMail } from '../../src/dev/kept-mails.ts';
import type { Grant } from '../../src/domain/grants.ts';
import type { Contact } from '../../src/domain/offers.ts';
import type { Books, Reply } from '../../src/ports.ts';
import { aDatabase } from './database.ts';
import { type Manner, openPost, type Post, type SentReply } from './post.ts';
import { localServer, workflowBundle } from './temporal.ts';

// One for the process; its news of starting and stopping would bury what a test says.
Runtime.install({
  logger: new DefaultLogger('ERROR'),
  telemetryOptions: { logging: { forward: {}, filter: 'ERROR' } },
});

const LOOPBACK = '127.0.0.1';
const OPERATOR_KEY = 'operator-key-of-the-journeys';
const PATIENCE_MS = 60_000;
const POLL_MS = 60;

type Maybe<T> = T | null | undefined | false;
type Role = 'api' | 'worker' | 'inbound';
const ROLES: readonly Role[] = ['worker', 'inbound', 'api'];

export interface Answered {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/** A customer as a request names it, and the program that its people answer with. */
export interface TestCustomer {
  readonly name: string;
  readonly domain: string;
  readonly locale: 'en' | 'de';
  readonly timeZone: string;
  readonly contacts: readonly Contact[];
}

export interface TestPartner {
  readonly id: string;
  readonly key: string;
  readonly email: string;
}

export interface Product {
  readonly books: Books;
  readonly post: Post;
  readonly temporal: Client;
  readonly partner: TestPartner;
  /** As the partner unless another key is given; the operator's is `operatorKey`. */
  readonly operatorKey: string;
  api(call: string, body?: unknown, key?: string): Promise<Answered>;
  anotherPartner(): Promise<TestPartner>;
  /** A domain that nobody else has; `proof: false`: without any DNS record. */
  aCustomer(over?: {
    readonly locale?: 'en' | 'de';
    readonly people?: readonly string[];
    readonly proof?: false;
    readonly mailSystem?: MailSystem;
  }): TestCustomer;
  /** Creates it by HTTP and resolves with its id. */
  anOffer(customer: TestCustomer, more?: object, key?: string): Promise<string>;
  /** The first mail to an address whose step in the send ledger begins so. */
  mailTo(address: string, step: string, nth?: number): Promise<OpenedMail>;
  /** Mails to an address so far. */
  mailsTo(address: string): readonly OpenedMail[];
  reply(mail: OpenedMail, text: string, manner?: Manner): Promise<SentReply>;
  send(reply: SentReply): Promise<string>;
  /** The offer by HTTP once it is in a state. */
  offerIs(id: string, state: string): Promise<Record<string, unknown>>;
  /** The grant that an approved offer became, a moment after its approval. */
  grantOf(offerId: string): Promise<Grant>;
  /** What became of the customer's replies, in the order in which they came, once so many are settled. */
  fates(offerId: string, count: number): Promise<readonly (string | null)[]>;
  replies(offerId: string): Promise<readonly Reply[]>;
  until<T>(what: string, look: () => Promise<Maybe<T>> | Maybe<T>): Promise<T>;
  /** What Temporal keeps of an ended workflow, as JSON without names of this machine. */
  historyOf(workflowId: string): Promise<JsonHistory>;
  /** Where HISTORIES names a folder, keeps the history there for the replay test. */
  keepHistory(name: string, workflowId: string): Promise<void>;
  /** Stops roles as a signal would; starts them again on the same database. */
  stop(...roles: readonly Role[]): Promise<void>;
  start(...roles: readonly Role[]): Promise<void>;
  readonly core: Core;
  readonly inboundPort: number;
  readonly url: string;
  close(): Promise<void>;
}

let productCount = 0;

export async function aProduct(
  settings: Readonly<Record<string, string>> = {},
  /** Where Temporal is said to be, when it is not where it is. */
  address?: string,
): Promise<Product> {
  const [database, server, bundle, post, templates] = await Promise.all([
    aDatabase(),
    localServer(),
    workflowBundle(),
    openPost(),
    compileTemplates(),
  ]);
  productCount += 1;
  const run = `${String(process.pid)}-${String(productCount)}-${Date.now().toString(36)}`;
  const config = readConfig({ LOG_LEVEL: 'silent', ...settings });
  const places: Places = {
    databaseUrl: database.url,
    temporal: {
      address: address ?? server.address,
      namespace: server.namespace,
      taskQueue: `countersign-${run}`,
    },
    smtpUrl: post.smtpUrl,
    dns: { zone: post.zone },
    publicUrl: 'http://product.test',
    secretKeys: ['a secret key for journeys, and for nothing else'],
    operatorKey: OPERATOR_KEY,
    host: LOOPBACK,
    keyMode: 'test',
    unbuilt: { templates, judgeInThread: true },
  };
  const log = pino({ level: process.env['JOURNEY_LOG'] ?? 'silent' });
  const core = await createCore(config, places, log);
  const running = new Map<Role, Running>();
  const ports = { api: 0, inbound: 0 };
  const systems = new Map<string, MailSystem>();

  const product: Product = {
    core,
    books: core.books,
    post,
    temporal: new Client({ connection: core.connection, namespace: server.namespace }),
    partner: { id: '', key: '', email: '' },
    operatorKey: OPERATOR_KEY,
    get inboundPort() {
      return ports.inbound;
    },
    get url() {
      return `http://${LOOPBACK}:${String(ports.api)}`;
    },
    api: (call, body, key = product.partner.key) => ask(product.url, call, body, key),
    anotherPartner: () => admitPartner(product, post),
    aCustomer(over = {}) {
      const domain = `customer-${newWord()}.example`;
      if (over.proof !== false) post.publish(domain);
      systems.set(domain, over.mailSystem ?? 'gmail');
      return {
        name: 'Fabrikam',
        domain,
        locale: over.locale ?? 'en',
        timeZone: 'Europe/Berlin',
        contacts: (over.people ?? ['anna']).map((person) => ({
          name: `${person.charAt(0).toUpperCase()}${person.slice(1)} Berg`,
          email: `${person}@${domain}`,
          canApprove: true,
        })),
      };
    },
    async anOffer(customer, more = {}, key = product.partner.key) {
      const path = 'services' in more ? 'trial-invitations' : 'delegated-admin-offers';
      const wish = { customer, validFor: 'P14D', reminders: [], ...more };
      const { status, body } = await product.api(`POST /v1/${path}`, wish, key);
      if (status !== 201) throw new Error(`No offer: ${JSON.stringify(body)}`);
      return String(body['id']);
    },
    mailTo: (to, step, nth = 1) =>
      product.until(`mail ${step} to ${to}`, async () => {
        const found = [];
        for (const mail of product.mailsTo(to)) {
          const id = /<(msg_[0-9a-z]+)@/u.exec(mail.messageId ?? '')?.[1] ?? '';
          if ((await core.books.messages.get(id))?.step.startsWith(step) === true) found.push(mail);
        }
        return found[nth - 1];
      }),
    mailsTo: (to) => post.mails.filter((mail) => mail.envelope.to.includes(to)),
    async reply(mail, text, manner) {
      const own = mail.envelope.to[0] ?? '';
      const system = systems.get(own.slice(own.lastIndexOf('@') + 1)) ?? 'gmail';
      const reply = await post.write(mail, text, system, manner);
      await product.send(reply);
      return reply;
    },
    send: (reply) => post.send(reply, ports.inbound),
    async offerIs(id, state) {
      await product.until(`${id} to be ${state}`, async () => {
        return (await core.books.offers.get(id))?.state === state;
      });
      return (await product.api(`GET /v1/offers/${id}`)).body;
    },
    grantOf: (offerId) => product.until('the grant', () => core.books.grants.byOffer(offerId)),
    replies: (offerId) => core.books.replies.ofOffer(offerId),
    fates: (offerId, count) =>
      product.until(`${String(count)} settled replies`, async () => {
        const fates = (await core.books.replies.ofOffer(offerId)).map((each) => each.fate);
        return fates.length >= count && fates.every((each) => each !== null) ? fates : null;
      }),
    until,
    async historyOf(workflowId) {
      const handle = product.temporal.workflow.getHandle(workflowId);
      await product.until(`${workflowId} to end`, async () => {
        return (await handle.describe()).status.name !== 'RUNNING';
      });
      return plainHistory(await handle.fetchHistory());
    },
    async keepHistory(name, workflowId) {
      const folder = process.env['HISTORIES'];
      if (folder === undefined) return;
      const history = await product.historyOf(workflowId);
      await writeFile(join(folder, `${name}.json`), `${JSON.stringify(history)}\n`);
    },
    async stop(...roles) {
      for (const role of roles.length === 0 ? [...ROLES].reverse() : roles) {
        await running.get(role)?.stop();
        running.delete(role);
      }
    },
    async start(...roles) {
      for (const role of roles.length === 0 ? ROLES : roles) {
        if (running.has(role)) continue;
        if (role === 'worker') running.set(role, await runWorker(core, bundle.codePath));
        else {
          const part = await (role === 'api' ? runApi : runInbound)(core, ports[role]);
          ports[role] = part.port;
          running.set(role, part);
        }
      }
    },
    async close() {
      await product.stop();
      await core.close();
      await post.close();
      await database.drop();
    },
  };
  await product.start();
  Object.assign(product, { partner: await admitPartner(product, post) });
  return product;
}

async function admitPartner(product: Product, post: Post): Promise<TestPartner> {
  const domain = `partner-${newWord()}.example`;
  post.publish(domain);
  const email = `offers@${domain}`;
  const admitted = await product.api(
    'POST /v1/partners',
    {
      name: 'Contoso',
      domains: [domain],
      email,
      agreement: { version: '2026-01', signedBy: 'Casey Jensen', signedAt: '2026-03-01T12:00:00Z' },
      programmes: ['cloud-accelerate'],
      services: ['office-suite', 'team-sites'],
    },
    OPERATOR_KEY,
  );
  const id = String(admitted.body['id']);
  const made = await product.api(`POST /v1/partners/${id}/api-keys`, {}, OPERATOR_KEY);
  if (made.status !== 201) throw new Error(`No key: ${JSON.stringify([admitted, made])}`);
  return { id, key: String(made.body['key']), email };
}

async function ask(url: string, call: string, body: unknown, key: string): Promise<Answered> {
  const [method = 'GET', path = ''] = call.split(' ');
  const response = await fetch(`${url}${path}`, {
    method,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
  };
}

async function until<T>(what: string, look: () => Promise<Maybe<T>> | Maybe<T>): Promise<T> {
  const endAtMs = Date.now() + PATIENCE_MS;
  for (;;) {
    const seen = await look();
    if (seen !== null && seen !== undefined && seen !== false) return seen;
    if (Date.now() > endAtMs) throw new Error(`Waited in vain for ${what}`);
    await pause(POLL_MS);
  }
}

/** As `History.fromObject` reads it: the SDK's own JSON wants another protobufjs than it brings. */
function plainHistory(history: proto.temporal.api.history.v1.IHistory): JsonHistory {
  const { History } = proto.temporal.api.history.v1;
  const plain = History.toObject(History.fromObject(history), {
    longs: String,
    enums: String,
    bytes: String,
  });
  return JSON.parse(JSON.stringify(plain).replaceAll(hostname(), 'host')) as JsonHistory;
}

function newWord(): string {
  return Math.random().toString(36).slice(2, 10);
}
