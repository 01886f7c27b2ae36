import { IntlMessageFormat } from 'intl-messageformat';

import type { MailLocale, MailName } from './mails.ts';

/**
 * The sentences of the mails: one ICU catalogue per mail and language, and one shared per language.
 * A catalogue is read once; a sentence is parsed when first used and kept.
 */

type Mark = (chunks: readonly string[]) => string;
export type MessageValues = Readonly<Record<string, string | number | Mark>>;

export interface Messages {
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

function createMessages(locale: MailLocale, origin: string, catalogue: Catalogue): Messages {
  const parsed = new Map<string, IntlMessageFormat>();
  return {
    format: (key, values) => {
      let message = parsed.get(key);
      if (message === undefined) {
        const source = Object.hasOwn(catalogue, key) ? catalogue[key] : undefined;
        if (source === undefined) throw new Error(`No sentence "${key}" in ${origin}`);
        message = new IntlMessageFormat(source, locale);
        parsed.set(key, message);
      }
      const words = message.format<string>({ ...values });
      return Array.isArray(words) ? words.join('') : String(words);
    },
  };
}
