import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Inbound, InboundConfig } from '../../src/inbound/smtp.ts';
import type { EdgeEnvelope } from '../../src/inbound/store-mail.ts';
import { startInbound } from '../../src/inbound/smtp.ts';
import { aClock, aMessage, QUIET, smallBooks, tokenHash } from './small-books.ts';
import type { SmallBooks } from './small-books.ts';

const TOKEN = 'abcdefghijklmnopqrstuvwxyz234567';
const SECOND = '765432zyxwvutsrqponmlkjihgfedcba';
const ENDED = 'ended234567ended234567ended23456';
const DOMAIN = 'reply.countersign.example';
const MAIL = 'From: anna@fabrikam.example\r\nSubject: Re: hello\r\n\r\nI approve.\r\n';

const running: Inbound[] = [];
const sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await Promise.all(running.splice(0).map((each) => each.close()));
});

interface Edge extends SmallBooks {
  readonly inbound: Inbound;
  readonly accepted: string[];
}

async function anEdge(config: Partial<InboundConfig> = {}): Promise<Edge> {
  const small = smallBooks(
    new Map([
      [TOKEN, aMessage()],
      [SECOND, aMessage({ id: 'msg_2', offerId: 'off_2' })],
      [ENDED, aMessage({ id: 'msg_3', answerableUntil: '2026-08-01T00:00:00.000Z' })],
    ]),
  );
  const accepted: string[] = [];
  const inbound = await startInbound({
    books: small.books,
    secrets: { tokenHash },
    config: {
      port: 0,
      host: '127.0.0.1',
      replyDomain: DOMAIN,
      mailFrom: `countersign@${DOMAIN}`,
      trustedRelays: [],
      ...config,
    },
    accept: (replyId) => {
      accepted.push(replyId);
    },
    clock: aClock('2026-11-22T12:00:00Z'),
    log: QUIET,
  });
  running.push(inbound);
  return Object.assign(small, { inbound, accepted });
}

interface Client {
  /** Sends and waits for the (last line of the) next answer. */
  say(text: string | Buffer): Promise<string>;
  answer(): Promise<string>;
  write(text: string | Buffer): void;
  readonly closed: Promise<void>;
}

async function aClient(edge: Edge): Promise<Client> {
  const socket = connect(edge.inbound.port, '127.0.0.1');
  sockets.push(socket);
  const lines: string[] = [];
  const waiting: ((line: string) => void)[] = [];
  let rest = '';
  socket.on('data', (chunk) => {
    const parts = (rest + chunk.toString()).split('\r\n');
    rest = parts.pop() ?? '';
    for (const line of parts.filter((each) => /^\d{3} /.test(each))) {
      const next = waiting.shift();
      if (next === undefined) lines.push(line);
      else next(line);
    }
  });
  socket.on('error', () => undefined);
  const closed = new Promise<void>((resolve) =>
    socket.once('close', () => {
      resolve();
    }),
  );
  const answer = (): Promise<string> => {
    const line = lines.shift();
    return line === undefined
      ? new Promise((resolve) => {
          waiting.push(resolve);
        })
      : Promise.resolve(line);
  };
  const client: Client = {
    answer,
    write: (text) => {
      socket.write(text);
    },
    say: (text) => {
      socket.write(text);
      return answer();
    },
    closed,
  };
  expect(await client.answer()).toMatch(/^220 /);
  return client;
}

async function untilData(client: Client, ...recipients: readonly string[]): Promise<void> {
  expect(await client.say('EHLO mail.fabrikam.example\r\n')).toMatch(/^250 /);
  expect(await client.say('MAIL FROM:<anna@fabrikam.example>\r\n')).toMatch(/^250 /);
  for (const each of recipients) expect(await client.say(`RCPT TO:<${each}>\r\n`)).toMatch(/^250 /);
  expect(await client.say('DATA\r\n')).toMatch(/^354 /);
}

async function deliver(
  edge: Edge,
  mail: string | Buffer,
  ...recipients: readonly string[]
): Promise<string> {
  const client = await aClient(edge);
  await untilData(client, ...(recipients.length > 0 ? recipients : [`${TOKEN}@${DOMAIN}`]));
  client.write(mail);
  return client.say('.\r\n');
}

