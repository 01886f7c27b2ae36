import { lstat, stat } from 'node:fs/promises';
import { runToEnd, type Owner } from './child.ts';

/** PostgreSQL refuses to run as root; as root we run it as this user, "nobody" on most systems. */
const NOBODY: Owner = { uid: 65534, gid: 65534 };

export const runsAsRoot = process.getuid?.() === 0;

/**
 * The user PostgreSQL runs as: ours, or for root the one who owns the data already, so that data an
 * ordinary user made stay that user's. Undefined means ours.
 */
export async function postgresOwner(dataDirectory: string): Promise<Owner | undefined> {
  if (!runsAsRoot) return undefined;
  const found = await stat(dataDirectory).catch(() => undefined);
  if (found === undefined || found.uid === 0) return NOBODY;
  return { uid: found.uid, gid: found.gid };
}

/** Whether that user gets through every directory on the way, and into the last. */
export async function canEnter(owner: Owner | undefined, directory: string): Promise<boolean> {
  return shellTest(owner, 'cd "$1"', [directory]);
}

/** Runs a line of shell as that user; true when it succeeds. */
export async function shellTest(
  owner: Owner | undefined,
  line: string,
  args: readonly string[],
): Promise<boolean> {
  const exit = await runToEnd({
    command: '/bin/sh',
    args: ['-c', line, 'sh', ...args],
    cwd: '/',
    owner,
    limitMs: 20_000,
  });
  return exit.code === 0;
}

/** A directory that is ours and that nobody else can write: no trap somebody laid in /tmp. */
export async function isOursAlone(directory: string): Promise<boolean> {
  const found = await lstat(directory).catch(() => undefined);
  if (found === undefined || !found.isDirectory()) return false;
  return found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
}
