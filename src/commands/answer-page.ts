/** A round completed on the page: the code from its mail and a typed decision, once, in five tries. */
import { createHash, timingSafeEqual } from 'node:crypto';
import { LIMITS } from '../domain/limits.ts';
import { newId } from '../ids.ts';
import type { Books, Clock, Judgement, Message, Secrets } from '../ports.ts';
import { type Asked, type AskedBooks, findAsked, isRound } from './asked.ts';

export interface TypedAnswer {
  readonly token: string;
  /** What the typed words say in the page's language. */
  readonly verdict: 'approve' | 'decline';
  /** The words as they were typed. */
  readonly words: string;
  readonly code: string;
  readonly ip: string | null;
  readonly userAgent: string | null;
}

export type PageAnswer =
  | { readonly kind: 'stored'; readonly verdict: 'approve' | 'decline' }
  | { readonly kind: 'unknown' }
  /** Decided, ended, out of time, answered here before, or no round: nothing was changed. */
  | { readonly kind: 'not-open' }
  /** Replacing a present delegate takes the stated phrase, word for word (B17). */
  | { readonly kind: 'phrase-needed' }
  | { readonly kind: 'wrong-code'; readonly triesLeft: number }
  | { readonly kind: 'no-tries-left' };

export type AnswerPage = (answer: TypedAnswer) => Promise<PageAnswer>;

const USER_AGENT_LENGTH = 200;

/**
 * `deliver` carries a stored answer on (command deliver-reply). When it throws, the answer is
 * stored all the same and the sweep delivers it; `report` is told.
 */
export function createAnswerPage(deps: {
  readonly books: AskedBooks & Pick<Books, 'messages' | 'replies'>;
  readonly secrets: Secrets;
  readonly clock: Clock;
  readonly deliver: (replyId: string) => Promise<void>;
  readonly report?: (thrown: unknown) => void;
}): AnswerPage {
  return async (answer) => {
    const asked = await findAsked(deps, answer.token);
    if (asked === null) return { kind: 'unknown' };
    if (!isRound(asked.message) || asked.standing.kind !== 'open') return { kind: 'not-open' };
    const statesPhrase = saysPhrase(asked.message, answer.words);
    const needsPhrase = asked.message.question?.phrase !== undefined;
    // Said of the words alone, so that it tells nothing about the code and costs no try.
    if (answer.verdict === 'approve' && needsPhrase && !statesPhrase)
      return { kind: 'phrase-needed' };

    // Counted before it is looked at: a thousand tries at the same moment are still five.
    const tries = await deps.books.messages.countCodeTry(asked.message.id);
    if (tries > LIMITS.pageCodeTries) return { kind: 'no-tries-left' };
    const code = deps.secrets.code(asked.message.id, asked.message.keyId);
    if (!isSameCode(answer.code, code)) {
      const triesLeft = LIMITS.pageCodeTries - tries;
      return triesLeft === 0 ? { kind: 'no-tries-left' } : { kind: 'wrong-code', triesLeft };
    }
    return keep(deps, asked, answer, answer.verdict === 'approve' && statesPhrase);
  };
}

async function keep(
  deps: Parameters<typeof createAnswerPage>[0],
  { message, offer }: Asked,
  answer: TypedAnswer,
  statesPhrase: boolean,
): Promise<PageAnswer> {
  const stored = await deps.books.replies.store({
    id: newId('rep'),
    message: { id: message.id, offerId: offer.id, grantId: null },
    channel: 'page',
    receivedAt: deps.clock.now(),
    raw: Buffer.from(
      // Keys in a fixed order. Not the code itself: it was secret, and that it matched is what counts.
      JSON.stringify({ codeMatched: true, verdict: answer.verdict, words: answer.words }),
    ),
    digest: onceFor(message),
    envelope: {
      from: message.recipient,
      to: 'page',
      ip: answer.ip,
      helo: answer.userAgent?.slice(0, USER_AGENT_LENGTH) ?? null,
    },
    judgement: judgementOf(message, answer, statesPhrase),
  });
  if (stored.kind === 'duplicate') return { kind: 'not-open' };
  try {
    await deps.deliver(stored.reply.id);
  } catch (thrown) {
    deps.report?.(thrown);
  }
  return { kind: 'stored', verdict: answer.verdict };
}

function judgementOf(message: Message, answer: TypedAnswer, statesPhrase: boolean): Judgement {
  return {
    class: 'human',
    assurance: 'page',
    assuranceBecause: 'typed-code',
    verdict: answer.verdict,
    visibleText: answer.words,
    details: { choice: null, bareYes: false, asksQuestion: false, statesPhrase },
  };
}

/**
 * The same for every answer to this mail on the page: the store keeps one reply a mail and digest,
 * so of two answers at the same moment it keeps the first.
 */
function onceFor(message: Message): Buffer {
  return createHash('sha256').update(`countersign page answer\0${message.id}`).digest();
}

/** Case, spaces and every kind of hyphen aside; in the same time wherever they differ. */
function isSameCode(typed: string, expected: string): boolean {
  const fold = (text: string): Buffer =>
    createHash('sha256')
      .update(
        text
          .normalize('NFKC')
          .replace(/[\s\p{Pd}\u00AD\u2212]/gu, '')
          .toUpperCase(),
      )
      .digest();
  return timingSafeEqual(fold(typed), fold(expected));
}

function saysPhrase(message: Message, words: string): boolean {
  const phrase = message.question?.phrase;
  return phrase !== undefined && foldWords(words) === foldWords(phrase);
}

/** Words as they compare: case, accents, quotation marks around, end marks and spare spaces aside. */
export function foldWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/^[\s\p{Pi}\p{Pf}\p{Ps}\p{Pe}"'`´]+|[\s\p{Pi}\p{Pf}\p{Ps}\p{Pe}"'`´.!。！]+$/gu, '');
}
