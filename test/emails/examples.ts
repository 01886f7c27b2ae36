import type {
  AdminAsk,
  Frame,
  MailInputs,
  MailLocale,
  MailName,
  NotGranted,
  Question,
  TrialService,
} from '../../emails/mails.ts';

/** One example for every way a mail can be written; tests and the gallery show all of them. */

export type Example = {
  readonly [N in MailName]: {
    readonly mail: N;
    readonly variant: string;
    readonly input: MailInputs[N];
  };
}[MailName];

export const PHRASE = 'Contoso may replace our present administrator';
export const REVOKE_WORD = 'revoke';

export function aFrame(locale: MailLocale): Frame {
  return {
    locale,
    timeZone: locale === 'ja' ? 'Asia/Tokyo' : 'Europe/Berlin',
    partner: { name: 'Contoso Cloud GmbH', domain: 'contoso.example' },
    customer: { name: 'Fabrikam AG', domain: 'fabrikam.example' },
    recipient: { name: 'Anna Berger', email: 'anna@fabrikam.example' },
    reference: 'CS-7Q4M9XKD2T',
    marker: 'countersign-ref-k3v9w2x8p5',
  };
}

export const SERVICES: readonly TrialService[] = [
  { name: 'Exchange Online', plan: 'Plan 1', seats: 25, days: 30 },
  { name: 'Teams Phone', plan: 'Standard', seats: null, days: 1 },
];

export const ADMIN: AdminAsk = { scope: 'full', duration: 'P1Y' };
const SMALLER: AdminAsk = { scope: 'Exchange Online', duration: 'P6M', coolingOff: 'PT24H' };

const DEADLINE = '2026-12-22T16:58:30Z';
const ROUND = '2026-12-25T16:58:30Z';
const DECIDED = '2026-11-30T08:12:00Z';
const ENDS = '2027-11-30T08:12:00Z';
const MESSAGE =
  'Dear Anna,\n\nas discussed on the phone, we would move your mailboxes over the holidays.\n\nKind regards\nPeter, Contoso';

const TRIAL: Question = { about: 'trial-invitation', services: SERVICES, rider: null };
const BUNDLE: Question = {
  about: 'trial-invitation',
  services: SERVICES,
  rider: { ...ADMIN, replaces: true },
};
const ALONE: Question = {
  about: 'delegated-admin-offer',
  admin: ADMIN,
  replacementPhrase: null,
};
const REPLACING: Question = {
  about: 'delegated-admin-offer',
  admin: SMALLER,
  replacementPhrase: PHRASE,
};
const QUESTIONS = { trial: TRIAL, bundle: BUNDLE, admin: ALONE, replacing: REPLACING };

const NOT_GRANTED: readonly NotGranted[] = [
  'programme-required',
  'partner-features-unavailable',
  'recalled',
  'replacement-not-confirmed',
  'slot-taken',
  'agreement-required',
];

export function examplesIn(locale: MailLocale): readonly Example[] {
  const frame = aFrame(locale);
  return [...asking(frame), ...answering(frame), ...telling(frame), ...partners(frame)];
}

function asking(frame: Frame): readonly Example[] {
  const trial = { ...frame, services: SERVICES, message: MESSAGE, deadlineAt: DEADLINE };
  const admin = { ...frame, admin: ADMIN, message: MESSAGE, deadlineAt: DEADLINE };
  return [
    { mail: 'trial-invitation', variant: 'plain', input: { ...trial, rider: null } },
    {
      mail: 'trial-invitation',
      variant: 'rider',
      input: { ...trial, rider: { ...ADMIN, replaces: false } },
    },
    {
      mail: 'trial-invitation',
      variant: 'rider-replaces',
      input: { ...trial, message: null, rider: { ...SMALLER, replaces: true } },
    },
    {
      mail: 'delegated-admin-offer',
      variant: 'plain',
      input: { ...admin, replacementPhrase: null },
    },
    {
      mail: 'delegated-admin-offer',
      variant: 'replaces',
      input: { ...admin, admin: SMALLER, message: null, replacementPhrase: PHRASE },
    },
    ...[null, PHRASE].map((replacementPhrase): Example => ({
      mail: 'rider-question',
      variant: replacementPhrase === null ? 'plain' : 'replaces',
      input: { ...frame, admin: ADMIN, deadlineAt: DEADLINE, replacementPhrase },
    })),
    ...Object.entries(QUESTIONS).flatMap(([variant, question]): readonly Example[] => [
      {
        mail: 'reminder',
        variant,
        input: { ...frame, question, deadlineAt: DEADLINE, lastCall: variant === 'replacing' },
      },
      {
        mail: 'reminder',
        variant: `${variant}-last-call`,
        input: { ...frame, question, deadlineAt: DEADLINE, lastCall: true },
      },
      {
        mail: 'extended',
        variant,
        input: { ...frame, question, deadlineAt: ROUND, previousDeadlineAt: DEADLINE },
      },
    ]),
  ];
}

