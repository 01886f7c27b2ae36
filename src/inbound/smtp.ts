/**
 * The edge where replies arrive (replies.md, gate 1). A 250 after DATA means that the raw bytes are
 * committed; whatever goes wrong before is a 4xx or a named 5xx, and the sender's server still has
 * the mail.
 */
import { SMTPServer } from 'smtp-server';
import type {
  SMTPServerAddress,
  SMTPServerDataStream,
  SMTPServerOptions,
  SMTPServerSession,
} from 'smtp-server';
import { LIMITS } from '../domain/limits.ts';
import type { Books, Message, Secrets } from '../ports.ts';
import { createPace } from './pace.ts';
import type { Pace } from './pace.ts';
import { findRecipient } from './recipients.ts';
import type { InboundAddresses, Recipient } from './recipients.ts';
import { SmtpNo, storeAway, storeMail } from './store-mail.ts';
import type { StoreNeeds } from './store-mail.ts';
import { TakingIn } from './taking-in.ts';

export interface InboundConfig extends InboundAddresses {
  /** 0: any free port. */
  readonly port: number;
  readonly host: string;
  /** PEM. Absent: STARTTLS is not offered. */
  readonly tls?: { readonly key: string; readonly cert: string };
  /**
   * The operator's relays by address: each may name the client by XCLIENT. Written `proxy:10.0.0.5`
   * the peer is a proxy that must begin with a PROXY line (version 1).
   */
  readonly trustedRelays: readonly string[];
  /** Generous by default; tests make them small. */
  readonly limits?: Partial<InboundLimits>;
}

interface InboundLimits {
  readonly connectionCount: number;
  readonly connectionsPerIp: number;
  readonly mailsPerIpAndMinute: number;
  readonly mailsPerTokenAndMinute: number;
  readonly idleMs: number;
  /** From the first byte of DATA to its end. */
  readonly dataMs: number;
  readonly closeMs: number;
}

export interface InboundParts extends StoreNeeds {
  readonly books: Pick<Books, 'messages' | 'replies'>;
  readonly secrets: Pick<Secrets, 'tokenHash'>;
  readonly config: InboundConfig;
}

export interface Inbound {
  readonly port: number;
  /** 421 to idle clients; a running DATA is taken to its end, within `closeMs`. */
  close(): Promise<void>;
}

const LIMIT_DEFAULTS: InboundLimits = {
  connectionCount: 500,
  connectionsPerIp: 50,
  mailsPerIpAndMinute: 240,
  mailsPerTokenAndMinute: 30,
  idleMs: 60_000,
  dataMs: 5 * 60_000,
  closeMs: 20_000,
};
const RECIPIENT_COUNT = 20;
const COMMAND_BYTES = 2_048;
const DAY_MS = 86_400_000;

/** What an edge knows while it runs. */
interface Edge extends InboundParts {
  readonly limits: InboundLimits;
  readonly ipPace: Pace;
  readonly tokenPace: Pace;
  /** By session id: recipients already looked up in the running transaction. */
  readonly known: Map<string, Map<string, Recipient>>;
  /** Sessions in DATA. */
  readonly busy: Set<string>;
  isClosing: boolean;
}

export async function startInbound(parts: InboundParts): Promise<Inbound> {
  const limits = { ...LIMIT_DEFAULTS, ...parts.config.limits };
  const nowMs = (): number => parts.clock.now().getTime();
  const { config } = parts;
  const edge: Edge = {
    ...parts,
    config: { ...config, replyDomain: config.replyDomain.toLowerCase() },
    limits,
    ipPace: createPace(limits.mailsPerIpAndMinute, nowMs),
    tokenPace: createPace(limits.mailsPerTokenAndMinute, nowMs),
    known: new Map(),
    busy: new Set(),
    isClosing: false,
  };
  const server: SMTPServer = new SMTPServer(serverOptions(edge, () => server));
  server.on('error', (error) => {
    parts.log.warn({ error: error.message }, 'inbound connection failed');
  });
  await listen(server, parts.config);
  const address = server.server.address();
  const port = address !== null && typeof address === 'object' ? address.port : parts.config.port;
  return { port, close: () => close(server, edge) };
}

function listen(server: SMTPServer, config: InboundConfig): Promise<void> {
  return new Promise((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(config.port, config.host, () => {
      server.server.removeListener('error', reject);
      resolve();
    });
  });
}

function serverOptions(edge: Edge, server: () => SMTPServer): SMTPServerOptions {
  const { config, limits } = edge;
  const relays = config.trustedRelays.filter((relay) => !relay.startsWith('proxy:'));
  const proxies = config.trustedRelays.flatMap((relay) =>
    relay.startsWith('proxy:') ? [relay.slice('proxy:'.length)] : [],
  );
  return {
    name: config.replyDomain,
    banner: 'Countersign',
    size: LIMITS.mailBytes,
    disabledCommands: [
      'AUTH',
      'WIZ',
      'SHELL',
      'KILL',
      ...(config.tls === undefined ? ['STARTTLS'] : []),
    ],
    ...(config.tls === undefined ? {} : { key: config.tls.key, cert: config.tls.cert }),
    ...(relays.length > 0 ? { useXClient: relays } : {}),
    ...(proxies.length > 0 ? { useProxy: proxies } : {}),
    disableReverseLookup: true,
    maxClients: limits.connectionCount,
    maxCommandLength: COMMAND_BYTES,
    maxRecipients: RECIPIENT_COUNT,
    socketTimeout: limits.idleMs,
    closeTimeout: limits.closeMs,
    logger: false,
    onConnect: (session, done) => {
      answer(done, () => {
        welcome(session, edge, server());
      });
    },
    onMailFrom: (_address, session, done) => {
      answer(done, () => {
        beginMail(session, edge);
      });
    },
    onRcptTo: (address, session, done) => {
      void settle(done, recipientIsOurs(address, session, edge));
    },
    onData: (stream, session, done) => {
      void settle(done, takeMail(stream, session, edge, server())).finally(() => {
        if (edge.isClosing)
          setImmediate(() => {
            sayGoodbye(server(), session.id);
          });
      });
    },
    onClose: (session, done) => {
      edge.known.delete(session.id);
      done();
    },
  };
}

