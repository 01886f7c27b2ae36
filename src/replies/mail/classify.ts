import { fits, flatten, readPattern } from '../cut/patterns.ts';
import { fromHtml } from '../cut/html.ts';
import { fromText, ownText } from '../cut/lines.ts';
import { cutQuotations } from '../cut/quotations.ts';
import { plainPhrases } from '../grammar/lexicon.ts';
import { LANGUAGES, LOCALES } from '../languages/index.ts';
import { readBounce, type Bounce } from './bounce.ts';
import type { ParsedMail } from './parse-mail.ts';
import { headerValue } from './structure.ts';

export type MailClass =
  | 'human'
  | 'auto-reply'
  | 'bounce'
  | 'complaint'
  | 'read-receipt'
  | 'calendar'
  | 'list'
  | 'forward'
  | 'challenge'
  | 'own';

export interface Classification {
  readonly class: MailClass;
  readonly because: string;
  /** The header that decided, as `name: value`; null when the structure or the text did. */
  readonly header: string | null;
  readonly bounce?: Bounce;
}

export interface ClassContext {
  /** Addresses we send from. */
  readonly ownAddresses?: readonly string[];
  readonly ownDomain?: string;
  /** The envelope had no sender (`MAIL FROM:<>`). Without it, Return-Path is asked. */
  readonly nullSender?: boolean;
}

type Rule = (mail: ParsedMail, context: ClassContext) => Classification | null;

const decided = (
  mailClass: MailClass,
  because: string,
  header: string | null = null,
): Classification => ({
  class: mailClass,
  because,
  header,
});

function shown(mail: ParsedMail, name: string): string {
  return `${name}: ${(headerValue(mail.headers, name) ?? '').slice(0, 200)}`;
}

const value = (mail: ParsedMail, name: string): string =>
  (headerValue(mail.headers, name) ?? '').trim().toLowerCase();

const has = (mail: ParsedMail, name: string): boolean => headerValue(mail.headers, name) !== null;

/** A loop: our own address as the author, or our own wording of automatic mail. */
const own: Rule = (mail, context) => {
  const ours = new Set((context.ownAddresses ?? []).map((address) => address.toLowerCase()));
  for (const { address, name } of mail.from) {
    const lower = address.toLowerCase();
    const domain = lower.slice(lower.lastIndexOf('@') + 1);
    if (ours.has(lower)) return decided('own', 'from-our-address', shown(mail, 'from'));
    if (context.ownDomain !== undefined && domain === context.ownDomain.toLowerCase())
      return decided('own', 'from-our-domain', shown(mail, 'from'));
    // The shape of our own mails, for whoever judges without knowing our addresses.
    const countersign = /\bvia countersign$/i.test(name) || lower.startsWith('countersign@');
    if (countersign && value(mail, 'auto-submitted').startsWith('auto-generated'))
      return decided('own', 'looks-like-our-own-mail', shown(mail, 'from'));
  }
  return null;
};

/** RFC 3464, or the text of known mail transfer agents. */
const bounce: Rule = (mail) => {
  const found = readBounce(mail);
  if (found === null) return null;
  return { class: 'bounce', because: found.because, header: found.header, bounce: found.bounce };
};

/** Abuse reporting format, RFC 5965. */
const complaint: Rule = (mail) => {
  const root = mail.parts[0];
  if (root?.reportType === 'feedback-report')
    return decided('complaint', 'feedback-report', shown(mail, 'content-type'));
  return mail.parts.some((part) => !part.nested && part.contentType === 'message/feedback-report')
    ? decided('complaint', 'feedback-report')
    : null;
};

/** Message disposition notification, RFC 8098. */
const readReceipt: Rule = (mail) => {
  const root = mail.parts[0];
  if (root?.reportType === 'disposition-notification')
    return decided('read-receipt', 'disposition-notification', shown(mail, 'content-type'));
  const part = mail.parts.find(
    (each) => !each.nested && each.contentType === 'message/disposition-notification',
  );
  return part === undefined ? null : decided('read-receipt', 'disposition-notification');
};

