import { describe, expect, it } from '@jest/globals';
import { runJudge, type JudgeIo } from '../src/judge.ts';

const aMail = (text: string): string =>
  [
    'From: Helen <helen@fabrikam.example>',
    'To: token@reply.example',
    'Subject: Re: Contoso asks to administer your services',
    'Message-ID: <1@fabrikam.example>',
    '',
    text,
  ].join('\r\n');

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(
  args: readonly string[],
  files: Readonly<Record<string, string>> = {},
  stdin: readonly string[] = [],
): Promise<Run> {
  let out = '';
  let err = '';
  const io: JudgeIo = {
    stdin: (async function* () {
      await Promise.resolve();
      yield* stdin;
    })(),
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
    readFile: (path) => {
      const file = files[path];
      return file === undefined
        ? Promise.reject(new Error('no such file'))
        : Promise.resolve(Buffer.from(file));
    },
  };
  const code = await runJudge(args, io);
  return { code, out, err };
}

const linesOf = (out: string): readonly Record<string, unknown>[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('countersign judge', () => {
  it('answers one line a mail, in order, with the fields of the contract', async () => {
    const { code, out } = await run(['--locale', 'en', 'a.eml', 'b.eml'], {
      'a.eml': aMail('Yes, we agree.'),
      'b.eml': aMail('No thank you.'),
    });
    const lines = linesOf(out);
    expect(code).toBe(0);
    expect(lines.map((line) => [line['file'], line['class'], line['verdict']])).toEqual([
      ['a.eml', 'human', 'approve'],
      ['b.eml', 'human', 'decline'],
    ]);
    expect(Object.keys(lines[0] ?? {})).toEqual([
      'file',
      'class',
      'verdict',
      'because',
      'visibleText',
      'locale',
      'rules',
      'sender',
    ]);
  });

  it('carries the id over and gives the choice of a numbered question', async () => {
    const reply = { id: 'x1', locale: 'de', kind: 'trial-invitation', format: 'text', subject: '' };
    const { code, out } = await run(['--ndjson'], {}, [
      `${JSON.stringify({ ...reply, text: '2', answers: 3 })}\n`,
      JSON.stringify({ ...reply, id: 'x2', text: 'Ja gerne' }),
    ]);
    const lines = linesOf(out);
    expect(code).toBe(0);
    expect(lines.map((line) => [line['id'], line['verdict'], line['choice']])).toEqual([
      ['x1', 'approve', 2],
      ['x2', 'approve', undefined],
    ]);
  });

  it('answers a line it cannot read with an error, goes on, and says so at the end', async () => {
    const { code, out } = await run(['--ndjson'], {}, [
      'not json\n{"id":"y","text":5}\n{"id":"z","text":"no"}\n',
    ]);
    const lines = linesOf(out);
    expect(code).toBe(1);
    expect(lines.map((line) => [line['id'], 'error' in line])).toEqual([
      [null, true],
      ['y', true],
      ['z', false],
    ]);
  });

  it('says in one line what is missing', async () => {
    expect(await run([])).toMatchObject({ code: 2, out: '' });
    const absent = await run(['absent.eml']);
    expect(absent.code).toBe(2);
    expect(absent.err.trim().split('\n')).toHaveLength(1);
    expect((await run(['--locale', 'xx', 'a.eml'])).err).toContain('unknown locale');
  });

  it('explains itself to a person', async () => {
    const { out } = await run(['--explain', 'a.eml'], { 'a.eml': aMail('Yes, we agree.') });
    expect(out).toContain('Verdict: approve');
    expect(out).toContain('How each statement was understood');
  });
});
