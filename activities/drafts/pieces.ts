/** What drafts are made of: their common part, and what an answer to them can mean. */
import type { Frame, MailInputs, MailName, Question } from '../../emails/mails.ts';
import { LIMITS } from '../../src/domain/limits.ts';
import { hasRider, isOpen } from '../../src/domain/offers.ts';
import type { Locale } from '../../src/domain/vocabulary.ts';
import type { AnswerReading } from '../../src/ports.ts';
import {
  type Scene,
  type Person,
  adminOf,
  phraseFor,
  servicesOf,
  matterOf,
  namesOf,
  addMs,
  type DraftContext,
  type Draft,
} from './scene.ts';

const FAR_FUTURE = '9999-12-31T00:00:00.000Z';

export function base(scene: Scene, to: Person, name: MailName, step: string): Omit<Draft, 'input'> {
  const { content } = scene.offer;
  return {
    name,
    step,
    offerId: scene.offer.id,
    grantId: null,
    recipient: { name: to.name, email: to.email },
    approver: to.approver,
    locale: to.locale,
    timeZone: to.timeZone,
    fromName: content.partner.name,
    partner: { name: content.partner.name, domain: content.partner.domain },
    customer: { name: content.customer.name, domain: content.customer.domain },
    asks: null,
    answerable: true,
    answerableUntil: addMs(scene.offer.deadlineAt, LIMITS.lateAnswerMs),
    replacesGrant: null,
    reading: { locale: to.locale, kind: scene.offer.kind, ...namesOf(scene) },
    autoReply: false,
  };
}

/** A mail whose answer is an answer to the question that is open now. */
export function askingAgain(scene: Scene, context: DraftContext, to: Person) {
  const { offer } = scene;
  const asksRider = hasRider(offer.content) && !isOpen(offer.state);
  const numbered = hasRider(offer.content) && !asksRider;
  const aboutAdmin = asksRider || offer.kind === 'delegated-admin-offer';
  return {
    asks: asksRider ? ('rider' as const) : ('question' as const),
    answerableUntil: offer.deadlineAt,
    replacesGrant: aboutAdmin ? (scene.slot?.id ?? null) : null,
    reading: aboutAdmin
      ? adminReading(scene, context, to)
      : {
          locale: to.locale,
          kind: offer.kind,
          ...namesOf(scene),
          ...(numbered ? { answers: 3 as const } : {}),
        },
  };
}

/** A mail whose answer can undo what it confirms. */
export function undoing(scene: Scene, to: Person) {
  return {
    grantId: scene.grant?.id ?? null,
    asks: 'receipt' as const,
    answerableUntil: FAR_FUTURE,
    reading: { locale: to.locale, kind: 'receipt' as const, ...namesOf(scene) },
  };
}

export function adminReading(scene: Scene, context: DraftContext, to: Person): AnswerReading {
  const phrase = phraseFor(scene, context, to.locale);
  const common = { locale: to.locale, kind: scene.offer.kind, ...namesOf(scene) };
  return phrase === null ? common : { ...common, phrase };
}

export function asksNow(scene: Scene, context: DraftContext): (locale: Locale) => Question {
  const { offer } = scene;
  const admin = offer.content.delegatedAdmin;
  const aboutAdmin =
    offer.kind === 'delegated-admin-offer' || (admin !== null && !isOpen(offer.state));
  return (locale) =>
    aboutAdmin
      ? {
          about: 'delegated-admin-offer',
          admin: adminOf(scene, context),
          replacementPhrase: phraseFor(scene, context, locale),
        }
      : {
          about: 'trial-invitation',
          services: servicesOf(offer),
          rider:
            admin === null ? null : { ...adminOf(scene, context), replaces: scene.slot !== null },
        };
}

export type PartnerOutcomeInput = MailInputs['partner-outcome'] extends infer Input
  ? Input extends unknown
    ? Omit<Input, keyof Frame | 'offerId' | 'about' | 'at'>
    : never
  : never;

export function outcomeDraft(scene: Scene, step: string, outcome: PartnerOutcomeInput): Draft {
  const to: Person = {
    name: scene.partner.name,
    email: scene.partner.email,
    approver: null,
    locale: scene.partner.locale,
    timeZone: 'UTC',
  };
  return {
    ...base(scene, to, 'partner-outcome', step),
    fromName: 'Countersign',
    answerable: false,
    answerableUntil: null,
    reading: null,
    input: (frame) => ({
      ...frame,
      ...outcome,
      offerId: scene.offer.id,
      about: matterOf(scene.offer),
      at: scene.decisions.at(-1)?.at ?? scene.offer.endedAt ?? scene.offer.createdAt,
    }),
  };
}
