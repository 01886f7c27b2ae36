import { invariant } from '../../../src/domain/assert.ts';
import type {
  Clock,
  Judgement,
  Message,
  MessageBook,
  Reply,
  ReplyBook,
} from '../../../src/ports.ts';
import { storable } from '../../../src/store/storable.ts';
import {
  asStored,
  type KeptMessage,
  type KeptReply,
  pageThrough,
  required,
  type Tables,
} from './tables.ts';

const CARRIED_MS = 180_000;
const JUDGING_LEASE_MS = 60_000;

export function fakeMessageBook(tables: Tables, clock: Clock): MessageBook {
  const { messages } = tables;
  const now = (): string => clock.now().toISOString();
  const kept = (id: string): KeptMessage => required(messages.get(id), `message ${id}`);
  const all = (): readonly Message[] => [...messages.values()].map((each) => each.message);
  const change = (id: string, by: Partial<Message>, nextAttemptAt?: string): Message => {
    const before = kept(id);
    const message = { ...before.message, ...by };
    messages.set(id, { ...before, message, nextAttemptAt: nextAttemptAt ?? before.nextAttemptAt });
    return message;
  };
  const atStep = (
    where: { readonly offerId?: string | null; readonly grantId?: string | null },
    step: string,
    recipient: string,
  ): Message | null =>
    all().find(
      (each) =>
        each.offerId === (where.offerId ?? null) &&
        each.grantId === (where.grantId ?? null) &&
        each.step === step &&
        each.recipient === recipient,
    ) ?? null;

  return {
    plan: async (wish, content, tokenHash) => {
      const stored = atStep(wish, wish.step, wish.recipient);
      if (stored !== null) return stored;
      invariant(!messages.has(wish.id), `message ${wish.id} was used for another step`);
      const message: Message = {
        ...wish,
        state: 'planned',
        attempts: 0,
        possiblyTwice: false,
        delivery: null,
        response: null,
        plannedAt: now(),
        sentAt: null,
      };
      const begun = { content, tokenHash, codeTries: 0, nextAttemptAt: now() };
      messages.set(wish.id, { ...begun, message });
      return message;
    },
    byStep: async (where, step, recipient) => atStep(where, step, recipient),
    get: async (id) => messages.get(id)?.message ?? null,
    content: async (id) => kept(id).content,
    byTokenHash: async (hash) =>
      [...messages.values()].find((each) => each.tokenHash?.equals(hash) === true)?.message ?? null,
    ofOffer: async (offerId) => all().filter((each) => each.offerId === offerId),
    ofGrant: async (grantId) => all().filter((each) => each.grantId === grantId),
    beginSending: async (id) => {
      const { message } = kept(id);
      if (isFinished(message)) return message;
      const possiblyTwice = message.possiblyTwice || message.state !== 'planned';
      const attempts = message.attempts + 1;
      return change(id, { state: 'sending', attempts, possiblyTwice }, now());
    },
    settle: async (id, outcome) => {
      if (isFinished(kept(id).message)) return;
      const response = storable(outcome.response);
      if (outcome.kind === 'accepted') change(id, { state: 'accepted', response, sentAt: now() });
      else if (outcome.kind === 'refused') change(id, { state: 'refused', response });
      else {
        const state = outcome.kind === 'ambiguous' ? 'ambiguous' : 'planned';
        change(id, { state, response }, outcome.retryAt.toISOString());
      }
    },
    noteDelivery: async (id, delivery) => {
      const before = kept(id).message.delivery;
      if (delivery === 'delayed' && before !== null) return;
      if (delivery === 'delivered' && before === 'bounced') return;
      change(id, { delivery });
    },
    unsent: async (before, limit) => {
      const dueAt = new Date(before.getTime() - CARRIED_MS).toISOString();
      return [...messages.values()]
        .filter((each) => !isFinished(each.message) && each.nextAttemptAt <= dueAt)
        .slice(0, limit)
        .map((each) => change(each.message.id, {}, before.toISOString()));
    },
    extendAnswerable: async (offerId, until) => {
      for (const each of all().filter((one) => one.offerId === offerId)) {
        if (each.answerableUntil !== null && each.answerableUntil < until) {
          change(each.id, { answerableUntil: until });
        }
      }
    },
    countCodeTry: async (id) => {
      const codeTries = kept(id).codeTries + 1;
      messages.set(id, { ...kept(id), codeTries });
      return codeTries;
    },
    countSince: async (where, stepPrefix, recipient, since) =>
      all().filter(
        (each) =>
          (where.offerId === undefined || each.offerId === where.offerId) &&
          (where.grantId === undefined || each.grantId === where.grantId) &&
          each.step.startsWith(stepPrefix) &&
          each.recipient === recipient &&
          each.plannedAt >= since.toISOString(),
      ).length,
  };
}

