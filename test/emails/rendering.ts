import { Parser } from 'htmlparser2';

import { compileTemplates } from '../../emails/compile.ts';
import type { CompiledTemplates } from '../../emails/compile.ts';
import { MAIL_LOCALES } from '../../emails/mails.ts';
import type { MailLocale, RenderedMail } from '../../emails/mails.ts';
import { createRenderer } from '../../emails/render.ts';
import type { Render } from '../../emails/render.ts';
import { examplesIn } from './examples.ts';
import type { Example } from './examples.ts';

/** Compiled once for a test file: MJML is the slow part. */
export const compiled: CompiledTemplates = await compileTemplates();
export const render: Render = createRenderer(compiled);

export interface Shown extends RenderedMail {
  /** `de receipt granted` */
  readonly name: string;
  readonly locale: MailLocale;
  readonly example: Example;
  /** The HTML part taken apart, once. */
  readonly read: () => ReadHtml;
}

export function show(example: Example, using: Render = render): Shown {
  const { locale } = example.input;
  const mail = using(example.mail, example.input);
  let read: ReadHtml | null = null;
  return {
    name: `${locale} ${example.mail} ${example.variant}`,
    locale,
    example,
    ...mail,
    read: () => (read ??= readHtml(mail.html)),
  };
}

/** Every example in every language. */
export function everyMail(): readonly Shown[] {
  return MAIL_LOCALES.flatMap((locale) => examplesIn(locale)).map((example) => show(example));
}

export function theMail(locale: MailLocale, mail: string, variant: string): Shown {
  const example = examplesIn(locale).find((each) => each.mail === mail && each.variant === variant);
  if (example === undefined) throw new Error(`There is no example ${mail} ${variant}`);
  return show(example);
}

export interface ReadHtml {
  /** All that a person reads: no title, style or preheader; words only, as `wordsOf` gives them. */
  readonly words: string;
  /** The words of each heading, paragraph and table cell that holds no other of them. */
  readonly blocks: readonly string[];
  readonly tags: readonly { readonly name: string; readonly attributes: Record<string, string> }[];
}

const SILENT = new Set(['head', 'style', 'title', 'script']);
const BLOCKS = new Set(['h1', 'h2', 'p', 'th']);

/** Letters, digits and signs without blanks, quotes, brackets, colons and invisible joiners. */
export function wordsOf(text: string): string {
  return text.replace(/[\s"“”„«»「」()（）:：|•\u2060\u2068\u2069]/gu, '');
}

export function readHtml(html: string): ReadHtml {
  const tags: { name: string; attributes: Record<string, string> }[] = [];
  const blocks: string[] = [];
  let all = '';
  let silent = 0;
  let block: string | null = null;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      tags.push({ name, attributes });
      if (SILENT.has(name)) silent += 1;
      if (BLOCKS.has(name)) block = '';
    },
    ontext: (text) => {
      if (silent > 0) return;
      all += text;
      if (block !== null) block += text;
    },
    onclosetag: (name) => {
      if (SILENT.has(name)) silent -= 1;
      if (BLOCKS.has(name) && block !== null) {
        blocks.push(wordsOf(block));
        block = null;
      }
    },
  });
  parser.end(html);
  return { words: wordsOf(all), blocks, tags };
}
