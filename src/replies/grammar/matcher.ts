import { IDEOGRAPH } from './fold.ts';
import { forkOf, NAME_LISTS, type Entry, type Index, type Lexicon } from './lexicon.ts';
import { givenNameEnds, nameEnds, strangerEnds, type KnownNames } from './names.ts';
import type { Phrase } from './notation.ts';
import type { Token } from './tokens.ts';

/** The kinds of question a phrase names, as bits; no bit means: whatever was asked. */
export const NAMES_TRIAL = 1;
export const NAMES_PURCHASE = 2;
export const NAMES_ADMIN = 4;
export const NAMES_NOMINATION = 8;

export interface Match<Name extends string> {
  readonly entry: Entry<Name>;
  /** First token after the match. */
  readonly end: number;
  readonly names: number;
}

/**
 * A state of the walk, packed: token place, kinds named so far (4 bits), whether a comma may be
 * crossed now (1 bit).
 */
type State = number;
const pack = (at: number, names: number, comma: boolean): State =>
  at * 32 + names * 2 + (comma ? 1 : 0);
const placeOf = (state: State): number => Math.floor(state / 32);
const namesOf = (state: State): number => (state >> 1) & 15;
const commaOf = (state: State): boolean => (state & 1) === 1;

function kindNamed(list: string): number {
  if (list === 'trial' || list.startsWith('trial-')) return NAMES_TRIAL;
  if (list === 'purchase' || list.startsWith('purchase-')) return NAMES_PURCHASE;
  if (list === 'admin' || list.startsWith('admin-')) return NAMES_ADMIN;
  if (list === 'nomination' || list.startsWith('nomination-')) return NAMES_NOMINATION;
  return 0;
}

const NAMES: ReadonlySet<string> = new Set(NAME_LISTS);

export interface Walk {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly names: KnownNames;
  /** Ends of a list from a place: every list is walked once from every place. */
  readonly seen: Map<string, readonly State[]>;
}

export function walkOver(tokens: readonly Token[], lexicon: Lexicon, names: KnownNames): Walk {
  return { tokens, lexicon, names, seen: new Map() };
}

function namePlaces(walk: Walk, list: string, at: number): readonly number[] {
  if (list === 'partner') return nameEnds(walk.tokens, at, walk.names.partner);
  if (list === 'organisation') return nameEnds(walk.tokens, at, walk.names.organisation);
  if (list === 'stranger') return strangerEnds(walk.tokens, at);
  if (list === 'digits') return /\d/.test(walk.tokens[at]?.word ?? '') ? [at + 1] : [];
  return [
    ...nameEnds(walk.tokens, at, walk.names.partner),
    ...nameEnds(walk.tokens, at, walk.names.organisation),
    ...givenNameEnds(walk.tokens, at),
  ];
}

function crossable(walk: Walk, state: State): boolean {
  const token = walk.tokens[placeOf(state)];
  return token !== undefined && (token.gap !== 'comma' || commaOf(state));
}

function listEnds(walk: Walk, list: string, state: State): readonly State[] {
  if (NAMES.has(list)) {
    if (!crossable(walk, state)) return [];
    return namePlaces(walk, list, placeOf(state)).map((at) => pack(at, namesOf(state), false));
  }
  const key = `${list} ${String(placeOf(state))}${commaOf(state) ? ',' : ''}`;
  let ends = walk.seen.get(key);
  if (ends === undefined) {
    const phrase = walk.lexicon.lists.get(list);
    if (phrase === undefined) throw new Error(`No list {${list}} in ${walk.lexicon.locale}`);
    ends = endsOf(walk, phrase, pack(placeOf(state), 0, commaOf(state)));
    walk.seen.set(key, ends);
  }
  const named = namesOf(state) | kindNamed(list);
  return ends.map((end) => pack(placeOf(end), namesOf(end) | named, commaOf(end)));
}

/** All states in which a phrase may end when it begins in a state. */
function endsOf(walk: Walk, phrase: Phrase, state: State): readonly State[] {
  switch (phrase.kind) {
    case 'word': {
      const at = placeOf(state);
      if (walk.tokens[at]?.word !== phrase.word || !crossable(walk, state)) return [];
      return [pack(at + 1, namesOf(state), false)];
    }
    case 'comma':
      return [pack(placeOf(state), namesOf(state), true)];
    case 'list':
      return listEnds(walk, phrase.name, state);
    case 'sequence': {
      let states: readonly State[] = [state];
      for (const item of phrase.items) {
        if (states.length === 0) return states;
        states = unique(states.flatMap((each) => endsOf(walk, item, each)));
      }
      return states;
    }
    case 'choice': {
      const { byWord, always } = forkOf(phrase, walk.lexicon.lists);
      const next = byWord.get(walk.tokens[placeOf(state)]?.word ?? '');
      const ends: State[] = phrase.optional ? [state] : [];
      for (const item of always) ends.push(...endsOf(walk, item, state));
      if (next !== undefined) for (const item of next) ends.push(...endsOf(walk, item, state));
      return unique(ends);
    }
  }
}

function unique(states: readonly State[]): readonly State[] {
  return states.length < 2 ? states : [...new Set(states)];
}

/** Every phrase of an index that begins at a place. */
export function matchesAt<Name extends string>(
  walk: Walk,
  index: Index<Name>,
  at: number,
): readonly Match<Name>[] {
  const first = walk.tokens[at];
  if (first === undefined) return [];
  const found: Match<Name>[] = [];
  const attempt = (entry: Entry<Name>): void => {
    for (const end of endsOf(walk, entry.row.phrase, pack(at, 0, true))) {
      if (placeOf(end) > at) found.push({ entry, end: placeOf(end), names: namesOf(end) });
    }
  };
  const byWord = index.byFirstWord.get(first.word) ?? [];
  byWord.forEach(attempt);
  const named = (list: string): boolean => namePlaces(walk, list, at).length > 0;
  const mayName =
    named('name') || named('digits') || (IDEOGRAPH.test(first.word) && named('stranger'));
  if (index.byName.length > 0 && mayName) {
    for (const entry of index.byName) if (!byWord.includes(entry)) attempt(entry);
  }
  return found;
}
