/** `npm start`: everything on embedded defaults, one table when it is ready, nothing left at the end. */
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import pico from 'picocolors';
import { destination, pino } from 'pino';
import {
  createCore,
  type Places,
  runApi,
  runInbound,
  type Running,
  runWorker,
  temporalPlaceOf,
} from '../compose.ts';
import type { Config } from '../config.ts';
import type { DnsConfig } from '../dns.ts';
import { migrate } from '../store/migrate.ts';
import { registerSearchAttributes } from '../temporal/connect.ts';
import { SEARCH_ATTRIBUTES } from '../temporal/names.ts';
import { installRuntime } from '../temporal/runtime.ts';
import { freePort } from './ports.ts';
import { seed } from './seed.ts';
import { keptSecret, type RunningStack, startStack } from './stack.ts';

const LOOPBACK = '127.0.0.1';
const PARENT_POLL_MS = 500;

/** Runs until it is told to stop; resolves with the exit code. */
export async function runDev(config: Config, bundlePath: string): Promise<number> {
  const directory = resolve(config.DATA_DIR);
  await mkdir(directory, { recursive: true });
  const say = (line: string): void => {
    process.stderr.write(`${pico.dim('·')} ${line}\n`);
  };
  const log = pino(
    { level: config.LOG_LEVEL ?? 'info' },
    destination({ dest: join(directory, 'countersign.log'), mkdir: true, sync: false }),
  );
  installRuntime(log, config.PROMETHEUS_PORT);
  const stops: (() => Promise<void>)[] = [];
  const signal = stopSignal(say, config.environment['npm_lifecycle_event'] !== undefined);
  let inboundPort = 0;
  try {
    const stack = await startStack({
      directory,
      database: config.embedded.database,
      temporal: config.embedded.temporal
        ? { namespace: config.TEMPORAL_NAMESPACE, uiPort: config.TEMPORAL_UI_PORT }
        : null,
      inbox: config.embedded.mail,
      searchAttributes: SEARCH_ATTRIBUTES,
      environment: config.environment,
      log: say,
      inboundSmtp: () => ({ host: LOOPBACK, port: inboundPort }),
    });
    stops.push(() => stack.stop());

    const apiPort = await freePort(config.PORT);
    const places = await placesOf(config, stack, directory, apiPort);
    await migrate(places.databaseUrl);
    const core = await createCore(config, places, log);
    stops.push(() => core.close());
    if (!config.embedded.temporal) {
      await registerSearchAttributes(core.connection, config.TEMPORAL_NAMESPACE);
    }
    const worker = await runWorker(core, bundlePath);
    stops.push(() => worker.stop());
    const inbound = await runInbound(core, await freePort(config.INBOUND_SMTP_PORT));
    inboundPort = inbound.port;
    stops.push(() => inbound.stop());
    const api: Running & { port: number } = await runApi(core, apiPort);
    stops.push(() => api.stop());

    const partnerKey = config.embedded.database
      ? (
          await seed({
            books: core.books,
            demo: stack.demo,
            services: core.catalogue.services.map((each) => each.id),
            directory,
            clock: core.clock,
          })
        ).partnerKey
      : null;
    const endpoints = {
      api: `http://localhost:${String(api.port)}`,
      smtp: `smtp://${LOOPBACK}:${String(inbound.port)}`,
      temporal: places.temporal.address,
      temporalUi: stack.temporal?.uiUrl ?? null,
      database: places.databaseUrl,
      inbox: stack.inbox?.url ?? null,
      operatorKey: places.operatorKey,
      partnerKey,
    };
    await keep(join(directory, 'endpoints.json'), `${JSON.stringify(endpoints, null, 2)}\n`);
    process.stdout.write(tableOf(endpoints, stack));

    const why = await Promise.race([
      signal,
      stack.failed,
      worker.done.then(() => 'the worker stopped'),
    ]);
    if (why !== null) {
      process.stderr.write(`${why}; stopping.\n`);
      return 1;
    }
    return 0;
  } finally {
    for (const stop of stops.reverse()) {
      await stop().catch((error: unknown) => {
        log.error({ err: error }, 'a part did not stop cleanly');
      });
    }
  }
}

