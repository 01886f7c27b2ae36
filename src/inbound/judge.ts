/**
 * Judges mails in worker threads with a time and a memory limit. A mail that throws, hangs or kills
 * its thread is quarantined and the thread replaced; the mails beside it never notice.
 */
import { Worker } from 'node:worker_threads';
import { createResolver } from '../dns.ts';
import type { DnsConfig } from '../dns.ts';
import { judgeCase, quarantine } from './judge-case.ts';
import type { Judged, JudgeInput } from './judge-case.ts';
import type { FromWorker } from './judge-worker.ts';
import type { Log } from './log.ts';

export interface JudgeConfig {
  readonly dns: DnsConfig;
  readonly log: Log;
  readonly workerCount?: number;
  /** Without threads and so without limits: where TypeScript runs untranslated, as in tests. */
  readonly inThread?: boolean;
  readonly timeLimitMs?: number;
  readonly heapMb?: number;
}

export interface Judge {
  /**
   * Judges one mail. Rejects with `JudgeAway` only when no thread can be started or the judge was
   * closed: then nothing is known of the mail and it is judged later.
   */
  judge(input: JudgeInput): Promise<Judged>;
  close(): Promise<void>;
}

/** Thrown when mails cannot be judged at all, through no fault of theirs. */
export class JudgeAway extends Error {
  override readonly name = 'JudgeAway';
}

const TIME_LIMIT_MS = 10_000;
const HEAP_MB = 256;
/** A thread may die for want of the machine's memory too: one more try tells the two apart. */
const TRIES = 2;

interface Job {
  readonly input: JudgeInput;
  readonly settle: (judged: Judged) => void;
  readonly fail: (error: Error) => void;
  tries: number;
}

/** One thread, or the place where one will be. */
interface Seat {
  worker: Worker | null;
  isReady: boolean;
  job: Job | null;
  timer: NodeJS.Timeout | undefined;
}

export function createJudge(config: JudgeConfig): Judge {
  if (config.inThread === true) return judgeHere(config);
  const seats = Array.from({ length: config.workerCount ?? 1 }, emptySeat);
  const waiting: Job[] = [];
  let isClosed = false;

  function next(): void {
    for (const seat of seats) {
      if (seat.job !== null) continue;
      const job = waiting.shift();
      if (job === undefined) return;
      seat.job = job;
      seat.worker ??= seatWorker(seat);
      if (seat.isReady) begin(seat, job);
    }
  }

  function begin(seat: Seat, job: Job): void {
    job.tries += 1;
    seat.timer = setTimeout(() => {
      config.log.warn({ bytes: job.input.raw.length }, 'a mail took too long to judge');
      void seat.worker?.terminate();
    }, config.timeLimitMs ?? TIME_LIMIT_MS);
    seat.worker?.postMessage(job.input);
  }

  function seatWorker(seat: Seat): Worker {
    const worker = new Worker(workerUrl(), {
      workerData: config.dns,
      resourceLimits: { maxOldGenerationSizeMb: config.heapMb ?? HEAP_MB },
    });
    worker.on('message', (message: FromWorker) => {
      heed(seat, message);
    });
    worker.on('error', (error) => {
      config.log.error({ error: error.message }, 'a judging thread broke');
    });
    worker.on('exit', () => {
      bury(seat, worker);
    });
    return worker;
  }

  function heed(seat: Seat, message: FromWorker): void {
    if (message.kind === 'ready') {
      seat.isReady = true;
      if (seat.job !== null) begin(seat, seat.job);
      return;
    }
    const job = release(seat);
    if (message.kind === 'judged') job?.settle(message.judged);
    else {
      config.log.error({ error: message.error }, 'a mail could not be judged');
      job?.settle(quarantine('unreadable'));
    }
    next();
  }

  /** The thread is gone. One that never got ready is our own failure, not the mail's. */
  function bury(seat: Seat, worker: Worker): void {
    if (seat.worker !== worker) return;
    const wasReady = seat.isReady;
    const job = release(seat);
    Object.assign(seat, { worker: null, isReady: false });
    if (job !== null) {
      if (isClosed || !wasReady) job.fail(new JudgeAway('no judging thread can run'));
      else if (job.tries < TRIES) waiting.unshift(job);
      else job.settle(quarantine('unreadable'));
    }
    if (!isClosed) next();
  }

  // At once, so that the first reply finds a thread that is ready.
  for (const seat of seats) seat.worker = seatWorker(seat);
  return {
    judge(input) {
      if (isClosed) return Promise.reject(new JudgeAway('the judge is closed'));
      return new Promise((settle, fail) => {
        waiting.push({ input, settle, fail, tries: 0 });
        next();
      });
    },
    async close() {
      isClosed = true;
      for (const job of waiting.splice(0)) job.fail(new JudgeAway('the judge is closed'));
      await Promise.all(seats.map(async (seat) => seat.worker?.terminate()));
    },
  };
}

function emptySeat(): Seat {
  return { worker: null, isReady: false, job: null, timer: undefined };
}

function release(seat: Seat): Job | null {
  clearTimeout(seat.timer);
  const { job } = seat;
  seat.job = null;
  return job;
}

/** The built program has `.js` beside it; a runtime that strips types has `.ts`. */
function workerUrl(): URL {
  const suffix = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return new URL(`./judge-worker.${suffix}`, import.meta.url);
}

function judgeHere(config: JudgeConfig): Judge {
  const resolver = createResolver(config.dns);
  return {
    async judge(input) {
      try {
        return await judgeCase(input, resolver);
      } catch (error) {
        config.log.error({ error: String(error) }, 'a mail could not be judged');
        return quarantine('unreadable');
      }
    },
    close: () => Promise.resolve(),
  };
}
