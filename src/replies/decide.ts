import { JOINING, lexiconOf, type SignName, type TableName, TABLES } from './grammar/lexicon.ts';
import {
  matchesAt,
  NAMES_ADMIN,
  NAMES_NOMINATION,
  NAMES_PURCHASE,
  NAMES_TRIAL,
  walkOver,
} from './grammar/matcher.ts';
import { nameForms } from './grammar/names.ts';
import {
  readSentence,
  saysNo,
  saysYes,
  type Piece,
  type Reader,
  type ReadSentence,
} from './grammar/statements.ts';
import { readSentences, type Token } from './grammar/tokens.ts';
import { LANGUAGES, LOCALES } from './languages/index.ts';
import type { Locale } from './languages/language.ts';
import type { Question, Span, Verdict } from './reading.ts';

/** What the words alone decide, before any doubt about quotations. */
export interface Decision {
  readonly verdict: Verdict;
  readonly choice: 1 | 2 | 3 | null;
  readonly because: string;
  readonly locale: Locale | null;
  readonly rules: readonly string[];
  readonly spans: readonly Span[];
  readonly asksQuestion: boolean;
  readonly statesPhrase: boolean;
}

type Outcome = Pick<Decision, 'verdict' | 'because'> & { readonly choice?: 1 | 2 | 3 };

const unclear = (because: string): Outcome => ({ verdict: 'unclear', because });

/** Everything the rules below look at, gathered once. */
interface Evidence {
  readonly question: Question;
  readonly read: readonly ReadSentence[];
  readonly yes: readonly Piece[];
  readonly no: readonly Piece[];
  readonly residue: readonly Residue[];
  readonly asksQuestion: boolean;
  readonly statesPhrase: boolean;
}

interface Residue {
  readonly signs: ReadonlySet<SignName>;
  /** A refusal was understood before it. */
  readonly afterNo: boolean;
  /** It follows a statement without a comma or a line end: that statement may not be whole. */
  readonly glued: boolean;
}

function folded(phrase: string): readonly string[] {
  return readSentences(phrase).flatMap((sentence) => sentence.tokens.map((token) => token.word));
}

let replacementPhrases: readonly (readonly string[])[] | null = null;

export function readerFor(question: Question): Reader {
  replacementPhrases ??= LOCALES.map((locale) => folded(LANGUAGES[locale].replacementPhrase));
  const active = new Set<TableName>([...TABLES, ...JOINING]);
  if (question.answers !== 3)
    for (const name of ['both', 'firstOnly', 'neither'] as const) active.delete(name);
  if (question.kind !== 'receipt') active.delete('revoke');
  const own = question.phrase === undefined ? [] : [folded(question.phrase)];
  const organisation = nameForms(question.organisation ?? []);
  return {
    locale: question.locale,
    names: { partner: nameForms(question.names ?? []), organisation },
    active,
    phrases: [...own, ...replacementPhrases],
  };
}

function signsIn(
  tokens: readonly Token[],
  piece: Piece,
  reader: Reader,
  locales: ReadonlySet<Locale>,
): ReadonlySet<SignName> {
  const found = new Set<SignName>();
  for (const locale of locales) {
    const lexicon = lexiconOf(locale);
    const walk = walkOver(tokens, lexicon, reader.names);
    for (let at = piece.from; at < piece.to; at += 1)
      for (const match of matchesAt(walk, lexicon.signs, at))
        if (match.end <= piece.to) found.add(match.entry.name);
  }
  return found;
}

/** Languages in which a whole statement was understood, not only a short word. */
function spokenLocales(read: readonly ReadSentence[]): ReadonlySet<Locale> {
  const spoken = new Set<Locale>();
  for (const piece of read.flatMap(({ pieces }) => pieces))
    if (piece.locale !== null && piece.weak !== true && STATEMENTS.has(piece.meaning))
      spoken.add(piece.locale);
  return spoken;
}

const STATEMENTS = new Set<Piece['meaning']>(['approve', 'decline']);

/** A false friend counts for nothing, unless its own language is spoken here. */
function withoutFalseFriends(read: readonly ReadSentence[]): readonly ReadSentence[] {
  const spoken = spokenLocales(read);
  return read.map((each) => ({
    ...each,
    pieces: each.pieces.map((piece) =>
      piece.weak === true && piece.locale !== null && !spoken.has(piece.locale)
        ? { ...piece, meaning: 'residue', rule: 'false-friend', locale: null }
        : piece,
    ),
  }));
}

const isJoin = (piece: Piece): boolean => piece.meaning === 'join' || piece.meaning === 'but';

