/**
 * The world's mail around a product: a relay that keeps what we send, domains with keys of their own
 * in an embedded zone, and customers' mail programs that answer over real SMTP.
 */
import { createTransport } from 'nodemailer';
import { SMTPServer } from 'smtp-server';
import type { AddressInfo } from 'node:net';
import { writeReply, type Writer } from '../../src/dev/customer-reply.ts';
import type { MailSystem } from '../../src/dev/demo-world.ts';
import { openKeptMails, type OpenedMail } from '../../src/dev/kept-mails.ts';
import type { Zone } from '../../src/dns.ts';
import { isOneOf, LOCALES } from '../../src/domain/vocabulary.ts';
import { aKey, type SigningKey, SIGNED_BY, signMail, toRaw } from './signed-mail.ts';

/** How an answer is sent; by default as the invited person, signed by its own domain. */
export interface Manner {
  readonly from?: string;
  /** `unsigned`: another machine sends it, without any proof. */
  readonly proof?: 'signed' | 'unsigned';
  readonly as?: 'text' | 'out-of-office';
}

export interface SentReply {
  readonly raw: Buffer;
  readonly envelope: { readonly from: string; readonly to: string };
  readonly helo: string;
}

export interface Post {
  readonly smtpUrl: string;
  /** Asked at each look-up, so that domains may be added while the product runs. */
  readonly zone: Zone;
  /** Every mail that came out, oldest first. */
  readonly mails: readonly OpenedMail[];
  /** Addresses that the relay refuses for good. */
  readonly refuses: Set<string>;
  /** Publishes a key, SPF and a strict DMARC policy for a domain. */
  publish(domain: string): void;
  /** A written answer, signed or not; sending it again sends the very same bytes. */
  write(mail: OpenedMail, text: string, system: MailSystem, manner?: Manner): Promise<SentReply>;
  /** The SMTP answer, `250 …`; rejects where our edge refuses. */
  send(reply: SentReply, port: number): Promise<string>;
  close(): Promise<void>;
}

export async function openPost(): Promise<Post> {
  const key = aKey('anybody.example'); // one pair for all: making one takes longer than a test
  const zone: Record<string, Zone[string]> = {};
  const mails: OpenedMail[] = [];
  const refuses = new Set<string>();
  const sink = createSink(mails, refuses);
  const port = await new Promise<number>((resolve, reject) => {
    sink.once('error', reject);
    sink.listen(0, '127.0.0.1', () => {
      resolve((sink.server.address() as AddressInfo).port);
    });
  });
  sink.on('error', () => undefined); // a connection that we cut is no news

  return {
    smtpUrl: `smtp://127.0.0.1:${String(port)}`,
    zone,
    mails,
    refuses,
    publish(domain) {
      const [record] = Object.values(key.zone);
      zone[`${key.selector}._domainkey.${domain}`] = record ?? {};
      zone[domain] = { TXT: ['v=spf1 ip4:127.0.0.1 -all'], A: ['127.0.0.1'] };
      zone[`_dmarc.${domain}`] = { TXT: ['v=DMARC1; p=reject; adkim=s; aspf=s'] };
    },
    write: (mail, text, system, manner = {}) => write(key, mail, text, system, manner),
    send,
    close: () =>
      new Promise((resolve) => {
        sink.close(resolve);
      }),
  };
}

function createSink(mails: OpenedMail[], refuses: ReadonlySet<string>): SMTPServer {
  const kept = openKeptMails(null);
  const keep = async (raw: Buffer, from: string, to: readonly string[]): Promise<void> => {
    const box = await kept;
    const mail = await box.open((await box.keep(raw, { from, to })).id);
    if (mail !== null) mails.push(mail);
  };
  return new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 500,
    onRcptTo(address, _session, done) {
      if (!refuses.has(address.address)) done();
      else done(Object.assign(new Error('5.1.1 No such user'), { responseCode: 550 }));
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.once('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        const to = rcptTo.map((each) => each.address);
        keep(Buffer.concat(chunks), mailFrom === false ? '' : mailFrom.address, to).then(
          () => {
            done(null, '2.0.0 Kept');
          },
          (thrown: unknown) => {
            done(thrown as Error);
          },
        );
      });
    },
  });
}

async function write(
  key: SigningKey,
  mail: OpenedMail,
  text: string,
  system: MailSystem,
  manner: Manner,
): Promise<SentReply> {
  const { replyTo } = mail;
  if (replyTo === null) throw new Error(`Nobody can answer "${mail.subject}"`);
  const address = manner.from ?? mail.envelope.to[0] ?? '';
  const written = await writeReply({ ...mail, replyTo }, writerOf(mail, address, system), {
    as: manner.as ?? 'text',
    text,
  });
  if (manner.proof === 'unsigned') {
    return {
      raw: written.raw,
      envelope: { from: 'mallory@attacker.example', to: replyTo },
      helo: 'attacker.example',
    };
  }
  const domain = address.slice(address.lastIndexOf('@') + 1);
  const signed = signMail(
    partsOf(written.raw),
    { ...key, domain },
    {
      signed: system === 'outlook' ? SIGNED_BY.exchange : SIGNED_BY.gmail,
      at: Math.floor(Date.now() / 1_000),
    },
  );
  return { raw: toRaw(signed), envelope: written.envelope, helo: `mail.${domain}` };
}

function writerOf(mail: OpenedMail, address: string, mailSystem: MailSystem): Writer {
  const locale = /<html\b[^>]*\blang="([a-z]{2})/iu.exec(mail.html ?? '')?.[1];
  return {
    name: address.split('@')[0] ?? '',
    address,
    locale: isOneOf(LOCALES, locale) ? locale : 'en',
    timeZone: 'Europe/Berlin',
    mailSystem,
  };
}

function partsOf(raw: Buffer): { headers: readonly string[]; body: string } {
  const text = raw.toString('latin1');
  const end = text.indexOf('\r\n\r\n');
  return { headers: text.slice(0, end).split(/\r\n(?![ \t])/u), body: text.slice(end + 4) };
}

async function send(reply: SentReply, port: number): Promise<string> {
  const transport = createTransport({
    host: '127.0.0.1',
    port,
    name: reply.helo,
    ignoreTLS: true,
  });
  try {
    return (await transport.sendMail({ envelope: reply.envelope, raw: reply.raw })).response;
  } finally {
    transport.close();
  }
}
