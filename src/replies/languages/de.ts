import type { LanguageFile } from './language.ts';

export const de: LanguageFile = {
  locale: 'de',
  name: 'Deutsch',

  lists: {
    // ---- worum gebeten wurde, in den Worten des Kunden: Nominativ/Akkusativ, Dativ, mit „mit" ---
    offer: `
      das | dies | es | sie | alles | dieses | das alles | das Ganze | alles wie (beschrieben | besprochen | angeboten)
      (das | dieses | Ihr | euer | dein | Ihre | eure | deine | die | diese | den | dieser) [o g | o.g. | obige[n|s] | oben genannte[n|s] | genannte[n|s] | vorliegende[n|s] | freundliche[n|s] | beigefügte[n|s] | gemachte] {question} [vom {digits} [{month}] [{digits}]] [von {partner} | der {partner} | in (der | dieser | Ihrer) (Form | Mail | E-Mail)]
      {partner}s {question} | Angebot | Ihr Angebot vom heutigen Tag[e]
      (Ihre | die | diese | allen | alle) (Bedingungen | Konditionen) | das Angebot zu (den | diesen) [genannten] (Bedingungen | Konditionen)
      wie (vorgeschlagen | beschrieben | angeboten) | das Vorgeschlagene
    `,
    month: `Januar | Februar | März | April | Mai | Juni | Juli | August | September | Oktober | November | Dezember | Jänner | {digits}`,
    'offer-dat': `
      dem | dem allen | allem | dem Ganzen | dem so | diesem
      (dem | diesem | Ihrem | eurem | deinem | der | dieser | Ihrer | eurer | deiner | den | Ihren | allen) [o g | o.g. | obigen | oben genannten | genannten | vorliegenden | freundlichen | beigefügten] {question} [von {partner} | der {partner}]
      den (Bedingungen | Konditionen) | allen Punkten
    `,
    question: `
      Angebot | Offert | Offerte | Angebots | Angebote | Vorschlag | Anfrage | Antrag | Bitte | Einladung | Anliegen | Vorgehen | Vorhaben | Vereinbarung | Offerte | Sache | Regelung | Vorgehensweise | Bedingungen | Konditionen | Angebotes | Ersuchen
    `,
    trial: `
      [die | der | Ihre | eure | diese | eine] [kostenlose[n] | 30-tägige[n]] (Testversion | Testphase | Testeinladung | Probeversion | Probezeit | Probephase | Testzeit | Teststellung | Testzeitraum | Testabo | Probeabo | Test | Demo | Testlizenz[en] | Einladung zum Test | Einladung zur Testversion | Einladung zur Testphase) [von {suite} | von {partner}]
      den [kostenlosen] (Test | Testzeitraum | Probemonat | Testmonat) | das [kostenlose] (Testabo | Probeabo | Testabonnement | Testangebot) | [das] Angebot zum Testen
      {suite} [30 Tage] [kostenlos] testen
    `,
    'trial-dat': `
      [der | Ihrer | eurer | dieser | einer] [kostenlosen | 30-tägigen] (Testversion | Testphase | Testeinladung | Probeversion | Probezeit | Probephase | Testzeit | Teststellung | Einladung zum Test | Einladung zur Testversion | Einladung zur Testphase)
      [dem] [kostenlosen] (Test | Testzeitraum | Probemonat | Testmonat | Testabo | Probeabo | Testangebot)
    `,
    purchase: `
      [die | den | das | Ihr | Ihre | diese | dieses | diesen] (Bestellung | Kauf | Kaufangebot | Preisangebot | Kaufvertrag | Preis | Preise | Lizenzen | Kostenvoranschlag | Bestellangebot) [von {partner}]
      [die | den | das | Ihr | Ihre] (Angebot zum Kauf | Anzahl der Plätze und [den | der] Preis)
    `,
    'purchase-dat': `
      [der | dem | Ihrem | Ihrer | diesem | dieser | den] (Bestellung | Kauf | Kaufangebot | Preisangebot | Kaufvertrag | Preis | Preisen | Lizenzen | Kostenvoranschlag)
    `,
    admin: `
      [die | diese | Ihre | volle | den | unsere] [delegierte | volle | vollständige | komplette | gesamte] (Administration | Verwaltung | Adminrechte | Admin-Rechte | Administratorrechte | Administrationsrechte | Verwaltungsrechte | Verwaltungsanfrage | Administratorenrechte | Adminzugang | Admin-Zugang | Adminzugriff | Admin-Zugriff | Administratorzugriff | Verwaltungsberechtigung | Fernverwaltung) [{of-our-services}] [durch (Sie | {partner} | die {partner} | euch)] [an (Sie | {partner} | die {partner} | euch)]
      {partner} als [unseren | unserer | den | unser] {administrator} [{of-our-services}]
      Sie als [unseren | den] {administrator} [{of-our-services}]
      {partner} [mit] [der | die] [delegierte[n] | volle[n]] (Administration | Verwaltung) {of-our-services}
      [die] Firma {partner} als [unseren] {administrator}
      dass (Sie | {partner} | ihr | die Firma {partner}) {our-services} (verwalten | verwaltet | administrieren | administriert | betreuen | betreut | verwalten darf | verwalten dürfen | administrieren darf | betreuen darf | administrieren dürfen | übernehmen | übernimmt)
      dass {our-services} (von | durch) (Ihnen | {partner} | euch | Sie) (verwaltet | administriert | betreut) (werden | wird)
      dass (Sie | {partner}) die [delegierte | volle] (Administration | Verwaltung) [{of-our-services}] (übernehmen | übernimmt | bekommt | bekommen | erhält | erhalten)
    `,
    'admin-dat': `
      [der | dieser | Ihrer | den] [delegierten | vollen | vollständigen | kompletten | gesamten] (Administration | Verwaltung | Adminrechten | Administratorrechten | Verwaltungsanfrage | Fernverwaltung) [{of-our-services}] [durch (Sie | {partner} | die {partner} | euch)]
      {partner} als [unserem | unseren] {administrator} | Ihnen als [unserem] {administrator}
    `,
    nomination: `
      [die | Ihre] (Nominierung | Benennung | Ernennung) [als | zum] [Partner of Record] [von {partner}]
      {partner} (als | zum) [unseren | unserem] Partner of Record | Sie (als | zum) [unseren] Partner of Record
    `,
    'nomination-dat': `
      [der | Ihrer] (Nominierung | Benennung | Ernennung) [als | zum] [Partner of Record] [von {partner}]
    `,
    administrator: `[delegierten] (Administrator | Admin | Administrationspartner | Verwalter | IT-Partner | IT-Verwalter | IT-Administrator | Administratoren | Admin-Partner)`,
    'of-our-services': `
      (unserer | der | von unseren | aller | all unserer | unseres | unsere | für unsere | über unsere | von) [{suite}] [IT-]{service-word} [und Abonnements]
      unserer [gesamten | kompletten] (IT | Cloud) | von {suite}
    `,
    'our-services': `
      (unsere | unser | die | das | alle | all unsere | unseren | meine) [{suite}] {service-word} [und Abonnements] | unsere [gesamte | komplette] (IT | Cloud) | unser {suite} | {suite} | alles | uns | das alles
    `,
    'service-word': `Dienst | Dienste | Diensten | Tenant | Umgebung | Abonnement | Abonnements | Abos | Konto | Konten | Systeme | Services | Online-Dienste | Cloud-Dienste | {suite}-Dienste | IT | Infrastruktur | {suite} | {suite}-Umgebung | {suite}-Tenant`,
    suite: `(Office | Microsoft | M | O) 365 | M365 | O365 | Office365`,

    // ---- wer spricht, und wie gern -------------------------------------------------------------
    who: `ich | wir | die Geschäftsführung | die Geschäftsleitung | unsere (Firma | Geschäftsführung | Schule | Organisation) | unser Unternehmen | wir von {organisation} | wir bei {organisation} | {organisation} | die {organisation}`,
    gladly: `
      hiermit | gerne | gern | sehr gern[e] | natürlich | selbstverständlich | ausdrücklich | uneingeschränkt | voll | vollumfänglich | voll und ganz | ganz | absolut | damit | auch | freilich | offiziell | ja | dann | verbindlich | formell | jederzeit | von Herzen | unbedingt | dankend | mit Freude[n] | auf jeden Fall | vollständig | so | da | dem | dazu | ebenfalls | bedingungslos | vorbehaltlos | ohne (Einschränkung[en] | Vorbehalt[e] | Wenn und Aber | weiteres) | von (unserer | meiner) Seite [aus] | unsererseits | meinerseits | für (uns | mich) | aus (unserer | meiner) Sicht | wie (besprochen | beschrieben | vorgeschlagen | angeboten | vereinbart | gewünscht | abgesprochen | telefonisch besprochen)
    `,
    'consent-noun': `Zustimmung | Einverständnis | Einwilligung | Genehmigung | Freigabe | Erlaubnis | OK | Okay | Ja-Wort | Jawort | Segen | Zusage | grünes Licht | Vollmacht | Auftrag | Einwilligungserklärung`,
    my: `mein | meine | unser | unsere | meinen | unseren | die | das | den | unsre | volle | meine volle | unsere volle | mein volles | unser volles`,
    'as-discussed': `
      wie (besprochen | beschrieben | vorgeschlagen | angeboten | vereinbart | gewünscht | abgesprochen | telefonisch besprochen | erbeten | erwähnt | unten beschrieben | dargestellt | gehabt) | (wie | so) (es | sie | er) (ist | vorliegt)
      für (uns | mich | unsere Firma | unser Unternehmen | die Firma) | von (unserer | meiner) Seite [aus] | unsererseits | meinerseits | gerne | gern | zu | an | im vollen Umfang | in vollem Umfang | ohne (Einschränkung[en] | Vorbehalt[e]) | zu den genannten (Bedingungen | Konditionen) | so | so weit | danke | vielen Dank | und danke | und freue mich | und freuen uns | bitte | entsprechend
    `,
    einverstanden: `einverstanden | d'accord | dabei | dafür`,
    loslegen: `
      loslegen | anfangen | starten | beginnen | weitermachen | fortfahren | so machen | das (machen | tun | einrichten | aktivieren | freischalten | so machen | übernehmen | starten) | es (machen | einrichten | so machen) | alles (einrichten | freischalten | veranlassen) | (die Verwaltung | die Administration) übernehmen | den Zugriff einrichten | tätig werden | {our-services} (verwalten | administrieren | betreuen | übernehmen)
    `,
    'refusing-word': `
      leider | hiermit | daher | deshalb | dankend | höflich | freundlich | entschieden | lieber | ausdrücklich | definitiv | derzeit | momentan | aktuell | zurzeit | zur Zeit | im Moment | gar | überhaupt | absolut | auf keinen Fall | ganz | klar | einfach | grundsätzlich | mehr | bitte | weiter | wirklich | sicher | auch | so | davon | an Dritte | Dritten | einem Dritten | für (uns | mich | unsere Firma) | von (Ihnen | {partner}) | (mit | an) (Ihnen | Sie | {partner}) | in dieser Form | unter keinen Umständen | jetzt | heute | vielen Dank | danke
    `,
    'no-thing': `
      externe[n|r] (Administration | Verwaltung | Partner | Administrator | Dienstleister | Verwalter) | fremde[n] (Administration | Verwaltung | Zugriff | Hilfe) | delegierte Administration | Testversion | Test | Zugriff | Unterstützung | Hilfe | Partner | Dienstleister | Verwaltung von außen | weiteren (Dienstleister | Partner) | weitere (Lizenzen | Dienste) | neuen (Partner | Dienstleister | Lizenzen) | solche (Angebote | Dienste | Mails)
    `,
    // ---- Sätze aus Bausteinen --------------------------------------------------------------------
    // Wörter der Höflichkeit, der Arbeit und der Zeit: wie auch immer gereiht, wenden sie keine Antwort.
    harmless: `
      der | die | das | den | dem | des | ein | eine | einen | einem | einer | Ihr | Ihre | Ihren | Ihrem | Ihrer | Ihres | euer | eure | euren | eurem | eurer | unser | unsere | unseren | unserem | unserer | mein | meine | meinen | meinem | meiner | dies | diese | diesen | dieser | dieses | es | sie | uns | mir | mich | alles | allem | allen | ihm | ihn
      für | zu | zum | zur | mit | in | im | an | am | auf | über | von | vom | bei | beim | durch | darüber | dazu | hierzu | damit | hier | da | und | auch | so | sehr | schon | immer | wieder | nochmal | nochmals | sich | gemeinsam | zusammen | ausführlich | kurz | gründlich | intern | sorgfältig | genau | eingehend | nochmals | lange | in Ruhe | aufmerksam
      nette | netten | nettes | freundliche | freundlichen | schnelle | schnellen | gute | guten | gutes | ausführliche | ausführlichen | prompte | rasche | tolle | tollen | hilfreiche | hilfreichen | letzte | letzten | klare | klaren | angenehme | angenehmen | ganze | ganzen | kurze | kurzen
      Mail | Mails | E-Mail | E-Mails | Email | Nachricht | Schreiben | Brief | Antwort | Rückmeldung | Erinnerung | Anruf | Telefonat | Telefon | Gespräch | Unterhaltung | Besprechung | Sitzung | Meeting | Termin | Besuch | Zeit | Geduld | Hilfe | Unterstützung | Mühe | Mühen | Arbeit | Einsatz | Service | Beratung | Erklärung | Erklärungen | Erläuterung | Erläuterungen | Info | Infos | Information | Informationen | Einzelheiten | Details | Unterlagen | Dokumente | Angebot | Angebots | Angebotes | Anfrage | Vorschlag | Einladung | Aufmerksamkeit | Interesse | Zusammenarbeit | Freundlichkeit | Verständnis | Bearbeitung | Umzug | Migration | Einrichtung | Schulung | Projekt | Sache | Thema | Idee | Präsentation | Vorstandssitzung | Teamsitzung | Teambesprechung
      Team | Vorstand | Kollegen | Kolleginnen | Leitung | Geschäftsleitung | Geschäftsführung | Familie | Frau | Mann | Mannschaft | IT | Büro | Abteilung | Buchhaltung | Belegschaft | alle | Leute | Leuten
      heute | gestern | vorhin | eben | neulich | kürzlich | Morgens | Vormittag | Nachmittag | Abend | Montag | Dienstag | Mittwoch | Donnerstag | Freitag | Samstag | Sonntag | Woche | {digits} {month} [{digits}] | {digits}
      erklärt | erklären | geholfen | helfen | geschickt | schicken | gemeldet | melden | kümmern | gekümmert | genommen | gemacht | gedacht | abnehmen | beantwortet | zugeschickt | erinnert | erinnern | haben | hat | habt | gut | toll | viel | schnell | rasch
    `,
    'some-words': `
      {harmless} [{harmless}] [{harmless}] [{harmless}] [{harmless}] [{harmless}] [{harmless}] [{harmless}] [{harmless}] [{harmless}]
    `,
    'considered-verb': `
      besprochen | gelesen | geprüft | angesehen | angeschaut | durchgelesen | durchgesehen | durchgesprochen | durchgearbeitet | überlegt | beraten | diskutiert | gesprochen | abgestimmt | unterhalten | ausgetauscht | nachgedacht | überdacht | abgewogen | erörtert | gefragt | abgeklärt
    `,
    considered: `
      ((ich | wir) (habe | haben) | habe | haben | hab | (heute | gestern) (haben wir | habe ich)) [{some-words}] {considered-verb}
      nach (Prüfung | Durchsicht | Rücksprache | Beratung | Überlegung | Abstimmung | Lektüre | Diskussion | Besprechung | reiflicher Überlegung | sorgfältiger Prüfung | eingehender Prüfung | interner Prüfung | interner Rücksprache) {some-words}
    `,
    'leaves-open': `
      (wir | ich) (haben | habe) [uns | mir] (das | es | alles | Ihr Angebot | das Angebot | die Anfrage | Ihre Anfrage | die Unterlagen | die Bedingungen | den Vorschlag) [gründlich | in Ruhe | intern | gemeinsam | genau | im Team | heute | gestern | im Vorstand | mit (dem Team | der Geschäftsführung | den Kollegen)] (besprochen | geprüft | gelesen | durchgelesen | angesehen | angeschaut | beraten | diskutiert | überlegt | durchgesehen) | nach [interner | reiflicher | gründlicher | eingehender | kurzer] (Prüfung | Beratung | Überlegung | Rücksprache | Abstimmung | Diskussion) [im Team | mit der Geschäftsführung | mit den Kollegen | im Vorstand] | nach Durchsicht [der Unterlagen | des Angebots] | (als | in meiner Funktion als) (Geschäftsführer | Geschäftsführerin | Inhaber | Inhaberin | IT-Leiter | IT-Leiterin | Schulleiter | Schulleiterin | Vorstand | Administrator) [von {organisation} | der {organisation}] | (ich bin | wir sind) (dazu | hierzu) (berechtigt | befugt | bevollmächtigt) | mehr ist nicht zu sagen | mehr gibt es nicht zu sagen | Punkt | Ende | fertig | erledigt | Haken dran | keine weiteren Fragen | (ich habe | wir haben) keine (weiteren Fragen | Fragen mehr | weiteren Anmerkungen)
      {considered}
      bitte (senden | schicken | mailen) Sie (uns | mir) (den | die | das) (Vertrag | Unterlagen | Dokumente | Vertragsunterlagen) [und (den | die) (Vertrag | Rechnung | Unterlagen)] [zu] | bitte (senden | schicken) Sie (den | die | das) (Vertrag | Unterlagen | Dokumente | Vertragsunterlagen) [und (den | die) (Vertrag | Rechnung | Unterlagen)] (an (mich | uns) | zu)
      (wir haben | ich habe) [großes | sehr großes] Interesse | (wir sind | ich bin) [sehr] interessiert | das Budget ist (freigegeben | genehmigt | da)
      (alle | die Kollegen | das Team | unsere IT | die | hier alle) (sind | ist) [hier | auch | alle | sehr] (zufrieden | froh | begeistert | dafür | einverstanden) [damit | darüber | hier] | hier sind alle (zufrieden | begeistert | dafür)
    `,
    'role-here': `
      (ich bin | wir sind) [der | die] (Inhaber | Inhaberin | Geschäftsführer | Geschäftsführerin | Eigentümer | Eigentümerin | Leiter | Leiterin | Vorsitzender | Vorsitzende | Prokurist | Prokuristin | IT-Leiter | IT-Leiterin | Schulleiter | Schulleiterin) [der Firma | des Unternehmens | des Betriebs | von {organisation}] | (ich bin | wir sind) (befugt | berechtigt | bevollmächtigt) [,] (das | dies) [für die Firma | für uns] zu entscheiden
    `,
    'as-it-is': `
      wie (beschrieben | besprochen | vorgeschlagen | angeboten | vereinbart | gewünscht | angefragt | erbeten | von Ihnen (beschrieben | vorgeschlagen | angeboten)) | (gemäß | laut | entsprechend | nach) Ihrem Angebot | gemäß Ihrer (Anfrage | Mail) | ab sofort | für uns | so | gerne | gern | gleich | bitte | mit Freude | dann | umgehend | [so] wie es ist | in allen Punkten | in dieser Form | ohne Änderungen | mit sofortiger Wirkung | jederzeit | für (die ganze Firma | das ganze Team | die ganze Schule | alle) | in vollem Umfang | von (meiner | unserer) Seite
    `,
    access: `
      [den | unseren | einen | diesen | vollen | alle] [gewünschten | angefragten | nötigen | vollen] (Zugang | Zugriff | Admin-Zugang | Adminzugang | Admin-Zugriff | Adminzugriff | Administratorzugang | Rechte | Adminrechte | Admin-Rechte)
    `,
    handover: `[die | der] (Delegierung | Delegation | delegierte Verwaltung | delegierten Verwaltung) | [die | der] Übernahme der [delegierten] (Administration | Verwaltung) [{of-our-services}] [durch ({partner} | Sie)] | {partner} als (delegierten | delegiertem | delegierter | unseren | unserem) {administrator} [{of-our-services} | für {our-services}] | Ihrer Anfrage (zur | nach) [delegierten] (Administration | Verwaltung)`,
    'the-seats': `(die | alle | diese) (Lizenzen | Plätze | Sitze)`,
    thing: `{object} | {access} | {handover} | {the-seats}`,
    'thing-dat': `{object-dat} | {handover} | ihm | ihr | Ihnen darin`,
    // mit dem Verb am Anfang: "… und stimmen gerne zu"
    'und-ja': `
      (stimme | stimmen) [{gladly}] [{thing-dat}] [{gladly}] zu | (nehme | nehmen) [{gladly}] {thing} [{gladly}] an | (nehme | nehmen) {gladly} an | (willige | willigen) [{gladly}] [in {thing}] ein | (bin | sind) [alle | beide] [{gladly}] [mit {thing-dat}] [{gladly}] (einverstanden | dafür | dabei) [{as-it-is}]
      (genehmige | genehmigen | akzeptiere | akzeptieren | befürworte | befürworten | bewillige | bewilligen | unterstützen | unterstütze) [{gladly}] {thing} [{gladly}] | (möchte | möchten | wollen | will) [{gladly}] {thing} [{gladly}] (annehmen | genehmigen | machen | tun | ausprobieren | testen | starten) | (möchte | möchten | wollen | will) [{gladly}] [{thing-dat}] [{gladly}] zustimmen | (haben uns | habe mich) [{gladly}] (dafür | für {partner} | für {thing}) entschieden | (gebe | geben | erteile | erteilen) [{gladly}] [Ihnen | {partner} | dafür | hierzu | dazu] [{gladly}] {my} {consent-noun} | (geben | gebe) {thing} [{gladly}] frei | sagen [{gladly}] ja | sage [{gladly}] ja
    `,
    // nach "dass", "um", "ich bestätige"
    'dass-ja': `
      dass (ich | wir) [{gladly}] ({thing} [{gladly}] (annehme | annehmen | genehmige | genehmigen | akzeptiere | akzeptieren | möchte | möchten | wollen | wünschen | beauftragen | freigeben | bestellen) | {thing-dat} [{gladly}] (zustimme | zustimmen) | mit {thing-dat} [{gladly}] einverstanden (bin | sind) | einverstanden (bin | sind) | zustimmen | zustimme)
    `,
    // was Sie tun dürfen, mit dem Verb am Ende
    'sie-machen': `
      (das | es | alles) [gerne | gern | so | für uns] (machen | tun | übernehmen | einrichten | macht | tut | übernimmt | einrichtet) | {our-services} [gerne | gern | für uns | ab sofort] (verwalten | verwaltet | administrieren | administriert | betreuen | betreut | übernehmen | übernimmt) | {access} [gerne | gern] (haben | bekommen | erhalten | einrichten) | (die Administration | die Verwaltung) [gerne] (übernehmen | übernimmt) | (unser | unsere) [delegierter] {administrator} (werden | sein | wird | ist) | sich um {our-services} (kümmern | kümmert)
    `,
    'bitte-machen': `
      (richten Sie | richtet) ({thing} | sich [als (unser | unseren) [delegierter] {administrator}]) [{as-it-is}] [für (uns | mich)] ein | (aktivieren Sie | aktiviert | starten Sie | startet | beginnen Sie mit | beauftragen Sie) [{as-it-is}] ({thing} | dem Test | {trial-dat}) [{as-it-is}] | (schalten Sie | schaltet) [{as-it-is}] ({thing} | uns) [{as-it-is}] frei | (lösen Sie | führen Sie) [{as-it-is}] (die | unsere | diese) Bestellung [{as-it-is}] aus | (fangen Sie | fangt) [{as-it-is}] an | (machen Sie | macht) [{as-it-is}] (das | weiter | so weiter | das so) [{as-it-is}] | (fahren Sie | fahrt) [damit] fort | (melden Sie | meldet) (uns | mich) [{as-it-is}] [zum Test | zur Testversion | zur Testphase | für den Test | für die Testphase] an | (übernehmen Sie | übernehmt) {admin} [{as-it-is}] | kümmern Sie sich [ab sofort | gerne] um (unser | unsere | unseren) [{suite}] {service-word} | kümmern Sie sich [ab sofort | gerne] um unser {suite} | (legen Sie | legt) [{as-it-is}] los
      (um | zur) (Einrichtung | Freischaltung | Aktivierung | Umsetzung) [{as-it-is}] | (entsprechend | weiter | so) (vorgehen | einrichten | weitermachen) | weitermachen | (Testphase | Test | Testversion | Bestellung | Zugang) (starten | aktivieren | freischalten | einrichten | auslösen)
    `,
    leider: `
      leider | aber | aber leider | jedoch | doch leider | ich fürchte [,] | wir fürchten [,] | (es | das) tut (mir | uns) [sehr | wirklich] leid [,] [aber] | tut (mir | uns) [sehr | wirklich] leid [,] [aber] | wie gesagt [,] | daher | deshalb | deswegen | darum | somit | also | nein [,] | sorry [,] [aber] | bedaure [,] | wir bedauern [,] [aber] | ehrlich gesagt
      (leider | nun) (muss ich | müssen wir) [Ihnen] (mitteilen | sagen) [,] | (ich muss | wir müssen) [Ihnen] [leider] (mitteilen | sagen) [,] | ich teile Ihnen mit [,] | (danke | vielen Dank) [,] aber
    `,
    'nein-verb': `
      zustimmen | annehmen | genehmigen | kaufen | bestellen | freigeben | erlauben | unterstützen | entsprechen | nachkommen | akzeptieren | testen | bewilligen | gutheißen | befürworten | unterschreiben | bestätigen | leisten | wahrnehmen | in Anspruch nehmen
    `,
    'kein-ding': `
      keine[n] (Test | Tests | Testversion | Testphase | Bestellung | Administration | Verwaltung | Fernverwaltung | Lizenzen | Zugriff | Zugang | Erlaubnis | Freigabe | Genehmigung | Zustimmung | Adminrechte)
    `,
    // ganze Absagen
    absage: `
      (das | dies) (werden | wollen | möchten) wir [{refusing-word}] nicht (machen | tun) | (wir | ich) (machen | mache) das [{refusing-word}] nicht | (wir | ich) (machen | mache) das lieber selbst [, daher nein danke | , daher nein] | (wir | ich) (wollen | will | möchten | möchte) {nomination} nicht | (wir | ich) (wollen | will | möchten | möchte) {partner} nicht als [unseren] (Partner of Record | {administrator}) | keine Zeit [dafür | für so etwas | für sowas]
      (wir | ich) [{refusing-word}] (können | kann | werden | werde | wollen | will | möchten | möchte) [uns] [{refusing-word}] [{thing} | {thing-dat} | Ihrer Anfrage | Ihrem Wunsch | Ihrer Bitte] [{refusing-word}] nicht [{refusing-word}] {nein-verb} | [{thing} | {thing-dat} | Ihrer Anfrage | Ihrem Wunsch | Ihrer Bitte] (können | kann | werden | werde | wollen | will | möchten | möchte) (wir | ich) [uns | mir] [{refusing-word}] [{thing} | {thing-dat} | Ihrer Anfrage | Ihrem Wunsch] [{refusing-word}] nicht [{refusing-word}] {nein-verb} | dass (wir | ich) [{thing} | {thing-dat} | Ihrer Anfrage | Ihrem Wunsch | Ihrer Bitte] [{refusing-word}] nicht {nein-verb} [können | kann | werden | möchten | wollen]
      dass (wir | ich) [{refusing-word}] {thing} [{refusing-word}] (ablehnen | ablehne) [müssen | muss | möchten] | (wir | ich) (müssen | muss | möchten | möchte | werden | werde) [{refusing-word}] [{thing} | dazu | dankend] [{refusing-word}] (ablehnen | absagen | nein sagen | passen | verzichten | zurückweisen) | [{refusing-word}] (müssen wir | muss ich | möchten wir | möchte ich) [{refusing-word}] [{thing} | dazu] [{refusing-word}] (ablehnen | absagen | nein sagen | passen | verzichten)
      (wir haben uns | ich habe mich) [{refusing-word}] (dagegen | gegen {thing} | für einen anderen (Anbieter | Lieferanten | Partner | Dienstleister)) entschieden | [dass] (wir | ich) (haben | habe) [uns | mich] (entschieden | beschlossen) [,] ({thing} nicht (anzunehmen | zu machen | zu kaufen | zu bestellen | zu genehmigen) | nicht zu (kaufen | bestellen | testen) | (nein zu sagen | abzulehnen) | [{thing}] abzulehnen) | haben wir uns (entschieden | dagegen entschieden) [, {thing} nicht (anzunehmen | zu machen | zu kaufen)]
      [diesmal | dieses Mal | hier | da | da] (passen wir | passe ich | verzichten wir | verzichte ich) | (wir | ich) (verzichten | verzichte) [{refusing-word}] [darauf | auf {thing}] | (wir | ich) (passen | passe) [diesmal | da] | (wir | ich) (lassen | lasse) es [lieber | bleiben | sein | lieber bleiben | lieber sein]
      (es | das) ist [{refusing-word}] ein [klares] nein [von (uns | mir)] | (daher | deshalb | somit | darum) [leider] [ein] nein [danke | von (uns | mir)] | [daher | deshalb | somit] (lautet | ist) (die | meine | unsere) Antwort [leider | daher] nein | (wir | ich) (sagen | sage) [dazu | daher | leider | da] nein
      {kein-ding} [bitte | für (uns | mich) | von (uns | mir) | danke | an {partner}] | kein Geschäft | wird (nichts | nix) | (bitte) (starten | aktivieren | schicken | richten) Sie {kein-ding} [für (uns | mich)] [ein] [bitte] | bitte (stornieren | streichen | löschen | verwerfen) Sie (die | diese | Ihre) (Anfrage | Bestellung | Einladung) | bitte lehnen Sie (das | dies | es | {thing}) [für (uns | mich)] ab
      (das | dies | es) steht [für (uns | mich)] nicht zur (Debatte | Diskussion) | (damit | mit {thing-dat}) (will ich | wollen wir | möchte ich | möchten wir) nichts zu tun haben | (wir | ich) (wollen | will | möchten | möchte) [von Ihnen] nichts (kaufen | bestellen) | (wir | ich) (wollen | will | möchten | möchte) [lieber | gar] nicht [,] [dass ({partner} | Sie) {sie-machen}] | (wir | ich) (wollen | will | möchten | möchte) nicht [,] dass ({partner} | Sie | jemand) [Zugriff | Zugang] [auf {our-services}] (hat | haben | bekommt | bekommen)
      (das | dies | es) passt [{refusing-word}] nicht [für (uns | mich) | zu uns] | (damit | dabei) (fühle ich mich | fühlen wir uns) nicht wohl | (wir | ich) (weisen | weise) {thing} [{refusing-word}] zurück | davon nehmen (wir | ich) Abstand | (wir | ich) (nehmen | nehme) davon Abstand | (wir | ich) (erlauben | erlaube | gestatten | gestatte | gewähren) ({partner} | Ihnen) [{refusing-word}] nicht [, {our-services} zu (verwalten | administrieren | betreuen)] | (wir | ich) (bestellen | bestelle | kaufen | kaufe) [{thing}] nicht [bei Ihnen] | aber [wir haben | ich habe] kein (Interesse | Bedarf) | (wir haben | ich habe) [derzeit | momentan | leider | aktuell | dafür | daran | im Moment] (kein Interesse | keinen Bedarf) [an {thing-dat} | dafür | daran]
      (wir | ich) (geben | gebe | möchten | möchte | wollen | will) (niemandem | Dritten | keinem Externen | keinen Externen | Externen nie | Dritten nie | Dritten niemals) [außerhalb der Firma | von außen] (Zugriff | Zugang | Adminrechte | volle Adminrechte | volle Rechte | diese Rechte) [auf {our-services}] [geben | gewähren] | kein Interesse an (einem Test | einer Testversion | Ihrem Angebot | dem Angebot)
    `,
    // ---- die beiden Teile eines Pakets ----------------------------------------------------------
    'the-one': `[die | der | den | das] (Testversion | Test | Testphase | Angebot | Bestellung | Kauf | Lizenzen | Probeversion | Testzeitraum)`,
    'the-other': `[die | der | den | das] (Administration | Verwaltung | Adminrechte | delegierte Administration | Administratorrechte | Admin-Rechte | delegierten Administration)`,
    'one-and-other': `{the-one} und {the-other} | {the-one} [und] auch {the-other}`,
    'just-one': `
      (nur | lediglich | bloß) {the-one} | {the-one} (allein | alleine) | nur (der erste Teil | das erste | testen | den Teil mit dem Test)
    `,
    'the-grant': `
      das | dies | es | alles | (die | meine | unsere | diese) (Zustimmung | Einwilligung | Genehmigung | Freigabe | Erlaubnis | Administration | Verwaltung | delegierte Administration | Vollmacht | Berechtigung | Berechtigungen | Rechte | Zusage) | (den | das) (Zugriff | Zugang | Einverständnis) | (mein | unser) Einverständnis | [die] (Rechte | Zugriffsrechte | Adminrechte) [von {partner}]
    `,
  },

  // ---- ja -------------------------------------------------------------------------------------
  yes: `
    ja | jawohl | jap | jep | jepp | jo | joa | jup | ja doch | jaa | ein ja | ja klar | na klar | klar | aber ja | jawoll | oh ja | au ja | ha jo | ha ja | aber klar doch | ja sicher | ja freilich | ja logo | ja bitte | ja gern[e] | ja danke
  `,
  approve: `
    ja [,] (natürlich | selbstverständlich | sicher | unbedingt | auf jeden Fall | mit Vergnügen | sehr gern[e] | einverstanden | passt | genehmigt | ich will | wir wollen | machen wir | mach das | machen Sie das | das passt [so] | in Ordnung | geht klar | so machen wir das | so machen wir es | das machen wir | von (mir | uns) aus | wir (möchten | wollen) das | ich (möchte | will) das | stimmt | wir sind dabei | ich bin dabei)
    von (mir | uns) ein [klares | deutliches | eindeutiges | großes] ja | ein [ganz] (klares | deutliches | eindeutiges | großes | definitives) ja [von (mir | uns) | zu {object-dat} | von (unserer | meiner) Seite] | (meine | unsere | die) Antwort (ist | lautet) [:] [ganz klar | eindeutig | klar] ja | (ich sage | wir sagen | ich sag | sagen wir) [dazu | hiermit | gerne | gern | zu {object-dat}] [einfach] ja | ja [von] (mir | uns) aus | Antwort : ja | ja zu {object-dat} | ja [,] {as-discussed} | von (mir | uns) aus [sehr] (ja | gern[e] | in Ordnung | ok | okay | jederzeit | los) | ja von (meiner | unserer) Seite

    # machen, bestellen, freischalten
    [da | ja] [da] (machen wir | mache ich | wir machen | ich mache) [{gladly}] mit | (wir | ich) (machen | mache) [{gladly}] mit | (wir | ich) (sagen | sage) [{gladly}] (zu | ja) | und (sagen | sage) [{gladly}] zu | (wir | ich) sagen ja zum Test | (wir | ich) (nehmen | nehme) {gladly} an | und (nehmen | nehme) [{gladly}] an | (wir | ich) (möchten | wollen | möchte | will) [{gladly}] (testen | mitmachen | teilnehmen | dabei sein | das annehmen | es probieren | es ausprobieren | es testen | bestellen)
    [ja] [bitte] (bestellen | bestellen Sie | liefern Sie | machen lassen | durchführen | umsetzen | schalten Sie uns frei | schaltet uns frei | schalten Sie frei | melden Sie uns an | meldet uns an | buchen | buchen Sie | einbuchen | loslegen | ausführen) [{object}] [{as-discussed}] | und (bestelle | bestellen) [{object}] [{as-discussed}] | (wir | ich) (bestellen | bestelle | kaufen | kaufe | ordern | buchen) [hiermit] [{object}] [{as-discussed}] | [bitte] richten Sie (alles | es | das | den Zugriff) [{gladly}] ein | [bitte] (liefern Sie | liefert) {object} [{as-discussed}] | (Sie erhalten | ihr erhaltet | {partner} erhält) den (Zuschlag | Auftrag) | (hiermit | wir) erteilen [wir] [Ihnen | {partner}] den (Zuschlag | Auftrag) | Auftrag erteilt | Zuschlag erteilt
    (unsererseits | meinerseits | bei uns | von unserer Seite | von meiner Seite) (bestehen | gibt es | bestehen hierzu) keine (Einwände | Bedenken | Einwendungen) | es (bestehen | gibt) [unsererseits | von unserer Seite | hier | bei uns] keine (Einwände | Bedenken) | (dagegen | hiergegen | da) ist nichts einzuwenden | von (unserer | meiner) Seite [gibt es | gibts] grünes Licht | von (unserer | meiner) Seite (ist alles | alles) (klar | gut | in Ordnung)
    (das | so) ist [so] (besprochen | abgesprochen | vereinbart) | mir san (einverstanden | dabei) | basst [scho] | ok so | i o [so] | in Ordnung so | (ist | das ist) i o | passt i o
    {who} (gebe | geben) [hiermit | {gladly}] {object} [{gladly}] frei | {object} (gebe | geben) (ich | wir) [{gladly}] frei
    hiermit (ermächtigen | ermächtige | bevollmächtigen | bevollmächtige | beauftragen | beauftrage | autorisieren | autorisiere | berechtigen | berechtige) (wir | ich) (Sie | {partner} | die Firma {partner}) [,] {our-services} [für die Dauer eines Jahres | wie beschrieben | wie angefragt] [als [delegierter | delegierten] Administrator] zu (verwalten | administrieren | betreuen) | {who} [hiermit] (ermächtigen | ermächtige | bevollmächtigen | bevollmächtige | beauftragen | beauftrage | autorisieren | autorisiere | berechtigen | berechtige) (Sie | {partner} | die Firma {partner}) [hiermit] [,] {our-services} [für die Dauer eines Jahres | wie beschrieben] [als [delegierter | delegierten] Administrator] zu (verwalten | administrieren | betreuen)
    # abgemacht
    deal | Deal | abgemacht | gebongt | geritzt | Hand drauf | gekauft | nehmen wir | nehme ich | das nehmen wir | das nehme ich | wir nehmen (es | das | sie | das Angebot) | wir schlagen ein | wir sind (dabei | an Bord | mit an Bord) | ich bin (dabei | an Bord) | klares Ja | ganz klar ja | definitiv ja | definitiv | absolut | hundertprozentig | bin ich dafür | sind wir dafür | (ich bin | wir sind) [voll | ganz | absolut | sehr] (dafür | einverstanden | damit zufrieden) | tut es | tun Sie es | macht das | macht es | machen Sie | nur zu | immer zu | los damit | her damit | ran an den Speck | passt perfekt | passt wunderbar | passt gut | passt prima | alles (passt | genehmigt) [so] | so passt es | so passt das | so ist es gut | so machen | so machen Sie es | kann so (gemacht | umgesetzt | durchgeführt | eingerichtet) werden | können Sie [gerne | so] (machen | umsetzen | einrichten | durchführen) | kann [so] (losgehen | starten | umgesetzt werden | gemacht werden | eingerichtet werden)
    (Sie | ihr | {partner} | du) (haben | habt | hat | hast) [hiermit | damit | {gladly}] (meine | unsere | die) [volle | ausdrückliche] (Zustimmung | Erlaubnis | Genehmigung | Freigabe | Einwilligung | Zusage | Unterstützung | Vollmacht) [zu {object-dat} | für {object} | dafür | dazu] [{as-discussed}] | (Sie | ihr | {partner} | du) (haben | habt | hat | hast) [hiermit | damit | {gladly}] (mein | unser | das) [volles | ausdrückliches] (Einverständnis | OK | Okay | Ja | Go) [zu {object-dat} | für {object} | dafür | dazu] [{as-discussed}] | (mein | unser) (OK | Okay | Go | Ja) [haben Sie | habt ihr | dazu | dafür | dafür haben Sie] | (hiermit | anbei) (meine | unsere) (Zustimmung | Freigabe | Genehmigung | Einwilligung | Zusage) [zu {object-dat} | für {object}] | (hiermit | anbei) (mein | unser) (Einverständnis | OK) [zu {object-dat} | für {object}] | (dies | das) ist (meine | unsere) [formelle | ausdrückliche] (Zustimmung | Zusage | Genehmigung | Freigabe) [zu {object-dat}] | (betrachten Sie dies | werten Sie dies | nehmen Sie dies) [bitte] als (meine | unsere) (Zustimmung | Zusage | Genehmigung | Freigabe | Einwilligung)
    (die | unsere) (Geschäftsführung | Geschäftsleitung | Schulleitung | Firma | Vorstandschaft | Verwaltung) (hat | haben) {object} (genehmigt | angenommen | beschlossen | bewilligt | freigegeben) | (der | unser) (Vorstand | Verein | Betrieb | Stadtrat | Gemeinderat | Verwaltungsrat) (hat) {object} [einstimmig] (genehmigt | angenommen | beschlossen | bewilligt | freigegeben) | {who} (haben | habe | hat) [{gladly}] {object} [{gladly}] (angenommen | genehmigt | akzeptiert | freigegeben | bewilligt) | {who} (haben | habe) [{gladly}] {object-dat} [{gladly}] zugestimmt | {who} (haben | habe) beschlossen [,] {object} anzunehmen | {who} (sind | bin) [{gladly}] bereit [,] {object} anzunehmen | {who} [{gladly}] (bestätige | bestätigen) [hiermit | {gladly}] {my} (Annahme | Zustimmung | Einverständnis | Zusage | Einwilligung) [{object-dat} | zu {object-dat} | des Angebots] | hiermit (bestätige ich | bestätigen wir) {my} (Annahme | Zustimmung | Einverständnis | Zusage) [zu {object-dat} | des Angebots] | hiermit (bestätigen wir | bestätige ich) [,] dass (wir | ich) (einverstanden sind | einverstanden bin | zustimmen | zustimme | das Angebot annehmen)
    gegen {object} (ist | gibt es) [von unserer Seite] nichts (einzuwenden | zu sagen) | (wir | ich) (haben | habe) (da | hier) keine (Einwände | Bedenken) | (wir | ich) (haben | habe) nichts (dagegen | einzuwenden) | (dagegen | da) (spricht | gibt es) nichts | (uns | mir) (ist es | ist das) recht | (ist | das ist) (uns | mir) recht | soll (mir | uns) recht sein | meinetwegen [gerne | gern | ja] | unseretwegen gerne | von mir aus [gerne | gern | ja | ok] | kein Widerspruch | (wir | ich) (widersprechen | widerspreche) nicht | volle (Unterstützung | Zustimmung) | (da | hier) (sage ich | sagen wir) [gerne | gern] ja | (dazu | da) (kann ich | können wir) nur ja sagen
    # ein Wort
    einverstanden | genehmigt | zugestimmt | akzeptiert | bestätigt | gebilligt | bewilligt | freigegeben | zugesagt | abgemacht | erteilt | erlaubt | gestattet | beauftragt | natürlich | selbstverständlich | gewiss | freilich | selbstredend | gerne | gern | sehr gern[e] | aber gern[e] | aber sicher | aber natürlich | aber klar | mit Vergnügen | auf jeden Fall | unbedingt | passt scho[n] | passt (so | für uns | für mich | uns | mir | alles) | geht klar | geht in Ordnung | wird gemacht | machen wir | so machen wir das | so machen wir es | mach ma | bin dafür | bin dabei | sind dabei | auf geht's | los geht's | kann losgehen | es kann losgehen | volle Zustimmung | genau so [machen wir das] | so sei es | Freigabe erteilt | Zustimmung erteilt | Genehmigung erteilt | Einverständnis erteilt | Erlaubnis erteilt | meinen Segen [haben Sie | habt ihr] | klingt (gut | prima | super) | hört sich (gut | prima) an | grünes Licht [von (uns | mir | unserer Seite | meiner Seite)] | Daumen hoch [von (uns | mir)] | geht (für uns | für mich) [so] in Ordnung | spricht nichts dagegen | da spricht nichts dagegen | es spricht nichts dagegen | dem steht nichts (entgegen | im Wege | im Weg) | nichts dagegen [einzuwenden] | nix dagegen | keine Einwände [von (uns | mir | unserer Seite | meiner Seite) | meinerseits | unsererseits] | kein Einwand | keine Bedenken [von (uns | mir | unserer Seite) | meinerseits | unsererseits] | ohne (Vorbehalt | Einschränkung) einverstanden | hiermit (einverstanden | genehmigt | zugestimmt | bestätigt | akzeptiert | freigegeben | erteilt | angenommen)
    (gelesen | geprüft | gesehen) und (genehmigt | einverstanden | akzeptiert | freigegeben | für gut befunden)
    [{gladly}] (genehmigt | zugestimmt | akzeptiert | bestätigt | freigegeben | einverstanden) [{as-discussed}]
    {object} (ist | sind | wird | werden) [hiermit | {gladly}] (genehmigt | angenommen | akzeptiert | bestätigt | bewilligt | freigegeben | gebilligt | erteilt | in Ordnung | ok | okay | recht) [{as-discussed}]
    {object} [{gladly}] (genehmigt | angenommen | akzeptiert | bestätigt | bewilligt | freigegeben)
    {object-dat} [ist | wird] [hiermit | {gladly}] zugestimmt

    # ich stimme zu …
    {who} [{gladly}] (stimme | stimmen | stimmt) [{gladly}] [{gladly}] [{object-dat}] [{gladly}] zu [{as-discussed}]
    [{gladly}] (stimme | stimmen) (ich | wir) [{gladly}] [{object-dat}] [{gladly}] zu [{as-discussed}] | (stimme | stimmen) [{gladly}] [{object-dat}] [{gladly}] zu
    {object-dat} (stimme | stimmen) (ich | wir) [{gladly}] zu [{as-discussed}] | ich gebe [{gladly}] {my} {consent-noun}
    {who} [{gladly}] (nehme | nehmen | nimmt) [{gladly}] {object} [{gladly}] [{gladly}] an [{as-discussed}] | {object} (nehme | nehmen) (ich | wir) [{gladly}] [{gladly}] an [{as-discussed}] | (nehme | nehmen) [{gladly}] [{object}] [{gladly}] an | [{gladly}] (nehme | nehmen) (ich | wir) {object} [{gladly}] an [{as-discussed}]
    {who} [{gladly}] (akzeptiere | akzeptieren | akzeptiert | genehmige | genehmigen | genehmigt | bestätige | bestätigen | bestätigt | befürworte | befürworten | bewillige | bewilligen | billige | billigen | begrüße | begrüßen | autorisiere | autorisieren | unterstütze | unterstützen | erlaube | erlauben | gestatte | gestatten) [{gladly}] [{object}] [{gladly}] [{as-discussed}]
    {object} (akzeptiere | akzeptieren | genehmige | genehmigen | bestätige | bestätigen | befürworte | befürworten) (ich | wir) [{gladly}] [{as-discussed}] | [{gladly}] (akzeptiere | akzeptieren | genehmige | genehmigen | bestätige | bestätigen | befürworte | befürworten | erlaube | erlauben) (ich | wir) [{gladly}] {object} [{as-discussed}] | (akzeptiere | genehmige | bestätige) {object}
    {who} (bin | sind | ist) [{gladly}] [{gladly}] [mit {object-dat} | mit {object}] [{gladly}] {einverstanden} [{as-discussed}] [, {object}] | {who} (bin | sind | ist) [{gladly}] {einverstanden} [mit {object-dat}] [{as-discussed}] [, {object}] | (bin | sind | ist) [{gladly}] [{gladly}] [mit {object-dat}] {einverstanden} [{as-discussed}] | mit {object-dat} (bin ich | sind wir | bin | sind) [{gladly}] {einverstanden} [{as-discussed}] | mit {object-dat} {einverstanden} | [{gladly}] (bin ich | sind wir) [{gladly}] [mit {object-dat}] {einverstanden} | {einverstanden} mit {object-dat} | {einverstanden} [{as-discussed}]
    {who} (erkläre | erklären | erklärt) (mich | uns | sich) [{gladly}] [mit {object-dat}] [{gladly}] einverstanden [{as-discussed}] | hiermit (erkläre | erklären) (ich mich | wir uns) [{gladly}] [mit {object-dat}] einverstanden [, {object}]
    {who} [{gladly}] (erteile | erteilen | erteilt | gebe | geben | gibt) [hiermit | {gladly}] [Ihnen | euch | dir | {partner} | der {partner} | der Firma {partner}] [hiermit | {gladly}] {my} [{gladly}] {consent-noun} [zu {object-dat} | für {object}] [{as-discussed}] | hiermit (erteile | erteilen | gebe | geben) (ich | wir) [Ihnen | euch | {partner} | der {partner} | der Firma {partner}] {my} {consent-noun} [zu {object-dat} | für {object}] [{as-discussed}] | {my} {consent-noun} (haben Sie | hast du | habt ihr | hat {partner} | ist erteilt | ist hiermit erteilt | gebe ich | geben wir | liegt vor) [hiermit | {gladly}] | Sie haben [hiermit | {gladly}] {my} {consent-noun} [zu {object-dat} | für {object}] | {who} (gebe | geben) [hiermit] grünes Licht [für {object}] | {consent-noun} (zu {object-dat} | für {object}) [hiermit] erteilt
    {who} [{gladly}] (ernenne | ernennen | bestimme | bestimmen | benenne | benennen | beauftrage | beauftragen | bevollmächtige | bevollmächtigen | autorisiere | autorisieren | ermächtige | ermächtigen | berechtige | berechtigen) [hiermit | {gladly}] {admin} | hiermit (ernenne | ernennen | bestimme | bestimmen | benenne | benennen | beauftrage | beauftragen | bevollmächtige | bevollmächtigen | autorisiere | autorisieren | ermächtigen | ermächtige) (ich | wir) {admin} | {who} [{gladly}] (ernenne | ernennen | bestimme | bestimmen | benenne | benennen) [hiermit | {gladly}] {nomination}
    {who} [{gladly}] (übertrage | übertragen) [hiermit | {gladly}] (Ihnen | {partner} | euch | der {partner}) [hiermit | {gladly}] {admin} | {who} [{gladly}] (erlaube | erlauben | gestatte | gestatten) [hiermit | {gladly}] (Ihnen | {partner} | euch) [hiermit | {gladly}] {admin}
    {who} (möchte | möchten | will | wollen) [{gladly}] [{gladly}] {object} [{gladly}] (annehmen | akzeptieren | genehmigen | nutzen | wahrnehmen | bestätigen | ausprobieren | testen | in Anspruch nehmen | starten | beauftragen) [{as-discussed}] | {who} (nehme | nehmen) [{gladly}] {object} [{gladly}] | {who} (möchte | möchten | will | wollen) [{gladly}] ({trial} | {admin}) [{gladly}] [haben] | (nehme ich | nehmen wir) [{gladly}] | {who} (möchte | möchten | wollen | will | kann | können | werde | werden) [{gladly}] {object-dat} [{gladly}] zustimmen [{as-discussed}] | {who} (freue mich | freuen uns) auf {object}
    (Sie | ihr | {partner} | du) (dürfen | dürft | darf | darfst | können | könnt | kann) [{gladly}] [{gladly}] {loslegen} [{as-discussed}]
    {gladly} (dürfen Sie | können Sie | könnt ihr | dürft ihr | kannst du) [{gladly}] {loslegen} [{as-discussed}] | {partner} (darf | soll | kann) [{gladly}] {our-services} [{gladly}] (verwalten | administrieren | betreuen | übernehmen)
    [bitte] (legen Sie | legt | leg) [{gladly}] los | [bitte] (machen Sie | macht | mach) (das | es) [{gladly}] [so | weiter] [bitte] | [bitte] (fahren Sie fort | einrichten | freischalten | aktivieren | starten | so umsetzen | so durchführen | veranlassen | umsetzen | durchführen | ausführen | so machen | loslegen) | [bitte] {object} (einrichten | freischalten | aktivieren | starten | veranlassen | buchen) | [bitte] (richten Sie | richtet) {object} [{gladly}] ein | [bitte] (starten Sie | aktivieren Sie | beginnen Sie) [{gladly}] [mit] ({object} | {object-dat}) | (nur | immer) zu | nur los | dann [mal] los | machen Sie (ruhig | nur) | tun Sie das [{gladly}] [bitte]
    {who} (habe | haben) [{gladly}] (keine Einwände | keinerlei Einwände | keine Bedenken | keinen Einwand) [dagegen | gegen {object}] [einzuwenden] [{as-discussed}] | {who} (habe | haben) [da] nichts dagegen | dagegen (habe ich | haben wir) nichts | gegen {object} (habe ich | haben wir) (nichts | nichts einzuwenden | keine Einwände) | {who} (sehe | sehen) [da | hier] (kein Problem | keine Probleme | keine Bedenken | kein Hindernis) | von (meiner | unserer) Seite (aus | her) (ok | okay | in Ordnung | einverstanden | passt das | passt es | kein Problem | keine Einwände | gibt es keine Einwände | spricht nichts dagegen | gern[e] | ja | alles klar | alles ok | genehmigt) | von (meiner | unserer) Seite (ok | okay | in Ordnung | einverstanden | kein Problem | keine Einwände | gern[e] | ja | alles ok | genehmigt | grünes Licht | aus grünes Licht)
    {object} (geht | passt | ist) [{gladly}] [für (uns | mich)] [so] [sehr | ganz | absolut | vollkommen | völlig] (klar | ok | okay | in Ordnung) [{as-discussed}] | {object} passt [{gladly}] [so] [für (uns | mich) | uns | mir] | für (mich | uns) [ist {object} | ist das | geht das | geht es] [so] (ok | okay | in Ordnung | passt das | passt es | passend | klar | gut) | (in Ordnung | ok | okay) (für (mich | uns) | von (mir | uns) | von (meiner | unserer) Seite [aus] | so) | ist (für (uns | mich)) (ok | okay | in Ordnung) | ist (ok | okay | in Ordnung) [für (uns | mich)] | (ok | okay) (einverstanden | machen wir | passt | genehmigt | ja | los geht's | wir machen das | ich bin einverstanden | wir sind einverstanden)
    (machen | probieren | versuchen) wir [das | es] [{gladly}] [so] | wir (machen | probieren | versuchen | nehmen) (das | es) [{gladly}] [so] | ich (mache | probiere | versuche | nehme) (das | es) [{gladly}] | (wir sind | ich bin) [{gladly}] dabei | {who} (habe | haben) [uns | mich] (dafür | für {object}) entschieden | {who} (entscheide mich | entscheiden uns) für {object}

    # aus Bausteinen
    {considered} [,] und {und-ja} [{as-it-is}] | {role-here} [,] und {und-ja}
    {who} {und-ja} [{as-it-is}]
    (hiermit (bestätige ich | bestätigen wir | wird bestätigt) | {who} [kann | können | möchte | möchten | darf | dürfen] [hiermit | gerne | Ihnen] (bestätige | bestätigen) [Ihnen | hiermit | gerne] | (ich schreibe | wir schreiben) [Ihnen] [,] um zu bestätigen | kann ich [hiermit | gerne | Ihnen] bestätigen | können wir [hiermit | gerne | Ihnen] bestätigen | (ich freue mich | wir freuen uns) [,] [Ihnen] (mitteilen zu können | mitzuteilen | bestätigen zu können)) [,] {dass-ja}
    {who} (möchte | möchten | will | wollen | wünsche | wünschen) [gerne | sehr gerne | uns] [,] dass (Sie | {partner} | ihr) {sie-machen} | (Sie | {partner} | ihr) (dürfen | darf | dürft | können | kann | könnt) [{gladly}] [{gladly}] {sie-machen}
    {who} (möchte | möchten | wollen | will) [{gladly}] {nomination} | (wir haben uns | ich habe mich) [{gladly} | alle] [dafür] entschieden [,] ({thing} anzunehmen | das zu machen | mitzumachen | {thing-dat} zuzustimmen) | (wir haben uns | ich habe mich) [{gladly} | alle] für {partner} entschieden | {who} (haben | habe) beschlossen [,] ({thing} anzunehmen | {thing-dat} zuzustimmen | das zu machen)
    [ja] [bitte | dann bitte | und] {bitte-machen} [{as-it-is}] [{as-it-is}] | dann bitte (loslegen | anfangen | machen | einrichten | freischalten) | dann (machen wir | mache ich | nehmen wir | probieren wir) (das | es) | das (probieren | machen | nehmen | testen) wir [gerne]
    das würden wir [sehr] gerne (ausprobieren | testen | machen | annehmen) | das würde ich [sehr] gerne (ausprobieren | testen | machen | annehmen) | {who} (würde | würden) {thing} [sehr] (gerne | gern) (annehmen | ausprobieren | testen) | {who} (würde | würden) [sehr] (gerne | gern) {thing} (annehmen | ausprobieren | testen) | das (hätten wir | hätte ich) [sehr] (gerne | gern) | (probieren | machen | testen) wir [{gladly}] (aus | mal aus | mal | gerne) | probieren wir es [mal | gerne | aus]
    {access} (gebe | geben | erteile | erteilen) (ich | wir) Ihnen [gerne | gern | hiermit] | {who} (gebe | geben | gewähre | gewähren | erteile | erteilen) (Ihnen | {partner}) [gerne | gern | hiermit] {access}
    [bitte] (betrachten | nehmen | werten | verstehen) Sie (dies | das | diese Mail | diese E-Mail | diese Nachricht) [bitte] als (unsere | meine | unser | mein) [förmliche[s] | offizielle[s] | schriftliche[s] | volle[s]] (Zustimmung | Einverständnis | Genehmigung | Freigabe | Zusage | Ja)
    hiermit (erteile | erteilen) (ich | wir) [Ihnen | {partner}] (den Auftrag | die Erlaubnis [, {our-services} zu (verwalten | administrieren | betreuen)] | die Freigabe | die Genehmigung) [{as-it-is}] | [hiermit] (erteile | erteilen) (ich | wir) (Ihnen | {partner}) [hiermit | gerne] (den Auftrag | die Freigabe | die Erlaubnis | die Genehmigung | {my} {consent-noun}) [{as-it-is}] | {who} (erteile | erteilen | gebe | geben) {partner} {my} {consent-noun} als [delegierter | delegiertem | delegierten] {administrator} [für {our-services} | {of-our-services}]
    [hiermit] (beauftrage | beauftragen | ermächtige | ermächtigen | benenne | benennen) (ich | wir) {partner} (mit der [delegierten] (Administration | Verwaltung) [{of-our-services}] | als [unseren | unserem] ({administrator} | Partner of Record)) | {who} (beauftrage | beauftragen) {partner} mit der [delegierten] (Administration | Verwaltung) [{of-our-services}] | {who} (genehmige | genehmigen) den Kauf | (wir | ich) (nehmen | nehme) {the-seats} | (wir | ich) (bestellen | bestelle | kaufen) {the-seats}
    [mit] {thing-dat} (habe ich | haben wir) [gar | überhaupt] kein Problem | damit (habe ich | haben wir) [gar | überhaupt] kein Problem | [von (unserer | meiner) Seite | für (uns | mich) | von (uns | mir) aus] (ist das | ist) (gut so | so gut | alles gut so | alles in Ordnung | ok | okay | in Ordnung) | ist ok für (uns | mich) | ihr habt unser OK | aber (selbstverständlich | sicher | gerne | natürlich) | sehr (gern | gerne) sogar | wird gekauft | (wird | gerne) genommen | hundert Prozent ja | macht mal | (mit bestem Dank | mit Freude) (genehmigt | angenommen) | genehmigt [,] mit bestem Dank
    (erkläre | erklären) (mich | uns) [mit {thing-dat}] einverstanden | {who} (erkläre mich | erklären uns) [hiermit | gerne] mit {thing-dat} einverstanden | das wir [sehr] (gerne | gern) annehmen | das ich [sehr] (gerne | gern) annehme | (hier | bei uns) sind alle einverstanden | (gelesen [,] verstanden | geprüft | gelesen) und (einverstanden | genehmigt | freigegeben) | {considered} [,] und der Vorstand hat zugestimmt | der Vorstand hat [einstimmig] zugestimmt
  `,
  // ---- nein -----------------------------------------------------------------------------------
  no: `
    nein | nee | nö | ne | nein nein | ein nein | naa | nää | niemals | auf keinen Fall | keinesfalls | keineswegs | nie im Leben | nie und nimmer | nein danke | ne danke | nö danke | nee danke | nein (niemals | auf keinen Fall)
  `,
  decline: `
    (das | dies | es) (möchten wir | wollen wir | möchte ich | will ich | brauchen wir | brauche ich) [{refusing-word}] nicht | (das | dies) ist [für uns | für mich] [{refusing-word}] (nichts | nicht interessant | nicht gewünscht | uninteressant | nicht nötig | nicht notwendig) | (kein | keinerlei) (Interesse | Bedarf) [unsererseits | von unserer Seite | bei uns | meinerseits] | (wir | ich) (sehen | sehe) [hier | da | dafür | derzeit] keinen Bedarf | (wir | ich) (machen | mache | verwalten | verwalte | administrieren | betreuen) (das | alles | unsere IT | unsere Dienste) selbst | (wir | ich) (möchten | wollen | möchte | will) [das | die Administration | die Verwaltung | unsere IT] [lieber] (selbst | im Haus | intern) (machen | behalten | verwalten | erledigen) | (wir | ich) (geben | gebe) (unsere | die) (Administration | Verwaltung | Rechte | Adminrechte | IT) nicht (ab | her | weiter | aus der Hand) | (wir | ich) (erteilen | geben | gebe) (Fremden | Externen | Dritten | niemandem) [grundsätzlich] (keine | keinen) (Adminrechte | Rechte | Zugriff | Zugang) | Fremde bekommen [hier | bei uns] keine (Adminrechte | Rechte) | (Zustimmung | Genehmigung | Freigabe | Einwilligung) (verweigert | abgelehnt | nicht erteilt | wird nicht erteilt | wird verweigert) | Anfrage abgelehnt | Antrag abgelehnt | (der | unser) (Vorstand | Verein | Betrieb) hat {object} [einstimmig] abgelehnt | (die | unsere) (Geschäftsführung | Geschäftsleitung | Schulleitung) hat {object} abgelehnt | {who} (haben | habe) {object} abgelehnt | {who} (haben | habe) (uns | mich) [leider] (dagegen | gegen {object}) entschieden | (betrachten Sie dies | werten Sie dies) [bitte] als (Absage | Ablehnung | nein) | nichts zu machen | keine Chance | vergesst es | das wird nichts | daraus wird nichts | ohne (uns | mich) | da (sind wir | bin ich) raus | (wir sind | ich bin) raus | (danke | nein) (kein Bedarf | kein Interesse) | (wir | ich) (passe | passen) | [bitte] (nehmen Sie | streichen Sie) uns von [Ihrer | der] Liste | lassen Sie uns (in Ruhe | damit in Ruhe) | nicht noch einmal | das Thema ist [für uns] (erledigt | durch)
    danke [,] nein | nein [,] (vielen | herzlichen | besten) Dank | danke [,] aber nein [danke] | vielen Dank [,] [aber] nein [danke] | leider nein | leider nicht | nein leider | bitte nicht | lieber nicht | besser nicht | sicher nicht | bestimmt nicht | ganz sicher nicht | ganz bestimmt nicht | natürlich nicht | auf gar keinen Fall | unter keinen Umständen | in keinem Fall | kommt nicht in Frage | kommt (für uns | für mich) nicht (in Frage | infrage) | kommt nicht infrage | das kommt [für (uns | mich)] [überhaupt | gar] nicht (in Frage | infrage) | nicht mit (uns | mir) | von (mir | uns) aus nicht | ausgeschlossen | kein Interesse [an {object-dat} | daran] | kein Bedarf [an {object-dat}] | besteht kein (Bedarf | Interesse) | es besteht [bei uns] kein (Bedarf | Interesse) | keine Zustimmung | keine Freigabe | keine Genehmigung | nicht genehmigt | nicht einverstanden | nicht akzeptiert | nicht freigegeben | nicht erteilt | abgelehnt | verweigert | zurückgewiesen | nicht interessiert | dagegen | bin dagegen | wir sind dagegen | ich bin dagegen | nicht gewünscht | nicht gewollt | wird abgelehnt | hiermit abgelehnt | lehne ab | lehnen ab | lehne ich ab | lehnen wir ab | das lehnen wir ab | das lehne ich ab | Finger weg | lassen Sie das | das lassen wir | passen wir | vergiss es | vergessen Sie es | nichts für uns | das ist nichts für uns | Antwort : nein | Absage [unsererseits | von unserer Seite] | leider (müssen | muss) (wir | ich) [{refusing-word}] (absagen | ablehnen | passen) | (wir | ich) (müssen | muss) [leider] [{refusing-word}] absagen | es bleibt (beim | bei einem | bei unserem) nein | nur über meine Leiche | (hierzu | dazu | dafür | hierfür | dem) (erteilen wir | erteile ich | geben wir | gebe ich) [Ihnen | {partner}] (keine | keinerlei | kein | keinen) {consent-noun} | (davon | von {object-dat} | von einem Kauf | von einem Test) (nehmen wir | nehme ich | sehen wir | sehe ich) [leider] (Abstand | ab) | (wir | ich) (nehmen | nehme) davon [leider] Abstand | (wir | ich) (haben uns | habe mich) (anders | dagegen) entschieden | (wir | ich) (ermächtigen | ermächtige | bevollmächtigen | autorisieren | beauftragen) (Sie | {partner}) nicht [zur Verwaltung [{of-our-services}] | zur Administration [{of-our-services}] | dazu | damit] | (an dem | an diesem | am) (Test | Angebot | Programm) (möchten wir | wollen wir | möchte ich) [leider] nicht teilnehmen | (wir | ich) (möchten | wollen | möchte | will) [leider] [an (dem | diesem) Test] nicht (teilnehmen | mitmachen) | da machen wir nicht mit | (wir | ich) (machen | mache) [da] nicht mit
    ein [ganz] (klares | deutliches | eindeutiges | großes | definitives) nein [von (mir | uns) | zu {object-dat}] | von (mir | uns) ein [klares] nein | (meine | unsere | die) Antwort (ist | lautet) [:] [ganz klar | eindeutig | klar | leider] nein | (ich sage | wir sagen) [dazu | hiermit | leider | zu {object-dat}] nein | nein zu {object-dat}
    {who} (lehne | lehnen | lehnt) [{refusing-word}] [{refusing-word}] {object} [{refusing-word}] [{refusing-word}] ab | {who} (lehne | lehnen) [{refusing-word}] ab | {object} (lehne ich | lehnen wir) [{refusing-word}] [{refusing-word}] ab | [{refusing-word}] (lehne ich | lehnen wir) {object} [{refusing-word}] ab | {object} (ist | wird | werden | sind) [{refusing-word}] (abgelehnt | nicht genehmigt | nicht akzeptiert | nicht angenommen | verweigert) | {who} (muss | müssen | möchte | möchten | werde | werden | will | wollen) [{refusing-word}] [{refusing-word}] {object} [{refusing-word}] (ablehnen | zurückweisen | verweigern | absagen) | {who} (muss | müssen | möchte | möchten | werde | werden) [{refusing-word}] (ablehnen | absagen | passen) | {who} (sage | sagen) [{refusing-word}] ab | {object} [{refusing-word}] abgelehnt
    {who} (stimme | stimmen | stimmt) [{refusing-word}] [{object-dat}] [{refusing-word}] nicht zu | {object-dat} (stimme | stimmen) (ich | wir) [{refusing-word}] nicht zu | (stimme | stimmen) [{object-dat}] nicht zu | {who} (kann | können | werde | werden | möchte | möchten | will | wollen) [{refusing-word}] [{object-dat}] [{refusing-word}] nicht zustimmen | {object-dat} (kann | können | werde | werden) (ich | wir) [{refusing-word}] nicht zustimmen | dem kann ich nicht zustimmen
    {who} (bin | sind) [{refusing-word}] [mit {object-dat}] [{refusing-word}] nicht {einverstanden} [mit {object-dat}] [, {object}] | (bin | sind) [mit {object-dat}] [{refusing-word}] nicht einverstanden | mit {object-dat} (bin ich | sind wir) [{refusing-word}] nicht einverstanden
    {who} (nehme | nehmen) {object} [{refusing-word}] nicht an | {object} (nehme ich | nehmen wir) [{refusing-word}] nicht an | {who} (akzeptiere | akzeptieren | genehmige | genehmigen | bestätige | bestätigen | erlaube | erlauben | befürworte | befürworten | unterstütze | unterstützen) {object} [{refusing-word}] nicht | {who} (werde | werden | möchte | möchten | will | wollen | kann | können) {object} [{refusing-word}] nicht (annehmen | akzeptieren | genehmigen | haben | nutzen | wahrnehmen | bestätigen | in Anspruch nehmen | erlauben | gestatten | testen) | {who} (möchte | möchten | will | wollen | brauche | brauchen | benötige | benötigen | wünsche | wünschen) {object} [{refusing-word}] nicht [{refusing-word}] | (wollen wir | möchten wir | brauchen wir | will ich | möchte ich | brauche ich) [{refusing-word}] nicht | das (wollen wir | möchten wir | brauchen wir | will ich | möchte ich | brauche ich) [{refusing-word}] nicht
    {who} (habe | haben | hätten | hätte) [{refusing-word}] (kein Interesse | keinen Bedarf | keine Verwendung) [an {object-dat} | daran | dafür | für {object}] | {who} (bin | sind) [{refusing-word}] [an {object-dat}] nicht (interessiert | dafür) [an {object-dat}] | {who} (sehe | sehen) [dafür | hierfür] [{refusing-word}] keinen Bedarf | {who} (verzichte | verzichten) [{refusing-word}] [auf {object}] | darauf verzichten wir [{refusing-word}] | {who} (möchte | möchten) [{refusing-word}] [auf {object}] verzichten
    {who} (erteile | erteilen | gebe | geben) [Ihnen | {partner} | der {partner} | euch | dafür | dazu | hierzu | hierfür] [{refusing-word}] (keine | keinen | kein | keinerlei) {consent-noun} [zu {object-dat} | für {object}] | {who} (verweigere | verweigern | versage | versagen) [{refusing-word}] {my} {consent-noun} [zu {object-dat}] | {who} (widerspreche | widersprechen) [{refusing-word}] [{object-dat}] | {who} (möchte | möchten | will | wollen) [{refusing-word}] [keine | keinen | kein] {no-thing} [{refusing-word}] | {who} (brauche | brauchen | benötige | benötigen | wünsche | wünschen) [{refusing-word}] (keine | keinen | kein) {no-thing} [{refusing-word}] | {who} (habe | haben) (mich | uns) [{refusing-word}] (dagegen | gegen {object}) entschieden | {who} (entscheide mich | entscheiden uns) (dagegen | gegen {object})
    (Sie | {partner}) (dürfen | darf | bekommen | bekommt | erhalten | erhält) [von (uns | mir)] (keinen Zugriff | keinen Zugang | keine Rechte | keine Adminrechte | keine Administratorrechte | {our-services} nicht verwalten | das nicht | unsere Dienste nicht administrieren) | {who} (gebe | geben) [Ihnen | {partner} | niemandem | euch] [{refusing-word}] (keinen Zugriff | keinen Zugang | keine Rechte | keine Adminrechte | unsere Administration nicht aus der Hand) | [bitte] (nicht | nichts) (einrichten | aktivieren | freischalten | starten | machen | weiterverfolgen) | [bitte] (löschen | streichen) Sie (uns | mich) aus [Ihrem | dem] (Verteiler | Liste | Adressbestand) | [bitte] (schreiben Sie | kontaktieren Sie) (uns | mich) nicht (mehr | wieder) [an] | [bitte] keine weiteren (Mails | E-Mails | Angebote | Anfragen)

    # aus Bausteinen
    {absage} | {leider} [,] {absage}
    {considered} [,] und ((möchten | möchte | müssen | muss | werden | werde) [{refusing-word}] {thing} [{refusing-word}] ablehnen | (lehnen | lehne) {thing} [{refusing-word}] ab | (haben uns | habe mich) [{refusing-word}] (dagegen | gegen {thing}) entschieden | uns dagegen entschieden) | nach reiflicher Überlegung {absage}
    aber (daran | dafür) (haben wir | habe ich) kein (Interesse | Bedarf) | (wir haben | ich habe) kein Interesse | aber (wir haben | ich habe) (kein Interesse | keinen Bedarf)
  `,
  neutral: `
    # these are no yes: "ja, hallo", "ja, ja"
    ja [,] (hallo | guten Tag | grüß Gott | servus) | na ja | ja , ja | schon klar
    # was nur nach Zustimmung klingt
    nein [,] [gar | überhaupt] kein (Problem | Thema | Ding) | ja ja | ja hallo | ja mei | passt | [gar | überhaupt] kein (Problem | Thema | Ding) | bitte (genehmigen | zustimmen | annehmen)
    # was Sätze verbindet, und wo, wann, für wen
    und | also | daher | somit | damit | demnach | entsprechend | folglich | von daher | kurzum | kurz gesagt | wie immer | der Ordnung halber | zur Klarstellung | nur zur Bestätigung | zur Bestätigung | hiermit | auch | ehrlich gesagt | persönlich
    {as-discussed}
    von (uns allen | allen hier | allen | der Geschäftsführung | der Geschäftsleitung | uns beiden | meiner Seite | unserer Seite)
    # Freude
    (das | es) (wäre | ist | klingt | wird) [sehr | wirklich | ganz | absolut] (super | toll | prima | schön | hilfreich | klasse | großartig | wunderbar | fein | perfekt | nett | eine gute Idee | eine tolle Idee | eine große Hilfe | genau was wir brauchen | das Richtige) | (tolle | gute | schöne | super) (Idee | Sache | Initiative | Aktion) | (tolles | gutes | faires | schönes | super | attraktives) (Angebot | Paket) | (guter | fairer | toller) (Preis | Vorschlag) | freut mich | freut uns | das freut (mich | uns) [sehr] | (ich | wir) (freue mich | freuen uns) [sehr | schon] [darauf | drauf | auf die Zusammenarbeit | auf den Start | auf den Test | auf die Testphase] | endlich | wird auch Zeit | höchste Zeit | längst überfällig | darauf haben wir gewartet | sehr nett [von (Ihnen | euch | dir)] | sehr freundlich | das ist (nett | lieb | freundlich) [von (Ihnen | euch | dir)] | top Service | weiter so
    # was danach kommt
    (bitte | gerne) [um] [eine] [kurze] (Bestätigung | Rückmeldung) | bitte (kurz bestätigen | um Bestätigung | um kurze Bestätigung | bestätigen Sie den Eingang | halten Sie (mich | uns) auf dem Laufenden) | (ich bitte | wir bitten) um [eine] [kurze] (Bestätigung | Rückmeldung | Eingangsbestätigung) | bis später | wir hören (uns | voneinander) | wir sehen uns | einen (guten | erfolgreichen) Start | schöne (Grüße | Feiertage | Ferien | Weihnachten) [an (alle | das Team | die Kollegen)] | (noch Fragen | bei Fragen) [einfach | gerne | jederzeit] (melden | anrufen) | (ich stehe | wir stehen) [Ihnen] [bei (Fragen | Rückfragen)] [gerne | jederzeit] zur Verfügung | (für | bei) (Rückfragen | Fragen) (gerne | jederzeit) [anrufen | melden] | (die | unsere) Rechnung [bitte] (an | geht an) die Buchhaltung | Rechnung [bitte] an die Buchhaltung
    danke [dir | euch | Ihnen] | dankeschön | danke schön | danke sehr | vielen Dank | herzlichen Dank | besten Dank | schönen Dank | tausend Dank | lieben Dank | merci | vielen lieben Dank | vielen herzlichen Dank | danke nochmal[s] | danke im Voraus | vielen Dank im Voraus | dankend | mit Dank | (danke | vielen Dank | herzlichen Dank | besten Dank) [nochmals] für (die | das | den | Ihr | Ihre | eure | euer | deine | dein | Ihren | deinen) [nette | freundliche | ausführliche | schnelle | freundlichen | netten | tolle | gute | kurze] (Nachricht | Mail | E-Mail | Email | Info | Information | Informationen | Angebot | Einladung | Anfrage | Mühe | Mühen | Hilfe | Unterstützung | Geduld | Rückmeldung | Antwort | Erinnerung | Zusammenarbeit | Vorschlag | Gespräch | Telefonat | Erklärung | Interesse | Schreiben | Nachfrage | Aufklärung | Erläuterung | Zusendung | Einsatz | Arbeit | Zeit | Angebots) | danke {name} | vielen Dank {name} | merci vielmal[s] | vergelt's Gott | Küss die Hand | [bei | für] (Rückfragen | Fragen) (stehe ich | stehen wir | bin ich | sind wir | stehe ich Ihnen | stehen wir Ihnen) [jederzeit] [gern[e]] (zur Verfügung | erreichbar | da) | zögern Sie nicht [,] (sich bei mir zu melden | mich anzurufen | uns zu kontaktieren | mich zu kontaktieren) | melden Sie sich [gern[e] | jederzeit] [bei (Fragen | Rückfragen)] | bei (Fragen | Rückfragen) [einfach | gern[e]] (melden | anrufen | melden Sie sich) | (unsere | meine | die) (Bestellnummer | Kundennummer | Auftragsnummer | Referenz | Kostenstelle) [lautet | ist | :] {digits} [{digits}] | (zum | das) (dritten | zweiten | letzten) Mal | nochmal[s] | noch einmal | wie schön | mega | hurra | juhu | wir freuen uns [darauf | schon] | wie nett | (wir | ich) (haben | habe) (das | es | Ihr Angebot | die Anfrage) [intern | im Team | ausführlich] (besprochen | geprüft | gelesen | diskutiert)
    ok | okay | oki | alles klar | gut | sehr gut | prima | super | toll | schön | fein | perfekt | bestens | klasse | wunderbar | hervorragend | top | alles gut | na gut | also gut | also | so | nun | na dann | na ja dann | tja | bitte | bitte sehr | bitte schön | entschuldigung | sorry | entschuldigen Sie die (späte Antwort | verspätete Antwort | Verzögerung) | sorry für die (späte Antwort | Verspätung | Verzögerung)
    [ich wünsche | wir wünschen] [Ihnen | euch | dir] [noch] [einen] (schönen | schöne | guten | angenehmen | erfolgreichen | sonnigen) [Rest] (Tag | Abend | Woche | Wochenende | Feierabend | Start in die Woche | Nachmittag | Montag | Freitag | Restwoche | Urlaub) [noch] | (schönes | ein schönes | noch ein schönes) Wochenende [noch] | frohe (Weihnachten | Ostern) | gutes neues Jahr | bis (bald | dann | später mal | zum nächsten Mal) | (wir freuen uns | ich freue mich | freue mich | freuen uns) [schon | sehr] [auf (die [gute] Zusammenarbeit | das Projekt | die Testphase | den Test | gute Zusammenarbeit)] | auf [eine] gute Zusammenarbeit | auf gute Zusammenarbeit
    ich hoffe [,] (es geht Ihnen gut | Ihnen geht es gut | dir geht's gut | es geht euch gut) | wie (besprochen | vereinbart | gewünscht | telefonisch besprochen | eben besprochen | gestern besprochen | abgesprochen) | (hier | anbei) (meine | unsere) Antwort | (meine | unsere) Antwort | (zu | auf) Ihre[r] (Anfrage | Mail | E-Mail | Nachricht) | bezüglich Ihrer (Anfrage | Mail | E-Mail | Nachricht) | in Beantwortung Ihrer (Anfrage | Mail | E-Mail) | keine Ursache | gern geschehen | das war's | das wäre alles | mehr nicht | viel Erfolg | viel Spaß | frohes Schaffen | kurz und knapp | weiter so | gute Arbeit | willkommen | herzlich willkommen | schön von Ihnen zu hören | verzeihen Sie (die Kürze | meine Tippfehler) | Tippfehler bitte ich zu entschuldigen

    # höfliche Sätze aus harmlosen Wörtern
    [nochmals | noch einmal] (danke | dankeschön | vielen Dank | herzlichen Dank | besten Dank | lieben Dank | tausend Dank | schönen Dank | ich danke Ihnen | wir danken Ihnen | merci) [nochmals | sehr | vielmals] (für | auch für | [,] dass (Sie | ihr | du)) {some-words} | merci vielmals | mit (bestem | vielem | herzlichem | großem) Dank
    [bitte] (entschuldigen Sie | entschuldigt | verzeihen Sie | entschuldige) [bitte] (die | meine | unsere | den | das) (späte | verspätete | lange | langsame | späten) (Antwort | Rückmeldung | Reaktion | Verzögerung | Wartezeit | Schweigen) | (entschuldigung | sorry | Verzeihung | ich entschuldige mich | wir entschuldigen uns) für (die | meine | unsere) (späte | verspätete | lange) (Antwort | Rückmeldung | Reaktion | Verzögerung | Wartezeit) | [es] tut (mir | uns) leid [, dass (es | das) [so] lange gedauert hat] | [,] dass (es | das) so lange gedauert hat | hier war [gerade | sehr] viel los | ich habe [viel | gerade viel] um die Ohren
    (ich hatte | hatte | ich habe | habe) (die | Ihre | deine) [erste | letzte] (Mail | E-Mail | Nachricht) (übersehen | erst heute gesehen | gerade erst gesehen) | [ich] bin (gerade | eben | erst) aus dem (Urlaub | Krankenstand) zurück | bin gerade aus dem Urlaub zurück
    (schön | gut | nett | toll) [,] dass wir [vorhin | gestern | heute | letzte Woche | eben | telefonisch | am Telefon] (gesprochen | telefoniert) haben | es war (nett | schön | angenehm) [,] mit Ihnen zu (sprechen | telefonieren) | nach unserem [netten | guten] (Gespräch | Telefonat) (letzte Woche | gestern | heute | vorhin | von gestern | von heute | von vorhin) | (bezugnehmend auf | Bezug nehmend auf | mit Bezug auf | unter Bezugnahme auf) (unserem | unser | Ihr | Ihre | Ihrem | Ihrer) [letzten | gestrigen | heutigen | freundliches | freundliche | nettes | gutes | guten] (Gespräch | Telefonat | Mail | E-Mail | Nachricht | Schreiben | Anfrage | Angebot | Brief) [(von | vom) {some-words} | letzte Woche | gestern | heute | vorhin] | wie [schon | bereits | eben | heute Morgen | gestern | heute | letzte Woche | vorhin] [telefonisch | am Telefon | mündlich] (besprochen | vereinbart | abgesprochen) [,]
    (wir | ich) (waren | sind | war | bin) [bisher | bislang | immer | schon immer] [sehr] zufrieden mit (Ihnen | Ihrer Arbeit | {partner}) | (wir | ich) (vertrauen | vertraue) (Ihnen | euch | {partner}) [da] [voll | ganz | voll und ganz] | (ihr kennt | Sie kennen) (unsere | unser) (Systeme | System | Umgebung | IT) [besser als wir [selbst] | am besten] | das (macht | erleichtert) (mir | uns) (das Leben | die Arbeit) [leichter | sehr | einfacher] | das ist eine [große] (Erleichterung | Entlastung) | (ich bin | wir sind) (schon gespannt | gespannt | froh darüber | sehr froh) | darauf haben wir [schon lange] gewartet | (wir | ich) (freuen uns | freue mich) [sehr | schon] auf (eine gute Zusammenarbeit | die gemeinsame Arbeit | die Zusammenarbeit [mit Ihnen])
    hier (ist | spricht | schreibt) {name} [aus (der | dem) (Werkstatt | Büro | Buchhaltung | Sekretariat)] | mein Name ist {name} | {role-here}
    bitte (senden | schicken | mailen) Sie (uns | mir) (die | eine) (Rechnung | Zugangsdaten | Auftragsbestätigung | Bestätigung) [zu] | Rechnung bitte an (die | unsere) (bekannte | übliche) Adresse | Rechnung bitte an die Buchhaltung | bitte Rechnung schicken | bitte (um | um eine) [kurze] (Eingangsbestätigung | Bestätigung | Rückmeldung) | bitte (geben Sie | gebt) (mir | uns) [kurz] Bescheid [, wenn (alles | es) (erledigt | fertig | eingerichtet | bereit) ist] | sagen Sie (mir | uns) Bescheid [, wenn (alles | es) (erledigt | fertig | eingerichtet) ist] | (melden Sie sich | meldet euch | meld dich) [gerne | einfach | bitte] [, (wenn | falls) (Sie | ihr | du) [noch] (etwas | was) [von (uns | mir)] (brauchen | braucht | brauchst | benötigen)] | bitte heute noch erledigen | bitte (leiten Sie die (nächsten | weiteren) Schritte ein | veranlassen Sie (alles Weitere | die nächsten Schritte))
    (das ist richtig | das stimmt | stimmt | richtig | genau | ganz genau) | das war so (vereinbart | besprochen | abgesprochen) | (das | es) sieht [alles] gut aus | sieht [alles] gut aus | alles (klar | verständlich | in Ordnung) | der Preis (passt | ist gut | ist fair | ist ok | ist okay | ist in Ordnung) | Preis ist (ok | okay | gut) | (wir sind | bei uns sind) {digits} Leute [im Büro] | mal | sogar | nichts Persönliches | danke für (Ihr | euer) Verständnis | trotzdem danke | danke trotzdem | (alles Gute | viel Erfolg) [weiterhin] | danke [,] dass Sie an uns gedacht haben | unsere Bestellnummer lautet {digits} | für (die | unsere) (Schule | Firma | Gemeinde | Praxis)
    # um eine Entscheidung gebeten wird ein anderer
    bitte (prüfen | lesen | ansehen | anschauen | bestätigen | genehmigen | zustimmen | annehmen | freigeben) [Sie | das | es | dies] [,] und [dann] (prüfen | bestätigen | genehmigen | zustimmen | annehmen | freigeben | unterschreiben | entscheiden) [Sie | das | es]
  `,
  receipt: `
    {leaves-open}
    (wir nehmen | ich nehme) (es | das | dies) zur Kenntnis | erhalten | empfangen | gelesen | verstanden | zur Kenntnis genommen | notiert | vermerkt | ist notiert | ist angekommen | angekommen | ich habe (es | Ihre Mail | Ihre E-Mail | Ihre Nachricht | Ihre Anfrage | das Angebot | Ihr Angebot) (erhalten | gelesen | bekommen) | wir haben (es | Ihre Mail | Ihre E-Mail | Ihre Nachricht | Ihre Anfrage | das Angebot | Ihr Angebot) (erhalten | gelesen | bekommen) | Mail erhalten | Nachricht erhalten | Eingang bestätigt | hiermit bestätige ich den Erhalt [Ihrer (Mail | E-Mail | Nachricht)] | wir bestätigen den (Erhalt | Eingang) [Ihrer (Mail | E-Mail | Nachricht | Anfrage)] | ich bestätige den (Erhalt | Eingang) [Ihrer (Mail | E-Mail | Nachricht | Anfrage)] | zur Info | zur Kenntnis
  `,

  both: `
    beides | beide | beidem | 1 beides | beide Teile | ja zu beidem | beides bitte | beides ja | ja [,] beides | (ich | wir) (nehme | nehmen | möchte | möchten | will | wollen | akzeptiere | akzeptieren | genehmige | genehmigen) [gern[e]] beides [bitte] [an | haben] | (ich | wir) (stimme | stimmen) beidem zu | mit beidem einverstanden | (ich bin | wir sind) mit beidem einverstanden | beides (in Ordnung | genehmigt | einverstanden | ok | okay | passt | angenommen) | alles beides | das volle Programm | alles zusammen | das ganze Paket | das Gesamtpaket | das Komplettpaket | die erste Option | {one-and-other} [bitte | ja | genehmigt | einverstanden] | ja zu {one-and-other} | sowohl {the-one} als auch {the-other} | (ich | wir) (nehme | nehmen | möchte | möchten | will | wollen | akzeptiere | akzeptieren | genehmige | genehmigen) [gern[e]] {one-and-other} [an]
    [bitte] beides (machen | einrichten | starten | freischalten) | (wir hätten | ich hätte) [gerne | gern] beides [gerne | gern] | (wir | ich) (stimmen | stimme) beiden Teilen zu | [Option | Nummer | Variante] {number-one} für (uns | mich)
  `,
  firstOnly: `
    {just-one} [bitte] | {just-one} [,] [aber] (ohne | nicht) {the-other} | ja [,] [aber] {just-one} [bitte] | (ich | wir) (nehme | nehmen | möchte | möchten | will | wollen | akzeptiere | akzeptieren | genehmige | genehmigen) [gern[e]] {just-one} [an | haben] | {the-one} (ja | gern[e] | ok | einverstanden) [,] [aber] {the-other} nein | {the-one} ja [,] {the-other} nicht | ja zu[r|m] {the-one} [,] nein zu[r|m] {the-other} | {the-one} ohne {the-other} | die zweite Option
    {just-one} [bitte] [,] (kein | keine | ohne | nicht | aber nicht | aber keine | aber ohne) {the-other} | (ich | wir) (nehme | nehmen | möchte | möchten | will | wollen) [gern[e]] {the-one} [,] (aber nicht | nicht | ohne | aber ohne | aber keine | aber kein) {the-other} | [Option | Nummer | Variante] {number-two} für (uns | mich) | (wir möchten | ich möchte | wir wollen | ich will) nur testen
  `,
  neither: `
    keines | keins | keines von beide[n|m] | keins von beide[n|m] | keine von beiden | weder noch | weder das eine noch das andere | nichts davon | nichts von alledem | nichts von beide[n|m] | gar nichts | nichts | beides nicht | beides nein | beides abgelehnt | (ich | wir) (lehne | lehnen) beides ab | (ich | wir) (möchte | möchten | will | wollen | nehme | nehmen) (keines | keins | nichts) [von beide[n|m] | davon] | nein [,] (keines | keins) von beide[n|m] | nein zu beidem | weder {the-one} noch {the-other} | die dritte Option
    (wir | ich) (wollen | will | möchten | möchte) beides [lieber] nicht | [Option | Nummer | Variante] {number-three} für (uns | mich)
  `,

  revoke: `
    widerrufen | widerruf | widerrufe | ich widerrufe [hiermit] [{the-grant}] [hiermit] | wir widerrufen [hiermit] [{the-grant}] [hiermit] | hiermit (widerrufe ich | widerrufen wir) [{the-grant}] | [bitte] [{the-grant}] (widerrufen | zurückziehen | zurücknehmen | entziehen | beenden | stoppen | kündigen | rückgängig machen | aufheben | löschen) | (ich ziehe | wir ziehen) {the-grant} [hiermit] zurück | hiermit (ziehe ich | ziehen wir) {the-grant} zurück | (ich nehme | wir nehmen) {the-grant} [hiermit] zurück | (ich möchte | wir möchten | ich will | wir wollen) {the-grant} (widerrufen | zurückziehen | zurücknehmen | entziehen | beenden | rückgängig machen | kündigen) | zurückziehen | zurücknehmen | rückgängig [machen] | stornieren | storno | Zugriff (entziehen | beenden | sperren) | (ich habe es mir | wir haben es uns) anders überlegt | das war ein (Fehler | Versehen | Irrtum) | [bitte] (beenden | stoppen | entziehen) Sie {the-grant} [sofort] | (ich beende | wir beenden) {the-grant} | (ich entziehe | wir entziehen) {partner} (den Zugriff | die Rechte | den Zugang) | stopp | stop
  `,
  revokeWord: 'widerrufen',
  replacementPhrase: 'Den bisherigen Partner ersetzen',

  greeting: `
    hallo | hi | hey | guten (Tag | Morgen | Abend) | moin | moin moin | servus | grüezi | grüß Gott | grüß dich | tach | mahlzeit | sehr geehrte | sehr geehrter | sehr geehrtes | liebe | lieber | liebes | werte | werter | geehrte | geehrter | guten Tag (Frau | Herr) | hallo (Frau | Herr) | hi (Frau | Herr) | sehr geehrter Herr | sehr geehrte Frau | lieber Herr | liebe Frau | n'Abend | guden
    hallo (zusammen | alle | allerseits | miteinander | Team | ihr | ihr Lieben | liebes Team) | hi (zusammen | alle | Team) | moin zusammen | sehr geehrte Damen und Herren | guten Tag zusammen | liebes Team | liebes {partner} Team | sehr geehrtes {partner} Team | sehr geehrtes Team [von {partner}] | liebes Team [von {partner}] | hallo Team [von {partner}] | liebes Contoso-Team | liebe Kolleg(en|innen) [und Kolleg(en|innen)] | liebe Kolleg innen | guten Morgen zusammen | grüezi mitenand | liebe Alle
  `,
  signOff: `
    gruess | gruesse | gruessli | mit freundlichen Grüßen | mit freundlichem Gruß | mit freundlichen Grüssen | freundliche Grüße | freundliche Grüsse | viele Grüße | liebe Grüße | beste Grüße | schöne Grüße | herzliche Grüße | herzlichst | herzlich | Gruß | Grüße | lieben Gruß | lieber Gruß | danke und Gruß | Gruß und Dank | mit (sonnigen | vorzüglichen | den besten) (Grüßen) | mit vorzüglicher Hochachtung | eure | euer | viele liebe Grüße | mit besten Grüßen | mit herzlichen Grüßen | mit (lieben | vielen) Grüßen | beste Grüsse | liebe Grüsse | viele Grüsse | herzliche Grüsse | hochachtungsvoll | mfg | lg | vg | bg | mbg | glg | freundlich grüßt | es grüßt [Sie | herzlich | freundlich] | (sonnige | kollegiale | nordische) Grüße | (Grüße | Gruß) (aus | von) {name} | tschüss | ciao | ade | bis dann | mit kollegialen Grüßen | ihr | ihre | dein | deine | gez
  `,

  signs: {
    condition: `
      (weiter | weiterhin | länger | mehr) selbst | wenn | falls | sofern | vorausgesetzt | unter der (Bedingung | Voraussetzung) | unter Vorbehalt | vorbehaltlich | solange | soweit | sobald | außer | ausgenommen | bis auf | aber | allerdings | jedoch | nur | bis | bevor | ohne die | statt | stattdessen | teilweise | zum Teil | beschränkt | begrenzt | abhängig | im Prinzip | prinzipiell | grundsätzlich | eigentlich | vorerst | vorläufig | zunächst | mindestens | höchstens | maximal | lediglich | mit Ausnahme | mit Einschränkung[en] | es sei denn | ansonsten | insofern | erst wenn | erst nach | unter Umständen | bedingt | probeweise | halbwegs
    `,
    deferral: `
      später | morgen | übermorgen | nächste[n|r|s] (Woche | Monat | Jahr | Quartal) | kommende[n|r] (Woche | Monat) | noch nicht | bald | überlegen | überlege | nachdenken | melde mich | melden uns | muss (erst | noch | das | ich) | müssen (erst | noch | das | wir) | prüfen | prüfe | klären | kläre | abklären | abstimmen | besprechen | Bedenkzeit | Zeit | vielleicht | eventuell | evtl | womöglich | möglicherweise | wahrscheinlich | vermutlich | unsicher | weiß [noch] nicht | Urlaub | im Moment | momentan | derzeit | zurzeit | warten | wartet | verschieben | Rücksprache | nach dem | nach der | demnächst | erst mal | erstmal | mal sehen | mal schauen | ab (Montag | Januar | Februar | März | April | Mai | Juni | Juli | August | September | Oktober | November | Dezember)
    `,
    delegation: `
      im Namen | im Auftrag | in Vertretung | stellvertretend | i A von | zuständig | nicht zuständig | verantwortlich | entscheidet | wenden Sie sich | fragen Sie | frag | fragt | Ansprechpartner | nicht befugt | nicht berechtigt | weitergeleitet | leite | weiterleiten | falsche Person | darf ich nicht | in Kopie | in cc | überlasse | entscheiden Sie | wie Sie meinen
    `,
    reported: `
      sagt | sagte | gesagt | meint | meinte | gemeint | schreibt | schrieb | geschrieben | laut | angeblich | er | Chef | Chefin | Kollege | Kollegin | findet
    `,
    retraction: `
      doch nicht | vergessen Sie | ignorieren | ignoriere | Korrektur | Rückzieher | ziehe zurück | nehme zurück | anders überlegt | Moment | Scherz | Spaß beiseite | kleiner Scherz | Witz | ach nein | ach ne | quatsch | nein doch | ja doch | oder doch | oder nicht | Irrtum | versehentlich | Tippfehler
    `,
    question: `
      können Sie | könnten Sie | könntet ihr | könnt ihr | kannst du | würden Sie | wer (ist | sind) | was (ist | sind | bedeutet | passiert | kostet | heißt) | warum | wieso | weshalb | wie (lange | viel | viele | funktioniert | hoch | läuft) | wann | wo | welche | welcher | welches | bitte (erklären | senden | schicken | rufen | um) | Frage | Fragen | mehr (Informationen | Infos | Details) | rufen Sie | Rückruf | Unterlagen | ob | wissen | unklar
    `,
    agreement: `
      ja | einverstanden | gerne | gern | ok | okay | in Ordnung | Problem | Einwände | Einwand | Bedenken | passt | zustimmen | stimme | stimmen | annehmen | genehmigt | gut | doch | machen Sie | klar
    `,
    reason: `weil | da | denn | wegen | Grund | aus folgendem Grund | wir haben (bereits | schon) | ich habe (bereits | schon)`,
  },

  falseFriends: `tak | si | non | no problema | to | die | man | also | dale | mais | nu | va | beiden`,

  mail: {
    attribution: [
      'Am … schrieb …:',
      'Am … hat … geschrieben:',
      'Am … schrieben …:',
      '… schrieb am …:',
      '… schrieb …:',
      '… hat am … geschrieben:',
      'Am … um … Uhr schrieb …',
      'Von meinem … gesendet … schrieb …:',
      '… schrieb:',
    ],
    from: `von`,
    otherHeaders: `gesendet | datum | an | cc | kopie | bcc | betreff | gesendet am | antwort an | wichtigkeit | anlagen | priorität`,
    originalMessage: `ursprüngliche nachricht | originalnachricht | original-nachricht | ursprungsnachricht | ursprüngliche e-mail | original nachricht`,
    forwardedMessage: `weitergeleitete nachricht | anfang der weitergeleiteten nachricht | anfang der weitergeleiteten e-mail | weitergeleitet von | weitergeleitete e-mail`,
    tagline: [
      'Von meinem … gesendet',
      'Gesendet von …',
      'Von … gesendet',
      'Gesendet mit …',
      'Gesendet aus …',
      'Gesendet über …',
      'Diese Nachricht wurde von meinem … gesendet…',
      'Diese Nachricht wurde mit … gesendet…',
      'Outlook für … herunterladen',
      'Holen Sie sich Outlook für …',
      'Outlook für … beziehen…',
      'Outlook für … abrufen…',
      'Von unterwegs gesendet…',
      'Vom Handy gesendet…',
      'Mobil gesendet…',
      'Mit freundlichen Grüßen von meinem …',
    ],
    disclaimer: [
      'Diese E-Mail …',
      'Diese Nachricht …',
      'Diese Mail …',
      'Der Inhalt dieser …',
      'Die Informationen in dieser …',
      'Die in dieser …',
      'Vertraulichkeitshinweis…',
      'Haftungsausschluss…',
      'Hinweis:…',
      'Bitte denken Sie an die Umwelt…',
      'Bitte prüfen Sie, ob diese …',
      'Denken Sie an die Umwelt…',
      'Der Umwelt zuliebe …',
      'Sitz der Gesellschaft…',
      'Sitz:…',
      'Registergericht…',
      'Handelsregister…',
      'Amtsgericht …',
      'Geschäftsführer:…',
      'Geschäftsführung:…',
      'Geschäftsführerin:…',
      'USt-ID…',
      'USt-IdNr…',
      'USt.-ID…',
      'HRB …',
      'Wenn Sie nicht der richtige …',
      'Sollten Sie nicht …',
      'Sagen Sie ja zu …',
      'Sag ja zu …',
      'Sag nein zu …',
      'Sagen Sie nein zu …',
      'Wir sagen ja zu …',
      'Wir sagen nein zu …',
      'Nein zu …',
      'Ja zur …',
      'Ja zum …',
      'Nein zur …',
      'Nein zum …',
      'Ja, wir …',
      'Ja zu …',
      'Folgen Sie uns …',
      'Besuchen Sie …',
      'Virenfrei…',
      'Vorstand:…',
      'Aufsichtsrat…',
      'Informationen zum Datenschutz …',
      'Datenschutzhinweise …',
    ],
    automaticSubject: [
      'Automatische Antwort…',
      'Abwesenheitsnotiz…',
      'Abwesenheit…',
      'Abwesend…',
      'Automatische Rückantwort…',
      'Nicht im Büro…',
      'Außer Haus…',
      'Im Urlaub…',
      'Eingangsbestätigung…',
      'Urlaub…',
    ],
    replyPrefix: `aw | antw`,
    forwardPrefix: `wg | wtr`,
    signatureWord: `telefon | tel | mobil | handy | fax | telefax | durchwahl | geschäftsführer | geschäftsführerin | geschäftsleitung | inhaber | inhaberin | leiter | leitung | leiterin | leiter it | it-leiter | it-leitung | edv | vertrieb | einkauf | sekretariat | assistenz | prokurist | vorstand | schulleiter | schulleiterin | schulleitung | systemadministrator | administrator | gmbh | ag | kg | ohg | ug | e v | gbr | mbh | straße | str | weg | platz | allee | postfach | abteilung | buchhaltung`,
  },

  givenNames: `
    gerda | nicki | urs | kolja | beate | lore | rahel | detlef | hanna | lorenz | reto | beat | alois | vreni | heribert | helene
    peter | michael | thomas | andreas | wolfgang | klaus | jürgen | günter | günther | stefan | stephan | christian | uwe | werner | horst | frank | dieter | manfred | gerhard | hans | bernd | torsten | thorsten | mathias | matthias | helmut | walter | heinz | martin | jörg | rolf | sven | alexander | rainer | jens | karl | ralf | dirk | markus | marcus | kai | andre | jan | daniel | tobias | florian | philipp | sebastian | felix | lukas | leon | paul | jonas | tim | moritz | niklas | david | simon | fabian | patrick | marcel | dennis | robert | oliver | holger | volker | norbert | detlef | lothar | harald | hermann | heiko | carsten | karsten | ulrich | ulli | udo | olaf | marco | mario | johannes | joachim | jochen | hubert | josef | sepp | franz | georg | ludwig | xaver | alois | anton | maria | ursula | monika | petra | elisabeth | sabine | renate | helga | karin | brigitte | ingrid | erika | andrea | gisela | claudia | susanne | gabriele | christa | christine | hildegard | anna | birgit | barbara | gerda | martina | heike | angelika | ute | stefanie | steffi | nicole | katrin | kathrin | katja | anja | tanja | sandra | melanie | julia | sarah | lena | lea | laura | lisa | jana | jessica | christina | nadine | silke | kerstin | anke | antje | simone | ulrike | ulla | dagmar | cornelia | beate | bettina | heidi | hanna | hannah | johanna | sophie | marie | luisa | katharina | franziska | theresa | vanessa | jutta | doris | ruth | eva | margit | gudrun | elke | ilse | inge | regina | rita | sonja | sven | mehmet | ali | ayse | fatma | murat | emre | jakob | ben | elias | finn | noah | maximilian | max | emil | erik | konstantin | urs | reto | beat | ueli | jürg
  `,
};
