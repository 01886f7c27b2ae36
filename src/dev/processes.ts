import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { codeOf } from './failure.ts';

/**
 * Facts about processes that are not our children any more: what a killed run left behind.
 * Linux answers from /proc (a slim image has no `ps`), anything else from `ps`.
 */

/** One step of a stop: the signal, and how long it may take before the next step. */
export type StopStep = { readonly signal: NodeJS.Signals; readonly waitMs: number };

const POLL_MS = 25;

/** Whether a process with this id runs. A zombie (dead, not yet reaped) does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (thrown) {
    if (codeOf(thrown) !== 'EPERM') return false; // EPERM: it lives and is somebody else's
  }
  return linuxStat(pid)?.state !== 'Z';
}

/**
 * Tells one process from a later one that got the same id: when it started, and since which boot.
 * Undefined when no such process runs.
 */
export function birthMark(pid: number): string | undefined {
  if (process.platform === 'linux') {
    const stat = linuxStat(pid);
    return stat === undefined ? undefined : `${bootId()}:${stat.startedAtTicks}`;
  }
  return ps(pid, 'lstart=');
}

/** The command line, its parts separated by blanks. Undefined when no such process runs. */
export function commandLine(pid: number): string | undefined {
  if (process.platform === 'linux') {
    return readIfThere(`/proc/${String(pid)}/cmdline`)
      ?.replaceAll('\0', ' ')
      .trim();
  }
  return ps(pid, 'command=');
}

/** Sends the signals one after the other until the process is gone. False when it outlived all. */
export async function stopProcess(pid: number, steps: readonly StopStep[]): Promise<boolean> {
  for (const { signal, waitMs } of steps) {
    try {
      process.kill(pid, signal);
    } catch {
      return !isAlive(pid);
    }
    for (let waitedMs = 0; waitedMs < waitMs; waitedMs += POLL_MS) {
      if (!isAlive(pid)) return true;
      await pause(POLL_MS);
    }
  }
  return !isAlive(pid);
}

function linuxStat(pid: number): { state: string; startedAtTicks: string } | undefined {
  const line = readIfThere(`/proc/${String(pid)}/stat`);
  if (line === undefined) return undefined;
  // proc(5): the name in parentheses may hold anything; counting starts after its end.
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  return { state: fields[0] ?? '', startedAtTicks: fields[19] ?? '' };
}

function bootId(): string {
  return readIfThere('/proc/sys/kernel/random/boot_id')?.trim() ?? 'unknown';
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function ps(pid: number, column: string): string | undefined {
  try {
    const answer = execFileSync('ps', ['-o', column, '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    return answer === '' ? undefined : answer;
  } catch {
    return undefined;
  }
}
