/** Sends letters: plans each mail once, in the ledger, and hands to the relay what is not out yet. */
import type { Frame, MailInputs, MailName, RenderedMail } from '../emails/mails.ts';
import type { Offer } from '../src/domain/offers.ts';
import type { Locale } from '../src/domain/vocabulary.ts';
import { newId } from '../src/ids.ts';
import type {
  Books,
  Clock,
  Letter,
  LetterOutcome,
  Letters,
  Mailer,
  Message,
  Secrets,
} from '../src/ports.ts';
import { draftsOf } from './drafts/drafts-of.ts';
import { previewDraft } from './drafts/offer-drafts.ts';
import type { Draft, DraftContext } from './drafts/scene.ts';

export interface LettersNeeds {
  readonly books: Books;
  readonly secrets: Secrets;
  readonly mailer: Mailer;
  readonly clock: Clock;
  readonly render: <N extends MailName>(name: N, input: MailInputs[N]) => RenderedMail;
  readonly drafting: Omit<DraftContext, 'books'>;
  readonly replyDomain: string;
  /** Domain of Message-IDs. */
  readonly mailDomain: string;
}

/** What stands in a preview where a live mail has its reference and its marker. */
const PREVIEW_REFERENCE = 'CS-PREVIEW000';

/** Renders an offer's question as it would be sent now, with nothing in it that could answer. */
export function createPreview(
  needs: Pick<LettersNeeds, 'books' | 'render' | 'drafting'>,
): (offer: Offer, locale: Locale) => Promise<RenderedMail> {
  return async (offer, locale) => {
    const draft = await previewDraft(offer, locale, { ...needs.drafting, books: needs.books });
    return needs.render(
      draft.name,
      draft.input(frameOf(draft, PREVIEW_REFERENCE, PREVIEW_REFERENCE), 'msg_preview'),
    );
  };
}

function frameOf(draft: Draft, reference: string, marker: string): Frame {
  const { locale, timeZone, partner, customer, recipient } = draft;
  return { locale, timeZone, partner, customer, recipient, reference, marker };
}

/** A relay that said 4xx is left alone this long; doubled with each attempt, at most an hour. */
const RETRY_MS = 5_000;
const RETRY_MAX_MS = 3_600_000;

export function createLetters(needs: LettersNeeds): Letters {
  const { books } = needs;

  return {
    async send(letter: Letter): Promise<LetterOutcome> {
      const drafts = await draftsOf(letter, { ...needs.drafting, books });
      let acceptedCount = 0;
      let refusedCount = 0;
      let openCount = 0;
      for (const draft of drafts) {
        const planned = await plan(draft);
        const state = await sendOnce(planned, draft.autoReply);
        if (state === 'open') openCount += 1;
        // A partner's own address that bounces says nothing about the customer.
        else if (state === 'accepted') acceptedCount += draft.name === 'partner-outcome' ? 0 : 1;
        else if (draft.approver !== null) refusedCount += 1;
      }
      return { acceptedCount, refusedCount, openCount };
    },
    async resume(message) {
      await sendOnce(message, true);
    },
  };

  /** The row of the ledger. Planned before: found again, with the very text it had then. */
  async function plan(draft: Draft): Promise<Message> {
    const where = {
      ...(draft.offerId === null ? {} : { offerId: draft.offerId }),
      ...(draft.grantId === null ? {} : { grantId: draft.grantId }),
    };
    const before = await books.messages.byStep(where, draft.step, draft.recipient.email);
    if (before !== null) return before;

    const id = newId('msg');
    const reference = draft.answerable ? needs.secrets.reference(id) : '';
    const marker = draft.answerable ? needs.secrets.marker(id) : '';
    const mail = needs.render(draft.name, draft.input(frameOf(draft, reference, marker), id));
    return await books.messages.plan(
      {
        id,
        keyId: needs.secrets.keyId(),
        offerId: draft.offerId,
        grantId: draft.grantId,
        purpose: draft.name,
        step: draft.step,
        asks: draft.asks,
        approver: draft.approver,
        recipient: draft.recipient.email,
        locale: draft.locale,
        replacesGrant: draft.replacesGrant,
        question: draft.reading,
        answerableUntil: draft.answerableUntil,
      },
      {
        fromName: draft.fromName,
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        reference: reference === '' ? null : reference,
        marker: marker === '' ? null : marker,
      },
      draft.answerable ? needs.secrets.tokenHash(needs.secrets.token(id)) : null,
    );
  }

  async function sendOnce(
    message: Message,
    autoReply: boolean,
  ): Promise<'accepted' | 'refused' | 'open'> {
    if (message.state === 'accepted' || message.state === 'refused') return message.state;
    const sending = await books.messages.beginSending(message.id);
    const content = await books.messages.content(message.id);
    const outcome = await needs.mailer.send({
      ...content,
      id: message.id,
      to: message.recipient,
      replyTo:
        content.marker === null
          ? null
          : `${needs.secrets.token(message.id, message.keyId)}@${needs.replyDomain}`,
      messageId: `<${message.id}@${needs.mailDomain}>`,
      autoSubmitted: autoReply ? 'auto-replied' : 'auto-generated',
    });
    const retryAt = new Date(
      needs.clock.now().getTime() + Math.min(RETRY_MAX_MS, RETRY_MS * 2 ** sending.attempts),
    );
    const { kind, response } = outcome;
    await books.messages.settle(
      message.id,
      kind === 'retry' || kind === 'ambiguous' ? { kind, response, retryAt } : { kind, response },
    );
    return kind === 'accepted' || kind === 'refused' ? kind : 'open';
  }
}
