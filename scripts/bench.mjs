#!/usr/bin/env node
/**
 * The benchmarks, one JSON line each: `{bench, value, unit, baseline, ratio, runs, against}`. Run from
 * the build; names of benchmarks (`mails`, `offers`) on the command line choose among them. Lines
 * that end in `-a-a` compare a thing with itself: a ratio far from 1 there says the machine is busy.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { benchMails } from '../bench/mails.mjs';
import { benchOffers } from '../bench/offers.mjs';
import { build } from './build.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const benches = { mails: benchMails, offers: benchOffers };
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(benches, name));

if (unknown.length > 0) {
  process.stderr.write(
    `There is no benchmark ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}.\n`,
  );
  process.exitCode = 1;
} else {
  await build({ say: (line) => process.stderr.write(`${line}\n`) });
  const load = (path) => import(pathToFileURL(join(root, 'dist', path)).href);
  for (const [name, bench] of Object.entries(benches)) {
    if (wanted.length === 0 || wanted.includes(name)) await bench(load, join(root, 'dist'));
  }
}