function answering(frame: Frame): readonly Example[] {
  const base = { ...frame, deadlineAt: DEADLINE, partnerContact: null, attempt: 1 };
  const round = { ...frame, deadlineAt: DEADLINE, roundDeadlineAt: ROUND };
  const page = { url: 'https://countersign.example/d/abc123', code: 'K7WM-3QPX' };
  const bare = { services: [], admin: ADMIN, replacementPhrase: null, answeredFrom: null, page };
  return [
    ...Object.entries(QUESTIONS).map(([variant, question]): Example => ({
      mail: 'clarification',
      variant,
      input: { ...base, question, heard: 'Sounds good in principle, let me check with Tom' },
    })),
    {
      mail: 'clarification',
      variant: 'second',
      input: { ...base, question: ALONE, heard: null, attempt: 2 },
    },
    {
      mail: 'clarification',
      variant: 'question',
      input: {
        ...base,
        question: BUNDLE,
        heard: 'What would this cost us after the trial?',
        partnerContact: 'sales@contoso.example',
      },
    },
    {
      mail: 'countersign',
      variant: 'not-verified',
      input: { ...round, ...bare, because: 'not-verified' },
    },
    {
      mail: 'countersign',
      variant: 'other-sender',
      input: { ...round, ...bare, because: 'other-sender' },
    },
    {
      mail: 'countersign',
      variant: 'colleague',
      input: {
        ...round,
        ...bare,
        services: SERVICES,
        because: 'other-sender',
        answeredFrom: 'tom@fabrikam.example',
        page: null,
      },
    },
    {
      mail: 'countersign',
      variant: 'trial-policy',
      input: { ...round, ...bare, services: SERVICES, admin: null, because: 'policy' },
    },
    {
      mail: 'countersign',
      variant: 'replaces',
      input: { ...round, ...bare, replacementPhrase: PHRASE, because: 'policy' },
    },
    ...[null, 'anna@fabrikam.example'].map((approvedBy): Example => ({
      mail: 'replacement',
      variant: approvedBy === null ? 'plain' : 'approved-by',
      input: {
        ...round,
        admin: ADMIN,
        phrase: PHRASE,
        approvedBy,
        page: approvedBy === null ? null : page,
      },
    })),
  ];
}

function telling(frame: Frame): readonly Example[] {
  const who = { decidedBy: 'anna@fabrikam.example', decidedAt: DECIDED };
  const undo = { endsAt: ENDS, revokeWord: REVOKE_WORD };
  const receipts: readonly MailInputs['receipt'][] = [
    { ...frame, ...who, outcome: 'trial-approved', services: SERVICES, revokeWord: null },
    { ...frame, ...who, outcome: 'trial-only', services: SERVICES, revokeWord: REVOKE_WORD },
    { ...frame, ...who, outcome: 'granted', admin: ADMIN, ...undo },
    { ...frame, ...who, outcome: 'both', admin: ADMIN, services: SERVICES, ...undo },
    {
      ...frame,
      ...who,
      outcome: 'declined',
      about: 'trial-invitation',
      reason: 'We have another supplier',
    },
    {
      ...frame,
      ...who,
      decidedBy: null,
      outcome: 'declined',
      about: 'delegated-admin-offer',
      reason: null,
    },
    ...NOT_GRANTED.map((notGranted) => ({
      ...frame,
      ...who,
      outcome: 'not-granted' as const,
      admin: ADMIN,
      notGranted,
      services: notGranted === 'slot-taken' ? SERVICES : [],
    })),
  ];
  return [
    ...[false, true].map((replaces): Example => ({
      mail: 'cooling-off',
      variant: replaces ? 'replaces' : 'plain',
      input: {
        ...frame,
        admin: ADMIN,
        approvedBy: 'anna@fabrikam.example',
        approvedAt: DECIDED,
        effectiveAt: '2026-12-01T08:12:00Z',
        replaces,
        revokeWord: REVOKE_WORD,
      },
    })),
    ...receipts.map((input): Example => ({ mail: 'receipt', variant: variantOf(input), input })),
    ...MATTERS.flatMap((about) => endings(frame, about)),
    ...grants(frame),
    { mail: 'where-to-reply', variant: 'plain', input: { ...frame, reference: '', marker: '' } },
  ];
}

