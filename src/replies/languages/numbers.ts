import type { Locale, Table } from './language.ts';

/**
 * The numbered question of a bundle in words: 1 both, 2 the first part only, 3 neither. The digits
 * themselves are understood in every language. `{number}` stands for one of the three. Words that
 * are articles too (une, una, um, een) and ordinals (first, prima) are no numbers here: "une réponse"
 * chooses nothing, and "the first one" may mean the first part.
 */
export interface NumberWords {
  readonly one: Table;
  readonly two: Table;
  readonly three: Table;
  readonly ways: Table;
}

export const NUMBERS: Readonly<Record<Locale, NumberWords>> = {
  en: {
    one: `1 | one`,
    two: `2 | two`,
    three: `3 | three`,
    ways: `
      {number} [please | pls] | [my | our | the] (answer | choice | option | number | reply | selection | pick) [is | no | nr | number | :] {number} [please] | (yes | yes to) [,] [to] [option | number | answer] {number} [please]
      [I | we] [would like | want] [to] (choose | take | pick | select | go for | go with | opt for | vote for | will take | 'll take | want | prefer | agree to | agree with | accept | approve | confirm | say | reply | answer with | answer | 'll go with | will go with) [answer | option | number | choice | no | nr] [number | no | nr] {number} [please]
      (it's | it is | that's | that is) [answer | option | number] {number} [for (us | me)] | (option | number | answer) {number} (it is | for us | for me | please | is fine | is good | works for us | , yes)
    `,
  },
  de: {
    one: `1 | eins | die 1 | eine 1`,
    two: `2 | zwei | die 2 | zwo`,
    three: `3 | drei | die 3`,
    ways: `
      {number} [bitte] | [meine | unsere | die] (Antwort | Option | Nummer | Nr | Variante | Möglichkeit | Punkt | Wahl | Ziffer | Auswahl) [ist | lautet | Nr | Nummer | : | ist die] {number} [bitte]
      ja [,] [zu] [Option | Nummer | Antwort | Variante] {number}
      (ich | wir) (nehme | nehmen | wähle | wählen | möchte | möchten | will | wollen | hätte gern | hätten gern | entscheide mich für | entscheiden uns für | antworte mit | antworten mit | stimme für | stimmen für | akzeptiere | akzeptieren | bestätige | bestätigen) [gern[e]] [die] [Option | Nummer | Nr | Variante | Möglichkeit | Antwort] {number} [bitte]
    `,
  },
  fr: {
    one: `1`,
    two: `2 | deux`,
    three: `3 | trois`,
    ways: `
      {number} [svp | s'il vous plaît] | [ma | notre | la | l'] (réponse | option | choix | numéro | solution) [est | numéro | no | n | : | la] {number} [svp | s'il vous plaît]
      oui [,] [à | pour] [l'option | la réponse | le numéro | la | option | réponse] {number}
      (je | nous | on) (choisis | choisissons | choisit | prends | prenons | prend | préfère | préférons | retiens | retenons | opte pour | optons pour | réponds | répondons) [l'option | la réponse | le numéro | la | option | le | la solution] {number}
      (je | nous) (opte | optons) pour (l'option | la réponse | le | la | la solution) {number} | notre choix : {number} | (option | réponse) n {number}
    `,
  },
  es: {
    one: `1 | uno`,
    two: `2 | dos`,
    three: `3 | tres`,
    ways: `
      {number} [por favor] | [mi | nuestra | la | el] (respuesta | opción | número | elección) [es | es la | número | : | la] {number} [por favor]
      la {number} [opción] [por favor] | sí [,] [a] [la] [opción] {number}
      [yo | nosotros] (elijo | elegimos | escojo | escogemos | prefiero | preferimos | quiero | queremos | tomo | nos quedamos con | me quedo con | opto por | optamos por | respondo | aceptamos | acepto) [la] [opción | respuesta | número] {number}
    `,
  },
  it: {
    one: `1 | uno`,
    two: `2 | due`,
    three: `3 | tre`,
    ways: `
      {number} [per favore | grazie] | [la] [mia | nostra | la | il | l'] (risposta | opzione | numero | scelta) [è | è la | è il | numero | n | : | la] {number} [per favore]
      la {number} [opzione | risposta] | sì [,] [alla | al] [opzione | risposta | numero] {number}
      [io | noi] (scelgo | scegliamo | prendo | prendiamo | preferisco | preferiamo | opto per | optiamo per | accetto | accettiamo | vorrei | vorremmo | rispondo) [la | il | l'] [opzione | risposta | numero] {number}
    `,
  },
  pt: {
    one: `1`,
    two: `2 | dois`,
    three: `3 | três`,
    ways: `
      {number} [por favor] | [a] [minha | nossa | a | o] (resposta | opção | número | escolha) [é | é a | é o | número | : | a] {number} [por favor]
      a {number} [opção] | sim [,] [à] [opção] {number}
      [eu | nós] (escolho | escolhemos | prefiro | preferimos | quero | queremos | opto por | optamos por | fico com | ficamos com | opto pela | optamos pela | aceito | aceitamos | respondo) [a | o] [opção | resposta | número] {number}
    `,
  },
  nl: {
    one: `1`,
    two: `2 | twee`,
    three: `3 | drie`,
    ways: `
      {number} [graag | aub | alstublieft | alsjeblieft | svp] | [mijn | ons | onze | het] (antwoord | optie | nummer | nr | keuze) [is | wordt | nummer | nr | :] [optie | nummer | antwoord] {number} [graag | aub | alstublieft | alsjeblieft | svp]
      de {number} [optie] [graag] | ja [,] [optie | nummer | antwoord] {number}
      (ik | wij | we) (kies | kiezen | neem | nemen | wil | willen | ga voor | gaan voor | kies voor | kiezen voor | doe | doen | accepteer | accepteren) [graag] [optie | nummer | antwoord | nr] {number} [graag]
      doe (mij | ons | maar) [maar] [optie | nummer] {number} [graag]
    `,
  },
  pl: {
    one: `1 | jeden | jedynka | jedynkę`,
    two: `2 | dwa | dwójka | dwójkę`,
    three: `3 | trzy | trójka | trójkę`,
    ways: `
      {number} [proszę | poproszę] | [moja | nasza] (odpowiedź | opcja | numer | nr | wariant | wybór | punkt) [to | nr | numer | :] {number} [proszę | poproszę]
      tak [,] [opcja | numer | odpowiedź | na] {number}
      [proszę o] (opcję | odpowiedź | wariant | numer) [numer | nr] {number} [proszę | poproszę] | (wybieram | wybieramy | biorę | bierzemy | poproszę | poprosimy | prosimy o | proszę o | akceptuję | akceptujemy | decyduję się na | decydujemy się na) [opcję | odpowiedź | wariant | numer | punkt] [numer | nr] {number}
    `,
  },
  ja: {
    one: `1 | 一 | 1番 | 1つ目`,
    two: `2 | 二 | 2番 | 2つ目 | 二番`,
    three: `3 | 三 | 3番 | 3つ目 | 三番`,
    ways: `
      {number}[番][目][で][お願いします | お願いいたします | お願い致します | です | を選びます | を選択します | を希望します | にします | でお願いします | を選択いたします | を選びたいと思います | を希望いたします]
      (回答 | 番号 | 選択肢 | 選択 | オプション | 回答番号)[は | :]{number}[番][で | を][お願いします | お願いいたします | お願い致します | です | を選びます | を選択します | 選びます | 選択します | 希望します | でお願いします]
    `,
  },
};
