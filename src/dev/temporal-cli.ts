import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runToEnd } from './child.ts';
import { partUnavailable, reasonOf } from './failure.ts';
import { downloadThroughSdk } from './sdk-download.ts';
import {
  answers,
  cached,
  cacheFolder,
  onPath,
  sayingHowFar,
  type Environment,
} from './tool-cache.ts';

/** Later versions cannot be had by `go install`: their go.mod has replace directives. */
const VERSION = 'v1.5.1';
const MODULE = `github.com/temporalio/cli/cmd/temporal@${VERSION}`;
const PART = 'The Temporal server';
const PACKAGES_COUNT = 1300; // about: what one build compiles
const REMEDIES = [
  'set TEMPORAL_ADDRESS to a running Temporal server',
  'install the Temporal CLI so that "temporal" is on PATH, or set TEMPORAL_CLI_PATH to it',
  'install Go, with access to a module proxy, and start again: the CLI is then built from source',
];

/**
 * Finds the Temporal CLI, whose dev server we embed: TEMPORAL_CLI_PATH, the user's tool cache, PATH,
 * a download by Temporal's SDK, a build from source by Go; the last two end up in the cache.
 * Throws `PartUnavailable`.
 */
export async function findTemporalCli(options: {
  readonly environment: Environment;
  readonly log: (line: string) => void;
}): Promise<string> {
  const { environment, log } = options;
  const given = environment['TEMPORAL_CLI_PATH'];
  if (given !== undefined && given !== '') {
    if (await isTemporalCli(given)) return given;
    throw partUnavailable(PART, `TEMPORAL_CLI_PATH is ${given}, which does not run`, REMEDIES);
  }
  const folder = cacheFolder(environment);
  const inCache = join(folder, 'temporal');
  const find = async (): Promise<string | undefined> => {
    for (const path of [inCache, await onPath('temporal')]) {
      if (path !== undefined && (await isTemporalCli(path))) return path;
    }
    return undefined;
  };
  try {
    return await cached(folder, 'temporal', find, () => obtain(folder, inCache, log), log);
  } catch (thrown) {
    throw partUnavailable(PART, `it could not be obtained (${reasonOf(thrown)})`, REMEDIES);
  }
}

async function isTemporalCli(path: string): Promise<boolean> {
  return (await answers(path, '--version'))?.includes('temporal version') === true;
}

async function obtain(folder: string, path: string, log: (line: string) => void): Promise<string> {
  log(`Downloading the Temporal CLI ${VERSION} to ${folder} (once)`);
  const downloaded = await download(folder, path, log);
  if (downloaded === null) return path;
  if ((await answers('go', 'version')) === null) {
    throw new Error(`download: ${downloaded}; build: Go is not installed`);
  }
  log(`The download failed (${downloaded})`);
  const built = await build(folder, path, log);
  if (built === null) return path;
  throw new Error(`download: ${downloaded}; build: ${built}`);
}

/** Null when it is there, else why not. */
async function download(
  folder: string,
  path: string,
  log: (line: string) => void,
): Promise<string | null> {
  const draft = join(folder, 'sdk-download');
  await rm(draft, { recursive: true, force: true }); // the SDK would wait for a killed run's download
  try {
    const result = await downloadThroughSdk({ kind: 'dev-server', version: VERSION }, draft, log);
    if (result.kind === 'failed') return result.because;
    return await keepFirst(draft, path, 'the SDK left no usable program');
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function build(
  folder: string,
  path: string,
  log: (line: string) => void,
): Promise<string | null> {
  log('Building the Temporal server from source with Go (about 3 minutes on 2 cores, once)');
  const draft = join(folder, 'go-install');
  await rm(draft, { recursive: true, force: true }); // of a run that was killed
  await mkdir(draft);
  const count = { modules: 0, packages: 0 };
  const done = sayingHowFar(log, () =>
    count.packages === 0
      ? `${String(count.modules)} modules downloaded`
      : `${String(count.packages)} of about ${String(PACKAGES_COUNT)} packages compiled`,
  );
  try {
    const exit = await runToEnd({
      command: '/bin/sh', // sets one variable and keeps the rest of the environment
      args: [
        '-c',
        'GOBIN=$1 exec go install -v -trimpath -ldflags "-s -w" "$2"',
        'sh',
        draft,
        MODULE,
      ],
      cwd: folder,
      limitMs: 30 * 60_000,
      onLine: (line) => {
        if (line.startsWith('go: ')) count.modules += 1;
        else count.packages += 1;
      },
    });
    if (exit.code !== 0) return `go install failed: ${exit.lastWords.split('\n').at(-1) ?? ''}`;
    return await keepFirst(draft, path, 'go install left no usable program');
  } finally {
    done();
    await rm(draft, { recursive: true, force: true });
  }
}

async function keepFirst(draft: string, path: string, otherwise: string): Promise<string | null> {
  for (const name of await readdir(draft)) {
    const candidate = join(draft, name);
    if (!(await isTemporalCli(candidate))) continue;
    await rename(candidate, path);
    return null;
  }
  return otherwise;
}
