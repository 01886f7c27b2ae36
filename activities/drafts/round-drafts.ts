/** The mails that ask once more: countersign and replacement rounds. */
import { LIMITS } from '../../src/domain/limits.ts';
import { hasRider, isOpen } from '../../src/domain/offers.ts';
import type { AnswerReading, Letter } from '../../src/ports.ts';
import { base } from './pieces.ts';
import {
  type Scene,
  approversOf,
  onlyWhoReplied,
  replyOf,
  whoReplied,
  choiceOf,
  adminOf,
  phraseFor,
  servicesOf,
  namesOf,
  addMs,
  type DraftContext,
  type Draft,
} from './scene.ts';

export async function roundDrafts(
  letter: Extract<Letter, { kind: 'countersign' | 'replacement' }>,
  scene: Scene,
  context: DraftContext,
): Promise<readonly Draft[]> {
  const { offer } = scene;
  const reply = await replyOf(letter.replyId, context);
  const choice = choiceOf(reply);
  const mainOpen = isOpen(offer.state);
  // What a yes to this mail means is what it says: both parts only where both were chosen.
  const grantsTrial = mainOpen && offer.kind !== 'delegated-admin-offer';
  const grantsAdmin =
    offer.content.delegatedAdmin !== null &&
    (!grantsTrial || (hasRider(offer.content) && choice === 1));
  const step = `${letter.kind}-${String(letter.nth)}`;
  const roundDeadlineAt = addMs(offer.deadlineAt, LIMITS.roundGraceMs);
  const tos =
    letter.kind === 'replacement'
      ? approversOf(scene)
      : await onlyWhoReplied(reply, approversOf(scene), context);
  return tos.map((to): Draft => {
    const phrase = grantsAdmin ? phraseFor(scene, context, to.locale) : null;
    const common = {
      ...base(scene, to, letter.kind, step),
      asks: letter.kind,
      answerableUntil: roundDeadlineAt,
      replacesGrant: grantsAdmin ? (scene.slot?.id ?? null) : null,
      reading: {
        locale: to.locale,
        kind: offer.kind,
        ...namesOf(scene),
        ...(hasRider(offer.content) && mainOpen ? { yesMeans: grantsAdmin ? 1 : 2 } : {}),
        ...(phrase === null ? {} : { phrase }),
      } as AnswerReading,
    };
    if (letter.kind === 'replacement') {
      return {
        ...common,
        input: (frame, messageId) => ({
          ...frame,
          admin: adminOf(scene, context),
          phrase: context.words.replacementPhrase[to.locale],
          approvedBy: whoReplied(reply, scene),
          deadlineAt: offer.deadlineAt,
          roundDeadlineAt,
          page: context.pageOf(messageId),
        }),
      };
    }
    return {
      ...common,
      input: (frame, messageId) => ({
        ...frame,
        services: grantsTrial ? servicesOf(offer) : [],
        admin: grantsAdmin ? adminOf(scene, context) : null,
        replacementPhrase: phrase,
        because: letter.because,
        answeredFrom: reply?.envelope.from ?? null,
        deadlineAt: offer.deadlineAt,
        roundDeadlineAt,
        page: context.pageOf(messageId),
      }),
    };
  });
}

/** Somebody else, or a broken mail, answered with the right token: the invited address is asked. */
export async function notFromYouDrafts(
  replyId: string,
  scene: Scene,
  context: DraftContext,
): Promise<readonly Draft[]> {
  const reply = await replyOf(replyId, context);
  const tos = await onlyWhoReplied(reply, approversOf(scene), context);
  const day = (reply?.receivedAt ?? '').slice(0, 10);
  const rounds = await roundDrafts(
    { kind: 'countersign', offerId: scene.offer.id, nth: 0, replyId, because: 'other-sender' },
    scene,
    context,
  );
  return rounds
    .filter((draft) => tos.some((to) => to.email === draft.recipient.email))
    .map((draft) => ({ ...draft, step: `not-from-you-${day}`, autoReply: true }));
}
