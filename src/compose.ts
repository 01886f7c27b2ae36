/**
 * Puts the parts together for one process, whatever roles it plays. Only `cli.ts` uses this: here,
 * and nowhere else, adapters meet what uses them.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { createActivities } from '../activities/index.ts';
import { createLetters, createPreview } from '../activities/letters.ts';
import { type CompiledTemplates, loadCompiledTemplates } from '../emails/compile.ts';
import { createRenderer } from '../emails/render.ts';
import { loadCatalogue } from './catalogue/load-catalogue.ts';
import { createAnswerPage } from './commands/answer-page.ts';
import { createDeliverReply } from './commands/deliver-reply.ts';
import { createEndGrant } from './commands/end-grant.ts';
import { createStarter } from './commands/start-offers.ts';
import { createSteerOffer } from './commands/steer-offer.ts';
import type { Config } from './config.ts';
import { createCustomerPages, type PageLimiter } from './console/customer-pages.ts';
import { createApi } from './http/app.ts';
import { createDefaultLimits, createMemoryLimiter } from './http/limiter.ts';
import { createJudge } from './inbound/judge.ts';
import { createPump, type Pump } from './inbound/pump.ts';
import { startInbound } from './inbound/smtp.ts';
import { createMailer } from './mail/smtp-mailer.ts';
import type { Clock, Letters } from './ports.ts';
import { REPLACEMENT_PHRASE, REVOKE_WORD, readsAsDecision } from './replies/index.ts';
import { createSecrets } from './secrets.ts';
import { createBooks } from './store/books.ts';
import { assertSchemaFits } from './store/migrate.ts';
import { openPool } from './store/pool.ts';
import { connectClient, connectWorker, type TemporalPlace } from './temporal/connect.ts';
import { TASK_QUEUE } from './temporal/names.ts';
import { createProcesses } from './temporal/processes.ts';
import { createWorker } from './temporal/worker.ts';
import { label } from './timing.ts';
import type { DnsConfig } from './dns.ts';

/** Where the outside is: named by the environment, or embedded. */
export interface Places {
  readonly databaseUrl: string;
  readonly temporal: TemporalPlace;
  readonly smtpUrl: string;
  readonly dns: DnsConfig;
  readonly publicUrl: string;
  readonly secretKeys: readonly string[];
  readonly operatorKey: string;
  /** Address that listeners take. */
  readonly host: string;
  /** Which kind of partner keys are made. */
  readonly keyMode: 'test' | 'live';
  /** Set where the sources run as they are, as in tests: what the build would have made. */
  readonly unbuilt?: {
    readonly templates: CompiledTemplates;
    /** Threads run built files only; the checks are the same. */
    readonly judgeInThread: true;
  };
}

export type Core = Awaited<ReturnType<typeof createCore>>;

/** A part that runs until it is stopped. */
export interface Running {
  stop(): Promise<void>;
}

const SWEEP_EVERY_MS = 5_000;
const POOL_SIZE = 10;
const PAGE_POSTS_PER_MINUTE = 60;
const clock: Clock = { now: () => new Date() };

