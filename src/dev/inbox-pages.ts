/** The pages of the dev inbox as HTML: a list beside one mail; on a phone, one after the other. */
import { html, type Markup, named, type Piece } from '../console/html.ts';
import { type AnswerAs, domainOf, quotedWords } from './customer-reply.ts';
import type { DemoWorld } from './demo-world.ts';
import type { GivenAnswer, KeptMail, OpenedMail } from './kept-mails.ts';

export const VIEWS = ['mail', 'text', 'headers', 'raw'] as const;
export type View = (typeof VIEWS)[number];

const VIEW_NAMES: Record<View, string> = {
  mail: 'Mail',
  text: 'Plain text',
  headers: 'Headers',
  raw: 'Raw',
};

const ANSWER_BUTTONS: readonly { readonly as: AnswerAs; readonly name: string }[] = [
  { as: 'yes', name: 'Yes' },
  { as: 'no', name: 'No' },
  { as: 'unclear', name: 'Unclear' },
  { as: 'out-of-office', name: 'Out of office' },
  { as: 'forged', name: 'Forged' },
];

export interface InboxPage {
  readonly mails: readonly KeptMail[];
  readonly demo: DemoWorld;
  readonly opened: { readonly mail: OpenedMail; readonly view: View } | null;
  /** The address named a mail that is not here. */
  readonly missing?: boolean;
}

