import { mkdir, readFile, realpath, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { startChild, type Child, type Owner } from './child.ts';
import { claimDirectory } from './claim.ts';
import { codeOf, partUnavailable, reasonOf } from './failure.ts';
import { freePort } from './ports.ts';
import { findPostgres, type PostgresBinaries } from './postgres-binaries.ts';
import {
  assertOwned,
  createCluster,
  passwordOf,
  placeOfData,
  POSTGRES_ENVIRONMENT,
  SUPERUSER,
  type DataPlace,
} from './postgres-data.ts';
import { postgresOwner } from './postgres-owner.ts';
import { commandLine, stopProcess } from './processes.ts';

export type PostgresOptions = {
  /** Everything the database keeps is in here (see `DataPlace` for the one exception). */
  readonly directory: string;
  /** Lines for the person waiting at the terminal. */
  readonly log: (line: string) => void;
  /** Taken: another one is used. Absent or 0: any. */
  readonly port?: number;
  /** False: a crash of the machine may lose everything. For tests. */
  readonly durable?: boolean;
};

export type RunningPostgres = {
  /** With user and password, of the database `countersign`. */
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** Resolves with the reason when it ends without having been asked to. Never rejects. */
  readonly failed: Promise<string>;
  stop(): Promise<void>;
};

const PART = 'The embedded database';
const DATABASE = 'countersign';
const ATTEMPTS_COUNT = 5;
const START_LIMIT_MS = 5 * 60_000; // a crash recovery replays the whole write-ahead log

/**
 * Starts PostgreSQL on loopback with password authentication, on new data or on those of last time.
 * What a killed run left on the same directory is stopped first. Throws `PartUnavailable`.
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  await mkdir(options.directory, { recursive: true });
  const directory = await realpath(options.directory);
  const claims = [await claimDirectory(directory)];
  const release = async (): Promise<void> => {
    for (const claim of claims.splice(0).reverse()) await claim.release();
  };
  try {
    const owner = await postgresOwner(join(directory, 'data'));
    const place = await placeOfData(directory, owner, options.log);
    // A copy of the directory may link to the same files.
    if (dirname(place.data) !== directory) claims.push(await claimDirectory(dirname(place.data)));
    return await startClaimed({ ...options, directory }, place, owner, release);
  } catch (thrown) {
    await release();
    throw thrown;
  }
}

async function startClaimed(
  options: PostgresOptions,
  place: DataPlace,
  owner: Owner | undefined,
  release: () => Promise<void>,
): Promise<RunningPostgres> {
  const { directory, log, durable = true } = options;
  const binaries = await findPostgres(owner, log, place.madeBy ?? undefined);
  const password = await passwordOf(directory, place);
  if (place.madeBy === null) {
    log('Creating the database (a few seconds, once)');
    await createCluster(binaries, place, owner, password, durable);
  } else {
    await assertOwned(place);
    await stopOrphan(place.data, log);
  }
  const { child, port } = await startServer(options, binaries, place.data, owner, password);
  const stopping = { asked: false };
  const stop = async (): Promise<void> => {
    stopping.asked = true;
    await child.stop();
    await release();
  };
  try {
    await createDatabase(urlOf(password, port, 'postgres'));
  } catch (thrown) {
    await stop();
    throw thrown;
  }
  const failed = new Promise<string>((resolve) => {
    void child.exited.then(() => {
      if (!stopping.asked) resolve(`PostgreSQL ended by itself:\n${child.lastWords()}`);
    });
  });
  return { url: urlOf(password, port, DATABASE), port, pid: child.pid, failed, stop };
}

/** A port found free may be taken a moment later, and a dying predecessor may hold its memory. */
async function startServer(
  options: PostgresOptions,
  binaries: PostgresBinaries,
  data: string,
  owner: Owner | undefined,
  password: string,
): Promise<{ readonly child: Child; readonly port: number }> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort(attempt === 1 ? options.port : 0);
    const child = await startChild({
      command: binaries.postgres,
      args: ['-D', data, ...settings(port, options.durable ?? true)],
      cwd: '/',
      environment: POSTGRES_ENVIRONMENT,
      owner,
      stop: { signal: 'SIGINT', waitMs: 10_000 }, // SIGINT: fast shutdown, sessions are ended
    });
    try {
      await untilReady(child, urlOf(password, port, 'postgres'), options.log);
      return { child, port };
    } catch (thrown) {
      await child.stop();
      const mayPass = /could not bind|pre-existing shared memory/.test(child.lastWords());
      if (!mayPass || attempt === ATTEMPTS_COUNT) throw thrown;
      await pause(300);
    }
  }
}

function settings(port: number, durable: boolean): readonly string[] {
  const values = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    password_encryption: 'scram-sha-256',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** Ready is a session with our password; whoever else may hold the port does not have it. */
async function untilReady(child: Child, url: string, log: (line: string) => void): Promise<void> {
  const ended = child.exited.then(() => 'ended' as const);
  const startedAt = Date.now();
  let nextWordAt = startedAt + 10_000;
  for (;;) {
    const problem = await trySession(url);
    if (problem === null) return;
    if ((await Promise.race([ended, pause(50)])) === 'ended') {
      throw partUnavailable(PART, `PostgreSQL did not start:\n${child.lastWords()}`, []);
    }
    if (Date.now() - startedAt > START_LIMIT_MS) {
      throw partUnavailable(PART, `not ready in time (${problem}):\n${child.lastWords()}`, []);
    }
    if (Date.now() > nextWordAt) {
      log(`Waiting for PostgreSQL: ${problem}`);
      nextWordAt += 10_000;
    }
  }
}

async function trySession(url: string): Promise<string | null> {
  const session = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  session.on('error', () => undefined); // ending while we connect is told by connect() itself
  try {
    await session.connect();
    await session.query('SELECT 1');
    return null;
  } catch (thrown) {
    return reasonOf(thrown) || (codeOf(thrown) ?? 'no answer');
  } finally {
    await session.end().catch(() => undefined);
  }
}

async function createDatabase(adminUrl: string): Promise<void> {
  const session = new pg.Client({ connectionString: adminUrl });
  await session.connect();
  try {
    const found = await session.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
    if (found.rowCount === 0) await session.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await session.end();
  }
}

/**
 * Stops the server a killed run left on these data. Nobody else can be using them: the directory is
 * claimed. A `postmaster.pid` whose process is another program is only a stale file.
 */
async function stopOrphan(data: string, log: (line: string) => void): Promise<void> {
  const pidFile = join(data, 'postmaster.pid');
  const first = (await readFile(pidFile, 'utf8').catch(() => '')).split('\n')[0] ?? '';
  const pid = Number(first.trim());
  if (!Number.isInteger(pid) || pid <= 1) return;
  if (commandLine(pid)?.includes(`-D ${data} `) !== true) {
    await rm(pidFile, { force: true });
    return;
  }
  log(`Stopping PostgreSQL (process ${String(pid)}) that an earlier run left behind`);
  const gone = await stopProcess(pid, [
    { signal: 'SIGINT', waitMs: 10_000 },
    { signal: 'SIGQUIT', waitMs: 5_000 },
    { signal: 'SIGKILL', waitMs: 5_000 },
  ]);
  if (gone) return;
  throw partUnavailable(
    PART,
    `process ${String(pid)} still uses ${dirname(data)} and cannot be stopped`,
    [`stop process ${String(pid)}`],
  );
}

function urlOf(password: string, port: number, database: string): string {
  return `postgresql://${SUPERUSER}:${password}@127.0.0.1:${String(port)}/${database}`;
}
