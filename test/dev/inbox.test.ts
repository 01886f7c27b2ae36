import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { dkimVerify } from 'mailauth/lib/dkim/verify.js';
import { createTransport } from 'nodemailer';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { createDemoWorld, type DemoWorld } from '../../src/dev/demo-world.ts';
import { quotedWords } from '../../src/dev/customer-reply.ts';
import { type RunningInbox, startInbox } from '../../src/dev/inbox.ts';
import type { GivenAnswer, KeptMail, OpenedMail } from '../../src/dev/kept-mails.ts';

const TOKEN = 'abcdefghijklmnopqrstuvwxyz234567@reply.localhost';

interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: Buffer;
}

let directory: string;
let demo: DemoWorld;
let inbox: RunningInbox;
let received: Received[];
let listener: SMTPServer;
let listenerPort: number;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'countersign-inbox-'));
  demo = await createDemoWorld({ directory: join(directory, 'demo') });
}, 60_000);
afterAll(() => rm(directory, { recursive: true, force: true }));

beforeEach(async () => {
  received = [];
  listener = anInboundListener();
  listener.listen(0, '127.0.0.1');
  await once(listener.server, 'listening');
  listenerPort = (listener.server.address() as AddressInfo).port;
  inbox = await start();
});
afterEach(async () => {
  await inbox.close();
  await new Promise<void>((resolve) => {
    listener.close(resolve);
  });
  await rm(join(directory, 'inbox'), { recursive: true, force: true });
});

function start(): Promise<RunningInbox> {
  return startInbox({
    directory: join(directory, 'inbox'),
    demo,
    inboundSmtp: () => ({ host: '127.0.0.1', port: listenerPort }),
    log: () => undefined,
    port: 0,
  });
}

/** Stands for the product's own: refuses what is not its token, keeps the rest. */
function anInboundListener(): SMTPServer {
  return new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: ({ address }, _session, done) => {
      done(
        address === TOKEN ? null : Object.assign(new Error('5.1.1 Unknown'), { responseCode: 550 }),
      );
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.once('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map((each) => each.address),
          raw: Buffer.concat(chunks),
        });
        done(null, '2.0.0 Stored');
      });
    },
  });
}

async function send(
  change: {
    to?: string;
    replyTo?: string | null;
    lang?: string;
    text?: string;
    html?: string;
    subject?: string;
  } = {},
): Promise<KeptMail> {
  const transport = createTransport(inbox.smtpUrl);
  const text =
    change.text ??
    'Contoso asks.\n\n- To agree, answer with “yes”.\n- To decline, answer with “no”.\n\nhttp://localhost:3000/d/abc\n';
  const replyTo = change.replyTo === undefined ? TOKEN : change.replyTo;
  await transport.sendMail({
    from: '"Contoso via Countersign" <countersign@reply.localhost>',
    to: change.to ?? 'anna@fabrikam.example',
    ...(replyTo === null ? {} : { replyTo }),
    subject: change.subject ?? 'Contoso asks to administer your services [CS-7Q4M9XKD2T]',
    text,
    html:
      change.html ??
      `<html lang="${change.lang ?? 'en'}"><head><style>p{}</style></head><body><p>Contoso asks.</p></body></html>`,
  });
  transport.close();
  const [newest] = (await api<{ data: KeptMail[] }>('/api/mails')).data;
  if (newest === undefined) throw new Error('The mail did not arrive');
  return newest;
}

async function api<T>(path: string): Promise<T> {
  return (await (await fetch(inbox.url + path)).json()) as T;
}

async function answer(
  id: string,
  wish: object,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(`${inbox.url}/api/mails/${id}/answer`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(wish),
  });
}

/** The last mail the inbound listener got, opened. */
async function lastReply(): Promise<
  Received & { mail: Awaited<ReturnType<typeof PostalMime.parse>> }
> {
  const last = received.at(-1);
  if (last === undefined) throw new Error('No reply arrived');
  return { ...last, mail: await PostalMime.parse(last.raw) };
}

async function dkimOf(raw: Buffer): Promise<{ result: string; domain: string } | null> {
  const { results } = await dkimVerify(raw, {
    resolver: (name: string) => {
      const found = demo.zone[name]?.TXT;
      if (found !== undefined) return Promise.resolve(found.map((each) => [each]));
      return Promise.reject(Object.assign(new Error('none'), { code: 'ENOTFOUND' }));
    },
  });
  const [first] = results;
  if (first === undefined || first.signingDomain === undefined) return null;
  return { result: first.status.result, domain: first.signingDomain };
}

