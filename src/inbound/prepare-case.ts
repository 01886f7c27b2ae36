/** Gathers what judging a stored reply may depend on, so that judging itself needs no store. */
import type { Books, Clock, Message, Reply, Secrets } from '../ports.ts';
import type { Question, SentText } from '../replies/index.ts';
import type { Expected } from './assessment.ts';
import type { JudgeInput } from './judge-case.ts';
import { findRecipient, replyAddresses, tokenIn } from './recipients.ts';
import type { InboundAddresses } from './recipients.ts';
import type { EdgeEnvelope } from './store-mail.ts';
import { addressesIn, fieldsNamed, readHeaderBlock } from './strict-headers.ts';

export interface CaseNeeds {
  readonly books: Pick<Books, 'messages' | 'replies'>;
  readonly secrets: Pick<Secrets, 'token' | 'tokenHash'>;
  readonly addresses: InboundAddresses;
  readonly trustedRelays: readonly string[];
  readonly clock: Clock;
}

/** Headers that may show another reply address of ours. */
const ADDRESSED = ['to', 'cc', 'delivered-to', 'x-original-to'];
const OTHER_TOKEN_COUNT = 20;
/** Mails of ours that an answer may quote: the latest of the conversation with that person. */
const SENT_COUNT = 12;

/** Throws what the store throws, and `SealBroken` when the answered mail cannot be opened. */
export async function prepareCase(reply: Reply, needs: CaseNeeds): Promise<JudgeInput> {
  const raw = await needs.books.replies.raw(reply.id);
  const message = reply.messageId === null ? null : await needs.books.messages.get(reply.messageId);
  const envelope: EdgeEnvelope = reply.envelope;
  const { replyDomain, mailFrom } = needs.addresses;
  const common = {
    raw,
    envelope,
    receivedAt: reply.receivedAt,
    own: { addresses: [mailFrom], domain: replyDomain },
    trustedRelays: needs.trustedRelays,
  };
  if (message === null) return { ...common, asked: null, severalTokens: false };
  const others = await otherLiveTokens(raw, envelope, message, needs);
  const expected = await expectationOf(message, others, needs);
  const question = await questionOf(message, needs);
  return { ...common, asked: { question, expected }, severalTokens: others.length > 0 };
}

async function expectationOf(
  message: Message,
  others: readonly string[],
  needs: CaseNeeds,
): Promise<Expected> {
  const { reference, marker } = await needs.books.messages.content(message.id);
  const { replyDomain } = needs.addresses;
  return {
    approverEmail: message.recipient,
    tokenAddresses: replyAddresses(needs.secrets.token(message.id, message.keyId), replyDomain),
    reference: reference ?? '',
    marker: marker ?? '',
    otherLiveAddresses: others.flatMap((token) => replyAddresses(token, replyDomain)),
  };
}

/** Tokens of other messages of ours that still may be answered, as the mail names them. */
async function otherLiveTokens(
  raw: Uint8Array,
  envelope: EdgeEnvelope,
  message: Message,
  needs: CaseNeeds,
): Promise<readonly string[]> {
  const { books, secrets, addresses, clock } = needs;
  const block = readHeaderBlock(raw);
  const named = ADDRESSED.flatMap((name) => fieldsNamed(block, name)).flatMap((field) =>
    addressesIn(field.value),
  );
  const tokens = new Set(
    [...(envelope.alsoTo ?? []), ...named].flatMap(
      (address) => tokenIn(address, addresses.replyDomain) ?? [],
    ),
  );
  const live: string[] = [];
  for (const token of [...tokens].slice(0, OTHER_TOKEN_COUNT)) {
    const address = `${token}@${addresses.replyDomain}`;
    const found = await findRecipient(address, addresses, books, secrets, clock);
    if (found.kind === 'message' && found.message.id !== message.id) live.push(token);
  }
  return live;
}

async function questionOf(message: Message, needs: CaseNeeds): Promise<Question> {
  // What a yes means in a round is applied when the answer is carried out, not when it is read.
  const { yesMeans: _, ...asked } = message.question ?? { locale: message.locale };
  return {
    ...asked,
    sent: await sentTo(message, needs),
  };
}

async function sentTo(message: Message, needs: CaseNeeds): Promise<readonly SentText[]> {
  const { messages } = needs.books;
  const conversation = [
    ...(message.offerId === null ? [] : await messages.ofOffer(message.offerId)),
    ...(message.grantId === null ? [] : await messages.ofGrant(message.grantId)),
  ];
  const others = conversation
    .filter((each) => each.recipient === message.recipient && each.id !== message.id)
    .slice(-SENT_COUNT);
  const distinct = new Map([message, ...others].map((each) => [each.id, each]));
  return Promise.all([...distinct.keys()].map((id) => sentText(id, needs)));
}

async function sentText(messageId: string, needs: CaseNeeds): Promise<SentText> {
  const content = await needs.books.messages.content(messageId);
  return {
    subject: content.subject,
    text: content.text,
    html: content.html,
    ...(content.marker === null ? {} : { marker: content.marker }),
    ...(content.reference === null ? {} : { reference: content.reference }),
  };
}