describe('at RCPT', () => {
  it.each([
    `${TOKEN}@${DOMAIN}`,
    `reply+${TOKEN}@${DOMAIN}`,
    `${TOKEN.toUpperCase()}@${DOMAIN.toUpperCase()}`,
    `REPLY+${TOKEN}@${DOMAIN}`,
    `countersign@${DOMAIN}`,
    `postmaster@${DOMAIN}`,
    'postmaster',
  ])('%s is known', async (recipient) => {
    const edge = await anEdge();
    expect(await deliver(edge, MAIL, recipient)).toMatch(/^250 /);
    expect(edge.stored).toHaveLength(1);
  });
  it('everything else gets the same answer', async () => {
    const edge = await anEdge();
    const client = await aClient(edge);
    await client.say('EHLO x\r\n');
    await client.say('MAIL FROM:<>\r\n');
    const unknown = [
      `nobody@${DOMAIN}`,
      `${TOKEN.replace('a', 'b')}@${DOMAIN}`,
      `${ENDED}@${DOMAIN}`,
      `${TOKEN}@elsewhere.example`,
      'postmaster@elsewhere.example',
    ];
    const answers = new Set<string>();
    for (const each of unknown) answers.add(await client.say(`RCPT TO:<${each}>\r\n`));
    expect([...answers]).toEqual(['550 5.1.1 no such address here']);
  });
  it('a lost database is a 451', async () => {
    const edge = await anEdge();
    const client = await aClient(edge);
    await client.say('EHLO x\r\n');
    await client.say('MAIL FROM:<a@b.example>\r\n');
    edge.failure = new Error('connection refused');
    expect(await client.say(`RCPT TO:<${TOKEN}@${DOMAIN}>\r\n`)).toMatch(/^451 4\.3\.0 /);
  });
});

describe('a mail', () => {
  it('is stored byte for byte with its envelope, then accepted', async () => {
    const edge = await anEdge();
    expect(await deliver(edge, MAIL)).toBe('250 2.0.0 stored');
    expect(edge.stored[0]?.raw.toString()).toBe(MAIL);
    expect(edge.stored[0]?.reply.envelope).toEqual({
      from: 'anna@fabrikam.example',
      to: `${TOKEN}@${DOMAIN}`,
      ip: '127.0.0.1',
      helo: 'mail.fabrikam.example',
    });
    expect(edge.accepted).toEqual([edge.stored[0]?.reply.id]);
  });
  it('is stored once when it comes twice, also over another relay', async () => {
    const edge = await anEdge();
    expect(await deliver(edge, MAIL)).toMatch(/^250 /);
    expect(await deliver(edge, MAIL)).toMatch(/^250 /);
    expect(await deliver(edge, `Received: from a by b;\r\n Tue\r\n${MAIL}`)).toMatch(/^250 /);
    expect(edge.stored).toHaveLength(1);
    expect(edge.accepted).toHaveLength(1);
  });
  it('is another mail when any other byte differs', async () => {
    const edge = await anEdge();
    await deliver(edge, MAIL);
    await deliver(edge, MAIL.replace('Subject', 'Content-Type: text/html\r\nSubject'));
    await deliver(edge, `X-Note: Received: x\r\n${MAIL}`);
    expect(edge.stored).toHaveLength(3);
  });
  it('to two tokens is two replies that know of each other', async () => {
    const edge = await anEdge();
    await deliver(
      edge,
      MAIL,
      `${TOKEN}@${DOMAIN}`,
      `reply+${TOKEN}@${DOMAIN}`,
      `${SECOND}@${DOMAIN}`,
    );
    expect(edge.stored.map((each) => each.reply.messageId)).toEqual(['msg_1', 'msg_2']);
    expect((edge.stored[0]?.reply.envelope as EdgeEnvelope).alsoTo).toEqual([
      `${SECOND}@${DOMAIN}`,
    ]);
  });
  it('is refused for now when the database is lost or the disk is full', async () => {
    const edge = await anEdge();
    const client = await aClient(edge);
    await untilData(client, `${TOKEN}@${DOMAIN}`);
    edge.failure = new Error('connection refused');
    client.write(MAIL);
    expect(await client.say('.\r\n')).toMatch(/^451 4\.3\.0 /);
    edge.failure = null;
    await untilData(client, `${TOKEN}@${DOMAIN}`);
    edge.failure = Object.assign(new Error('disk full'), { code: '53100' });
    client.write(MAIL);
    expect(await client.say('.\r\n')).toMatch(/^452 4\.3\.1 /);
    edge.failure = null;
    expect(edge.accepted).toEqual([]);
    expect(await deliver(edge, MAIL)).toMatch(/^250 /);
  });
  it('over 10 MB is refused without being kept', async () => {
    const edge = await anEdge();
    const line = `${'x'.repeat(998)}\r\n`;
    const answer = await deliver(edge, Buffer.from(`${MAIL}${line.repeat(11_000)}`));
    expect(answer).toMatch(/^552 5\.3\.4 /);
    expect(edge.stored).toEqual([]);
  });
  it('announced as over 10 MB is refused at MAIL', async () => {
    const client = await aClient(await anEdge());
    await client.say('EHLO x\r\n');
    expect(await client.say('MAIL FROM:<a@b.example> SIZE=11000000\r\n')).toMatch(/^552 /);
  });
  it.each([
    [
      'a From of 450 kB',
      `From: ${'a@b.example,'.repeat(37_500)}\r\n\r\nx\r\n`,
      /^552 5\.3\.4 the header block/,
    ],
    ['100 kB of header without an end', 'X-A: b\r\n'.repeat(12_500), /^55[24] 5\.[36]/],
    ['51 Subjects', `${'Subject: x\r\n'.repeat(51)}\r\nx\r\n`, /^554 5\.6\.0 more than 50/],
    [
      '51 Subjects in other case',
      `${'sUbJect : x\r\n'.repeat(51)}\r\nx\r\n`,
      /^554 5\.6\.0 more than 50/,
    ],
  ])('with %s is refused before anything reads it', async (_name, mail, expected) => {
    const edge = await anEdge();
    expect(await deliver(edge, mail)).toMatch(expected);
    expect(edge.stored).toEqual([]);
  });
  it('with 50 Received lines, a long body and odd line ends in it is taken', async () => {
    const edge = await anEdge();
    const mail = `${'Received: x\r\n'.repeat(50)}\r\n${'Subject: x\n'.repeat(200)}`;
    expect(await deliver(edge, `${mail}\r\n`)).toMatch(/^250 /);
  });
});