/** Whether a joining word leads on to something understood; "but" only to a refusal. */
function leadsOn(pieces: readonly Piece[], at: number): boolean {
  const beyond = pieces.slice(at + 1).find((piece) => !isJoin(piece));
  if (beyond === undefined || beyond.meaning === 'residue') return false;
  if (pieces[at]?.meaning === 'join') return true;
  const decided = pieces.slice(at + 1).find((piece) => saysYes(piece) || saysNo(piece));
  return decided !== undefined && saysNo(decided);
}

/** A joining word that leads nowhere belongs to what was not understood behind it. */
function withoutLooseJoins(read: readonly ReadSentence[]): readonly ReadSentence[] {
  return read.map((each) => {
    const pieces: Piece[] = [];
    each.pieces.forEach((piece, at) => {
      const before = pieces.at(-1);
      if (isJoin(piece) && !leadsOn(each.pieces, at))
        pieces.push({ ...piece, meaning: 'residue', rule: 'not-understood', locale: null });
      else if (piece.meaning === 'residue' && before !== undefined && endsInJoin(each, piece))
        pieces.splice(-1, 1, { ...piece, from: before.from });
      else pieces.push(piece);
    });
    return { ...each, pieces };
  });
}

function endsInJoin({ pieces }: ReadSentence, residue: Piece): boolean {
  return pieces.some((piece) => isJoin(piece) && piece.to === residue.from);
}

/** What a thankful "sí" without its accent may be followed by; anything else may be a condition. */
const AFTER_SI = new Set(
  'gracias muchas mil muchisimas por porfa porfavor please grazie mille molte prego'.split(' '),
);
/** What makes a condition of "si" where a consequence follows behind a comma. */
const CONDITIONAL = new Set(
  'estoy estamos quiero queremos acepto aceptamos apruebo aprobamos autorizo autorizamos puedo podemos pueden puede podeis lo la nos me se es'.split(
    ' ',
  ),
);

/** Words behind which "si" can only be the yes. */
const BEFORE_YES = new Set('yo nosotros nosotras que pues si ah claro'.split(' '));

/** "… si estamos …", without a comma on either side. */
function isIfWithin(tokens: readonly Token[], place: number): boolean {
  const [before, si, after] = [tokens[place - 1], tokens[place], tokens[place + 1]];
  if (before === undefined || si?.word !== 'si' || after === undefined) return false;
  if (si.gap === 'comma' || after.gap === 'comma' || BEFORE_YES.has(before.word)) return false;
  return CONDITIONAL.has(after.word);
}

/** "Si todo está claro, adelante", "adelante si estamos de acuerdo": the Spanish "if". */
function mayBeIf({ sentence, pieces }: ReadSentence, at: number): boolean {
  const piece = pieces[at];
  if (piece === undefined || !saysYes(piece)) return false;
  const { tokens } = sentence;
  if (isIfWithin(tokens, piece.from) || isIfWithin(tokens, piece.to - 1)) return true;
  if (tokens[piece.from]?.word !== 'si') return false;
  const bare = piece.to - piece.from === 1;
  const token = tokens[piece.from + 1];
  if (token === undefined || token.gap === 'comma' || token.word === 'si') return false;
  const next = pieces[at + 1];
  if (bare && (next?.meaning === 'neutral' || next?.meaning === 'join'))
    return !AFTER_SI.has(token.word);
  return CONDITIONAL.has(token.word) && pieces.slice(at + (bare ? 2 : 1)).some(saysYes);
}

/** A yes without its accent is the Spanish "if" where no comma parts it from a statement. */
function withoutConditionalSi(read: readonly ReadSentence[]): readonly ReadSentence[] {
  return read.map((each) => ({
    ...each,
    pieces: each.pieces.map((piece, at) =>
      mayBeIf(each, at)
        ? { ...piece, meaning: 'residue', rule: 'may-be-a-condition', locale: null }
        : piece,
    ),
  }));
}

function isGlued({ sentence, pieces }: ReadSentence, piece: Piece): boolean {
  const gap = sentence.tokens[piece.from]?.gap;
  const before = pieces.find((each) => each.to === piece.from);
  if (before === undefined || !(saysYes(before) || saysNo(before))) return false;
  return gap === 'none' || gap === 'wrap';
}

const isBareNo = (piece: Piece): boolean => piece.meaning === 'no';