describe('mail that arrives', () => {
  it('is listed newest first and can be opened whole', async () => {
    const first = await send({ subject: 'First' });
    const second = await send({ subject: 'Second' });
    const { data } = await api<{ data: KeptMail[] }>('/api/mails');
    expect(data.map((each) => each.id)).toEqual([second.id, first.id]);
    const opened = await api<OpenedMail & { quotedWords: string[] }>(`/api/mails/${first.id}`);
    expect(opened).toMatchObject({ subject: 'First', replyTo: TOKEN, quotedWords: ['yes', 'no'] });
    expect(opened.headers.some((each) => each.name === 'Reply-To')).toBe(true);
  });

  it('is still there after a restart, with the answers given, whatever else lies about', async () => {
    const mail = await send();
    await answer(mail.id, { as: 'no' });
    await inbox.close();
    await writeFile(join(directory, 'inbox', '01k0000000000000000000000z.json'), '{"half');
    inbox = await start();
    const { data } = await api<{ data: KeptMail[] }>('/api/mails');
    expect(data).toHaveLength(1);
    expect(data[0]).toMatchObject({ id: mail.id, answers: [{ as: 'no', accepted: true }] });
    expect(
      (await readdir(join(directory, 'inbox'))).filter((name) => name.endsWith('.eml')),
    ).toEqual([`${mail.id}.eml`]);
  });

  it('is announced to a page that is open', async () => {
    const events = await fetch(`${inbox.url}/events`);
    const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader();
    const mail = await send();
    let heard = '';
    while (!heard.includes(mail.id)) heard += (await reader?.read())?.value ?? '';
    expect(heard).toContain('event: mail');
    await reader?.cancel();
  });

  it('is shown in a frame of its own that can do nothing', async () => {
    const hostile =
      '<html><body><script>top.location="//evil.example"</script><img src="http://evil.example/x.png">Hello</body></html>';
    const mail = await send({ html: hostile, subject: '<script>alert(1)</script>' });
    const frame = await fetch(`${inbox.url}/mails/${mail.id}/html`);
    expect(frame.headers.get('content-security-policy')).toBe(
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'",
    );
    const page = await fetch(`${inbox.url}/mails/${mail.id}`);
    const text = await page.text();
    expect(text).toMatch(/<iframe\s+class="body"\s+sandbox=""/);
    expect(text).not.toContain('<script>alert');
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
  });

  it.each(['mail', 'text', 'headers', 'raw'])('has a %s view', async (view) => {
    const mail = await send();
    const page = await (await fetch(`${inbox.url}/mails/${mail.id}?view=${view}`)).text();
    expect(page).toContain('aria-current="true"');
    expect(page).toContain('http://localhost:3000/d/abc');
  });
});

describe('the words a mail names', () => {
  it.each([
    ['- Answer with "1" for both.\n- Answer with "2" for the trial.', ['1', '2']],
    [
      'Antworten Sie mit „ja“ oder „Den bisherigen\nPartner ersetzen“.',
      ['ja', 'Den bisherigen Partner ersetzen'],
    ],
    ['Répondez « oui » ou « non ».', ['oui', 'non']],
    ['「はい」または「いいえ」', ['はい', 'いいえ']],
    ['| Please answer "yes" to us\n', []],
  ])('are found in %j', (text, words) => {
    expect(quotedWords(text)).toEqual(words);
  });
});