async function placesOf(
  config: Config,
  stack: RunningStack,
  directory: string,
  apiPort: number,
): Promise<Places> {
  const temporalAddress = config.TEMPORAL_ADDRESS ?? stack.temporal?.address ?? '';
  return {
    databaseUrl: config.DATABASE_URL ?? stack.databaseUrl ?? '',
    temporal: temporalPlaceOf(config, temporalAddress),
    smtpUrl: config.SMTP_URL ?? stack.inbox?.smtpUrl ?? '',
    dns: dnsOf(config, stack),
    publicUrl: (config.PUBLIC_URL ?? `http://localhost:${String(apiPort)}`).replace(/\/+$/, ''),
    secretKeys: config.SECRET_KEY ?? [await keptSecret(directory, 'secret-key')],
    operatorKey: config.OPERATOR_API_KEY ?? `cs_op_${await keptSecret(directory, 'operator-key')}`,
    // Everything embedded is for this machine alone.
    host: config.demo ? LOOPBACK : (config.HOST ?? LOOPBACK),
    keyMode: 'test',
  };
}

/** The demo customers' records exist only while nothing real is connected. */
function dnsOf(config: Config, stack: RunningStack): DnsConfig {
  if (config.DNS_SERVERS !== undefined) return { servers: config.DNS_SERVERS };
  return config.demo ? { zone: stack.demo.zone } : {};
}

interface Endpoints {
  readonly api: string;
  readonly smtp: string;
  readonly temporal: string;
  readonly temporalUi: string | null;
  readonly database: string;
  readonly inbox: string | null;
  readonly operatorKey: string;
  readonly partnerKey: string | null;
}

function tableOf(at: Endpoints, stack: RunningStack): string {
  const rows: readonly (readonly [string, string | null])[] = [
    ['API', at.api],
    ['API docs', `${at.api}/docs`],
    ['Dev inbox', at.inbox],
    ['Temporal UI', at.temporalUi],
    ['Replies (SMTP)', at.smtp],
    ['Temporal', at.temporal],
    ['Database', at.database],
    ['Partner key', at.partnerKey],
    ['Operator key', at.operatorKey],
  ];
  const lines = rows
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `  ${pico.bold(name.padEnd(15))} ${value ?? ''}`);
  const customer = stack.demo.customers[0];
  const curl =
    at.partnerKey === null || customer === undefined
      ? []
      : [
          '',
          '  Ask a demo customer for delegated administration:',
          '',
          `  curl -s ${at.api}/v1/delegated-admin-offers \\`,
          `    -H 'Authorization: Bearer ${at.partnerKey}' -H 'Content-Type: application/json' \\`,
          `    -d '${JSON.stringify({ customer: { name: customer.name, domain: customer.domain, contacts: customer.contacts } })}'`,
          ...(at.inbox === null ? [] : ['', `  Then open ${at.inbox} and answer as the customer.`]),
        ];
  return `\n${pico.green('Countersign is ready.')}\n\n${[...lines, ...curl].join('\n')}\n\n  Ctrl-C stops everything.\n\n`;
}

/** Never half written, readable by its owner only: it holds keys. */
async function keep(file: string, content: string): Promise<void> {
  const aside = `${file}.${String(process.pid)}`;
  await writeFile(aside, content, { mode: 0o600 });
  await rename(aside, file);
}

/**
 * Resolves with null at the first Ctrl-C or SIGTERM; a second one does not wait. Started by npm, it
 * also ends when npm was killed: nobody would be left to stop it.
 */
async function stopSignal(say: (line: string) => void, startedByNpm: boolean): Promise<null> {
  return await new Promise((resolvePromise) => {
    let told = false;
    if (startedByNpm) {
      const parent = process.ppid;
      const watch = setInterval(() => {
        if (process.ppid === parent) return;
        clearInterval(watch);
        resolvePromise(null);
      }, PARENT_POLL_MS);
      watch.unref();
    }
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(name, () => {
        if (told && name !== 'SIGHUP') process.exit(130);
        told = true;
        say('Stopping …');
        resolvePromise(null);
      });
    }
  });
}
