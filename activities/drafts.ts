/** From a letter (src/ports.ts) to drafts: who gets it, what an answer to it can mean, what it says. */
import type {
  AdminAsk,
  Frame,
  MailInputs,
  MailName,
  OfferMatter,
  Question,
  TrialService,
} from '../emails/mails.ts';
import { assertNever, invariant } from '../src/domain/assert.ts';
import type { Subject } from '../src/domain/deciding.ts';
import type { Grant } from '../src/domain/grants.ts';
import { LIMITS } from '../src/domain/limits.ts';
import { hasRider, isOpen, type Offer, type Partner } from '../src/domain/offers.ts';
import type { Asks, Locale } from '../src/domain/vocabulary.ts';
import type { AnswerReading, Books, Decision, Letter, Reply } from '../src/ports.ts';

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

interface Scene {
  readonly offer: Offer;
  readonly partner: Partner;
  readonly decisions: readonly Decision[];
  readonly grant: Grant | null;
  /** Another partner's grant that holds the slot now. */
  readonly slot: Grant | null;
}

type Person = {
  readonly name: string | null;
  readonly email: string;
  readonly approver: number | null;
  readonly locale: Locale;
  readonly timeZone: string;
};

const FAR_FUTURE = '9999-12-31T00:00:00.000Z';

/** The drafts of a letter, in a fixed order. Empty: nobody is to be told. */
export async function draftsOf(letter: Letter, context: DraftContext): Promise<readonly Draft[]> {
  if (letter.kind === 'where-to-reply') return [whereToReply(letter)];
  if ('grantId' in letter) return await grantDrafts(letter, context);
  const scene = await sceneOf(letter.offerId, context);
  return await offerDrafts(letter, scene, context);
}

