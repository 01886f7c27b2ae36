import type { Offer } from '../domain/offers.ts';
import type { Locale } from '../domain/vocabulary.ts';
import { withoutSecrets } from './without-secrets.ts';

export interface MailPreview {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** Renders an offer's mail with placeholders (`CS-PREVIEW000`) where a live one has its secrets. */
export type RenderPreview = (offer: Offer, locale: Locale) => MailPreview | Promise<MailPreview>;

/** What the customer gets to read, without anything that could answer for it. */
export async function previewOffer(
  render: RenderPreview,
  offer: Offer,
  locale: Locale | undefined,
): Promise<MailPreview> {
  const mail = await render(offer, locale ?? offer.content.locale);
  return {
    subject: withoutSecrets(mail.subject),
    html: withoutSecrets(mail.html),
    text: withoutSecrets(mail.text),
  };
}
