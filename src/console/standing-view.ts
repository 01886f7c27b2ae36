/** How a question stands, as a badge and as the calm panel at the top of its page. */
import type { Asked, Standing } from '../commands/asked.ts';
import type { EndState } from '../domain/vocabulary.ts';
import type { Decision } from '../ports.ts';
import { html, type Markup, named, type Piece } from './html.ts';
import type { PageTexts } from './page-texts.ts';

export interface Badge {
  /** Of `state-…` in the texts. */
  readonly key: string;
  readonly tone: 'open' | 'good' | 'warn' | 'calm';
}

export function badge({ standing }: Pick<Asked, 'standing'>): Badge {
  switch (standing.kind) {
    case 'open':
      return { key: 'open', tone: 'open' };
    case 'answered':
      return { key: 'answered', tone: 'open' };
    case 'decided': {
      const agreed = standing.decisions.some((each) => each.verdict === 'approved');
      return agreed ? { key: 'approved', tone: 'good' } : { key: 'declined', tone: 'calm' };
    }
    case 'ended':
      return { key: standing.state, tone: standing.state === 'expired' ? 'warn' : 'calm' };
    case 'closed':
      return { key: 'closed', tone: 'calm' };
  }
}

/** Nothing while the question is open: then the question itself is the news. */
export function standingPanel(texts: PageTexts, asked: Asked): Piece {
  const { standing } = asked;
  switch (standing.kind) {
    case 'open':
      return null;
    case 'answered':
      return answered(texts, asked, standing);
    case 'decided':
      return decided(texts, asked, standing.decisions);
    case 'ended':
      return panel('', html`<p>${texts.say(`ended-${wordOf(standing.state)}`)}</p>`);
    case 'closed':
      return panel('', html`<p>${texts.say('ended-closed')}</p>`);
  }
}

/** An end by decision has its decision to show; without one there is only that it is over. */
function wordOf(state: EndState): Exclude<EndState, 'approved' | 'declined'> | 'closed' {
  return state === 'approved' || state === 'declined' ? 'closed' : state;
}

function answered(
  { say, when }: PageTexts,
  { offer }: Asked,
  { verdict, at }: Extract<Standing, { kind: 'answered' }>,
): Markup {
  const { customer } = offer.content;
  const values = { at: when(at, customer.timeZone), customer: named(customer.name) };
  return panel(
    'good',
    html`<h2>${say('answered-title')}</h2>
      <p>${say(`answered-${verdict}`, values)}</p>`,
  );
}

function decided(texts: PageTexts, asked: Asked, decisions: readonly Decision[]): Markup {
  const { say, when } = texts;
  const zone = asked.offer.content.customer.timeZone;
  const agreed = decisions.some((each) => each.verdict === 'approved');
  const lines = decisions.map((each) => {
    const about = each.subject === 'offer' ? 'offer' : 'admin';
    return say(`decided-${about}-${each.verdict}`, { at: when(each.at, zone) });
  });
  const admin = decisions.find((each) => each.subject === 'delegated-admin');
  const force = admin?.verdict === 'approved' ? [inForce(texts, asked, admin)] : [];
  return panel(
    agreed ? 'good' : '',
    html`<h2>${say('decided-title')}</h2>
      ${[...lines, ...force].map((line) => html`<p>${line}</p>`)}`,
  );
}

/** What an agreement to administration has come to. */
function inForce({ say, when }: PageTexts, { grant, offer }: Asked, admin: Decision): Markup {
  const zone = offer.content.customer.timeZone;
  if (admin.recalledAt !== null) return say('decided-recalled');
  if (grant === null) return say('grant-none');
  return grant.endedAt === null
    ? say('grant-active', { at: when(grant.endsAt, zone) })
    : say('grant-ended', { at: when(grant.endedAt, zone) });
}

function panel(tone: string, body: Markup): Markup {
  return html`<div class="panel ${tone}" role="status">${body}</div>`;
}
