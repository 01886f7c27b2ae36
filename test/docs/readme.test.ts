import { access, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'docs/architecture.md',
  'docs/vocabulary.md',
  'docs/operations.md',
];

function read(path: string): Promise<string> {
  return readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
}

describe('the documentation', () => {
  it.each(PAGES)('points only to files that are there, from %s', async (page) => {
    const links = [...(await read(page)).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)];
    expect(links.length).toBeGreaterThan(0);
    const missing: string[] = [];
    for (const [, link = ''] of links) {
      const file = new URL(link, new URL(`../../${page}`, import.meta.url));
      await access(fileURLToPath(file)).catch(() => missing.push(link));
    }
    expect(missing).toEqual([]);
  });

  it('lists every variable that the configuration reads', async () => {
    const [readme, config] = await Promise.all([read('README.md'), read('src/config.ts')]);
    const names = [
      ...config.matchAll(/^ {2}([A-Z][A-Z_]+): (?:port|text|host|url|list|z|duration)/gm),
    ];
    const named = (name: string): boolean =>
      readme.includes(`\`${name}\``) || readme.includes(`\`…${name.replace('TEMPORAL_TLS', '')}\``);
    expect(names.length).toBeGreaterThan(25);
    expect(names.map(([, name = '']) => name).filter((name) => !named(name))).toEqual([]);
  });

  it('names only npm scripts that there are', async () => {
    const { scripts } = JSON.parse(await read('package.json')) as { scripts: object };
    const pages = await Promise.all(PAGES.map(read));
    const named = pages.flatMap((page) =>
      [...page.matchAll(/npm run ([a-z:]+)/g)].map(([, name = '']) => name),
    );
    expect(named).toContain('check');
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});
