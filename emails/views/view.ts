import type { Frame } from '../mails.ts';
import type { Pen, Words } from '../pen.ts';

/** What a template lays out. Each part (HTML, text) gets one, written by its own pen. */
export interface View {
  readonly lang: string;
  /** Colours the badge: a question, good news, a warning, or plain news. */
  readonly tone: 'ask' | 'good' | 'warn' | 'calm';
  readonly preheader: Words;
  /** One or two words above the title: what sort of mail this is. */
  readonly badge: Words;
  readonly title: Words;
  /** The title without marks, for where HTML allows none. */
  readonly documentTitle: Words;
  readonly greeting: Words | null;
  readonly paragraphs: readonly Words[];
  readonly services: Services | null;
  readonly facts: readonly WrittenFact[];
  readonly powers: Powers | null;
  readonly cautions: readonly Words[];
  readonly answer: Answer | null;
  readonly page: Page | null;
  readonly quote: Quote | null;
  readonly closing: readonly Words[];
  readonly foot: readonly Words[];
  /** Empty: no such line. */
  readonly marker: string;
}

export interface Fact {
  readonly label: Words;
  readonly value: Words;
}

/** A fact with its one line in the text part, where languages differ in their colons. */
export interface WrittenFact extends Fact {
  readonly line: Words;
}

export interface Services {
  readonly title: Words;
  readonly rows: readonly { readonly name: Words; readonly terms: Words }[];
}

/** What an administrator can do, in plain words. */
export interface Powers {
  readonly title: Words;
  readonly items: readonly Words[];
  readonly close: readonly Words[];
}

/** How to answer: each way is one sentence around the quoted words that work. */
export interface Answer {
  readonly title: Words;
  readonly intro: readonly Words[];
  readonly ways: readonly Words[];
  readonly close: readonly Words[];
}

/** The page that takes a typed code. */
export interface Page {
  readonly intro: Words;
  readonly url: string;
  readonly code: Words;
}

/** Somebody's own words, set apart from ours. */
export interface Quote {
  readonly title: Words;
  readonly lines: readonly Words[];
}

/** The parts that differ from mail to mail; what is left out is not shown. */
export type Body = Partial<Omit<View, 'lang' | 'marker' | 'documentTitle' | 'facts'>> & {
  readonly facts?: readonly Fact[];
};

/** How one mail is written. Without a `subject` the sentence of that key is used. */
export interface Script<Input extends Frame> {
  readonly subject?: (pen: Pen, input: Input) => Words;
  readonly body: (pen: Pen, input: Input) => Body;
}

/** Completes a body with what every mail has: title, greeting, foot and marker. */
export function completeView(pen: Pen, frame: Frame, body: Body): View {
  const { name } = frame.recipient;
  const title = body.title ?? pen.say('title');
  return {
    lang: frame.locale,
    tone: 'calm',
    preheader: body.preheader ?? pen.say('preheader'),
    badge: body.badge ?? pen.say('badge'),
    title,
    documentTitle: pen.plain(title),
    greeting: pen.say(name === null || name.trim() === '' ? 'greeting-nameless' : 'greeting'),
    paragraphs: [],
    services: null,
    powers: null,
    cautions: [],
    answer: null,
    page: null,
    quote: null,
    closing: [],
    foot: [pen.say('foot-why'), pen.say('foot-safe')],
    marker: frame.marker,
    ...body,
    facts: (body.facts ?? []).map((fact) => ({ ...fact, line: pen.say('fact-line', { ...fact }) })),
  };
}
