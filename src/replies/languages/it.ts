import type { LanguageFile } from './language.ts';

export const it: LanguageFile = {
  locale: 'it',
  name: 'Italiano',

  lists: {
    // ---- ciò che si dice davanti alla decisione ----------------------------------------------
    announce: `[{who}] (vi | le | ti) (comunico | comunichiamo | informo | informiamo | confermo | confermiamo | dico | diciamo | annuncio | annunciamo) che | (vi | le | ti) (scrivo | scriviamo) per {tell} che | [solo | semplicemente] (volevo | volevamo | voglio | vogliamo) [solo | semplicemente] {tell} che | (sono | siamo) (liet(o|a|i) | felic(e|i) | content(o|a|i)) di {tell} che | (ho | abbiamo) il piacere di {tell} che`,
    tell: `confermare | confermarvi | confermarle | confermarti | comunicare | comunicarvi | comunicarle | informarvi | informarla | informare | dirvi | dirle | dirti | annunciarvi`,
    discussed: `parlato | discusso | letto | valutato | esaminato | visto | pensato | verificato | considerato | studiato`,
    calmly: `internamente | con calma | attentamente | tra (di noi | noi) | con il team | con il nostro team | in squadra | bene | a fondo | con l'ufficio (legale | tecnico | acquisti) | con attenzione | a lungo | nel dettaglio`,
    month: `gennaio | febbraio | marzo | aprile | maggio | giugno | luglio | agosto | settembre | ottobre | novembre | dicembre`,
    weekday: `lunedì | martedì | mercoledì | giovedì | venerdì`,

    // ---- ciò che era stato chiesto, con le parole del cliente --------------------------------
    offer: `
      ciò | questo | tutto | tutto questo | il tutto | tutto quanto | quanto (proposto | richiesto | offerto | indicato | descritto | sopra | da voi proposto | da voi richiesto | in oggetto) | quello che (proponete | chiedete | offrite)
      {core-offer} | (le | tutte le | le vostre | i | i vostri) (condizioni | termini | modalità) [{noun-tail}] | (le condizioni | i termini) {offer-di}
    `,
    'offer-a': `
      all'(offerta | invito) [{noun-tail}] [{noun-tail}] | (alla | a) [vostra | sua | tua | presente | vostra gentile | sua gentile | gentile | questa] (offerta | proposta | richiesta | iniziativa) [{noun-tail}] [{noun-tail}] | (al | a) [vostro | suo | tuo | vostro gentile | gentile | questo] invito [{noun-tail}] | a ciò | a (questo | tutto) | a quanto (proposto | richiesto) | alle (vostre | condizioni) [condizioni]
    `,
    'offer-di': `
      dell'(offerta | invito) [{noun-tail}] | (della | di) [vostra | sua | tua | presente | questa] (offerta | proposta | richiesta) [{noun-tail}] | (del | di) [vostro | suo | questo] invito [{noun-tail}]
    `,
    'offer-nu': `(offerta | proposta | richiesta | invito) [{noun-tail}]`,
    'core-offer': `
      l'(offerta | invito) [{noun-tail}] [{noun-tail}]
      (la | la vostra | la sua | la tua | la presente | questa | questa vostra | vostra | la loro | la suddetta) [gentile | cortese | gradita | pregiata] (offerta | proposta | richiesta | iniziativa) [{noun-tail}] [{noun-tail}]
      (il | il vostro | il suo | il tuo | questo | vostro) [gentile | cortese | gradito] invito [{noun-tail}]
    `,
    'noun-tail': `
      ricevut(a|o) | allegat(a|o) | in oggetto | presentat(a|o|e|i) | inviat(a|o) | propost(a|e|i|o) | indicat(e|i|a|o) | descritt(a|e|i|o) | di cui (sopra | sotto | all'oggetto) | formulat(a|o) | trasmess(a|o) | pervenut(a|o) | sottopost(a|o) | così com'è | così come (descritt(a|o) | propost(a|o) | presentat(a|o) | formulat(a|o)) | sopra indicat(a|o) | citat(a|o)
      (di | da | della | dalla | della società | della ditta | da parte di | fatta da | presentata da | inviata da | ricevuta da | formulata da) {partner} | in (tutti i suoi termini | ogni sua parte | tutte le sue parti | toto | questione) | di (oggi | ieri)
    `,
    trial: `{core-trial} | provare {suite} | provarl(o|a) | (proviamo | proviamola | proviamolo | proviamoci) [{suite}] | (il | un | questo) (periodo | mese | test) [di prova] [gratuito] [{trial-tail}]`,
    'trial-a': `alla {trial-word} | all'invito alla {trial-word} | all'offerta di prova | al (periodo | mese | test) [di prova] [gratuito]`,
    'trial-nu': `prova [gratuita] | versione di prova | periodo di prova | invito alla prova`,
    'core-trial': `
      (la | una | la vostra | questa | vostra) {trial-word}
      (l'invito | il vostro invito | il suo invito | l'offerta | la vostra offerta | la proposta | la vostra proposta) (alla {trial-word} | di prova | a provare [{suite}] | per la {trial-word} | per provare [{suite}])
    `,
    'trial-word': `[versione di | licenza di] prova [gratuita] [{trial-tail}] [{trial-tail}]`,
    'trial-tail': `di {suite} | di (30 | trenta) giorni | per (30 | trenta) giorni | gratuita | senza impegno | {noun-tail}`,
    purchase: `{core-purchase} | (le | queste | le vostre) licenze [{noun-tail}] | (il | i vostri | i) prezz(o|i) [{noun-tail}]`,
    'purchase-a': `all'(acquisto | ordine) [delle licenze] | all'offerta (di acquisto | d'acquisto | economica | commerciale) | al preventivo [{noun-tail}]`,
    'purchase-nu': `ordine | acquisto | preventivo | offerta (di acquisto | d'acquisto | economica | commerciale)`,
    'core-purchase': `
      l'(acquisto | ordine | ordinativo) [delle licenze | di licenze] [{noun-tail}] | (l'offerta | la vostra offerta | questa offerta | la proposta | la vostra proposta) (di acquisto | d'acquisto | economica | commerciale) [{noun-tail}] [{noun-tail}]
      (il | il vostro | questo | vostro) (preventivo | ordine) [{noun-tail}] | (il nostro | il) ordine
    `,
    admin: `
      {core-admin} | {partner} ({admin-role} | (nostro | il nostro | mio) {administrator}) | che (voi | {partner} | la società {partner} | la ditta {partner}) (amministriate | amministri | gestiate | gestisca | vi occupiate di | si occupi di) {our-services} | i (permessi | diritti | privilegi) di (amministrazione | amministratore) [delegat(a|o)] [a {partner}]
    `,
    'admin-a': `all'amministrazione {admin-tail} | alla (gestione | delega | delega di amministrazione | delega amministrativa | richiesta di amministrazione | richiesta di amministrazione delegata | richiesta di delega) [{admin-tail}] | affinché (voi | {partner}) (amministriate | amministri | gestiate | gestisca) {our-services} | all'accesso (amministrativo | di amministratore) | all'amministrazione`,
    'admin-nu': `amministrazione delegata [{dei-servizi}] | richiesta di amministrazione [delegata] | delega [di amministrazione | amministrativa]`,
    'admin-tail': `[completa | delegata] [delegata | completa] [{dei-servizi}] [richiesta | proposta] [da (parte di {partner} | voi | parte vostra | {partner}) | a {partner}] [{dei-servizi}]`,
    'core-admin': `
      l'amministrazione [completa | delegata] [delegata | completa] [{dei-servizi}] [richiesta | proposta] [da (parte di {partner} | voi | parte vostra | {partner}) | a {partner}] [{dei-servizi}]
      (la | la vostra | questa) (gestione | delega | delega di amministrazione | delega amministrativa | delega dell'amministrazione) [delegata | completa] [{dei-servizi}] [richiesta | proposta] [da parte di {partner} | da parte vostra | a {partner}]
      (la | la vostra | questa) richiesta [di {partner}] (di (amministrare | gestire | amministrazione | amministrazione delegata | delega | accesso) | per l'amministrazione | per l'amministrazione delegata | relativa all'amministrazione | relativa all'amministrazione delegata) [{our-services} | {dei-servizi}] [di {partner} | da parte di {partner}]
      (l' | un) accesso (amministrativo | da amministratore | di amministratore | come amministratore) [delegato] [a {partner}]
    `,
    'admin-role': `(come | in qualità di | quale | a) [nostr(o|a) | il nostro | la nostra | mio | il mio] {administrator}`,
    'admin-do': `(amministrare | gestire | ad amministrare | occuparsi di | occuparvi di | prendere in carico | prendere in gestione | prendersi cura di | amministrarci) {our-services} | (l' | la) (amministrazione | gestione) [delegata] {dei-servizi}`,
    administrator: `(amministratore | amministratrice | admin | gestore | partner amministratore) [delegat(o|a)] [{dei-servizi}]`,
    'our-services': `
      [tutti] (i nostri | i miei | nostri | i) (servizi | abbonamenti | sistemi | account) [{suite} | informatici | cloud | online] [e [tutte le | le | tutti gli] [nostre | nostri] (sottoscrizioni | abbonamenti)]
      (il nostro | la nostra | l'intero | l'intera | tutto il nostro) (ambiente | tenant | infrastruttura | sistema | account) [{suite} | informatico | informatica | cloud] | tutte le [nostre] (sottoscrizioni | licenze) | le nostre sottoscrizioni | il nostro {suite} | {suite}
    `,
    'dei-servizi': `(dei nostri | di tutti i nostri | dei miei | dei) (servizi | abbonamenti | sistemi | account) [{suite} | informatici | cloud | online] [e [tutte le | delle | di tutte le] [nostre] sottoscrizioni] | (del nostro | della nostra) (ambiente | tenant | infrastruttura | sistema) [{suite} | informatico | informatica | cloud] | di {suite}`,
    suite: `(office | microsoft | m | o) 365 | m365 | o365 | office365 | microsoft365`,

    // ---- chi parla, e quanto volentieri -------------------------------------------------------
    who: `io | noi`,
    company: `la nostra (azienda | società | ditta | associazione | organizzazione | scuola | amministrazione | impresa | fondazione | cooperativa | realtà) | il nostro (istituto | ente | comune | studio | ufficio | gruppo | liceo | comitato) | la scrivente | {organisation} | la società {organisation} | la ditta {organisation}`,
    gladly: `
      [molto | più che | ben] volentieri | con (piacere | molto piacere | vero piacere | grande piacere | gioia | entusiasmo | grande entusiasmo | favore) | senza (riserve | alcuna riserva | problemi | alcun problema | esitazioni | esitazione | alcuna esitazione | esitare | dubbi | condizioni | obiezioni | nessun problema | indugio)
      pienamente | totalmente | completamente | interamente | integralmente | in toto | formalmente | espressamente | ufficialmente | definitivamente | incondizionatamente | certamente | sicuramente | naturalmente | ovviamente | senz'altro | assolutamente | quindi | dunque | pertanto | anche | pure | con la presente | con questa (mail | e-mail) | tramite la presente | a mezzo della presente | da subito | subito | fin da (ora | subito) | sin da ora | immediatamente | in tutti i suoi termini | in ogni sua parte | così com'è | così come (è | proposto | proposta) | {our-side}
    `,
    'our-side': `
      da parte (nostra | mia) | per (parte nostra | parte mia | quanto mi riguarda | quanto ci riguarda | noi | me | conto mio | conto nostro | la nostra azienda | la nostra scuola | {organisation}) | dal (nostro | mio) lato | a (nostro | mio) avviso | a (noi | me) | come (concordato | convenuto | discusso | d'accordo | da accordi | da accordi telefonici | da accordi presi | proposto | descritto | indicato | richiesto | da voi proposto | da voi richiesto | da richiesta | stabilito | anticipato | detto) [al telefono | telefonicamente | ieri | per telefono] | alle condizioni (indicate | proposte | descritte | concordate) | nei termini (indicati | proposti | descritti)
    `,
    'i-accept': `
      [{who} | {company}] [la | lo | le | li | l' | ve la | ve lo | vi | le] (accetto | accettiamo | acceto | accetiamo | approvo | approviamo | aprovo | autorizzo | autorizziamo | autorizo | convalido | convalidiamo | ratifico | ratifichiamo | sottoscrivo | sottoscriviamo | acconsento | acconsentiamo | consento | consentiamo | accolgo | accogliamo | condivido | condividiamo)
      {company} [la | lo | l'] (accetta | approva | autorizza | ratifica | sottoscrive | acconsente) | si (accetta | approva | autorizza | ratifica | concede | acconsente | accettano | approvano)
    `,
    'i-join': `[{who}] (aderisco | aderiamo | acconsento | acconsentiamo | consento | consentiamo | {company} (aderisce | acconsente))`,
    'i-want': `[{who}] (voglio | vogliamo | desidero | desideriamo | intendo | intendiamo | ho deciso di | abbiamo deciso di | si è deciso di | {company} (desidera | intende | vuole | ha deciso di) | siamo (lieti | felici | contenti | ben lieti) di | sono (lieto | lieta | felice | contento | contenta | ben lieto | ben lieta) di)`,
    daccordo: `[molto | pienamente | totalmente | completamente | assolutamente | perfettamente | tutti | pienamente e totalmente] (d'accordo | d accordo | da accordo | daccordo | d'acordo | favorevol(e|i) | concord(e|i))`,
    'we-are': `sono | siamo | [{who}] (sono | siamo) | ci troviamo | mi trovo | {company} è | ci dichiariamo | mi dichiaro | ci diciamo | mi dico`,
    accord: `consenso | autorizzazione | approvazione | benestare | assenso | nulla osta | nullaosta | via libera | permesso | accettazione | accordo | ok | okay | placet | adesione | parere favorevole | sì | beneplacito | avallo`,
    my: `(il | la | l' | un) [mio | mia | nostro | nostra | proprio | propria] [pieno | piena | totale | formale | esplicito | espresso | completo | più ampio] | (nostr(o|a) | mi(o|a)) [pieno | piena | totale | formale | esplicito | completo]`,
    'accord-tail': `totale | pieno | piena | complet(o|a) | formale | scritt(o|a) | definitiv(o|a) | esplicito | {object-a} | (per | su | riguardo a | in merito a) {object} | in merito {object-a} | a (procedere | proseguire | {partner} | amministrare {our-services} | gestire {our-services}) | ad amministrare {our-services} | per (procedere | proseguire | questo | ciò | {admin-do}) | {object-di} | (richiest(o|a) | necessari(o|a) | dovut(o|a))`,
    give: `[{who} | {company}] [vi | le | gli | ti | ve lo | ve la] (do | diamo | dò | concedo | concediamo | presto | prestiamo | esprimo | esprimiamo | rilascio | rilasciamo | manifesto | manifestiamo | confermo | confermiamo | comunico | comunichiamo | trasmetto | trasmettiamo | accordo | accordiamo | fornisco | forniamo | rinnovo | ribadisco | ribadiamo | invio | inviamo)`,
    fait: `accettat(o|a|i|e) | approvat(o|a|i|e) | autorizzat(o|a|i|e) | convalidat(o|a) | ratificat(o|a) | concess(o|a) | accordat(o|a) | accolt(o|a|i|e)`,
    proceed: `procedere | proseguire | andare avanti | continuare | attivarl(o|a) | attivare {object} | farlo | avviare {object} | avviarl(o|a) | dar corso {object-a} | dare corso {object-a} | dare seguito {object-a} | procedere (con {object} | {object-a} | all'attivazione | con l'attivazione) | {admin-do} | iniziare quando volete | partire quando volete | fare come (proposto | indicato)`,
    'go-on': `
      [andate | vada | vai | andiamo | si vada | si va] avanti | avanti | procedete | proceda | procedi | procediamo | si proceda | procedano | fatelo | lo faccia | fate (quanto necessario | il necessario | come proposto) | partiamo | si parte | si comincia | si può (partire | procedere) | (attivatelo | attivatela | attivateli | la attivi | lo attivi | attivala | attivalo) | (attivate | avviate | attivi | avvii | attiva | avvia) {object} | date (corso | seguito) {object-a} | (amministrate | gestite | occupatevi di) [pure] {admin-object} | avete campo libero | avete carta bianca | proseguite | prosegua | vai | vada pure | vai pure | andate
    `,
    'admin-object': `{our-services}`,
    'accord-noun': `{accord}`,
    title: `avv | dott | ing | prof | rag | geom | dott ssa | prof ssa`,
    'one-word': `prova | offerta | acquisto | ordine`,
    'other-word': `amministrazione | delega | gestione | amministrazione delegata`,
    'trial-try': `(provare | testare | fare la prova | fare una prova | iniziare la prova | attivare la prova | avviare la prova | usufruire della prova | partecipare alla prova) [{suite}] [gratis | gratuitamente] | provarl(o|a)`,
    'purchase-go': `(procedete con | inviate | mandate avanti | registrate | evadete) l'ordine | (confermo | confermiamo) l'ordine | ordine confermato | (ordiniamo | ordino | acquistiamo | acquisto | compriamo | compro | prendiamo) (le | queste) licenze`,
    role: `(titolare | amministratore [unico | delegato] | amministratrice [unica] | direttore [generale] | direttrice | responsabile [it | sistemi | informatico | dei sistemi informativi | acquisti] | legale rappresentante | presidente | dirigente [scolastico | scolastica] | segretario | segretaria | sindaco | socio | socia | proprietario | proprietaria | procuratore | procuratrice | delegato)`,

    // ---- il no -------------------------------------------------------------------------------
    noted: `ricevuto | preso (nota | atto) | annotato | capito | tutto chiaro | chiaro | inteso | prendo (nota | atto) | prendiamo (nota | atto) | letto | (grazie | grazie mille) (dell'informazione | dell'info | per l'informazione | per le informazioni | delle informazioni | dell'avviso | per l'avviso | del messaggio | per il messaggio)`,
    refus: `rifiutat(o|a|i|e) | respint(o|a|i|e) | negat(o|a|i|e) | declinat(o|a) | rigettat(o|a) | bocciat(o|a) | scartat(o|a)`,
    'not-adv': `purtroppo | al momento | per ora | per il momento | attualmente | in questo momento | quest'anno | questa volta | stavolta | affatto | assolutamente | in alcun modo | in nessun caso | per niente | per nulla | grazie | grazie mille | {please} | mi dispiace | ci dispiace | spiacenti | spiacente | scusate | a nessuno | a terzi | ad alcuno | a esterni | a soggetti esterni | a voi | nessuno | niente | nulla | più | in nessun modo | grazie lo stesso | grazie comunque`,
    please: `per favore | per piacere | per cortesia | cortesemente | gentilmente | vi prego | prego | x favore`,
    'no-accept': `
      [{who} | {company}] non [la | lo | le | li | l' | ve lo | vi | ci] (accetto | accettiamo | approvo | approviamo | autorizzo | autorizziamo | acconsento | acconsentiamo | consento | consentiamo | confermo | confermiamo | accolgo | accogliamo | concedo | concediamo | aderisco | aderiamo | sottoscrivo | sottoscriviamo | permetto | permettiamo | condivido | condividiamo) | {company} non [la | lo] (accetta | approva | autorizza | acconsente | aderisce) | non si (accetta | approva | autorizza | acconsente | concede)
    `,
    'no-do': `[{who} | {company}] non (desidero | desideriamo | voglio | vogliamo | posso | possiamo | intendo | intendiamo | vogliamo più | siamo intenzionati a | sono intenzionato a | sono intenzionata a | abbiamo intenzione di | ho intenzione di | ci è possibile | mi è possibile | siamo disposti a | sono disposto a | sono disposta a | riteniamo opportuno | ritengo opportuno | ce la sentiamo di | me la sento di | siamo in grado di | desidera | intende | vuole)`,
    'to-do-it': `accettare | accettarl(o|a) | approvare | approvarl(o|a) | autorizzare | autorizzarl(o|a) | acconsentire | aderire | aderirvi | procedere | proseguire | andare avanti | dare seguito | darvi seguito | dare corso | partecipare | acquistare | acquistarl(o|a|e) | acquistare (nulla | niente) | comprare (nulla | niente) | comprare | comprarl(o|a|e) | provarl(o|a) | concedere ({my} {accord} | l'accesso | accessi | {accord} | l'amministrazione [a nessuno | a terzi | {dei-servizi}]) | dare ({my} {accord} | accesso | accessi | l'accesso) [a nessuno | a terzi] | delegare (nessuno | nulla | l'amministrazione | la gestione) [{dei-servizi}] [a terzi | a nessuno] | affidare (l'amministrazione | la gestione) [{dei-servizi}] [a terzi | a nessuno | a {partner}] | cambiare fornitore | che (nessuno | terzi | {partner}) (amministri | gestisca | amministrino | gestiscano) {our-services} | i vostri servizi`,
    'any-services': `{our-services} | la nostra (posta | rete | mail) | le nostre (caselle | mail) | nulla [di nostro] | niente [di nostro] | i nostri (dati | sistemi) | qualcosa di nostro`,
    'a-nostri': `ai nostri (dati | sistemi | servizi) | alla nostra posta`,
    'refuse-adv': `categoricamente | cortesemente | gentilmente | fermamente | formalmente | totalmente | rispettosamente | decisamente | nettamente`,
    'refuse-core': `
      [{who} | {company}] [la | lo | l' | le] (rifiuto | rifiutiamo | respingo | respingiamo | declino | decliniamo | rigetto | rigettiamo | nego | neghiamo | rifiuta | respinge | declina) [{refuse-adv}] [{object} | {my} {accord}] [{refuse-adv}] [{accord-tail}] [{not-adv}] | si (rifiuta | respinge | nega | declina | rigetta) [{object} | il consenso | l'autorizzazione] | (mi rifiuto | ci rifiutiamo) [di (accettare | autorizzare | concedere) [{object}]] | (mi oppongo | ci opponiamo | {company} si oppone) [fermamente | formalmente | {refuse-adv}] [{object-a}] | (rinuncio | rinunciamo | {company} rinuncia) [{object-a}] | ci rinuncio | ci rinunciamo
      {no-accept} [{not-adv}] [{object} | {object-a} | {my} {accord}] [{accord-tail}] [{not-adv}] | {no-accept} [nessuno | alcuno | che {partner} | {partner} | voi | terzi] [ad amministrare {any-services} | a gestire {any-services} | a {admin-do} | ad accedere [{a-nostri}] | (amministri | gestisca) {our-services}] [{not-adv}]
      non (voglio | vogliamo | desidero | desideriamo | intendo | intendiamo) [{not-adv}] | non interessat(o|a|i|e) [{not-adv}] | non (ne abbiamo | ne ho | ne abbiamo proprio | abbiamo | ho) bisogno [{not-adv}] | {no-do} [{not-adv}] {to-do-it} [{object} | {object-a}] [{not-adv}] [{not-adv}] | {no-do} {object} [{not-adv}] | non (la | lo | le | li | ne) (voglio | vogliamo | desidero | desideriamo | compro | compriamo | prendo | prendiamo | posso accettare | possiamo accettare) [{not-adv}] | non (ci | mi) (interessa | interessano | serve | servono | convince | conviene) [{object}] [{not-adv}] | {object} non (ci | mi) (interessa | serve | convince | conviene) [{not-adv}] | non (siamo | sono) [molto | più | affatto | minimamente] (interessat(o|a|i|e) | d'accordo | daccordo | favorevol(e|i) | dispost(o|a|i|e)) [{object-a} | con {object} | per {object} | a {to-do-it} [{object}]] [{not-adv}] | non d'accordo | (siamo | sono) (contrari[o|a|e] | sfavorevol(e|i)) [{object-a}] | non (abbiamo | ho) (interesse | bisogno) [{object-di} | {object-a} | di (altro | nulla | niente | questo | voi)] [{not-adv}] | nessun interesse [da parte nostra | per noi | {object-a}] | non (compriamo | compro | acquistiamo | acquisto | prendiamo) (nulla | niente | {object})
      [{who}] (preferisco | preferiamo | abbiamo deciso | ho deciso | si è deciso | abbiamo scelto | ho scelto | si preferisce | meglio) [di] (non (accettare | procedere | aderire | farlo | proseguire | andare avanti | autorizzare | autorizzarlo | autorizzarla | acquistare | accettarla | accettarlo | dare seguito | dare corso | partecipare) | no) [{object} | {object-a} | con {object}] [{not-adv}] | (preferirei | preferiremmo) (di no | non farlo | non accettare | declinare) [{object}] [{not-adv}]
      (devo | dobbiamo | sono costrett(o|a) a | siamo costretti a | mi vedo costrett(o|a) a | ci vediamo costretti a | preferisco | preferiamo | desidero | desideriamo | voglio | vogliamo | ho deciso di | abbiamo deciso di | abbiamo scelto di | intendo | intendiamo | mi trovo costrett(o|a) a) [purtroppo | gentilmente | cortesemente] (rifiutare | declinare | respingere | rinunciare | dire di no | rigettare | rifiutarl(o|a) | declinarl(o|a)) [{object} | {object-a}] [{not-adv}]
      (siamo | sono) (spiacent(e|i) | dolent(e|i) | desolat(o|a|i)) [ma | di (dovervi | doverle | comunicarvi | informarvi | comunicarle | dover)] [comunicare | informare] [che] ({no-accept} [{object}] | rifiutiamo [{object}] | rifiutare [{object}] | declinare [{object}] | non possiamo accettare [{object}] | non posso accettare [{object}] | non possiamo aderire | dobbiamo rifiutare [{object}] | dobbiamo declinare [{object}])
      {object} (è | è stata | è stato | viene | risulta) [purtroppo] {refus} | {object} non (è | è stata | è stato | viene | può essere) [stata | stato] {fait} | {object-nu} {refus} | {object-nu} non {fait} | {accord} negat(o|a)
      non (do | diamo | dò | concedo | concediamo | presto | prestiamo | rilascio | rilasciamo | esprimo | esprimiamo) [{my} | alcun | alcuna | nessun | nessuna] {accord} [{accord-tail}] [{not-adv}] | non (do | diamo | concedo | concediamo) (accesso | accessi | l'accesso | accessi amministrativi | l'amministrazione) [a nessuno | a terzi | ai nostri servizi] [{not-adv}] | non avete {my} {accord} [{accord-tail}] | non (daremo | darò | diamo | do) (seguito | corso) {object-a} [{not-adv}] | non (accetteremo | accetterò | autorizzeremo | autorizzerò | procederemo | procederò | aderiremo | aderirò | acquisteremo | compreremo) [{object} | {object-a} | con {object}] [{not-adv}]
      (lasciamo | lascio) perdere | (passo | passiamo) [la mano | grazie | per questa volta] | (questa volta | stavolta | per questa volta) (passo | passiamo) | non se ne (fa nulla | fa niente | parla [nemmeno | proprio | neanche] | fa nulla grazie)
    `,
    sorry: `mi dispiace [molto | tanto] | ci dispiace [molto | tanto] | spiacent(e|i) | sono spiacente | siamo spiacenti | mi spiace | ci spiace | scusate | scusa | scusi | desolat(o|a|i) | sono desolat(o|a) | (grazie | grazie mille | molte grazie | tante grazie | mille grazie) [{for-what}] | (ringrazio | ringraziamo | vi ringrazio | vi ringraziamo | la ringrazio | la ringraziamo | ti ringrazio | ringraziandovi) [molto | sentitamente | di cuore] [{for-what}] | (apprezzo | apprezziamo) [molto] {thing-base} | è (gentile | molto gentile) da parte vostra | molto gentil(e|i) | purtroppo`,
    'but-no': `no | no grazie | non ora grazie | non fa per noi | non è per noi | non fa per me | non ci interessa | non mi interessa | la risposta è no | la risposta è negativa | anche no | preferiamo di no | preferisco di no | meglio di no | stavolta no | questa volta no | direi di no | non ci serve | non mi serve`,
    'for-what': `per {thing-base} | di {thing-base} | {thing-di} | a {name} | a (tutti | voi | lei | te) | per aver[ci|mi] (contattato | contattati | pensato | invitato | invitati | scritto | contattata) | per aver pensato a noi`,
    'thing-base': `{core-offer} | (la | la vostra | la sua | la tua | vostra | l') (mail | e-mail | email | attenzione | disponibilità | pazienza | collaborazione | fiducia | cortesia | gentilezza | comunicazione | opportunità | premura | risposta | pronta risposta | chiarezza | cordialità) | (il | il vostro | il suo | il tuo | vostro | l') (messaggio | interesse | interessamento | tempo | aiuto | supporto | lavoro | promemoria | sollecito | pensiero | avviso | riscontro | impegno | contatto | servizio) | tutto | le (spiegazioni | delucidazioni) | cuore`,
    'thing-di': `dell'(offerta | invito | attenzione | interessamento | aiuto | interesse | opportunità | e-mail | email | avviso) | della (vostra | sua | tua | proposta | mail | disponibilità | pazienza | cortesia | richiesta | fiducia | collaborazione | comunicazione | vostra offerta | vostra proposta | vostra mail | sua mail | tua mail | vostra richiesta | vostra disponibilità | vostra attenzione | vostra cortesia | risposta) | del (messaggio | vostro messaggio | vostro interessamento | vostro invito | vostro tempo | promemoria | pensiero | supporto | vostro supporto | vostro lavoro | contatto | tempo | tempo dedicatoci | riscontro)`,

    // ---- le due parti -------------------------------------------------------------------------
    'the-one': `[la | l' | il] (prova | offerta | acquisto | ordine | versione di prova | prima parte)`,
    'the-other': `[l' | la] (amministrazione | gestione | delega | amministrazione delegata)`,
    'just-one': `(solo | soltanto | solamente | unicamente | esclusivamente | giusto) {the-one} | {the-one} (solo | sola | soltanto | solamente | e basta)`,
    'want-short': `(voglio | vogliamo | vorrei | vorremmo | preferisco | preferiamo | accetto | accettiamo | scelgo | scegliamo | prendo | prendiamo | approvo | approviamo | autorizzo | desidero | desideriamo | sì a | d'accordo per | ok per | va bene)`,
    'the-grant': `(l' | la | il | tutto | questo | ciò | i | gli | ogni | tutti gli | questa | la mia | la nostra | il mio | il nostro | i loro) [autorizzazione | amministrazione | amministrazione delegata | consenso | approvazione | accesso | accessi | permesso | permessi | delega | diritti] [di {partner} | a {partner} | dato | data | concess(o|a)]`,
  },

  // ---- sì -------------------------------------------------------------------------------------
  yes: `
    sì | sì sì | certo | certo che sì | ma certo | ma certo che sì | ma sì | eh sì | sì certo | certissimo | yess | sisi | sì sì sì | un sì | assolutamente sì
  `,
  approve: `
    attivate (pure [il prima possibile] | subito | il prima possibile) | (attivatemi | attivateci | attivami | mi attivi) {object} [{please}] | e potete (cominciare | iniziare | partire | procedere) | potete (cominciare | iniziare | partire) [quando volete | subito] | (vi (prego | preghiamo) di | si prega di) procedere [con (l'attivazione | l'ordine | {object})] | procedete con (l'attivazione | i prossimi passi | l'ordine) | andiamo avanti [con {object}] | dai , partiamo
    e ({i-accept}) [{object}] [{gladly}] | e la (accetto | accettiamo) [{gladly} | integralmente] | (abbiamo | ho) (accettato | approvato | autorizzato) {object} | (abbiamo | ho) deciso di (accettare | approvare) {object} | (la mia | la nostra) decisione è [di] (accettare [{object}] | sì) | semplicemente sì | che (accetto | accettiamo) {gladly} | (felice | felici | lieti | lieto | lieta) di (accettare | accettarla) [{object}] | (vi | le) (diciamo | dico) di sì | e (siamo | sono) [entrambi | tutti e due] d'accordo [con {object}] | (siamo | sono) d'accordo su tutti i punti
    (autorizzo | autorizziamo) {partner} ad amministrare {our-services} | (vi | le) (diamo | do | concediamo | concedo) l'accesso come amministratori | siamo d'accordo che {partner} amministri {our-services} | (vogliamo | voglio) (acquistare | comprare) {purchase} | d'accordo sul preventivo | in data odierna {i-accept} {object} | (confermiamo | confermo) il nostro interesse e {i-accept} {object} | ragazzi {i-accept} | {i-accept} {object} che (ci | mi) avete (inviato | mandato) [la settimana scorsa | ieri | oggi] | avete il nostro permesso per amministrare tutto | esprimiamo il nostro consenso | certo che (accetto | accettiamo)
    # il sì in compagnia
    sì (certamente | volentieri | assolutamente | sicuramente | naturalmente | ovviamente | senz'altro | grazie mille | per favore | convinto | {object-a} | a tutto | con piacere | molto volentieri | più che volentieri) | (naturalmente | ovviamente | sicuramente | certamente | decisamente | direi | direi proprio) (sì | di sì) | mille volte sì | (un | è un | il nostro | il mio) [grande | bel | convinto] sì [convinto | deciso] [{our-side}] [{object-a}] | (è | per noi è | per me è | da parte nostra è) [un] sì [{our-side}] | (la mia | la nostra | la) risposta (è | :) [un | :] (sì | affermativa | positiva | favorevole) | risposta : (sì | affermativa) | risposta (affermativa | positiva) [{our-side}] | parere favorevole [{our-side}] | (dico | diciamo | diciamo tutti) [di] sì [{object-a}] | (rispondo | rispondiamo) (di sì | affermativamente | positivamente | sì) | sì {our-side}

    # una parola
    [{gladly}] {fait} [{gladly}] [{gladly}] | {fait} e {fait} | (letto | visto | vista | letta | letto e | preso visione) [e | ,] (approvato | approvata | accettato | accettata | sottoscritto | si (approva | accetta | autorizza)) | {fait} da (me | noi | parte mia | parte nostra | {organisation}) | {object} (è | sono | è stata | è stato | viene) {fait} [{gladly}] | {object-nu} {fait} [{gladly}] | {object} [,] {fait} | {fait} {object} [{gladly}] | consideratel(o|a) {fait}
    certamente | senz'altro | senza dubbio | senza alcun dubbio | naturalmente | ovviamente | indubbiamente | affermativo | [molto | più che | ben] volentieri | volentierissimo | con (piacere | molto piacere | vero piacere | grande piacere | entusiasmo) | senza esitazione | senza esitazioni | affare fatto | ci sto | ci stiamo | io ci sto | noi ci stiamo | contate su di noi | contate su di me | siamo dei vostri | sono dei vostri | siamo della partita | aggiudicato | è andata | si fa | favorevol(e|i) | concord(o|i) | concordo {our-side} | (concordo | concordiamo) [{gladly}] [con {object} | su tutto | su {object}] | via libera | nulla osta | nullaosta | placet | benestare | semaforo verde | disco verde | pollice in su | accordo (fatto | concluso | raggiunto)

    # accetto
    {i-accept} [{gladly}] [{gladly}] [{object} | {object-a}] [{gladly}] [{gladly}] | {gladly} [,] {i-accept} [{gladly}] [{object}] [{gladly}] | {i-accept} e {i-accept} [{object}] [{gladly}] | {object} [,] (la | lo | l') (accetto | accettiamo | approvo | approviamo | autorizziamo | autorizzo) [{gladly}] | e {i-accept} [{object}] [{gladly}] | e {go-on} | {object} ci interessa e (la | lo | l') (accettiamo | approviamo) [{gladly}] | {i-join} [{gladly}] [{object-a}] [{gladly}] | {we-are} {daccordo} e {i-accept} [{gladly}] [{object}]
    (proviamolo | proviamola) | volentieri proviamo | {i-want} [{gladly}] (accettare | approvare | autorizzare | aderire | accettarl(o|a) | approvarl(o|a) | procedere | andare avanti | proseguire) [{gladly}] [{object} | {object-a} | con {object}] [{gladly}] | {i-want} [{gladly}] {trial-try} [{gladly}] | {i-want} ({trial} | {admin}) [{gladly}] | (la | lo) (vogliamo | voglio | prendiamo | prendo) | (prendiamo | prendo) {object} | (confermo | confermiamo | vi confermo | vi confermiamo | le confermo | le confermiamo | comunico | comunichiamo | vi comunico | vi comunichiamo | vi informo | vi informiamo | vi segnaliamo) [{gladly}] (che ({i-accept} [{object}] | {we-are} {daccordo} [con {object}] | potete procedere | per noi va bene | per me va bene | è un sì | va bene) | di (accettare | approvare | autorizzare | essere d'accordo con | essere d'accordo su) [{object}] | (l' | la nostra | la mia) (accettazione | approvazione | adesione | autorizzazione) [{object-di} | {accord-tail}] | il (nostro | mio) (sì | assenso | consenso | benestare | nulla osta)) [{gladly}] | (sì | certo | d'accordo) [,] [e] [lo | ve lo | vi | le] (confermo | confermiamo | confermato) | [{who}] [vi | le] (confermo | confermiamo) [{gladly}] {object} [{gladly}] | {purchase-go}

    # d'accordo
    {daccordo} [{gladly}] [con (voi | lei | te | {object}) | su (tutto | {object}) | per {object} | {object-a} | in tutto] [{gladly}] | {we-are} [{gladly}] {daccordo} [{gladly}] [con (voi | lei | te | {object}) | su (tutto | {object}) | per {object} | {object-a} | in tutto | ad accettare {object} | a procedere] [{gladly}] | {our-side} [,] (sono | siamo) {daccordo} | {daccordo} (a che | che | affinché | perché) {partner} (amministri | gestisca) {our-services}

    # il mio consenso
    [{gladly}] {give} [{gladly}] [{my}] {accord} [{accord-tail}] [{accord-tail}] [{gladly}] | (avete | ha | hai | {partner} ha | vi concediamo | potete contare su) [{gladly}] [tutto] {my} {accord} [{accord-tail}] [{accord-tail}] [{gladly}] | {accord-noun} (concess(o|a) | dat(o|a) | accordat(o|a) | confermat(o|a) | rilasciat(o|a) | totale) [{our-side}] [{accord-tail}] | {accord-noun} {our-side} [{accord-tail}] | {our-side} [,] {accord-noun} [{accord-tail}] | {our-side} [,] (avete | ha | c'è | vi è) {my} {accord} | via libera [{our-side}] [{object-a} | per {object}] | nulla osta [{our-side}] [{object-a}] | nullaosta [{our-side}] [{object-a}] | (do | diamo) l'ok [{accord-tail}] | (do | diamo | vi do | vi diamo) (il via libera | il via | luce verde | il benestare) [{accord-tail}] | (esprimo | esprimiamo) parere favorevole [{object-a}] | (non c'è | nessuna) opposizione [{our-side}]
    (il sottoscritto | la sottoscritta | i sottoscritti | io sottoscritto | io sottoscritta) [,] [{title}] [{name} ,] [{name} ,] [{role} ,] ((accetta | approva | accetto | approvo) {object} | (presta | presto | esprime | rilascia | concede) [{my}] {accord} [{accord-tail}] | (autorizza | autorizzo) {partner} [ad amministrare {our-services}] | acconsente {object-a})
    [{who} | {company}] [vi | la | ti | sì] (autorizzo | autorizziamo | autorizza | consento | consentiamo | permetto | permettiamo | abilito | abilitiamo | delego | deleghiamo | incarico | incarichiamo) [{gladly}] [la società | la ditta] [a | {partner}] (a | ad | di | per) [{partner}] ({admin-do} | amministrare {our-services} | procedere | farlo | proseguire) [{gladly}] | [{who} | {company}] (autorizzo | autorizziamo | autorizza) [{gladly}] [la società | la ditta] {partner} [{gladly}] | {company} accetta [{gladly}] {admin} [{gladly}] | [{who} | {company}] (accetto | accettiamo | nomino | nominiamo | designo | designiamo | vogliamo | scegliamo | scelgo | confermiamo | confermo | incarichiamo | riconosciamo) [{gladly}] {admin} [{gladly}] | vi (accettiamo | nominiamo | designiamo | accetto | nomino) {admin-role} | (delego | deleghiamo | affido | affidiamo | concedo | concediamo) [{gladly}] [a {partner}] {admin} [a {partner}]

    # procedete
    {go-on} [pure] [tranquillamente | tranquilli] [con {object} | {object-a}] [{gladly}] [{please}] [quando volete] | (ok | okay | va bene | bene | perfetto | benissimo | ottimo) (procedete | proceda | procedi | procediamo | avanti | andate avanti) [pure] [con {object}] | (potete | può | puoi | {partner} può) [{gladly}] [pure | tranquillamente] {proceed} [pure] [{gladly}] [quando volete] | siete autorizzati [a (procedere | {admin-do}) | ad amministrare {our-services}] | {partner} è autorizzat(o|a) [a (procedere | gestire {our-services}) | ad amministrare {our-services}]

    # niente in contrario
    (nessuna | senza) obiezion(e|i) [{our-side}] [{object-a}] | nessun (impedimento | ostacolo) [{our-side}] | (niente | nulla) (in contrario | da obiettare | da eccepire | in contrario da parte nostra) [{our-side}] | (nulla | niente) osta [{our-side}] [{object-a}] | (non ho | non abbiamo | non vedo | non vediamo | non trovo | non pongo | non poniamo | io non ho | noi non abbiamo | {company} non ha) [alcuna | nessuna | alcun | nessun | particolari | la minima] (obiezion(e|i) | ostacol(o|i) | impediment(o|i) | controindicazion(e|i) | contrarietà) [{object-a} | al riguardo | in merito | da fare | da muovere | da sollevare | a che {partner} (amministri | gestisca) {our-services}] [{our-side}] | (non ho | non abbiamo) (niente | nulla) (in contrario | da obiettare | da eccepire | contro {object}) [{object-a}] | non mi oppongo [{object-a}] | non ci opponiamo [{object-a}] | (non ci sono | non vi sono | non sussistono) (obiezioni | impedimenti | ostacoli) [{our-side}] | non c'è (nessuna obiezione | nessun ostacolo | alcuna obiezione | alcun impedimento) [{our-side}]

    # per noi va bene
    {our-side} [,] [è | tutto | è tutto] [va | sta] [più che | tutto] (bene | benissimo | ok | okay | perfetto | d'accordo | a posto | apposto | in ordine | ottimo | {fait} | nessun problema | sì | può andare) | (va | è | sta) [tutto | più che] (bene | benissimo | ok | perfetto | a posto) {our-side} | (ok | okay | benissimo | perfetto | tutto ok | tutto bene | tutto a posto | nessun problema | bene) {our-side} | {our-side} (si può fare | si può procedere | può andare | potete procedere) | {object} (va | ci va | mi va) [più che | molto] (bene | benissimo) [{our-side}] | {object} (è ok | è a posto | ci sta bene | mi sta bene | ci piace e la accettiamo) [{our-side}] | (ci | mi) (sta | va) [più che | molto] (bene | benissimo) [{object}] | (ok | okay | va bene) (accetto | accettiamo | d'accordo | approvato | approvo | autorizzo | autorizziamo | confermo | confermiamo) | (ok | okay | va bene) (per {object} | {object-a}) [{gladly}]
  `,
  // ---- no -------------------------------------------------------------------------------------
  no: `
    no | no no | ma no | eh no | no e poi no | no no no | un no | assolutamente no | certo che no | certamente no | ma certo che no | anche no | sicuramente no | naturalmente no | ovviamente no | no e ancora no | nope
  `,
  decline: `
    [ma] (questa volta | stavolta | per ora | per il momento) (declino | decliniamo | rinuncio | rinunciamo | rifiuto | rifiutiamo) | (per il momento | per ora | al momento) no | (non | e non) (andremo | andiamo | andrò) avanti | ho detto di no | non è quello che (cerchiamo | cerco) | (temo | temiamo) di no | (per ora | per il momento) preferiamo restare come siamo | continueremo con quello che abbiamo
    non (voglio | vogliamo) che (una ditta esterna | nessuno | terzi | un esterno) (gestisca | amministri | tocchi | gestiscano) (i nostri (sistemi | servizi | dati) | nulla | niente) | non (compreremo | acquisteremo) altre licenze | non (ci | mi) serve (questo servizio | questo) | per policy [aziendale] non (possiamo | posso) (concedere | dare) (questo | tale) accesso | [e] la risposta è no | abbiamo deciso di non accettare {object} | (abbiamo | ho) già un (amministratore | fornitore | partner) [,] quindi no | non contate su di (noi | me) [questa volta] | (in nessun modo | mai e poi mai) (darò | daremo) accesso ai (miei | nostri) sistemi | non autorizzeremo questa cosa | questa direzione non autorizza quanto richiesto
    no [grazie] [,] va bene così | no [,] (grazie | grazie mille | tante grazie | molte grazie | mille grazie | spiacent(e|i) | mi dispiace | ci dispiace | mi spiace | mai | scusate | assolutamente | per favore | purtroppo | non ci interessa | non mi interessa | non siamo interessati | non sono interessato | non sono interessata | preferiamo di no | preferisco di no | ringrazio | vi ringrazio | la ringrazio | vi ringraziamo | grazie lo stesso | grazie comunque | grazie ma no | non se ne parla) [{not-adv}] | grazie [,] (no | ma no | no grazie | anche no) | grazie mille [,] (no | ma no) | purtroppo (no | {refuse-core}) | no purtroppo | (decisamente | definitivamente | direi | direi proprio | meglio | credo proprio | penso proprio | per noi | per me) di no [grazie] | decisamente no | per (noi | me) no [grazie] | per (noi | me) [,] (è no | è un no) | mai e poi mai | mai | mai più | mai nella vita | giammai | neanche per (sogno | idea | scherzo) | nemmeno per (sogno | idea | scherzo) | manco per (sogno | idea | niente) | manco morto | manco a parlarne | neanche a parlarne | nemmeno a parlarne | neanche morto | non esiste | in nessun caso | in nessun modo | per nessun motivo | per nessuna ragione | niente affatto | niente da fare | scordatevelo | scordatelo | se lo scordi | toglietevelo dalla testa | nisba | col cavolo | manco per sogno | non se ne parla [proprio | nemmeno | neanche]
    {sorry} [,] (ma | però | tuttavia) ({refuse-core} | {but-no}) [{not-adv}] | (grazie | no) [,] ma (no | non ci interessa | non mi interessa | non siamo interessati | non sono interessat(o|a) | anche no)
    (è | per noi è | per me è | da parte nostra è) [un] no [secco | deciso | categorico | {our-side}] | un [bel | secco] no [secco | deciso | {our-side}] | no {our-side} | {our-side} [,] (no | è no | no grazie) | (la mia | la nostra | la) risposta (è | : | resta | rimane) [un | :] (no | negativa | sfavorevole) | risposta : (no | negativa) | risposta negativa | parere (contrario | negativo | sfavorevole) [{our-side}] | negativo | (dico | diciamo) [di] no [{object-a}] | no {object-a} | no a tutto | (rispondo | rispondiamo) (di no | negativamente | no) | contrari(o|a) | contrari
    {refus} | non {fait} | consenso (negato | rifiutato) | accesso negato | permesso negato | autorizzazione negata | non c'è {my} {accord} | disaccordo
    {refuse-core} | no [,] {refuse-core} | (comunico | comunichiamo | vi comunico | vi comunichiamo | vi informo | vi informiamo | le comunico | la informo) che {refuse-core} | dopo (attenta valutazione | averci pensato | averla valutata | averlo valutato | averne discusso) [,] {refuse-core}
    non (procedete | proceda | procedere | fatelo | attivate nulla | attivate niente | andate avanti | insistete) [con {object}] [{please}] | (annullate | annulli | ritirate | ritiri | cancellate) {object} [{please}] | non (scrivetemi | scriveteci | contattatemi | contattateci | disturbatemi | disturbateci | mi scriva | mi scrivete | ci scrivete) (più | di nuovo) | smettetela [di (scrivermi | scriverci)] | non è (per noi | di nostro interesse | di mio interesse | accettabile | accettata | approvata | autorizzata | gradita) | non (fa | è cosa) per (noi | me) | nessuna (autorizzazione | adesione) da parte nostra | lasciate perdere | lasciamo stare | lasciate stare | senza di noi | non contate su di noi | {object} non fa per noi | basta così grazie
  `,
  neutral: `
    (grazie mille | mille grazie | molte grazie) [,] {name}
    {announce}
    (abbiamo | ho) preso la (nostra | mia) decisione | finalmente | che bella idea | (mi | ci) sembra (ottimo | perfetto | un'ottima idea | molto bene)
    (resto | restiamo | rimango | rimaniamo) a (vostra | sua | tua | completa | vostra completa) disposizione [per (qualsiasi cosa | qualsiasi necessità | ogni necessità)] | (resto | restiamo) a disposizione [per qualsiasi cosa] | (resto | restiamo | rimaniamo | rimango) in attesa di (un (vostro | suo | tuo) (riscontro | cenno) | vostre (notizie | istruzioni) | notizie | istruzioni) | (attendo | attendiamo) [vostre | sue | tue] (notizie | istruzioni) | per qualsiasi (cosa | dubbio | domanda | necessità) [,] (non (esitate | esiti | esitare) a (contattarmi | contattarci | scrivermi | chiamarmi) | il mio numero è [lo | il] {digits} [{digits}] [{digits}] [{digits}])
    (avvisatemi | avvisateci | avvisami | mi avvisi | fatemi sapere | fateci sapere) quando è (attiv(o|a) | pront(o|a) | tutto pronto) | e di avvisarci quando è pronto | (inviate | mandate | mandateci | inviateci | mandatemi | inviatemi) [pure] la fattura [a questo indirizzo | alla contabilità] [e facciamo il bonifico] | (potete emettere | si prega di (inviare | emettere)) la fattura [alla contabilità | a questo indirizzo] | (mandami | mandatemi | mi mandi) quello che c'è da firmare | fate quello che dovete fare | (fatemi | fateci | fammi) sapere i prossimi passi | [e] poi vi (faremo | farò) sapere come ci troviamo
    (scusate | scusa | scusi | perdonate) (se non ho risposto prima | se rispondo solo ora | la brevità | il ritardo) | (eravamo | ero) in ferie | giornate (pienissime | piene) | grazie (per la (velocità | rapidità) | della (spiegazione | velocità | rapidità) | per la spiegazione | per le informazioni [dettagliate] | per il (vostro | suo) supporto di sempre | per il lavoro [svolto] | per aver insistito) | e saluti a tutto il team | (inviato | scritto) dal (cellulare | telefono) | un saluto e grazie
    che piacere ricevere la (vostra | sua | tua) (mail | e-mail | email) | sarà un piacere (lavorare | collaborare) con (voi | lei | te) | ci auguriamo una (proficua | buona | lunga) collaborazione | lavoriamo con voi da anni [e abbiamo piena fiducia (nel vostro team | in voi)] | abbiamo piena fiducia (nel vostro team | in voi) | (spero | speriamo) che stiate [tutti] bene
    come (già detto | da accordi | concordato | detto | d'accordo | anticipato) [al telefono | telefonici | telefonicamente | ieri | nella riunione di ieri] [di {weekday}] | per rispondere alla (vostra | sua | tua) domanda | in (riscontro | risposta | riferimento) alla (vostra | sua | tua) [mail | comunicazione | lettera | richiesta] (del {digits} {month} | di ieri | di oggi)
    # answers the phone, not us
    (per favore | prego | cortesemente | si prega) [di] (approvate | accettate | autorizzate | approvare | accettare) | sì [,] (pronto | buongiorno)
    grazie | grazie mille | molte grazie | tante grazie | mille grazie | grazie infinite | grazie ancora | grazie a voi | grazie a tutti | grazie di cuore | grazie anticipatamente | grazie in anticipo | grazie davvero | grazie tante | grazie molte | grazie lo stesso | grazie comunque | grazie di tutto | (grazie | grazie mille | molte grazie | tante grazie | mille grazie | ancora grazie | grazie ancora) [in anticipo | comunque] {for-what} [{for-what}] | ancora grazie | grazie {name} | grazie , {name} | e grazie [mille | ancora | di tutto] [{for-what}] | ma grazie [comunque | lo stesso | mille] [{for-what}] | (ringrazio | ringraziamo | vi ringrazio | vi ringraziamo | la ringrazio | la ringraziamo | ti ringrazio | ringraziando | ringraziandovi | ringraziandola) [molto | sentitamente | di cuore | ancora | anticipatamente | in anticipo | sinceramente] [{for-what}]
    ok | okay | okey | perfetto | ottimo | benissimo | bene | molto bene | va bene | va benissimo | tutto bene | bravi | splendido | fantastico | eccellente | magnifico | meraviglioso | super | bello | bellissimo | grande | evviva | daje | dai | dai dai | forza | evvai | allora | quindi | dunque | ecco | ebbene | beh | be | insomma | figo | top | nessun problema | nessunissimo problema | senza problemi | senza problema | non c'è problema | non ci sono problemi | tranquilli | tranquillo | {please} | {our-side} | molto gentil(e|i) | gentilissim(o|a|i) | siete (gentilissimi | molto gentili) | che (bella idea | bella notizia) | bella (idea | iniziativa | notizia) | (buona | ottima) (idea | iniziativa | notizia) | (ci | mi) interessa [molto | tanto] [{object}] | {object} (ci | mi) interessa [molto] | (siamo | sono) [molto] interessat(o|a|i) [{object-a}]
    buona (giornata | serata | settimana | continuazione | domenica | notte | pasqua | estate | fine settimana) [a (tutti | voi | lei)] | (buon | buone) (pomeriggio | weekend | fine settimana | week-end | natale | anno | vacanze | feste | ferie | proseguimento | inizio settimana | appetito | lavoro a tutti) [a (tutti | voi | lei)] | (vi | le | ti) (auguro | auguriamo) [una | un] (buona | buon | ottima | splendida) (giornata | serata | settimana | fine settimana | weekend | lavoro) | augurando[vi] una buona (giornata | serata) | felice (giornata | serata) | ci (vediamo | sentiamo) [presto] | a (presto allora | prestissimo | dopo | risentirci | risentirla) | alla prossima | in attesa di (un vostro riscontro | vostre notizie | riscontro | sue notizie | vostro riscontro)
    (in risposta | in riferimento | in relazione | in merito | facendo seguito | riguardo | relativamente | con riferimento | faccio seguito | facciamo seguito | rispondo | rispondiamo | in seguito) (alla | all' | al | a) [vostra | sua | tua | vostro | suo | tuo | gentile | vostra gentile | sua gentile | cortese] (mail | e-mail | email | richiesta | offerta | proposta | invito | messaggio | domanda | comunicazione | telefonata | colloquio | conversazione | oggetto | vostra | presente) [di (oggi | ieri) | del (oggi | giorno) | in oggetto | ricevut(a|o) | pervenuta] | (ecco | di seguito | qui sotto) [trovate] (la mia | la nostra) risposta | (la mia | la nostra) risposta | risposta | (rispondo | rispondiamo | ti rispondo | vi rispondo | le rispondo) [qui] (sotto | di seguito | in calce | nel testo) | vedi (sotto | di seguito) | vedasi sotto | con la presente | con questa (mail | e-mail) | tramite la presente | a mezzo della presente
    (in qualità di | come | nella mia qualità di | nella mia veste di | in veste di) {role} [di {organisation} | dell'(azienda | associazione | ente | istituto) | della (società | scuola | ditta)] | (esaminat(a|o) | valutat(a|o) | vist(a|o) | lett(a|o) | letta attentamente | considerat(a|o) | verificat(a|o)) {core-offer} | dopo (attenta lettura | attenta valutazione | averla letta | averla esaminata | averla valutata | aver letto {core-offer} | aver valutato {core-offer} | aver esaminato {core-offer} | averci pensato | averne discusso [internamente | tra noi]) | (ho | abbiamo) (letto | esaminato | valutato | visionato) {core-offer} | (scusate | scusa | scusi | mi scuso | ci scusiamo | chiedo scusa | perdonate | perdonatemi | mi dispiace | chiediamo scusa) [per | del | il] [il] (ritardo | disturbo | risposta tardiva | ritardo nella risposta | ritardo della risposta | la risposta tardiva | la fretta | la brevità) | con un po' di ritardo | (scusate | scusa | scusi | mi dispiace | ci dispiace | spiacenti | spiacente | pardon) | meglio tardi che mai
    (spero | speriamo) (che stiate bene | stiate bene | che stia bene | che tutto vada bene | tutto bene | di trovarvi bene) | (resto | restiamo | rimango | rimaniamo | sono | siamo) a [vostra | sua | tua] [completa] disposizione [per (qualsiasi chiarimento | ogni chiarimento | ulteriori informazioni | eventuali chiarimenti | qualsiasi necessità | qualunque chiarimento)] | a (vostra | sua) disposizione | (non esitate | non esiti) a (contattarci | contattarmi | scrivermi) [per qualsiasi necessità] | (sarà | è stato | è) un piacere [lavorare con voi | collaborare con voi | collaborare] | un piacere | (non vediamo | non vedo) l'ora [di (iniziare | cominciare | provarlo | partire | lavorare con voi)] | (speriamo | spero) in una (buona | proficua) collaborazione | tutto qui | è tutto | nient'altro da aggiungere | niente altro da aggiungere | non ho altro da aggiungere | scritto (in fretta | dal telefono | di fretta) | benvenuti | complimenti | in bocca al lupo | tanti (saluti a tutti | auguri) | auguri
  `,
  receipt: `
    # «sì, ne abbiamo parlato» non decide: solo «… e accettiamo»
    la direzione ha (dato il via libera | approvato) | il consiglio (ha approvato [ieri | oggi] | lo ha approvato [ieri | oggi])
    [ne | l' | la | lo | ci] (abbiamo | ho) {discussed} [{calmly}] [{calmly}] [e] | (abbiamo | ho) {discussed} [{calmly}] {core-offer} [{calmly}] e | (abbiamo | ho) ricevuto (la sua | la vostra | la tua | il suo | il vostro) (mail | e-mail | email | messaggio) e | (ho | abbiamo) {discussed} attentamente {core-offer} [e] | dopo (averne parlato | averne discusso | averci pensato | aver valutato {core-offer} | aver letto {core-offer}) [{calmly}] | dopo (un'attenta | un'accurata) (valutazione | analisi) | [ed | e] (è tutto in ordine | tutto è in ordine) | tutto (a posto | in ordine)
    # «confermo» da solo può confermare soltanto la ricezione
    confermo | confermiamo | confermat(o|a) | [ve] lo confermo | lo confermiamo | vi confermo | le confermo
    # «d'accordo, grazie dell'informazione» accusa soltanto ricevuta
    ({noted}) [,] (d'accordo | daccordo) | (d'accordo | daccordo) [,] {noted}
    ricevuto | ricevuta | letto | letta | visto | vista | preso (nota | atto | visione) | annotato | capito | inteso | ho (ricevuto | letto | visto | capito) [{thing-base}] | abbiamo (ricevuto | letto | visto | capito) [{thing-base}] | (prendo | prendiamo) (nota | atto | visione) | ne (prendo | prendiamo) atto | (confermo | confermiamo) (la ricezione | il ricevimento | ricezione | di aver ricevuto) [{offer-di} | {thing-di} | {thing-base}] | accuso ricevuta | ricevuto forte e chiaro | messaggio ricevuto | mail ricevuta | per conoscenza | chiaro | tutto chiaro | ok ricevuto | ricevuto e letto
  `,

  both: `
    entrambi | entrambe | entrambe le (cose | parti | opzioni | offerte | proposte) | entrambi i (servizi | punti) | tutti e due | tutte e due | tutt'e due | ambedue | {want-short} (entrambi | entrambe | tutti e due | tutte e due | ambedue | tutto il pacchetto | il pacchetto completo | entrambe le cose) | sì a (entrambi | entrambe | tutti e due | tutte e due | entrambe le cose) | (entrambi | entrambe | tutte e due | tutti e due) (accettat(e|i) | approvat(e|i) | vanno bene | ok | , sì | , grazie) | d'accordo (su | con | per) (entrambi | entrambe | tutti e due | tutte e due) | siamo d'accordo (su | con | per) (entrambi | entrambe | tutti e due | tutte e due) | il pacchetto (completo | intero) | tutto il pacchetto | tutto insieme | l'uno e l'altro | l'una e l'altra | sia l'uno che l'altro | sia l'una che l'altra
    {the-one} e [anche] {the-other} | {the-one} più {the-other} | {the-one} con {the-other} | {want-short} {the-one} e [anche] {the-other} | sì [,] {the-one} e {the-other} | sia {the-one} che {the-other} | {want-short} sia {the-one} (che | sia) {the-other}
    la prima (opzione | soluzione | scelta)
  `,
  firstOnly: `
    {just-one} [{please} | grazie] | {want-short} {just-one} [{please} | grazie] | sì [,] [ma] {just-one} | {the-one} [,] (senza | ma senza | ma non | no | non | e non) {the-other} | {just-one} [,] (senza | no | non | e non) {the-other} | {want-short} {the-one} [,] (senza | ma senza | ma non | non | e non) {the-other} | sì (alla | all' | al) {one-word} [,] [ma | e] no (alla | all') {other-word} | {the-one} (sì | ok | va bene) [,] [ma | e] {the-other} no | la seconda (opzione | soluzione | scelta) | la prova e basta
  `,
  neither: `
    nessuno | nessuna | nessuno dei due | nessuna delle due | né l'uno né l'altro | né l'una né l'altra | né {the-one} né {the-other} | no a (entrambi | entrambe | tutte e due | tutti e due | entrambe le cose | tutto) | non (vogliamo | voglio | accettiamo | accetto) (nessuno dei due | nessuna delle due | né l'uno né l'altro | né l'una né l'altra | niente | nulla | nessuna) | (rifiuto | rifiutiamo) (entrambi | entrambe | tutte e due | tutti e due | tutto) | (entrambe | entrambi | tutte e due) (rifiutate | rifiutati | no) | niente di tutto (ciò | questo) | nulla di tutto (ciò | questo) | no [,] (nessuno dei due | nessuna delle due | nessuna | nessuno) | la terza (opzione | soluzione | scelta)
  `,

  revoke: `
    revocare | revoca | revoco [{the-grant}] | revochiamo [{the-grant}] | (voglio | vogliamo | desidero | desideriamo | intendo | intendiamo) (revocare | ritirare | annullare | cancellare | togliere) [{the-grant}] | [con la presente] (annullo | annulliamo | ritiro | ritiriamo | cancello | cancelliamo | tolgo | togliamo) {the-grant} | (revocate | revochi | annullate | annulli | ritirate | ritiri | cancellate | togliete | rimuovete | bloccate | sospendete | interrompete) {the-grant} [immediatamente | subito | {please}] | revocate | annullare [{the-grant}] | ritirare [{the-grant}] | togliere [{the-grant}] | cancellare [{the-grant}] | (ho | abbiamo) cambiato idea | ci ho ripensato | ci abbiamo ripensato | è stato un errore | mi sono sbagliat(o|a)
  `,
  revokeWord: 'revocare',
  replacementPhrase: 'Sostituire il partner attuale',

  greeting: `
    responsabile (acquisti | amministrativ(o|a) | informatico | it) [di {organisation}]
    (ciao | salve | buongiorno | buonasera) [,] sono
    ciao | buongiorno | buon giorno | buondì | bondì | buonasera | buona sera | buon pomeriggio | salve | gentile | gentili | gentilissim(o|a|i|e) | egregio | egregi | egregia | spettabile | spett le | spettabili | spett | pregiat(o|i|issimo|issimi) | stimat(o|i|issimo) | illustrissim(o|i) | car(o|a|i|e) | carissim(o|a|i|e) | signor | signora | signori | dottore | dottoressa | hey | ehi | ciao ciao | buongiorno a lei | buongiorno a voi | hola | mandi | bonasera
    (ciao | buongiorno | buon giorno | buonasera | salve | bondì | buondì | buon pomeriggio | car(o|a|i) | carissim(o|i|a)) (a tutti | a tutte | tutti | ragazzi | signori | signora | signor | a tutto lo staff | team | staff | dottore | dottoressa | amici | collegh(i|e) | a voi | a lei | partner | dott | prof | ing) | (gentile | gentili | egregio | egregi | gentilissim(o|a|i) | spettabile | spett le) (signora | signor | signori | dottore | dottoressa | dott | ssa | dott ssa | team | staff | cliente | collega | colleghi | ditta | società | ingegnere | avvocato | avv | ing | professore | prof | ssa | partner | signore) | a chi di competenza | alla cortese attenzione di | alla c a | c a
  `,
  signOff: `
    saluti da | un saluto da
    saluti | cordiali saluti | distinti saluti | un saluto | un caro saluto | un cordiale saluto | un cordiale saluto a tutti | i miei saluti | i nostri saluti | i migliori saluti | migliori saluti | i più cordiali saluti | tanti saluti | cari saluti | molti saluti | affettuosi saluti | i miei più cordiali saluti | i nostri più cordiali saluti | con i migliori saluti | cordialmente | cordialità | distintamente | sinceramente | a presto | in fede | con osservanza | con stima | con ossequio | ossequi | rispettosamente | un abbraccio | abbracci | baci | buon lavoro | buon lavoro e a presto | grazie e (saluti | cordiali saluti | a presto | buon lavoro | buona giornata | un saluto) | grazie , (saluti | cordiali saluti | buona giornata) | grazie mille e (a presto | saluti | buona giornata | cordiali saluti | buon lavoro) | buona giornata e (buon lavoro | a presto) | (porgo | porgiamo | porgendo | si porgono | colgo l'occasione per porgere | cogliamo l'occasione per porgere) [i miei | i nostri] [più] (cordiali | distinti | migliori) saluti | mandi | arrivederci | arrivederla | ci si sente | cs | cdl | c s | firmato | f to | saluti cordiali | saluti e buon lavoro | saluti e grazie | ciao e (grazie | a presto | buon lavoro) | cordiali saluti e buon lavoro | cordiali saluti e grazie | vostro | vostra | suo | sua | vs
  `,

  signs: {
    condition: `
      se | solo se | salvo | eccetto | tranne | eccezion fatta | a condizione | a patto | a meno | ma | però | solo | soltanto | solamente | unicamente | esclusivamente | purché | sempre che | sempreché | qualora | nel caso | in caso | laddove | ammesso che | fino a | fino al | finché | non appena | appena | quando | una volta | prima | prima di | previa | previo | dopo che | dopo aver firmato | tuttavia | comunque sia | invece | al posto | anziché | in parte | parzialmente | parziale | limitat(o|a) | limitatamente | nei limiti | al massimo | massimo | almeno | come minimo | dipende | secondo come | in linea di (massima | principio) | in principio | di principio | di massima | in teoria | teoricamente | provvisori(o|a) | provvisoriamente | temporane(o|a) | temporaneamente | in via (provvisoria | temporanea | eccezionale) | sconto | ribasso | meno caro | con riserva | con riserve | condizionat(o|a) | subordinat(o|a) | a partire | dal primo | per un mese | quasi | più o meno | eccezione | euro | altrimenti
    `,
    deferral: `
      più tardi | domani | domattina | dopodomani | la prossima settimana | prossima settimana | settimana prossima | mese prossimo | prossimo mese | lunedì | martedì | mercoledì | giovedì | venerdì | l'anno prossimo | forse | magari | può darsi | probabilmente | eventualmente | possibilmente | pensarci | ci penso | ci pensiamo | pensare | penso | pensiamo | riflettere | riflettiamo | credo | crediamo | suppongo | immagino | non ancora | ancora | presto | a breve | prossimamente | vediamo | vedremo | si vedrà | aspettate | aspetta | aspetti | aspettiamo | attendere | attendete | attendiamo | attesa | in sospeso | rimandare | rinviare | posticipare | valutare | valutiamo | valuterò | valuteremo | valutazione | controllare | controllo | verificare | verifico | verifichiamo | consultare | chiedere | chiedo | sentire | parlarne | ne parlo | ne parliamo | parlare | devo | dobbiamo | faccio sapere | facciamo sapere | farò sapere | faremo sapere | qualche giorno | giorni | tempo | ferie | vacanza | malattia | vorrei | vorremmo | ci piacerebbe | mi piacerebbe | non so | non sappiamo | boh | mah | nì | indecis(o|a|i) | perpless(o|a|i) | richiamo | in corso | da decidere | accetteremo | accetterò | sembra | gennaio | febbraio | marzo | aprile | maggio | giugno | luglio | agosto | settembre | ottobre | novembre | dicembre | capisco | ho ricevuto
    `,
    delegation: `
      a nome di | a nome del | a nome della | in nome | per conto | in vece | in rappresentanza | da parte del | da parte della | per delega | su delega | su incarico | per il direttore | per la direzione | p il | p la | p c | responsabile | il mio (capo | titolare | responsabile | socio | collega | direttore | marito) | la mia (capa | responsabile | socia | collega | direttrice) | il (capo | titolare | direttore) | la (direttrice | titolare) | scrivete a | contattate | contatti | rivolgetevi | si rivolga | provate con | sentite | chiedete a | parlate con | sono io | sono la persona | non sono autorizzat(o|a) | di mia competenza | di nostra competenza | compete | non spetta | spetta | persona sbagliata | persona giusta | destinatario sbagliato | inoltro | inoltrato | giro | in copia | decide | decidete | decida | decidi | fate voi | fai tu | faccia lei | come volete | come vuole | come preferite | a vostra discrezione | f to l
    `,
    reported: `
      dice | ha detto | dicono | mi dice | mi ha detto | secondo | scrive | ha scritto | pensa | ritiene | a quanto pare | pare che | sembra che | lui | lei dice | loro | rispondete | risponda | sostiene
    `,
    retraction: `
      ignorate | ignora | ignori | anzi | in realtà | errore | sbagliato | sbagliata | ripensato | ripensandoci | cambiato idea | cambio idea | rettifico | rettifica | correzione | correggo | ritiro | scherzo | scherzavo | scherzi | come no | oppure no | o forse no | dimenticate | non considerate | lasciate stare | ahah | haha | annullo
    `,
    question: `
      potete | può | potrebbe | potreste | potresti | puoi | chi (è | siete | sei | sono) | perché mai | quanto | quanti | quante | quando | come (funziona | mai | si | posso) | dove | quale | quali | che cosa | cosa | domanda | domande | spiegare | spiegatemi | spiegateci | chiarire | chiarite | maggiori informazioni | più informazioni | più dettagli | dettagli | inviatemi | mandatemi | mi chiami | chiamatemi | chiamateci | mi chiedo | sapere | vorrei sapere | serve la | si paga
    `,
    agreement: `sì | accetto | accettiamo | d'accordo | problema | problemi | procedete | certo | va bene | bene | obiezione | obiezioni | volentieri | autorizzo | approvo | piacere | ok`,
    reason: `perché | poiché | siccome | in quanto | dato che | visto che | dal momento che | a causa | abbiamo già | ho già | usiamo già | per motivi | per ragioni | per policy`,
  },

  falseFriends: `pronto | valido | banco | sin | ya | y | n | tak | ne | ja | ja ja | nie | non | to | die | da | na | jo | nu | o | son`,

  mail: {
    attribution: [
      'Il … ha scritto:',
      'Il giorno … ha scritto:',
      '… ha scritto:',
      'In data … ha scritto:',
      '… ha scritto il …:',
      '… ha scritto in data …:',
      'Il … , … ha scritto:',
      'Il giorno … , … ha scritto …:',
      'Alle … di … ha scritto:',
      'Il … scrisse:',
      'Il … ha scritto :',
      '… scrive:',
    ],
    from: `da | mittente`,
    otherHeaders: `inviato | inviata | data | a | cc | ccn | oggetto | inviato il | rispondi a | per | per conoscenza | importanza | allegati | priorità | destinatario`,
    originalMessage: `messaggio originale | messaggio originario | messaggio precedente | e-mail originale | mail originale | messaggio ricevuto`,
    forwardedMessage: `messaggio inoltrato | inizio messaggio inoltrato | inizio del messaggio inoltrato | messaggio inoltrato da | inoltrato da | e-mail inoltrata`,
    tagline: [
      'Ufficio Acquisti',
      'La Segreteria',
      'Il Dirigente',
      'La Direzione',
      'Inviato da …',
      'Inviato dal …',
      'Inviato con …',
      'Inviato tramite …',
      'Inviata da …',
      'Inviato in mobilità…',
      'Spedito da …',
      'Ottenere Outlook per …',
      'Ottieni Outlook per …',
      'Scarica Outlook per …',
      'Scaricare Outlook per …',
      'Messaggio inviato da …',
      'Messaggio inviato dal …',
      'Mail inviata da …',
      'Mandato dal …',
      'Privo di virus…',
      'Senza virus…',
    ],
    disclaimer: [
      'Questo messaggio …',
      'Questa e-mail …',
      'Questa email …',
      'Questa mail …',
      'Il presente messaggio …',
      'La presente e-mail …',
      'La presente comunicazione …',
      'Il contenuto di questa …',
      'Il contenuto del presente …',
      'Le informazioni contenute …',
      'Le informazioni trasmesse …',
      'Prima di stampare…',
      'Avviso di riservatezza…',
      'Nota di riservatezza…',
      'Riservatezza…',
      'Riservato…',
      'Avvertenza…',
      'Avvertenze…',
      'Informativa …',
      'Informativa privacy…',
      'Privacy…',
      'Ai sensi …',
      'Ai sensi e per gli effetti …',
      'Ai sensi del …',
      'Ai sensi dell…',
      'Qualora non foste …',
      'Se non siete …',
      'Se avete ricevuto …',
      'Se ha ricevuto …',
      "Pensa all'ambiente…",
      "Rispetta l'ambiente…",
      "Rispettiamo l'ambiente…",
      'Non stampare …',
      'Di sì …',
      "Di' di sì …",
      "Di' sì …",
      "Di' di no …",
      "Di' no …",
      'Dì sì …',
      'Dì di sì …',
      'Sì a …',
      'Sì alla …',
      'Sì al …',
      'No a …',
      'No allo …',
      'No alla …',
      'No al …',
      'Seguici …',
      'Seguiteci …',
      'Visita il …',
      'Visitate il …',
      'Sede legale…',
      'P.IVA…',
      'P. IVA…',
      'Partita IVA…',
      'Cod. Fisc…',
      'Capitale sociale…',
      'Orari…',
      'Orario…',
    ],
    automaticSubject: [
      'Risposta automatica…',
      'Fuori sede…',
      'Fuori ufficio…',
      'Assente…',
      'Assenza…',
      'In ferie…',
      'Ferie…',
      'Messaggio automatico…',
      'Risponditore automatico…',
      'Sono fuori …',
      'Sono in ferie…',
      'Conferma di ricezione…',
      'Ricevuta di ritorno…',
      'Autorisposta…',
    ],
    replyPrefix: `r | re | rif | ris`,
    forwardPrefix: `i | inoltro | inol | fwd | fw`,
    signatureWord: `it | generale | amministrativo | amministrativa | commerciale | tecnica | finanziario | scolastico | scolastica | sistemi | informativi | risorse | umane | vendite | legale | rappresentante | s p a | dell | dello | degli | dei | industria | riceve | appuntamento | tel | telefono | cellulare | cell | mobile | fax | int | interno | direttore | direttrice | titolare | responsabile | responsabile it | responsabile sistemi informativi | presidente | vicepresidente | amministratore | amministratrice | amministratore delegato | amministratore unico | ad | dirigente | dirigente scolastico | dirigente scolastica | dsga | segretario | segretaria | segreteria | segretario generale | impiegato | impiegata | tecnico | sistemista | ced | ufficio | ufficio acquisti | ufficio gare | acquisti | amministrazione | contabilità | direzione | avvocato | avv | avv to | notaio | notarile | studio | studio legale | commercialista | rag | ragioniere | dott | dottore | dottoressa | ing | ingegnere | geom | arch | prof | professore | suor | don | srl | s r l | srls | spa | s p a | snc | sas | ss | scarl | coop | cooperativa | onlus | aps | via | viale | piazza | piazzale | corso | largo | vicolo | strada | loc | località | frazione | cap | comune | unione dei comuni | istituto | istituto comprensivo | liceo | scuola | università | ente | associazione | fondazione | banco | sezione | sede | filiale | it manager | socio | socia | palestra | comitato`,
  },

  givenNames: `
    marco | giulia | luca | francesca | andrea | paolo | anna | giovanni | maria | roberto | laura | alessandro | chiara | stefano | francesco | antonio | giuseppe | mario | luigi | angelo | vincenzo | pietro | salvatore | carlo | franco | domenico | bruno | michele | giorgio | aldo | sergio | luciano | giulio | davide | claudio | massimo | enrico | riccardo | alberto | fabio | daniele | simone | matteo | lorenzo | leonardo | gabriele | mattia | tommaso | edoardo | federico | filippo | nicola | emanuele | samuele | diego | giacomo | cristian | christian | alessio | manuel | raffaele | gianluca | gianni | gianfranco | giancarlo | gianmarco | gianpaolo | giampiero | maurizio | mauro | walter | valerio | valentino | vittorio | umberto | ugo | silvio | silvano | sandro | rocco | renato | renzo | pasquale | pino | piero | osvaldo | oscar | ottavio | nino | nicolò | niccolò | natale | moreno | mirko | mirco | marcello | livio | lino | ivo | ivan | ivano | italo | igor | guido | gino | gilberto | germano | gerardo | gaetano | fulvio | flavio | fausto | fabrizio | ezio | ettore | ernesto | enzo | elio | eugenio | emilio | dino | dario | damiano | cristiano | corrado | ciro | cesare | carmine | carmelo | bartolomeo | armando | arturo | amedeo | alfredo | alfonso | alex | agostino | adriano | adolfo | achille | sara | martina | giorgia | silvia | elena | alessia | valentina | federica | ilaria | elisa | eleonora | beatrice | camilla | alice | sofia | aurora | ginevra | emma | greta | gaia | noemi | arianna | rebecca | matilde | vittoria | ludovica | bianca | viola | nicole | anita | asia | irene | serena | roberta | paola | monica | barbara | cristina | daniela | patrizia | antonella | simona | manuela | stefania | sabrina | emanuela | michela | marta | lucia | rosa | giuseppina | angela | giovanna | teresa | caterina | rita | rosanna | rossella | rosalba | raffaella | ornella | nadia | mirella | miriam | milena | marisa | marina | marilena | mariangela | margherita | mara | manuela | maddalena | luisa | luigina | luciana | loredana | lorena | lorella | liliana | lidia | letizia | katia | isabella | ivana | ines | grazia | graziella | gloria | gisella | gianna | gabriella | franca | flavia | fiorella | fabiana | eva | erica | erika | enrica | emilia | elvira | ella | donatella | debora | deborah | cinzia | claudia | clara | carmela | carla | bruna | benedetta | assunta | antonia | annamaria | annalisa | angelica | amelia | alessandra | alba | agnese | agata | adriana | ada | tiziana | tiziano | tullio | sabina | virginia | veronica | vanessa | vera | wanda | ylenia | jessica | giada | fatima | karim | anna maria | maria grazia | maria teresa | gian luca | pier luigi | pierluigi | piergiorgio | pier paolo
  `,
};
