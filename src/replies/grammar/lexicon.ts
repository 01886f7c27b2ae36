import type { LanguageFile, Locale } from '../languages/language.ts';
import { LANGUAGES, LOCALES } from '../languages/index.ts';
import { JOINS } from '../languages/joins.ts';
import { NUMBERS, type NumberWords } from '../languages/numbers.ts';
import { readTable, type Phrase, type Row } from './notation.ts';

/** The tables whose phrases are matched in full. */
export const TABLES = [
  'yes',
  'approve',
  'no',
  'decline',
  'neutral',
  'receipt',
  'both',
  'firstOnly',
  'neither',
  'revoke',
  'greeting',
  'signOff',
] as const;
/** Words that join two statements, see `languages/joins.ts`. */
export const JOINING = ['join', 'but'] as const;
export type TableName = (typeof TABLES)[number] | (typeof JOINING)[number];

const SIGNS = [
  'condition',
  'deferral',
  'delegation',
  'reported',
  'retraction',
  'question',
  'agreement',
  'reason',
] as const;
export type SignName = (typeof SIGNS)[number];

export interface Entry<Name extends string> {
  readonly name: Name;
  /** `en/approve/12`: language, table, place of the phrase within the table. */
  readonly rule: string;
  readonly row: Row;
}

export interface Index<Name extends string> {
  readonly byFirstWord: ReadonlyMap<string, readonly Entry<Name>[]>;
  /** Phrases that may begin with a known name. */
  readonly byName: readonly Entry<Name>[];
}

export interface Lexicon {
  readonly locale: Locale;
  readonly lists: ReadonlyMap<string, Phrase>;
  readonly statements: Index<TableName>;
  readonly signs: Index<SignName>;
  readonly falseFriends: ReadonlySet<string>;
  readonly entries: readonly Entry<TableName>[];
}

/** Built-in lists that stand for names and numbers, not for words. */
export const NAME_LISTS = ['partner', 'organisation', 'name', 'stranger', 'digits'] as const;
const KINDS_OF_OBJECT = ['offer', 'trial', 'purchase', 'admin', 'nomination'];

function choice(items: readonly Phrase[]): Phrase {
  return { kind: 'choice', items, optional: false };
}

function readLists(file: LanguageFile): ReadonlyMap<string, Phrase> {
  const lists = new Map<string, Phrase>();
  for (const [name, table] of Object.entries(file.lists))
    lists.set(name, choice(readTable(table).map((row) => row.phrase)));
  const cases = [...lists.keys()].flatMap((name) => (name === 'offer' ? [''] : caseOf(name)));
  for (const ending of new Set(cases)) {
    const members = KINDS_OF_OBJECT.map((kind) => kind + ending).filter((name) => lists.has(name));
    lists.set(`object${ending}`, choice(members.map((name): Phrase => ({ kind: 'list', name }))));
  }
  return lists;
}

/** `-dat` of `offer-dat`; only the list `offer` defines a case. */
function caseOf(name: string): readonly string[] {
  return name.startsWith('offer-') ? [name.slice('offer'.length)] : [];
}

/** The items of a choice by the word they may begin with. */
export interface Fork {
  readonly byWord: ReadonlyMap<string, readonly Phrase[]>;
  /** Items that may be empty or begin with a name: always to be tried. */
  readonly always: readonly Phrase[];
}

const forks = new WeakMap<Phrase, Fork>();

/** Where a choice may go on, worked out once for every choice of the tables. */
export function forkOf(
  phrase: Phrase & { readonly kind: 'choice' },
  lists: ReadonlyMap<string, Phrase>,
): Fork {
  const known = forks.get(phrase);
  if (known !== undefined) return known;
  const byWord = new Map<string, Phrase[]>();
  const always: Phrase[] = [];
  for (const item of phrase.items) {
    const first: First = { words: new Set(), name: false };
    if (addFirst(item, lists, first) || first.name) always.push(item);
    else
      for (const word of first.words) {
        const others = byWord.get(word);
        if (others === undefined) byWord.set(word, [item]);
        else others.push(item);
      }
  }
  const fork = { byWord, always };
  forks.set(phrase, fork);
  return fork;
}

interface First {
  readonly words: Set<string>;
  name: boolean;
}

/** Adds the words a phrase may begin with; answers whether the phrase may be empty. */
function addFirst(phrase: Phrase, lists: ReadonlyMap<string, Phrase>, first: First): boolean {
  switch (phrase.kind) {
    case 'word':
      first.words.add(phrase.word);
      return false;
    case 'comma':
      return true;
    case 'list': {
      if ((NAME_LISTS as readonly string[]).includes(phrase.name)) {
        first.name = true;
        return false;
      }
      const list = lists.get(phrase.name);
      if (list === undefined) throw new Error(`No list {${phrase.name}}`);
      return addFirst(list, lists, first);
    }
    case 'sequence':
      return phrase.items.every((item) => addFirst(item, lists, first));
    case 'choice': {
      const empty = phrase.items.map((item) => addFirst(item, lists, first));
      return phrase.optional || empty.includes(true);
    }
  }
}

function indexOf<Name extends string>(
  entries: readonly Entry<Name>[],
  lists: ReadonlyMap<string, Phrase>,
): Index<Name> {
  const byFirstWord = new Map<string, Entry<Name>[]>();
  const byName: Entry<Name>[] = [];
  for (const entry of entries) {
    const first: First = { words: new Set(), name: false };
    if (addFirst(entry.row.phrase, lists, first))
      throw new Error(`Phrase ${entry.rule} "${entry.row.source}" may be empty`);
    for (const word of first.words) {
      const known = byFirstWord.get(word);
      if (known === undefined) byFirstWord.set(word, [entry]);
      else known.push(entry);
    }
    if (first.name) byName.push(entry);
  }
  return { byFirstWord, byName };
}