/** iTIP answer, RFC 5546 section 3.2.3 carried by RFC 6047. */
const calendar: Rule = (mail) => {
  const part = mail.parts.find(
    (each) =>
      !each.nested &&
      each.contentType === 'text/calendar' &&
      (each.method ?? /^METHOD:(\w+)/im.exec(each.text ?? '')?.[1]?.toLowerCase()) === 'reply',
  );
  if (part !== undefined) return decided('calendar', 'calendar-reply');
  return value(mail, 'content-class') === 'urn:content-classes:calendarmessage' &&
    /^ipm\.schedule\.meeting\.resp/.test(value(mail, 'x-message-class'))
    ? decided('calendar', 'exchange-meeting-response', shown(mail, 'content-class'))
    : null;
};

/** Headers of challenge-response filters (TMDA, BoxTrapper, Spam Arrest, Mailinblack …). */
const CHALLENGE_HEADERS = [
  'x-challenge-mail',
  'x-challenge-response',
  'x-tmda-confirm',
  'x-tmda-fingerprint',
  'x-boxtrapper',
  'x-boxtrapper-verification',
  'x-spamarrest-challenge',
  'x-spamarrest-info',
  'x-mailinblack',
  'x-cr-challenge',
];
const CHALLENGE_SUBJECT =
  /^(?:please confirm (?:your message|that you sent)|your e?-?mail requires verification|verify(?:ing)? (?:your|e-?mail)|confirm your (?:message|e-?mail)|message verification|boxtrapper|\[spam ?arrest\]|bitte bestätigen sie ihre (?:nachricht|e-?mail))|verify#|\bauthentifiez-vous$|\(verification\)$/i;
const CHALLENGE_TEXT =
  /(?:confirm|verif|authenti|bestätig|confirma|potwierd|bevestig|認証|確認)[^]{0,400}https?:\/\/|https?:\/\/[^]{0,400}(?:confirm|verif|authenti|bestätig|confirma|potwierd|bevestig)/i;
const CHALLENGE_REASON =
  /spam|sender|absender|expéditeur|remitente|mittente|remetente|afzender|nadawc|送信者|protège|quarant|held|liste|zurückgehalten/i;

