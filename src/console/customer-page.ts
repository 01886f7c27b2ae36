/** The page behind /d/{token} as HTML: pure, without script, readable on a phone and by a screen reader. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Asked, isRound } from '../commands/asked.ts';
import type { Locale } from '../domain/vocabulary.ts';
import { html, type Markup, named, type Piece } from './html.ts';
import { languageNames, type PageTexts } from './page-texts.ts';
import { badge, standingPanel } from './standing-view.ts';

const CSS = readFileSync(new URL('./page.css', import.meta.url), 'utf8');
/** One piece, because the policy names the digest of every byte between the tags. */
const STYLE: Markup = { markup: `<style>${CSS}</style>` };

/** The one style sheet stands in the page; the policy names it by its digest and allows nothing else. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(CSS).digest('base64')}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What went wrong with a form, as the page says it above the question. */
export type Complaint =
  | {
      readonly kind:
        'words' | 'no-tries' | 'not-open' | 'busy' | 'origin' | 'unreadable' | 'failed';
    }
  | { readonly kind: 'code'; readonly triesLeft: number };

export function questionPage(texts: PageTexts, asked: Asked, complaint: Complaint | null): Markup {
  const { say } = texts;
  const { content } = asked.offer;
  const names = { partner: named(content.partner.name), customer: named(content.customer.name) };
  const title = say(titleKey(asked), names);
  const formIsOpen =
    asked.standing.kind === 'open' && isRound(asked.message) && complaint?.kind !== 'no-tries';
  return frame(
    texts,
    `${texts.plain(`state-${badge(asked).key}`)} · Countersign`,
    html`<p class="badge ${badge(asked).tone}">${say(`state-${badge(asked).key}`)}</p>
      <h1>${title}</h1>
      ${complaint === null ? null : complaintPanel(texts, complaint)} ${standingPanel(texts, asked)}
      <p class="lead">${say('lead')}</p>
      ${factsOf(texts, asked)} ${servicesOf(texts, asked)} ${powersOf(texts, asked)}
      ${replacementOf(texts, asked)}
      ${asked.standing.kind === 'open' && (formIsOpen ? formOf(texts, asked, complaint) : howToReply(texts))}`,
  );
}

/** For a token that is none of ours, and for anything that cannot be shown with its question. */
export function missingPage(texts: PageTexts): Markup {
  const { say } = texts;
  return frame(
    texts,
    texts.plain('missing-title'),
    html`<h1>${say('missing-title')}</h1>
      <p>${say('missing-body')}</p>`,
  );
}

export function complaintPage(texts: PageTexts, complaint: Complaint): Markup {
  return frame(
    texts,
    texts.plain('error-title'),
    html`<h1>${texts.say('error-title')}</h1>
      <p>${complaintText(texts, complaint)}</p>`,
  );
}

/** Where a mail went, told to whoever holds the link: enough to recognise one's own address. */
function shortened(email: string): string {
  const at = email.lastIndexOf('@');
  return `${email.slice(0, 1)}…${at < 0 ? '' : email.slice(at)}`;
}

function titleKey({ subjects }: Asked): string {
  if (subjects.length > 1) return 'title-both';
  return subjects[0] === 'delegated-admin' ? 'title-admin' : 'title-trial';
}

function factsOf({ say, when, howLong }: PageTexts, { offer, message, admin }: Asked): Markup {
  const { partner, customer } = offer.content;
  const fact = (label: string, value: Piece, more: Piece = null): Markup =>
    html`<dt>${say(label)}</dt>
      <dd>${value}${more !== null && html` <span class="more">(${more})</span>`}</dd>`;
  const until = isRound(message) ? message.answerableUntil : null;
  return html`<dl class="facts">
    ${fact('fact-partner', named(partner.name), say('verified-domain', { domain: partner.domain }))}
    ${fact('fact-customer', named(customer.name), customer.domain)}
    ${fact('fact-recipient', named(shortened(message.recipient)))}
    ${
      admin && [
        fact(
          'fact-scope',
          admin.scope === 'full' ? say('scope-full') : say('scope-smaller', { scope: admin.scope }),
        ),
        fact('fact-duration', say('duration', { duration: howLong(admin.duration) })),
      ]
    }
    ${fact('fact-deadline', when(offer.deadlineAt, customer.timeZone))}
    ${until !== null && fact('fact-round-deadline', when(until, customer.timeZone))}
  </dl>`;
}

function servicesOf({ say }: PageTexts, { services }: Asked): Piece {
  if (services.length === 0) return null;
  return html`<section>
    <h2>${say('services-title')}</h2>
    <ul class="lines">
      ${services.map(
        ({ planName, serviceName, seats, days }) =>
          html`<li>
            <strong
              >${planName.startsWith(serviceName) ? planName : `${serviceName}, ${planName}`}</strong
            >
            <span>${say('service-terms', { seats, days })}</span>
          </li>`,
      )}
    </ul>
  </section>`;
}

