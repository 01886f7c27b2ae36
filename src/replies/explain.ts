import type { MailJudgement } from './judge-mail.ts';
import type { Reading } from './reading.ts';
import { sourceOfRule } from './grammar/lexicon.ts';

/** Reasons in words, for operators and auditors. Every code that the engine can give is here. */
const REASONS: Readonly<Record<string, string>> = {
  agrees: 'Every statement agrees or is neutral, and nothing is left over.',
  'both-parts': 'The answer takes both parts of the numbered question.',
  'first-part-only': 'The answer takes only the first part of the numbered question.',
  'bare-yes':
    'A yes to the numbered question without saying which: only the first part is accepted.',
  refuses: 'A statement refuses, none agrees, and no condition is attached.',
  'neither-part': 'The answer takes neither part of the numbered question.',
  revokes: 'The answer to a receipt takes the consent back.',
  empty: 'There are no words of the writer.',
  'decides-nothing': 'Only greetings, thanks or the like: nothing that decides.',
  'only-confirms-receipt': 'The writer only says that the mail arrived.',
  'not-understood': 'At least one statement is in no table.',
  'has-a-condition': 'There is a condition or a limitation.',
  'puts-it-off': 'The writer puts the decision off.',
  'not-in-their-own-name': 'The writer points to somebody else or does not speak for themselves.',
  'reports-what-others-say': 'The writer reports what somebody else says.',
  hesitates: 'A bare yes that trails off in dots.',
  'takes-it-back': 'The writer takes something back.',
  'asks-a-question': 'The writer asks a question.',
  'contradicts-itself': 'One statement agrees and another refuses.',
  'several-answers': 'Several answers to the numbered question are given.',
  'names-one-part-only': 'Only the second part of the numbered question is named.',
  'about-something-else': 'The answer names something that was not asked.',
  'replacement-phrase-missing': 'Only the stated phrase agrees to replace the present partner.',
  'nothing-to-decide': 'A receipt asks nothing, so a yes answers nothing.',
  ambiguous: 'The words can also be read as the opposite.',
  'struck-out': 'Words are struck out.',
  'hidden-words': 'The mail holds words that its reader would not see.',
  forwarded: 'The answer stands above a forwarded mail.',
  'quotes-another-mail': 'The quoted mail is not ours: the words may answer something else.',
  'broken-quotation': 'A quoted line was broken: its rest may look like an answer.',
  'text-and-html-differ': 'The text and the HTML of the mail say different things.',
  'cutters-disagree': 'The ways to cut away the quotation lead to different answers.',
  'too-long': 'More text than an answer can have.',
  unreadable: 'The mail cannot be read.',
  'mail-too-big': 'The mail is larger than the limit.',
  'header-too-big': 'The header is larger than the limit.',
  'too-many-header-lines': 'One header is repeated too often.',
  'too-many-levels': 'The mail is nested too deeply.',
  'too-many-parts': 'The mail has too many parts.',
};

const indented = (text: string): string =>
  text
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');

function explainReading(reading: Reading): readonly string[] {
  const lines = ['  What the person wrote:', indented(reading.visibleText || '(nothing)')];
  if (reading.spans.length > 0) lines.push('  How each statement was understood:');
  for (const span of reading.spans) {
    const words = reading.visibleText.slice(span.start, span.end).replace(/\s+/g, ' ');
    const source = sourceOfRule(span.rule);
    const phrase = source === null ? '' : `, phrase: ${source}`;
    lines.push(`    "${words}" (${span.rule}${phrase})`);
  }
  if (reading.cuts.length > 0) lines.push('  What was taken away before reading, and why:');
  for (const cut of reading.cuts)
    lines.push(`    ${cut.rule}: ${cut.text.trim().replace(/\s+/g, ' ').slice(0, 100)}`);
  for (const voter of reading.agreement.voters)
    lines.push(`  Second opinion of ${voter.name}: ${voter.verdict}`);
  lines.push(`  Tables and rules: version ${reading.grammarVersion}`);
  return lines;
}

/** A judgement for a person who wants to check it without reading code. */
export function explain(
  title: string,
  judged: Partial<MailJudgement> & Pick<MailJudgement, 'class' | 'verdict' | 'because' | 'reading'>,
): string {
  const reason = REASONS[judged.because];
  const lines = [title, `  Kind of mail: ${judged.class}`];
  const header = judged.classification?.header;
  if (judged.sender !== undefined && judged.sender !== null)
    lines.push(`  Sender as written, not proven: ${judged.sender.name} <${judged.sender.address}>`);
  if (header !== undefined && header !== null) lines.push(`  Header that decided: ${header}`);
  lines.push(
    `  Verdict: ${judged.verdict} (${judged.because})${reason === undefined ? '' : `: ${reason}`}`,
  );
  if (judged.reading !== null) lines.push(...explainReading(judged.reading));
  return `${lines.join('\n')}\n`;
}
