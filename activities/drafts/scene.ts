/** What a letter is about: the offer with its parties, decisions and grant, and whom to tell. */
import type {
  AdminAsk,
  Frame,
  MailInputs,
  MailName,
  OfferMatter,
  TrialService,
} from '../../emails/mails.ts';
import { invariant } from '../../src/domain/assert.ts';
import type { Grant } from '../../src/domain/grants.ts';
import type { Offer, Partner } from '../../src/domain/offers.ts';
import type { Asks, Locale } from '../../src/domain/vocabulary.ts';
import type { AnswerReading, Books, Decision, Reply } from '../../src/ports.ts';

export interface DraftContext {
  readonly books: Books;
  readonly words: {
    /** The phrase that alone agrees to replace a present delegate, by language. */
    readonly replacementPhrase: Readonly<Record<Locale, string>>;
    /** The word that undoes, by language. */
    readonly revokeWord: Readonly<Record<Locale, string>>;
  };
  /** What operators and mails call a scope smaller than `full`. */
  readonly scopeName: (scope: string) => string;
  /** ISO 8601; null: none. */
  readonly coolingOff: string | null;
  /** `PUBLIC_URL`/d/token of a message. */
  readonly pageOf: (messageId: string) => { readonly url: string; readonly code: string };
}

/** A mail before it has an id: `input` gets the frame, which needs the id. */
export interface Draft {
  readonly name: MailName;
  readonly step: string;
  readonly offerId: string | null;
  readonly grantId: string | null;
  readonly recipient: { readonly name: string | null; readonly email: string };
  readonly approver: number | null;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly fromName: string;
  readonly partner: Frame['partner'];
  readonly customer: Frame['customer'];
  /** Null: an answer to it decides nothing. */
  readonly asks: Asks | null;
  /** False: a mail to the partner, which carries nothing an answer could use. */
  readonly answerable: boolean;
  readonly answerableUntil: string | null;
  readonly replacesGrant: string | null;
  readonly reading: AnswerReading | null;
  readonly autoReply: boolean;
  readonly input: (frame: Frame, messageId: string) => MailInputs[MailName];
}

export interface Scene {
  readonly offer: Offer;
  readonly partner: Partner;
  readonly decisions: readonly Decision[];
  readonly grant: Grant | null;
  /** Another partner's grant that holds the slot now. */
  readonly slot: Grant | null;
}

export type Person = {
  readonly name: string | null;
  readonly email: string;
  readonly approver: number | null;
  readonly locale: Locale;
  readonly timeZone: string;
};

export async function sceneOf(offerId: string, { books }: DraftContext): Promise<Scene> {
  const offer = await books.offers.get(offerId);
  invariant(offer !== null, `letter for unknown offer ${offerId}`);
  const [partner, decisions, grant, holder] = await Promise.all([
    books.partners.get(offer.partnerId),
    books.offers.decisions(offerId),
    books.grants.byOffer(offerId),
    books.grants.holder(offer.organisationId),
  ]);
  invariant(partner !== null, `offer ${offerId} without its partner`);
  const slot = holder !== null && holder.partnerId !== offer.partnerId ? holder : null;
  return { offer, partner, decisions, grant, slot };
}

export function approversOf(scene: Scene): readonly Person[] {
  const { content } = scene.offer;
  return content.approvers.map((each, index) => ({
    name: each.name,
    email: each.email,
    approver: index,
    locale: content.locale,
    timeZone: content.customer.timeZone,
  }));
}

/** The offer's approvers, and everyone else who may decide for the organisation. */
export async function everyoneOf(
  scene: Scene,
  { books }: DraftContext,
): Promise<readonly Person[]> {
  const approvers = approversOf(scene);
  if (scene.offer.content.delegatedAdmin === null) return approvers;
  const known = await books.customers.everyApprover(scene.offer.organisationId);
  const others = known
    .filter((each) => !approvers.some((to) => to.email.toLowerCase() === each.email.toLowerCase()))
    .map((each) => ({
      name: each.name === '' ? null : each.name,
      email: each.email,
      approver: null,
      locale: each.locale,
      timeZone: each.timeZone,
    }));
  return [...approvers, ...others];
}

export async function onlyWhoReplied(
  reply: Reply | null,
  approvers: readonly Person[],
  { books }: DraftContext,
): Promise<readonly Person[]> {
  const answered = reply?.messageId == null ? null : await books.messages.get(reply.messageId);
  if (answered === null) return approvers;
  return approvers.filter((to) => to.approver === answered.approver);
}

export async function replyOf(
  replyId: string | null,
  { books }: DraftContext,
): Promise<Reply | null> {
  return replyId === null ? null : await books.replies.get(replyId);
}

export async function heardIn(
  reply: Reply | null,
  { books }: DraftContext,
): Promise<string | null> {
  if (reply === null) return null;
  const text = await books.replies.visibleText(reply.id);
  return text.trim() === '' ? null : text;
}

export function whoReplied(reply: Reply | null, scene: Scene): string | null {
  const from = reply?.envelope.from.toLowerCase();
  return (
    scene.offer.content.approvers.find((each) => each.email.toLowerCase() === from)?.email ?? null
  );
}

export async function lastRevoker(scene: Scene, { books }: DraftContext): Promise<string | null> {
  const replies = await books.replies.ofOffer(scene.offer.id);
  const revoking = replies.filter((each) => each.fate === 'revoked').at(-1);
  const answered =
    revoking?.messageId == null ? null : await books.messages.get(revoking.messageId);
  return answered?.recipient ?? null;
}

export function choiceOf(reply: Reply | null): number | null {
  const choice = reply?.judgement?.['choice'];
  return typeof choice === 'number' ? choice : null;
}

export function adminOf(scene: Scene, context: DraftContext): AdminAsk {
  const ask = scene.offer.content.delegatedAdmin;
  invariant(ask !== null, `offer ${scene.offer.id} asks for no administration`);
  const scope = ask.scope === 'full' ? 'full' : context.scopeName(ask.scope);
  return context.coolingOff === null
    ? { scope, duration: ask.duration }
    : { scope, duration: ask.duration, coolingOff: context.coolingOff };
}

export function phraseFor(scene: Scene, context: DraftContext, locale: Locale): string | null {
  return scene.slot === null ? null : context.words.replacementPhrase[locale];
}

export function servicesOf(offer: Offer): readonly TrialService[] {
  return offer.content.services.map((line) => ({
    name: line.serviceName,
    plan: line.planName,
    seats: line.seats,
    days: line.days,
  }));
}

export function matterOf(offer: Offer): OfferMatter {
  return offer.kind === 'delegated-admin-offer' ? 'delegated-admin-offer' : 'trial-invitation';
}

/** Names a reply may use: whom it is about, and who is speaking ("Fabrikam accepts"). */
export function namesOf({ offer, partner }: Scene): {
  readonly names: readonly string[];
  readonly organisation: readonly string[];
} {
  const { content } = offer;
  const names = [content.partner.name, partner.name, ...content.approvers.map((each) => each.name)];
  return {
    names: [...new Set(names)].filter((name) => name !== ''),
    organisation: [content.customer.name],
  };
}

export function addMs(at: string, ms: number): string {
  return new Date(Date.parse(at) + ms).toISOString();
}
