import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import type { LanguageFile, Locale } from './language.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';

/** Every language that is understood, in the order in which they are tried after the mail's own. */
export const LANGUAGES: Readonly<Record<Locale, LanguageFile>> = {
  en,
  de,
  fr,
  es,
  it,
  pt,
  nl,
  pl,
  ja,
};

export const LOCALES: readonly Locale[] = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'ja'];
