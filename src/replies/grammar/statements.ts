import type { Locale } from '../languages/language.ts';
import { LOCALES } from '../languages/index.ts';
import { lexiconOf, type TableName } from './lexicon.ts';
import { matchesAt, walkOver, type Match } from './matcher.ts';
import { addressEnds } from './address-forms.ts';
import { IDEOGRAPH } from './fold.ts';
import type { KnownNames } from './names.ts';
import { SYMBOL, type Sentence, type Token } from './tokens.ts';

/** What a stretch of words was understood as; `phrase` is the replacement phrase. */
export type Meaning = TableName | 'phrase' | 'residue';

export interface Piece {
  readonly meaning: Meaning;
  readonly rule: string;
  readonly locale: Locale | null;
  /** First token and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Kinds of question it names, see `matcher.ts`. */
  readonly names: number;
  /**
   * A short word of another language that means something else elsewhere: it counts only beside a
   * whole statement of its own language.
   */
  readonly weak?: boolean;
}

export interface Reader {
  readonly locale: Locale;
  readonly names: KnownNames;
  readonly active: ReadonlySet<TableName>;
  /** Folded words of every replacement phrase that counts. */
  readonly phrases: readonly (readonly string[])[];
}

export interface ReadSentence {
  readonly sentence: Sentence;
  readonly pieces: readonly Piece[];
  /** The words can also be read as the opposite. */
  readonly ambiguous: boolean;
}

const COST_OF_RESIDUE_WORD = 1000;
const COST_OF_PIECE = 10;
const COST_OF_FOREIGN_PIECE = 40;

const SAYS_YES = new Set<Meaning>(['yes', 'approve', 'both', 'firstOnly', 'phrase']);
const SAYS_NO = new Set<Meaning>(['no', 'decline', 'neither', 'revoke']);
/** What must not also be readable as a refusal; the numbered answers name both parts by design. */
const WHOLE_YES = new Set<Meaning>(['yes', 'approve']);
export const saysYes = (piece: Piece): boolean => SAYS_YES.has(piece.meaning);
export const saysNo = (piece: Piece): boolean => SAYS_NO.has(piece.meaning);

/** Short words that are a yes or no in one language and something else in another. */
const FALSE_FRIENDS = new Set('tak nie si ne non ja jo na no to die da dale mais'.split(' '));
/** "No" refuses in English, Spanish and Italian; elsewhere only where it means nothing else. */
const NO_MEANS_NO_TOO = new Set<Locale>(['de', 'fr', 'nl', 'ja']);

/** Where a phrase and a numbered answer say the same, the number counts. */
const NUMBERED = new Set<Meaning>(['both', 'firstOnly', 'neither']);

const isBoundary = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || at >= tokens.length || tokens[at]?.gap !== 'none';

function isFalseFriend(
  tokens: readonly Token[],
  match: Match<TableName>,
  at: number,
  mine: Locale,
): boolean {
  const words = tokens
    .slice(at, match.end)
    .map((token) => token.word)
    .join(' ');
  if (lexiconOf(mine).falseFriends.has(words)) return true;
  if (!FALSE_FRIENDS.has(words)) return false;
  return !(words === 'no' && match.entry.name === 'no' && NO_MEANS_NO_TOO.has(mine));
}

/**
 * "1 an", "de 1" and a Portuguese "um" in a German mail are numbers of no answer; "concedido a
 * Contoso" holds no greeting.
 */
function mayStand(
  tokens: readonly Token[],
  match: Match<TableName>,
  at: number,
  locale: Locale,
  reader: Reader,
): boolean {
  const { name, rule } = match.entry;
  if (IDEOGRAPH.test(tokens[at]?.word ?? '')) return true;
  if (rule.includes('/number-')) {
    if (locale !== reader.locale && locale !== 'en') return false;
    return isBoundary(tokens, match.end);
  }
  return name !== 'greeting' || isBoundary(tokens, at);
}

const endsThere = (tokens: readonly Token[], at: number): boolean =>
  isBoundary(tokens, at) || IDEOGRAPH.test(tokens[at]?.word ?? '');

/** The pieces that begin at a place, worked out when the walk comes there. */
type Edges = (at: number) => readonly Piece[];

function edgesOf(sentence: Sentence, reader: Reader, locale: Locale): Edges {
  const { tokens } = sentence;
  const lexicon = lexiconOf(locale);
  const walk = walkOver(tokens, lexicon, reader.names);
  return (at) => {
    const pieces: Piece[] = [];
    for (const match of matchesAt(walk, lexicon.statements, at)) {
      const { name, rule } = match.entry;
      if (!reader.active.has(name) || !mayStand(tokens, match, at, locale, reader)) continue;
      const weak = locale !== reader.locale && isFalseFriend(tokens, match, at, reader.locale);
      const piece = {
        meaning: name,
        rule,
        locale,
        from: at,
        to: match.end,
        names: match.names,
        weak,
      };
      // "Ihre" closes a mail only where it ends or a name follows: never in "Ihre Zustimmung".
      if (name !== 'signOff' || endsThere(tokens, match.end)) pieces.push(piece);
      if (name === 'greeting' || name === 'signOff') {
        for (const to of addressEnds(tokens, match.end, reader.names))
          pieces.push({ ...piece, to });
      }
    }
    if (locale === reader.locale) pieces.push(...phrasePieces(tokens, at, reader));
    return pieces;
  };
}

function phrasePieces(tokens: readonly Token[], at: number, reader: Reader): readonly Piece[] {
  return reader.phrases
    .filter((words) => words.every((word, offset) => tokens[at + offset]?.word === word))
    .map((words) => ({
      meaning: 'phrase',
      rule: 'replacement-phrase',
      locale: reader.locale,
      from: at,
      to: at + words.length,
      names: 0,
    }));
}

