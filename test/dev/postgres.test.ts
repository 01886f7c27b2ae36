import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmod,
  chown,
  lstat,
  mkdir,
  mkdtemp,
  readFile,
  readlink,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { startPostgres, type RunningPostgres } from '../../src/dev/postgres.ts';
import { canEnter } from '../../src/dev/postgres-owner.ts';
import { isAlive } from '../../src/dev/processes.ts';
import { untilGone, watchdogOf } from './watching.ts';

const asRoot = process.getuid?.() === 0;
const NOBODY = { uid: 65534, gid: 65534 };
const log = (): void => undefined;
const running: RunningPostgres[] = [];
const others: ChildProcess[] = [];
const directories: string[] = [];
const compiled = join(process.env['COUNTERSIGN_TEST_COMPILED'] ?? '', 'src/dev');

afterEach(async () => {
  for (const other of others.splice(0)) other.kill('SIGKILL');
  for (const server of running.splice(0)) await server.stop();
});
afterAll(async () => {
  for (const directory of directories) await rm(directory, { recursive: true, force: true });
});

async function aDirectory(mode = 0o755): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'countersign-test-'));
  await chmod(directory, mode);
  directories.push(directory);
  return directory;
}

async function start(directory: string, port?: number): Promise<RunningPostgres> {
  const server = await startPostgres({
    directory: join(directory, 'postgres'),
    log,
    durable: false,
    ...(port === undefined ? {} : { port }),
  });
  running.push(server);
  return server;
}

async function query(url: string, sql: string): Promise<readonly unknown[]> {
  const session = new pg.Client({ connectionString: url });
  await session.connect();
  try {
    const { rows } = await session.query<{ value: unknown }>(sql);
    return rows.map((row) => row.value);
  } finally {
    await session.end();
  }
}

/** A process that starts PostgreSQL on the directory and then waits. */
async function aProcessRunningIt(
  directory: string,
  ids: { uid?: number; gid?: number } = {},
): Promise<{ node: ChildProcess; server: { pid: number; url: string; port: number } }> {
  const script = `
    import { startPostgres } from ${JSON.stringify(join(compiled, 'postgres.js'))};
    const { pid, url, port } = await startPostgres({
      directory: ${JSON.stringify(join(directory, 'postgres'))}, log: () => {}, durable: false,
    });
    console.log(JSON.stringify({ pid, url, port }));
    setInterval(() => {}, 1000);`;
  const node = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
    ...ids,
  });
  others.push(node);
  const [line] = (await once(node.stdout, 'data')) as [Buffer];
  return { node, server: JSON.parse(String(line)) as { pid: number; url: string; port: number } };
}

