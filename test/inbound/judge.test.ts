import { createSocket } from 'node:dgram';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import type { DnsConfig } from '../../src/dns.ts';
import { createJudge } from '../../src/inbound/judge.ts';
import type { Judge, JudgeConfig } from '../../src/inbound/judge.ts';
import type { Judged, JudgeInput } from '../../src/inbound/judge-case.ts';
import { aKey, signMail, SIGNED_BY, toRaw } from '../support/signed-mail.ts';
import type { SigningKey } from '../support/signed-mail.ts';
import { QUIET } from './small-books.ts';

const TOKEN = 'abcdefghijklmnopqrstuvwxyz234567';
const REPLY_TO = `${TOKEN}@reply.countersign.example`;
const SENT = {
  subject: 'Contoso asks for administration [CS-7KQ2M4XWPA]',
  text: 'Contoso asks to administer your services.\nPlease answer this mail.\ncountersign-mark-abc\n',
  marker: 'countersign-mark-abc',
  reference: 'CS-7KQ2M4XWPA',
};

let key: SigningKey;
let dns: DnsConfig;
beforeAll(() => {
  key = aKey('fabrikam.example');
  const spf = { TXT: ['v=spf1 ip4:192.0.2.10 -all'] };
  dns = { zone: { ...key.zone, 'fabrikam.example': spf } };
});

function aCase(
  words = 'I approve.',
  change: Partial<JudgeInput> = {},
  headers: string[] = [],
): JudgeInput {
  const parts = {
    headers: [
      'From: Anna Berg <anna@fabrikam.example>',
      `To: <${REPLY_TO}>`,
      `Subject: Re: ${SENT.subject}`,
      'Date: Tue, 24 Nov 2026 08:59:50 +0000',
      'Message-ID: <answer-1@fabrikam.example>',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      ...headers,
    ],
    body: `${words}\r\n`,
  };
  const at = Date.parse('2026-11-24T08:59:55Z') / 1_000;
  return {
    raw: toRaw(signMail(parts, key, { at, signed: SIGNED_BY.gmail })),
    envelope: { from: 'anna@fabrikam.example', to: REPLY_TO, ip: '192.0.2.10', helo: 'mail' },
    receivedAt: '2026-11-24T09:00:00.000Z',
    asked: {
      question: { locale: 'en', kind: 'delegated-admin-offer', sent: [SENT], names: ['Contoso'] },
      expected: {
        approverEmail: 'anna@fabrikam.example',
        tokenAddresses: [REPLY_TO],
        reference: SENT.reference,
        marker: SENT.marker,
        otherLiveAddresses: [],
      },
    },
    severalTokens: false,
    own: {
      addresses: ['countersign@reply.countersign.example'],
      domain: 'reply.countersign.example',
    },
    trustedRelays: [],
    ...change,
  };
}

function inShort({ judgement, temporary }: Judged) {
  const { class: mailClass, assurance, assuranceBecause, verdict } = judgement;
  return [mailClass, assurance, assuranceBecause, verdict, temporary].join(' ');
}

describe('a judgement', () => {
  const judge = (): Judge => createJudge({ dns, log: QUIET, inThread: true });

  it('of a clear signed answer is verified and approves', async () => {
    const judged = await judge().judge(aCase());
    expect(inShort(judged)).toBe('human verified signed-bound-and-direct approve false');
    expect(judged.judgement.visibleText.trim()).toBe('I approve.');
  });
  it('keeps what it rests on, but not the customer’s words', async () => {
    const { judgement } = await judge().judge(aCase('I approve.\r\n\r\n> secretword'));
    expect(judgement.details).toMatchObject({
      because: expect.any(String),
      sender: 'anna@fabrikam.example',
      sameAddress: true,
      reading: { grammarVersion: expect.any(String), rules: expect.any(Array) },
      authentication: { signedBy: 'fabrikam.example', dns: expect.any(Array) },
    });
    expect(JSON.stringify(judgement.details)).not.toContain('secretword');
  });
  it('of a colleague’s mail says so', async () => {
    const input = aCase();
    const raw = Buffer.from(input.raw).toString().replaceAll('anna@', 'bob@');
    const judged = await judge().judge({ ...input, raw: Buffer.from(raw) });
    expect(inShort(judged)).toBe('human none other-sender approve false');
  });
  it('of an automatic mail decides nothing and asks no DNS', async () => {
    const judged = await judge().judge(aCase('I approve.', {}, ['Auto-Submitted: auto-replied']));
    expect(inShort(judged)).toBe('auto-reply none not-a-person none false');
  });
  it('of a mail that names two live tokens is unclear', async () => {
    const { judgement } = await judge().judge(aCase('I approve.', { severalTokens: true }));
    expect([judgement.verdict, judgement.details['because']]).toEqual([
      'unclear',
      'several-tokens',
    ]);
  });
  it('of mail to the house decides nothing', async () => {
    const judged = await judge().judge(aCase('Hello?', { asked: null }));
    expect(inShort(judged)).toBe('human none to-the-house none false');
  });
  it('of a mail past a limit is a quarantine by that name', async () => {
    const raw = Buffer.from(`${'Subject: x\r\n'.repeat(60)}\r\nI approve.\r\n`);
    const judged = await judge().judge(aCase('', { raw }));
    expect(inShort(judged)).toBe('human forged too-many-header-lines none false');
  });
  it('waits for a DNS that may come back', async () => {
    const down: DnsConfig = { servers: ['127.0.0.1:1'] };
    const judging = createJudge({ dns: down, log: QUIET, inThread: true });
    expect(inShort(await judging.judge(aCase()))).toMatch(/^human weak .* approve true$/);
  });
  it('is the same when given again', async () => {
    const [first, second] = [await judge().judge(aCase()), await judge().judge(aCase())];
    const strip = (judged: Judged): string => JSON.stringify(judged);
    expect(strip(first).length).toBe(strip(second).length);
    const input = aCase();
    expect(await judge().judge(input)).toEqual(await judge().judge(input));
  });
});

