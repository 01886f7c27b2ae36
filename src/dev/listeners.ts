import { readdir, readFile, readlink } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive } from './processes.ts';

const LISTENING = '0A'; // proc(5): the socket states are the kernel's numbers

/**
 * Whether it is this process that listens on the port. On Linux the kernel is asked; elsewhere the
 * answer is that the process still runs a second later, since one that lost its port exits.
 */
export async function listensOn(pid: number, port: number): Promise<boolean> {
  if (process.platform !== 'linux') {
    await pause(1_000);
    return isAlive(pid);
  }
  const listening = await listeningSockets(port);
  const descriptors = await readdir(`/proc/${String(pid)}/fd`).catch(() => []);
  for (const descriptor of descriptors) {
    const target = await readlink(`/proc/${String(pid)}/fd/${descriptor}`).catch(() => '');
    if (listening.has(target)) return true;
  }
  return false;
}

/** As /proc/<pid>/fd names them: "socket:[12345]". */
async function listeningSockets(port: number): Promise<ReadonlySet<string>> {
  const hex = port.toString(16).toUpperCase().padStart(4, '0');
  const found = new Set<string>();
  for (const table of ['/proc/net/tcp', '/proc/net/tcp6']) {
    const rows = (await readFile(table, 'utf8').catch(() => '')).split('\n').slice(1);
    for (const row of rows) {
      const fields = row.trim().split(/\s+/);
      if (fields[1]?.endsWith(`:${hex}`) === true && fields[3] === LISTENING) {
        found.add(`socket:[${fields[9] ?? ''}]`);
      }
    }
  }
  return found;
}
