import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import * as vocabulary from '../../src/domain/vocabulary.ts';

const page = await readFile(new URL('../../docs/vocabulary.md', import.meta.url), 'utf8');

const LISTS: readonly (readonly [string, readonly string[]])[] = Object.entries(vocabulary).flatMap(
  ([name, value]) => (Array.isArray(value) ? [[name, value as readonly string[]] as const] : []),
);

describe('the vocabulary', () => {
  it('has its closed lists in one file', () => {
    expect(LISTS.map(([name]) => name)).toEqual(
      expect.arrayContaining(['ASSURANCES', 'FATES', 'LOCALES', 'OFFER_KINDS', 'OFFER_STATES']),
    );
  });

  it.each(LISTS)('explains every word of %s', (_name, words) => {
    expect(words.filter((word) => !page.includes(`\`${word}\``))).toEqual([]);
  });
});
