import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { codeOf, partUnavailable } from './failure.ts';
import { birthMark, isAlive } from './processes.ts';

/**
 * Claims on files and directories by processes of this machine. A claim is a file that names its
 * holder; it ends with the holder, however the holder ends, because the next one who wants it looks
 * whether that process still runs.
 */
export type Claim = { release(): Promise<void> };

type Holder = { readonly pid: number; readonly born: string };

const LOCK_FILE = 'in-use-by';
const GUARD_LIMIT_MS = 5_000;

/** Claims a directory for this process, creating it. Throws `PartUnavailable` naming the holder. */
export async function claimDirectory(directory: string): Promise<Claim> {
  return claimFile(join(directory, LOCK_FILE));
}

/** The same by a file of one's own naming, for what is not a directory. */
export async function claimFile(file: string): Promise<Claim> {
  const attempt = await tryClaim(file);
  if (attempt.kind === 'claimed') return attempt.claim;
  throw partUnavailable(
    dirname(file),
    `in use by process ${String(attempt.pid)}${attempt.pid === process.pid ? ' (this one)' : ''}`,
    [`stop process ${String(attempt.pid)}`, 'set DATA_DIR to another directory'],
  );
}

/** Does the work while no other process does it under the same file; waits for its turn. */
export async function takingTurns<T>(
  file: string,
  work: () => Promise<T>,
  onWait: (pid: number) => void = () => undefined,
): Promise<T> {
  let told = false;
  for (;;) {
    const attempt = await tryClaim(file);
    if (attempt.kind === 'claimed') {
      try {
        return await work();
      } finally {
        await attempt.claim.release();
      }
    }
    if (!told) onWait(attempt.pid);
    told = true;
    await pause(200);
  }
}

type Attempt = { kind: 'claimed'; claim: Claim } | { kind: 'held'; pid: number };

async function tryClaim(file: string): Promise<Attempt> {
  await mkdir(dirname(file), { recursive: true });
  const mine = `${JSON.stringify({ pid: process.pid, born: birthMark(process.pid) ?? '' })}\n`;
  for (;;) {
    if (await createWhole(file, mine)) {
      return { kind: 'claimed', claim: { release: () => removeOwn(file, mine) } };
    }
    const found = await readIfThere(file);
    if (found === undefined) continue; // released between the two looks
    const holder = parseHolder(found);
    if (holder !== undefined && isStillThere(holder)) {
      return { kind: 'held', pid: holder.pid };
    }
    await removeStale(file, found);
  }
}

function isStillThere(holder: Holder): boolean {
  return isAlive(holder.pid) && birthMark(holder.pid) === holder.born;
}

/** Creates the file with its content in one step; false when there is one already. */
async function createWhole(file: string, content: string): Promise<boolean> {
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, content, { mode: 0o644 });
  try {
    await link(draft, file);
    return true;
  } catch (thrown) {
    if (codeOf(thrown) === 'EEXIST') return false;
    throw thrown;
  } finally {
    await rm(draft, { force: true });
  }
}

/** Unless the directory was deleted meanwhile, and made and claimed anew. */
async function removeOwn(file: string, mine: string): Promise<void> {
  if ((await readIfThere(file)) === mine) await rm(file, { force: true });
}

/**
 * Removes the file of a dead holder. One at a time, or the second would remove the claim that the
 * first has just made; so while one is at it the others do nothing and look again.
 */
async function removeStale(file: string, seen: string): Promise<void> {
  const guard = `${file}.removing`;
  if (!(await createWhole(guard, ''))) {
    const found = await stat(guard).catch(() => undefined);
    const ageMs = found === undefined ? 0 : Date.now() - found.mtimeMs;
    if (ageMs > GUARD_LIMIT_MS)
      await rm(guard, { force: true }); // its owner died in between
    else await pause(10);
    return;
  }
  try {
    if ((await readIfThere(file)) === seen) await rm(file, { force: true });
  } finally {
    await rm(guard, { force: true });
  }
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (thrown) {
    if (codeOf(thrown) === 'ENOENT') return undefined;
    throw thrown;
  }
}

function parseHolder(content: string): Holder | undefined {
  try {
    const parsed: unknown = JSON.parse(content);
    if (typeof parsed !== 'object' || parsed === null) return undefined;
    const { pid, born } = parsed as Record<string, unknown>;
    return typeof pid === 'number' && typeof born === 'string' ? { pid, born } : undefined;
  } catch {
    return undefined;
  }
}
