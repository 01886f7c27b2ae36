import type { MailInputs, OfferMatter } from '../mails.ts';
import type { Pen, Words } from '../pen.ts';
import {
  answerOf,
  askOf,
  heardOf,
  instantOf,
  messageOf,
  pageOf,
  partiesOf,
  powersAsked,
  questionAgain,
  servicesOf,
  waysForAdmin,
  waysForTrial,
} from './pieces.ts';
import type { Script } from './view.ts';

/** The mails that ask: every one of them says exactly what a yes would give, and until when. */

/** Sentences about an offer come in two: one for a trial, one for administration. */
export function byMatter(pen: Pen, key: string, about: OfferMatter, values = {}): Words {
  return pen.say(`${key}-${about === 'trial-invitation' ? 'trial' : 'admin'}`, values);
}

export const trialInvitation: Script<MailInputs['trial-invitation']> = {
  subject: (pen, { rider }) => pen.say(rider === null ? 'subject' : 'subject-rider'),
  body: (pen, { services, message, deadlineAt, rider }) => ({
    tone: 'ask',
    title: pen.say(rider === null ? 'title' : 'title-rider'),
    preheader: pen.say('preheader', { deadline: pen.when(deadlineAt) }),
    paragraphs: [pen.say('lead'), ...(rider === null ? [] : [pen.say('lead-rider')])],
    services: servicesOf(pen, services),
    facts: [
      ...partiesOf(pen),
      ...(rider === null ? [] : askOf(pen, rider)),
      instantOf(pen, 'label-deadline', deadlineAt),
    ],
    powers: rider === null ? null : powersAsked(pen, rider),
    cautions: rider?.replaces === true ? [pen.say('rider-replaces')] : [],
    answer: answerOf(pen, waysForTrial(pen, rider), [
      pen.say('silence'),
      pen.say('first-answer'),
      pen.say('trial-end'),
    ]),
    quote: messageOf(pen, message),
  }),
};

export const delegatedAdminOffer: Script<MailInputs['delegated-admin-offer']> = {
  body: (pen, { admin, message, deadlineAt, replacementPhrase }) => ({
    tone: 'ask',
    preheader: pen.say('preheader', { deadline: pen.when(deadlineAt) }),
    paragraphs: [pen.say('lead')],
    facts: [...partiesOf(pen), ...askOf(pen, admin), instantOf(pen, 'label-deadline', deadlineAt)],
    powers: powersAsked(pen, admin),
    cautions: replacementPhrase === null ? [] : [pen.say('replaces')],
    answer: answerOf(pen, waysForAdmin(pen, replacementPhrase), [
      pen.say('silence'),
      pen.say('first-answer'),
    ]),
    quote: messageOf(pen, message),
  }),
};

export const riderQuestion: Script<MailInputs['rider-question']> = {
  body: (pen, { admin, deadlineAt, replacementPhrase }) => ({
    tone: 'ask',
    paragraphs: [pen.say('lead'), pen.say('lead-apart')],
    facts: [...partiesOf(pen), ...askOf(pen, admin), instantOf(pen, 'label-deadline', deadlineAt)],
    powers: powersAsked(pen, admin),
    cautions: replacementPhrase === null ? [] : [pen.say('replaces')],
    answer: answerOf(pen, waysForAdmin(pen, replacementPhrase), [pen.say('silence')]),
  }),
};

export const reminder: Script<MailInputs['reminder']> = {
  subject: (pen, { question, lastCall }) => byMatter(pen, 'subject', question.about, { lastCall }),
  body: (pen, { question, deadlineAt, lastCall }) => {
    const again = questionAgain(pen, question);
    return {
      ...again,
      tone: lastCall ? 'warn' : 'ask',
      badge: pen.say('badge', { lastCall }),
      title: byMatter(pen, 'title', question.about),
      preheader: pen.say('preheader', { deadline: pen.when(deadlineAt) }),
      paragraphs: [
        byMatter(pen, 'lead', question.about),
        pen.say(lastCall ? 'last-call' : 'still-time'),
      ],
      facts: [...again.facts, instantOf(pen, 'label-deadline', deadlineAt)],
    };
  },
};

