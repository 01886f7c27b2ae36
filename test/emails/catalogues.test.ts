import { describe, expect, it } from '@jest/globals';
import { IntlMessageFormat } from 'intl-messageformat';

import { MAIL_LOCALES } from '../../emails/mails.ts';
import type { MailLocale } from '../../emails/mails.ts';
import { createRenderer, MAIL_NAMES } from '../../emails/render.ts';
import { examplesIn } from './examples.ts';
import { compiled, show } from './rendering.ts';

type Catalogue = Readonly<Record<string, string>>;

const FOLDERS = ['partials', ...MAIL_NAMES];

function catalogue(folder: string, locale: MailLocale): Catalogue {
  const source = compiled[`${folder}/${locale}.json`];
  if (source === undefined) throw new Error(`${folder} has no catalogue in ${locale}`);
  return JSON.parse(source) as Catalogue;
}

/** Every sentence as `folder/locale: key`, with its source. */
const SENTENCES = FOLDERS.flatMap((folder) =>
  MAIL_LOCALES.flatMap((locale) =>
    Object.entries(catalogue(folder, locale)).map(([key, source]) => ({
      at: `${folder}/${locale}: ${key}`,
      folder,
      locale,
      key,
      source,
    })),
  ),
);

interface Plural {
  readonly value: string;
  readonly forms: readonly string[];
}

interface Read {
  readonly values: ReadonlySet<string>;
  readonly plurals: readonly Plural[];
}

interface Element {
  readonly type: number;
  readonly value: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>;
  readonly children?: readonly Element[];
}

const PLURAL = 6;

function read(source: string, locale: string): Read {
  const values = new Set<string>();
  const plurals: Plural[] = [];
  const walk = (elements: readonly Element[]): void => {
    for (const element of elements) {
      if (element.type !== 0 && element.type !== 7) values.add(element.value);
      if (element.type === PLURAL && element.options !== undefined) {
        plurals.push({ value: element.value, forms: Object.keys(element.options) });
      }
      for (const option of Object.values(element.options ?? {})) walk(option.value);
      walk(element.children ?? []);
    }
  };
  walk(new IntlMessageFormat(source, locale).getAst() as unknown as readonly Element[]);
  return { values, plurals };
}

describe('the catalogues', () => {
  it('have the same sentences in every language', () => {
    const differing = FOLDERS.flatMap((folder) => {
      const keys = Object.keys(catalogue(folder, 'en')).sort().join();
      return MAIL_LOCALES.filter(
        (locale) => Object.keys(catalogue(folder, locale)).sort().join() !== keys,
      ).map((locale) => `${folder}/${locale}`);
    });
    expect(differing).toEqual([]);
  });

  it('use the same values and marks in every language, but for a value a language can spare', () => {
    const differing = SENTENCES.filter(({ folder, locale, key, source }) => {
      const english = read(catalogue(folder, 'en')[key] ?? '', 'en').values;
      const here = read(source, locale).values;
      const unknown = [...here].filter((value) => !english.has(value) && !NAMES.has(value));
      const missing = [...english].filter((value) => !here.has(value) && !NAMES.has(value));
      return unknown.length > 0 || missing.length > 0;
    });
    expect(differing.map(({ at }) => at)).toEqual([]);
  });

  it('have no empty sentence, straight apostrophe or quotation mark, or bare ampersand', () => {
    const wrong = SENTENCES.filter(({ source }) => source.trim() === '' || /['"&]/u.test(source));
    expect(wrong.map(({ at }) => at)).toEqual([]);
  });

  it('have every plural form that their language tells apart', () => {
    const counts = [0, 1, 2, 3, 5, 11, 21, 22, 25, 100];
    const wrong = SENTENCES.filter(({ locale, source }) => {
      const rules = new Intl.PluralRules(locale);
      const needed = new Set(counts.map((count) => rules.select(count)));
      return read(source, locale).plurals.some(
        ({ forms }) =>
          !forms.includes('other') || [...needed].some((form) => !forms.includes(form)),
      );
    });
    expect(wrong.map(({ at }) => at)).toEqual([]);
  });

  it('hold no sentence that no mail ever says', () => {
    const marked: Record<string, string> = { ...compiled };
    for (const folder of FOLDERS) {
      const entries = Object.entries(catalogue(folder, 'en'));
      marked[`${folder}/en.json`] = JSON.stringify(
        Object.fromEntries(entries.map(([key, source]) => [key, `${source}⟦${folder}.${key}⟧`])),
      );
    }
    const render = createRenderer(marked);
    const said = new Set(
      examplesIn('en').flatMap((example) => {
        const { subject, text, html } = show(example, render);
        return (subject + text + html).match(/⟦[^⟧]+⟧/gu) ?? [];
      }),
    );
    const silent = FOLDERS.flatMap((folder) =>
      Object.keys(catalogue(folder, 'en')).map((key) => `⟦${folder}.${key}⟧`),
    ).filter((key) => !said.has(key));
    expect(silent).toEqual([]);
  });

  it('address German readers formally', () => {
    const informal = SENTENCES.filter(
      ({ locale, source }) =>
        locale === 'de' && /\b(?:du|dein|deine|dich|dir|euch)\b/iu.test(source),
    );
    expect(informal.map(({ at }) => at)).toEqual([]);
  });
});

/** Who asks and who is asked: a sentence may name them or say "you" as its language likes best. */
const NAMES = new Set(['partner', 'customer']);
