import { chmod, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformFile } from '@swc/core';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CACHE = join(ROOT, 'node_modules/.cache/countersign');
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Starts what the tests ask for shared servers (`coordinator.ts`). It starts nothing by itself, so a
 * run of pure tests pays only for this. The sources are compiled here because it runs in Node
 * itself, outside Jest's sandboxes; `COUNTERSIGN_TEST_COMPILED` serves tests that need a program of
 * ours in another process.
 */
export default async function setUp() {
  await mkdir(CACHE, { recursive: true });
  await removeOldRuns();
  const compiled = await mkdtemp(join(CACHE, 'run-'));
  await chmod(compiled, 0o755);
  await writeFile(join(compiled, 'package.json'), '{ "type": "module" }');
  await compileWithImports(join(ROOT, 'test/support/coordinator.ts'), compiled);
  const coordinatorFile = join(compiled, 'test/support/coordinator.js');
  const { startCoordinator } = await import(pathToFileURL(coordinatorFile).href);
  const coordinator = await startCoordinator({ root: ROOT, cache: CACHE });
  process.env.COUNTERSIGN_TEST_COMPILED = compiled;
  process.env.COUNTERSIGN_TEST_COORDINATOR = coordinator.url;
  globalThis.tearDownCountersignTests = async () => {
    await coordinator.stop();
    await rm(compiled, { recursive: true, force: true });
  };
}

async function compileWithImports(file, compiled, done = new Set()) {
  if (done.has(file)) return;
  done.add(file);
  const target = join(compiled, relative(ROOT, file).replace(/\.ts$/, '.js'));

  const { code } = await transformFile(file, {
    swcrc: false,
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript' },
      rewriteRelativeImportExtensions: true,
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  });
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, code);
  const imports = code.matchAll(/(?:from|import\()\s*['"](\.[^'"]+)\.js['"]/g);
  await Promise.all(
    Array.from(imports, ([, path]) =>
      compileWithImports(join(dirname(file), `${path}.ts`), compiled, done),
    ),
  );
}

/** What runs left that were killed, here and in the directory for temporary files. */
async function removeOldRuns() {
  const names = await readdir(tmpdir());
  const scratches = names.filter((name) => name.startsWith('countersign-tests-'));
  const kept = await readdir(CACHE);
  const paths = [
    ...kept.map((name) => join(CACHE, name)),
    ...scratches.map((name) => join(tmpdir(), name)),
  ];
  for (const path of paths) {
    const found = await stat(path).catch(() => undefined);
    const isOld = found !== undefined && Date.now() - found.mtimeMs > DAY_MS;
    // Somebody else's in the common directory cannot be removed, and need not be.
    if (isOld) await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}
