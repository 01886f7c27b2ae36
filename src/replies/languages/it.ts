import type { LanguageFile } from './language.ts';

export const it: LanguageFile = {
  locale: 'it',
  name: 'Italiano',

  lists: {
    offer: `(l' | la | vostra | la vostra | questa | il | tua) (offerta | proposta | richiesta | invito) | tutto | questo`,
    trial: `la prova [gratuita] | la versione di prova`,
    purchase: `l'ordine | l'acquisto | il preventivo`,
    admin: `l'amministrazione [delegata] | {partner} come amministratore [delegato]`,
    nomination: `la nomina`,
    please: `per favore | per piacere | per cortesia`,
    who: `io | noi`,
  },

  yes: `
    sì | sì sì | certo | certo che sì | ma certo
  `,
  no: `
    no | no no | ma no
  `,
  approve: `
    [{who}] (accetto | accettiamo | approvo | approviamo) [{object}]
    d'accordo [con {object}] | approvato | accettato | autorizzato | procedete pure | procedete | va bene , procedete | nessun problema , procedete | certamente | volentieri
  `,
  decline: `
    [{who}] non (accetto | accettiamo | autorizzo | autorizziamo) [{object}] | no grazie | rifiutato | [{who}] rifiut(o|iamo) [{object}] | non siamo interessati | non ci interessa | non mi interessa
  `,
  neutral: `
    grazie | grazie mille | molte grazie | perfetto | molto bene | buona giornata | {please} | grazie {name}
  `,
  receipt: `
    ricevuto | letto | preso nota | annotato
  `,
  both: `
    entrambi | entrambe | tutti e due | tutte e due
  `,
  firstOnly: `
    solo la prova | soltanto la prova | unicamente la prova
  `,
  neither: `
    nessuno | nessuna | nessuno dei due | nessuna delle due
  `,
  revoke: `
    revocare | revoco | revochiamo | annullare | ritirare
  `,
  revokeWord: 'revocare',
  replacementPhrase: 'Sostituire il partner attuale',

  greeting: `
    ciao | buongiorno | buonasera | salve | gentile | gentili | egregio | egregi | caro | cara | cari | gentile signora | gentile signor | ciao a tutti
  `,
  signOff: `
    saluti | cordiali saluti | distinti saluti | un saluto | cordialmente | a presto | in fede | buon lavoro
  `,

  signs: {
    condition: `se | salvo | eccetto | a condizione | ma | solo | soltanto | a meno che | purché | unicamente`,
    deferral: `più tardi | domani | la prossima settimana | forse | pensarci | non ancora`,
    delegation: `a nome di | per conto di | da parte di | responsabile`,
    reported: `dice | ha detto | secondo | scrive`,
    retraction: `ignorate | ignora | anzi | in realtà | errore | ripensato`,
    question: `potete | può | potrebbe | chi | perché | quanto | quando | come | domanda | domande`,
    agreement: `sì | accetto | d'accordo | problema | procedete | certo | va bene | obiezione`,
    reason: `perché | poiché | siccome`,
  },

  falseFriends: `tak | si | ne | ja | nie | non | to | die`,

  mail: {
    attribution: [
      'Il … ha scritto:',
      'Il giorno … ha scritto:',
      '… ha scritto:',
      'In data … ha scritto:',
    ],
    from: `da`,
    otherHeaders: `inviato | data | a | cc | ccn | oggetto | inviato il | rispondi a`,
    originalMessage: `messaggio originale`,
    forwardedMessage: `messaggio inoltrato | inizio messaggio inoltrato | inizio del messaggio inoltrato`,
    tagline: [
      'Inviato da iPhone',
      'Inviato dal mio …',
      'Inviato da …',
      'Ottenere Outlook per …',
      'Scarica Outlook per …',
    ],
    disclaimer: [
      'Questo messaggio …',
      'Questa e-mail …',
      'Le informazioni contenute …',
      'Prima di stampare…',
      'Avviso di riservatezza…',
    ],
    automaticSubject: ['Risposta automatica…', 'Fuori sede…', 'Fuori ufficio…'],
    replyPrefix: `r | re | rif`,
    forwardPrefix: `i | inoltro`,
    signatureWord: `tel | telefono | cellulare | cell | fax | direttore | direttrice | titolare | responsabile it | srl | spa | via | piazza`,
  },

  givenNames: `
    marco | giulia | luca | francesca | andrea | paolo | anna | giovanni | maria | roberto | laura | alessandro | chiara | stefano
  `,
};
