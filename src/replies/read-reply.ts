import { fromHtml } from './cut/html.ts';
import { fromText, isOwn, ownText, type CutText, type Line } from './cut/lines.ts';
import { cutQuotations } from './cut/quotations.ts';
import { quotesForeignAuthor } from './cut/quoted-author.ts';
import { quotesSomebodyElse, sentWords, subtractSent, type SentWords } from './cut/sent.ts';
import { cutSignatures } from './cut/signature.ts';
import { vote } from './cut/voters.ts';
import { decide, readerFor, type Decision } from './decide.ts';
import { cleanText } from './grammar/tokens.ts';
import {
  GRAMMAR_VERSION,
  type Agreement,
  type Cut,
  type Question,
  type Reading,
  type ReplyContent,
} from './reading.ts';

/** Caps of what remains after cutting; more is unclear, never truncated. */
const MAX_VISIBLE_BYTES = 16 * 1024;
const MAX_VISIBLE_LINES = 400;
/** What a part may hold before it is looked at; the mail as a whole is capped when parsed. */
const MAX_PART_CHARS = 1_000_000;
const MAX_RAW_LINES = 10_000;

interface ReadPart {
  readonly cut: CutText;
  readonly visible: string;
  readonly decision: Decision;
}

const NOTHING: Decision = {
  verdict: 'unclear',
  choice: null,
  because: 'empty',
  locale: null,
  rules: [],
  spans: [],
  asksQuestion: false,
  statesPhrase: false,
};

const unclear = (decision: Decision, because: string): Decision => ({
  ...decision,
  verdict: 'unclear',
  choice: null,
  because,
});

function tooLong(visible: string): boolean {
  return (
    Buffer.byteLength(visible) > MAX_VISIBLE_BYTES || visible.split('\n').length > MAX_VISIBLE_LINES
  );
}

/** What is known of our own mails when a reply is read. */
interface Ours {
  readonly sent: SentWords | null;
  /** Domains the reply was sent to; empty when unknown. */
  readonly replyDomains: ReadonlySet<string>;
}

function readPart(raw: CutText, question: Question, ours: Ours): ReadPart {
  const { sent } = ours;
  if (raw.lines.length > MAX_RAW_LINES)
    return { cut: raw, visible: '', decision: unclear(NOTHING, 'too-long') };
  const quoted = cutQuotations(raw);
  const subtracted = sent === null ? quoted.lines : subtractSent(quoted.lines, sent);
  const soFar = cleanText(ownText(subtracted));
  if (raw.unreadable) return { cut: quoted, visible: '', decision: unclear(NOTHING, 'unreadable') };
  if (tooLong(soFar))
    return { cut: quoted, visible: soFar, decision: unclear(NOTHING, 'too-long') };
  const lines = cutSignatures(subtracted, readerFor(question));
  const cut: CutText = { ...quoted, lines };
  const visible = cleanText(ownText(lines));
  return { cut, visible, decision: doubt(cut, visible, decide(visible, question), ours) };
}

/** Letters struck out with combining overlays, as phones and chat programs type them. */
const STRUCK_LETTERS = /\p{L}[\u0335-\u0338]/u;

/** Doubts that no words can take away. */
function doubt(
  cut: CutText,
  visible: string,
  decision: Decision,
  { sent, replyDomains }: Ours,
): Decision {
  if (cut.struckOut || STRUCK_LETTERS.test(visible)) return unclear(decision, 'struck-out');
  if (cut.forwarded) return unclear(decision, 'forwarded');
  if (decision.verdict === 'approve' && cut.hidden) return unclear(decision, 'hidden-words');
  if (decision.verdict === 'approve' && sent !== null && quotesSomebodyElse(cut.lines, sent))
    return unclear(decision, 'quotes-another-mail');
  if (
    decision.verdict === 'approve' &&
    replyDomains.size > 0 &&
    quotesForeignAuthor(cut.lines, replyDomains)
  )
    return unclear(decision, 'quotes-another-mail');
  if (decision.verdict === 'approve' && hasBrokenQuote(cut.lines))
    return unclear(decision, 'broken-quotation');
  return decision;
}

