// Writes docs/reading-replies.md: what the reading engine does, and its figures on the labelled
// replies (the part the tables were written with, and the part nobody looked at) and on the whole
// mails. Usage: node scripts/judge-report.mjs [folder of the compiled sources]
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const LABELS = ['approve', 'decline', 'unclear'];

async function compiled() {
  const [folder] = process.argv.slice(2);
  if (folder !== undefined) return resolve(folder);
  const { build } = await import('./build.mjs');
  await build({ say: (text) => process.stderr.write(`${text}\n`) });
  return join(root, 'dist', 'src');
}

const source = await compiled();
const load = (path) => import(pathToFileURL(join(source, path)).href);
const { readReply, judgeMail, GRAMMAR_VERSION } = await load('replies/index.js');
const { sampleNames } = await load('replies/sample-names.js');

const linesOf = async (path) =>
  (await readFile(path, 'utf8'))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

const emptyTable = () =>
  Object.fromEntries(LABELS.map((label) => [label, { approve: 0, decline: 0, unclear: 0 }]));

/** Counts of one file: expected label by verdict, and wrong numbers. */
async function countReplies(path) {
  const table = emptyTable();
  let wrongNumbers = 0;
  for (const reply of await linesOf(path)) {
    const { subject, text, format, locale, kind } = reply;
    const content = format === 'html' ? { subject, html: text } : { subject, text };
    const numbered = reply.answers === 3 ? { answers: 3 } : {};
    const read = readReply(content, { locale, kind, ...numbered, ...sampleNames(subject) });
    table[reply.expect][read.verdict] += 1;
    const decided = read.verdict === reply.expect && read.verdict !== 'unclear';
    if (reply.answers === 3 && decided && read.choice !== (reply.choice ?? null)) wrongNumbers += 1;
  }
  return { table, wrongNumbers };
}

const percent = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

function figures({ table, wrongNumbers }) {
  const clear = LABELS.slice(0, 2).flatMap((label) => Object.values(table[label]));
  const clearCount = clear.reduce((sum, count) => sum + count, 0);
  const again = table.approve.unclear + table.decline.unclear;
  return {
    falseApprovals: table.decline.approve + table.unclear.approve,
    lost: table.approve.decline,
    wrongNumbers,
    again,
    clearCount,
  };
}

function rowOf(name, counted) {
  const { table } = counted;
  const { falseApprovals, lost, wrongNumbers, again, clearCount } = figures(counted);
  const cells = LABELS.flatMap((label) => LABELS.map((verdict) => table[label][verdict]));
  return `| ${[name, ...cells, falseApprovals, lost, wrongNumbers, percent(again, clearCount)].join(' | ')} |`;
}

function sum(all) {
  const table = emptyTable();
  for (const counted of all)
    for (const label of LABELS)
      for (const verdict of LABELS) table[label][verdict] += counted.table[label][verdict];
  return { table, wrongNumbers: all.reduce((total, each) => total + each.wrongNumbers, 0) };
}

async function confusion(folder) {
  const path = join(root, 'test', 'replies', folder);
  const files = (await readdir(path)).filter((file) => file.endsWith('.ndjson')).sort();
  const counted = [];
  for (const file of files) counted.push(await countReplies(join(path, file)));
  const rows = files.map((file, at) => rowOf(file.replace('.ndjson', ''), counted[at]));
  return [
    '| | a→a | a→d | a→u | d→a | d→d | d→u | u→a | u→d | u→u | false approvals | approvals read as declines | wrong numbers | clear answers asked again |',
    '|---|---|---|---|---|---|---|---|---|---|---|---|---|---|',
    ...rows,
    rowOf('**all**', sum(counted)),
  ].join('\n');
}

async function mails() {
  const folder = join(root, 'test', 'inbound', 'fixtures');
  const classes = new Map();
  const table = emptyTable();
  for (const mail of await linesOf(join(folder, 'manifest.ndjson'))) {
    const { locale, kind } = mail;
    const raw = await readFile(join(folder, mail.file));
    const judged = await judgeMail(raw, { locale, kind, ...sampleNames('') });
    const known = classes.get(mail.class) ?? { count: 0, right: 0 };
    known.count += 1;
    if (judged.class === mail.class) known.right += 1;
    classes.set(mail.class, known);
    if (mail.verdict !== 'none' && judged.verdict !== 'none')
      table[mail.verdict][judged.verdict] += 1;
  }
  const all = [...classes.values()];
  const total = all.reduce((sofar, each) => sofar + each.count, 0);
  const right = all.reduce((sofar, each) => sofar + each.right, 0);
  const { falseApprovals, lost, again, clearCount } = figures({ table, wrongNumbers: 0 });
  return [
    '| class | mails | classed right |',
    '|---|---|---|',
    ...[...classes]
      .sort()
      .map(([name, { count, right: fit }]) => `| ${name} | ${count} | ${fit} |`),
    `| **all** | ${total} | ${right} (${percent(right, total)}) |`,
    '',
    `Of the mails of persons: ${falseApprovals} false approvals, ${lost} approvals read as declines, ${percent(again, clearCount)} of the clear answers asked again.`,
  ].join('\n');
}

const introduction = await readFile(join(root, 'scripts', 'judge-report.introduction.md'), 'utf8');
const page = [
  introduction.trimEnd(),
  '',
  '## Figures',
  '',
  `Written by \`node scripts/judge-report.mjs\`, version ${GRAMMAR_VERSION} of the tables. Columns: what a careful person reads → what the engine reads; a approve, d decline, u unclear.`,
  '',
  '### Replies the tables were written with',
  '',
  await confusion('corpus'),
  '',
  '### Replies nobody who wrote the tables has seen',
  '',
  await confusion('held-out'),
  '',
  '### Whole mails of the world’s clients',
  '',
  'The shapes of these mails were known when the cutters and classes were written; they show that nothing is broken, not how unseen mails fare.',
  '',
  await mails(),
  '',
].join('\n');
await writeFile(join(root, 'docs', 'reading-replies.md'), page);
