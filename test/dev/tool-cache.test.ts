import { mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { cached, cacheFolder } from '../../src/dev/tool-cache.ts';

const directories: string[] = [];
afterAll(async () => {
  for (const directory of directories) await rm(directory, { recursive: true, force: true });
});

describe('the cache of tools', () => {
  it('is where the XDG specification says, which ignores a relative path', () => {
    expect(cacheFolder({ XDG_CACHE_HOME: '/var/cache' })).toBe('/var/cache/countersign');
    expect(cacheFolder({ XDG_CACHE_HOME: 'here' })).toBe(join(homedir(), '.cache/countersign'));
    expect(cacheFolder({})).toBe(join(homedir(), '.cache/countersign'));
  });

  it('makes a tool once for all who want it at the same time', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'countersign-test-'));
    directories.push(folder);
    const state: { tool?: string; madeCount: number } = { madeCount: 0 };
    const make = async (): Promise<string> => {
      state.madeCount += 1;
      state.tool = 'the tool';
      return state.tool;
    };
    const find = async (): Promise<string | undefined> => state.tool;
    const wish = (): Promise<string> => cached(folder, 'tool', find, make, () => undefined);
    expect(await Promise.all([wish(), wish(), wish()])).toEqual(Array(3).fill('the tool'));
    expect(state.madeCount).toBe(1);
  });
});
