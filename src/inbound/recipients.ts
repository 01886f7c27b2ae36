/**
 * Which recipient of a mail is ours. Every address takes the same look-up and gets the same answer
 * when it is not known, so that nobody can tell a wrong token from an ended one.
 */
import { LIMITS } from '../domain/limits.ts';
import type { Books, Clock, Message, Secrets } from '../ports.ts';

export interface InboundAddresses {
  /** Lower case. */
  readonly replyDomain: string;
  /** Our From address; mail to it is pointed to the right one. */
  readonly mailFrom: string;
}

export type Recipient =
  | { readonly kind: 'message'; readonly message: Message }
  /** Our From address or postmaster. */
  | { readonly kind: 'house' }
  | { readonly kind: 'unknown' };

/** Reply addresses are written in either form, in any case: `token@…`, `reply+token@…`. */
export function tokenIn(address: string, replyDomain: string): string | null {
  const at = address.lastIndexOf('@');
  if (address.slice(at + 1).toLowerCase() !== replyDomain) return null;
  return address
    .slice(0, at)
    .toLowerCase()
    .replace(/^reply\+/, '');
}

export function replyAddresses(token: string, replyDomain: string): readonly string[] {
  return [`${token}@${replyDomain}`, `reply+${token}@${replyDomain}`];
}

/** Throws what the store throws. */
export async function findRecipient(
  address: string,
  addresses: InboundAddresses,
  books: Pick<Books, 'messages'>,
  secrets: Pick<Secrets, 'tokenHash'>,
  clock: Clock,
): Promise<Recipient> {
  const token = tokenIn(address, addresses.replyDomain);
  const message = await books.messages.byTokenHash(secrets.tokenHash(token ?? address));
  if (token !== null && message !== null && isStillKnown(message, clock)) {
    return { kind: 'message', message };
  }
  return isHouse(address.toLowerCase(), addresses) ? { kind: 'house' } : { kind: 'unknown' };
}

function isStillKnown(message: Message, clock: Clock): boolean {
  if (message.answerableUntil === null) return true;
  return clock.now().getTime() < Date.parse(message.answerableUntil) + LIMITS.lateAnswerMs;
}

function isHouse(address: string, addresses: InboundAddresses): boolean {
  return (
    address === addresses.mailFrom.toLowerCase() ||
    address === 'postmaster' ||
    address === `postmaster@${addresses.replyDomain}`
  );
}
