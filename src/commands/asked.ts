/** What a mail of ours asks and how that question stands now, found by the token in its link. */
import type { Subject } from '../domain/deciding.ts';
import type { Grant } from '../domain/grants.ts';
import { type AdminAsk, hasRider, isEnded, type Offer, type TrialLine } from '../domain/offers.ts';
import type { EndState } from '../domain/vocabulary.ts';
import type { Books, Clock, Decision, Message, Reply, Secrets } from '../ports.ts';

export type AskedBooks = Pick<Books, 'messages' | 'offers' | 'grants' | 'replies'>;

export interface Asked {
  readonly message: Message;
  readonly offer: Offer;
  readonly grant: Grant | null;
  /** What this mail is about: all of the offer, or the part that a round or a rider asks for. */
  readonly subjects: readonly Subject[];
  readonly services: readonly TrialLine[];
  readonly admin: AdminAsk | null;
  readonly standing: Standing;
}

export type Standing =
  | { readonly kind: 'open' }
  /** Answered on the page; what it does is being worked out. */
  | { readonly kind: 'answered'; readonly verdict: 'approve' | 'decline'; readonly at: string }
  | { readonly kind: 'decided'; readonly decisions: readonly Decision[] }
  | { readonly kind: 'ended'; readonly state: EndState }
  /** This mail can no longer be answered, whatever becomes of the offer. */
  | { readonly kind: 'closed' };

/** Null: no mail of ours has this token, or it asks about nothing. */
export async function findAsked(
  deps: { readonly books: AskedBooks; readonly secrets: Secrets; readonly clock: Clock },
  token: string,
): Promise<Asked | null> {
  const message = await deps.books.messages.byTokenHash(deps.secrets.tokenHash(token));
  if (message === null) return null;
  const grantOfMail =
    message.grantId === null ? null : await deps.books.grants.get(message.grantId);
  const offerId = message.offerId ?? grantOfMail?.offerId ?? null;
  const offer = offerId === null ? null : await deps.books.offers.get(offerId);
  if (offer === null) return null;
  const subjects = subjectsOf(message, offer);
  return {
    message,
    offer,
    grant: grantOfMail ?? (await deps.books.grants.byOffer(offer.id)),
    subjects,
    services: subjects.includes('offer') ? offer.content.services : [],
    admin: subjects.includes('delegated-admin') ? offer.content.delegatedAdmin : null,
    standing: await standingOf(deps, message, offer, subjects),
  };
}

/** A round is completed on the page by its typed code; every other mail is answered by replying. */
export function isRound(message: Pick<Message, 'asks'>): boolean {
  return message.asks === 'countersign' || message.asks === 'replacement';
}

function subjectsOf(message: Message, offer: Offer): readonly Subject[] {
  if (offer.kind === 'delegated-admin-offer') return ['delegated-admin'];
  if (!hasRider(offer.content)) return ['offer'];
  const means = message.question?.yesMeans;
  if (means === 2) return ['offer'];
  if (means === 1) return ['offer', 'delegated-admin'];
  return message.asks === 'rider' || message.asks === 'replacement'
    ? ['delegated-admin']
    : ['offer', 'delegated-admin'];
}

async function standingOf(
  deps: { readonly books: AskedBooks; readonly clock: Clock },
  message: Message,
  offer: Offer,
  subjects: readonly Subject[],
): Promise<Standing> {
  const decisions = (await deps.books.offers.decisions(offer.id)).filter((each) =>
    subjects.includes(each.subject),
  );
  if (decisions.length === subjects.length) return { kind: 'decided', decisions };
  if (isEnded(offer.state) && offer.state !== 'approved') {
    return decisions.length > 0
      ? { kind: 'decided', decisions }
      : { kind: 'ended', state: offer.state };
  }
  const answer = await answerOnPage(deps.books, message);
  if (answer !== null) return answer;
  const until = message.answerableUntil;
  const tooLate = until === null || deps.clock.now().getTime() >= Date.parse(until);
  return tooLate || isSettled(offer) ? { kind: 'closed' } : { kind: 'open' };
}

/** An approved offer is still asked about only while its rider is. */
function isSettled(offer: Offer): boolean {
  return (
    offer.state === 'approved' && offer.riderState !== 'asked' && offer.riderState !== 'confirming'
  );
}

async function answerOnPage(
  books: AskedBooks,
  message: Message,
): Promise<Extract<Standing, { kind: 'answered' }> | null> {
  if (message.offerId === null || !isRound(message)) return null;
  const given = (await books.replies.ofOffer(message.offerId)).find(
    (reply: Reply) => reply.channel === 'page' && reply.messageId === message.id,
  );
  if (given === undefined) return null;
  const verdict = given.verdict === 'approve' ? 'approve' : 'decline';
  return { kind: 'answered', verdict, at: given.receivedAt };
}
