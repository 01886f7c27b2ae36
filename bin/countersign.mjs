#!/usr/bin/env node
// Node 20 runs no TypeScript by itself: make sure that dist/ is there, then hand over.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
// An installed package carries dist/ and no sources; a checkout is built when its sources changed.
if (existsSync(join(root, 'tsconfig.build.json'))) {
  const { build } = await import(pathToFileURL(join(root, 'scripts', 'build.mjs')).href);
  await build({ say: (line) => process.stderr.write(`${line}\n`) });
}
const { main } = await import(pathToFileURL(join(root, 'dist', 'src', 'cli.js')).href);
process.exitCode = await main(process.argv.slice(2));
