import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { readSignatures } from '../../src/inbound/authenticator.ts';
import { fieldsNamed, readHeaderBlock } from '../../src/inbound/strict-headers.ts';
import { createMailer } from '../../src/mail/smtp-mailer.ts';
import type { MailerConfig } from '../../src/mail/smtp-mailer.ts';
import type { OutgoingMail } from '../../src/ports.ts';
import { aDns } from '../support/dns.ts';

/** What the relay says, by the verb it answers; `drop` closes the connection instead. */
type Script = Partial<Record<'connect' | 'EHLO' | 'MAIL' | 'RCPT' | 'DATA' | 'end', string>>;

interface Relay {
  readonly url: string;
  readonly mails: string[];
  readonly envelopes: string[];
  readonly connectionCount: () => number;
}

const servers: Server[] = [];
const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
  for (const server of servers.splice(0)) server.close();
});

async function aRelay(script: Script = {}): Promise<Relay> {
  const mails: string[] = [];
  const envelopes: string[] = [];
  let connectionCount = 0;
  const server = createServer((socket) => {
    connectionCount += 1;
    socket.on('error', () => undefined);
    converse(socket, script, mails, envelopes);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const url = `smtp://127.0.0.1:${String(port)}`;
  return { url, mails, envelopes, connectionCount: () => connectionCount };
}

function converse(socket: Socket, script: Script, mails: string[], envelopes: string[]): void {
  let rest = '';
  let isData = false;
  const say = (key: keyof Script, usual: string): void => {
    const text = script[key] ?? usual;
    if (text === 'drop') socket.destroy();
    else if (text !== 'silence') socket.write(`${text}\r\n`);
  };
  say('connect', '220 relay.example ESMTP');
  socket.on('data', (chunk) => {
    rest += chunk.toString('latin1');
    for (;;) {
      const end = isData ? '\r\n.\r\n' : '\r\n';
      const at = rest.indexOf(end);
      if (at === -1) return;
      const line = rest.slice(0, at);
      rest = rest.slice(at + end.length);
      if (isData) {
        isData = false;
        if (script.end === undefined) mails.push(`${line}\r\n`);
        say('end', '250 2.0.0 queued as 4711');
        continue;
      }
      const verb = line.slice(0, 4).toUpperCase();
      if (verb === 'MAIL' || verb === 'RCPT') envelopes.push(line);
      if (verb === 'EHLO' || verb === 'MAIL' || verb === 'RCPT') say(verb, '250 ok');
      else if (verb === 'DATA') {
        isData = script.DATA === undefined;
        say('DATA', '354 go on');
      } else socket.write('250 ok\r\n');
    }
  });
}

function aMailer(relay: { url: string }, config: Partial<MailerConfig> = {}) {
  const mailer = createMailer({
    url: relay.url,
    mailFrom: 'countersign@reply.countersign.example',
    replyDomain: 'reply.countersign.example',
    timeoutMs: 400,
    ...config,
  });
  closers.push(() => {
    mailer.close();
  });
  return mailer;
}

function aMail(change: Partial<OutgoingMail> = {}): OutgoingMail {
  return {
    id: 'msg_1',
    to: 'anna@fabrikam.example',
    replyTo: 'abcdefghijklmnopqrstuvwxyz234567@reply.countersign.example',
    messageId: '<msg_1@reply.countersign.example>',
    autoSubmitted: 'auto-generated',
    fromName: 'Contoso',
    subject: 'Contoso bittet um Zustimmung – Verlängerung [CS-7KQ2M4XWPA]',
    text: 'Guten Tag Anna\n\nÄußern Sie sich.\n',
    html: '<p>Guten Tag Anna</p>',
    reference: 'CS-7KQ2M4XWPA',
    marker: 'countersign-mark-x',
    ...change,
  };
}

function headersOf(raw: string): Record<string, string> {
  const block = readHeaderBlock(Buffer.from(raw, 'latin1'));
  return Object.fromEntries(block.fields.map((field) => [field.name, field.value]));
}

describe('a mail', () => {
  it('is accepted with the words of the relay', async () => {
    const relay = await aRelay();
    expect(await aMailer(relay).send(aMail())).toEqual({
      kind: 'accepted',
      response: '250 2.0.0 queued as 4711',
    });
  });
  it('carries the partner’s name, our address, the secret reply address and our id', async () => {
    const relay = await aRelay();
    await aMailer(relay).send(aMail({ inReplyTo: '<answer-1@fabrikam.example>' }));
    const headers = headersOf(relay.mails[0] ?? '');
    expect(headers).toMatchObject({
      from: 'Contoso via Countersign <countersign@reply.countersign.example>',
      to: 'anna@fabrikam.example',
      'reply-to': 'abcdefghijklmnopqrstuvwxyz234567@reply.countersign.example',
      'message-id': '<msg_1@reply.countersign.example>',
      'in-reply-to': '<answer-1@fabrikam.example>',
      'auto-submitted': 'auto-generated',
    });
    expect(headers['content-type']).toMatch(/^multipart\/alternative/);
    expect(headers).not.toHaveProperty('x-mailer');
    expect(relay.envelopes).toEqual([
      'MAIL FROM:<countersign@reply.countersign.example>',
      'RCPT TO:<anna@fabrikam.example>',
    ]);
  });
  it('of the house bears our own name', async () => {
    const relay = await aRelay();
    await aMailer(relay).send(aMail({ fromName: 'Countersign', replyTo: null }));
    const headers = headersOf(relay.mails[0] ?? '');
    expect(headers['from']).toBe('Countersign <countersign@reply.countersign.example>');
    expect(headers).not.toHaveProperty('reply-to');
  });
  it('is the same bytes but for its date and boundaries when it is sent again', async () => {
    const relay = await aRelay();
    const mailer = aMailer(relay);
    await mailer.send(aMail());
    await mailer.send(aMail());
    const [first, second] = relay.mails.map((raw) =>
      raw.replace(/^Date: .*$/m, '').replace(/--_[^\r\n";]+/g, '--b'),
    );
    expect(first).toBe(second);
    expect(relay.connectionCount()).toBe(1);
  });
  it('is DKIM-signed with the operator’s key', async () => {
    const relay = await aRelay();
    const pair = generateKeyPairSync('rsa', { modulusLength: 2_048 });
    const privateKey = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const record = pair.publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
    const dkim = { domain: 'countersign.example', selector: 'cs', privateKey };
    await aMailer(relay, { dkim }).send(aMail());
    const raw = Buffer.from(relay.mails[0] ?? '', 'latin1');
    const dns = aDns({ 'cs._domainkey.countersign.example': { TXT: [`v=DKIM1; p=${record}`] } });
    const fields = fieldsNamed(readHeaderBlock(raw), 'dkim-signature');
    const { signatures } = await readSignatures(raw, fields, new Date(), dns.resolve);
    expect(signatures.map((each) => [each.domain, each.result])).toEqual([
      ['countersign.example', 'pass'],
    ]);
  });
});

describe('no header can be added through a value', () => {
  it.each([
    ['a name', { fromName: 'Contoso\r\nBcc: x@attacker.example' }],
    ['a subject', { subject: 'Hello\r\nBcc: x@attacker.example' }],
    ['a subject with a Unicode line end', { subject: 'Hello\u2028Bcc: x@attacker.example' }],
  ])('%s', async (_name, change) => {
    const relay = await aRelay();
    expect((await aMailer(relay).send(aMail(change))).kind).toBe('accepted');
    expect(headersOf(relay.mails[0] ?? '')).not.toHaveProperty('bcc');
    expect(relay.mails[0]).not.toMatch(/=0[DA]/);
    expect(relay.envelopes).toHaveLength(2);
  });
  it.each([
    ['an address', { to: 'c@cust.example\r\nBcc: v2@x.example' }],
    ['a list of addresses', { to: 'a@b.example, c@d.example' }],
    ['a reply address', { replyTo: 'x@y.example>\r\nBcc: <z@z.example' }],
    ['a message id', { messageId: '<x@y>\r\nBcc: <z@z.example>' }],
    ['an id answered', { inReplyTo: 'x y' }],
  ])('%s is refused before the relay hears of it', async (_name, change) => {
    const relay = await aRelay();
    expect((await aMailer(relay).send(aMail(change))).kind).toBe('refused');
    expect(relay.connectionCount()).toBe(0);
  });
});

describe('an outcome', () => {
  const outcomes: readonly [string, Script, string][] = [
    ['the recipient refused for good', { RCPT: '550 5.1.1 no such user' }, 'refused'],
    ['the recipient refused for now', { RCPT: '450 4.2.0 greylisted' }, 'retry'],
    ['the sender refused for good', { MAIL: '553 5.1.8 bad sender' }, 'refused'],
    ['not let in', { MAIL: '530 5.7.0 authentication required' }, 'retry'],
    ['DATA refused for now', { DATA: '451 4.3.0 later' }, 'retry'],
    ['the mail refused for good', { end: '554 5.7.1 spam' }, 'refused'],
    ['the mail refused for now', { end: '452 4.3.1 full' }, 'retry'],
    ['greeted with a refusal', { connect: '554 no service' }, 'retry'],
    ['EHLO refused', { EHLO: '421 closing' }, 'retry'],
    ['dropped at the greeting', { connect: 'drop' }, 'retry'],
    ['dropped at MAIL', { MAIL: 'drop' }, 'retry'],
    ['dropped at RCPT', { RCPT: 'drop' }, 'retry'],
    ['dropped at DATA', { DATA: 'drop' }, 'retry'],
    ['silent at DATA', { DATA: 'silence' }, 'retry'],
    ['dropped after the data', { end: 'drop' }, 'ambiguous'],
    ['silent after the data', { end: 'silence' }, 'ambiguous'],
  ];
  it.each(outcomes)('%s', async (_name, script, expected) => {
    const relay = await aRelay(script);
    const { kind, response } = await aMailer(relay).send(aMail());
    expect(kind).toBe(expected);
    expect(response).not.toMatch(/[\r\n]/);
    expect(response.length).toBeGreaterThan(0);
  });
  it('nobody there: to be tried again', async () => {
    const relay = await aRelay();
    const mailer = aMailer({ url: 'smtp://127.0.0.1:1' });
    expect((await mailer.send(aMail())).kind).toBe('retry');
    expect(relay.mails).toEqual([]);
  });
  it('of one mail says nothing about the next', async () => {
    const broken = await aRelay({ end: 'drop' });
    const mailer = aMailer(broken);
    expect((await mailer.send(aMail())).kind).toBe('ambiguous');
    for (const server of servers) server.close();
    expect((await mailer.send(aMail())).kind).toBe('retry');
  });
});
