#!/usr/bin/env node
/** Runs the tests. Arguments go to Jest; a signal reaches it, and its exit code is ours. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { constants } from 'node:os';

const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const run = spawn(
  process.execPath,
  [
    '--experimental-vm-modules', // Jest needs it for ES modules
    '--disable-warning=ExperimentalWarning',
    jest,
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit' },
);

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    run.kill(signal);
  });
}
run.on('exit', (code, signal) => {
  process.exit(code ?? 128 + constants.signals[signal]);
});
