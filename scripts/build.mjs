// Builds dist/: JavaScript, the files beside it, mails compiled from MJML, the workflow bundle, the
// API's documentation page. Runs at install (npm's prepare) and, where install scripts are blocked,
// at the first start. Nothing is done when dist/ was built from these very sources.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, extname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');
const SOURCES = ['src', 'workflows', 'activities', 'emails'];
const BUILT_FROM = [
  ...SOURCES,
  'scripts/build.mjs',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
];
const SWAGGER_FILES = ['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png'];

export async function build({ say = console.log } = {}) {
  const digest = await digestOf(BUILT_FROM);
  if ((await builtDigest()) === digest) return false;
  const started = Date.now();
  say('Building Countersign (once for these sources) …');
  await rm(dist, { recursive: true, force: true });
  compile();
  await copyBesides();
  await compileMails();
  await bundleWorkflows();
  await copySwagger();
  await writeFile(join(dist, '.built'), digest);
  say(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
  return true;
}

async function filesBelow(path) {
  const full = join(root, path);
  const entries = await readdir(full, { withFileTypes: true, recursive: true }).catch(() => null);
  if (entries === null) return [full];
  return entries
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath ?? each.path, each.name));
}

async function digestOf(paths) {
  const hash = createHash('sha256');
  const files = (await Promise.all(paths.map(filesBelow))).flat().sort();
  for (const file of files) {
    hash
      .update(relative(root, file))
      .update('\0')
      .update(await readFile(file));
  }
  return hash.digest('hex');
}

async function builtDigest() {
  return await readFile(join(dist, '.built'), 'utf8').catch(() => null);
}

function compile() {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const result = spawnSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json')], {
    cwd: root,
    stdio: 'inherit',
  });
  if (result.status !== 0) throw new Error('TypeScript found errors; nothing was built');
}

/** Data files stand beside the code that reads them, in dist/ as in the sources. */
async function copyBesides() {
  for (const folder of SOURCES) {
    for (const file of await filesBelow(folder)) {
      if (['.ts', '.md'].includes(extname(file))) continue;
      const to = join(dist, relative(root, file));
      await mkdir(dirname(to), { recursive: true });
      await cp(file, to);
    }
  }
}

async function compileMails() {
  const { compileTemplates } = await import(pathToFileURL(join(dist, 'emails', 'compile.js')).href);
  const compiled = await compileTemplates();
  await writeFile(join(dist, 'emails', 'compiled.json'), JSON.stringify(compiled));
}

async function bundleWorkflows() {
  const { bundleWorkflowCode } = await import('@temporalio/worker');
  const quiet = {
    trace() {},
    debug() {},
    info() {},
    warn: console.warn,
    error: console.error,
    log() {},
  };
  const { code } = await bundleWorkflowCode({
    workflowsPath: join(root, 'workflows', 'index.ts'),
    logger: quiet,
  });
  await writeFile(join(dist, 'workflow-bundle.js'), code);
}

async function copySwagger() {
  const from = join(root, 'node_modules', 'swagger-ui-dist');
  await mkdir(join(dist, 'swagger-ui'), { recursive: true });
  for (const file of SWAGGER_FILES) await cp(join(from, file), join(dist, 'swagger-ui', file));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await build();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