/** The cheapest way to a place in one language, and which decisions any full reading contains. */
interface Reached {
  readonly cost: number;
  readonly piece: Piece | null;
  readonly before: Reached | null;
}

/** A refusal between commas; one that needs its neighbours to be cut off is none. */
const standsAlone = (tokens: readonly Token[], piece: Piece): boolean =>
  saysNo(piece) && isBoundary(tokens, piece.from) && isBoundary(tokens, piece.to);

interface Column {
  readonly best: (Reached | null)[];
  /** Bit 1: a full reading without a no; bit 2: a full reading with a no. */
  readonly full: number[];
}

function nextBoundary(tokens: readonly Token[], from: number): number {
  let at = from + 1;
  while (!isBoundary(tokens, at)) at += 1;
  return at;
}

function relax(column: Column, language: number, reached: Reached): void {
  const known = column.best[language];
  if (known === null || known === undefined || reached.cost < known.cost)
    column.best[language] = reached;
}

function newColumn(languages: number): Column {
  return {
    best: Array.from({ length: languages }, () => null),
    full: Array.from({ length: languages }, () => 0),
  };
}

/** At a clause boundary the language may change. */
function shareAcrossLanguages(column: Column): void {
  let cheapest: Reached | null = null;
  let full = 0;
  for (const reached of column.best)
    if (reached !== null && (cheapest === null || reached.cost < cheapest.cost)) cheapest = reached;
  for (const bits of column.full) full |= bits;
  if (cheapest === null) return;
  for (let language = 0; language < column.best.length; language += 1) {
    relax(column, language, cheapest);
    column.full[language] = full;
  }
}

function tile(sentence: Sentence, reader: Reader, locales: readonly Locale[]): ReadSentence {
  const { tokens } = sentence;
  const edges = locales.map((locale) => edgesOf(sentence, reader, locale));
  const columns = Array.from({ length: tokens.length + 1 }, () => newColumn(locales.length));
  const start = columns[0];
  if (start !== undefined) {
    start.best.fill({ cost: 0, piece: null, before: null });
    start.full.fill(1);
  }
  for (let at = 0; at < tokens.length; at += 1) {
    const column = columns[at];
    if (column === undefined) continue;
    if (isBoundary(tokens, at)) shareAcrossLanguages(column);
    for (let language = 0; language < locales.length; language += 1) {
      const from = column.best[language];
      if (from === null || from === undefined) continue;
      for (const piece of edges[language]?.(at) ?? []) {
        const target = columns[piece.to];
        if (target === undefined) continue;
        const cost =
          (piece.locale === reader.locale ? COST_OF_PIECE : COST_OF_FOREIGN_PIECE) +
          (piece.names === 0 ? 0 : 1) -
          (NUMBERED.has(piece.meaning) ? 1 : 0);
        relax(target, language, { cost: from.cost + cost, piece, before: from });
        const bits = column.full[language] ?? 0;
        target.full[language] =
          (target.full[language] ?? 0) | (standsAlone(tokens, piece) && bits > 0 ? 2 : bits);
      }
      skipToBoundary(tokens, columns, at, language, from);
    }
  }
  const last = columns[tokens.length];
  if (last !== undefined) shareAcrossLanguages(last);
  const end = last?.best[0] ?? null;
  const pieces = piecesOf(end);
  const refuses = pieces.some(saysNo);
  return {
    sentence,
    pieces,
    ambiguous:
      pieces.some((piece) => WHOLE_YES.has(piece.meaning)) &&
      !refuses &&
      ((last?.full[0] ?? 0) & 2) === 2,
  };
}

function skipToBoundary(
  tokens: readonly Token[],
  columns: readonly Column[],
  at: number,
  language: number,
  from: Reached,
): void {
  const to = nextBoundary(tokens, at);
  const target = columns[to];
  if (target === undefined) return;
  relax(target, language, {
    cost: from.cost + (to - at) * COST_OF_RESIDUE_WORD,
    piece: { meaning: 'residue', rule: 'not-understood', locale: null, from: at, to, names: 0 },
    before: from,
  });
}

function piecesOf(end: Reached | null): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let at = end; at !== null; at = at.before) if (at.piece !== null) pieces.push(at.piece);
  return pieces.reverse();
}

const hasResidue = (read: ReadSentence): boolean =>
  read.pieces.some((piece) => piece.meaning === 'residue');

/**
 * Reads one sentence: the fewest words left over, then the fewest pieces. The language of the mail
 * is tried alone first; the others join when it leaves something over.
 */
export function readSentence(sentence: Sentence, reader: Reader): ReadSentence {
  if (sentence.tokens.length > MAX_WORDS_OF_SENTENCE) return notUnderstood(sentence);
  const own = tile(sentence, reader, [reader.locale]);
  if (!hasResidue(own)) return own;
  const others = LOCALES.filter((locale) => locale !== reader.locale && mayBegin(sentence, locale));
  return others.length === 0 ? own : tile(sentence, reader, [reader.locale, ...others]);
}

/** Nobody answers in one sentence of this length. */
const MAX_WORDS_OF_SENTENCE = 300;

function notUnderstood(sentence: Sentence): ReadSentence {
  const to = sentence.tokens.length;
  const piece: Piece = {
    meaning: 'residue',
    rule: 'not-understood',
    locale: null,
    from: 0,
    to,
    names: 0,
  };
  return { sentence, pieces: [piece], ambiguous: false };
}

function mayBegin(sentence: Sentence, locale: Locale): boolean {
  const { byFirstWord } = lexiconOf(locale).statements;
  return sentence.tokens.some((token) => token.word !== SYMBOL && byFirstWord.has(token.word));
}