/** What every role needs: store, secrets, letters, processes. Opens no listener. */
export async function createCore(config: Config, places: Places, log: Logger) {
  const secrets = createSecrets(places.secretKeys);
  const pool = openPool(places.databaseUrl, { max: POOL_SIZE });
  await assertSchemaFits(pool);
  const books = createBooks({ pool, secrets, clock });
  const catalogue = loadCatalogue(config.CATALOGUE_PATH);
  const connection = await connectClient(places.temporal);
  const processes = createProcesses({
    connection,
    namespace: places.temporal.namespace,
    taskQueue: places.temporal.taskQueue ?? TASK_QUEUE,
    labelOf: label,
    localeOf: async (grant) => {
      const customer = await books.customers.get(grant.customerId);
      return { locale: customer?.locale ?? 'en', timeZone: customer?.timeZone ?? 'UTC' };
    },
  });
  const mailer = createMailer({
    url: places.smtpUrl,
    mailFrom: config.MAIL_FROM,
    replyDomain: config.REPLY_DOMAIN,
    ...(await dkimOf(config)),
    log,
  });
  const render = createRenderer(places.unbuilt?.templates ?? loadCompiledTemplates());
  const drafting = {
    words: { replacementPhrase: REPLACEMENT_PHRASE, revokeWord: REVOKE_WORD },
    scopeName: (scope: string) => catalogue.scopes.find((each) => each.id === scope)?.name ?? scope,
    coolingOff: config.coolingOffMs > 0 ? config.COOLING_OFF : null,
    pageOf: (messageId: string) => ({
      url: `${places.publicUrl}/d/${secrets.token(messageId)}`,
      code: secrets.code(messageId),
    }),
  };
  const letters: Letters = createLetters({
    books,
    secrets,
    mailer,
    clock,
    render,
    drafting,
    replyDomain: config.REPLY_DOMAIN,
    mailDomain: config.MAIL_FROM.slice(config.MAIL_FROM.lastIndexOf('@') + 1),
  });
  const preview = createPreview({ books, render, drafting });
  const endGrant = createEndGrant({ books, processes, clock });
  const starter = createStarter({ books, processes, letters, clock, log });
  const steerOffer = createSteerOffer({ books, processes, letters, sleep: (ms) => sleep(ms) });
  const deliverReply = createDeliverReply({ books, processes, letters, endGrant, clock });
  return {
    config,
    places,
    log,
    clock,
    secrets,
    books,
    catalogue,
    connection,
    processes,
    letters,
    preview,
    endGrant,
    starter,
    steerOffer,
    deliverReply,
    async close(): Promise<void> {
      mailer.close();
      await connection.close();
      await books.close();
    },
  };
}

/** API and customers' pages. Resolves with the port that was taken. */
export async function runApi(core: Core, port: number): Promise<Running & { port: number }> {
  const { books, secrets, places, log } = core;
  const report = (thrown: unknown): void => {
    log.error({ err: thrown }, 'an answer given on the page waits for the sweep');
  };
  const answer = createAnswerPage({ books, secrets, clock, deliver: core.deliverReply, report });
  const app = createApi({
    books,
    secrets,
    clock,
    catalogue: core.catalogue,
    commands: {
      startOffer: (offer) => core.starter.startOffer(offer),
      steerOffer: core.steerOffer,
      endGrant: core.endGrant,
    },
    pingProcesses: () => core.processes.ping(),
    readsAsDecision,
    renderPreview: core.preview,
    limits: createDefaultLimits(),
    config: {
      publicUrl: places.publicUrl,
      operatorKeyHash: createHash('sha256').update(places.operatorKey).digest(),
      keyMode: places.keyMode,
    },
    log,
    pages: [createCustomerPages({ books, secrets, clock, answer, limiter: pageLimiter(), report })],
  });
  const server = createServer(app);
  const taken = await listen(server, port, places.host);
  const sweeping = every(SWEEP_EVERY_MS, () => core.starter.sweep(), log, 'start what is stored');
  return {
    port: taken,
    async stop() {
      await sweeping.stop();
      await new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeIdleConnections();
      });
    },
  };
}

/** The worker: workflows from the bundle that the build made, activities over the core. */
export async function runWorker(
  core: Core,
  bundlePath: string,
): Promise<Running & { done: Promise<void> }> {
  const { config, places } = core;
  const connection = await connectWorker(places.temporal);
  const worker = await createWorker({
    connection,
    namespace: places.temporal.namespace,
    taskQueue: places.temporal.taskQueue ?? TASK_QUEUE,
    bundlePath,
    activities: createActivities({
      books: core.books,
      clock,
      letters: core.letters,
      catalogue: core.catalogue,
      processes: core.processes,
      senderAssurance: config.SENDER_ASSURANCE,
      coolingOffMs: config.coolingOffMs,
      weakCoolingOffMs: config.weakCoolingOffMs,
      labelOf: label,
    }),
  });
  const done = worker.run();
  return {
    done,
    async stop() {
      worker.shutdown();
      await done;
      await connection.close();
    },
  };
}

