import { describe, expect, it } from '@jest/globals';
import { readTable } from '../../src/replies/grammar/notation.ts';
import { LANGUAGES, LOCALES } from '../../src/replies/languages/index.ts';
import type { LanguageFile } from '../../src/replies/languages/language.ts';

const tablesOf = (file: LanguageFile): readonly string[] => [
  ...Object.values(file.lists),
  ...Object.values(file.signs),
  file.yes,
  file.no,
  file.approve,
  file.decline,
  file.neutral,
  file.receipt,
  file.both,
  file.firstOnly,
  file.neither,
  file.revoke,
  file.greeting,
  file.signOff,
  file.falseFriends,
  file.givenNames,
];

describe('the notation of the language files', () => {
  it('reads one phrase from every alternative of every line, remarks aside', () => {
    const rows = readTable('# a remark\n  go ahead | [please] do\n\n  yes');
    expect(rows.map((row) => row.source)).toEqual(['go ahead', '[please] do', 'yes']);
  });

  it('joins endings to their word', () => {
    expect(readTable('approve[d]')[0]?.phrase).toEqual({
      kind: 'choice',
      items: [
        { kind: 'word', word: 'approve' },
        { kind: 'word', word: 'approved' },
      ],
      optional: false,
    });
  });

  it('stops at a mistake in a table', () => {
    expect(() => readTable('(yes | no')).toThrow('Missing ")"');
    expect(() => readTable('yes | | no')).toThrow('Empty alternative');
    expect(() => readTable('yes {No Such}')).toThrow('Unreadable phrase');
  });

  it.each(LOCALES)('reads every table of %s', (locale) => {
    for (const table of tablesOf(LANGUAGES[locale])) {
      expect(() => readTable(table)).not.toThrow();
    }
  });
});