/** The sources as the build makes them, without type checks: threads run JavaScript only. */
describe('a judging thread', () => {
  const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
  let built: string;
  let createBuilt: (config: JudgeConfig) => Judge;
  const judges: Judge[] = [];
  afterEach(async () => {
    await Promise.all(judges.splice(0).map((judge) => judge.close()));
  });
  const create = (config: JudgeConfig): Judge => {
    const judge = createBuilt(config);
    judges.push(judge);
    return judge;
  };

  beforeAll(async () => {
    await mkdir(join(root, 'node_modules/.cache'), { recursive: true });
    built = await mkdtemp(join(root, 'node_modules/.cache/countersign-judge-'));
    await writeFile(join(built, 'package.json'), '{"type":"module"}');
    await translate(join(root, 'src'), join(built, 'src'));
    const path = join(built, 'src/inbound/judge.js');
    ({ createJudge: createBuilt } = (await import(path)) as { createJudge: typeof createBuilt });
  }, 180_000);
  afterAll(() => rm(built, { recursive: true, force: true }));

  async function translate(from: string, to: string): Promise<void> {
    await mkdir(to, { recursive: true });
    for (const entry of await readdir(from, { withFileTypes: true })) {
      const source = join(from, entry.name);
      if (entry.isDirectory()) await translate(source, join(to, entry.name));
      else if (entry.name.endsWith('.ts')) {
        const { outputText } = ts.transpileModule(await readFile(source, 'utf8'), {
          compilerOptions: {
            target: ts.ScriptTarget.ES2023,
            module: ts.ModuleKind.ESNext,
            rewriteRelativeImportExtensions: true,
            verbatimModuleSyntax: true,
          },
        });
        await writeFile(join(to, entry.name.replace(/\.ts$/, '.js')), outputText);
      }
    }
  }

  it('judges as the same code does without a thread', async () => {
    const judge = create({ dns, log: QUIET });
    const input = aCase();
    const here = createJudge({ dns, log: QUIET, inThread: true });
    expect(await judge.judge(input)).toEqual(await here.judge(input));
  });
  it('that takes too long is replaced; its mail is quarantined, its neighbours are judged', async () => {
    // A name server that never answers holds the thread longer than it may take.
    const silent = createSocket('udp4').unref();
    await new Promise<void>((resolve) => silent.bind(0, '127.0.0.1', resolve));
    const servers = [`127.0.0.1:${String(silent.address().port)}`];
    const judge = create({ dns: { ...dns, servers }, log: QUIET, timeLimitMs: 3_000 });
    const input = aCase();
    const raw = Buffer.from(input.raw).toString().replaceAll('fabrikam.example', 'fabrikam.com');
    const slow = judge.judge({ ...input, raw: Buffer.from(raw) });
    const neighbour = judge.judge(input);
    expect(inShort(await slow)).toBe('human forged unreadable none false');
    expect(inShort(await neighbour)).toMatch(/^human verified /);
    silent.close();
  }, 180_000);
  it('whose memory runs out is replaced too', async () => {
    const judge = create({ dns, log: QUIET, heapMb: 64 });
    const many = 'a=b\r\n'.repeat(2_000_000);
    const [bomb, neighbour] = await Promise.all([judge.judge(aCase(many)), judge.judge(aCase())]);
    expect(inShort(bomb)).toBe('human forged unreadable none false');
    expect(inShort(neighbour)).toMatch(/^human verified /);
  }, 180_000);
  it('that was closed says so instead of guessing', async () => {
    const judge = create({ dns, log: QUIET });
    await judge.close();
    await expect(judge.judge(aCase())).rejects.toThrow('closed');
  });
});
