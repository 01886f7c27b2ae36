import type { Locale, Table } from './language.ts';

/**
 * Words that join two statements. `join` adds nothing ("we discussed it **and** agree"); `but`
 * counts for nothing only before a refusal ("thanks, **but** no") and is a condition anywhere else.
 * A joining word with nothing understood behind it is not understood itself.
 */
export interface JoiningWords {
  readonly join: Table;
  readonly but: Table;
}

export const JOINS: Readonly<Record<Locale, JoiningWords>> = {
  en: { join: `and | and so | so | and therefore | therefore`, but: `but | however` },
  de: {
    join: `und | und daher | und deshalb | und somit | daher | deshalb | somit | also | und zwar`,
    but: `aber | jedoch | doch`,
  },
  fr: { join: `et | donc | et donc | c'est pourquoi`, but: `mais | cependant | toutefois` },
  es: { join: `y | así que | por lo tanto | por tanto | por eso`, but: `pero | sin embargo` },
  it: { join: `e | quindi | perciò | e quindi | pertanto`, but: `ma | però | tuttavia` },
  pt: { join: `e | portanto | por isso | e por isso`, but: `mas | porém | contudo` },
  nl: {
    join: `en | dus | en dus | daarom | en daarom | en wel | want | derhalve | vandaar`,
    but: `maar | doch | echter | alleen`,
  },
  pl: {
    join: `i | oraz | więc | a więc | zatem | a zatem | dlatego | i dlatego | dlatego też | bo | gdyż | w związku z tym | wobec tego`,
    but: `ale | lecz | jednak | ale niestety | jednakże | natomiast`,
  },
  ja: {
    join: `ので | ですので | ため | ですから | 従って | したがって | よって | また | そのため | それで | つきましては`,
    but: `が | ですが | のですが | けど | けれど | けれども | ですけど | しかし | しかしながら | でも`,
  },
};
