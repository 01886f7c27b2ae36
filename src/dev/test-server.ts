import { access, chmod, constants, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runToEnd } from './child.ts';
import { partUnavailable } from './failure.ts';
import { downloadThroughSdk } from './sdk-download.ts';
import { answers, cached, cacheFolder, sayingHowFar, type Environment } from './tool-cache.ts';

const VERSION = '1.38.0';
const FILES_COUNT = 400; // about: what Maven fetches into an empty repository

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>countersign</groupId>
  <artifactId>test-server</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>io.temporal</groupId>
      <artifactId>temporal-test-server</artifactId>
      <version>${VERSION}</version>
    </dependency>
    <dependency>
      <groupId>org.slf4j</groupId>
      <artifactId>slf4j-nop</artifactId>
      <version>1.7.36</version>
    </dependency>
  </dependencies>
</project>
`;

/**
 * The SDK gives the port as the only argument and stops what it started by a signal, unless it is
 * killed itself; then the loop stops the server a second later.
 */
const SCRIPT = `#!/bin/sh
parent=$PPID
while sleep 1; do
  kill -0 $$ || exit
  kill -0 "$parent" || { kill $$; exit; }
done </dev/null >/dev/null 2>&1 &
if [ -x "\${0%/*}/server" ]; then exec "\${0%/*}/server" "$@"; fi
exec java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "\${0%/*}/lib/*" \\
  io.temporal.testserver.TestServer "$@"
`;

/**
 * Finds Temporal's time-skipping test server, for `createTimeSkipping` as `existing-path`: in the
 * user's tool cache, by a download of Temporal's SDK, or from Maven; it is kept in the cache.
 * Throws `PartUnavailable`.
 */
export async function findTestServer(options: {
  readonly environment: Environment;
  readonly log: (line: string) => void;
}): Promise<string> {
  const { log } = options;
  const folder = cacheFolder(options.environment);
  const place = join(folder, `temporal-test-server-${VERSION}`);
  const script = join(place, 'run');
  const find = async (): Promise<string | undefined> =>
    (await isRunnable(script)) ? script : undefined;
  const make = async (): Promise<string> => {
    await obtain(folder, place, log);
    return script;
  };
  return cached(folder, 'temporal-test-server', find, make, log);
}

async function isRunnable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** Everything is put together in a draft, so that what is in the place is whole. */
async function obtain(folder: string, place: string, log: (line: string) => void): Promise<void> {
  const draft = join(folder, 'temporal-test-server.draft');
  await rm(draft, { recursive: true, force: true }); // of a run that was killed
  await mkdir(draft);
  try {
    log(`Downloading Temporal's time-skipping test server to ${folder} (once)`);
    const downloaded = await download(draft, log);
    if (downloaded !== null) {
      log(`The download failed (${downloaded})`);
      const fetched = await fetchByMaven(draft, log);
      if (fetched !== null) throw unavailable(`download: ${downloaded}; Maven: ${fetched}`);
    }
    await writeFile(join(draft, 'run'), SCRIPT);
    await chmod(join(draft, 'run'), 0o755);
    await rm(place, { recursive: true, force: true });
    await rename(draft, place);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

function unavailable(because: string): Error {
  return partUnavailable(
    "Temporal's time-skipping test server",
    `it could not be obtained (${because})`,
    [
      'let this machine download it once',
      'install Java 11 or newer and Maven, with access to a Maven repository',
    ],
  );
}

/** Null when it is there (as `server`), else why not. */
async function download(draft: string, log: (line: string) => void): Promise<string | null> {
  const folder = join(draft, 'download');
  const result = await downloadThroughSdk({ kind: 'time-skipping' }, folder, log);
  if (result.kind === 'failed') return result.because;
  for (const name of await readdir(folder)) {
    if (!(await isRunnable(join(folder, name)))) continue;
    await rename(join(folder, name), join(draft, 'server'));
    return null;
  }
  return 'the SDK left no program';
}

/** Null when it is there (as `lib`), else why not. */
async function fetchByMaven(draft: string, log: (line: string) => void): Promise<string | null> {
  if ((await answers('java', '-version')) === null) return 'Java is not installed';
  if ((await answers('mvn', '--version')) === null) return 'Maven is not installed';
  log(`Fetching the test server ${VERSION} and what it needs by Maven (40 MB, once)`);
  const count = { files: 0 };
  const done = sayingHowFar(
    log,
    () => `${String(count.files)} of at most about ${String(FILES_COUNT)} files fetched`,
  );
  await writeFile(join(draft, 'pom.xml'), POM);
  const exit = await runToEnd({
    command: 'mvn',
    args: [
      '--batch-mode',
      'dependency:copy-dependencies',
      '-DincludeScope=runtime',
      `-DoutputDirectory=${join(draft, 'lib')}`,
    ],
    cwd: draft,
    limitMs: 10 * 60_000,
    onLine: (line) => {
      if (line.includes('Downloaded from')) count.files += 1;
    },
  });
  done();
  return exit.code === 0 ? null : firstError(exit.lastWords);
}

function firstError(words: string): string {
  return words.split('\n').find((line) => line.includes('[ERROR]')) ?? 'it ended without a word';
}
