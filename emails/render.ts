import Handlebars from 'handlebars';

import { createCatalogues } from './catalogues.ts';
import type { CompiledTemplates } from './compile.ts';
import type { Frame, MailInputs, MailName, RenderedMail } from './mails.ts';
import { createPen } from './pen.ts';
import type { Pen } from './pen.ts';
import * as asking from './views/asking.ts';
import { partnerOutcome } from './views/partner.ts';
import * as telling from './views/telling.ts';
import { completeView } from './views/view.ts';
import type { Script, View } from './views/view.ts';

export type Render = <N extends MailName>(name: N, input: MailInputs[N]) => RenderedMail;

const SCRIPTS: { readonly [N in MailName]: Script<MailInputs[N]> } = {
  'trial-invitation': asking.trialInvitation,
  'delegated-admin-offer': asking.delegatedAdminOffer,
  'rider-question': asking.riderQuestion,
  reminder: asking.reminder,
  clarification: asking.clarification,
  countersign: asking.countersign,
  replacement: asking.replacement,
  extended: asking.extended,
  'cooling-off': telling.coolingOff,
  receipt: telling.receipt,
  'answer-noted': telling.answerNoted,
  'late-answer': telling.lateAnswer,
  withdrawn: telling.withdrawn,
  expired: telling.expired,
  'grant-ending': telling.grantEnding,
  'grant-ended': telling.grantEnded,
  'receipt-help': telling.receiptHelp,
  'where-to-reply': telling.whereToReply,
  'partner-outcome': partnerOutcome,
};

export const MAIL_NAMES = Object.keys(SCRIPTS) as readonly MailName[];

/**
 * A pure function from a mail's name and input to its three parts. Everything is parsed at most
 * once per renderer, so a warm mail costs well under half a millisecond.
 * Throws when `compiled` is not complete or an input breaks its contract (a time that is none).
 */
export function createRenderer(compiled: CompiledTemplates): Render {
  const catalogues = createCatalogues(compiled);
  const layouts = createLayouts(compiled);
  return <N extends MailName>(name: N, input: MailInputs[N]): RenderedMail => {
    const script: Script<MailInputs[N]> = SCRIPTS[name];
    const pen = (part: 'html' | 'text' | 'subject'): Pen =>
      createPen(catalogues, name, input, part);
    const view = (part: 'html' | 'text'): View => {
      const writer = pen(part);
      return completeView(writer, input, script.body(writer, input));
    };
    return {
      subject: subjectOf(script, pen('subject'), input),
      html: layouts.html(name)(view('html')),
      text: tidy(layouts.text(name)(view('text'))),
    };
  };
}

function subjectOf<Input extends Frame>(script: Script<Input>, pen: Pen, input: Input): string {
  const words = script.subject?.(pen, input) ?? pen.say('subject');
  const line = words.toString();
  return input.reference === '' ? line : `${line} [${input.reference}]`;
}

type Layout = (view: View) => string;

interface Layouts {
  readonly html: (name: MailName) => Layout;
  readonly text: (name: MailName) => Layout;
}

/** Two handlebars, so that the text part's unescaped partials can never reach the HTML part. */
function createLayouts(compiled: CompiledTemplates): Layouts {
  const forText = Handlebars.create();
  for (const [path, source] of Object.entries(compiled)) {
    const partial = /^partials\/(.+)\.txt$/u.exec(path)?.[1];
    if (partial !== undefined) forText.registerPartial(partial, source);
  }
  const compile = (maker: typeof Handlebars, file: string, noEscape: boolean) => {
    const kept = new Map<MailName, Layout>();
    return (name: MailName): Layout => {
      let layout = kept.get(name);
      if (layout === undefined) {
        const source = compiled[`${name}/${file}`];
        if (source === undefined) throw new Error(`The compiled mails lack ${name}/${file}`);
        layout = maker.compile<View>(source, { strict: true, noEscape });
        kept.set(name, layout);
      }
      return layout;
    };
  };
  return {
    html: compile(Handlebars.create(), 'template.html', false),
    text: compile(forText, 'text.txt', true),
  };
}

/** No trailing blanks, at most one empty line in a row, one line break at the end. */
function tidy(text: string): string {
  return `${text
    .replace(/[ \t]+$/gmu, '')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()}\n`;
}