function gather(read: readonly ReadSentence[], reader: Reader, question: Question): Evidence {
  const yes: Piece[] = [];
  const no: Piece[] = [];
  const residue: Residue[] = [];
  let asksQuestion = false;
  let statesPhrase = false;
  const locales = new Set<Locale>([question.locale, 'en']);
  for (const { pieces } of read)
    for (const piece of pieces) if (piece.locale !== null) locales.add(piece.locale);
  for (const each of read) {
    const { sentence, pieces } = each;
    asksQuestion ||= sentence.question;
    for (const piece of pieces) {
      statesPhrase ||= piece.meaning === 'phrase';
      const useless = piece.meaning === 'phrase' && question.phrase === undefined;
      if (piece.meaning === 'residue' || useless) {
        const signs = signsIn(sentence.tokens, piece, reader, locales);
        asksQuestion ||= signs.has('question');
        const reasonAfterNo = no.some((one) => !isBareNo(one)) && pieces.some(isBareNo);
        const glued = isGlued(each, piece) && !signs.has('reason') && !reasonAfterNo;
        residue.push({ signs, afterNo: no.length > 0, glued });
      } else if (sentence.question && (saysYes(piece) || saysNo(piece))) {
        residue.push({ signs: new Set(['question']), afterNo: no.length > 0, glued: false });
      } else if (saysYes(piece)) yes.push(piece);
      else if (saysNo(piece)) no.push(piece);
    }
  }
  return { question, read, yes, no, residue, asksQuestion, statesPhrase };
}

const SIGN_CODES: readonly (readonly [SignName, string])[] = [
  ['retraction', 'takes-it-back'],
  ['condition', 'has-a-condition'],
  ['delegation', 'not-in-their-own-name'],
  ['reported', 'reports-what-others-say'],
  ['deferral', 'puts-it-off'],
  ['question', 'asks-a-question'],
];

function whyResidue(evidence: Evidence): string {
  for (const [sign, code] of SIGN_CODES)
    if (evidence.residue.some((residue) => residue.signs.has(sign))) return code;
  return evidence.asksQuestion ? 'asks-a-question' : 'not-understood';
}

/** Which kinds of question a phrase may name when this was asked. */
function askedFor(question: Question): number {
  switch (question.kind) {
    case 'trial-invitation':
      return NAMES_TRIAL | (question.answers === 3 ? NAMES_ADMIN : 0);
    case 'purchase-offer':
      return NAMES_PURCHASE | (question.answers === 3 ? NAMES_ADMIN : 0);
    case 'delegated-admin-offer':
      return NAMES_ADMIN;
    case 'partner-of-record-nomination':
      return NAMES_NOMINATION;
    case 'receipt':
    case undefined:
    default:
      return NAMES_TRIAL | NAMES_PURCHASE | NAMES_ADMIN | NAMES_NOMINATION;
  }
}

const namedBy = (pieces: readonly Piece[]): number =>
  pieces.reduce((sofar, piece) => sofar | piece.names, 0);

const CHOICES: Partial<Record<Piece['meaning'], 1 | 2 | 3>> = { both: 1, firstOnly: 2, neither: 3 };

function choicesOf(pieces: readonly Piece[]): ReadonlySet<1 | 2 | 3> {
  const found = new Set<1 | 2 | 3>();
  for (const piece of pieces) {
    const choice = CHOICES[piece.meaning];
    if (choice !== undefined) found.add(choice);
  }
  return found;
}

/** The numbered question of a bundle. */
function approveNumbered(evidence: Evidence): Outcome {
  const choices = choicesOf(evidence.yes);
  if (choices.size > 1) return unclear('several-answers');
  const named = namedBy(evidence.yes);
  const admin = (named & NAMES_ADMIN) !== 0;
  const first = (named & (NAMES_TRIAL | NAMES_PURCHASE)) !== 0;
  const [choice] = choices;
  if (choice === 2 && admin) return unclear('contradicts-itself');
  if (choice !== undefined)
    return { verdict: 'approve', because: choice === 1 ? 'both-parts' : 'first-part-only', choice };
  if (admin && first) return { verdict: 'approve', because: 'both-parts', choice: 1 };
  if (admin) return unclear('names-one-part-only');
  return { verdict: 'approve', because: first ? 'first-part-only' : 'bare-yes', choice: 2 };
}

/** "Yes, I received it", "ja hallo": the yes belongs to the receipt or the greeting. */
function isMereReceipt(evidence: Evidence): boolean {
  const run = evidence.read.some(({ sentence, pieces }) =>
    pieces.some((piece, at) => {
      const before = pieces[at - 1];
      const glued = sentence.tokens[piece.from]?.gap === 'none';
      const turns = piece.meaning === 'receipt' || piece.meaning === 'greeting';
      return turns && before !== undefined && saysYes(before) && glued;
    }),
  );
  if (run) return true;
  return (
    evidence.yes.every((piece) => piece.meaning === 'yes') &&
    evidence.read.some(({ pieces }) => pieces.some((piece) => piece.meaning === 'receipt'))
  );
}

/** "Yes …": a bare yes that trails off. */
function trailsOff({ yes, read }: Evidence): boolean {
  return (
    yes.every((piece) => piece.meaning === 'yes') &&
    read.some(({ sentence, pieces }) => sentence.trailsOff && pieces.some(saysYes))
  );
}

