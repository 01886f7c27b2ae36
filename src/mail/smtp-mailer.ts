/**
 * Hands mails to the operator's relay (RFC 5321) through nodemailer. SMTP cannot be exactly-once, so
 * every outcome says what is known: accepted, refused, nothing happened, or nobody can tell.
 */
import { createTransport } from 'nodemailer';
import type { MailMessage, SendMailOptions } from 'nodemailer';
import { invariant } from '../domain/assert.ts';
import type { Mailer, OutgoingMail } from '../ports.ts';

export interface MailerConfig {
  /** `smtp[s]://user:pass@host:port`. */
  readonly url: string;
  /** Envelope sender and From address of every mail. */
  readonly mailFrom: string;
  readonly replyDomain: string;
  /** Signs with this key (PEM), where the relay does not sign. */
  readonly dkim?: {
    readonly domain: string;
    readonly selector: string;
    readonly privateKey: string;
  };
  readonly log?: MailerLog;
  /** For each step of the conversation; tests make it smaller. */
  readonly timeoutMs?: number;
}

interface MailerLog {
  warn(fields: Readonly<Record<string, unknown>>, message: string): void;
}

type Sent = Awaited<ReturnType<Mailer['send']>>;

const HOUSE_NAME = 'Countersign';
const TIMEOUT_MS = 8_000;
/** For the whole of it, however a server trickles: below the 30 s that an activity gives a mail. */
const WHOLE_TIMEOUT_MS = 25_000;
const CONNECTION_COUNT = 4;
/** One reply of a server, cut: it goes into the ledger and onto the operator's screen. */
const RESPONSE_LENGTH = 300;
/** These say that we are not let in, not that the mail is unwanted (RFC 4954 §6, RFC 3207 §4). */
const NOT_LET_IN = new Set([530, 534, 535, 538]);
/** ASCII dot-atom and name, without anything that could end a line, a command or an address. */
const PLAIN_ADDRESS =
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$/;
const ADDRESS_LENGTH = 254;
const AFTER_ENVELOPE_BEGAN = /^(?:MAIL FROM|RCPT TO|DATA)$/;

export function createMailer(config: MailerConfig): Mailer & { close(): void } {
  invariant(isAddress(config.mailFrom), 'MAIL_FROM is an address');
  const transport = createTransport({
    ...relayOf(config.url),
    pool: true,
    maxConnections: CONNECTION_COUNT,
    ...timeouts(config.timeoutMs ?? TIMEOUT_MS),
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(config.dkim === undefined ? {} : { dkim: dkimOf(config.dkim) }),
  });
  const begun = watchBodies(transport);
  return {
    async send(mail) {
      const fault = findFault(mail);
      if (fault !== null) return { kind: 'refused', response: fault };
      try {
        const { response } = await transport.sendMail(toNodemailer(mail, config));
        return { kind: 'accepted', response: oneLine(response) };
      } catch (error) {
        const outcome = outcomeOf(error, begun.has(mail.messageId));
        config.log?.warn({ messageId: mail.id, ...outcome }, 'mail was not accepted');
        return outcome;
      } finally {
        begun.delete(mail.messageId);
      }
    },
    close() {
      transport.close();
    },
  };
}

function relayOf(url: string) {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === 'smtps:';
  const user = decodeURIComponent(username);
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    ...(user === '' ? {} : { auth: { user, pass: decodeURIComponent(password) } }),
  };
}

function timeouts(limitMs: number) {
  return {
    dnsTimeout: limitMs,
    connectionTimeout: limitMs,
    greetingTimeout: limitMs,
    socketTimeout: limitMs,
  };
}

function dkimOf(dkim: NonNullable<MailerConfig['dkim']>) {
  return {
    domainName: dkim.domain,
    keySelector: dkim.selector,
    privateKey: dkim.privateKey,
    headerFieldNames:
      'from:to:reply-to:subject:date:message-id:in-reply-to:mime-version:content-type:auto-submitted',
  };
}

/**
 * Message-IDs of mails whose first byte went out after DATA. Only then can a lost connection mean
 * that the relay may have the mail.
 */