const FULL_POWERS = ['sign-in', 'users', 'settings', 'move', 'support'];

function powersOf({ say }: PageTexts, { admin, offer }: Asked): Piece {
  if (admin === null) return null;
  const powers =
    admin.scope === 'full'
      ? FULL_POWERS.map((power) => say(`power-${power}`))
      : [say('power-smaller', { scope: admin.scope })];
  return html`<section>
    <h2>${say('powers-title', { partner: named(offer.content.partner.name) })}</h2>
    <ul class="powers">
      ${powers.map((power) => html`<li>${power}</li>`)}
    </ul>
    <p>${say('powers-undo')}</p>
  </section>`;
}

function replacementOf({ say }: PageTexts, { message, offer, standing }: Asked): Piece {
  if (message.question?.phrase === undefined || standing.kind !== 'open') return null;
  return html`<section class="panel warn">
    <p>${say('replaces', { partner: named(offer.content.partner.name) })}</p>
  </section>`;
}

function formOf(texts: PageTexts, { message }: Asked, complaint: Complaint | null): Markup {
  const { say } = texts;
  const phrase = message.question?.phrase;
  const word = (text: string): Markup => html`<span class="say">${text}</span>`;
  const hint = say(phrase === undefined ? 'hint-decision' : 'hint-phrase', {
    agree: word(phrase ?? texts.plain('word-agree')),
    decline: word(texts.plain('word-decline')),
  });
  const invalid = (kind: Complaint['kind']): Markup | null =>
    complaint?.kind === kind ? html`aria-invalid="true"` : null;
  return html`<section class="panel act" aria-labelledby="act">
    <h2 id="act">${say('form-title')}</h2>
    <p>${say('form-intro')}</p>
    <form method="post" action="?lang=${texts.locale}" autocomplete="off">
      <div class="field">
        <label for="code">${say('field-code')}</label>
        <p class="hint" id="code-hint">${say('hint-code')}</p>
        <input
          class="code"
          id="code"
          name="code"
          required
          maxlength="40"
          autocapitalize="characters"
          autocomplete="off"
          autocorrect="off"
          spellcheck="false"
          aria-describedby="code-hint"
          ${invalid('code')}
        />
      </div>
      <div class="field">
        <label for="decision">${say('field-decision')}</label>
        <p class="hint" id="decision-hint">${hint}</p>
        <input
          id="decision"
          name="decision"
          required
          maxlength="200"
          autocapitalize="none"
          autocomplete="off"
          autocorrect="off"
          spellcheck="false"
          aria-describedby="decision-hint"
          ${invalid('words')}
        />
      </div>
      <button type="submit">${say('button')}</button>
    </form>
  </section>`;
}

function howToReply({ say }: PageTexts): Markup {
  return html`<section class="panel">
    <h2>${say('reply-title')}</h2>
    <p>${say('reply-body')}</p>
  </section>`;
}

function complaintPanel(texts: PageTexts, complaint: Complaint): Markup {
  const bad = complaint.kind === 'not-open' ? 'warn' : 'bad';
  return html`<div class="panel ${bad}" role="alert">
    <h2>${texts.say('error-title')}</h2>
    <p>${complaintText(texts, complaint)}</p>
  </div>`;
}

function complaintText({ say }: PageTexts, complaint: Complaint): Markup {
  return complaint.kind === 'code'
    ? say('error-code', { triesLeft: complaint.triesLeft })
    : say(`error-${complaint.kind}`);
}

function frame(texts: PageTexts, title: string, body: Markup): Markup {
  return html`<!doctype html>
    <html lang="${texts.locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        ${STYLE}
      </head>
      <body>
        <div class="frame">
          <header class="mark">
            <span class="mark-sign" aria-hidden="true">✓</span>Countersign
          </header>
          <main class="card">${body}</main>
          <footer>
            <p>${texts.say('foot')}</p>
            ${languageSwitch(texts)}
          </footer>
        </div>
      </body>
    </html> `;
}

function languageSwitch(texts: PageTexts): Markup {
  const link = (locale: Locale, name: string): Markup => {
    const current = locale === texts.locale ? html` aria-current="true"` : null;
    return html`<li>
      <a href="?lang=${locale}" lang="${locale}" hreflang="${locale}" ${current}>${name}</a>
    </li>`;
  };
  return html`<nav aria-label="${texts.plain('languages')}">
    <ul class="languages">
      ${languageNames().map(({ locale, name }) => link(locale, name))}
    </ul>
  </nav>`;
}
