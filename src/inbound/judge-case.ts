/**
 * Gates 2 to 4 for one stored mail, without effect: parse, class, assurance, verdict. The same input
 * and the same DNS answers give the same judgement. Runs in the worker thread.
 */
import type { Resolver } from '../dns.ts';
import type { Judgement } from '../ports.ts';
import { classifyMail, parseMail, readReply } from '../replies/index.ts';
import type { Classification, ParsedMail, Question, Reading } from '../replies/index.ts';
import { assess } from './authenticate.ts';
import type { Assessment, Expected } from './assessment.ts';
import type { EdgeEnvelope } from './store-mail.ts';

/** All that a judgement may depend on but DNS. Structured-clonable. */
export interface JudgeInput {
  readonly raw: Uint8Array;
  readonly envelope: EdgeEnvelope;
  /** RFC 3339. */
  readonly receivedAt: string;
  /** Null: mail to our From address, which answers nothing. */
  readonly asked: { readonly question: Question; readonly expected: Expected } | null;
  /** The mail names reply addresses of two live messages: nobody can say what it answers. */
  readonly severalTokens: boolean;
  readonly own: { readonly addresses: readonly string[]; readonly domain: string };
  readonly trustedRelays: readonly string[];
}

export interface Judged {
  readonly judgement: Judgement;
  /** A DNS failure that may pass stands in the way of a better one: judge again later. */
  readonly temporary: boolean;
}

const CLASS_TEXT_LENGTH = 64 * 1024;
const SILENT = { choice: null, bareYes: false, asksQuestion: false, statesPhrase: false } as const;

export async function judgeCase(input: JudgeInput, resolver: Resolver): Promise<Judged> {
  const parsed = await parseMail(input.raw);
  if (parsed.kind === 'refused') return quarantine(parsed.because);
  const classification = classifyMail(beginningOf(parsed.mail), {
    ownAddresses: input.own.addresses,
    ownDomain: input.own.domain,
    nullSender: input.envelope.from === '',
  });
  if (classification.class !== 'human') {
    return { judgement: machineJudgement(parsed.mail, classification), temporary: false };
  }
  return judgePerson(input, parsed.mail, classification, resolver);
}

/** What a mail is shows in its headers and first words; looking through megabytes costs minutes. */
function beginningOf(mail: ParsedMail): ParsedMail {
  const { text, html } = mail;
  return {
    ...mail,
    ...(text === undefined ? {} : { text: text.slice(0, CLASS_TEXT_LENGTH) }),
    ...(html === undefined ? {} : { html: html.slice(0, CLASS_TEXT_LENGTH) }),
  };
}

/**
 * A mail that cannot be judged acts on nothing and is answered by nobody; the operator sees it. It
 * is called forged because that is what a mail made to break its reader is.
 */
export function quarantine(because: string): Judged {
  return {
    judgement: {
      class: 'human',
      assurance: 'forged',
      assuranceBecause: because,
      verdict: 'none',
      visibleText: '',
      details: { ...SILENT, because, quarantine: because },
    },
    temporary: false,
  };
}

function machineJudgement(mail: ParsedMail, classification: Classification): Judgement {
  return {
    class: classification.class,
    assurance: 'none',
    assuranceBecause: 'not-a-person',
    verdict: 'none',
    visibleText: '',
    details: {
      ...SILENT,
      because: classification.because,
      classHeader: classification.header,
      messageId: mail.messageId,
      ...(classification.bounce === undefined ? {} : { bounce: classification.bounce }),
    },
  };
}

async function judgePerson(
  input: JudgeInput,
  mail: ParsedMail,
  classification: Classification,
  resolver: Resolver,
): Promise<Judged> {
  const assessment = await assess(
    {
      raw: input.raw,
      envelope: input.envelope,
      expected: input.asked?.expected ?? nothingExpected(input.envelope.from),
      mime: {
        fromAddresses: mail.from.map((each) => each.address).filter((address) => address !== ''),
        subject: mail.subject,
        text: mail.text ?? null,
        html: mail.html ?? null,
      },
      receivedAt: new Date(input.receivedAt),
    },
    { resolver, trustedRelays: input.trustedRelays.map((relay) => relay.replace(/^proxy:/, '')) },
  );
  const judgement =
    input.asked === null
      ? houseJudgement(assessment, classification)
      : answerJudgement(input, readReply(mail, input.asked.question), assessment, classification);
  return { judgement, temporary: assessment.temporary };
}

/** Mail to the house answers no question; all that matters is whether somebody else is pretended. */
function nothingExpected(sender: string): Expected {
  return {
    approverEmail: sender,
    tokenAddresses: [],
    reference: '',
    marker: '',
    otherLiveAddresses: [],
  };
}

function houseJudgement(assessment: Assessment, classification: Classification): Judgement {
  const isForged = assessment.assurance === 'forged';
  return {
    class: classification.class,
    assurance: isForged ? 'forged' : 'none',
    assuranceBecause: isForged ? assessment.because : 'to-the-house',
    verdict: 'none',
    visibleText: '',
    details: { ...SILENT, because: 'to-the-house', ...authentication(assessment) },
  };
}

function answerJudgement(
  input: JudgeInput,
  reading: Reading,
  assessment: Assessment,
  classification: Classification,
): Judgement {
  const { severalTokens } = input;
  return {
    class: classification.class,
    assurance: assessment.assurance,
    assuranceBecause: assessment.because,
    verdict: severalTokens ? 'unclear' : reading.verdict,
    visibleText: reading.visibleText,
    details: {
      choice: severalTokens ? null : reading.choice,
      bareYes: !severalTokens && reading.because === 'bare-yes',
      asksQuestion: reading.asksQuestion,
      statesPhrase: !severalTokens && reading.statesPhrase,
      because: severalTokens ? 'several-tokens' : reading.because,
      severalTokens,
      classHeader: classification.header,
      reading: evidenceOf(reading),
      ...authentication(assessment),
    },
  };
}

/** Without the words themselves: they are kept encrypted, and the raw mail gives them again. */
function evidenceOf(reading: Reading) {
  const { verdict, because, locale, rules, spans, agreement, grammarVersion } = reading;
  const cuts = reading.cuts.map(({ rule, text }) => ({ rule, characterCount: text.length }));
  return { verdict, because, locale, rules, spans, cuts, agreement, grammarVersion };
}

function authentication({ sender, sameAddress, facts }: Assessment) {
  return { sender, sameAddress, authentication: facts };
}