const MATTERS = ['trial-invitation', 'delegated-admin-offer'] as const;

function variantOf(input: MailInputs['receipt']): string {
  if (input.outcome === 'not-granted') return input.notGranted;
  return input.outcome === 'declined' ? `declined-${input.about}` : input.outcome;
}

function endings(frame: Frame, about: (typeof MATTERS)[number]): readonly Example[] {
  const who = { about, decidedBy: 'tom@fabrikam.example', decidedAt: DECIDED };
  const trial = about === 'trial-invitation';
  const revokeWord = trial ? null : REVOKE_WORD;
  return [
    {
      mail: 'answer-noted',
      variant: `declined-${about}`,
      input: { ...frame, ...who, kind: 'already-declined', revokeWord: null },
    },
    {
      mail: 'answer-noted',
      variant: `approved-${about}`,
      input: { ...frame, ...who, kind: 'already-approved', revokeWord },
    },
    {
      mail: 'late-answer',
      variant: about,
      input: { ...frame, about, deadlineAt: DEADLINE, answeredAt: trial ? null : ROUND },
    },
    {
      mail: 'withdrawn',
      variant: `partner-${about}`,
      input: { ...frame, about, by: 'partner', reason: 'Our prices have changed.' },
    },
    {
      mail: 'withdrawn',
      variant: `operator-${about}`,
      input: { ...frame, about, by: 'operator', reason: trial ? null : 'Sent by mistake.' },
    },
    { mail: 'expired', variant: about, input: { ...frame, about, deadlineAt: DEADLINE } },
  ];
}

function grants(frame: Frame): readonly Example[] {
  const ended = { ...frame, admin: ADMIN, endedAt: ENDS, endedByEmail: null, reason: null };
  const grant = { ...frame, endsAt: ENDS, revokeWord: REVOKE_WORD };
  return [
    ...[30, 7, 2, 1].map((daysLeft): Example => ({
      mail: 'grant-ending',
      variant: String(daysLeft),
      input: { ...grant, admin: daysLeft === 2 ? SMALLER : ADMIN, daysLeft },
    })),
    ...(['customer', 'partner', 'operator', 'date', 'replaced'] as const).map(
      (endedBy): Example => ({
        mail: 'grant-ended',
        variant: endedBy,
        input: { ...ended, endedBy, reason: endedBy === 'partner' ? 'The project is done.' : null },
      }),
    ),
    {
      mail: 'grant-ended',
      variant: 'approver',
      input: { ...ended, endedBy: 'customer', endedByEmail: 'anna@fabrikam.example' },
    },
    {
      mail: 'receipt-help',
      variant: 'heard',
      input: { ...grant, admin: ADMIN, heard: 'Can we stop this next month?' },
    },
    {
      mail: 'receipt-help',
      variant: 'silent',
      input: { ...grant, admin: SMALLER, endsAt: null, heard: null },
    },
  ];
}

function partners(frame: Frame): readonly Example[] {
  const base = {
    ...frame,
    reference: '',
    marker: '',
    recipient: { name: null, email: 'sales@contoso.example' },
    offerId: 'off_01hzy7k3m9q2',
    about: 'delegated-admin-offer' as const,
    at: DECIDED,
  };
  const decidedBy = 'anna@fabrikam.example';
  const inputs: readonly MailInputs['partner-outcome'][] = [
    { ...base, about: 'trial-invitation', outcome: 'approved', decidedBy },
    { ...base, outcome: 'granted', decidedBy, admin: ADMIN, endsAt: ENDS },
    { ...base, outcome: 'declined', decidedBy, words: 'We have another supplier' },
    { ...base, outcome: 'declined', decidedBy: null, words: null },
    {
      ...base,
      outcome: 'asked-a-question',
      askedBy: decidedBy,
      words: 'What would this cost us?\nAnd who pays?',
    },
    { ...base, outcome: 'expired', deadlineAt: DEADLINE },
    { ...base, outcome: 'undeliverable', addresses: [decidedBy, 'tom@fabrikam.example'] },
    { ...base, outcome: 'needs-operator' },
    ...NOT_GRANTED.map((notGranted) => ({
      ...base,
      outcome: 'not-granted' as const,
      notGranted,
    })),
    ...(['customer', 'partner', 'operator', 'date', 'replaced'] as const).map((endedBy) => ({
      ...base,
      outcome: 'grant-ended' as const,
      endedBy,
    })),
  ];
  return inputs.map((input, at) => ({
    mail: 'partner-outcome',
    variant: `${input.outcome}-${at.toString()}`,
    input,
  }));
}
