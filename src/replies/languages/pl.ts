import type { LanguageFile } from './language.ts';

export const pl: LanguageFile = {
  locale: 'pl',
  name: 'Polski',

  lists: {
    offer: `(tę | tą | tę waszą | państwa | waszą | ofertę | propozycję | prośbę | to) [ofertę | propozycję | prośbę | zaproszenie] | wszystko`,
    trial: `wersję próbną | okres próbny`,
    purchase: `zamówienie | zakup`,
    admin: `[delegowaną] administrację | {partner} jako [delegowanego] administratora`,
    nomination: `nominację`,
    please: `proszę | bardzo proszę`,
  },

  yes: `
    tak | tak tak | oczywiście | oczywiście że tak | pewnie | jasne
  `,
  no: `
    nie | nie nie | o nie
  `,
  approve: `
    zgadzam się [na {object}] | zgadzamy się [na {object}] | zgoda
    wyrażam zgodę [na {object}] | wyrażamy zgodę [na {object}] | akceptuję [{object}] | akceptujemy [{object}] | zatwierdzam [{object}] | zatwierdzamy [{object}] | proszę działać | nie mam zastrzeżeń | nie mamy zastrzeżeń | bardzo chętnie
  `,
  decline: `
    nie zgadzam się [na {object}] | nie zgadzamy się [na {object}] | nie wyrażam zgody [na {object}] | nie wyrażamy zgody [na {object}] | nie dziękuję | nie dziękujemy | odmawiam | odmawiamy | odrzucam [{object}] | odrzucamy [{object}] | nie jesteśmy zainteresowani
  `,
  neutral: `
    dziękuję | dziękujemy | dzięki | bardzo dziękuję | świetnie | bardzo dobrze | miłego dnia | {please} | dziękuję {name}
  `,
  receipt: `
    otrzymałem | otrzymałam | przeczytałem | przeczytałam | odebrano | zanotowano
  `,
  both: `
    oba | obie | jedno i drugie | obydwa
  `,
  firstOnly: `
    tylko wersja próbna | tylko wersję próbną | tylko okres próbny
  `,
  neither: `
    żadne | żaden | żadna | żadne z nich | ani jedno ani drugie
  `,
  revoke: `
    cofam zgodę | cofam | cofnąć | odwołuję | wycofuję zgodę | odwołujemy
  `,
  revokeWord: 'cofam',
  replacementPhrase: 'Zastąpić obecnego partnera',

  greeting: `
    dzień dobry | cześć | witam | witaj | szanowny panie | szanowna pani | szanowni państwo | dobry wieczór | drogi | droga | drodzy
  `,
  signOff: `
    pozdrawiam | pozdrowienia | z poważaniem | z wyrazami szacunku | serdecznie pozdrawiam | pozdrawiam serdecznie | pzdr | łączę pozdrowienia
  `,

  signs: {
    condition: `jeśli | jeżeli | o ile | pod warunkiem | ale | tylko | chyba że | oprócz | z wyjątkiem | wyłącznie`,
    deferral: `później | jutro | w przyszłym tygodniu | może | zastanowić | jeszcze nie`,
    delegation: `w imieniu | z upoważnienia | odpowiedzialny | odpowiedzialna`,
    reported: `mówi | powiedział | powiedziała | według | napisał`,
    retraction: `proszę zignorować | jednak | pomyłka | zmieniłem zdanie | zmieniłam zdanie`,
    question: `czy | kto | dlaczego | ile | kiedy | jak | pytanie | pytania | proszę (wyjaśnić | zadzwonić | przesłać)`,
    agreement: `tak | zgoda | zgadzam | problem | problemu | zastrzeżeń | chętnie | dobrze`,
    reason: `ponieważ | bo | gdyż`,
  },

  falseFriends: `no | ja | si | ne | non | to | die | dale`,

  mail: {
    attribution: [
      'W dniu … pisze:',
      'W dniu … napisał(a):',
      '… napisał(a):',
      '… napisał:',
      '… napisała:',
      'Dnia … napisał(a):',
      'W dniu … użytkownik … napisał:',
      '… pisze:',
    ],
    from: `od`,
    otherHeaders: `wysłano | data | do | dw | udw | temat | wysłane | odpowiedz do`,
    originalMessage: `oryginalna wiadomość | wiadomość oryginalna`,
    forwardedMessage: `przekazana wiadomość | wiadomość przekazana | treść przekazanej wiadomości | początek przekazywanej wiadomości | forwarded message`,
    tagline: [
      'Wysłane z …',
      'Wysłano z …',
      'Pobierz aplikację Outlook …',
      'Pobierz program Outlook …',
    ],
    disclaimer: [
      'Ta wiadomość …',
      'Niniejsza wiadomość …',
      'Informacje zawarte …',
      'Zanim wydrukujesz…',
      'Pomyśl o środowisku…',
    ],
    automaticSubject: [
      'Odpowiedź automatyczna…',
      'Automatyczna odpowiedź…',
      'Nieobecność…',
      'Poza biurem…',
    ],
    replyPrefix: `odp`,
    forwardPrefix: `pd`,
    signatureWord: `tel | telefon | kom | fax | faks | dyrektor | prezes | kierownik | właściciel | sp z o o | s a | ul | ulica`,
  },

  givenNames: `
    jan | anna | piotr | katarzyna | tomasz | maria | krzysztof | agnieszka | marek | ewa | paweł | małgorzata | michał | joanna
  `,
};
