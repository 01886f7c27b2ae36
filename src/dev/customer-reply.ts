/** Writes the mail that a customer would send: what Gmail or Outlook make of "answer" and a few words. */
import { randomUUID } from 'node:crypto';
import { createTransport } from 'nodemailer';
import { escapeHtml } from '../console/html.ts';
import { isOneOf, type Locale, LOCALES } from '../domain/vocabulary.ts';
import { CUSTOMER_WORDS } from './customer-words.ts';
import type { DemoWorld, MailSystem } from './demo-world.ts';
import type { OpenedMail } from './kept-mails.ts';

export const ANSWERS = ['yes', 'no', 'unclear', 'out-of-office', 'forged', 'text'] as const;
export type AnswerAs = (typeof ANSWERS)[number];

export interface Writer {
  readonly name: string;
  readonly address: string;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly mailSystem: MailSystem;
}

export interface WrittenReply {
  readonly raw: Buffer;
  readonly words: string;
  readonly envelope: { readonly from: string; readonly to: string };
  /** The domain whose server signs and sends it; null: somebody else's machine, unsigned. */
  readonly signedBy: string | null;
}

/** Whoever the mail went to, or `address` instead (a colleague). */
export function writerOf(demo: DemoWorld, mail: OpenedMail, address?: string): Writer {
  const own = address ?? mail.envelope.to[0] ?? '';
  const customer = demo.customers.find((each) => each.domain === domainOf(own));
  const contact = customer?.contacts.find((each) => each.email === own.toLowerCase());
  return {
    name: contact?.name ?? '',
    address: own,
    locale: languageOf(mail) ?? customer?.locale ?? 'en',
    timeZone: customer?.timeZone ?? 'UTC',
    mailSystem: customer?.mailSystem ?? 'gmail',
  };
}

export async function writeReply(
  mail: OpenedMail & { readonly replyTo: string },
  writer: Writer,
  wish: { readonly as: AnswerAs; readonly text: string },
): Promise<WrittenReply> {
  const words = CUSTOMER_WORDS[writer.locale];
  const said = saidBy(wish, writer.locale);
  const away = wish.as === 'out-of-office';
  const quoted = away ? { text: said, html: paragraphs(said) } : quoting(mail, writer, said);
  const re = writer.mailSystem === 'outlook' ? words.re : 'Re:';
  const domain = domainOf(writer.address);
  const { message } = await createTransport({
    streamTransport: true,
    buffer: true,
    newline: 'windows',
  }).sendMail({
    from: { name: writer.name, address: writer.address },
    to: { name: mail.from.name, address: mail.replyTo },
    subject: `${away ? words.awaySubject : re} ${mail.subject}`,
    messageId: `<${randomUUID()}@${domain}>`,
    ...(mail.messageId === null ? {} : { inReplyTo: mail.messageId, references: mail.messageId }),
    ...quoted,
    textEncoding: 'quoted-printable',
    headers: away ? { 'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All' } : {},
    xMailer: false,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  if (!Buffer.isBuffer(message)) throw new Error('The reply was not written');
  return {
    raw: message,
    words: said,
    // RFC 3834: an automatic answer has the null sender. A forger has no machine of the domain.
    envelope: {
      from: away ? '' : wish.as === 'forged' ? 'mallory@attacker.example' : writer.address,
      to: mail.replyTo,
    },
    signedBy: wish.as === 'forged' ? null : domain,
  };
}

/** What a mail offers as answers: the short texts in quotation marks, the partner's words aside. */
export function quotedWords(text: string): readonly string[] {
  const ours = text.replace(/^\|.*$/gmu, '');
  const found = [...ours.matchAll(QUOTED)].map((match) =>
    (match.slice(1).find((each: string | undefined) => each !== undefined) ?? '')
      .replace(/\s+/gu, ' ')
      .trim(),
  );
  return [...new Set(found)].filter((each) => each !== '').slice(0, 8);
}

const QUOTED = /"([^"]{1,80})"|[“„]([^“”„]{1,80})[”“]|«([^«»]{1,80})»|「([^「」]{1,80})」/gu;