export const clarification: Script<MailInputs['clarification']> = {
  subject: (pen, { partnerContact }) =>
    pen.say(partnerContact === null ? 'subject' : 'subject-question'),
  body: (pen, { question, deadlineAt, heard, attempt, partnerContact }) => {
    const again = questionAgain(pen, question);
    const asked = partnerContact === null ? null : pen.address(partnerContact);
    return {
      ...again,
      tone: 'warn',
      title: pen.say(asked === null ? 'title' : 'title-question'),
      preheader: pen.say('preheader', { deadline: pen.when(deadlineAt) }),
      paragraphs: [
        asked === null ? pen.say('lead') : pen.say('lead-question', { partnerContact: asked }),
        ...(asked === null && attempt >= 2 ? [pen.say('second-attempt')] : []),
      ],
      quote: heardOf(pen, heard),
      answer: {
        ...again.answer,
        intro: [byMatter(pen, 'still-open', question.about), ...again.answer.intro],
      },
      facts: [...again.facts, instantOf(pen, 'label-deadline', deadlineAt)],
    };
  },
};

export const extended: Script<MailInputs['extended']> = {
  subject: (pen, { question }) => byMatter(pen, 'subject', question.about),
  body: (pen, { question, deadlineAt, previousDeadlineAt }) => {
    const again = questionAgain(pen, question);
    const deadline = pen.when(deadlineAt);
    return {
      ...again,
      tone: 'ask',
      preheader: pen.say('preheader', { deadline }),
      paragraphs: [byMatter(pen, 'lead', question.about), pen.say('unchanged')],
      facts: [
        ...again.facts,
        instantOf(pen, 'label-previous-deadline', previousDeadlineAt),
        instantOf(pen, 'label-new-deadline', deadlineAt),
      ],
    };
  },
};

export const countersign: Script<MailInputs['countersign']> = {
  // What came from elsewhere may have been anything: only the approver's own mail is an approval.
  subject: (pen, { because }) =>
    pen.say(because === 'other-sender' ? 'subject-other-sender' : 'subject'),
  body: (pen, input) => {
    const { because, services, admin, replacementPhrase, deadlineAt, roundDeadlineAt } = input;
    return {
      tone: 'warn',
      title: pen.say(because === 'other-sender' ? 'title-other-sender' : 'title'),
      preheader: pen.say('preheader', { deadline: pen.when(roundDeadlineAt) }),
      paragraphs: [becauseOf(pen, input), pen.say('what-follows')],
      services: servicesOf(pen, services),
      facts: [
        ...partiesOf(pen),
        ...(admin === null ? [] : askOf(pen, admin)),
        instantOf(pen, 'label-asked-until', deadlineAt),
        instantOf(pen, 'label-round-deadline', roundDeadlineAt),
      ],
      powers: admin === null ? null : powersAsked(pen, admin),
      cautions: replacementPhrase === null ? [] : [pen.say('replaces')],
      answer: answerOf(pen, waysToConfirm(pen, replacementPhrase), [
        pen.say('not-you'),
        pen.say('silence'),
      ]),
      page: pageOf(pen, input.page),
    };
  },
};

function becauseOf(pen: Pen, { because, answeredFrom }: MailInputs['countersign']): Words {
  if (because !== 'other-sender') return pen.say(`because-${because}`);
  return answeredFrom === null
    ? pen.say('because-other-sender')
    : pen.say('because-sender', { answeredFrom: pen.address(answeredFrom) });
}

function waysToConfirm(pen: Pen, phrase: string | null): readonly Words[] {
  const agree =
    phrase === null
      ? pen.say('way-confirm')
      : pen.say('way-admin-phrase', { phrase: pen.address(phrase) });
  return [agree, pen.say('way-refuse')];
}

export const replacement: Script<MailInputs['replacement']> = {
  body: (pen, { admin, phrase, approvedBy, deadlineAt, roundDeadlineAt, page }) => ({
    tone: 'warn',
    preheader: pen.say('preheader', { deadline: pen.when(roundDeadlineAt) }),
    paragraphs: [
      approvedBy === null
        ? pen.say('lead')
        : pen.say('lead-by', { approvedBy: pen.address(approvedBy) }),
      pen.say('only-one'),
    ],
    facts: [
      ...partiesOf(pen),
      ...askOf(pen, admin),
      instantOf(pen, 'label-asked-until', deadlineAt),
      instantOf(pen, 'label-round-deadline', roundDeadlineAt),
    ],
    powers: powersAsked(pen, admin),
    cautions: [pen.say('replaces')],
    answer: answerOf(pen, [...waysForAdmin(pen, phrase)], [pen.say('keeps')]),
    page: pageOf(pen, page),
  }),
};