describe('answering as the customer', () => {
  it('sends a signed yes that quotes the question as Gmail does', async () => {
    const mail = await send();
    const response = await answer(mail.id, { as: 'yes' });
    expect(response.status).toBe(201);
    expect((await response.json()) as GivenAnswer).toMatchObject({ accepted: true, words: 'Yes' });
    const reply = await lastReply();
    expect(reply).toMatchObject({ from: 'anna@fabrikam.example', to: [TOKEN] });
    expect(reply.mail.from).toMatchObject({ name: 'Anna Berg', address: 'anna@fabrikam.example' });
    expect(reply.mail.subject).toBe(`Re: ${mail.subject}`);
    expect(reply.mail.inReplyTo).toBe(mail.messageId);
    expect(reply.mail.text).toMatch(/^Yes\n\nOn .+ wrote:\n\n> Contoso asks\.\n/);
    expect(reply.mail.html).toContain('class="gmail_quote');
    expect(await dkimOf(reply.raw)).toEqual({ result: 'pass', domain: 'fabrikam.example' });
  });

  it('answers a German mail in German, as Outlook does', async () => {
    const mail = await send({ to: 'juergen@nordwind.example', lang: 'de' });
    await answer(mail.id, { as: 'no' });
    const reply = await lastReply();
    expect(reply.mail.subject).toBe(`AW: ${mail.subject}`);
    expect(reply.mail.from?.name).toBe('Jürgen Müller');
    expect(reply.mail.text).toMatch(/^Nein\n\n_{32}\nVon: Contoso via Countersign </);
    expect(reply.mail.html).toContain('id="divRplyFwdMsg"');
    expect(await dkimOf(reply.raw)).toEqual({ result: 'pass', domain: 'nordwind.example' });
  });

  it.each(yesInEveryLanguage())('says yes as people do in %s', async (locale, word) => {
    const customer = demo.customers.find((each) => each.locale === locale);
    const to = customer?.contacts[0]?.email ?? '';
    const mail = await send({ to, lang: locale });
    await answer(mail.id, { as: 'yes' });
    const reply = await lastReply();
    expect(reply.mail.text?.split('\n')[0]).toBe(word);
    expect((await dkimOf(reply.raw))?.result).toBe('pass');
  });

  it('sends an out-of-office answer that says what it is', async () => {
    const mail = await send();
    await answer(mail.id, { as: 'out-of-office' });
    const reply = await lastReply();
    expect(reply.from).toBe('');
    expect(reply.mail.subject).toMatch(/^Automatic reply: /);
    const automatic = reply.mail.headers.find((each) => each.key === 'auto-submitted');
    expect(automatic?.value).toBe('auto-replied');
  });

  it('forges a yes from somebody else’s machine, without a signature', async () => {
    const mail = await send();
    await answer(mail.id, { as: 'forged' });
    const reply = await lastReply();
    expect(reply.from).toBe('mallory@attacker.example');
    expect(reply.mail.from?.address).toBe('anna@fabrikam.example');
    expect(await dkimOf(reply.raw)).toBeNull();
  });

  it('sends any words, also from a colleague', async () => {
    const mail = await send();
    const words = 'Replace the present partner\n\nThanks & <regards>';
    await answer(mail.id, { as: 'text', text: words, from: 'bob@fabrikam.example' });
    const reply = await lastReply();
    expect(reply.mail.from).toMatchObject({ name: 'Bob Tanner', address: 'bob@fabrikam.example' });
    expect(reply.mail.text?.startsWith(words)).toBe(true);
    expect(reply.mail.html).toContain('&lt;regards&gt;');
  });

  it('tells what the listener said when it refuses', async () => {
    const mail = await send({ replyTo: 'nobody@reply.localhost' });
    const response = await answer(mail.id, { as: 'yes' });
    expect(response.status).toBe(502);
    const given = (await response.json()) as GivenAnswer;
    expect(given.accepted).toBe(false);
    expect(given.response).toContain('550');
  });

  it('works from the page too, by plain forms', async () => {
    const mail = await send();
    const response = await fetch(`${inbox.url}/mails/${mail.id}/answer`, {
      method: 'POST',
      body: new URLSearchParams({ as: 'text', text: 'no', from: 'anna@fabrikam.example' }),
      redirect: 'manual',
    });
    expect(response.status).toBe(303);
    expect((await lastReply()).mail.text).toMatch(/^no\n/);
    const page = await (await fetch(`${inbox.url}/mails/${mail.id}`)).text();
    expect(page).toContain('2.0.0 Stored');
  });

  it('refuses what makes no sense', async () => {
    const mail = await send();
    expect((await answer(mail.id, { as: 'maybe' })).status).toBe(422);
    expect((await answer(mail.id, { as: 'yes', from: 'a@b\r\nBcc: x@y' })).status).toBe(422);
    expect((await answer('01k0000000000000000000000z', { as: 'yes' })).status).toBe(404);
    const silent = await send({ replyTo: null });
    expect((await answer(silent.id, { as: 'yes' })).status).toBe(409);
    expect(received).toEqual([]);
  });
});

function yesInEveryLanguage(): readonly (readonly [string, string])[] {
  return [
    ['en', 'Yes'],
    ['de', 'Ja'],
    ['fr', 'Oui'],
    ['es', 'Sí'],
    ['it', 'Sì'],
    ['pt', 'Sim'],
    ['nl', 'Ja'],
    ['pl', 'Tak'],
    ['ja', 'はい'],
  ];
}

describe('who may use the inbox', () => {
  it('nobody whose page merely points a name at this machine', async () => {
    const status = await new Promise<number>((resolve, reject) => {
      const sent = request(
        `${inbox.url}/api/mails`,
        { headers: { host: 'evil.example' } },
        (response) => {
          response.resume();
          resolve(response.statusCode ?? 0);
        },
      );
      sent.once('error', reject).end();
    });
    expect(status).toBe(421);
  });

  it('no page of another site', async () => {
    const mail = await send();
    const foreign = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
    ];
    for (const headers of foreign) {
      expect((await answer(mail.id, { as: 'yes' }, headers)).status).toBe(403);
    }
    const form = await fetch(`${inbox.url}/api/mails/${mail.id}/answer`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"as":"yes"}',
    });
    expect(form.status).toBe(422);
    expect(received).toEqual([]);
    expect((await answer(mail.id, { as: 'yes' }, { origin: inbox.url })).status).toBe(201);
  });
});