const LONG_QUOTED_LINE_CHARS = 60;

/** A marked line that was wrapped, its rest now unmarked: the rest may be the quoted mail's word. */
function hasBrokenQuote(lines: readonly Line[]): boolean {
  return lines.some((line, at) => {
    const above = lines[at - 1];
    return (
      isOwn(line) &&
      line.text.trim() !== '' &&
      above?.cutBy === 'angle-bracket' &&
      above.text.length >= LONG_QUOTED_LINE_CHARS &&
      !/[.!?:;»"”。]\s*$/.test(above.text)
    );
  });
}

function agreementOf(part: ReadPart, question: Question): Agreement {
  const voters = vote(part.cut.lines).map(({ name, text }) => ({
    name,
    verdict:
      cleanText(text) === part.visible
        ? part.decision.verdict
        : decide(cleanText(text), question).verdict,
  }));
  const own = part.decision.verdict;
  // A voter that cut away an answer altogether proves nothing; one that reads another does.
  const agreed = voters.every((voter) => voter.verdict === own || voter.verdict === 'unclear');
  return { voters, agreed };
}

function cutsOf(lines: readonly Line[]): readonly Cut[] {
  const cuts: Cut[] = [];
  for (const line of lines) {
    if (line.cutBy === null) continue;
    const last = cuts.at(-1);
    if (last?.rule === line.cutBy)
      cuts[cuts.length - 1] = { ...last, text: `${last.text}\n${line.text}` };
    else cuts.push({ rule: line.cutBy, text: line.text });
  }
  return cuts;
}

function partsOf(content: ReplyContent): readonly CutText[] {
  const parts: CutText[] = [];
  if (content.text !== undefined && content.text.trim() !== '') parts.push(fromText(content.text));
  if (content.html !== undefined && content.html.trim() !== '') parts.push(fromHtml(content.html));
  return parts;
}

const wordsOnly = (visible: string): string =>
  visible.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** The text and the HTML of one mail must say the same. */
function settle(parts: readonly ReadPart[]): Decision {
  const [first, second] = parts;
  if (first === undefined) return NOTHING;
  if (second === undefined) return first.decision;
  const [one, two] = [first.decision, second.decision];
  if (one.verdict === two.verdict && one.choice === two.choice) return one;
  if (wordsOnly(first.visible) === wordsOnly(second.visible))
    return one.verdict === 'unclear' ? one : { ...two, spans: one.spans };
  return unclear(one, 'text-and-html-differ');
}

function reading(parts: readonly ReadPart[], question: Question): Reading {
  const [first] = parts;
  let decision = settle(parts);
  const agreement =
    first === undefined ? { voters: [], agreed: true } : agreementOf(first, question);
  if (decision.verdict !== 'unclear' && !agreement.agreed)
    decision = unclear(decision, 'cutters-disagree');
  return {
    ...decision,
    visibleText: first?.visible ?? '',
    cuts: first === undefined ? [] : cutsOf(first.cut.lines),
    agreement,
    grammarVersion: GRAMMAR_VERSION,
  };
}

/**
 * What a reply says. Pure: the same content and question always give the same reading. Linear in
 * the content; never throws for any content. `replyDomains`, where known, are the domains that the
 * reply was sent to: a quotation by an author of none of them is not ours.
 */
export function readReply(
  content: ReplyContent,
  question: Question,
  replyDomains: ReadonlySet<string> = new Set(),
): Reading {
  const length = (content.text?.length ?? 0) + (content.html?.length ?? 0);
  if (length > MAX_PART_CHARS)
    return reading(
      [{ cut: fromText(''), visible: '', decision: unclear(NOTHING, 'too-long') }],
      question,
    );
  const sent =
    question.sent === undefined || question.sent.length === 0 ? null : sentWords(question.sent);
  return reading(
    partsOf(content).map((part) => readPart(part, question, { sent, replyDomains })),
    question,
  );
}