describe('smuggling', () => {
  const inner =
    'MAIL FROM:<evil@attacker.example>\r\nRCPT TO:<x@y.example>\r\nDATA\r\nFrom: x\r\n\r\nI approve.\r\n';
  it.each([
    '\n.\n',
    '\n.\r\n',
    '\r.\r',
    '\r.\r\n',
    '\r\n.\n',
    '\r\n.\r',
    '\r\n\0.\r\n',
    '\r\n.\0\r\n',
    '\r\r\n.\r\r\n',
    '\n\n.\r\n',
  ])('with %j stays one mail', async (end) => {
    const edge = await anEdge();
    const mail = `${MAIL.slice(0, -2)}${end}${inner}`;
    expect(await deliver(edge, mail)).toMatch(/^250 /);
    expect(edge.stored).toHaveLength(1);
    expect(edge.stored[0]?.raw.includes('evil@attacker.example')).toBe(true);
  });
  it('a dot at the start of a line keeps its place', async () => {
    const edge = await anEdge();
    await deliver(edge, `${MAIL}..hidden\r\n`);
    expect(edge.stored[0]?.raw.toString()).toBe(`${MAIL}.hidden\r\n`);
  });
  it('pipelined commands are answered one by one', async () => {
    const edge = await anEdge();
    const client = await aClient(edge);
    client.write(`EHLO x\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<${TOKEN}@${DOMAIN}>\r\nDATA\r\n`);
    const answers = [];
    for (let index = 0; index < 4; index += 1) answers.push((await client.answer()).slice(0, 3));
    expect(answers).toEqual(['250', '250', '250', '354']);
    client.write(`${MAIL}.\r\nNOOP\r\n`);
    expect([await client.answer(), await client.answer()].map((each) => each.slice(0, 3))).toEqual([
      '250',
      '250',
    ]);
  });
});

