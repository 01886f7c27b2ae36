import { createHash } from 'node:crypto';
import { access, chmod, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { SEARCH_ATTRIBUTES } from '../../src/temporal/names.ts';

/**
 * Holds what the tests of one run share, each started when a test first asks for it: it lives in
 * Jest's main process, which outlives every worker. Tests ask over HTTP (`shared.ts`).
 */
type Coordinator = { readonly url: string; stop(): Promise<void> };

/** What a test can ask for, and what it gets. */
export type Shared = {
  /** Of the database `postgres`; `countersign_template` is there, migrated, and nobody's. */
  readonly postgres: { readonly adminUrl: string };
  readonly 'temporal-cli': { readonly path: string };
  readonly 'temporal-server': { readonly address: string; readonly namespace: string };
  readonly 'test-server': { readonly path: string };
  readonly 'workflow-bundle': { readonly codePath: string };
};

type Starters = { readonly [Name in keyof Shared]: () => Promise<Shared[Name]> };

/** @public Imported by global-setup.mjs once it is compiled. */
export async function startCoordinator(options: {
  /** The checkout. */
  readonly root: string;
  /** For what outlives the run. */
  readonly cache: string;
}): Promise<Coordinator> {
  const scratch = await mkdtemp(join(tmpdir(), 'countersign-tests-'));
  await chmod(scratch, 0o711); // PostgreSQL may run as another user
  const stops: (() => Promise<void>)[] = [];
  const starters = startersIn(options, scratch, stops);
  const asked = new Map<string, Promise<unknown>>();
  const server = createServer((request, response) => {
    const name = (request.url ?? '').slice(1);
    if (!isShared(name, starters)) {
      response.writeHead(404).end(`Nothing shared is called ${name}`);
      return;
    }
    const answer = asked.get(name) ?? starters[name]();
    asked.set(name, answer);
    answer.then(
      (value) => response.end(JSON.stringify(value)),
      (thrown: unknown) => response.writeHead(500).end(String(thrown)),
    );
  });
  server.requestTimeout = 0; // building a server from source takes minutes
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${String(port)}`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await Promise.allSettled(asked.values()); // nothing may start behind our back
      for (const stop of stops.reverse()) await stop();
      await rm(scratch, { recursive: true, force: true });
    },
  };
}

/** Imports are made on first use: most of them load for longer than a pure test runs. */
function startersIn(
  { root, cache }: { readonly root: string; readonly cache: string },
  scratch: string,
  stops: (() => Promise<void>)[],
): Starters {
  const environment = process.env;
  const temporalCli = async (): Promise<string> => {
    const { findTemporalCli } = await import('../../src/dev/temporal-cli.ts');
    return findTemporalCli({ environment, log });
  };
  return {
    postgres: async () => {
      const { startPostgres } = await import('../../src/dev/postgres.ts');
      const directory = join(scratch, 'postgres');
      const server = await startPostgres({ directory, log: quiet, durable: false });
      stops.push(() => server.stop());
      return { adminUrl: await withTemplate(server.url, root) };
    },
    'temporal-cli': async () => ({ path: await temporalCli() }),
    'temporal-server': async () => {
      const { startTemporalServer } = await import('../../src/dev/temporal-server.ts');
      const server = await startTemporalServer({
        cli: await temporalCli(),
        databaseFile: join(scratch, 'temporal.sqlite'),
        namespace: 'default',
        searchAttributes: SEARCH_ATTRIBUTES,
        log: quiet,
      });
      stops.push(() => server.stop());
      return { address: server.address, namespace: server.namespace };
    },
    'test-server': async () => {
      const { findTestServer } = await import('../../src/dev/test-server.ts');
      return { path: await findTestServer({ environment, log }) };
    },
    'workflow-bundle': async () => ({ codePath: await bundleWorkflows(root, cache) }),
  };
}

async function withTemplate(url: string, root: string): Promise<string> {
  const { migrate } = await import('../../src/store/migrate.ts');
  const [admin, template] = [new URL(url), new URL(url)];
  admin.pathname = '/postgres';
  template.pathname = '/countersign_template';
  const session = new pg.Client({ connectionString: admin.href });
  await session.connect();
  await session.query('CREATE DATABASE countersign_template');
  await session.end();
  await migrate(template.href, pathToFileURL(join(root, 'src/store/migrations/')));
  return admin.href;
}

/** The bundle of exactly these sources, made once (2 to 4 s) and found again by later runs. */
async function bundleWorkflows(root: string, cache: string): Promise<string> {
  const hash = createHash('sha256');
  for (const path of ['package-lock.json', 'workflows', 'activities', 'src/domain']) {
    await addTo(hash, join(root, path));
  }
  const codePath = join(cache, `workflows-${hash.digest('hex').slice(0, 16)}.js`);
  const isThere = await access(codePath).then(
    () => true,
    () => false,
  );
  if (isThere) return codePath;
  const { bundleWorkflowCode, DefaultLogger } = await import('@temporalio/worker');
  const { code } = await bundleWorkflowCode({
    workflowsPath: join(root, 'workflows/index.ts'),
    logger: new DefaultLogger('WARN'),
  });
  const draft = `${codePath}.${String(process.pid)}`;
  await writeFile(draft, code);
  await rename(draft, codePath);
  return codePath;
}

async function addTo(hash: ReturnType<typeof createHash>, path: string): Promise<void> {
  const names = await readdir(path).catch(() => undefined); // undefined: it is a file
  if (names === undefined) {
    hash.update(`${path}\0`).update(await readFile(path));
    return;
  }
  for (const name of names.toSorted()) await addTo(hash, join(path, name));
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address !== null && typeof address === 'object') resolve(address.port);
    });
  });
}

function isShared(name: string, starters: Starters): name is keyof Shared {
  return Object.hasOwn(starters, name);
}

function log(line: string): void {
  process.stderr.write(`${line}\n`);
}

function quiet(): void {
  // What takes a second or two is not worth a line among the test results.
}