function approving(evidence: Evidence): Outcome {
  const { question } = evidence;
  if (evidence.residue.length > 0) return unclear(whyResidue(evidence));
  if (evidence.asksQuestion) return unclear('asks-a-question');
  if (evidence.read.some((read) => read.ambiguous)) return unclear('ambiguous');
  if (isMereReceipt(evidence)) return unclear('only-confirms-receipt');
  if (trailsOff(evidence)) return unclear('hesitates');
  if (question.kind === 'receipt') return unclear('nothing-to-decide');
  if ((namedBy(evidence.yes) & ~askedFor(question)) !== 0) return unclear('about-something-else');
  if (question.phrase !== undefined && !evidence.statesPhrase)
    return unclear('replacement-phrase-missing');
  if (question.answers === 3) return approveNumbered(evidence);
  return { verdict: 'approve', because: 'agrees' };
}

/** What in a reason takes a refusal back, or may do so. */
function blocksRefusal(residue: Residue, bare: boolean): string | null {
  const { signs } = residue;
  if (signs.has('retraction')) return 'takes-it-back';
  if (signs.has('condition')) return 'has-a-condition';
  if (residue.glued) return 'not-understood';
  // "I can't approve this, you must ask our head office": somebody else is to answer.
  if (signs.has('delegation')) return 'not-in-their-own-name';
  if (!bare && residue.afterNo) return null;
  if (!residue.afterNo && signs.has('reported')) return 'reports-what-others-say';
  if (signs.has('deferral')) return 'puts-it-off';
  if (bare && signs.has('agreement')) return 'not-understood';
  if (!residue.afterNo && (bare || signs.has('question'))) return 'not-understood';
  return null;
}

function declining(evidence: Evidence): Outcome {
  const { question, no } = evidence;
  const bare = no.every(isBareNo);
  for (const residue of evidence.residue) {
    const because = blocksRefusal(residue, bare);
    if (because !== null) return unclear(because);
  }
  const choices = choicesOf(no);
  if (question.answers === 3) {
    if (choices.size === 0 && namedBy(no) !== 0) return unclear('names-one-part-only');
    return {
      verdict: 'decline',
      because: choices.size === 0 ? 'refuses' : 'neither-part',
      choice: 3,
    };
  }
  if ((namedBy(no) & ~askedFor(question)) !== 0) return unclear('about-something-else');
  if (question.kind === 'receipt') return { verdict: 'decline', because: 'revokes' };
  return { verdict: 'decline', because: 'refuses' };
}

function nothingSaid(evidence: Evidence): Outcome {
  const pieces = evidence.read.flatMap((read) => read.pieces);
  if (pieces.length === 0) return unclear('empty');
  if (evidence.residue.length > 0) return unclear(whyResidue(evidence));
  if (pieces.some((piece) => piece.meaning === 'receipt')) return unclear('only-confirms-receipt');
  return unclear('decides-nothing');
}

function weigh(evidence: Evidence): Outcome {
  if (evidence.yes.length > 0 && evidence.no.length > 0) return unclear('contradicts-itself');
  if (evidence.yes.length > 0) return approving(evidence);
  if (evidence.no.length > 0) return declining(evidence);
  return nothingSaid(evidence);
}

function spansOf(read: readonly ReadSentence[]): readonly Span[] {
  return read.flatMap(({ sentence, pieces }) =>
    pieces.flatMap((piece) => {
      const first = sentence.tokens[piece.from];
      const last = sentence.tokens[piece.to - 1];
      if (first === undefined || last === undefined) return [];
      return [{ rule: piece.rule, start: first.start, end: last.end }];
    }),
  );
}

/** Reads clean visible text. Pure; linear in the length of the text. */
export function decide(visibleText: string, question: Question): Decision {
  const reader = readerFor(question);
  const sentences = readSentences(visibleText).map((sentence) => readSentence(sentence, reader));
  const read = withoutLooseJoins(withoutConditionalSi(withoutFalseFriends(sentences)));
  const evidence = gather(read, reader, question);
  const outcome = weigh(evidence);
  const decisive = [...evidence.yes, ...evidence.no];
  const rules = new Set(read.flatMap(({ pieces }) => pieces.map((piece) => piece.rule)));
  if (outcome.because === 'bare-yes') rules.add('bare-yes');
  return {
    verdict: outcome.verdict,
    choice: outcome.choice ?? null,
    because: outcome.because,
    locale: decisive[0]?.locale ?? null,
    rules: [...rules],
    spans: spansOf(read),
    asksQuestion: evidence.asksQuestion,
    statesPhrase: evidence.statesPhrase,
  };
}
