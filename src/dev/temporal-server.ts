import { mkdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startChild, type Child } from './child.ts';
import { claimFile } from './claim.ts';
import { partUnavailable, reasonOf } from './failure.ts';
import { listensOn } from './listeners.ts';
import { freePort } from './ports.ts';
import { commandLine, stopProcess } from './processes.ts';

export type SearchAttributes = Readonly<Record<string, 'Keyword' | 'Datetime' | 'Bool'>>;

export type TemporalServerOptions = {
  /** The Temporal CLI. */
  readonly cli: string;
  /** SQLite; created when absent. */
  readonly databaseFile: string;
  readonly namespace: string;
  /** Wanted; another one is used when it is taken. Absent or 0: any. */
  readonly uiPort?: number;
  /** Registered before this resolves; a workflow that sets an unregistered one hangs. */
  readonly searchAttributes: SearchAttributes;
  readonly log: (line: string) => void;
};

export type RunningTemporalServer = {
  /** host:port of the gRPC front end. */
  readonly address: string;
  readonly namespace: string;
  readonly uiUrl: string;
  readonly uiPort: number;
  readonly pid: number;
  /** Resolves with the reason when it ends without having been asked to. Never rejects. */
  readonly failed: Promise<string>;
  stop(): Promise<void>;
};

const PART = 'The Temporal server';
/** temporal.api.enums.v1.IndexedValueType */
const VALUE_TYPES = { Keyword: 2, Bool: 5, Datetime: 6 } as const;
const START_LIMIT_MS = 60_000;
const ATTEMPTS_COUNT = 3;

/**
 * Starts Temporal's dev server with its UI on loopback, state in SQLite. What a killed run left on
 * the same file is stopped first. Throws `PartUnavailable`.
 */
export async function startTemporalServer(
  options: TemporalServerOptions,
): Promise<RunningTemporalServer> {
  await mkdir(dirname(options.databaseFile), { recursive: true });
  const folder = await realpath(dirname(options.databaseFile));
  const databaseFile = join(folder, basename(options.databaseFile));
  const claim = await claimFile(`${databaseFile}.in-use-by`);
  const pidFile = `${databaseFile}.pid`;
  try {
    await stopOrphan(pidFile, databaseFile, options.log);
    const { child, port, uiPort } = await startServer({ ...options, databaseFile }, pidFile);
    const stopping = { asked: false };
    return {
      address: `127.0.0.1:${String(port)}`,
      namespace: options.namespace,
      uiUrl: `http://127.0.0.1:${String(uiPort)}`,
      uiPort,
      pid: child.pid,
      failed: new Promise((resolve) => {
        void child.exited.then(() => {
          if (!stopping.asked) resolve(`${PART} ended by itself:\n${child.lastWords()}`);
        });
      }),
      stop: async () => {
        stopping.asked = true;
        await child.stop();
        await rm(pidFile, { force: true });
        await claim.release();
      },
    };
  } catch (thrown) {
    await claim.release();
    throw thrown;
  }
}

/** A port found free may be taken a moment later: then the server exits, and is started again. */
async function startServer(
  options: TemporalServerOptions,
  pidFile: string,
): Promise<{ readonly child: Child; readonly port: number; readonly uiPort: number }> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const uiPort = await freePort(attempt === 1 ? options.uiPort : 0);
    const child = await startChild({
      command: options.cli,
      args: startArguments(options, port, uiPort),
      cwd: dirname(options.databaseFile),
      environment: { HOME: dirname(options.databaseFile), PATH: '/usr/bin:/bin' },
      stop: { signal: 'SIGTERM', waitMs: 10_000 },
    });
    await writeFile(pidFile, String(child.pid));
    try {
      await untilReady(child, port, uiPort, options);
      return { child, port, uiPort };
    } catch (thrown) {
      await child.stop();
      const mayPass = /address already in use|can't set .*port/.test(child.lastWords());
      if (!mayPass || attempt === ATTEMPTS_COUNT) throw thrown;
    }
  }
}

function startArguments(
  options: TemporalServerOptions,
  port: number,
  uiPort: number,
): readonly string[] {
  return [
    ...['server', 'start-dev', '--ip', '127.0.0.1', '--log-level', 'error'],
    ...['--port', String(port), '--ui-port', String(uiPort)],
    ...['--db-filename', options.databaseFile, '--namespace', options.namespace],
  ];
}

/** Ready is: the ports are its own, it answers, namespace and search attributes are there. */
async function untilReady(
  child: Child,
  port: number,
  uiPort: number,
  options: TemporalServerOptions,
): Promise<void> {
  const ended = child.exited.then(() => 'ended' as const);
  const limitAt = Date.now() + START_LIMIT_MS;
  for (;;) {
    const isOurs = (await listensOn(child.pid, port)) && (await listensOn(child.pid, uiPort));
    const problem = isOurs
      ? await register(`127.0.0.1:${String(port)}`, options)
      : `it does not listen on ports ${String(port)} and ${String(uiPort)}`;
    if (problem === null) return;
    if ((await Promise.race([ended, pause(100)])) === 'ended') {
      throw partUnavailable(PART, `it did not start:\n${child.lastWords()}`, []);
    }
    if (Date.now() > limitAt) {
      throw partUnavailable(PART, `not ready in time (${problem}):\n${child.lastWords()}`, []);
    }
  }
}

/**
 * Registers what is missing; null when nothing is. The server's own flag is of no use here: it
 * registers only while it creates the namespace, so a database of an older release would miss some.
 */
async function register(address: string, options: TemporalServerOptions): Promise<string | null> {
  // Loaded on first use: whoever only wants the other exports need not wait for it.
  const { Connection } = await import('@temporalio/client');
  let connection: Awaited<ReturnType<typeof Connection.connect>> | undefined;
  try {
    connection = await Connection.connect({ address, connectTimeout: 2_000 });
    const { operatorService } = connection;
    const { namespace } = options;
    const known = await operatorService.listSearchAttributes({ namespace });
    const missing = Object.entries(options.searchAttributes).filter(
      ([name]) => !(name in known.customAttributes),
    );
    if (missing.length === 0) return null;
    const searchAttributes = Object.fromEntries(
      missing.map(([name, type]) => [name, VALUE_TYPES[type]]),
    );
    await operatorService.addSearchAttributes({ namespace, searchAttributes });
    return `search attributes not yet registered: ${missing.map(([name]) => name).join(', ')}`;
  } catch (thrown) {
    return reasonOf(thrown);
  } finally {
    await connection?.close();
  }
}

/** The file is claimed, so whoever still serves it was left behind by a killed run. */
async function stopOrphan(
  pidFile: string,
  databaseFile: string,
  log: (line: string) => void,
): Promise<void> {
  const pid = Number(await readFile(pidFile, 'utf8').catch(() => ''));
  const line = Number.isInteger(pid) && pid > 1 ? commandLine(pid) : undefined;
  if (line?.includes(`start-dev`) !== true || !line.includes(`--db-filename ${databaseFile} `))
    return;
  log(`Stopping the Temporal server (process ${String(pid)}) that an earlier run left behind`);
  const gone = await stopProcess(pid, [
    { signal: 'SIGTERM', waitMs: 10_000 },
    { signal: 'SIGKILL', waitMs: 5_000 },
  ]);
  if (gone) return;
  throw partUnavailable(PART, `process ${String(pid)} still uses ${databaseFile}`, [
    `stop process ${String(pid)}`,
  ]);
}
