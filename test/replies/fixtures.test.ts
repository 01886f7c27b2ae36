import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { judgeMail, type Locale, type QuestionKind } from '../../src/replies/index.ts';
import { sampleNames } from '../../src/replies/sample-names.ts';

interface Fixture {
  readonly file: string;
  readonly locale: Locale;
  readonly kind: QuestionKind;
  readonly class: string;
  readonly verdict: string;
}

const folder = new URL('../inbound/fixtures/', import.meta.url);
const fixtures = readFileSync(new URL('manifest.ndjson', folder), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Fixture);

describe('whole mails of the world’s clients', () => {
  it('are classed right in 98 % of all cases, and never decide wrongly', async () => {
    const wrongClass: string[] = [];
    const wrongVerdict: string[] = [];
    let again = 0;
    for (const fixture of fixtures) {
      const raw = readFileSync(new URL(fixture.file, folder));
      const { locale, kind } = fixture;
      const judged = await judgeMail(raw, { locale, kind, ...sampleNames('') });
      if (judged.class !== fixture.class) wrongClass.push(fixture.file);
      if (judged.verdict === fixture.verdict) continue;
      if (judged.verdict === 'unclear') again += 1;
      else wrongVerdict.push(fixture.file);
    }
    expect(wrongVerdict).toEqual([]);
    expect(wrongClass.length / fixtures.length).toBeLessThanOrEqual(0.02);
    expect(again / fixtures.length).toBeLessThanOrEqual(0.1);
  }, 60_000);
});
