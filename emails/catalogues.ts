import { IntlMessageFormat } from 'intl-messageformat';

import type { MailLocale, MailName } from './mails.ts';

/**
 * The sentences of the mails: one ICU catalogue per mail and language, and one shared per language.
 * A catalogue is read once; a sentence is parsed when first used and kept.
 */

type Mark = (chunks: readonly string[]) => string;
type MessageValues = Record<string, string | number | Mark>;

interface Messages {
  /** Throws when the catalogue has no such key or the sentence lacks a value. */
  readonly format: (key: string, values: MessageValues) => string;
}

export interface Catalogues {
  readonly messagesOf: (mail: MailName, locale: MailLocale) => Messages;
}

type Catalogue = Readonly<Record<string, string>>;

/** Reads `<folder>/<locale>.json` out of the compiled templates. */
function readCatalogue(compiled: Readonly<Record<string, string>>, name: string): Catalogue {
  const source = compiled[name];
  if (source === undefined) throw new Error(`The compiled mails lack the catalogue ${name}`);
  return JSON.parse(source) as Catalogue;
}

export function createCatalogues(compiled: Readonly<Record<string, string>>): Catalogues {
  const known = new Map<string, Messages>();
  return {
    messagesOf: (mail, locale) => {
      const key = `${mail}/${locale}`;
      let messages = known.get(key);
      if (messages === undefined) {
        messages = createMessages(locale, key, {
          ...readCatalogue(compiled, `partials/${locale}.json`),
          ...readCatalogue(compiled, `${key}.json`),
        });
        known.set(key, messages);
      }
      return messages;
    },
  };
}

type Sentence = (values: MessageValues) => string;

function createMessages(locale: MailLocale, origin: string, catalogue: Catalogue): Messages {
  const parsed = new Map<string, Sentence>();
  return {
    format: (key, values) => {
      let sentence = parsed.get(key);
      if (sentence === undefined) {
        const source = Object.hasOwn(catalogue, key) ? catalogue[key] : undefined;
        if (source === undefined) throw new Error(`No sentence "${key}" in ${origin}`);
        sentence = parse(source, locale);
        parsed.set(key, sentence);
      }
      return sentence(values);
    },
  };
}

/** Half of the sentences have no holes: they are their own result. */
function parse(source: string, locale: MailLocale): Sentence {
  if (!/[{<]/u.test(source)) return () => source;
  const message = new IntlMessageFormat(source, locale);
  return (values) => {
    const words = message.format<string>(values);
    return Array.isArray(words) ? words.join('') : words;
  };
}