describe('the edge', () => {
  it('offers SIZE and neither AUTH nor, without a certificate, STARTTLS', async () => {
    const edge = await anEdge();
    const socket = connect(edge.inbound.port, '127.0.0.1');
    sockets.push(socket);
    const text = await new Promise<string>((resolve) => {
      let all = '';
      socket.on('data', (chunk) => {
        all += chunk.toString();
        if (/^220 .*\r\n$/.test(all)) socket.write('EHLO x\r\n');
        if (/\r\n250 /.test(all)) resolve(all);
      });
    });
    expect(text).toContain('SIZE 10485760');
    expect(text).not.toMatch(/AUTH|STARTTLS/);
  });
  it('refuses commands that no mail needs', async () => {
    const client = await aClient(await anEdge());
    await client.say('EHLO x\r\n');
    expect(await client.say('AUTH PLAIN AGEAYg==\r\n')).toMatch(/^50[0-9] /);
    expect(await client.say('WIZ x\r\n')).toMatch(/^50[0-9] /);
    expect(await client.say('XCLIENT ADDR=192.0.2.1\r\n')).toMatch(/^5\d\d /);
  });
  it('believes XCLIENT of a trusted relay only', async () => {
    const edge = await anEdge({ trustedRelays: ['127.0.0.1'] });
    const client = await aClient(edge);
    await client.say('EHLO relay\r\n');
    expect(await client.say('XCLIENT ADDR=192.0.2.10 NAME=mail.fabrikam.example\r\n')).toMatch(
      /^220 /,
    );
    await untilData(client, `${TOKEN}@${DOMAIN}`);
    client.write(MAIL);
    await client.say('.\r\n');
    expect(edge.stored[0]?.reply.envelope.ip).toBe('192.0.2.10');
  });
  it('slows down who sends too many mails, by address and by token', async () => {
    const byIp = await anEdge({ limits: { mailsPerIpAndMinute: 1 } });
    expect(await deliver(byIp, MAIL)).toMatch(/^250 /);
    const client = await aClient(byIp);
    await client.say('EHLO x\r\n');
    expect(await client.say('MAIL FROM:<a@b.example>\r\n')).toMatch(/^450 4\.7\.0 /);
    const byToken = await anEdge({ limits: { mailsPerTokenAndMinute: 1 } });
    expect(await deliver(byToken, MAIL)).toMatch(/^250 /);
    const again = await aClient(byToken);
    await again.say('EHLO x\r\n');
    await again.say('MAIL FROM:<a@b.example>\r\n');
    expect(await again.say(`RCPT TO:<${TOKEN}@${DOMAIN}>\r\n`)).toMatch(/^450 4\.7\.0 /);
    expect(await again.say(`RCPT TO:<${SECOND}@${DOMAIN}>\r\n`)).toMatch(/^250 /);
  });
  it('turns away who opens too many connections', async () => {
    const edge = await anEdge({ limits: { connectionsPerIp: 1 } });
    await aClient(edge);
    const socket = connect(edge.inbound.port, '127.0.0.1');
    sockets.push(socket);
    const first = await new Promise<string>((resolve) =>
      socket.once('data', (chunk) => {
        resolve(chunk.toString());
      }),
    );
    expect(first).toMatch(/^421 4\.7\.0 /);
  });
  it('lets go of clients that say nothing or never end', async () => {
    const edge = await anEdge({ limits: { idleMs: 200, dataMs: 400 } });
    const idle = await aClient(edge);
    const slow = await aClient(edge);
    await untilData(slow, `${TOKEN}@${DOMAIN}`);
    const drip = setInterval(() => {
      slow.write('x\r\n');
    }, 50);
    await Promise.all([idle.closed, slow.closed]);
    clearInterval(drip);
    expect(edge.stored).toEqual([]);
  });
  it('says goodbye to idle clients and finishes a running mail when it closes', async () => {
    const edge = await anEdge();
    const idle = await aClient(edge);
    const busy = await aClient(edge);
    await untilData(busy, `${TOKEN}@${DOMAIN}`);
    busy.write(MAIL);
    const closing = edge.inbound.close();
    expect(await idle.answer()).toMatch(/^421 /);
    expect(await busy.say('.\r\n')).toMatch(/^250 /);
    expect(await busy.answer()).toMatch(/^421 /);
    await closing;
    expect(edge.stored).toHaveLength(1);
  });
});
