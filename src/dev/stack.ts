/**
 * The embedded stack: PostgreSQL, Temporal with its UI, the dev inbox and the demo world, each only
 * where no real one is named. `npm start` and nothing else uses it.
 */
import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Claim, claimDirectory } from './claim.ts';
import { createDemoWorld, type DemoWorld } from './demo-world.ts';
import { codeOf, PartUnavailable } from './failure.ts';
import { type RunningInbox, startInbox } from './inbox.ts';
import { startPostgres } from './postgres.ts';
import { findTemporalCli } from './temporal-cli.ts';
import { type SearchAttributes, startTemporalServer } from './temporal-server.ts';

/** Stopping everything takes a few seconds. */
const CLAIM_PATIENCE_MS = 10_000;

export interface StackWishes {
  readonly directory: string;
  readonly database: boolean;
  readonly temporal: { readonly namespace: string; readonly uiPort: number } | null;
  readonly inbox: boolean;
  readonly searchAttributes: SearchAttributes;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly log: (line: string) => void;
  /** Where the dev inbox hands the customers' answers in. */
  readonly inboundSmtp: () => { readonly host: string; readonly port: number };
}

export interface RunningStack {
  readonly databaseUrl: string | null;
  readonly temporal: { readonly address: string; readonly uiUrl: string } | null;
  readonly inbox: RunningInbox | null;
  readonly demo: DemoWorld;
  /** Resolves with a reason when a part ends by itself. */
  readonly failed: Promise<string>;
  stop(): Promise<void>;
}

/** Starts what is wanted, in order; on a failure stops what it started. Throws `PartUnavailable`. */
export async function startStack(wishes: StackWishes): Promise<RunningStack> {
  const { directory, log } = wishes;
  await mkdir(directory, { recursive: true });
  const stops: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const each of stops.splice(0).reverse()) await each();
  };
  try {
    const claim = await claimPatiently(directory, log);
    stops.push(() => claim.release());
    const failures: Promise<string>[] = [];

    const demo = await createDemoWorld({ directory: await folder(directory, 'demo') });
    let databaseUrl: string | null = null;
    if (wishes.database) {
      const postgres = await startPostgres({ directory: join(directory, 'postgres'), log });
      stops.push(() => postgres.stop());
      failures.push(postgres.failed);
      databaseUrl = postgres.url;
    }
    let temporal: RunningStack['temporal'] = null;
    if (wishes.temporal !== null) {
      const cli = await findTemporalCli({ environment: wishes.environment, log });
      const server = await startTemporalServer({
        cli,
        databaseFile: join(await folder(directory, 'temporal'), 'temporal.db'),
        namespace: wishes.temporal.namespace,
        uiPort: wishes.temporal.uiPort,
        searchAttributes: wishes.searchAttributes,
        log,
      });
      stops.push(() => server.stop());
      failures.push(server.failed);
      temporal = { address: server.address, uiUrl: server.uiUrl };
    }
    let inbox: RunningInbox | null = null;
    if (wishes.inbox) {
      const started = await startInbox({
        directory: await folder(directory, 'inbox'),
        demo,
        inboundSmtp: wishes.inboundSmtp,
        log,
      });
      stops.push(() => started.close());
      inbox = started;
    }
    const failed =
      failures.length === 0 ? new Promise<string>(() => undefined) : Promise.race(failures);
    return { databaseUrl, temporal, inbox, demo, failed, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** One that was killed a moment ago may still be stopping its parts. */
async function claimPatiently(directory: string, log: (line: string) => void): Promise<Claim> {
  const endAt = Date.now() + CLAIM_PATIENCE_MS;
  for (let told = false; ; told = true) {
    try {
      return await claimDirectory(directory);
    } catch (error) {
      if (!(error instanceof PartUnavailable) || Date.now() > endAt) throw error;
      if (!told) log('Waiting for another run on the same data to stop …');
      await pause(300);
    }
  }
}

/** A secret that lives in DATA_DIR (0600): made at the first start, the same ever after. */
export async function keptSecret(directory: string, name: string): Promise<string> {
  const file = join(directory, name);
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
  await mkdir(directory, { recursive: true });
  const secret = randomBytes(32).toString('hex');
  // Written aside first: a crash must not leave half a key that later cannot be told from a whole one.
  const aside = `${file}.${String(process.pid)}`;
  await writeFile(aside, `${secret}\n`, { mode: 0o600 });
  await rename(aside, file);
  return secret;
}

async function folder(directory: string, name: string): Promise<string> {
  const path = join(directory, name);
  await mkdir(path, { recursive: true });
  await chmod(path, 0o700);
  return path;
}
