import { mkdir, readdir, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { startChild } from './child.ts';
import { sayingHowFar } from './tool-cache.ts';

/** The two servers Temporal's SDK knows how to download for its tests. */
export type SdkServer =
  { readonly kind: 'dev-server'; readonly version: string } | { readonly kind: 'time-skipping' };

const STALLED_MS = 15_000; // without a byte more; a network that answers nothing must not cost more
const LIMIT_MS = 10 * 60_000;
const MEGABYTE = 1024 * 1024;

/** The SDK downloads as part of starting a server: it is started once, and stopped. */
const SCRIPT = `
const { TestWorkflowEnvironment } = require(process.argv[1]);
const { kind, version, downloadDir } = JSON.parse(process.argv[2]);
const executable = { type: 'cached-download', downloadDir, ...(version ? { version } : {}) };
const create = kind === 'dev-server' ? 'createLocal' : 'createTimeSkipping';
TestWorkflowEnvironment[create]({ server: { executable } })
  .then((environment) => environment.teardown())
  .then(() => process.exit(0), (error) => { console.error(String(error)); process.exit(1); });
`;

export type Download =
  { readonly kind: 'downloaded' } | { readonly kind: 'failed'; readonly because: string };

/**
 * Lets Temporal's SDK download a server into the folder. It runs in a process of its own, because
 * a download under way cannot be called off otherwise.
 */
export async function downloadThroughSdk(
  server: SdkServer,
  folder: string,
  log: (line: string) => void,
): Promise<Download> {
  await mkdir(folder, { recursive: true });
  const testing = createRequire(import.meta.url).resolve('@temporalio/testing');
  const child = await startChild({
    command: process.execPath,
    args: ['-e', SCRIPT, testing, JSON.stringify({ ...server, downloadDir: folder })],
    cwd: folder,
    stop: { signal: 'SIGKILL', waitMs: 1_000 },
    signalTo: 'family',
  });
  const progress = { bytes: 0, sinceMs: Date.now(), because: '' };
  const startedAtMs = Date.now();
  const watch = setInterval(() => {
    void sizeOf(folder).then((bytes) => {
      if (bytes !== progress.bytes) Object.assign(progress, { bytes, sinceMs: Date.now() });
      if (Date.now() - progress.sinceMs > STALLED_MS) progress.because = 'no answer';
      if (Date.now() - startedAtMs > LIMIT_MS) progress.because = 'too slow';
      if (progress.because !== '') void child.stop();
    });
  }, 1_000);
  const done = sayingHowFar(log, () => `${String(Math.round(progress.bytes / MEGABYTE))} MB`);
  const exit = await child.exited;
  clearInterval(watch);
  done();
  if (exit.code === 0) return { kind: 'downloaded' };
  return { kind: 'failed', because: progress.because || lastCause(child.lastWords()) };
}

/** "a: b: c" of nested errors, of which the last says what happened. */
function lastCause(words: string): string {
  return words.split(': ').slice(-2).join(': ').trim() || 'it ended without a word';
}

async function sizeOf(folder: string): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  const sizes = await Promise.all(
    names.map((name) =>
      stat(join(folder, name)).then(
        (found) => found.size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
