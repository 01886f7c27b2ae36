import { IDEOGRAPH, spellings } from './fold.ts';

/**
 * The notation of the language files, as `languages/README.md` explains it, read into a tree.
 * A mistake in a table throws: it is ours, and it stops the program at start.
 */
export type Phrase =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'comma' }
  | { readonly kind: 'list'; readonly name: string }
  | { readonly kind: 'sequence'; readonly items: readonly Phrase[] }
  | { readonly kind: 'choice'; readonly items: readonly Phrase[]; readonly optional: boolean };

/** One phrase of a table, with the words in which its author wrote it. */
export interface Row {
  readonly phrase: Phrase;
  readonly source: string;
}

type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'mark'; readonly mark: '[' | ']' | '(' | ')' | '|' }
  | { readonly kind: 'comma' }
  | { readonly kind: 'space' }
  | { readonly kind: 'list'; readonly name: string };

const PIECE = /\{([a-z0-9-]+)\}|([[\]()|])|([,:])|(\s+)|([^[\]()|{},:\s]+)/gy;

function pieces(line: string): readonly Piece[] {
  const found: Piece[] = [];
  let end = 0;
  for (const match of line.matchAll(PIECE)) {
    end = match.index + match[0].length;
    const [, list, mark, comma, space, text] = match;
    if (list !== undefined) found.push({ kind: 'list', name: list });
    else if (mark !== undefined)
      found.push({ kind: 'mark', mark: mark as '[' | ']' | '(' | ')' | '|' });
    else if (comma !== undefined) found.push({ kind: 'comma' });
    else if (space !== undefined) found.push({ kind: 'space' });
    else if (text !== undefined) found.push({ kind: 'text', text });
  }
  if (end !== line.length) throw new Error(`Unreadable phrase "${line}" at "${line.slice(end)}"`);
  return found;
}

/** Raw tree before glued endings are joined to their words. */
type Raw =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'comma' }
  | { readonly kind: 'list'; readonly name: string }
  | {
      readonly kind: 'group';
      readonly optional: boolean;
      readonly options: readonly (readonly Run[])[];
    };
/** Parts written together, without a space between them. */
type Run = readonly Raw[];

interface Cursor {
  readonly line: string;
  readonly pieces: readonly Piece[];
  at: number;
}

function readOptions(cursor: Cursor, closing: ']' | ')' | null): readonly (readonly Run[])[] {
  const options: Run[][] = [];
  let runs: Run[] = [];
  let run: Raw[] = [];
  const endRun = (): void => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  const endOption = (): void => {
    endRun();
    if (runs.length === 0) throw new Error(`Empty alternative in "${cursor.line}"`);
    options.push(runs);
    runs = [];
  };
  for (;;) {
    const piece = cursor.pieces[cursor.at];
    cursor.at += 1;
    if (piece === undefined) {
      if (closing !== null) throw new Error(`Missing "${closing}" in "${cursor.line}"`);
      endOption();
      return options;
    }
    if (piece.kind === 'space') endRun();
    else if (piece.kind === 'comma') {
      endRun();
      runs.push([{ kind: 'comma' }]);
    } else if (piece.kind === 'text' || piece.kind === 'list') run.push(piece);
    else if (piece.mark === '|') endOption();
    else if (piece.mark === '[' || piece.mark === '(') {
      const optional = piece.mark === '[';
      run.push({ kind: 'group', optional, options: readOptions(cursor, optional ? ']' : ')') });
    } else {
      if (piece.mark !== closing) throw new Error(`Unexpected "${piece.mark}" in "${cursor.line}"`);
      endOption();
      return options;
    }
  }
}

const MAX_SPELLINGS = 200;

/** The literal strings a glued run stands for, or null when a part is more than letters. */
function literals(run: Run): readonly string[] | null {
  let sofar: readonly string[] = [''];
  for (const part of run) {
    const endings = partLiterals(part);
    if (endings === null) return null;
    sofar = sofar.flatMap((start) => endings.map((ending) => start + ending));
    if (sofar.length > MAX_SPELLINGS) return null;
  }
  return sofar;
}

