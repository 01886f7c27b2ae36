import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { createAnswerAsCustomer } from './answer-as-customer.ts';
import type { DemoWorld } from './demo-world.ts';
import { reasonOf } from './failure.ts';
import { createInboxApp } from './inbox-routes.ts';
import { openKeptMails, type KeptMail, type KeptMails } from './kept-mails.ts';
import { freePort } from './ports.ts';

export interface RunningInbox {
  /** For SMTP_URL. */
  readonly smtpUrl: string;
  /** The web page, for a person. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

const LOOPBACK = '127.0.0.1';
/** Wanted when nothing else is, so that a bookmark goes on working. */
const USUAL_PORT = 8025;
const MAIL_BYTES = 25 * 1024 * 1024;

/**
 * Everybody's mailbox while developing: takes any mail for anybody, shows it, and answers it as the
 * customer. Loopback only. `directory`: where the mails are kept; left out, they end with the process.
 */
export async function startInbox(options: {
  readonly directory?: string;
  readonly demo: DemoWorld;
  /** Where answers go; asked each time, because the inbox starts before the listener. */
  readonly inboundSmtp: () => { readonly host: string; readonly port: number };
  readonly log: (line: string) => void;
  /** Wanted ports; a free one instead of one that is taken. 0: any. */
  readonly port?: number;
  readonly smtpPort?: number;
}): Promise<RunningInbox> {
  const { directory, demo, inboundSmtp, log } = options;
  const mails = await openKeptMails(directory ?? null);
  const listeners = new Set<(mail: KeptMail) => void>();
  const sink = createSink(mails, log, (mail) => {
    for (const tell of listeners) tell(mail);
  });
  const smtpPort = await freePort(options.smtpPort);
  await new Promise<void>((resolve, reject) => {
    sink.once('error', reject);
    sink.listen(smtpPort, LOOPBACK, () => {
      sink.off('error', reject);
      resolve();
    });
  });
  sink.on('error', (thrown: Error) => {
    log(`Dev inbox: ${thrown.message}`);
  });

  const answer = createAnswerAsCustomer({ mails, demo, inboundSmtp });
  const app = createInboxApp({ mails, demo, answer, listeners });
  const web = createServer(app).listen(await freePort(options.port ?? USUAL_PORT), LOOPBACK);
  await once(web, 'listening');
  const { port } = web.address() as AddressInfo;
  return {
    smtpUrl: `smtp://${LOOPBACK}:${String(smtpPort)}`,
    url: `http://localhost:${String(port)}`,
    port,
    close: () => closeBoth(sink, web),
  };
}

function createSink(
  mails: KeptMails,
  log: (line: string) => void,
  onMail: (mail: KeptMail) => void,
): SMTPServer {
  return new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: MAIL_BYTES,
    logger: false,
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      let byteCount = 0;
      stream.on('data', (chunk: Buffer) => {
        byteCount += chunk.length;
        // Past the size smtp-server only sets a mark; what is over is read and dropped.
        if (byteCount <= MAIL_BYTES) chunks.push(chunk);
      });
      stream.once('end', () => {
        if (stream.sizeExceeded || byteCount > MAIL_BYTES) {
          done(Object.assign(new Error('5.3.4 The mail is too large'), { responseCode: 552 }));
          return;
        }
        const { mailFrom, rcptTo } = session.envelope;
        const envelope = {
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map((each) => each.address),
        };
        mails.keep(Buffer.concat(chunks), envelope).then(
          (mail) => {
            done(null, `2.0.0 Kept as ${mail.id}`);
            onMail(mail);
          },
          (thrown: unknown) => {
            log(`Dev inbox could not keep a mail: ${reasonOf(thrown)}`);
            done(Object.assign(new Error('4.3.0 Could not be kept'), { responseCode: 451 }));
          },
        );
      });
    },
  });
}

async function closeBoth(sink: SMTPServer, web: Server): Promise<void> {
  await Promise.all([
    new Promise<void>((resolve) => {
      sink.close(resolve);
    }),
    new Promise<void>((resolve) => {
      web.close(() => {
        resolve();
      });
      web.closeAllConnections();
    }),
  ]);
}
