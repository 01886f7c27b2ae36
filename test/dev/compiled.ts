import { chmod, mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformFile } from '@swc/core';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * `src/dev` as JavaScript in a directory of its own, for tests that need it in another process:
 * one that can be killed, or that runs as another user.
 */
export async function compiledDevFolder(): Promise<string> {
  const cache = join(ROOT, 'node_modules/.cache/countersign');
  await mkdir(cache, { recursive: true });
  const out = await mkdtemp(join(cache, 'dev-'));
  await chmod(out, 0o755);
  await writeFile(join(out, 'package.json'), '{ "type": "module" }');
  for (const name of await readdir(join(ROOT, 'src/dev'))) {
    if (!name.endsWith('.ts')) continue;
    const { code } = await transformFile(join(ROOT, 'src/dev', name), {
      swcrc: false,
      jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
      module: { type: 'es6' },
    });
    const plain = code.replaceAll(/from '(\.\/[^']+)\.ts'/g, "from '$1.js'");
    await writeFile(join(out, name.replace(/\.ts$/, '.js')), plain);
  }
  return out;
}
