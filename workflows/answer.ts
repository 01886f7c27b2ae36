/**
 * The only place that waits for a customer. Replies, updates, returned mail and the clock are taken
 * one at a time, in the order in which they came; `considerAnswer` says what a reply does.
 */
import {
  allHandlersFinished,
  CancellationScope,
  condition,
  isCancellation,
  setHandler,
  sleep,
} from '@temporalio/workflow';
import type { Move, OfferPlan, RecordedDecision, Sent } from '../activities/contract.ts';
import {
  considerAnswer,
  type Resolution,
  type Round,
  type Subject,
} from '../src/domain/deciding.ts';
import { LIMITS } from '../src/domain/limits.ts';
import type { Moment, NextAction } from '../src/domain/offers.ts';
import type { OfferState, RiderState } from '../src/domain/vocabulary.ts';
import {
  approverAway,
  customerReplied,
  explain,
  mailReturned,
  type OfferView,
  state as stateQuery,
} from './messages.ts';
import { explainWaiting, showDeadline, showDetails, showState } from './operators-view.ts';
import { type Due, dueAtMs, nextDue, roundEnd, type Schedule, shifted } from './schedule.ts';
import { handleSteering, refuse, type Steering } from './steering.ts';
import { mail, store } from './steps.ts';

/** What ended a wait. Silence is one more value, not an error. */
export type Answer =
  | {
      readonly kind: 'decided';
      readonly resolutions: readonly Resolution[];
      /** The approval of delegated administration to carry out, if there is one. */
      readonly admin: RecordedDecision | null;
      readonly next: 'nothing' | 'ask-rider' | 'replacement';
      readonly replyId: string | null;
    }
  | { readonly kind: 'silent' }
  | { readonly kind: 'undeliverable' }
  | {
      readonly kind: 'withdrawn';
      readonly by: 'partner' | 'operator';
      readonly reason: string | null;
    };

type Turn =
  | { readonly kind: 'reply'; readonly replyId: string }
  | { readonly kind: 'steer'; readonly steering: Steering; isDone: boolean }
  | { readonly kind: 'returned'; readonly forSure: boolean };

export interface Listener {
  readonly view: OfferView;
  /** Sends a letter without holding up the wait. */
  post(send: () => Promise<Sent>, sent?: (sent: Sent) => void): void;
  /** Waits until the next of the open subjects is decided, or nobody can decide it any more. */
  next(): Promise<Answer>;
  /** Asks to replace the present delegate, because of a reply that agreed without saying so. */
  startRound(round: Round, replyId: string): Promise<void>;
  /** Moves what operators and partners see; the store is moved by the caller's activity. */
  show(move: Move): void;
  /** Waits for an instant; true when the approval was recalled before it. */
  recalledBefore(effective: Moment, decisionId: string): Promise<boolean>;
  /** Ends listening: nothing is left half done when the workflow returns. */
  close(): Promise<void>;
}