function partLiterals(part: Raw): readonly string[] | null {
  if (part.kind === 'text') return [part.text];
  if (part.kind !== 'group') return null;
  const found: string[] = part.optional ? [''] : [];
  for (const runs of part.options) {
    const [only, ...more] = runs;
    const words = only === undefined || more.length > 0 ? null : literals(only);
    if (words === null) return null;
    found.push(...words);
  }
  return found;
}

/** A word as typed in a table: apostrophes and hyphens may stand or be left out. */
function word(text: string): Phrase {
  const parts = text.split(/['’\-./&+]+/u).filter((part) => part !== '');
  const tokens = parts.flatMap((part) => splitScript(part));
  if (tokens.length === 0) throw new Error(`No word in "${text}"`);
  const apart = sequence(tokens.map((token) => oneOf(spellings(token))));
  if (parts.length < 2 || parts.some((part) => IDEOGRAPH.test(part))) return apart;
  return { kind: 'choice', items: [apart, oneOf(spellings(parts.join('')))], optional: false };
}

/** Japanese falls into its characters, everything else stays whole. */
export function splitScript(text: string): readonly string[] {
  if (!IDEOGRAPH.test(text)) return [text];
  const found: string[] = [];
  let other = '';
  for (const letter of text) {
    if (IDEOGRAPH.test(letter)) {
      if (other !== '') found.push(other);
      other = '';
      found.push(letter);
    } else other += letter;
  }
  if (other !== '') found.push(other);
  return found;
}

function oneOf(words: readonly string[]): Phrase {
  const items = words.map((each): Phrase => ({ kind: 'word', word: each }));
  const [first] = items;
  if (items.length === 1 && first !== undefined) return first;
  return { kind: 'choice', items, optional: false };
}

function sequence(items: readonly Phrase[]): Phrase {
  const [first] = items;
  return items.length === 1 && first !== undefined ? first : { kind: 'sequence', items };
}

function fromRun(run: Run): Phrase {
  const [first] = run;
  if (run.length === 1 && first !== undefined && first.kind !== 'text') return fromRaw(first);
  const words = literals(run);
  if (words !== null) {
    const filled = words.filter((each) => each !== '');
    const items = [...new Set(filled)].map(word);
    const [only] = items;
    if (items.length === 1 && only !== undefined && filled.length === words.length) return only;
    return { kind: 'choice', items, optional: filled.length < words.length };
  }
  return sequence(run.map(fromRaw));
}

function fromRaw(raw: Raw): Phrase {
  switch (raw.kind) {
    case 'text':
      return word(raw.text);
    case 'comma':
      return { kind: 'comma' };
    case 'list':
      return { kind: 'list', name: raw.name };
    case 'group':
      return {
        kind: 'choice',
        items: raw.options.map((runs) => sequence(runs.map(fromRun))),
        optional: raw.optional,
      };
  }
}

/** Reads a table into its phrases: one for every alternative of every line. */
export function readTable(table: string): readonly Row[] {
  const rows: Row[] = [];
  for (const raw of table.split('\n')) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const cursor: Cursor = { line, pieces: pieces(line), at: 0 };
    const sources = splitTopLevel(line);
    readOptions(cursor, null).forEach((runs, index) => {
      rows.push({ phrase: sequence(runs.map(fromRun)), source: (sources[index] ?? line).trim() });
    });
  }
  return rows;
}

function splitTopLevel(line: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < line.length; at += 1) {
    const letter = line[at];
    if (letter === '[' || letter === '(') depth += 1;
    else if (letter === ']' || letter === ')') depth -= 1;
    else if (letter === '|' && depth === 0) {
      parts.push(line.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, line.slice(start)];
}
