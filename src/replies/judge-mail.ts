import {
  classifyMail,
  type Classification,
  type ClassContext,
  type MailClass,
} from './mail/classify.ts';
import { parseMail, type MailAddress, type ParsedMail } from './mail/parse-mail.ts';
import type { Locale, Question, Reading, Verdict } from './reading.ts';
import { readReply } from './read-reply.ts';

/** What the bytes alone show of the sender; nothing of it is proven. */
export interface ShownSender {
  readonly address: string;
  readonly name: string;
  /** `several-authors`, `sender-differs`, `several-from-lines`. */
  readonly notes: readonly string[];
}

export interface MailJudgement {
  readonly class: MailClass;
  readonly verdict: Verdict;
  readonly because: string;
  readonly choice: 1 | 2 | 3 | null;
  readonly visibleText: string;
  readonly locale: Locale | null;
  readonly rules: readonly string[];
  readonly sender: ShownSender | null;
  readonly classification: Classification;
  /** Null for what is not a person's mail, or could not be read. */
  readonly reading: Reading | null;
}

function senderOf(mail: ParsedMail): ShownSender | null {
  const [first]: readonly (MailAddress | undefined)[] = mail.from;
  if (first === undefined) return null;
  const lines = mail.headers.filter((header) => header.name === 'from').length;
  const sender = mail.headers.find((header) => header.name === 'sender')?.value.toLowerCase();
  const notes: string[] = [];
  if (mail.from.length > 1) notes.push('several-authors');
  if (lines > 1) notes.push('several-from-lines');
  if (sender !== undefined && !sender.includes(first.address.toLowerCase()))
    notes.push('sender-differs');
  return { address: first.address, name: first.name, notes };
}

function notHuman(mail: ParsedMail, classification: Classification): MailJudgement {
  return {
    class: classification.class,
    verdict: 'none',
    because: classification.because,
    choice: null,
    visibleText: '',
    locale: null,
    rules: [`class/${classification.because}`],
    sender: senderOf(mail),
    classification,
    reading: null,
  };
}

function replyDomainsOf(mail: ParsedMail): ReadonlySet<string> {
  const domains = [...mail.to, ...mail.cc].map(({ address }) =>
    address.slice(address.lastIndexOf('@') + 1).toLowerCase(),
  );
  return new Set(domains.filter((domain) => domain !== ''));
}

/** Judges a parsed mail: class first, and words only of a person. */
function judgeParsed(
  mail: ParsedMail,
  question: Question,
  context: ClassContext = {},
): MailJudgement {
  const classification = classifyMail(mail, context);
  if (classification.class !== 'human') return notHuman(mail, classification);
  const reading = readReply(mail, question, replyDomainsOf(mail));
  const { verdict, because, choice, visibleText, locale, rules } = reading;
  return {
    class: 'human',
    verdict,
    because,
    choice,
    visibleText,
    locale,
    rules,
    sender: senderOf(mail),
    classification,
    reading,
  };
}

/**
 * From bytes to verdict, without network and without effect. A mail that passes a limit or cannot
 * be read is a person's mail that says nothing: it is asked about, never acted on.
 */
export async function judgeMail(
  raw: Uint8Array,
  question: Question,
  context: ClassContext = {},
): Promise<MailJudgement> {
  const parsed = await parseMail(raw);
  if (parsed.kind === 'parsed') return judgeParsed(parsed.mail, question, context);
  return {
    class: 'human',
    verdict: 'unclear',
    because: parsed.because,
    choice: null,
    visibleText: '',
    locale: null,
    rules: [],
    sender: null,
    classification: { class: 'human', because: parsed.because, header: null },
    reading: null,
  };
}
