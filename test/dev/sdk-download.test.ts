import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { downloadThroughSdk } from '../../src/dev/sdk-download.ts';
import { temporalCli } from '../support/temporal.ts';

const directories: string[] = [];
const log = (): void => undefined;
afterAll(async () => {
  for (const directory of directories) await rm(directory, { recursive: true, force: true });
});

async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-test-'));
  directories.push(folder);
  return folder;
}

describe('a download by Temporal’s SDK', () => {
  it('is done when the SDK could start what it downloaded', async () => {
    const folder = await aFolder();
    await symlink(await temporalCli(), join(folder, 'temporal-v1.5.1')); // as the SDK names it
    const server = { kind: 'dev-server', version: 'v1.5.1' } as const;
    expect(await downloadThroughSdk(server, folder, log)).toEqual({ kind: 'downloaded' });
  }, 1_200_000);

  it('fails with a reason when there is nothing to download, or no way there', async () => {
    const server = { kind: 'dev-server', version: 'v0.0.0-nothing' } as const;
    expect(await downloadThroughSdk(server, await aFolder(), log)).toEqual({
      kind: 'failed',
      because: expect.stringMatching(/./),
    });
  });
});
