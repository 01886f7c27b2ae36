import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { REFUSALS, refused } from '../../src/domain/refusals.ts';

/** The page without its line breaks, which are the formatter's. */
const page = readFileSync(new URL('../../docs/refusals.md', import.meta.url), 'utf8');
const sections = new Map(
  page
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [heading = '', ...lines] = section.split('\n');
      return [heading.replaceAll('`', ''), lines.join(' ').replaceAll(/\s+/g, ' ').trim()];
    }),
);

describe('docs/refusals.md', () => {
  it('has a section for every code of the catalogue, in its order, and for no other', () => {
    expect([...sections.keys()]).toEqual(Object.keys(REFUSALS));
  });

  it('gives status, title and remedy as the API does', () => {
    for (const [code, { status, title, remedy }] of Object.entries(REFUSALS)) {
      const text = sections.get(code) ?? '';
      expect([code, text.startsWith(String(status))]).toEqual([code, true]);
      expect(text).toContain(`${title}.`);
      expect(text.endsWith(remedy)).toBe(true);
    }
  });
});

describe('the catalogue', () => {
  it('has the codes that clients may rely on, with their status', () => {
    const promised = {
      unauthenticated: 401,
      'scope-missing': 403,
      'agreement-required': 403,
      'service-not-authorised': 403,
      'programme-required': 403,
      'grant-required': 403,
      'partner-features-unavailable': 422,
      'approver-not-allowed': 422,
      'invalid-request': 422,
      'idempotency-key-reused': 422,
      'invalid-state': 409,
      'trial-already-active': 409,
      'offer-already-open': 409,
      'not-found': 404,
      'rate-limited': 429,
      unavailable: 503,
    };
    const kept = Object.entries(REFUSALS).map(([code, { status }]) => [code, status]);
    expect(Object.fromEntries(kept)).toMatchObject(promised);
  });

  it('says its title when nothing better is known', () => {
    expect(refused('not-found')).toEqual({
      kind: 'refused',
      code: 'not-found',
      detail: REFUSALS['not-found'].title,
    });
  });
});
