import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Connection } from '@temporalio/client';
import { isAlive } from '../../src/dev/processes.ts';
import { findTemporalCli } from '../../src/dev/temporal-cli.ts';
import {
  startTemporalServer,
  type RunningTemporalServer,
  type SearchAttributes,
} from '../../src/dev/temporal-server.ts';
import { temporalCli } from '../support/temporal.ts';
import { untilGone, watchdogOf } from './watching.ts';

const log = (): void => undefined;
const running: RunningTemporalServer[] = [];
const others: ChildProcess[] = [];
const directories: string[] = [];
const ATTRIBUTES: SearchAttributes = { CsKind: 'Keyword', CsDeadline: 'Datetime' };
let cli = '';
const compiled = join(process.env['COUNTERSIGN_TEST_COMPILED'] ?? '', 'src/dev');

beforeAll(async () => {
  cli = await temporalCli();
}, 20 * 60_000);
afterEach(async () => {
  for (const other of others.splice(0)) other.kill('SIGKILL');
  for (const server of running.splice(0)) await server.stop();
});
afterAll(async () => {
  for (const directory of directories) await rm(directory, { recursive: true, force: true });
});

async function aDatabaseFile(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'countersign-test-'));
  directories.push(directory);
  return join(directory, 'temporal.sqlite');
}

async function start(
  databaseFile: string,
  searchAttributes = ATTRIBUTES,
  uiPort = 0,
): Promise<RunningTemporalServer> {
  const server = await startTemporalServer({
    ...{ cli, databaseFile, namespace: 'default', uiPort, searchAttributes, log },
  });
  running.push(server);
  return server;
}

async function connected<T>(address: string, ask: (to: Connection) => Promise<T>): Promise<T> {
  const connection = await Connection.connect({ address });
  try {
    return await ask(connection);
  } finally {
    await connection.close();
  }
}

function registered(server: RunningTemporalServer): Promise<readonly string[]> {
  return connected(server.address, async ({ operatorService }) => {
    const answer = await operatorService.listSearchAttributes({ namespace: 'default' });
    return Object.keys(answer.customAttributes);
  });
}

function startWorkflow(server: RunningTemporalServer, workflowId: string): Promise<unknown> {
  return connected(server.address, ({ workflowService }) =>
    workflowService.startWorkflowExecution({
      ...{ namespace: 'default', workflowId, requestId: workflowId },
      workflowType: { name: 'kept' },
      taskQueue: { name: 'nobody-polls-this' },
    }),
  );
}

function isKept(server: RunningTemporalServer, workflowId: string): Promise<boolean> {
  return connected(server.address, async ({ workflowService }) => {
    const found = await workflowService.describeWorkflowExecution({
      ...{ namespace: 'default', execution: { workflowId } },
    });
    return found.workflowExecutionInfo?.type?.name === 'kept';
  });
}

/** A process that starts the server on the file and then waits. */
async function aProcessRunningIt(
  databaseFile: string,
): Promise<{ node: ChildProcess; server: RunningTemporalServer }> {
  const options = { cli, databaseFile, namespace: 'default', uiPort: 0, searchAttributes: {} };
  const script = `
    import { startTemporalServer } from ${JSON.stringify(join(compiled, 'temporal-server.js'))};
    const server = await startTemporalServer({ ...${JSON.stringify(options)}, log: () => {} });
    console.log(JSON.stringify(server));
    setInterval(() => {}, 1000);`;
  const node = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  others.push(node);
  const [line] = (await once(node.stdout, 'data')) as [Buffer];
  return { node, server: JSON.parse(String(line)) as RunningTemporalServer };
}

describe('the embedded Temporal server', () => {
  it('serves its UI, has the search attributes, and keeps workflows over a restart', async () => {
    const file = await aDatabaseFile();
    const first = await start(file);
    expect((await fetch(first.uiUrl)).status).toBe(200);
    expect(await registered(first)).toEqual(expect.arrayContaining(['CsKind', 'CsDeadline']));
    await startWorkflow(first, 'wf-1');
    await first.stop();
    expect(isAlive(first.pid)).toBe(false);
    const second = await start(file);
    expect(await isKept(second, 'wf-1')).toBe(true);
  });

  it('gives a database of an older release the search attributes of a newer one', async () => {
    const file = await aDatabaseFile();
    await (await start(file, { CsKind: 'Keyword' })).stop();
    const newer = await start(file, { CsKind: 'Keyword', CsNeedsOperator: 'Bool' });
    expect(await registered(newer)).toEqual(expect.arrayContaining(['CsKind', 'CsNeedsOperator']));
  });

  it('takes another port for the UI when the wanted one is taken', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await once(holder, 'listening');
    const { port: taken } = holder.address() as { port: number };
    const server = await start(await aDatabaseFile(), ATTRIBUTES, taken);
    expect(server.uiPort).not.toBe(taken);
    expect((await fetch(server.uiUrl)).status).toBe(200);
    holder.close();
  });

  it('refuses a second start on the same file, naming the process that has it', async () => {
    const file = await aDatabaseFile();
    await start(file);
    await expect(start(file)).rejects.toThrow(`in use by process ${String(process.pid)}`);
  });

  it('does not outlive a process killed with -9, and the next start has its workflows', async () => {
    const file = await aDatabaseFile();
    const { node, server } = await aProcessRunningIt(file);
    await startWorkflow(server, 'wf-2');
    node.kill('SIGKILL');
    expect(await untilGone(server.pid, 15_000)).toBe(true);
    expect(await isKept(await start(file), 'wf-2')).toBe(true);
  });

  it('stops what a killed run left behind when its watchdog was killed as well', async () => {
    const file = await aDatabaseFile();
    const { node, server } = await aProcessRunningIt(file);
    process.kill(-watchdogOf(server.pid), 'SIGKILL');
    node.kill('SIGKILL');
    await once(node, 'exit');
    expect(isAlive(server.pid)).toBe(true);
    await start(file);
    expect(isAlive(server.pid)).toBe(false);
  });

  it('says so when it ends by itself', async () => {
    const server = await start(await aDatabaseFile());
    process.kill(server.pid, 'SIGKILL');
    await expect(server.failed).resolves.toMatch(/ended by itself/);
  });
});

describe('finding the Temporal CLI', () => {
  it('takes the one TEMPORAL_CLI_PATH names', async () => {
    const environment = { ...process.env, TEMPORAL_CLI_PATH: cli };
    expect(await findTemporalCli({ environment, log })).toBe(cli);
  });

  it('says that TEMPORAL_CLI_PATH is wrong instead of going elsewhere, with the ways out', async () => {
    const environment = { ...process.env, TEMPORAL_CLI_PATH: '/bin/true' };
    const attempt = findTemporalCli({ environment, log });
    await expect(attempt).rejects.toThrow(/TEMPORAL_CLI_PATH is \/bin\/true/);
    await expect(attempt).rejects.toThrow(
      /TEMPORAL_ADDRESS[^]*"temporal" is on PATH[^]*install Go/,
    );
  });
});
