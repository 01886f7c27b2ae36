import type { AdminAsk, MailInputs, TrialService } from '../mails.ts';
import type { Pen, Words } from '../pen.ts';
import { byMatter } from './asking.ts';
import {
  heardOf,
  instantOf,
  partiesOf,
  powersOf,
  reasonOf,
  scopeOf,
  servicesOf,
} from './pieces.ts';
import type { Body, Fact, Script } from './view.ts';

/** The mails that tell: what was understood, what is in force, until when, how to undo it. */

function decidedOf(pen: Pen, decidedBy: string | null, decidedAt: string): readonly Fact[] {
  const by = decidedBy === null ? pen.say('value-operator') : pen.address(decidedBy);
  return [
    { label: pen.say('label-decided-by'), value: by },
    instantOf(pen, 'label-decided-at', decidedAt),
  ];
}

function grantOf(pen: Pen, admin: AdminAsk, endsAt: string | null): readonly Fact[] {
  return [scopeOf(pen, admin), ...(endsAt === null ? [] : [instantOf(pen, 'label-ends', endsAt)])];
}

export const coolingOff: Script<MailInputs['cooling-off']> = {
  body: (pen, { admin, approvedBy, approvedAt, effectiveAt, replaces, revokeWord }) => ({
    tone: 'warn',
    preheader: pen.say('preheader', { effective: pen.when(effectiveAt) }),
    paragraphs: [pen.say('lead', { approvedBy: pen.address(approvedBy) })],
    facts: [
      ...partiesOf(pen),
      scopeOf(pen, admin),
      {
        label: pen.say('label-duration'),
        value: pen.say('value-duration', { duration: pen.howLong(admin.duration) }),
      },
      instantOf(pen, 'label-decided-at', approvedAt),
      instantOf(pen, 'label-takes-effect', effectiveAt),
    ],
    powers: powersOf(pen, admin),
    cautions: replaces ? [pen.say('replaces-soon')] : [],
    answer: {
      title: pen.say('recall-title'),
      intro: [],
      ways: [pen.say('way-recall', { revokeWord: pen.address(revokeWord) })],
      close: [pen.say('otherwise')],
    },
  }),
};

export const receipt: Script<MailInputs['receipt']> = {
  subject: (pen, input) => sayReceipt(pen, 'subject', input),
  body: (pen, input) => {
    const decided = decidedOf(pen, input.decidedBy, input.decidedAt);
    return {
      tone: 'good',
      badge: pen.say('badge'),
      title: sayReceipt(pen, 'title', input),
      preheader: sayReceipt(pen, 'lead', input),
      paragraphs: [sayReceipt(pen, 'lead', input)],
      facts: [...partiesOf(pen), ...decided],
      ...receiptBody(pen, input, [...partiesOf(pen), ...decided]),
    };
  },
};

function sayReceipt(pen: Pen, key: string, input: MailInputs['receipt']): Words {
  if (input.outcome === 'declined') return byMatter(pen, `${key}-declined`, input.about);
  return pen.say(`${key}-${input.outcome}`);
}

function receiptBody(pen: Pen, input: MailInputs['receipt'], facts: readonly Fact[]): Body {
  switch (input.outcome) {
    case 'trial-approved':
    case 'trial-only':
      return {
        services: servicesOf(pen, input.services),
        answer: undoOf(pen, 'undo-trial', input.revokeWord),
        closing: [pen.say('trial-end')],
      };
    case 'granted':
      return {
        facts: [...facts, ...grantOf(pen, input.admin, input.endsAt)],
        powers: powersOf(pen, input.admin),
        answer: undoOf(pen, 'undo-grant', input.revokeWord),
      };
    case 'both':
      return {
        services: servicesOf(pen, input.services),
        facts: [...facts, ...grantOf(pen, input.admin, input.endsAt)],
        powers: powersOf(pen, input.admin),
        answer: undoOf(pen, 'undo-grant', input.revokeWord),
        closing: [pen.say('trial-end')],
      };
    case 'declined':
      return {
        tone: 'calm',
        quote: reasonOf(pen, 'reason-customer', input.reason),
        closing: [pen.say('only-new-offer')],
      };
    case 'not-granted':
      return {
        tone: 'warn',
        paragraphs: [pen.say('lead-not-granted'), pen.say(`not-granted-${input.notGranted}`)],
        facts: [...facts, scopeOf(pen, input.admin)],
        ...trialGoesOn(pen, input.services),
      };
  }
}

function trialGoesOn(pen: Pen, services: readonly TrialService[]): Body {
  if (services.length === 0) return {};
  return { services: servicesOf(pen, services), closing: [pen.say('trial-goes-on')] };
}