function isFinished({ state }: Message): boolean {
  return state === 'accepted' || state === 'refused';
}

export function fakeReplyBook(tables: Tables, clock: Clock): ReplyBook {
  const { replies } = tables;
  const kept = (id: string): KeptReply => required(replies.get(id), `reply ${id}`);
  const all = (): readonly Reply[] => [...replies.values()].map((each) => each.reply);
  const judged = (judgement: Judgement) => ({
    judgedAt: clock.now().toISOString(),
    class: judgement.class,
    assurance: judgement.assurance,
    assuranceBecause: storable(judgement.assuranceBecause),
    verdict: judgement.verdict,
    judgement: asStored(judgement.details),
  });

  return {
    store: async (wish) => {
      const first = [...replies.values()].find(
        (each) =>
          each.reply.id === wish.id ||
          (each.reply.messageId === (wish.message?.id ?? null) && each.digest.equals(wish.digest)),
      );
      if (first !== undefined) return { kind: 'duplicate', reply: first.reply };
      const reply: Reply = {
        id: wish.id,
        messageId: wish.message?.id ?? null,
        offerId: wish.message?.offerId ?? null,
        grantId: wish.message?.grantId ?? null,
        channel: wish.channel,
        receivedAt: wish.receivedAt.toISOString(),
        rawBytes: wish.raw.length,
        envelope: asStored(wish.envelope),
        ...(wish.judgement === undefined ? UNJUDGED : judged(wish.judgement)),
        fate: null,
        attempts: 0,
      };
      const visibleText = wish.judgement?.visibleText ?? '';
      const { raw, digest } = wish;
      replies.set(wish.id, { reply, raw, digest, visibleText, nextAttemptAt: reply.receivedAt });
      return { kind: 'stored', reply };
    },
    get: async (id) => replies.get(id)?.reply ?? null,
    raw: async (id) => kept(id).raw,
    visibleText: async (id) => kept(id).visibleText,
    judge: async (id, judgement) => {
      const before = kept(id);
      if (before.reply.judgedAt !== null) return before.reply;
      const reply = { ...before.reply, ...judged(judgement) };
      replies.set(id, { ...before, reply, visibleText: judgement.visibleText });
      return reply;
    },
    setFate: async (id, fate) => {
      const before = kept(id);
      replies.set(id, {
        ...before,
        reply: { ...before.reply, fate: before.reply.fate ?? fate },
      });
    },
    due: async (before, limit) =>
      [...replies.values()]
        .filter((each) => each.reply.fate === null)
        .filter((each) => each.nextAttemptAt <= before.toISOString())
        .toSorted((one, other) => Date.parse(one.nextAttemptAt) - Date.parse(other.nextAttemptAt))
        .slice(0, limit)
        .map((each) => {
          const reply = { ...each.reply, attempts: each.reply.attempts + 1 };
          const nextAttemptAt = new Date(before.getTime() + JUDGING_LEASE_MS).toISOString();
          replies.set(reply.id, { ...each, reply, nextAttemptAt });
          return reply;
        })
        .toSorted((one, other) => Date.parse(one.receivedAt) - Date.parse(other.receivedAt)),
    postpone: async (id, until) => {
      replies.set(id, { ...kept(id), nextAttemptAt: until.toISOString() });
    },
    unjudgedCount: async (offerId, before) =>
      all().filter(
        (each) =>
          each.offerId === offerId &&
          each.receivedAt < before &&
          each.judgedAt === null &&
          each.fate === null,
      ).length,
    countSince: async (messageId, since) =>
      all().filter((each) => each.messageId === messageId && each.receivedAt >= since.toISOString())
        .length,
    ofOffer: async (offerId) => all().filter((each) => each.offerId === offerId),
    quarantined: async (page) =>
      pageThrough(
        all().filter((each) => each.fate === 'quarantined'),
        page,
      ),
  };
}

const UNJUDGED = {
  judgedAt: null,
  class: null,
  assurance: null,
  assuranceBecause: null,
  verdict: null,
  judgement: null,
} as const;
