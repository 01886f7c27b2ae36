/** The mails of an open offer. */
import { assertNever, invariant } from '../../src/domain/assert.ts';
import type { Offer } from '../../src/domain/offers.ts';
import type { Locale } from '../../src/domain/vocabulary.ts';
import type { Letter } from '../../src/ports.ts';
import { base, askingAgain, undoing, adminReading, asksNow, outcomeDraft } from './pieces.ts';
import { receiptDrafts, afterwardsDrafts } from './receipt-drafts.ts';
import { roundDrafts, notFromYouDrafts } from './round-drafts.ts';
import {
  type Scene,
  type Person,
  sceneOf,
  approversOf,
  everyoneOf,
  onlyWhoReplied,
  replyOf,
  heardIn,
  adminOf,
  phraseFor,
  servicesOf,
  matterOf,
  type DraftContext,
  type Draft,
} from './scene.ts';

export type OfferLetter = Exclude<Letter, { grantId: string } | { kind: 'where-to-reply' }>;

export async function offerDrafts(
  letter: OfferLetter,
  scene: Scene,
  context: DraftContext,
): Promise<readonly Draft[]> {
  const { offer } = scene;
  const { content } = offer;
  const approvers = approversOf(scene);
  const deadlineAt = offer.deadlineAt;
  const ask = asksNow(scene, context);
  switch (letter.kind) {
    case 'question': {
      const step = letter.resend === 0 ? 'question' : `question-resent-${String(letter.resend)}`;
      return approvers.map((to) => questionDraft(scene, context, to, step));
    }
    case 'reminder':
      return approvers.map((to) => ({
        ...base(scene, to, 'reminder', `reminder-${String(letter.nth)}`),
        ...askingAgain(scene, context, to),
        input: (frame) => ({
          ...frame,
          question: ask(to.locale),
          deadlineAt,
          lastCall: letter.lastCall,
        }),
      }));
    case 'extended':
      return approvers.map((to) => ({
        ...base(scene, to, 'extended', `extended-${String(letter.nth)}`),
        ...askingAgain(scene, context, to),
        input: (frame) => ({
          ...frame,
          question: ask(to.locale),
          deadlineAt,
          previousDeadlineAt: letter.previousDeadlineAt,
        }),
      }));
    case 'clarification': {
      const reply = await replyOf(letter.replyId, context);
      const heard = await heardIn(reply, context);
      const tos = await onlyWhoReplied(reply, approvers, context);
      const step = `clarification-${String(letter.nth)}`;
      const again = tos.map((to): Draft => ({
        ...base(scene, to, 'clarification', step),
        ...askingAgain(scene, context, to),
        autoReply: true,
        input: (frame) => ({
          ...frame,
          question: ask(to.locale),
          deadlineAt,
          heard,
          attempt: Math.min(2, letter.nth),
          partnerContact: letter.question ? scene.partner.email : null,
        }),
      }));
      if (!letter.question || heard === null) return again;
      const asked = outcomeDraft(scene, `asked-${letter.replyId ?? ''}`, {
        outcome: 'asked-a-question',
        askedBy: tos[0]?.email ?? content.customer.name,
        words: heard,
      });
      return [...again, asked];
    }
    case 'countersign':
    case 'replacement':
      return await roundDrafts(letter, scene, context);
    case 'rider-question':
      return approvers.map((to) => ({
        ...base(scene, to, 'rider-question', 'rider-question'),
        asks: 'rider',
        answerableUntil: deadlineAt,
        replacesGrant: scene.slot?.id ?? null,
        reading: adminReading(scene, context, to),
        input: (frame) => ({
          ...frame,
          admin: adminOf(scene, context),
          deadlineAt,
          replacementPhrase: phraseFor(scene, context, to.locale),
        }),
      }));
    case 'cooling-off': {
      const decision = scene.decisions.find((each) => each.id === letter.decisionId);
      invariant(decision !== undefined, 'cooling-off without its decision');
      return (await everyoneOf(scene, context)).map((to) => ({
        ...base(scene, to, 'cooling-off', 'cooling-off'),
        ...undoing(scene, to),
        input: (frame) => ({
          ...frame,
          admin: adminOf(scene, context),
          approvedBy: decision.by,
          approvedAt: decision.at,
          effectiveAt: decision.effectiveAt,
          replaces: decision.replacesGrant !== null,
          revokeWord: context.words.revokeWord[to.locale],
        }),
      }));
    }
    case 'receipt':
      return await receiptDrafts(letter.about, scene, context);
    case 'withdrawn':
      return approvers.map((to) => ({
        ...base(scene, to, 'withdrawn', 'withdrawn'),
        input: (frame) => ({
          ...frame,
          about: matterOf(offer),
          by: letter.by,
          reason: letter.reason,
        }),
      }));
    case 'expired':
      return [
        ...approvers.map((to): Draft => ({
          ...base(scene, to, 'expired', 'expired'),
          input: (frame) => ({ ...frame, about: matterOf(offer), deadlineAt }),
        })),
        outcomeDraft(scene, 'outcome-expired', { outcome: 'expired', deadlineAt }),
      ];
    case 'undeliverable':
      return [
        outcomeDraft(scene, 'outcome-undeliverable', {
          outcome: 'undeliverable',
          addresses: content.approvers.map((each) => each.email),
        }),
      ];
    case 'needs-operator':
      return [
        outcomeDraft(scene, `outcome-needs-operator-${String(letter.nth)}`, {
          outcome: 'needs-operator',
        }),
      ];
    case 'late-answer':
    case 'answer-noted':
      return await afterwardsDrafts(letter, scene, context);
    case 'not-from-you':
      return await notFromYouDrafts(letter.replyId, scene, context);
    default:
      return assertNever(letter);
  }
}

/** The question as its first approver would get it now, in a language: what `preview` shows. */
export async function previewDraft(
  offer: Offer,
  locale: Locale,
  context: DraftContext,
): Promise<Draft> {
  const scene = await sceneOf(offer.id, context);
  const [first] = approversOf(scene);
  invariant(first !== undefined, `offer ${offer.id} has no approver`);
  return questionDraft(scene, context, { ...first, locale }, 'preview');
}

/** The question itself, as first sent. */
function questionDraft(scene: Scene, context: DraftContext, to: Person, step: string): Draft {
  const { content, deadlineAt } = scene.offer;
  const admin = content.delegatedAdmin;
  const asking = {
    ...base(scene, to, 'trial-invitation', step),
    ...askingAgain(scene, context, to),
  };
  if (content.kind === 'delegated-admin-offer') {
    return {
      ...asking,
      name: 'delegated-admin-offer',
      input: (frame) => ({
        ...frame,
        admin: adminOf(scene, context),
        message: content.message,
        deadlineAt,
        replacementPhrase: phraseFor(scene, context, to.locale),
      }),
    };
  }
  return {
    ...asking,
    input: (frame) => ({
      ...frame,
      services: servicesOf(scene.offer),
      message: content.message,
      deadlineAt,
      rider: admin === null ? null : { ...adminOf(scene, context), replaces: scene.slot !== null },
    }),
  };
}