function answer(done: (error?: Error | null) => void, decide: () => void): void {
  try {
    decide();
    done();
  } catch (error) {
    done(error instanceof Error ? error : new Error(String(error)));
  }
}

async function settle(
  done: (error?: Error | null, text?: string) => void,
  outcome: Promise<string | undefined>,
): Promise<void> {
  try {
    done(null, await outcome);
  } catch (error) {
    done(error instanceof Error ? error : new Error(String(error)));
  }
}

function welcome(session: SMTPServerSession, edge: Edge, server: SMTPServer): void {
  if (edge.isClosing) throw new SmtpNo(421, '4.3.2 closing, please come back');
  const same = [...server.connections].filter(
    (each) => each.session.remoteAddress === session.remoteAddress,
  );
  if (same.length > edge.limits.connectionsPerIp) {
    throw new SmtpNo(421, '4.7.0 too many connections from your address');
  }
}

function beginMail(session: SMTPServerSession, edge: Edge): void {
  if (edge.isClosing) throw new SmtpNo(421, '4.3.2 closing, please come back');
  edge.known.set(session.id, new Map());
  if (!edge.ipPace.allow(session.remoteAddress)) {
    throw new SmtpNo(450, '4.7.0 too many mails from your address, please slow down');
  }
}

async function recipientIsOurs(
  address: SMTPServerAddress,
  session: SMTPServerSession,
  edge: Edge,
): Promise<undefined> {
  const recipient = await lookUp(address.address, edge);
  if (recipient.kind === 'unknown') throw new SmtpNo(550, '5.1.1 no such address here');
  if (recipient.kind === 'message') await slowDown(recipient.message, edge);
  edge.known.get(session.id)?.set(address.address, recipient);
}

async function lookUp(address: string, edge: Edge): Promise<Recipient> {
  try {
    return await findRecipient(address, edge.config, edge.books, edge.secrets, edge.clock);
  } catch (error) {
    throw storeAway(error, edge.log);
  }
}

async function slowDown(message: Message, edge: Edge): Promise<void> {
  const since = new Date(edge.clock.now().getTime() - DAY_MS);
  let today: number;
  try {
    today = await edge.books.replies.countSince(message.id, since);
  } catch (error) {
    throw storeAway(error, edge.log);
  }
  if (today >= LIMITS.repliesPerTokenAndDay || !edge.tokenPace.allow(message.id)) {
    throw new SmtpNo(450, '4.7.0 too many mails to this address, please slow down');
  }
}

async function takeMail(
  stream: SMTPServerDataStream,
  session: SMTPServerSession,
  edge: Edge,
  server: SMTPServer,
): Promise<string> {
  edge.busy.add(session.id);
  const slow = setTimeout(() => {
    edge.log.warn({ ip: session.remoteAddress }, 'inbound mail took too long');
    const connection = connectionOf(server, session.id);
    connection?.send(421, '4.4.2 the mail took too long');
    connection?.close();
    stream.destroy();
  }, edge.limits.dataMs);
  try {
    const raw = await readAll(stream);
    const { envelope, remoteAddress, hostNameAppearsAs: helo } = session;
    const known = edge.known.get(session.id) ?? new Map<string, Recipient>();
    await storeMail(raw, { envelope, remoteAddress, helo, known }, edge);
    return '2.0.0 stored';
  } finally {
    clearTimeout(slow);
    edge.busy.delete(session.id);
  }
}

/** Reads to the end also past a refusal, because SMTP answers only there; it keeps nothing then. */
async function readAll(stream: SMTPServerDataStream): Promise<Buffer> {
  const taking = new TakingIn();
  for await (const chunk of stream as AsyncIterable<Buffer>) taking.take(chunk);
  const taken = taking.finish();
  if ('code' in taken) throw new SmtpNo(taken.code, taken.text);
  return taken.raw;
}

function connectionOf(server: SMTPServer, sessionId: string) {
  return [...server.connections].find((each) => each.session.id === sessionId);
}

function sayGoodbye(server: SMTPServer, sessionId: string): void {
  connectionOf(server, sessionId)?.send(421, '4.3.2 closing, please come back');
}

function close(server: SMTPServer, edge: Edge): Promise<void> {
  edge.isClosing = true;
  for (const connection of [...server.connections]) {
    if (!edge.busy.has(connection.session.id)) sayGoodbye(server, connection.session.id);
  }
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}
