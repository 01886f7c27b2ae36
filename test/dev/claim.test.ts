import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, it } from '@jest/globals';
import { claimDirectory, takingTurns } from '../../src/dev/claim.ts';
import { PartUnavailable } from '../../src/dev/failure.ts';
import { birthMark } from '../../src/dev/processes.ts';

const compiled = join(process.env['COUNTERSIGN_TEST_COMPILED'] ?? '', 'src/dev');
const directories: string[] = [];

afterAll(async () => {
  for (const directory of directories) await rm(directory, { recursive: true, force: true });
});

async function aDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'countersign-test-'));
  directories.push(directory);
  return directory;
}

describe('a claim on a directory', () => {
  it('is refused while another process holds it, naming that process and the ways out', async () => {
    const directory = await aDirectory();
    const script = `
      import { claimDirectory } from ${JSON.stringify(join(compiled, 'claim.js'))};
      await claimDirectory(${JSON.stringify(directory)});
      console.log('claimed');
      setInterval(() => {}, 1000);`;
    const holder = spawn(process.execPath, ['--input-type=module', '-e', script]);
    await once(holder.stdout, 'data');
    const attempt = claimDirectory(directory);
    await expect(attempt).rejects.toThrow(`in use by process ${String(holder.pid)}`);
    await expect(attempt).rejects.toThrow('set DATA_DIR');
    await expect(attempt).rejects.toBeInstanceOf(PartUnavailable);
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    await (await claimDirectory(directory)).release();
    expect(await readdir(directory)).toEqual([]);
  });

  it('is not held by a later process that was given the dead holder’s id', async () => {
    const directory = await aDirectory();
    const stale = { pid: process.pid, born: `${birthMark(process.pid) ?? ''}-before` };
    await writeFile(join(directory, 'in-use-by'), JSON.stringify(stale));
    await (await claimDirectory(directory)).release();
    expect(await readdir(directory)).toEqual([]);
  });

  it('goes to one of many who find it stale at the same moment', async () => {
    const directory = await aDirectory();
    await writeFile(join(directory, 'in-use-by'), 'no holder at all');
    const attempts = await Promise.allSettled(
      Array.from({ length: 20 }, () => claimDirectory(directory)),
    );
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

describe('taking turns', () => {
  it('lets one work at a time, and lets all work', async () => {
    const file = join(await aDirectory(), 'turn');
    const seen = { atOnce: 0, most: 0, done: 0 };
    await Promise.all(
      Array.from({ length: 3 }, () =>
        takingTurns(file, async () => {
          seen.most = Math.max(seen.most, (seen.atOnce += 1));
          await pause(20);
          seen.atOnce -= 1;
          seen.done += 1;
        }),
      ),
    );
    expect(seen).toEqual({ atOnce: 0, most: 1, done: 3 });
  });
});