const challenge: Rule = (mail) => {
  const header = CHALLENGE_HEADERS.find((name) => has(mail, name));
  if (header !== undefined) return decided('challenge', 'challenge-header', shown(mail, header));
  if (
    /^(?:tmda|boxtrapper|spam ?arrest|mailinblack)/i.test(value(mail, 'x-delivery-agent')) &&
    /confirm/i.test(`${mail.subject} ${value(mail, 'reply-to')}`)
  )
    return decided('challenge', 'challenge-program', shown(mail, 'x-delivery-agent'));
  if (/(?:^|[<\s"])[\w.+-]*-confirm[-.+][\w.]+@/.test(value(mail, 'reply-to')))
    return decided('challenge', 'confirm-address', shown(mail, 'reply-to'));
  const text = (mail.text ?? '').slice(0, 4000);
  if (
    CHALLENGE_SUBJECT.test(mail.subject) &&
    CHALLENGE_TEXT.test(text) &&
    CHALLENGE_REASON.test(text)
  )
    return decided('challenge', 'challenge-text', shown(mail, 'subject'));
  return null;
};

/** Headers that only automatic mails carry, with the program that writes them. */
const AUTOMATIC_HEADERS = [
  'x-autoreply', // several webmailers and vacation programs
  'x-autorespond', // qmail-autoresponder, others
  'x-autoreply-from', // CommuniGate and others
  'x-auto-reply-from', // CommuniGate Pro
  'x-autogenerated', // cPanel and others
  'x-vacation', // vacation programs
];

function automaticSubject(subject: string): boolean {
  const flat = flatten(subject);
  return LOCALES.some((locale) =>
    LANGUAGES[locale].mail.automaticSubject.some((source) => fits(readPattern(source), flat)),
  );
}

const isNullSender = (mail: ParsedMail, context: ClassContext): boolean =>
  context.nullSender ?? /^<\s*>$/.test(value(mail, 'return-path'));

/** RFC 3834 section 5; Precedence as vacation programs use it. */
const automatic: Rule = (mail, context) => {
  const submitted = value(mail, 'auto-submitted').replace(/[;\s(].*$/, '');
  if (submitted === 'no') return null;
  if (submitted !== '')
    return decided('auto-reply', 'auto-submitted', shown(mail, 'auto-submitted'));
  const header = AUTOMATIC_HEADERS.find((name) => has(mail, name) && value(mail, name) !== 'no');
  if (header !== undefined) return decided('auto-reply', 'automatic-header', shown(mail, header));
  if (/^auto[-_]?reply$/.test(value(mail, 'precedence')))
    return decided('auto-reply', 'precedence-auto-reply', shown(mail, 'precedence'));
  if (/^(?:oof|autoreply)$/.test(value(mail, 'x-ms-exchange-generated-message-source')))
    return decided(
      'auto-reply',
      'exchange-source',
      shown(mail, 'x-ms-exchange-generated-message-source'),
    );
  if (isNullSender(mail, context))
    return decided(
      'auto-reply',
      'null-sender',
      has(mail, 'return-path') ? shown(mail, 'return-path') : null,
    );
  const supported = /^(?:bulk|junk)$/.test(value(mail, 'precedence'));
  if (supported && automaticSubject(mail.subject))
    return decided('auto-reply', 'precedence-and-subject', shown(mail, 'precedence'));
  return null;
};

/** RFC 2919, RFC 2369, Precedence. */
const list: Rule = (mail) => {
  for (const name of ['list-id', 'list-post', 'list-unsubscribe', 'x-mailing-list', 'mailing-list'])
    if (has(mail, name)) return decided('list', 'list-header', shown(mail, name));
  if (/^(?:bulk|list|junk)$/.test(value(mail, 'precedence')))
    return decided('list', 'precedence', shown(mail, 'precedence'));
  if (value(mail, 'feedback-id') !== '' && has(mail, 'x-campaign-id'))
    return decided('list', 'campaign', shown(mail, 'feedback-id'));
  return null;
};

let prefixes: ReadonlySet<string> | null = null;

function forwardPrefixes(): ReadonlySet<string> {
  prefixes ??= new Set([
    ...LOCALES.flatMap((locale) => plainPhrases(LANGUAGES[locale].mail.forwardPrefix)),
    'fwd',
    'fw',
  ]);
  return prefixes;
}

/** The first prefix of a subject: what the sender's program did last. */
function forwardPrefix(subject: string): boolean {
  const match = /^\s*([\p{L}]{1,10})\s*(?:\[\d+\])?\s*[:：]/u.exec(subject.normalize('NFKC'));
  if (match === null) return false;
  const prefix = flatten(match[1] ?? '')
    .replace(/([\p{Script=Han}])/gu, '$1 ')
    .trim();
  return forwardPrefixes().has(prefix);
}

function ownWords(mail: ParsedMail): { readonly text: string; readonly forwarded: boolean } {
  const raw = mail.text === undefined ? fromHtml(mail.html ?? '') : fromText(mail.text);
  const cut = cutQuotations(raw);
  return { text: ownText(cut.lines), forwarded: cut.forwarded };
}

/** Resent fields of RFC 5322 section 3.6.6; forwards as the clients of nine languages write them. */
const forward: Rule = (mail) => {
  if (has(mail, 'resent-from')) return decided('forward', 'resent', shown(mail, 'resent-from'));
  if (forwardPrefix(mail.subject))
    return decided('forward', 'forward-subject', shown(mail, 'subject'));
  const words = ownWords(mail);
  if (words.forwarded) return decided('forward', 'forwarded-message-line');
  const attached = mail.attachedMails > 0 && !has(mail, 'in-reply-to');
  if (attached && words.text.trim() === '')
    return decided('forward', 'attached-mail-without-words');
  return null;
};

const RULES: readonly Rule[] = [
  own,
  complaint,
  readReceipt,
  bounce,
  calendar,
  challenge,
  automatic,
  list,
  forward,
];

/**
 * Is it a person? The first rule that says otherwise decides. `X-Auto-Response-Suppress` and
 * `Auto-Submitted: no` are no signs of a machine.
 */
export function classifyMail(mail: ParsedMail, context: ClassContext = {}): Classification {
  for (const rule of RULES) {
    const classification = rule(mail, context);
    if (classification !== null) return classification;
  }
  return decided('human', 'no-sign-of-a-machine');
}
