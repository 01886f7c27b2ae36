import { createTransport } from 'nodemailer';
import { type AnswerAs, writeReply, writerOf } from './customer-reply.ts';
import type { DemoWorld } from './demo-world.ts';
import { reasonOf } from './failure.ts';
import type { GivenAnswer, KeptMails } from './kept-mails.ts';

export interface AnswerWish {
  readonly as: AnswerAs;
  readonly text: string;
  /** Another address than the one the mail went to: a colleague's. */
  readonly from?: string;
}

export type AnswerResult =
  | { readonly kind: 'unknown-mail' }
  /** The mail has no reply address. */
  | { readonly kind: 'not-answerable' }
  | { readonly kind: 'given'; readonly answer: GivenAnswer };

export type AnswerAsCustomer = (mailId: string, wish: AnswerWish) => Promise<AnswerResult>;

const TIME_OUT_MS = 20_000;

/**
 * Sends a customer's answer to our own inbound listener, over SMTP and signed for the customer's
 * domain: it is judged by the very code that judges real mail.
 */
export function createAnswerAsCustomer(deps: {
  readonly mails: KeptMails;
  readonly demo: DemoWorld;
  readonly inboundSmtp: () => { readonly host: string; readonly port: number };
}): AnswerAsCustomer {
  return async (mailId, wish) => {
    const mail = await deps.mails.open(mailId);
    if (mail === null) return { kind: 'unknown-mail' };
    const { replyTo } = mail;
    if (replyTo === null) return { kind: 'not-answerable' };
    const writer = writerOf(deps.demo, mail, wish.from);
    const reply = await writeReply({ ...mail, replyTo }, writer, wish);
    const signed = reply.signedBy === null ? null : await deps.demo.sign(reply.signedBy, reply.raw);
    const sent = await send(deps.inboundSmtp(), {
      ...reply,
      raw: signed ?? reply.raw,
      helo: signed === null ? 'mail.attacker.example' : `mail.${String(reply.signedBy)}`,
    });
    const answer: GivenAnswer = {
      at: new Date().toISOString(),
      as: wish.as,
      from: writer.address,
      words: reply.words,
      ...sent,
    };
    await deps.mails.noteAnswer(mailId, answer);
    return { kind: 'given', answer };
  };
}

async function send(
  to: { readonly host: string; readonly port: number },
  mail: {
    readonly raw: Buffer;
    readonly helo: string;
    readonly envelope: { readonly from: string; readonly to: string };
  },
): Promise<Pick<GivenAnswer, 'accepted' | 'response'>> {
  const transport = createTransport({
    host: to.host,
    port: to.port,
    name: mail.helo,
    secure: false,
    ignoreTLS: true,
    connectionTimeout: TIME_OUT_MS,
    greetingTimeout: TIME_OUT_MS,
    socketTimeout: TIME_OUT_MS,
  });
  try {
    const { response } = await transport.sendMail({ envelope: mail.envelope, raw: mail.raw });
    return { accepted: true, response };
  } catch (thrown) {
    return { accepted: false, response: reasonOf(thrown) };
  } finally {
    transport.close();
  }
}
