import { createHash } from 'node:crypto';
import type { Books, Clock, Judgement, Message, MessageContent, Reply } from '../../src/ports.ts';
import type { Log } from '../../src/inbound/log.ts';

export const QUIET: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token.toLowerCase()).digest();
}

export function aMessage(change: Partial<Message> = {}): Message {
  return {
    id: 'msg_1',
    offerId: 'off_1',
    grantId: null,
    purpose: 'offer',
    step: 'question-0',
    asks: 'question',
    approver: 0,
    recipient: 'anna@fabrikam.example',
    locale: 'en',
    replacesGrant: null,
    question: { locale: 'en', kind: 'delegated-admin-offer', names: ['Contoso'] },
    keyId: '00000000',
    answerableUntil: '2026-12-24T00:00:00.000Z',
    state: 'accepted',
    attempts: 1,
    possiblyTwice: false,
    delivery: null,
    response: null,
    plannedAt: '2026-11-22T00:00:00.000Z',
    sentAt: '2026-11-22T00:00:00.000Z',
    ...change,
  };
}

interface StoredReply {
  readonly reply: Reply;
  readonly raw: Buffer;
  readonly digest: string;
}

export interface SmallBooks {
  readonly books: Books;
  readonly stored: StoredReply[];
  readonly postponed: { readonly id: string; readonly until: Date }[];
  /** Set: every call of the reply book fails with it. */
  failure: Error | null;
}

/** Just what the mail edge asks of the store; everything else is not there and fails loudly. */
export function smallBooks(
  messages: ReadonlyMap<string, Message>,
  contents: ReadonlyMap<string, MessageContent> = new Map(),
): SmallBooks {
  const stored: StoredReply[] = [];
  const postponed: { id: string; until: Date }[] = [];
  const state: SmallBooks = { books: {} as Books, stored, postponed, failure: null };
  const guard = <T>(value: () => T): Promise<T> =>
    state.failure === null ? Promise.resolve(value()) : Promise.reject(state.failure);
  const byId = (id: string): StoredReply | undefined => stored.find((each) => each.reply.id === id);
  const all = [...messages.values()];
  const change = (id: string, fields: Partial<Reply>): Reply => {
    const at = stored.findIndex((each) => each.reply.id === id);
    const old = stored[at];
    if (old === undefined) throw new Error(`no reply ${id}`);
    stored[at] = { ...old, reply: { ...old.reply, ...fields } };
    return { ...old.reply, ...fields };
  };
  const replies: Partial<Books['replies']> = {
    store: (reply) =>
      guard(() => {
        const digest = `${reply.message?.id ?? 'house'} ${reply.digest.toString('hex')}`;
        const known = stored.find((each) => each.digest === digest);
        if (known !== undefined) return { kind: 'duplicate' as const, reply: known.reply };
        const row = aStoredReply(reply);
        stored.push({ reply: row, raw: reply.raw, digest });
        return { kind: 'stored' as const, reply: row };
      }),
    countSince: () => guard(() => 0),
    get: (id) => guard(() => byId(id)?.reply ?? null),
    raw: (id) => guard(() => byId(id)?.raw ?? Buffer.alloc(0)),
    judge: (id, judgement: Judgement) =>
      guard(() => {
        const { class: mailClass, assurance, assuranceBecause, verdict, details } = judgement;
        return change(id, {
          judgedAt: 'now',
          class: mailClass,
          assurance,
          assuranceBecause,
          verdict,
          judgement: details,
        });
      }),
    due: (_before, limit) =>
      guard(() =>
        stored
          .map((each) => each.reply)
          .filter((reply) => reply.fate === null)
          .slice(0, limit),
      ),
    postpone: (id, until) =>
      guard(() => {
        postponed.push({ id, until });
      }),
    setFate: (id, fate) =>
      guard(() => {
        change(id, { fate });
      }),
  };
  const messageBook: Partial<Books['messages']> = {
    byTokenHash: (hash) =>
      guard(() => [...messages].find(([token]) => tokenHash(token).equals(hash))?.[1] ?? null),
    get: (id) => guard(() => all.find((each) => each.id === id) ?? null),
    ofOffer: (id) => guard(() => all.filter((each) => each.offerId === id)),
    ofGrant: (id) => guard(() => all.filter((each) => each.grantId === id)),
    content: (id) =>
      guard(() => {
        const content = contents.get(id);
        if (content === undefined) throw new Error(`no content of ${id}`);
        return content;
      }),
  };
  Object.assign(state.books, { replies, messages: messageBook });
  return state;
}

function aStoredReply(reply: Parameters<Books['replies']['store']>[0]): Reply {
  return {
    id: reply.id,
    messageId: reply.message?.id ?? null,
    offerId: reply.message?.offerId ?? null,
    grantId: reply.message?.grantId ?? null,
    channel: reply.channel,
    receivedAt: reply.receivedAt.toISOString(),
    rawBytes: reply.raw.length,
    envelope: reply.envelope,
    judgedAt: null,
    class: null,
    assurance: null,
    assuranceBecause: null,
    verdict: null,
    judgement: null,
    fate: null,
    attempts: 0,
  };
}

/** A clock that stands where it is put. */
export function aClock(at: string): Clock & { set(at: string): void } {
  let now = new Date(at);
  return {
    now: () => now,
    set: (next) => {
      now = new Date(next);
    },
  };
}
