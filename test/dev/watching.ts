import { execFileSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive } from '../../src/dev/processes.ts';

/** Whether the process ends within the limit. */
export async function untilGone(pid: number, limitMs: number): Promise<boolean> {
  const endAt = Date.now() + limitMs;
  while (isAlive(pid)) {
    if (Date.now() > endAt) return false;
    await pause(50);
  }
  return true;
}

/** The process that guards this one, by its command line. */
export function watchdogOf(pid: number): number {
  const list = execFileSync('ps', ['-axo', 'pid=,command='], { encoding: 'utf8' });
  const line = list.split('\n').find((row) => row.includes(`countersign-watchdog ${String(pid)} `));
  if (line === undefined) throw new Error(`No watchdog guards process ${String(pid)}`);
  return Number(line.trim().split(' ')[0]);
}
