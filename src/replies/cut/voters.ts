import EmailReplyParser from 'email-reply-parser';
import parseReply from 'node-email-reply-parser';
import { isOwn, type Line } from './lines.ts';

/** The libraries are quadratic in places: longer texts get no vote. */
const MAX_VOTER_CHARS = 20_000;
const MAX_VOTER_LINE_CHARS = 1_000;

export interface Vote {
  readonly name: string;
  /** The lines that both this voter and our own cutters keep, as one text. */
  readonly text: string;
}

type Voter = (text: string) => string;

const VOTERS: Readonly<Record<string, Voter>> = {
  'email-reply-parser': (text) => new EmailReplyParser().parseReply(text),
  'node-email-reply-parser': (text) => parseReply(text, true),
};

/** The whole mail as plain text, with marks where our cutters saw a quotation in HTML. */
function asPlainText(lines: readonly Line[]): string {
  const html = /^(?:html-|gmail-quote|yahoo-|proton-quote|gmx-|outlook-)/;
  return lines
    .map((line) => (line.cutBy !== null && html.test(line.cutBy) ? `> ${line.text}` : line.text))
    .join('\n');
}

function intersect(lines: readonly Line[], visible: string): string {
  const kept = visible.split('\n').map((line) => line.trim());
  const found: string[] = [];
  let at = 0;
  for (const line of lines) {
    if (!isOwn(line) || line.text.trim() === '') continue;
    const place = kept.indexOf(line.text.trim(), at);
    if (place < 0) continue;
    found.push(line.text);
    at = place + 1;
  }
  return found.join('\n');
}

/**
 * What the published libraries would leave of our own result. A voter that finds nothing at all
 * has lost its way and abstains.
 */
export function vote(lines: readonly Line[]): readonly Vote[] {
  const text = asPlainText(lines);
  if (text.length > MAX_VOTER_CHARS) return [];
  if (lines.some((line) => line.text.length > MAX_VOTER_LINE_CHARS)) return [];
  return Object.entries(VOTERS).flatMap(([name, voter]) => {
    const visible = voter(text);
    const kept = intersect(lines, visible);
    return kept === '' ? [] : [{ name, text: kept }];
  });
}