/** Starts listening at once, before the first mail: no reply can arrive unheard. */
export function listenForAnswer(plan: OfferPlan, subjects: readonly Subject[]): Listener {
  let open: readonly Subject[] = subjects;
  let state: OfferState = 'sending';
  let riderState: RiderState | null = subjects.includes('delegated-admin') ? 'asked' : null;
  let needsOperator = false;
  let round: Round | null = null;
  let roundUntil: Moment | null = null;
  let clarificationCount = 0;
  let letterCount = 0;
  let manualReminderCount = 0;
  let deadline = plan.deadline;
  let deadlinePassed = false;
  let unjudgedPollCount = 0;
  let reminders = plan.reminders;
  let pausedUntilMs = 0;
  let returnedAtMs: number | null = null;
  let closed = false;
  const turns: Turn[] = [];
  const seen = new Set<string>();
  const post = new CancellationScope();
  let timer: { readonly atMs: number; readonly scope: CancellationScope; fired: boolean } | null =
    null;

  const listener: Listener = {
    get view() {
      return viewNow();
    },
    post: postLetter,
    next,
    startRound,
    show,
    recalledBefore,
    close,
  };

  setHandler(customerReplied, ({ replyId }) => {
    if (seen.has(replyId)) return;
    seen.add(replyId);
    turns.push({ kind: 'reply', replyId });
  });
  setHandler(approverAway, () => {
    reminders = shifted(reminders);
  });
  setHandler(mailReturned, () => {
    turns.push({ kind: 'returned', forSure: false });
  });
  setHandler(stateQuery, viewNow);
  setHandler(explain, explainNow);
  handleSteering({
    whyClosed: () => (closed || !isMainOpen() ? `The offer is ${state}.` : null),
    deadlineAt: () => deadline.at,
    deadlinePassed: () => deadlinePassed,
    manualReminderCount: () => manualReminderCount,
    carryOut: steer,
  });
  showDetails(plan, viewNow(), explainNow());
  return listener;

  // ── What others see ────────────────────────────────────────────────────────────────────────

  function viewNow(): OfferView {
    return {
      state,
      riderState,
      deadlineAt: deadline.at,
      nextAction: nextAction(),
      clarificationCount,
      round,
      needsOperator,
    };
  }

  function explainNow(): string {
    const due = nextDue(schedule());
    return explainWaiting(plan, {
      view: viewNow(),
      deadline,
      reminder: due.kind === 'reminder' ? due.moment : null,
      roundUntil: deadlinePassed ? roundUntil : null,
    });
  }

  function nextAction(): NextAction | null {
    if (open.length === 0) return null;
    const due = nextDue(schedule());
    if (due.kind === 'reminder') return { kind: 'reminder', at: due.moment.at };
    const kind = due.kind === 'round-deadline' ? 'round-deadline' : 'deadline';
    return { kind, at: new Date(dueAtMs(schedule(), due)).toISOString() };
  }

  function show(move: Move): void {
    const attention =
      move.needsOperator === undefined ? needsOperator : move.needsOperator !== null;
    const moved = move.state !== undefined && move.state !== state;
    if (moved || attention !== needsOperator) {
      showState(move.state ?? state, attention === needsOperator ? undefined : attention);
    }
    state = move.state ?? state;
    needsOperator = attention;
    if (move.riderState !== undefined) riderState = move.riderState;
    showDetails(plan, viewNow(), explainNow());
  }

  // ── Waiting ────────────────────────────────────────────────────────────────────────────────

  async function next(): Promise<Answer> {
    for (;;) {
      const turn = await nextTurn();
      const answer = turn.kind === 'due' ? await takeDue(turn.due) : await takeTurn(turn);
      if (answer !== null) return answer;
    }
  }

  async function nextTurn(): Promise<Turn | { kind: 'due'; due: Due }> {
    for (;;) {
      const turn = turns.shift();
      if (turn !== undefined) return turn;
      const due = nextDue(schedule());
      const atMs = dueAtMs(schedule(), due);
      if (atMs <= Date.now()) return { kind: 'due', due };
      arm(atMs, due.kind);
      await condition(() => turns.length > 0 || timer?.fired === true);
    }
  }

  /** One timer for the next moment, kept while that moment stays the next. */
  function arm(atMs: number, what: string): void {
    if (timer !== null && timer.atMs === atMs && !timer.fired) return;
    disarm();
    const mine = { atMs, scope: new CancellationScope(), fired: false };
    timer = mine;
    mine.scope
      .run(async () => {
        await sleep(Math.max(1, atMs - Date.now()), { summary: what });
      })
      .then(
        () => {
          mine.fired = true;
        },
        (error: unknown) => {
          if (!isCancellation(error)) throw error;
        },
      );
  }

  function disarm(): void {
    if (timer !== null && !timer.fired) timer.scope.cancel();
    timer = null;
  }

  function schedule(): Schedule {
    return { deadline, reminders, deadlinePassed, roundUntil, unjudgedPollCount, returnedAtMs };
  }

  async function takeDue(due: Due): Promise<Answer | null> {
    switch (due.kind) {
      case 'reminder':
        takeReminder(due.moment, due.lastCall);
        return null;
      case 'deadline':
        deadlinePassed = true;
        return null;
      case 'unjudged': {
        // Mail that our edge accepted before the deadline counts, whenever it is judged.
        const over = Date.now() >= Date.parse(deadline.at) + LIMITS.unjudgedGraceMs;
        const count = over ? 0 : await store.countUnjudged(plan.offerId, deadline.at);
        if (count > 0) unjudgedPollCount += 1;
        return count === 0 && turns.length === 0 ? { kind: 'silent' } : null;
      }
      case 'round-deadline':
        return { kind: 'silent' };
      case 'given-up':
        return { kind: 'undeliverable' };
    }
  }

  function takeReminder(moment: Moment, lastCall: boolean): void {
    reminders = reminders.slice(1);
    const paused = Date.parse(moment.at) < pausedUntilMs || round !== null;
    const returned = returnedAtMs !== null;
    if (returned || (paused && !lastCall)) return;
    letterCount += 1;
    const nth = letterCount;
    const upcoming = nextAction();
    postLetter(() => mail.sendReminder(plan.offerId, nth, lastCall, upcoming));
    showDetails(plan, viewNow(), explainNow());
  }

  // ── Replies, updates, returned mail ────────────────────────────────────────────────────────

  async function takeTurn(turn: Turn): Promise<Answer | null> {
    switch (turn.kind) {
      case 'reply':
        return await takeReply(turn.replyId);
      case 'steer':
        try {
          return await takeSteering(turn.steering);
        } finally {
          turn.isDone = true;
        }
      case 'returned':
        if (turn.forSure) return { kind: 'undeliverable' };
        returnedAtMs ??= Date.now();
        return null;
    }
  }

  async function takeReply(replyId: string): Promise<Answer | null> {
    const facts = await store.readAnswer(plan.offerId, replyId);
    // A signal typed by hand, or a reply that was settled meanwhile: nothing happens.
    if (facts === null) return null;
    returnedAtMs = null;
    const step = considerAnswer(facts, { open, clarificationCount, round }, LIMITS);
    switch (step.kind) {
      case 'late':
        await store.settleReply(plan.offerId, replyId, 'late', {});
        postLetter(() => mail.sendLateAnswer(plan.offerId, replyId));
        return null;
      case 'duplicate':
      case 'round-open':
        await store.settleReply(plan.offerId, replyId, step.kind, {});
        return null;
      case 'decide': {
        const left = open.filter(
          (subject) => !step.resolutions.some((each) => each.subject === subject),
        );
        const recorded = await store.recordDecision({
          offerId: plan.offerId,
          replyId,
          resolutions: step.resolutions,
          assurance: step.assurance,
          weak: step.weak,
          replacesGrant: step.replacesGrant,
          move: moveOf(step.resolutions, left),
        });
        if (recorded === null) {
          await callOperator(replyId, 'decision-not-proven');
          return null;
        }
        open = left;
        round = null;
        roundUntil = null;
        return {
          kind: 'decided',
          resolutions: step.resolutions,
          admin: recorded.adminDecisionId === null ? null : recorded,
          next: step.next,
          replyId,
        };
      }
      case 'start-round':
        await startRound(step.round, replyId);
        return null;
      case 'clarify':
        await clarify(replyId);
        return null;
      case 'show-question': {
        letterCount += 1;
        const nth = letterCount;
        pause();
        await store.settleReply(plan.offerId, replyId, 'question-shown', {});
        postLetter(() => mail.sendQuestionOn(plan.offerId, nth, replyId));
        return null;
      }
      case 'call-operator':
        await callOperator(replyId, 'unclear-answers');
        return null;
    }
  }

  async function callOperator(replyId: string, because: string): Promise<void> {
    letterCount += 1;
    const nth = letterCount;
    pause();
    const move: Move = {
      ...(isMainOpen() ? { state: 'needs-operator' as const } : {}),
      needsOperator: because,
    };
    await store.settleReply(plan.offerId, replyId, 'needs-operator', move);
    show(move);
    postLetter(() => mail.sendNeedsOperator(plan.offerId, nth));
  }

  async function clarify(replyId: string): Promise<void> {
    clarificationCount += 1;
    letterCount += 1;
    const nth = letterCount;
    pause();
    const move = isMainOpen() && round === null ? { state: 'clarifying' as const } : {};
    await store.settleReply(plan.offerId, replyId, 'asked-again', move);
    show(move);
    postLetter(() => mail.sendClarification(plan.offerId, nth, replyId));
  }

  async function startRound(which: Round, replyId: string): Promise<void> {
    round = which;
    roundUntil = roundEnd(deadline);
    letterCount += 1;
    const nth = letterCount;
    pause();
    const move: Move = {
      ...(isMainOpen() ? { state: 'confirming' as const } : {}),
      ...(open.includes('delegated-admin') ? { riderState: 'confirming' as const } : {}),
    };
    await store.settleReply(plan.offerId, replyId, 'round-started', move);
    show(move);
    postLetter(() => mail.sendRound(plan.offerId, which, nth, replyId));
  }

  async function takeSteering(steering: Steering): Promise<Answer | null> {
    switch (steering.name) {
      case 'withdraw':
        return { kind: 'withdrawn', by: steering.by, reason: steering.reason };
      case 'remind': {
        manualReminderCount += 1;
        letterCount += 1;
        const nth = letterCount;
        const upcoming = nextAction();
        postLetter(() => mail.sendReminder(plan.offerId, nth, false, upcoming));
        return null;
      }
      case 'extend': {
        const previous = deadline.at;
        deadline = await store.extendOffer(plan.offerId, steering.deadlineAt);
        letterCount += 1;
        const nth = letterCount;
        showDeadline(deadline.at);
        showDetails(plan, viewNow(), explainNow());
        postLetter(() => mail.sendExtended(plan.offerId, nth, previous));
        return null;
      }
      case 'askAgain': {
        clarificationCount = 0;
        letterCount += 1;
        const nth = letterCount;
        const move: Move = {
          ...(isMainOpen() ? { state: 'clarifying' as const } : {}),
          needsOperator: null,
        };
        await store.moveOffer(plan.offerId, move, 'asked-again-by-operator');
        show(move);
        postLetter(() => mail.sendClarification(plan.offerId, nth, null));
        return null;
      }
      case 'decline': {
        const resolutions = open.map((subject) => ({ subject, verdict: 'declined' as const }));
        const move = { ...moveOf(resolutions, []), needsOperator: null };
        await store.recordOperatorDecline(plan.offerId, open, steering.reason, move);
        open = [];
        return { kind: 'decided', resolutions, admin: null, next: 'nothing', replyId: null };
      }
    }
  }

  async function steer(steering: Steering): Promise<OfferState> {
    const turn = { kind: 'steer' as const, steering, isDone: false };
    turns.push(turn);
    await condition(() => turn.isDone || closed);
    if (!turn.isDone) refuse('The offer ended before this could be done.');
    // The workflow may be about to end because of it: say where it ends, not where it was.
    return steering.name === 'withdraw'
      ? 'withdrawn'
      : steering.name === 'decline'
        ? 'declined'
        : state;
  }

  // ── Small things ───────────────────────────────────────────────────────────────────────────

  /** The state that a set of resolutions puts the offer in, where it ends the main question. */
  function moveOf(resolutions: readonly Resolution[], left: readonly Subject[]): Move {
    const main = resolutions.find((each) => each.subject === subjects[0]);
    const admin = resolutions.find((each) => each.subject === 'delegated-admin');
    return {
      ...(main === undefined ? {} : { state: main.verdict }),
      ...(admin?.verdict === 'declined' ? { riderState: 'declined' as const } : {}),
      needsOperator: null,
      nextAction: left.length === 0 ? null : nextAction(),
    };
  }

  /** The offer's own question is still open (and not just the rider). */
  function isMainOpen(): boolean {
    return subjects[0] !== undefined && open.includes(subjects[0]);
  }

  /** A person is talking to us: no reminder for a while. */
  function pause(): void {
    pausedUntilMs = Date.now() + LIMITS.reminderPauseMs;
  }

  function postLetter(send: () => Promise<Sent>, sent?: (sent: Sent) => void): void {
    post.run(send).then(
      (outcome) => {
        if (outcome.acceptedCount === 0 && outcome.refusedCount > 0) {
          turns.push({ kind: 'returned', forSure: true });
        }
        sent?.(outcome);
      },
      (error: unknown) => {
        if (!isCancellation(error)) throw error;
      },
    );
  }

  async function recalledBefore(effective: Moment, decisionId: string): Promise<boolean> {
    const effectiveMs = Date.parse(effective.at);
    for (;;) {
      if (await store.isRecalled(plan.offerId, decisionId)) return true;
      if (effectiveMs <= Date.now()) return false;
      arm(effectiveMs, 'effective');
      await condition(() => turns.length > 0 || timer?.fired === true);
      // Whatever came only wakes us: an approval under way is recalled in the store.
      for (const turn of turns.splice(0)) if (turn.kind === 'reply') seen.delete(turn.replyId);
    }
  }

  async function close(): Promise<void> {
    closed = true;
    // The timer ends with the workflow; cancelling it would be one more event in every history.
    post.cancel();
    // Replies that are still queued keep no fate: the sweep settles them as answers to an ended offer.
    await condition(allHandlersFinished);
  }
}
