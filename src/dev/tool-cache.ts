import { mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { runToEnd } from './child.ts';
import { takingTurns } from './claim.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The user's folder for tools that are fetched or built once and serve every checkout
 * (XDG Base Directory Specification: $XDG_CACHE_HOME, else ~/.cache).
 */
export function cacheFolder(environment: Environment): string {
  const base = environment['XDG_CACHE_HOME'];
  const usable = base !== undefined && base.startsWith('/'); // the specification: absolute or ignored
  return join(usable ? base : join(homedir(), '.cache'), 'countersign');
}

/**
 * Finds a tool in the cache, else makes it there; when several processes want it at once, one makes
 * it and the others wait. `find` answers undefined when it is not (or not usably) there.
 */
export async function cached<T>(
  folder: string,
  name: string,
  find: () => Promise<T | undefined>,
  make: () => Promise<T>,
  log: (line: string) => void,
): Promise<T> {
  const there = await find();
  if (there !== undefined) return there;
  await mkdir(folder, { recursive: true });
  const work = async (): Promise<T> => (await find()) ?? (await make());
  return takingTurns(join(folder, `${name}.being-made-by`), work, (pid) => {
    log(`Waiting for process ${String(pid)}, which is fetching the same (${name})`);
  });
}

/** Says every ten seconds how a long step is getting on, until the returned function is called. */
export function sayingHowFar(log: (line: string) => void, progress: () => string): () => void {
  const startedAt = Date.now();
  const timer = setInterval(() => {
    const seconds = Math.round((Date.now() - startedAt) / 1000);
    log(`  … ${String(seconds)} s: ${progress()}`);
  }, 10_000);
  return () => {
    clearInterval(timer);
  };
}

/** Whether the command runs and succeeds, and what it wrote. */
export async function answers(command: string, ...args: readonly string[]): Promise<string | null> {
  try {
    const exit = await runToEnd({ command, args, limitMs: 30_000 });
    return exit.code === 0 ? exit.lastWords : null;
  } catch {
    return null; // not there, or not runnable on this machine
  }
}

/** The absolute path of a command on PATH. */
export async function onPath(command: string): Promise<string | undefined> {
  const path = await answers('/bin/sh', '-c', 'command -v "$1"', 'sh', command);
  return path?.startsWith('/') === true ? path.trim() : undefined;
}