async function sceneOf(offerId: string, { books }: DraftContext): Promise<Scene> {
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

type OfferLetter = Exclude<Letter, { grantId: string } | { kind: 'where-to-reply' }>;

async function offerDrafts(
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
        ...undoing(scene, to, context),
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

async function roundDrafts(
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
        names: namesOf(scene),
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

async function receiptDrafts(
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
      return { outcome: outcome as 'trial-only' | 'trial-approved', services, revokeWord };
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
    ...(undoable ? undoing(scene, to, context) : {}),
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

async function afterwardsDrafts(
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

/** Somebody else, or a broken mail, answered with the right token: the invited address is asked. */
async function notFromYouDrafts(
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

async function grantDrafts(
  letter: Extract<Letter, { grantId: string }>,
  context: DraftContext,
): Promise<readonly Draft[]> {
  const grant = await context.books.grants.get(letter.grantId);
  invariant(grant !== null, `letter for unknown grant ${letter.grantId}`);
  const scene = await sceneOf(grant.offerId, context);
  const everyone = await everyoneOf(scene, context);
  const admin = adminOf(scene, context);
  switch (letter.kind) {
    case 'grant-ending':
      return everyone.map((to) => ({
        ...base(scene, to, 'grant-ending', `grant-ending-${String(letter.daysLeft)}`),
        ...undoing(scene, to, context),
        input: (frame) => ({
          ...frame,
          admin,
          daysLeft: letter.daysLeft,
          endsAt: grant.endsAt,
          revokeWord: context.words.revokeWord[to.locale],
        }),
      }));
    case 'grant-ended': {
      const endedBy = grant.endedBy === 'replacement' ? 'replaced' : (grant.endedBy ?? 'date');
      const byEmail = grant.endedBy === 'customer' ? await lastRevoker(scene, context) : null;
      return [
        ...everyone.map((to): Draft => ({
          ...base(scene, to, 'grant-ended', 'grant-ended'),
          grantId: grant.id,
          input: (frame) => ({
            ...frame,
            admin,
            endedBy,
            endedAt: grant.endedAt ?? grant.endsAt,
            endedByEmail: byEmail,
            reason:
              grant.endedBy === 'partner' || grant.endedBy === 'operator'
                ? grant.endedBecause
                : null,
          }),
        })),
        {
          ...outcomeDraft(scene, 'outcome-grant-ended', { outcome: 'grant-ended', endedBy }),
          grantId: grant.id,
        },
      ];
    }
    case 'receipt-help': {
      const reply = await replyOf(letter.replyId, context);
      const heard = await heardIn(reply, context);
      const asked =
        reply?.messageId == null ? null : await context.books.messages.get(reply.messageId);
      return everyone
        .filter((to) => to.email === asked?.recipient)
        .map((to) => ({
          ...base(scene, to, 'receipt-help', `receipt-help-${letter.replyId}`),
          ...undoing(scene, to, context),
          autoReply: true,
          input: (frame) => ({
            ...frame,
            admin,
            endsAt: grant.endsAt,
            heard,
            revokeWord: context.words.revokeWord[to.locale],
          }),
        }));
    }
    default:
      return assertNever(letter);
  }
}

function whereToReply(letter: Extract<Letter, { kind: 'where-to-reply' }>): Draft {
  const nobody = { name: 'Countersign', domain: '' };
  return {
    name: 'where-to-reply',
    step: `where-to-reply-${letter.replyId}`,
    offerId: null,
    grantId: null,
    recipient: { name: null, email: letter.to },
    approver: null,
    locale: letter.locale,
    timeZone: 'UTC',
    fromName: 'Countersign',
    partner: nobody,
    customer: nobody,
    asks: null,
    answerable: false,
    answerableUntil: null,
    replacesGrant: null,
    reading: null,
    autoReply: true,
    input: (frame) => frame,
  };
}

// ── Pieces ────────────────────────────────────────────────────────────────────────────────────

function base(scene: Scene, to: Person, name: MailName, step: string): Omit<Draft, 'input'> {
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
    reading: { locale: to.locale, kind: scene.offer.kind, names: namesOf(scene) },
    autoReply: false,
  };
}

/** A mail whose answer is an answer to the question that is open now. */
function askingAgain(scene: Scene, context: DraftContext, to: Person) {
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
          names: namesOf(scene),
          ...(numbered ? { answers: 3 as const } : {}),
        },
  };
}

/** A mail whose answer can undo what it confirms. */
function undoing(scene: Scene, to: Person, _context: DraftContext) {
  return {
    grantId: scene.grant?.id ?? null,
    asks: 'receipt' as const,
    answerableUntil: FAR_FUTURE,
    reading: { locale: to.locale, kind: 'receipt' as const, names: namesOf(scene) },
  };
}

function adminReading(scene: Scene, context: DraftContext, to: Person): AnswerReading {
  const phrase = phraseFor(scene, context, to.locale);
  const common = { locale: to.locale, kind: scene.offer.kind, names: namesOf(scene) };
  return phrase === null ? common : { ...common, phrase };
}

function asksNow(scene: Scene, context: DraftContext): (locale: Locale) => Question {
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

type PartnerOutcomeInput = MailInputs['partner-outcome'] extends infer Input
  ? Input extends unknown
    ? Omit<Input, keyof Frame | 'offerId' | 'about' | 'at'>
    : never
  : never;

function outcomeDraft(scene: Scene, step: string, outcome: PartnerOutcomeInput): Draft {
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
    input: (frame) =>
      ({
        ...frame,
        ...outcome,
        offerId: scene.offer.id,
        about: matterOf(scene.offer),
        at: scene.decisions.at(-1)?.at ?? scene.offer.endedAt ?? scene.offer.createdAt,
      }) as MailInputs['partner-outcome'],
  };
}

function approversOf(scene: Scene): readonly Person[] {
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
async function everyoneOf(scene: Scene, { books }: DraftContext): Promise<readonly Person[]> {
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

async function onlyWhoReplied(
  reply: Reply | null,
  approvers: readonly Person[],
  { books }: DraftContext,
): Promise<readonly Person[]> {
  const answered = reply?.messageId == null ? null : await books.messages.get(reply.messageId);
  if (answered === null) return approvers;
  return approvers.filter((to) => to.approver === answered.approver);
}

async function replyOf(replyId: string | null, { books }: DraftContext): Promise<Reply | null> {
  return replyId === null ? null : await books.replies.get(replyId);
}

async function heardIn(reply: Reply | null, { books }: DraftContext): Promise<string | null> {
  if (reply === null) return null;
  const text = await books.replies.visibleText(reply.id);
  return text.trim() === '' ? null : text;
}

function whoReplied(reply: Reply | null, scene: Scene): string | null {
  const from = reply?.envelope.from.toLowerCase();
  return (
    scene.offer.content.approvers.find((each) => each.email.toLowerCase() === from)?.email ?? null
  );
}

async function lastRevoker(scene: Scene, { books }: DraftContext): Promise<string | null> {
  const replies = await books.replies.ofOffer(scene.offer.id);
  const revoking = replies.filter((each) => each.fate === 'revoked').at(-1);
  const answered =
    revoking?.messageId == null ? null : await books.messages.get(revoking.messageId);
  return answered?.recipient ?? null;
}

function choiceOf(reply: Reply | null): number | null {
  const choice = reply?.judgement?.['choice'];
  return typeof choice === 'number' ? choice : null;
}

function adminOf(scene: Scene, context: DraftContext): AdminAsk {
  const ask = scene.offer.content.delegatedAdmin;
  invariant(ask !== null, `offer ${scene.offer.id} asks for no administration`);
  const scope = ask.scope === 'full' ? 'full' : context.scopeName(ask.scope);
  return context.coolingOff === null
    ? { scope, duration: ask.duration }
    : { scope, duration: ask.duration, coolingOff: context.coolingOff };
}

function phraseFor(scene: Scene, context: DraftContext, locale: Locale): string | null {
  return scene.slot === null ? null : context.words.replacementPhrase[locale];
}

function servicesOf(offer: Offer): readonly TrialService[] {
  return offer.content.services.map((line) => ({
    name: line.serviceName,
    plan: line.planName,
    seats: line.seats,
    days: line.days,
  }));
}

function matterOf(offer: Offer): OfferMatter {
  return offer.kind === 'delegated-admin-offer' ? 'delegated-admin-offer' : 'trial-invitation';
}

/** Names that may stand in a greeting or a signature without meaning anything. */
function namesOf({ offer, partner }: Scene): readonly string[] {
  const { content } = offer;
  return [
    content.partner.name,
    partner.name,
    content.customer.name,
    ...content.approvers.map((each) => each.name),
  ].filter((name) => name !== '');
}

function addMs(at: string, ms: number): string {
  return new Date(Date.parse(at) + ms).toISOString();
}
