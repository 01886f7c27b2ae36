import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/**
 * Everything the renderer reads, by path below this folder: `<mail>/template.html` (MJML already
 * turned into HTML, with handlebars holes), `<mail>/text.txt`, `<mail>/<locale>.json`, and the
 * text layouts and shared catalogues of `partials`.
 */
export interface CompiledTemplates {
  readonly [name: string]: string;
}

/** Reads the sources beside this module and compiles the MJML. For the build and for tests only. */
export async function compileTemplates(): Promise<CompiledTemplates> {
  const { default: mjml2html } = await import('mjml');
  const compiled: Record<string, string> = {};
  for (const folder of await foldersOfMails()) {
    for (const file of await readdir(new URL(`${folder}/`, import.meta.url))) {
      const url = new URL(`${folder}/${file}`, import.meta.url);
      const source = await readFile(url, 'utf8');
      if (file === 'template.mjml') {
        const { html } = await mjml2html(source, {
          filePath: fileURLToPath(url),
          ignoreIncludes: false,
          includePath: fileURLToPath(new URL('partials/', import.meta.url)),
          validationLevel: 'strict',
          keepComments: false,
          fonts: {},
        });
        if (html.includes('mj-include')) throw new Error(`${folder}: an include was not found`);
        compiled[`${folder}/template.html`] = html;
      } else if (file.endsWith('.txt')) {
        compiled[`${folder}/${file}`] = source;
      } else if (file.endsWith('.json')) {
        compiled[`${folder}/${file}`] = JSON.stringify(JSON.parse(source));
      }
    }
  }
  return compiled;
}

async function foldersOfMails(): Promise<readonly string[]> {
  const entries = await readdir(new URL('./', import.meta.url), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && entry.name !== 'views')
    .map((entry) => entry.name)
    .sort();
}

/** Reads `compiled.json`, which the build writes beside this module. Throws when it is missing. */
export function loadCompiledTemplates(): CompiledTemplates {
  const source = readFileSync(new URL('compiled.json', import.meta.url), 'utf8');
  return JSON.parse(source) as CompiledTemplates;
}