/** The mail edge: takes replies in, judges them, carries them on. */
export async function runInbound(core: Core, port: number): Promise<Running & { port: number }> {
  const { books, secrets, config, places, log } = core;
  const judge = createJudge({
    dns: places.dns,
    log,
    ...(places.unbuilt === undefined ? {} : { inThread: places.unbuilt.judgeInThread }),
  });
  const pump: Pump = createPump({
    books,
    secrets,
    judge,
    replyDomain: config.REPLY_DOMAIN,
    mailFrom: config.MAIL_FROM,
    trustedRelays: config.TRUSTED_RELAYS,
    deliver: core.deliverReply,
    clock,
    log,
  });
  const inbound = await startInbound({
    books,
    secrets,
    config: {
      port,
      host: places.host,
      replyDomain: config.REPLY_DOMAIN,
      mailFrom: config.MAIL_FROM,
      trustedRelays: config.TRUSTED_RELAYS,
      ...(await tlsOf(config)),
    },
    accept: (replyId) => {
      pump.accept(replyId);
    },
    clock,
    log,
  });
  const sweeping = every(SWEEP_EVERY_MS, () => pump.sweep(), log, 'judge what is stored');
  return {
    port: inbound.port,
    async stop() {
      await inbound.close();
      await sweeping.stop();
      await pump.stop();
      await judge.close();
    },
  };
}

/** Customers' pages, by address: enough for a whole office behind one, too little to guess. */
function pageLimiter(): PageLimiter {
  const limiter = createMemoryLimiter(PAGE_POSTS_PER_MINUTE, 60);
  return {
    async take(key) {
      const allowance = await limiter.take(key);
      return allowance.allowed
        ? { kind: 'ok' }
        : { kind: 'limited', retryAfterS: Math.ceil(allowance.resetMs / 1000) };
    },
  };
}

export function temporalPlaceOf(config: Config, address: string): TemporalPlace {
  const wantsTls =
    config.TEMPORAL_TLS ??
    (config.TEMPORAL_API_KEY !== undefined || config.TEMPORAL_TLS_CLIENT_CERT_PATH !== undefined);
  return {
    address,
    namespace: config.TEMPORAL_NAMESPACE,
    ...(config.TEMPORAL_API_KEY === undefined ? {} : { apiKey: config.TEMPORAL_API_KEY }),
    ...(wantsTls
      ? {
          tls: {
            ...optional('certPath', config.TEMPORAL_TLS_CLIENT_CERT_PATH),
            ...optional('keyPath', config.TEMPORAL_TLS_CLIENT_KEY_PATH),
            ...optional('caPath', config.TEMPORAL_TLS_SERVER_CA_CERT_PATH),
            ...optional('serverName', config.TEMPORAL_TLS_SERVER_NAME),
          },
        }
      : {}),
  };
}

function optional<K extends string>(name: K, value: string | undefined): { [k in K]?: string } {
  return value === undefined ? {} : ({ [name]: value } as { [k in K]?: string });
}

async function dkimOf(config: Config) {
  const { DKIM_DOMAIN: domain, DKIM_SELECTOR: selector, DKIM_PRIVATE_KEY_PATH: path } = config;
  if (domain === undefined || selector === undefined || path === undefined) return {};
  return { dkim: { domain, selector, privateKey: await readFile(path, 'utf8') } };
}

async function tlsOf(config: Config) {
  const { SMTP_TLS_KEY_PATH: keyPath, SMTP_TLS_CERT_PATH: certPath } = config;
  if (keyPath === undefined || certPath === undefined) return {};
  const [key, cert] = await Promise.all([readFile(keyPath, 'utf8'), readFile(certPath, 'utf8')]);
  return { tls: { key, cert } };
}

/** Repeats a piece of work, never twice at once; what it throws is logged and tried again. */
function every(ms: number, work: () => Promise<unknown>, log: Logger, what: string): Running {
  const stopped = new AbortController();
  const running = (async () => {
    while (!stopped.signal.aborted) {
      try {
        await work();
      } catch (error) {
        log.warn({ err: error }, `could not ${what}; trying again`);
      }
      await sleep(ms, undefined, { signal: stopped.signal }).catch(() => 'stopped');
    }
  })();
  return {
    async stop() {
      stopped.abort();
      await running;
    },
  };
}

async function listen(server: Server, port: number, host: string): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return (server.address() as AddressInfo).port;
}
