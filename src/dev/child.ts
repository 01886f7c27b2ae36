import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import type { StopStep } from './processes.ts';

/**
 * A program we started and answer for. It is in a process group of its own, so that Ctrl-C at the
 * terminal reaches only us and we stop things in order; and it has a watchdog, so that it does not
 * outlive us when we are killed without a chance to stop it.
 */
export type Child = {
  readonly pid: number;
  /** Resolves when the program has ended, whoever ended it. Never rejects. */
  readonly exited: Promise<Exit>;
  /** The last lines the program wrote, for error messages. */
  lastWords(): string;
  /** Stops it and resolves when it is gone. May be called at any time and again. */
  stop(): Promise<void>;
};

export type Exit = { readonly code: number | null; readonly signal: NodeJS.Signals | null };

/** The user and group a program runs as, when it must not be ours. */
export type Owner = { readonly uid: number; readonly gid: number };

export type ChildOptions = {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  /** The whole environment of the program; ours if absent. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly owner?: Owner | undefined;
  /** How it is asked to stop; SIGKILL follows by itself. */
  readonly stop: StopStep;
  /** Signal the program alone, or all it started too (a compiler and its helpers). */
  readonly signalTo?: 'program' | 'family';
  /** Called with every line the program writes. */
  readonly onLine?: (line: string) => void;
};

const DRAIN_MS = 1_000;
const LAST_LINES_COUNT = 30;
const LINE_CHARACTERS_COUNT = 500;

/** Starts a program. Rejects when it cannot be started at all. */
export async function startChild(options: ChildOptions): Promise<Child> {
  const program = spawn(options.command, options.args, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    ...(options.environment === undefined ? {} : { env: options.environment }),
    ...(options.owner === undefined ? {} : options.owner),
  });
  const lines: string[] = [];
  for (const stream of [program.stdout, program.stderr]) {
    eachLine(stream, (line) => {
      lines.push(line);
      if (lines.length > LAST_LINES_COUNT) lines.shift();
      options.onLine?.(line);
    });
  }
  const state = { ended: false };
  const exited = new Promise<Exit>((resolve) => {
    program.once('exit', (code, signal) => {
      state.ended = true;
      // A process it left behind may keep its output open for long.
      const drained = setTimeout(resolve, DRAIN_MS, { code, signal });
      program.once('close', () => {
        clearTimeout(drained);
        resolve({ code, signal }); // all it wrote has been read
      });
    });
  });
  await once(program, 'spawn');
  const pid = program.pid;
  if (pid === undefined) throw new Error(`${options.command} started without a process id`);
  const target = options.signalTo === 'family' ? -pid : pid;
  const dismissWatchdog = setWatchdog(target, options.stop);
  if (state.ended) dismissWatchdog();
  else program.once('exit', dismissWatchdog);
  return {
    pid,
    exited,
    lastWords: () => lines.join('\n'),
    stop: async () => {
      if (!state.ended) signal(target, options.stop.signal);
      const stubborn = setTimeout(() => {
        if (!state.ended) signal(target, 'SIGKILL');
      }, options.stop.waitMs);
      await exited;
      clearTimeout(stubborn);
    },
  };
}

/** Runs a program to its end. A run over the limit is killed and ends with SIGKILL or SIGTERM. */
export async function runToEnd(
  options: Omit<ChildOptions, 'stop' | 'signalTo'> & { readonly limitMs: number },
): Promise<Exit & { readonly lastWords: string }> {
  const child = await startChild({
    ...options,
    stop: { signal: 'SIGTERM', waitMs: 2_000 },
    signalTo: 'family',
  });
  const limit = setTimeout(() => void child.stop(), options.limitMs);
  const exit = await child.exited;
  clearTimeout(limit);
  return { ...exit, lastWords: child.lastWords() };
}

/**
 * `cat` ends when the other end of its pipe is closed, and the kernel closes it when we die, however
 * we die. Then the program is asked to stop, and killed if it does not. Works on Linux and macOS.
 */
const WATCHDOG = `
cat >/dev/null
kill -s "$2" -- "$1" 2>/dev/null || exit 0
left=$3
while [ "$left" -gt 0 ]; do
  kill -s 0 -- "$1" 2>/dev/null || exit 0
  sleep 1
  left=$((left - 1))
done
kill -s KILL -- "$1" 2>/dev/null
`;

function setWatchdog(target: number, stop: StopStep): () => void {
  const shortSignal = stop.signal.slice('SIG'.length); // POSIX kill -s takes names without SIG
  const seconds = String(Math.ceil(stop.waitMs / 1000));
  const watchdog = spawn(
    '/bin/sh',
    ['-c', WATCHDOG, 'countersign-watchdog', String(target), shortSignal, seconds],
    { detached: true, cwd: '/', stdio: ['pipe', 'ignore', 'ignore'] },
  );
  watchdog.on('error', () => undefined); // without it the next start still finds what was left
  watchdog.stdin.on('error', () => undefined);
  letGo(watchdog);
  return () => {
    // The whole group, `cat` included, and before the watched id can belong to somebody else.
    if (watchdog.pid !== undefined) signal(-watchdog.pid, 'SIGKILL');
  };
}

/** Neither the watchdog nor our end of its pipe keeps this process running. */
function letGo(watchdog: ChildProcess): void {
  watchdog.unref();
  const pipe: unknown = watchdog.stdin;
  if (pipe !== null && typeof pipe === 'object' && 'unref' in pipe) {
    (pipe as { unref(): void }).unref();
  }
}

function eachLine(stream: Readable, take: (line: string) => void): void {
  let rest = '';
  const give = (line: string): void => {
    if (line !== '') take(line.slice(0, LINE_CHARACTERS_COUNT));
  };
  stream.setEncoding('utf8');
  stream.on('data', (text: string) => {
    const lines = `${rest}${text}`.split(/\r?\n/);
    rest = (lines.pop() ?? '').slice(-LINE_CHARACTERS_COUNT);
    lines.forEach(give);
  });
  stream.on('end', () => {
    give(rest);
  });
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It is gone already, which is what the signal was for.
  }
}
