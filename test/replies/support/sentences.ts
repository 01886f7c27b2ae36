import type { Entry, Lexicon, TableName } from '../../../src/replies/grammar/lexicon.ts';
import type { Phrase } from '../../../src/replies/grammar/notation.ts';
import { IDEOGRAPH } from '../../../src/replies/grammar/fold.ts';

/** A small repeatable source of choices (mulberry32). */
export function choosing(seed: number): (count: number) => number {
  let state = seed;
  return (count) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % count;
  };
}

const NAMES: Readonly<Record<string, string>> = {
  partner: 'contoso',
  organisation: 'fabrikam',
  name: 'anna',
  stranger: 'Qwertz',
  digits: '4711',
};

function words(phrase: Phrase, lexicon: Lexicon, choose: (count: number) => number): string[] {
  switch (phrase.kind) {
    case 'word':
      return [phrase.word];
    case 'comma':
      return choose(2) === 0 ? [] : [','];
    case 'list': {
      const name = NAMES[phrase.name];
      if (name !== undefined) return [name];
      const list = lexicon.lists.get(phrase.name);
      if (list === undefined) throw new Error(`No list {${phrase.name}}`);
      return words(list, lexicon, choose);
    }
    case 'sequence':
      return phrase.items.flatMap((item) => words(item, lexicon, choose));
    case 'choice': {
      if (phrase.optional && choose(2) === 0) return [];
      const item = phrase.items[choose(phrase.items.length)];
      return item === undefined ? [] : words(item, lexicon, choose);
    }
  }
}

/** One sentence that a phrase of a table stands for. */
export function sentenceOf(
  entry: Entry<TableName>,
  lexicon: Lexicon,
  choose: (count: number) => number,
): string {
  const tokens = words(entry.row.phrase, lexicon, choose);
  return tokens
    .map((token, at) => {
      const before = tokens[at - 1] ?? '';
      const tight = at === 0 || token === ',' || (IDEOGRAPH.test(token) && IDEOGRAPH.test(before));
      return tight ? token : ` ${token}`;
    })
    .join('');
}