export function inboxPage({ mails, demo, opened, missing = false }: InboxPage): Markup {
  const title = opened === null ? '' : `${opened.mail.subject} · `;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}Countersign dev inbox</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/inbox.css" />
        <script src="/inbox.js" defer></script>
      </head>
      <body class="${opened === null && !missing ? 'at-list' : 'at-mail'}">
        <a class="skip" href="#mail">Skip to the mail</a>
        <header class="top">
          <a class="mark" href="/"
            ><span class="mark-sign" aria-hidden="true">✓</span>Countersign dev inbox</a
          >
          <p>Every mail that Countersign sends here. Answer it as the customer.</p>
        </header>
        <div class="panes">
          <nav class="list" aria-label="Mails" id="list" data-selected="${opened?.mail.id ?? ''}">
            ${mailList(mails, opened?.mail.id ?? null)}
          </nav>
          <main id="mail" tabindex="-1">
            ${opened === null ? nothingOpen(missing) : openMail(demo, opened.mail, opened.view)}
          </main>
        </div>
      </body>
    </html> `;
}

/** Also what the script asks for when a mail arrives. */
export function mailList(mails: readonly KeptMail[], selected: string | null): Markup {
  if (mails.length === 0) {
    return html`<p class="empty">
      No mail yet. Create an offer, and its mail appears here by itself.
    </p>`;
  }
  return html`<ol>
    ${mails.map((mail) => listRow(mail, mail.id === selected))}
  </ol>`;
}

function listRow(mail: KeptMail, selected: boolean): Markup {
  const last = mail.answers.at(-1);
  return html`<li>
    <a href="/mails/${mail.id}" ${selected && html` aria-current="page"`}>
      <span class="row-top"
        ><span class="to">${named(mail.envelope.to.join(', '))}</span
        >${clock(mail.receivedAt)}</span
      >
      <span class="subject">${named(mail.subject === '' ? '(no subject)' : mail.subject)}</span>
      <span class="from"
        >${named(mail.from.name)}${last !== undefined && html`<span class="chip">${answerName(last.as)}</span>`}</span
      >
    </a>
  </li>`;
}

function nothingOpen(missing: boolean): Markup {
  return html`<div class="none">
    <p class="none-sign" aria-hidden="true">✉</p>
    <h1>${missing ? 'This mail is not here any more' : 'Choose a mail'}</h1>
    <p>${missing ? 'The inbox keeps the newest 500.' : 'New ones appear on top by themselves.'}</p>
  </div>`;
}

function openMail(demo: DemoWorld, mail: OpenedMail, view: View): Markup {
  return html`<p class="back"><a href="/">← All mails</a></p>
    <header class="mail-head">
      <h1>${named(mail.subject === '' ? '(no subject)' : mail.subject)}</h1>
      <p>
        <b>${named(mail.from.name)}</b>
        <span class="soft">${mail.from.address}</span> ${clock(mail.receivedAt)}
      </p>
      <p class="soft">to ${named(mail.envelope.to.join(', '))}</p>
    </header>
    ${answerPanel(demo, mail)} ${linksIn(mail)}
    <nav class="tabs" aria-label="Views of this mail">
      ${VIEWS.map(
        (each) =>
          html`<a
            href="/mails/${mail.id}?view=${each}"
            ${each === view && html` aria-current="true"`}
            >${VIEW_NAMES[each]}</a
          >`,
      )}
    </nav>
    ${shown(mail, view)}`;
}

function shown(mail: OpenedMail, view: View): Markup {
  switch (view) {
    case 'mail':
      return mail.html === null
        ? textOf(mail.text)
        : html`<iframe
            class="body"
            sandbox=""
            title="The mail as it looks"
            src="/mails/${mail.id}/html"
          ></iframe>`;
    case 'text':
      return textOf(mail.text);
    case 'headers':
      return html`<div class="body scroll" tabindex="0" role="region" aria-label="Headers">
        <table>
          ${mail.headers.map(
            ({ name, value }) =>
              html`<tr>
                <th scope="row">${name}</th>
                <td>${value}</td>
              </tr>`,
          )}
        </table>
      </div>`;
    case 'raw':
      return textOf(mail.raw.toString('utf8'));
  }
}

function textOf(text: string): Markup {
  return html`<pre class="body scroll" tabindex="0" dir="auto">${text}</pre>`;
}

function answerPanel(demo: DemoWorld, mail: OpenedMail): Markup {
  if (mail.replyTo === null) {
    return html`<section class="answer"><p class="soft">This mail expects no answer.</p></section>`;
  }
  const own = mail.envelope.to[0] ?? '';
  const customer = demo.customers.find((each) => each.domain === domainOf(own));
  const words = quotedWords(mail.text);
  return html`<section class="answer" aria-labelledby="answer-title">
    <h2 id="answer-title">Answer as the customer</h2>
    ${customer === undefined && html`<p class="note">${domainOf(own)} is no demo domain, so answers go out unsigned and never count as verified.</p>`}
    <form method="post" action="/mails/${mail.id}/answer" class="buttons">
      ${ANSWER_BUTTONS.map(({ as, name }) => html`<button name="as" value="${as}" class="${as}">${name}</button>`)}
    </form>
    ${
      words.length > 0 &&
      html`<div class="words">
        <p id="words-title">Words the mail names</p>
        <div class="buttons" role="group" aria-labelledby="words-title">
          ${words.map((word) => wordButton(mail, word))}
        </div>
      </div>`
    }
    <form method="post" action="/mails/${mail.id}/answer" class="free">
      <input type="hidden" name="as" value="text" />
      <label for="text">Answer with your own words</label>
      <textarea id="text" name="text" rows="2" required maxlength="20000" dir="auto"></textarea>
      <div class="free-foot">
        <label for="from">from</label>
        ${senders(own, customer?.contacts.map((each) => each.email) ?? [])}
        <button>Send</button>
      </div>
    </form>
    ${mail.answers.length > 0 && answersGiven(mail.answers)}
  </section>`;
}

function wordButton(mail: OpenedMail, word: string): Markup {
  return html`<form method="post" action="/mails/${mail.id}/answer">
    <input type="hidden" name="as" value="text" />
    <button name="text" value="${word}" class="word" dir="auto">${word}</button>
  </form>`;
}

function senders(own: string, contacts: readonly string[]): Markup {
  const addresses = [...new Set([own, ...contacts])];
  return html`<select id="from" name="from">
    ${addresses.map((each) => html`<option value="${each}">${each}</option>`)}
  </select>`;
}

function answersGiven(answers: readonly GivenAnswer[]): Markup {
  return html`<div id="answers">
    <h3>Sent</h3>
    <ul class="given">
      ${answers.toReversed().map(
        (each) =>
          html`<li class="${each.accepted ? 'ok' : 'refused'}">
            <span class="chip">${answerName(each.as)}</span>
            <span class="given-words" dir="auto">${each.words}</span>
            <span class="soft">${each.from}, ${clock(each.at)}: <code>${each.response}</code></span>
          </li>`,
      )}
    </ul>
  </div>`;
}

function answerName(as: string): string {
  return ANSWER_BUTTONS.find((each) => each.as === as)?.name ?? 'Own words';
}

/** The frame shows the mail without a working link, so links stand here. */
function linksIn(mail: OpenedMail): Piece {
  const links = [...new Set(mail.text.match(/https?:\/\/[^\s<>"“”]+/gu) ?? [])].map((link) =>
    link.replace(/[.,;:)\]]+$/u, ''),
  );
  if (links.length === 0) return null;
  return html`<section class="links">
    <h2>Links in this mail</h2>
    <ul>
      ${links.map((link) => html`<li><a href="${link}" target="_blank" rel="noreferrer noopener">${link}</a></li>`)}
    </ul>
  </section>`;
}

function clock(instant: string): Markup {
  const [date, time] = instant.split('T');
  const today = new Date().toISOString().startsWith(date ?? '');
  const shownTime = (time ?? '').slice(0, 8);
  return html`<time datetime="${instant}" title="${instant}"
    >${today ? shownTime : `${date ?? ''} ${shownTime.slice(0, 5)}`} UTC</time
  >`;
}
