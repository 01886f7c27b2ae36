// Writes every example of every mail into a folder, as HTML and text, with an index page, so that a
// person can look at them: node scripts/mail-gallery.mjs <folder> [locale …]
// The sources are transformed on the fly, so nothing has to be built first.
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';

const root = fileURLToPath(new URL('..', import.meta.url));
const [folder, ...asked] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: node scripts/mail-gallery.mjs <folder> [locale …]');
  process.exit(2);
}

// Below node_modules, so that the packages are found from there.
const workshop = join(root, 'node_modules', '.cache', `mail-gallery-${process.pid}`);
try {
  await cp(join(root, 'emails'), join(workshop, 'emails'), { recursive: true });
  await cp(join(root, 'test/emails/examples.ts'), join(workshop, 'test/emails/examples.ts'));
  await transformFolder(workshop);
  await writeFile(join(workshop, 'package.json'), '{"type":"module"}');
  await writeGallery(workshop, folder);
} finally {
  await rm(workshop, { recursive: true, force: true });
}

async function transformFolder(from) {
  for (const entry of await readdir(from, { recursive: true })) {
    if (!entry.endsWith('.ts')) continue;
    const path = join(from, entry);
    const { code } = await transform(await readFile(path, 'utf8'), {
      jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
      module: { type: 'es6' },
    });
    const runnable = code.replace(/(from\s+["']\.{1,2}\/[^"']+)\.ts(["'])/gu, '$1.js$2');
    await writeFile(path.replace(/\.ts$/u, '.js'), runnable);
  }
}

async function writeGallery(from, to) {
  const { compileTemplates } = await import(join(from, 'emails/compile.js'));
  const { createRenderer } = await import(join(from, 'emails/render.js'));
  const { MAIL_LOCALES } = await import(join(from, 'emails/mails.js'));
  const { examplesIn } = await import(join(from, 'test/emails/examples.js'));
  const render = createRenderer(await compileTemplates());
  const rows = [];
  await mkdir(to, { recursive: true });
  for (const locale of asked.length > 0 ? asked : MAIL_LOCALES) {
    for (const { mail, variant, input } of examplesIn(locale)) {
      const { subject, html, text } = render(mail, input);
      const name = `${locale}-${mail}-${variant}`;
      await writeFile(join(to, `${name}.html`), html);
      await writeFile(join(to, `${name}.txt`), `Subject: ${subject}\n\n${text}`);
      rows.push(`<li><a href="${name}.html">${name}</a> · <a href="${name}.txt">text</a></li>`);
    }
  }
  const page = `<!doctype html><meta charset="utf-8"><title>Mails</title><ul>${rows.join('\n')}</ul>`;
  await writeFile(join(to, 'index.html'), page);
  console.log(`${rows.length} mails in ${to}`);
}