function undoOf(
  pen: Pen,
  key: string,
  revokeWord: string | null,
): (Body['answer'] & object) | null {
  if (revokeWord === null) return null;
  return {
    title: pen.say('undo-title'),
    intro: [],
    ways: [pen.say(key, { revokeWord: pen.address(revokeWord) })],
    close: [],
  };
}

export const answerNoted: Script<MailInputs['answer-noted']> = {
  subject: (pen, { about }) => byMatter(pen, 'subject', about),
  body: (pen, { about, kind, decidedBy, decidedAt, revokeWord }) => ({
    paragraphs: [byMatter(pen, kind, about), pen.say('nothing-changed')],
    facts: [...partiesOf(pen), ...decidedOf(pen, decidedBy, decidedAt)],
    closing: [
      kind === 'already-declined'
        ? pen.say('only-new-offer')
        : revokeWord === null
          ? pen.say('stands')
          : pen.say('undo-by-receipt', { revokeWord: pen.address(revokeWord) }),
    ],
  }),
};

export const lateAnswer: Script<MailInputs['late-answer']> = {
  subject: (pen, { about }) => byMatter(pen, 'subject', about),
  body: (pen, { about, deadlineAt, answeredAt }) => ({
    paragraphs: [byMatter(pen, 'lead', about), pen.say('nothing-changed')],
    facts: [
      ...partiesOf(pen),
      instantOf(pen, 'label-was-deadline', deadlineAt),
      ...(answeredAt === null ? [] : [instantOf(pen, 'label-answered-at', answeredAt)]),
    ],
    closing: [pen.say('ask-again')],
  }),
};

export const withdrawn: Script<MailInputs['withdrawn']> = {
  subject: (pen, { about }) => byMatter(pen, 'subject', about),
  body: (pen, { about, by, reason }) => ({
    title: byMatter(pen, 'title', about),
    paragraphs: [byMatter(pen, `lead-${by}`, about), pen.say('nothing-to-do')],
    facts: partiesOf(pen),
    quote: reasonOf(pen, by === 'partner' ? 'reason-partner' : 'reason-operator', reason),
  }),
};

export const expired: Script<MailInputs['expired']> = {
  subject: (pen, { about }) => byMatter(pen, 'subject', about),
  body: (pen, { about, deadlineAt }) => ({
    paragraphs: [byMatter(pen, 'lead', about), pen.say('silence-kept')],
    facts: [...partiesOf(pen), instantOf(pen, 'label-was-deadline', deadlineAt)],
    closing: [pen.say('ask-again')],
  }),
};

export const grantEnding: Script<MailInputs['grant-ending']> = {
  subject: (pen, { daysLeft }) => pen.say('subject', { daysLeft }),
  body: (pen, { admin, daysLeft, endsAt, revokeWord }) => ({
    title: pen.say('title', { daysLeft }),
    paragraphs: [pen.say('lead'), pen.say('renewal')],
    facts: [...partiesOf(pen), ...grantOf(pen, admin, endsAt)],
    answer: undoOf(pen, 'undo-early', revokeWord),
  }),
};

export const grantEnded: Script<MailInputs['grant-ended']> = {
  body: (pen, { admin, endedBy, endedAt, endedByEmail, reason }) => ({
    paragraphs: [
      endedBy === 'customer' && endedByEmail !== null
        ? pen.say('ended-by-approver', { endedByEmail: pen.address(endedByEmail) })
        : pen.say(`ended-by-${endedBy}`),
      pen.say('no-access'),
    ],
    facts: [...partiesOf(pen), scopeOf(pen, admin), instantOf(pen, 'label-ended', endedAt)],
    quote: reasonOf(pen, endedBy === 'partner' ? 'reason-partner' : 'reason-operator', reason),
    closing: [pen.say('new-decision')],
  }),
};

export const receiptHelp: Script<MailInputs['receipt-help']> = {
  body: (pen, { admin, endsAt, heard, revokeWord }) => ({
    tone: 'warn',
    paragraphs: [pen.say('lead'), pen.say('nothing-changed')],
    quote: heardOf(pen, heard),
    facts: [...partiesOf(pen), ...grantOf(pen, admin, endsAt)],
    answer: undoOf(pen, 'undo-grant', revokeWord),
    closing: [pen.say('or-leave')],
  }),
};

export const whereToReply: Script<MailInputs['where-to-reply']> = {
  body: (pen) => ({
    tone: 'warn',
    greeting: pen.say('greeting-nameless'),
    paragraphs: [pen.say('lead'), pen.say('how'), pen.say('nothing-changed')],
    foot: [pen.say('foot-automatic')],
  }),
};