function entriesOf<Name extends string>(
  locale: Locale,
  name: Name,
  table: string,
): readonly Entry<Name>[] {
  return readTable(table).map((row, place) => ({
    name,
    row,
    rule: `${locale}/${name}/${String(place + 1)}`,
  }));
}

/** The numbered answers: each way to say a number, once for each of the three. */
function numberEntries(locale: Locale, words: NumberWords): readonly Entry<TableName>[] {
  const named = [
    ['both', 'one'],
    ['firstOnly', 'two'],
    ['neither', 'three'],
  ] as const;
  return named.flatMap(([name, number]) =>
    readTable(words.ways.replaceAll('{number}', `{number-${number}}`)).map((row, place) => ({
      name,
      row,
      rule: `${locale}/number-${number}/${String(place + 1)}`,
    })),
  );
}

function numberLists(words: NumberWords): readonly (readonly [string, Phrase])[] {
  return (['one', 'two', 'three'] as const).map((number) => [
    `number-${number}`,
    choice(readTable(words[number]).map((row) => row.phrase)),
  ]);
}

function readLexicon(file: LanguageFile): Lexicon {
  const numbers = NUMBERS[file.locale];
  const lists = new Map([...readLists(file), ...numberLists(numbers)]);
  const entries = [
    ...TABLES.flatMap((name) => entriesOf(file.locale, name, file[name])),
    ...numberEntries(file.locale, numbers),
    ...JOINING.flatMap((name) => entriesOf(file.locale, name, JOINS[file.locale][name])),
  ];
  const signs = SIGNS.flatMap((name) => entriesOf(file.locale, name, file.signs[name]));
  return {
    locale: file.locale,
    lists,
    entries,
    statements: indexOf(entries, lists),
    signs: indexOf(signs, lists),
    falseFriends: new Set(plainPhrases(file.falseFriends)),
  };
}

/** Tables that are plain word lists: every phrase as its words, joined by single spaces. */
export function plainPhrases(table: string): readonly string[] {
  return readTable(table).flatMap((row) => expand(row.phrase).map((words) => words.join(' ')));
}

function expand(phrase: Phrase): readonly (readonly string[])[] {
  switch (phrase.kind) {
    case 'word':
      return [[phrase.word]];
    case 'comma':
      return [[]];
    case 'list':
      throw new Error(`A plain table cannot use {${phrase.name}}`);
    case 'sequence':
      return phrase.items.reduce<readonly (readonly string[])[]>(
        (sofar, item) =>
          sofar.flatMap((start) => expand(item).map((ending) => [...start, ...ending])),
        [[]],
      );
    case 'choice':
      return [...(phrase.optional ? [[]] : []), ...phrase.items.flatMap(expand)];
  }
}

const read = new Map<Locale, Lexicon>();

/** The compiled tables of a language; read once, on first use. */
export function lexiconOf(locale: Locale): Lexicon {
  const known = read.get(locale);
  if (known !== undefined) return known;
  const lexicon = readLexicon(LANGUAGES[locale]);
  read.set(locale, lexicon);
  return lexicon;
}

function wordsOf(phrase: Phrase, found: Set<string>): void {
  if (phrase.kind === 'word') found.add(phrase.word);
  else if (phrase.kind === 'sequence' || phrase.kind === 'choice')
    for (const item of phrase.items) wordsOf(item, found);
}

function collectVocabulary(): ReadonlySet<string> {
  const found = new Set<string>();
  for (const locale of LOCALES) {
    const lexicon = lexiconOf(locale);
    for (const list of lexicon.lists.values()) wordsOf(list, found);
    for (const entry of lexicon.entries)
      if (entry.name !== 'greeting' && entry.name !== 'signOff') wordsOf(entry.row.phrase, found);
    for (const sign of [...lexicon.signs.byFirstWord.values()].flat())
      wordsOf(sign.row.phrase, found);
  }
  return found;
}

function collectTurningWords(): ReadonlySet<string> {
  const found = new Set<string>();
  for (const locale of LOCALES) {
    const lexicon = lexiconOf(locale);
    for (const sign of [...lexicon.signs.byFirstWord.values()].flat())
      wordsOf(sign.row.phrase, found);
    for (const entry of lexicon.entries)
      if (TURNING_TABLES.has(entry.name)) wordsOf(entry.row.phrase, found);
  }
  return found;
}

const TURNING_TABLES = new Set<TableName>(['yes', 'no', 'receipt']);
let turning: ReadonlySet<string> | null = null;

/** Words that can turn or limit an answer wherever they stand: no line with one is a signature. */
export function turningWords(): ReadonlySet<string> {
  turning ??= collectTurningWords();
  return turning;
}

let vocabularyOfAll: ReadonlySet<string> | null = null;

/** Every word that says something in some table of some language: no name and no title is one. */
export function vocabulary(): ReadonlySet<string> {
  vocabularyOfAll ??= collectVocabulary();
  return vocabularyOfAll;
}

/** The phrase behind a rule id, as its author wrote it; null for rules that are no phrase. */
export function sourceOfRule(rule: string): string | null {
  const locale = LOCALES.find((each) => rule.startsWith(`${each}/`));
  if (locale === undefined) return null;
  return lexiconOf(locale).entries.find((entry) => entry.rule === rule)?.row.source ?? null;
}