function watchBodies(transport: {
  use(step: 'stream', plugin: (mail: MailMessage, done: () => void) => void): unknown;
}): Set<string> {
  const begun = new Set<string>();
  transport.use('stream', (mail, done) => {
    const { message } = mail;
    const open = message.createReadStream.bind(message);
    message.createReadStream = (options) => {
      const stream = open(options);
      // `pipe` is called with the socket's side only when the server has answered DATA with 354.
      const pipe = stream.pipe.bind(stream);
      stream.pipe = (destination, pipeOptions) => {
        begun.add(String(mail.data.messageId));
        return pipe(destination, pipeOptions);
      };
      return stream;
    };
    done();
  });
  return begun;
}

function toNodemailer(mail: OutgoingMail, config: MailerConfig): SendMailOptions {
  return {
    from: { name: fromName(mail.fromName), address: config.mailFrom },
    to: { name: '', address: mail.to },
    ...(mail.replyTo === null ? {} : { replyTo: { name: '', address: mail.replyTo } }),
    envelope: { from: config.mailFrom, to: [mail.to] },
    signal: AbortSignal.timeout(WHOLE_TIMEOUT_MS),
    messageId: mail.messageId,
    ...(mail.inReplyTo === undefined
      ? {}
      : { inReplyTo: mail.inReplyTo, references: mail.inReplyTo }),
    subject: withoutControls(mail.subject),
    text: mail.text,
    html: mail.html,
    xMailer: false,
    headers: {
      'Auto-Submitted': mail.autoSubmitted,
      // MS-OXCMAIL §2.2.3.2.14: no receipts and no automatic answers. Out-of-office notes stay
      // wanted, since they move the next reminder, and so do delivery reports.
      'X-Auto-Response-Suppress': 'RN, NRN, AutoReply',
    },
  };
}

/** The partner speaks, through us: the reader sees both. */
function fromName(name: string): string {
  const plain = withoutControls(name);
  return plain === HOUSE_NAME ? plain : `${plain} via ${HOUSE_NAME}`;
}

/** Line ends in a name or subject are blanks; nodemailer would keep them, encoded. */
function withoutControls(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim();
}

/** nodemailer mends an address with a line end in it into another domain; we never send to such. */
function findFault(mail: OutgoingMail): string | null {
  if (!isAddress(mail.to)) return 'the recipient is not a plain address';
  if (mail.replyTo !== null && !isAddress(mail.replyTo)) return 'the reply address is not plain';
  const ids = [mail.messageId, mail.inReplyTo ?? mail.messageId];
  return ids.every((id) => /^<[!-;=?-~]{1,240}>$/.test(id)) ? null : 'a message id is not plain';
}

function isAddress(text: string): boolean {
  return text.length <= ADDRESS_LENGTH && PLAIN_ADDRESS.test(text);
}

function outcomeOf(error: unknown, bodyBegan: boolean): Exclude<Sent, { kind: 'accepted' }> {
  const { code, command, responseCode, response, message } = fieldsOf(error);
  const said = oneLine(response ?? message);
  if (responseCode !== null) {
    const isAboutMail =
      AFTER_ENVELOPE_BEGAN.test(command ?? '') && !NOT_LET_IN.has(responseCode) && code !== 'EAUTH';
    return { kind: responseCode >= 500 && isAboutMail ? 'refused' : 'retry', response: said };
  }
  return { kind: bodyBegan ? 'ambiguous' : 'retry', response: said };
}

function fieldsOf(error: unknown) {
  const fields = (error instanceof Error ? error : {}) as {
    code?: unknown;
    command?: unknown;
    responseCode?: unknown;
    response?: unknown;
    message?: unknown;
  };
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  return {
    code: text(fields.code),
    command: text(fields.command),
    responseCode: typeof fields.responseCode === 'number' ? fields.responseCode : null,
    response: text(fields.response),
    message: text(fields.message) ?? String(error),
  };
}

function oneLine(text: string): string {
  return withoutControls(text).slice(0, RESPONSE_LENGTH);
}
