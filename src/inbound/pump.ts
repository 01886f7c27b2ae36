/**
 * Carries each stored reply through judging to its delivery: at once when it was taken in, and by
 * sweeping for what a crash, a lost database or an absent Temporal left behind. Every step may be
 * repeated: judging writes once, delivering is idempotent.
 */
import type { Books, Clock, Reply, Secrets } from '../ports.ts';
import type { Judge } from './judge.ts';
import type { Log } from './log.ts';
import { prepareCase } from './prepare-case.ts';
import type { CaseNeeds } from './prepare-case.ts';

export interface PumpParts {
  readonly books: Pick<Books, 'messages' | 'replies'>;
  readonly secrets: Pick<Secrets, 'token' | 'tokenHash'>;
  readonly judge: Pick<Judge, 'judge'>;
  readonly replyDomain: string;
  /** Default `countersign@` + the reply domain. */
  readonly mailFrom?: string;
  readonly trustedRelays: readonly string[];
  /** Gives a judged reply its fate, or leaves it due again; throws when that cannot be done now. */
  readonly deliver: (replyId: string) => Promise<void>;
  readonly clock: Clock;
  readonly log: Log;
}

export interface Pump {
  /** Starts on a stored reply at once; never throws. */
  accept(replyId: string): void;
  /** Takes up what is due; resolves with how many replies that were, when all are through. */
  sweep(): Promise<number>;
  /** Lets running work end; nothing new is begun. */
  stop(): Promise<void>;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** DNS failures: first after seconds, then ever longer, up to two days after the mail came. */
const DNS_WAITS_MS = [10_000, MINUTE_MS, 10 * MINUTE_MS, HOUR_MS];
const DNS_PATIENCE_MS = 48 * HOUR_MS;
/** Whatever else failed is ours, and goes on until it works. */
const FAILURE_WAITS_MS = [5_000, 15_000, MINUTE_MS, 5 * MINUTE_MS];
const SWEEP_COUNT = 20;
/** Judged at once; more wait for their sweep, so that a flood of mail cannot fill the memory. */
const AT_ONCE_COUNT = 50;

export function createPump(parts: PumpParts): Pump {
  const { books, clock, log } = parts;
  const running = new Map<string, Promise<void>>();
  let isStopped = false;
  const needs: CaseNeeds = {
    books,
    secrets: parts.secrets,
    addresses: {
      replyDomain: parts.replyDomain.toLowerCase(),
      mailFrom: parts.mailFrom ?? `countersign@${parts.replyDomain}`,
    },
    trustedRelays: parts.trustedRelays,
    clock,
  };

  async function carry(reply: Reply): Promise<void> {
    try {
      if (reply.judgedAt === null && !(await judgeNow(reply))) return;
      await parts.deliver(reply.id);
    } catch (error) {
      log.warn({ replyId: reply.id, error: String(error) }, 'a reply waits to be carried on');
      await postpone(reply, waitFor(FAILURE_WAITS_MS, reply.attempts));
    }
  }

  /** False: not yet, because of DNS. */
  async function judgeNow(reply: Reply): Promise<boolean> {
    const judged = await parts.judge.judge(await prepareCase(reply, needs));
    const ageMs = clock.now().getTime() - Date.parse(reply.receivedAt);
    if (judged.temporary && ageMs < DNS_PATIENCE_MS) {
      await postpone(reply, waitFor(DNS_WAITS_MS, reply.attempts));
      return false;
    }
    await books.replies.judge(reply.id, judged.judgement);
    return true;
  }

  async function postpone(reply: Reply, waitMs: number): Promise<void> {
    const until = new Date(clock.now().getTime() + waitMs);
    try {
      await books.replies.postpone(reply.id, until);
    } catch (error) {
      // The lease of the sweep, or the moment of storing, makes it due again by itself.
      log.warn({ replyId: reply.id, error: String(error) }, 'a reply could not be postponed');
    }
  }

  /** One piece of work a reply at a time, whoever asks for it. */
  function once(replyId: string, work: () => Promise<void>): Promise<void> {
    const known = running.get(replyId);
    if (known !== undefined) return known;
    const task = work().finally(() => running.delete(replyId));
    running.set(replyId, task);
    return task;
  }

  async function carryById(replyId: string): Promise<void> {
    try {
      const reply = await books.replies.get(replyId);
      if (reply?.fate === null) await carry(reply);
    } catch (error) {
      log.warn({ replyId, error: String(error) }, 'a reply waits for the sweep');
    }
  }

  return {
    accept(replyId) {
      if (isStopped || running.size >= AT_ONCE_COUNT) return;
      void once(replyId, () => carryById(replyId));
    },
    async sweep() {
      if (isStopped) return 0;
      const due = await books.replies.due(clock.now(), SWEEP_COUNT);
      await Promise.all(due.map((reply) => once(reply.id, () => carry(reply))));
      return due.length;
    },
    async stop() {
      isStopped = true;
      await Promise.allSettled([...running.values()]);
    },
  };
}

/** `attempts` counts the sweeps that took the reply up; the moment of storing is none. */
function waitFor(waitsMs: readonly number[], attempts: number): number {
  return waitsMs[Math.min(attempts, waitsMs.length - 1)] ?? HOUR_MS;
}
