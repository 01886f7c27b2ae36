import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { BadCatalogue, loadCatalogue } from '../src/catalogue/load-catalogue.ts';

const written = (text: string): string => {
  const path = join(tmpdir(), `catalogue-${String(process.pid)}-${String(text.length)}.json`);
  writeFileSync(path, text);
  return path;
};

describe('the catalogue', () => {
  it('is shipped whole: services, plans that can be tried, features, clouds, scopes', () => {
    const catalogue = loadCatalogue();
    expect(catalogue.scopes[0]?.id).toBe('full');
    expect(catalogue.clouds).toContainEqual({ id: '21vianet', partnerFeatures: false });
    for (const service of catalogue.services) {
      const plans = catalogue.plans.filter((each) => each.service === service.id);
      expect([service.id, plans.some((each) => each.trial !== null)]).toEqual([service.id, true]);
    }
  });

  it('is refused with its path and what is wrong when it contradicts itself', () => {
    const shipped = JSON.stringify(loadCatalogue());
    const broken = [
      '{',
      '{}',
      shipped.replace('"service":"team-sites"', '"service":"nowhere"'),
      shipped.replace('"id":"team-sites-standard"', '"id":"office-suite-midsize"'),
      shipped.replace('"scopes":[{"id":"full"', '"scopes":[{"id":"all"'),
      shipped.replace('"convertsTo":["office-suite-enterprise"]', '"convertsTo":["lost"]'),
    ];
    for (const text of broken) {
      const path = written(text);
      expect(() => loadCatalogue(path)).toThrow(BadCatalogue);
      expect(() => loadCatalogue(path)).toThrow(path);
    }
  });
});
