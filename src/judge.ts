import { parseArgs } from 'node:util';
import { z } from 'zod';
import { explain } from './replies/explain.ts';
import {
  judgeMail,
  LOCALES,
  readReply,
  type Locale,
  type Question,
  type QuestionKind,
} from './replies/index.ts';
import { sampleNames } from './replies/sample-names.ts';

/** What the command touches of the outside world. */
export interface JudgeIo {
  readonly stdin: AsyncIterable<string | Uint8Array>;
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  /** Rejects when the file cannot be read. */
  readonly readFile: (path: string) => Promise<Uint8Array>;
}

const KINDS = [
  'trial-invitation',
  'purchase-offer',
  'delegated-admin-offer',
  'partner-of-record-nomination',
  'receipt',
] as const satisfies readonly QuestionKind[];

const USAGE =
  'usage: countersign judge [--locale xx] [--kind K] [--answers 3] [--explain] FILE.eml …  or  countersign judge --ndjson';

interface Options {
  readonly locale: Locale;
  readonly kind: QuestionKind | undefined;
  readonly answers: 3 | undefined;
  readonly ndjson: boolean;
  readonly explain: boolean;
  readonly files: readonly string[];
}

const isLocale = (text: string): text is Locale => (LOCALES as readonly string[]).includes(text);
const isKind = (text: string): text is QuestionKind => (KINDS as readonly string[]).includes(text);

/** The options, or one line that says what is wrong with them. */
function readOptions(args: readonly string[]): Options | string {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        locale: { type: 'string' },
        kind: { type: 'string' },
        answers: { type: 'string' },
        ndjson: { type: 'boolean' },
        explain: { type: 'boolean' },
      },
    });
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? USAGE) : USAGE;
  }
  const { locale = 'en', kind, answers, ndjson = false, explain: explains = false } = parsed.values;
  if (!isLocale(locale)) return `unknown locale "${locale}" (one of ${LOCALES.join(', ')})`;
  if (kind !== undefined && !isKind(kind))
    return `unknown kind "${kind}" (one of ${KINDS.join(', ')})`;
  if (answers !== undefined && answers !== '3') return '--answers can only be 3';
  if (!ndjson && parsed.positionals.length === 0) return `no FILE. ${USAGE}`;
  return {
    locale,
    kind,
    answers: answers === undefined ? undefined : 3,
    ndjson,
    explain: explains,
    files: parsed.positionals,
  };
}

function questionFor(
  locale: Locale,
  kind: QuestionKind | undefined,
  answers: 3 | undefined,
  subject: string,
): Question {
  return {
    locale,
    ...(kind === undefined ? {} : { kind }),
    ...(answers === undefined ? {} : { answers }),
    ...sampleNames(subject),
  };
}

const inOneLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ');

async function judgeFiles(options: Options, io: JudgeIo): Promise<number> {
  let exitCode = 0;
  for (const file of options.files) {
    let raw: Uint8Array;
    try {
      raw = await io.readFile(file);
    } catch (error) {
      io.stderr.write(`countersign judge: cannot read ${file}: ${inOneLine(error)}\n`);
      exitCode = 2;
      continue;
    }
    const question = questionFor(options.locale, options.kind, options.answers, subjectOf(raw));
    const judged = await judgeMail(raw, question);
    if (options.explain) {
      io.stdout.write(explain(file, judged));
      continue;
    }
    const {
      class: mailClass,
      verdict,
      because,
      choice,
      visibleText,
      locale,
      rules,
      sender,
    } = judged;
    const line = { file, class: mailClass, verdict, because, visibleText, locale, rules, sender };
    io.stdout.write(`${JSON.stringify(options.answers === 3 ? { ...line, choice } : line)}\n`);
  }
  return exitCode;
}

/** The raw subject, good enough to see which sample partner it names. */
function subjectOf(raw: Uint8Array): string {
  const head = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.byteLength, 64 * 1024));
  return /^subject:(.*(?:\r?\n[ \t].*)*)/im.exec(head.toString('latin1'))?.[1] ?? '';
}

const replyLine = z.object({
  id: z.union([z.string(), z.number()]),
  locale: z.enum(LOCALES as readonly [Locale, ...Locale[]]).optional(),
  kind: z.enum(KINDS).optional(),
  format: z.enum(['text', 'html']).default('text'),
  subject: z.string().default(''),
  text: z.string(),
  answers: z.union([z.literal(3), z.null()]).optional(),
});

function idOf(value: unknown): string | number | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null;
  return typeof value.id === 'string' || typeof value.id === 'number' ? value.id : null;
}

interface LineResult {
  readonly output: string;
  readonly failed: boolean;
}

function failure(id: string | number | null, error: string): LineResult {
  return { output: `${JSON.stringify({ id, error })}\n`, failed: true };
}

function judgeLine(text: string, options: Options): LineResult {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return failure(null, `not JSON: ${inOneLine(error)}`);
  }
  const parsed = replyLine.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return failure(
      idOf(value),
      `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not a reply'}`,
    );
  }
  const reply = parsed.data;
  const answers = reply.answers ?? options.answers;
  const question = questionFor(
    reply.locale ?? options.locale,
    reply.kind ?? options.kind,
    answers,
    reply.subject,
  );
  const content =
    reply.format === 'html'
      ? { subject: reply.subject, html: reply.text }
      : { subject: reply.subject, text: reply.text };
  const reading = readReply(content, question);
  if (options.explain) {
    const { verdict, because } = reading;
    return {
      output: explain(String(reply.id), { class: 'human', verdict, because, reading }),
      failed: false,
    };
  }
  const { verdict, because, visibleText, locale, rules, choice } = reading;
  const line = { id: reply.id, class: 'human', verdict, because, visibleText, locale, rules };
  return {
    output: `${JSON.stringify(answers === 3 ? { ...line, choice } : line)}\n`,
    failed: false,
  };
}

async function* linesOf(stdin: JudgeIo['stdin']): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stdin) {
    rest += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}

async function judgeLines(options: Options, io: JudgeIo): Promise<number> {
  let exitCode = 0;
  for await (const line of linesOf(io.stdin)) {
    if (line.trim() === '') continue;
    const { output, failed } = judgeLine(line, options);
    io.stdout.write(output);
    if (failed) exitCode = 1;
  }
  return exitCode;
}

/**
 * `countersign judge`: reads mails, acts on nothing, uses no network. Exit code 0; 1 when a line
 * of `--ndjson` could not be read; 2 when the command or a file could not.
 */
export async function runJudge(args: readonly string[], io: JudgeIo): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    io.stderr.write(`countersign judge: ${options}\n`);
    return 2;
  }
  return options.ndjson ? judgeLines(options, io) : judgeFiles(options, io);
}
