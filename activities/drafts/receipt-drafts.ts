/** The mails after a decision: receipts, and polite words to whoever answers then. */
import type { OfferMatter } from '../../emails/mails.ts';
import { invariant } from '../../src/domain/assert.ts';
import type { Subject } from '../../src/domain/deciding.ts';
import type { Locale } from '../../src/domain/vocabulary.ts';
import type { Letter } from '../../src/ports.ts';
import { base, undoing, type PartnerOutcomeInput, outcomeDraft } from './pieces.ts';
import {
  type Scene,
  approversOf,
  everyoneOf,
  onlyWhoReplied,
  replyOf,
  adminOf,
  servicesOf,
  matterOf,
  type DraftContext,
  type Draft,
} from './scene.ts';

export async function receiptDrafts(
  about: Subject | 'all',
  scene: Scene,
  context: DraftContext,
): Promise<readonly Draft[]> {
  const { offer, grant } = scene;
  const main = scene.decisions.find((each) => each.subject === 'offer');
  const admin = scene.decisions.find((each) => each.subject === 'delegated-admin');
  const last = about === 'offer' ? main : (admin ?? main);
  invariant(last !== undefined, `receipt without a decision on ${offer.id}`);
  const services = servicesOf(offer);
  const trialOk = about !== 'delegated-admin' && main?.verdict === 'approved';
  const adminAsk = offer.content.delegatedAdmin === null ? null : adminOf(scene, context);
  const settledAdmin = about === 'offer' ? undefined : admin;

  const outcomeFor = (locale: Locale) => {
    const revokeWord = context.words.revokeWord[locale];
    if (settledAdmin?.verdict === 'approved' && adminAsk !== null) {
      if (grant === null) {
        return {
          outcome: 'not-granted' as const,
          admin: adminAsk,
          notGranted: offer.notGranted ?? ('slot-taken' as const),
          services: trialOk ? services : [],
        };
      }
      const common = { admin: adminAsk, endsAt: grant.endsAt, revokeWord };
      return trialOk
        ? { outcome: 'both' as const, services, ...common }
        : { outcome: 'granted' as const, ...common };
    }
    if (trialOk) {
      const outcome = settledAdmin?.verdict === 'declined' ? 'trial-only' : 'trial-approved';
      return { outcome: outcome, services, revokeWord };
    }
    const matter: OfferMatter =
      settledAdmin === undefined
        ? matterOf(offer)
        : main?.verdict === 'approved'
          ? 'delegated-admin-offer'
          : matterOf(offer);
    return { outcome: 'declined' as const, about: matter, reason: last.reason };
  };
  const undoable = last.verdict === 'approved' || main?.verdict === 'approved';
  const step = about === 'all' ? 'receipt' : `receipt-${about}`;
  const receipts = (await everyoneOf(scene, context)).map((to): Draft => ({
    ...base(scene, to, 'receipt', step),
    ...(undoable ? undoing(scene, to) : {}),
    input: (frame) => ({
      ...frame,
      ...outcomeFor(to.locale),
      decidedBy: last.channel === 'operator' ? null : last.by,
      decidedAt: last.at,
    }),
  }));
  const decidedBy = last.channel === 'operator' ? null : last.by;
  const forPartner = (): PartnerOutcomeInput => {
    if (settledAdmin?.verdict === 'approved' && adminAsk !== null) {
      return grant === null
        ? { outcome: 'not-granted', notGranted: offer.notGranted ?? 'slot-taken' }
        : { outcome: 'granted', decidedBy, admin: adminAsk, endsAt: grant.endsAt };
    }
    return trialOk
      ? { outcome: 'approved', decidedBy }
      : { outcome: 'declined', decidedBy, words: last.reason };
  };
  return [...receipts, outcomeDraft(scene, `outcome-${step}`, forPartner())];
}

export async function afterwardsDrafts(
  letter: Extract<Letter, { kind: 'late-answer' | 'answer-noted' }>,
  scene: Scene,
  context: DraftContext,
): Promise<readonly Draft[]> {
  const reply = await replyOf(letter.replyId, context);
  const tos = await onlyWhoReplied(reply, approversOf(scene), context);
  const main = scene.decisions.find((each) => each.subject === 'offer') ?? scene.decisions[0];
  return tos.map((to): Draft => {
    const common = {
      ...base(scene, to, letter.kind, `${letter.kind}-${letter.replyId}`),
      autoReply: true,
    };
    if (letter.kind === 'late-answer' || main === undefined) {
      return {
        ...common,
        name: 'late-answer',
        input: (frame) => ({
          ...frame,
          about: matterOf(scene.offer),
          deadlineAt: scene.offer.deadlineAt,
          answeredAt: reply?.receivedAt ?? null,
        }),
      };
    }
    return {
      ...common,
      input: (frame) => ({
        ...frame,
        about: matterOf(scene.offer),
        kind: main.verdict === 'approved' ? 'already-approved' : 'already-declined',
        decidedBy: main.channel === 'operator' ? null : main.by,
        decidedAt: main.at,
        revokeWord: main.verdict === 'approved' ? context.words.revokeWord[to.locale] : null,
      }),
    };
  });
}
