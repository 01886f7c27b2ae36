import type { MailPart, ParsedMail } from './parse-mail.ts';
import { headerValue } from './structure.ts';

export type BounceAction = 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded' | 'unknown';

export interface BounceRecipient {
  readonly finalRecipient: string | null;
  readonly action: BounceAction;
  /** Enhanced status code, RFC 3463, such as 5.1.1. */
  readonly status: string | null;
}

export interface Bounce {
  readonly recipients: readonly BounceRecipient[];
  readonly originalMessageId: string | null;
}

interface FoundBounce {
  readonly because: string;
  readonly header: string | null;
  readonly bounce: Bounce;
}

const ACTIONS = new Set<BounceAction>(['failed', 'delayed', 'delivered', 'relayed', 'expanded']);

function fieldsOf(block: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of block.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0)
      fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return fields;
}

/** `rfc822; someone@example.com` as the address. */
const typedAddress = (field: string | undefined): string | null => {
  const address = (field ?? '')
    .replace(/^[^;]*;/, '')
    .replace(/[<>]/g, '')
    .trim();
  return address === '' ? null : address;
};

/** One block a recipient, RFC 3464 section 2.3. */
function readDeliveryStatus(text: string): readonly BounceRecipient[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map(fieldsOf)
    .filter((fields) => fields.has('action') || fields.has('final-recipient'))
    .map((fields) => {
      const said = (fields.get('action') ?? '').toLowerCase().split(/[\s(;]/)[0] ?? '';
      const status = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(fields.get('status') ?? '')?.[0] ?? null;
      const action = ACTIONS.has(said as BounceAction) ? (said as BounceAction) : 'unknown';
      return {
        finalRecipient: typedAddress(
          fields.get('final-recipient') ?? fields.get('original-recipient'),
        ),
        action,
        status,
      };
    });
}

const messageIdIn = (text: string): string | null =>
  /^message-id:\s*(<[^>\s]{1,300}>)/im.exec(text.replace(/\r?\n[ \t]+/g, ' '))?.[1] ?? null;

function originalMessageId(mail: ParsedMail): string | null {
  for (const part of mail.parts)
    if (part.contentType === 'text/rfc822-headers' && part.text !== null) {
      const id = messageIdIn(part.text);
      if (id !== null) return id;
    }
  return messageIdIn(mail.text ?? '') ?? headerValue(mail.headers, 'in-reply-to');
}

/** Senders of delivery reports. Never enough alone. */
const MACHINE_SENDER =
  /mailer-daemon|^postmaster@|^mail-?daemon|^mdaemon|microsoftexchange[0-9a-f]*@|^<?>?$/i;

/** Texts of known mail transfer agents: Postfix, Exim, qmail, Sendmail, Exchange, Gmail, Domino. */
const FAILED_TEXT =
  /could not be delivered to one or more|wasn't able to deliver your message|the following addresses? (?:had permanent fatal errors|failed)|delivery to the following recipients? failed|message could not be delivered|undeliverable:|couldn't be delivered|address not found|your message wasn't delivered|\b(?:550|551|552|553|554)[ -]+(?:\d\.\d\.\d\s+)?\S*\s*(?:unknown user|user unknown|no such user|mailbox|recipient|requested action)|unzustellbar|nicht zugestellt werden|n'a pas pu être (?:remis|livré)|no se ha podido entregar|non è stato possibile (?:recapitare|consegnare)|não foi possível entregar|niet worden (?:bezorgd|afgeleverd)|nie mogła zostać dostarczona|エラーのため|配信できません|送信できませんでした|this is a permanent error/i;
const DELAYED_TEXT =
  /has not yet been delivered|delayed \d+ hours?|delivery (?:has been|is) delayed|still being retried|will (?:continue to )?(?:keep )?(?:be )?(?:retry|retried|trying)|warning: message .* delayed|noch nicht zugestellt/i;
const BOUNCE_SUBJECT =
  /^(?:undeliver|mail delivery|delivery (?:status notification|failure|has failed)|returned mail|failure notice|warning: (?:message|could not send)|non.?deliver|unzustellbar|nicht zustellbar|mail system error|message (?:undelivered|delayed)|delayed|non remis|non recapitabile|no se puede entregar|não entregue|onbestelbaar|niet te bezorgen|nie można dostarczyć|配信不能|未配信|配達不能)/i;

function addressesIn(text: string): readonly string[] {
  const head = text.split(/^-{2,}.*(?:original|copy|header).*$/im)[0] ?? '';
  const found = [...head.slice(0, 8000).matchAll(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g)].map(
    ([each]) => each,
  );
  return [...new Set(found)].filter((address) => !/^(?:mailer-daemon|postmaster)@/i.test(address));
}

function fromText(mail: ParsedMail): readonly BounceRecipient[] {
  const text = mail.text ?? mail.html ?? '';
  const delayed = DELAYED_TEXT.test(text) || DELAYED_TEXT.test(mail.subject);
  const failed = FAILED_TEXT.test(text) || FAILED_TEXT.test(mail.subject);
  const action: BounceAction =
    delayed && !/permanent/i.test(text) ? 'delayed' : failed ? 'failed' : 'unknown';
  const status = /\b[45]\.\d{1,3}\.\d{1,3}\b/.exec(text)?.[0] ?? null;
  const addresses = addressesIn(text);
  if (addresses.length === 0) return [{ finalRecipient: null, action, status }];
  return addresses.slice(0, 20).map((finalRecipient) => ({ finalRecipient, action, status }));
}

const isStatusPart = (part: MailPart): boolean =>
  !part.nested &&
  (part.contentType === 'message/delivery-status' ||
    part.contentType === 'message/global-delivery-status');

/**
 * A delivery report: the report structure of RFC 3464 and RFC 6522, or the text of a known mail
 * transfer agent from a machine's address. A null sender alone is not enough.
 */
export function readBounce(mail: ParsedMail): FoundBounce | null {
  const status = mail.parts.find(isStatusPart);
  const originalId = originalMessageId(mail);
  if (status?.text !== undefined && status.text !== null) {
    const recipients = readDeliveryStatus(status.text);
    const known = recipients.length > 0 ? recipients : fromText(mail);
    return {
      because: 'delivery-status',
      header: null,
      bounce: { recipients: known, originalMessageId: originalId },
    };
  }
  const bounce = (): Bounce => ({ recipients: fromText(mail), originalMessageId: originalId });
  if (mail.parts[0]?.reportType === 'delivery-status')
    return {
      because: 'report-without-status',
      header: 'content-type: multipart/report',
      bounce: bounce(),
    };
  const failed = headerValue(mail.headers, 'x-failed-recipients');
  if (failed !== null)
    return {
      because: 'failed-recipients',
      header: `x-failed-recipients: ${failed.slice(0, 200)}`,
      bounce: bounce(),
    };
  const sender = mail.from[0]?.address ?? '';
  const returnPath = headerValue(mail.headers, 'return-path') ?? '';
  const machine =
    MACHINE_SENDER.test(sender) ||
    (/^<\s*>$/.test(returnPath.trim()) && MACHINE_SENDER.test(sender));
  const text = `${mail.text ?? ''}\n${mail.html ?? ''}`.slice(0, 20_000);
  const speaks = FAILED_TEXT.test(text) || DELAYED_TEXT.test(text);
  if (machine && (speaks || BOUNCE_SUBJECT.test(mail.subject)))
    return { because: 'known-delivery-report-text', header: `from: ${sender}`, bounce: bounce() };
  return null;
}
