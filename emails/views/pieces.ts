import type { AdminAsk, ConfirmPage, Question, RiderAsk, TrialService } from '../mails.ts';
import type { Pen, Words } from '../pen.ts';
import type { Answer, Fact, Page, Powers, Quote, Services } from './view.ts';

/** What several mails show in the same way. */

/** Longest pieces of other people's words that a mail carries, in characters. */
const MESSAGE_CHARS = 2000;
const REASON_CHARS = 1000;
const HEARD_CHARS = 300;

export function partiesOf(pen: Pen): readonly Fact[] {
  return [
    { label: pen.say('label-partner'), value: pen.say('value-partner') },
    { label: pen.say('label-customer'), value: pen.say('value-customer') },
  ];
}

export function scopeOf(pen: Pen, admin: AdminAsk): Fact {
  const value =
    admin.scope === 'full'
      ? pen.say('scope-full')
      : pen.say('scope-smaller', { scope: admin.scope });
  return { label: pen.say('label-scope'), value };
}

/** What is asked, for how long, and when it would begin. */
export function askOf(pen: Pen, admin: AdminAsk): readonly Fact[] {
  const duration = pen.howLong(admin.duration);
  return [
    scopeOf(pen, admin),
    { label: pen.say('label-duration'), value: pen.say('value-duration', { duration }) },
    { label: pen.say('label-effect'), value: effectOf(pen, admin) },
  ];
}

function effectOf(pen: Pen, { coolingOff }: AdminAsk): Words {
  const waits = coolingOff !== undefined && /[1-9]/u.test(coolingOff);
  return waits
    ? pen.say('effect-after', { coolingOff: pen.howLong(coolingOff) })
    : pen.say('effect-at-once');
}

/** A labelled instant: `label` is a key of the shared catalogue. */
export function instantOf(pen: Pen, label: string, instant: string): Fact {
  return { label: pen.say(label), value: pen.when(instant) };
}

export function servicesOf(pen: Pen, services: readonly TrialService[]): Services | null {
  if (services.length === 0) return null;
  return {
    title: pen.say('services-title'),
    rows: services.map(({ name, plan, seats, days }) => ({
      name: pen.say('service-name', { name, plan }),
      terms: pen.say('service-terms', { counted: seats !== null, seats: seats ?? 0, days }),
    })),
  };
}

/** What the partner could do, in plain words. */
export function powersOf(pen: Pen, admin: AdminAsk): Powers {
  const full = ['power-sign-in', 'power-users', 'power-settings', 'power-move', 'power-support'];
  return {
    title: pen.say('powers-title'),
    items:
      admin.scope === 'full'
        ? full.map((key) => pen.say(key))
        : [pen.say('power-smaller', { scope: admin.scope })],
    close: [],
  };
}

/** The same for somebody who has yet to decide: how much it weighs, and that it can be undone. */
export function powersAsked(pen: Pen, admin: AdminAsk): Powers {
  const weight = admin.scope === 'full' ? [pen.say('powers-weight')] : [];
  return { ...powersOf(pen, admin), close: [...weight, pen.say('powers-undo')] };
}

export function waysForAdmin(pen: Pen, phrase: string | null): readonly Words[] {
  const agree =
    phrase === null
      ? pen.say('way-admin-yes')
      : pen.say('way-admin-phrase', { phrase: pen.address(phrase) });
  return [agree, pen.say('way-admin-no')];
}

export function waysForTrial(pen: Pen, rider: RiderAsk | null): readonly Words[] {
  const keys =
    rider === null
      ? ['way-trial-yes', 'way-trial-no']
      : ['way-both', 'way-trial-only', 'way-neither'];
  return keys.map((key) => pen.say(key));
}

export function answerOf(pen: Pen, ways: readonly Words[], close: readonly Words[]): Answer {
  return {
    title: pen.say('answer-title'),
    intro: [pen.say('answer-intro')],
    ways,
    close,
  };
}

/** The question put again in short, with all that an answer commits to. */
export function questionAgain(
  pen: Pen,
  question: Question,
): {
  facts: readonly Fact[];
  services: Services | null;
  cautions: readonly Words[];
  answer: Answer;
} {
  const close = [pen.say('silence')];
  if (question.about === 'delegated-admin-offer') {
    const { admin, replacementPhrase } = question;
    return {
      facts: [...partiesOf(pen), ...askOf(pen, admin)],
      services: null,
      cautions: replacementPhrase === null ? [] : [pen.say('replaces')],
      answer: answerOf(pen, waysForAdmin(pen, replacementPhrase), close),
    };
  }
  const { services, rider } = question;
  return {
    facts: [...partiesOf(pen), ...(rider === null ? [] : askOf(pen, rider))],
    services: servicesOf(pen, services),
    cautions: rider?.replaces === true ? [pen.say('rider-replaces')] : [],
    answer: answerOf(pen, waysForTrial(pen, rider), close),
  };
}

export function pageOf(pen: Pen, page: ConfirmPage | null): Page | null {
  if (page === null) return null;
  if (!/^https?:\/\//u.test(page.url)) throw new Error('The page of a mail must be a web address');
  return {
    intro: pen.say('page-intro'),
    url: page.url,
    code: pen.say('page-code', { code: page.code }),
  };
}

function quoteOf(pen: Pen, title: Words, words: string | null, maxChars: number): Quote | null {
  const lines = words === null ? [] : pen.quoteLines(words, maxChars);
  return lines.length === 0 ? null : { title, lines };
}

export function messageOf(pen: Pen, message: string | null): Quote | null {
  return quoteOf(pen, pen.say('message-title'), message, MESSAGE_CHARS);
}

export function heardOf(pen: Pen, heard: string | null): Quote | null {
  return quoteOf(pen, pen.say('heard-title'), heard, HEARD_CHARS);
}

/** `title` is a key: whose reason it is. */
export function reasonOf(pen: Pen, title: string, reason: string | null): Quote | null {
  return quoteOf(pen, pen.say(title), reason, REASON_CHARS);
}
