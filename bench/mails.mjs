/** What mails cost: rendering ours, reading a customer's, and surviving a hostile one. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { cpuMsOf, say, sayWithinBudget } from './line.mjs';

const REPLY_ADDRESS = 'k3v9w2x8p5k3v9w2x8p5k3v9w2@reply.localhost';
const REFERENCE = 'CS-7Q4M9XKD2T';
const MARKER = 'countersign-ref-k3v9w2x8p5';
const ANNA = 'anna@fabrikam.example';
const QUIET = { info() {}, warn() {}, error() {} };
const MEGABYTE = 1_000_000;

/** `load(path)` imports a module of the build. */
export async function benchMails(load) {
  const { createRenderer } = await load('emails/render.js');
  const { loadCompiledTemplates } = await load('emails/compile.js');
  const render = createRenderer(loadCompiledTemplates());
  await benchRendering(render);
  const directory = await mkdtemp(join(tmpdir(), 'countersign-bench-'));
  try {
    const { createDemoWorld } = await load('src/dev/demo-world.js');
    const demo = await createDemoWorld({ directory });
    const sent = render('delegated-admin-offer', anOffer('en'));
    await benchReading(load, demo, sent);
    await benchHostile(load, demo, sent);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function benchRendering(render) {
  const offers = ['en', 'de'].map(anOffer);
  const both = () => {
    for (const offer of offers) render('delegated-admin-offer', offer);
  };
  await cpuMsOf(both, 200); // warm, as a worker is
  await sayWithinBudget({
    bench: 'render-mail-cpu',
    unit: 'ms',
    budget: 0.5,
    runs: 7,
    measure: async () => (await cpuMsOf(both, 100)) / offers.length,
  });
}

async function benchReading(load, demo, sent) {
  const { judgeCase } = await load('src/inbound/judge-case.js');
  const { createResolver } = await load('src/dns.js');
  const resolver = createResolver({ zone: demo.zone });
  const raw = await aSignedReply(load, demo, sent, 30_000);
  const input = aCase(raw, sent);
  const { judgement } = await judgeCase(input, resolver);
  if (judgement.verdict !== 'approve' || judgement.assurance !== 'verified') {
    throw new Error(`The reply is read as ${judgement.verdict}, ${judgement.assuranceBecause}`);
  }
  const read = () => judgeCase(input, resolver);
  await cpuMsOf(read, 30);
  await sayWithinBudget({
    bench: 'read-30kB-reply-cpu',
    unit: 'ms',
    budget: 10,
    runs: 7,
    measure: () => cpuMsOf(read, 20),
  });
}

/** Each shape a megabyte of one thing; the worst counts. Judged in a thread, as in production. */
async function benchHostile(load, demo, sent) {
  const { createJudge } = await load('src/inbound/judge.js');
  const judge = createJudge({ dns: { zone: demo.zone }, log: QUIET });
  const shapes = {
    'quote-marks': plain('>'.repeat(MEGABYTE)),
    'lines-of-quotes': plain('> \n'.repeat(MEGABYTE / 3)),
    'yes-without-end': plain('yes '.repeat(MEGABYTE / 4)),
    'empty-lines': plain('\n'.repeat(MEGABYTE)),
    'nested-tags': html('<div>'.repeat(MEGABYTE / 5)),
    'open-brackets': html('<'.repeat(MEGABYTE)),
    attribution: plain('On Mon, Anna wrote: '.repeat(MEGABYTE / 20)),
  };
  await judge.judge(aCase(plain('Yes'), sent)); // the thread is there
  const loop = monitorEventLoopDelay({ resolution: 5 });
  loop.enable();
  const costs = [];
  for (const [shape, raw] of Object.entries(shapes)) {
    let verdict = '';
    const cpuMs = await cpuMsOf(async () => {
      verdict = (await judge.judge(aCase(raw, sent))).judgement.verdict;
    }, 1);
    if (verdict === 'approve') throw new Error(`A hostile mail (${shape}) was read as a yes`);
    costs.push({ shape, cpuMs });
  }
  loop.disable();
  await judge.close();
  const runs = costs.length;
  const worst = costs.reduce((one, other) => (one.cpuMs >= other.cpuMs ? one : other));
  say({
    bench: `read-hostile-megabyte-cpu (${worst.shape})`,
    value: worst.cpuMs,
    unit: 'ms',
    baseline: 1_000,
    runs,
  });
  // Off the event loop: what else the process does waits no longer than this.
  const longestMs = loop.max / 1_000_000;
  say({ bench: 'hostile-megabyte-loop-delay', value: longestMs, unit: 'ms', baseline: 100, runs });
}

function anOffer(locale) {
  return {
    locale,
    timeZone: 'Europe/Berlin',
    partner: { name: 'Contoso Cloud GmbH', domain: 'contoso.example' },
    customer: { name: 'Fabrikam AG', domain: 'fabrikam.example' },
    recipient: { name: 'Anna Berger', email: ANNA },
    reference: REFERENCE,
    marker: MARKER,
    admin: { scope: 'full', duration: 'P1Y' },
    message: 'Dear Anna,\n\nas discussed on the phone.\n\nKind regards\nPeter, Contoso',
    deadlineAt: '2026-12-22T16:58:30Z',
    replacementPhrase: null,
  };
}

/** What Gmail makes of "answer" and "Yes", signed; an older conversation below fills it up. */
async function aSignedReply(load, demo, sent, byteCount) {
  const { writeReply } = await load('src/dev/customer-reply.js');
  const mail = (text) => ({
    id: '1',
    receivedAt: '2026-11-22T16:58:30Z',
    envelope: { from: 'countersign@reply.localhost', to: [ANNA] },
    from: { name: 'Contoso', address: 'countersign@reply.localhost' },
    subject: sent.subject,
    replyTo: REPLY_ADDRESS,
    messageId: '<msg_1@reply.localhost>',
    answers: [],
    raw: Buffer.alloc(0),
    text,
    html: sent.html,
    headers: [],
  });
  const writer = {
    name: 'Anna Berger',
    address: ANNA,
    locale: 'en',
    timeZone: 'Europe/London',
    mailSystem: 'gmail',
  };
  const wish = { as: 'text', text: 'Yes' };
  const short = (await writeReply(mail(sent.text), writer, wish)).raw.length;
  const older = 'and this is what we wrote to each other before that\n';
  const fill = older.repeat(Math.max(0, Math.ceil((byteCount - short) / (older.length + 2))));
  const { raw } = await writeReply(mail(`${sent.text}\n${fill}`), writer, wish);
  return await demo.sign('fabrikam.example', raw);
}

function aCase(raw, sent) {
  return {
    raw,
    envelope: { from: ANNA, to: REPLY_ADDRESS, ip: '127.0.0.1', helo: 'mail.fabrikam.example' },
    receivedAt: new Date().toISOString(),
    asked: {
      question: {
        locale: 'en',
        kind: 'delegated-admin-offer',
        names: ['Anna Berger', 'Contoso Cloud GmbH', 'Fabrikam AG'],
        sent: [{ ...sent, marker: MARKER, reference: REFERENCE }],
      },
      expected: {
        approverEmail: ANNA,
        tokenAddresses: [REPLY_ADDRESS],
        reference: REFERENCE,
        marker: MARKER,
        otherLiveAddresses: [],
      },
    },
    severalTokens: false,
    own: { addresses: ['countersign@reply.localhost'], domain: 'reply.localhost' },
    trustedRelays: [],
  };
}

const plain = (body) => hostile('text/plain', body);
const html = (body) => hostile('text/html', body);

function hostile(type, body) {
  const head = [
    `From: Anna <${ANNA}>`,
    `To: ${REPLY_ADDRESS}`,
    'Subject: Re: hello',
    'Date: Sun, 22 Nov 2026 16:58:30 +0000',
    'Message-ID: <hostile@fabrikam.example>',
    'MIME-Version: 1.0',
    `Content-Type: ${type}; charset=utf-8`,
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body.replaceAll('\n', '\r\n')}`);
}
