/** Every limit in one place. A limit that is reached is a named refusal, never a silent cut. */
export const LIMITS = {
  requestBytes: 256 * 1024,
  nameLength: 200,
  messageLength: 2_000,
  emailLength: 254,
  contactCount: 20,
  approverCount: 10,
  serviceCount: 20,
  reminderCount: 10,
  metadataCount: 20,
  metadataValueLength: 500,
  domainCount: 20,
  seatsMax: 1_000_000,
  listPage: 100,
  listPageDefault: 25,
  idempotencyKeyLength: 255,
  /** B13a: the pause after a customer's "no", for that kind and partner. */
  pauseAfterDeclineMs: 30 * 86_400_000,
  validForDefault: 'P30D',
  validForMinMs: 1_000,
  validForMaxMs: 90 * 86_400_000,
  durationDefault: 'P1Y',
  durationMaxYears: 2,
  /** How many times an unclear answer is asked again before an operator looks (B14a). */
  clarificationCount: 2,
  /** A round begun before the deadline may be completed this much longer. */
  roundGraceMs: 3 * 86_400_000,
  /** Mail accepted before the deadline and not yet judged is awaited this long at most. */
  unjudgedGraceMs: 24 * 3_600_000,
  /** Reminders pause this long after a human reply that decided nothing. */
  reminderPauseMs: 3 * 86_400_000,
  /** Addresses of ended offers are known this long, for a polite late answer. */
  lateAnswerMs: 90 * 86_400_000,
  /** After all mails bounced: an offer becomes undeliverable only after this. */
  undeliverableGraceMs: 24 * 3_600_000,
  pageCodeTries: 5,
  mailBytes: 10 * 1024 * 1024,
  mailHeaderBytes: 64 * 1024,
  /** Automatic answers of ours per token and day. */
  answersPerTokenAndDay: 3,
  repliesPerTokenAndDay: 200,
} as const;
