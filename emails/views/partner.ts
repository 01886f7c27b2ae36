import type { MailInputs } from '../mails.ts';
import type { Pen } from '../pen.ts';
import { byMatter } from './asking.ts';
import { instantOf, reasonOf, scopeOf } from './pieces.ts';
import type { Body, Fact, Script } from './view.ts';

/** The one mail to a partner: what became of its offer. It carries nothing that could answer one. */

type Input = MailInputs['partner-outcome'];

const TONES: Readonly<Record<Input['outcome'], 'good' | 'warn' | 'calm'>> = {
  approved: 'good',
  granted: 'good',
  'not-granted': 'warn',
  declined: 'calm',
  'asked-a-question': 'warn',
  expired: 'calm',
  undeliverable: 'warn',
  'grant-ended': 'calm',
  'needs-operator': 'warn',
};

export const partnerOutcome: Script<Input> = {
  subject: (pen, input) => pen.say(`subject-${input.outcome}`),
  body: (pen, input) => ({
    tone: TONES[input.outcome],
    title: pen.say(`title-${input.outcome}`),
    preheader: byMatter(pen, 'about', input.about),
    paragraphs: [pen.say(`lead-${input.outcome}`)],
    foot: [pen.say('foot-partner')],
    ...ofOutcome(pen, input, [
      { label: pen.say('label-customer'), value: pen.say('value-customer') },
      { label: pen.say('label-offer'), value: byMatter(pen, 'about', input.about) },
      {
        label: pen.say('label-offer-id'),
        value: pen.say('value-offer-id', { offerId: input.offerId }),
      },
      instantOf(pen, 'label-at', input.at),
    ]),
  }),
};

function ofOutcome(pen: Pen, input: Input, facts: readonly Fact[]): Body {
  switch (input.outcome) {
    case 'approved':
      return { facts: [...facts, ...by(pen, input.decidedBy)] };
    case 'granted':
      return {
        facts: [
          ...facts,
          ...by(pen, input.decidedBy),
          scopeOf(pen, input.admin),
          ...(input.endsAt === null ? [] : [instantOf(pen, 'label-ends', input.endsAt)]),
        ],
        closing: [pen.say('customer-may-revoke')],
      };
    case 'not-granted':
      return {
        paragraphs: [pen.say('lead-not-granted'), pen.say(`not-granted-${input.notGranted}`)],
        facts,
      };
    case 'declined':
      return {
        facts: [...facts, ...by(pen, input.decidedBy)],
        quote: reasonOf(pen, 'reason-customer', input.words),
        closing: [pen.say('pause')],
      };
    case 'asked-a-question':
      return {
        facts: [...facts, ...by(pen, input.askedBy)],
        quote: reasonOf(pen, 'question-customer', input.words),
        closing: [pen.say('please-answer')],
      };
    case 'expired':
      return { facts: [...facts, instantOf(pen, 'label-was-deadline', input.deadlineAt)] };
    case 'undeliverable':
      return {
        facts: [...facts, ...addresses(pen, input.addresses)],
        closing: [pen.say('check-contacts')],
      };
    case 'grant-ended':
      return {
        paragraphs: [pen.say(`ended-by-${input.endedBy}`), pen.say('lead-grant-ended')],
        facts,
      };
    case 'needs-operator':
      return { facts };
  }
}

function by(pen: Pen, email: string | null): readonly Fact[] {
  const value = email === null ? pen.say('value-operator') : pen.address(email);
  return [{ label: pen.say('label-decided-by'), value }];
}

function addresses(pen: Pen, list: readonly string[]): readonly Fact[] {
  return list.map((email) => ({ label: pen.say('label-address'), value: pen.address(email) }));
}