export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

function languageOf(mail: OpenedMail): Locale | null {
  const found = /<html\b[^>]*\blang="([a-z]{2})/iu.exec(mail.html ?? '')?.[1]?.toLowerCase();
  return isOneOf(LOCALES, found) ? found : null;
}

function saidBy(wish: { as: AnswerAs; text: string }, locale: Locale): string {
  const words = CUSTOMER_WORDS[locale];
  switch (wish.as) {
    case 'yes':
    case 'forged':
      return words.yes;
    case 'no':
      return words.no;
    case 'unclear':
      return words.unclear;
    case 'out-of-office':
      return words.away;
    case 'text':
      return wish.text;
  }
}

interface Parts {
  readonly text: string;
  readonly html: string;
}

function quoting(mail: OpenedMail, writer: Writer, said: string): Parts {
  return writer.mailSystem === 'outlook'
    ? quotingLikeOutlook(mail, writer, said)
    : quotingLikeGmail(mail, writer, said);
}

function quotingLikeGmail(mail: OpenedMail, writer: Writer, said: string): Parts {
  const { date, time } = momentIn(writer, mail.receivedAt);
  const fill = (who: string): string =>
    CUSTOMER_WORDS[writer.locale].attribution
      .replace('{date}', date)
      .replace('{time}', time)
      .replace('{who}', () => who);
  const lines = mail.text.split(/\r?\n/u).map((line) => (line === '' ? '>' : `> ${line}`));
  const address = escapeHtml(mail.from.address);
  const who = `${escapeHtml(mail.from.name)} &lt;<a href="mailto:${address}">${address}</a>&gt;`;
  return {
    text: `${said}\n\n${fill(`${mail.from.name} <${mail.from.address}>`)}\n\n${lines.join('\n')}\n`,
    html:
      `<div dir="ltr">${paragraphs(said)}</div><br>` +
      `<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${fill(who)}<br></div>` +
      '<blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">' +
      `${bodyOf(mail)}</blockquote></div>`,
  };
}

function quotingLikeOutlook(mail: OpenedMail, writer: Writer, said: string): Parts {
  const { date, time } = momentIn(writer, mail.receivedAt);
  const [from, sent, to, subject] = CUSTOMER_WORDS[writer.locale].block;
  const block: readonly (readonly [string, string])[] = [
    [from, `${mail.from.name} <${mail.from.address}>`],
    [sent, `${date} ${time}`],
    [to, `${writer.name} <${writer.address}>`],
    [subject, mail.subject],
  ];
  const text = block.map(([label, value]) => `${label}: ${value}`).join('\n');
  const html = block
    .map(([label, value]) => `<b>${escapeHtml(label)}:</b> ${escapeHtml(value)}<br>`)
    .join('');
  return {
    text: `${said}\n\n________________________________\n${text}\n\n${mail.text}\n`,
    html:
      `<html><body><div style="font-family:Aptos,Calibri,sans-serif;font-size:12pt">${paragraphs(said)}</div>` +
      '<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1">' +
      `<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000">${html}</font><div>&nbsp;</div></div>` +
      `<div>${bodyOf(mail)}</div></body></html>`,
  };
}

function bodyOf(mail: OpenedMail): string {
  if (mail.html === null) return paragraphs(mail.text);
  return /<body\b[^>]*>([^]*)<\/body>/iu.exec(mail.html)?.[1] ?? mail.html;
}

function paragraphs(text: string): string {
  return text
    .split(/\r?\n/u)
    .map((line) => (line === '' ? '<div><br></div>' : `<div>${escapeHtml(line)}</div>`))
    .join('');
}

function momentIn(writer: Writer, instant: string): { date: string; time: string } {
  const format = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(writer.locale, { ...options, timeZone: writer.timeZone }).format(
      new Date(instant),
    );
  return {
    date: format({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }),
    time: format({ hour: '2-digit', minute: '2-digit' }),
  };
}