describe('the embedded PostgreSQL', () => {
  it('answers on loopback, in UTF-8, to its password only, which nobody else can read', async () => {
    const directory = await aDirectory();
    const { url } = await start(directory);
    expect(await query(url, "SELECT current_setting('server_encoding') AS value")).toEqual([
      'UTF8',
    ]);
    expect(await query(url, "SELECT current_setting('listen_addresses') AS value")).toEqual([
      '127.0.0.1',
    ]);
    const withoutPassword = new URL(url);
    withoutPassword.password = 'guess';
    await expect(query(withoutPassword.href, 'SELECT 1')).rejects.toThrow(/password/);
    expect((await stat(join(directory, 'postgres/password'))).mode & 0o777).toBe(0o600);
  });

  it('keeps its rows over a restart on the same directory', async () => {
    const directory = await aDirectory();
    const first = await start(directory);
    await query(first.url, 'CREATE TABLE kept AS SELECT 42 AS value');
    await first.stop();
    expect(isAlive(first.pid)).toBe(false);
    const second = await start(directory);
    expect(await query(second.url, 'SELECT value FROM kept')).toEqual([42]);
  });

  it('takes another port when the wanted one is taken', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await once(holder, 'listening');
    const { port: taken } = holder.address() as { port: number };
    const server = await start(await aDirectory(), taken);
    expect(server.port).not.toBe(taken);
    expect(await query(server.url, 'SELECT 1 AS value')).toEqual([1]);
    holder.close();
  });

  it('refuses a second start on the same directory, naming the process that has it', async () => {
    const directory = await aDirectory();
    const first = await start(directory);
    await expect(start(directory)).rejects.toThrow(`in use by process ${String(process.pid)}`);
    expect(await query(first.url, 'SELECT 1 AS value')).toEqual([1]);
  });

  it('says so when it ends by itself', async () => {
    const server = await start(await aDirectory());
    process.kill(server.pid, 'SIGQUIT');
    await expect(server.failed).resolves.toMatch(/ended by itself/);
  });

  it('does not outlive a process killed with -9, and the next start has all rows', async () => {
    const directory = await aDirectory();
    const { node, server } = await aProcessRunningIt(directory);
    await query(server.url, 'CREATE TABLE kept AS SELECT 7 AS value');
    node.kill('SIGKILL');
    expect(await untilGone(server.pid, 10_000)).toBe(true);
    const next = await start(directory);
    expect(await query(next.url, 'SELECT value FROM kept')).toEqual([7]);
  });

  it('stops what a killed run left behind when its watchdog was killed as well', async () => {
    const directory = await aDirectory();
    const { node, server } = await aProcessRunningIt(directory);
    process.kill(-watchdogOf(server.pid), 'SIGKILL');
    node.kill('SIGKILL');
    await once(node, 'exit');
    expect(isAlive(server.pid)).toBe(true);
    const next = await start(directory);
    expect(isAlive(server.pid)).toBe(false);
    expect(await query(next.url, 'SELECT 1 AS value')).toEqual([1]);
  });

  it('is not misled by a stale postmaster.pid that names a process of somebody else', async () => {
    const directory = await aDirectory();
    const first = await start(directory);
    await first.stop();
    const bystander = spawn('sleep', ['60']);
    others.push(bystander);
    const pidFile = join(directory, 'postgres/data/postmaster.pid');
    await writeFile(pidFile, `${String(bystander.pid)}\n${directory}/postgres/data\n`);
    const next = await start(directory);
    expect(await query(next.url, 'SELECT 1 AS value')).toEqual([1]);
    expect(isAlive(bystander.pid ?? 0)).toBe(true);
  });

  it('begins again after a start that was killed while it made the files', async () => {
    const directory = await aDirectory();
    await mkdir(join(directory, 'postgres/data.new'), { recursive: true });
    await writeFile(join(directory, 'postgres/data.new/PG_VERSION'), '18\n');
    const server = await start(directory);
    expect(await query(server.url, 'SELECT 1 AS value')).toEqual([1]);
  });

  it('runs from a directory no other user can enter, also for root', async () => {
    const directory = await aDirectory(0o700);
    const first = await start(directory);
    await query(first.url, 'CREATE TABLE kept AS SELECT 9 AS value');
    await first.stop();
    const second = await start(directory);
    expect(await query(second.url, 'SELECT value FROM kept')).toEqual([9]);
    const link = join(directory, 'postgres/data');
    expect((await lstat(link)).isSymbolicLink()).toBe(asRoot);
    if (!asRoot) return;
    const home = dirname(await readlink(link));
    directories.push(home);
    expect(await readFile(join(home, 'belongs-to'), 'utf8')).toBe(`${link}\n`);
  });

  it('runs as an ordinary user', async () => {
    const directory = await aDirectory();
    const another = asRoot && (await canEnter(NOBODY, compiled)) ? NOBODY : undefined;
    if (another !== undefined) await chown(directory, another.uid, another.gid);
    const { server } = await aProcessRunningIt(directory, another);
    expect(await query(server.url, 'SELECT 1 AS value')).toEqual([1]);
    const made = await stat(join(directory, 'postgres/data'));
    expect(made.uid).toBe(another?.uid ?? process.getuid?.());
  });
});
