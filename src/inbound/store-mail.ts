/** Commits a mail that was taken in: after this, and only after this, the sender hears 250. */
import type { SMTPServerAddress, SMTPServerSession } from 'smtp-server';
import { newId } from '../ids.ts';
import type { Books, Clock, ReplyEnvelope } from '../ports.ts';
import { plainIp } from './connecting-address.ts';
import { digestOf } from './digest.ts';
import type { Log } from './log.ts';
import type { Recipient } from './recipients.ts';

/** An envelope with what else the same mail was sent to: two live tokens in one mail are unclear. */
export interface EdgeEnvelope extends ReplyEnvelope {
  readonly alsoTo?: readonly string[];
}

/** Thrown to answer a command: becomes the SMTP reply as it stands. */
export class SmtpNo extends Error {
  override readonly name = 'SmtpNo';
  readonly responseCode: number;
  constructor(code: number, text: string) {
    super(text);
    this.responseCode = code;
  }
}

export interface StoreNeeds {
  readonly books: Pick<Books, 'replies'>;
  /** Called once a reply is committed; must not throw. */
  readonly accept: (replyId: string) => void;
  readonly clock: Clock;
  readonly log: Log;
}

/** How the mail came: the session's part of it. */
export interface Came {
  readonly envelope: SMTPServerSession['envelope'];
  readonly remoteAddress: string;
  readonly helo: string;
  /** What each accepted recipient is, as looked up at RCPT. */
  readonly known: ReadonlyMap<string, Recipient>;
}

/** One reply for each of our messages that the mail was sent to, one for the house. */
export async function storeMail(raw: Buffer, came: Came, needs: StoreNeeds): Promise<void> {
  const receivedAt = needs.clock.now();
  const digest = digestOf(raw);
  const { mailFrom, rcptTo } = came.envelope;
  const targets = distinctTargets(rcptTo, came.known);
  for (const [address, recipient] of targets) {
    const others = targets.map(([other]) => other).filter((other) => other !== address);
    const envelope: EdgeEnvelope = {
      from: mailFrom === false ? '' : mailFrom.address,
      to: address,
      ip: plainIp(came.remoteAddress),
      helo: came.helo || null,
      ...(others.length > 0 ? { alsoTo: others } : {}),
    };
    await storeOne({ raw, digest, receivedAt, envelope, recipient }, needs);
  }
}

function distinctTargets(
  rcptTo: readonly SMTPServerAddress[],
  known: ReadonlyMap<string, Recipient>,
): readonly (readonly [string, Recipient])[] {
  const targets = new Map<string, readonly [string, Recipient]>();
  for (const { address } of rcptTo) {
    const recipient = known.get(address);
    if (recipient === undefined || recipient.kind === 'unknown') continue;
    const key = recipient.kind === 'message' ? recipient.message.id : 'house';
    if (!targets.has(key)) targets.set(key, [address, recipient]);
  }
  return [...targets.values()];
}

async function storeOne(
  mail: {
    readonly raw: Buffer;
    readonly digest: Buffer;
    readonly receivedAt: Date;
    readonly envelope: EdgeEnvelope;
    readonly recipient: Recipient;
  },
  needs: StoreNeeds,
): Promise<void> {
  const { recipient, ...rest } = mail;
  const message = recipient.kind === 'message' ? recipient.message : null;
  try {
    const stored = await needs.books.replies.store({
      id: newId('rep'),
      message,
      channel: 'reply',
      ...rest,
    });
    if (stored.kind === 'stored') needs.accept(stored.reply.id);
  } catch (error) {
    throw storeAway(error, needs.log);
  }
}

/** RFC 5321 §4.2.3: 452 where space is short, 451 for everything else that is ours. */
export function storeAway(error: unknown, log: Log): SmtpNo {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  log.error({ code, error: String(error) }, 'inbound mail could not be stored');
  return code === '53100' || code === 'ENOSPC'
    ? new SmtpNo(452, '4.3.1 no space left, please come back')
    : new SmtpNo(451, '4.3.0 cannot store mail now, please come back');
}
