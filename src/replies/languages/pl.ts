import type { LanguageFile } from './language.ts';

export const pl: LanguageFile = {
  locale: 'pl',
  name: 'Polski',

  lists: {
    // ---- what was asked, in the customer's words: whom? what? (accusative) --------------------
    offer: `
      to | wszystko | na to | nią | na nią | niego | na niego | to wszystko
      [tę | tą | waszą | państwa | twoją | pańską | pani | pana | powyższą | przedstawioną | złożoną | przesłaną | otrzymaną] [powyższą | poniższą | przedstawioną | złożoną | przesłaną | otrzymaną | miłą] (ofertę | propozycję | prośbę) [{from-partner}]
      [to | wasze | państwa | twoje | pańskie | powyższe | przesłane | otrzymane] [miłe] zaproszenie [{from-partner}]
      [ten | wasz | państwa | twój | pański | powyższy | złożony | przedstawiony] wniosek [{from-partner}]
      [te | wasze | państwa | wszystkie | zaproponowane | powyższe] warunki [oferty] | zaproponowane warunki
    `,
    'offer-nom': `
      to | wszystko | [ta | wasza | państwa | twoja | pańska | powyższa | przedstawiona] (oferta | propozycja | prośba) [{from-partner}] | [to | wasze | państwa | powyższe] zaproszenie [{from-partner}] | [ten | wasz | państwa | powyższy] wniosek [{from-partner}] | [wasze | państwa | te | zaproponowane] warunki [oferty]
    `,
    'offer-gen': `
      tego | wszystkiego | niej | jej | niego | tego wszystkiego
      [tej | waszej | państwa | twojej | pańskiej | powyższej | przedstawionej | złożonej] [powyższej | przedstawionej] (oferty | propozycji | prośby) [{from-partner}]
      [tego | waszego | państwa | twojego | powyższego] (zaproszenia | wniosku) [{from-partner}] | [tych | waszych | państwa] warunków
    `,
    'offer-ins': `[tą | waszą | państwa | powyższą] (ofertą | propozycją | prośbą) [{from-partner}] | [tym | waszym | państwa] (zaproszeniem | wnioskiem) | tym`,
    'from-partner': `od {partner} | firmy {partner} | {partner} | od was | od państwa`,
    trial: `
      [bezpłatny | darmowy | ten | 30-dniowy] okres próbny [{suite}] | [bezpłatną | darmową | tę] wersję próbną [{suite} | usługi] | [bezpłatny | darmowy] (test | trial | pilotaż) [{suite}] | [bezpłatne | darmowe] testy [{suite}] | [bezpłatne | darmowe] (wypróbowanie | testowanie | przetestowanie) [{suite}] | (uruchomienie | rozpoczęcie | włączenie | start | aktywację) [bezpłatnego | darmowego] (okresu próbnego | wersji próbnej | testu | testów) | zaproszenie (do | na) [bezpłatnego | darmowego | bezpłatny | darmowy] (wypróbowania | testu | okresu próbnego | testów | okres próbny | testy | test | przetestowania) [{suite}] | miesiąc (próbny | za darmo) | {suite} na próbę
    `,
    'trial-nom': `[bezpłatny | darmowy] okres próbny [{suite}] | [bezpłatna | darmowa] wersja próbna [{suite}] | [bezpłatny | darmowy] (test | trial)`,
    'trial-gen': `[bezpłatnego | darmowego | tego] (okresu próbnego | testu | triala | wypróbowania) [{suite}] | [bezpłatnej | darmowej | tej] wersji próbnej [{suite}] | [bezpłatnych | darmowych] testów [{suite}] | zaproszenia (do | na) (testów | okresu próbnego | wypróbowania | okres próbny | testy) [{suite}] | uruchomienia okresu próbnego`,
    'trial-do': `
      wypróbować [{suite}] | przetestować [{suite}] | spróbować | potestować | skorzystać z okresu próbnego | skorzystać z wersji próbnej | (rozpocząć | zacząć | uruchomić | włączyć | aktywować) (okres próbny | wersję próbną | testy | test)
    `,
    purchase: `
      [to | nasze | powyższe] zamówienie [licencji] | [ten] zakup [licencji] | [tę | waszą | państwa | powyższą] (wycenę | cenę | ofertę cenową | ofertę handlową | ofertę zakupu) | [zaproponowane | te] licencje | [zaproponowaną] cenę | kupno [licencji]
    `,
    'purchase-nom': `[to] zamówienie | [ta | wasza | państwa] (wycena | cena | oferta handlowa | oferta cenowa | oferta zakupu) | zakup [licencji]`,
    'purchase-gen': `[tego] zamówienia | zakupu [licencji] | [tej | waszej | państwa] (wyceny | oferty handlowej | oferty cenowej | oferty zakupu) | kupna | licencji`,
    admin: `
      [delegowaną | wnioskowaną | proponowaną] (administrację | administrację delegowaną) [{our-services-ins}] [{by-partner}]
      [delegowane] (administrowanie | zarządzanie | zarządzanie delegowane) [{our-services-ins}] [{by-partner} | {our-services-ins}] [w zakresie opisanym w (państwa | waszym) (wniosku | mailu | piśmie)] | (przejęcie | objęcie) [delegowanej] administracji [{our-services-ins}] [{by-partner}]
      [{by-partner}] (ustanowienie | wyznaczenie | powołanie) [firmy | przez nas firmy] {partner} (naszym | jako naszego | jako) (administratorem | administratora) [delegowanym | delegowanego] [{our-services-gen}]
      [firmę] {partner} (jako | na) [naszego | naszym | delegowanego] [delegowanego] (administratora | administratora delegowanego) [{our-services-gen}]
      (prośbę | wniosek | propozycję) (o | w sprawie) [delegowaną | delegowanej] (administrację | administrację delegowaną | administracji | administracji delegowanej | administrowanie {our-services-ins} | administrowanie | zarządzanie {our-services-ins} | zarządzanie) [{by-partner}]
      [delegowany] dostęp (administracyjny | administratora | administratorski) [dla {partner} | dla firmy {partner}] | delegowane uprawnienia [administracyjne | administratora] [dla {partner} | dla firmy {partner}]
    `,
    'admin-nom': `[delegowana] (administracja | administracja delegowana) [{our-services-ins}] [{by-partner}]`,
    'admin-gen': `
      [delegowanej] (administracji | administracji delegowanej) [{our-services-ins}] [{by-partner}] | [delegowanego] (administrowania | zarządzania) [{our-services-ins}] [{by-partner} | {our-services-ins}] | dostępu administracyjnego | uprawnień [administracyjnych | administratora] | (prośby | wniosku) o (administrację | administrację delegowaną | delegowaną administrację | administrowanie {our-services-ins} | administrowanie)
    `,
    'by-partner': `przez (firmę | spółkę | podmiot) {partner} | przez {partner} | przez (podmiot zewnętrzny | firmę zewnętrzną | was | państwa | osoby trzecie | osoby z zewnątrz)`,
    'our-services-ins': `(naszymi | naszą | naszym | moimi | wszystkimi | wszystkimi naszymi) [usługami | środowiskiem | subskrypcją | kontem | systemami | dzierżawą | pocztą] [{suite} | w chmurze | informatycznymi | it] | usługami [{suite}] | {suite}`,
    'our-services-gen': `(naszych | naszego | naszej | wszystkich naszych) (usług | środowiska | subskrypcji | systemów | dzierżawy) [{suite} | w chmurze] | usług [{suite}]`,
    suite: `(office | microsoft | m | o) 365 | m365 | o365 | office365 | microsoft365 | exchange online | office'a 365`,
    nomination: `[tę | waszą] nominację [firmy] [{partner}] [na partnera] | (wyznaczenie | ustanowienie | wskazanie) [firmy] {partner} (naszym partnerem | jako partnera | jako naszego partnera) | [firmę] {partner} (jako | na) [naszego] partnera`,
    'nomination-nom': `nominacja [firmy] [{partner}]`,
    'nomination-gen': `nominacji [firmy] [{partner}]`,

    // ---- who speaks, and how -------------------------------------------------------------------
    who: `ja | my | my w {organisation} | my w firmie | i | a więc | więc | zatem | wobec tego | w związku z tym | tak więc | dlatego | osobiście | i ja | i my | w takim razie | jako firma`,
    gladly: `
      chętnie | bardzo chętnie | z chęcią | z wielką chęcią | z przyjemnością | z radością | z wielką przyjemnością | niniejszym | oczywiście | w pełni | całkowicie | również | też | bez zastrzeżeń | jak najbardziej | zdecydowanie | formalnie | oficjalnie | wyraźnie | bezwarunkowo | serdecznie | naturalnie | już | po prostu | w całości | absolutnie | z całą pewnością | na pewno | z całego serca
    `,
    tail: `
      w całości | w pełni | bez zastrzeżeń | bez uwag | bezwarunkowo | chętnie | bardzo chętnie | z przyjemnością | z chęcią | jak najbardziej | oczywiście | z naszej strony | z mojej strony | ze swojej strony | ze strony {organisation}
      zgodnie z (ofertą | propozycją | umową | ustaleniami | rozmową | państwa ofertą | waszą ofertą | prośbą | wnioskiem) | jak (ustalono | uzgodniono | w ofercie | w propozycji | rozmawialiśmy | ustaliliśmy | ustalaliśmy | opisano | proponujecie) [telefonicznie | wczoraj] | na (przedstawionych | zaproponowanych | podanych | powyższych) warunkach | i (dziękuję | dziękujemy) | w (imieniu własnym | opisanym zakresie)
    `,
    please: `proszę | bardzo proszę | prosimy | bardzo prosimy | uprzejmie proszę | uprzejmie prosimy | proszę bardzo`,
    'i-consent': `(wyrażam | wyrażamy | udzielam | udzielamy | daję | dajemy | dam | damy | potwierdzam | potwierdzamy | macie | mają państwo | ma pan | ma pani | masz | {partner} ma | firma {partner} ma | wyrażam swoją | wyrażamy swoją)`,
    'i-take': `(akceptuję | akceptujemy | zatwierdzam | zatwierdzamy | przyjmuję | przyjmujemy | aprobuję | aprobujemy | popieram | popieramy | autoryzuję | autoryzujemy | akceptuje | zatwierdzam | biorę | bierzemy | popieram)`,
    'no-tail': `[{please} | dziękuję | dziękujemy | dzięki | na razie | obecnie | w tej chwili | teraz | w tym roku | tym razem | wcale | w ogóle | w żadnym wypadku | nikomu | i już | i koniec | i tyle | niestety | bardzo mi przykro | przykro mi | ani teraz ani później | pod żadnym pozorem | kategorycznie | stanowczo | absolutnie | nigdy | i kropka | jednak | więcej]`,
    // ---- the two parts of a bundle -----------------------------------------------------------
    'the-first': `[bezpłatny | darmowy | bezpłatną | darmową | bezpłatna] (okres próbny | wersję próbną | wersja próbna | test | testy | zakup | zamówienie | oferta | ofertę | licencje | kupno | trial | próba | próbę | pierwsza część | pierwszą część)`,
    'the-second': `[delegowana | delegowaną | bez] (administracja | administrację | administracji | administracja delegowana | administrację delegowaną | administrowanie | zarządzanie | administrator | administratora | dostęp administracyjny)`,
    'both-words': `oba | obie | obydwa | obydwie | obie rzeczy | oba punkty | obie części | obydwie rzeczy | jedno i drugie | i jedno i drugie | obie opcje`,
  },

  // ---- yes ----------------------------------------------------------------------------------
  yes: `
    tak | tak tak | tak tak tak | taak | taaak | tak jest | oczywiście | oczywiście , że tak | oczywiście tak | no oczywiście | pewnie , że tak | no pewnie | no pewnie , że tak | jasne , że tak | no jasne | no jasne , że tak | noo jasne , że tak | jak najbardziej | jak najbardziej tak | owszem | naturalnie | naturalnie , że tak | ależ tak | ależ oczywiście | ależ owszem | zdecydowanie tak | zdecydowanie | stanowcze tak | wielkie tak | absolutnie tak | na pewno tak | z pewnością | z pewnością tak | rzecz jasna | bez wątpienia | ano tak | tak tak oczywiście | i owszem | z całą pewnością | ta jest | tka | pewnie , że | no ba | tak na pewno | tak właśnie | tak zdecydowanie | toć , że tak | toć tak
  `,
  no: `
    nie | nie nie | o nie | nie nie nie | nieee | niee | oj nie | ależ nie | a nie
  `,
  approve: `
    # tak, with company
    tak (proszę | poproszę | chcę | chcemy | chętnie | biorę | bierzemy | zgoda | może być zgoda | prosimy | potwierdzam | potwierdzamy | zgadzam się | oczywiście | poprosimy) [{tail}] | tak [,] (chcę | chcemy) [{tail}] | tak na {object} | tak dla {object-gen} | tak {tail}
    (odpowiedź | moja odpowiedź | nasza odpowiedź | odpowiedź ostateczna) (brzmi | to | jest) [:] [jedno | zdecydowane] (tak | twierdząca | pozytywna) | odpowiedź [:] tak | odpowiadam [:] [że] tak | odpowiadamy [:] [że] tak | mówię [:] [że] tak | mówimy [:] [że] tak | jestem na tak | jesteśmy na tak | (z mojej | z naszej) strony [:] [jest] (tak | zgoda | pełna zgoda | ok | akceptacja | w porządku | zielone światło | wszystko w porządku | brak zastrzeżeń | brak uwag i zgoda | nie ma przeszkód | jak najbardziej) | (zdecydowałem | zdecydowałam | zdecydowaliśmy | postanowiłem | postanowiłam | postanowiliśmy) [:] [że] tak | (już | przecież) (pisałem | pisałam | pisaliśmy | mówiłem | mówiłam) , że tak

    # zgoda
    zgoda [{tail}] | pełna zgoda [{tail}] | zgoda na {object} [{tail}] | [ok | okej] zgoda | zgoda proszę działać | jest zgoda [na {object}] [{tail}] | moja zgoda | nasza zgoda | zgoda udzielona | zgoda wyrażona | zgody udzielono | akceptacja | pełna akceptacja | aprobata
    [{who}] [{gladly}] (zgadzam się | zgadzamy się | zgadzam sie | się zgadzam | się zgadzamy) [{gladly}] [na {object} | z {object-ins} | ze wszystkim] [{tail}] [{tail}]
    [{who}] [na {object} | na to] [{gladly}] (zgadzam się | zgadzamy się | się zgadzam | się zgadzamy | wyrażam zgodę | wyrażamy zgodę | udzielam zgody | udzielamy zgody) [{tail}]
    [{who}] [{gladly}] {i-consent} [na (nią | to | niego | nie)] [{gladly}] [moją | naszą | pełną | swoją | mojej | naszej | pełnej | państwu | wam | firmie {partner}] [naszą | pełną | pełnej] (zgodę | zgody | akceptację | pozwolenie | zielone światło | wolną rękę) [na {object}] [{tail}]
    [{who}] [{gladly}] {i-consent} (zgodę | zgody | pozwolenie | upoważnienie) [dla {partner} | dla firmy {partner} | firmie {partner} | {partner}] (na {admin} | do {admin-gen}) [{tail}]
    [{who}] (wyraziłem | wyraziłam | wyraziliśmy | udzieliłem | udzieliłam | udzieliliśmy) (zgodę | zgody) [na {object}] | {organisation} (wyraża zgodę | zgadza się) [na {object}] [{tail}] | (nasza | moja) (firma | szkoła | fundacja | organizacja | spółka | gmina) (wyraża zgodę | zgadza się) [na {object}] [{tail}]
    [{who}] [{gladly}] (zezwalam | zezwalamy | pozwalam | pozwalamy | przystaję | przystajemy | godzę się | godzimy się | przyzwalam) [{gladly}] [na {object} | firmie {partner} na {admin} | {partner} na {admin}] [{tail}]
    [{who}] [{gladly}] (upoważniam | upoważniamy | umocowuję | autoryzujemy | autoryzuję) [niniejszym] [firmę] {partner} do {admin-gen} [{tail}]
    [{who}] [{gladly}] (ustanawiam | ustanawiamy | wyznaczam | wyznaczamy | powołuję | powołujemy | mianuję | mianujemy | wskazuję | wskazujemy) [niniejszym] [firmę] {partner} ([naszym] administratorem [delegowanym] [{our-services-gen}] | [naszym] partnerem | (jako | na) [naszego] (administratora [delegowanego] [{our-services-gen}] | partnera)) [{tail}]
    [{who}] [{gladly}] (powierzam | powierzamy | przekazuję | przekazujemy | deleguję | delegujemy | przyznaję | przyznajemy | nadaję | nadajemy) [firmie] {partner} {admin} [{tail}]
    (firma {partner} | {partner}) może [{gladly}] (administrować | zarządzać) [{our-services-ins}] [{tail}] | (możecie | mogą państwo | może pan | może pani | możesz | możecie państwo) [{gladly}] (administrować | zarządzać) [{our-services-ins}] [{tail}]

    # I accept
    [{who}] [{gladly}] {i-take} [{gladly}] [{object}] [{tail}] [{tail}]
    [{who}] {object} [{gladly}] {i-take} [{tail}] | [{who}] [{gladly}] (przyjmuję | przyjmujemy) [z (radością | wdzięcznością | przyjemnością)] {object} [{tail}]
    (informuję | informujemy | potwierdzam | potwierdzamy | oświadczam | oświadczamy | zawiadamiam | uprzejmie informuję | uprzejmie informujemy | z przyjemnością informuję | z przyjemnością informujemy | niniejszym informuję | niniejszym informujemy | niniejszym oświadczam | niniejszym oświadczamy | niniejszym potwierdzam | niniejszym potwierdzamy) [,] [że | iż] [{gladly}] ({object} {i-take} | {i-take} [{object}] | (zgadzam się | zgadzamy się | wyrażam zgodę | wyrażamy zgodę | udzielamy zgody | udzielam zgody) [na {object}]) [{tail}]
    [niniejszym] (potwierdzam | potwierdzamy) (przyjęcie | akceptację) [{object-gen}] [{tail}] | (potwierdzam | potwierdzamy) [moją | naszą | swoją] zgodę [na {object}] [{tail}]
    {object-nom} [jest | została | zostało | został | zostaje | są | zostały] [{gladly}] (przyjęta | przyjęte | przyjęty | zaakceptowana | zaakceptowane | zaakceptowany | zatwierdzona | zatwierdzone | zatwierdzony) [{tail}] | (zatwierdzone | zaakceptowane | zatwierdzono | zaakceptowano | przyjęte | zatwierdzam | przyjęto) [{tail}] | {object-nom} (nam | mi | mnie) (odpowiada | odpowiadają | pasuje | pasują) [i {i-take} {object} | {tail}] | (przeczytałem | przeczytałam | przeczytaliśmy) i (akceptuję | akceptujemy | zgadzam się | zgadzamy się | zatwierdzam) [{object}]

    # we want it, go ahead
    [{who}] [{gladly}] (chcę | chcemy | chciałbym | chciałabym | chcielibyśmy | chciałybyśmy | pragnę | pragniemy | zamierzamy | zdecydowaliśmy się | zdecydowałem się | zdecydowałam się | decydujemy się | decyduję się | postanowiliśmy | postanowiłem | postanowiłam | możemy) [{gladly}] (skorzystać [z {object-gen}] | {trial-do} | przyjąć {object} | zaakceptować {object} | wziąć udział | zamówić [{object}] | kupić [{object}] | rozpocząć [{object}] | zacząć | spróbować | na {object}) [{tail}]
    [{who}] [{gladly}] (skorzystam | skorzystamy | skorzystalibyśmy | korzystam | korzystamy) [{gladly}] [z {object-gen}] [{tail}] | [{who}] z {object-gen} [{gladly}] (skorzystam | skorzystamy) | [{who}] [{gladly}] (wypróbuję | wypróbujemy | przetestuję | przetestujemy | spróbuję | spróbujemy | potestujemy | próbujemy | testujemy) [{suite} | {trial}] [{tail}] | [{who}] [{gladly}] (chcę | chcemy | poproszę | poprosimy) {object} [{tail}] | (poproszę | poprosimy | proszę | prosimy | uprzejmie proszę | uprzejmie prosimy) o (uruchomienie | rozpoczęcie | włączenie | aktywację | założenie) [{object-gen}] | (poproszę | poprosimy) o {trial}
    [{who}] [{gladly}] (kupuję | kupujemy | zamawiam | zamawiamy | nabywamy | składam zamówienie | składamy zamówienie | decydujemy się na zakup | decyduję się na zakup | kupimy | kupię | zamówimy) [{object} | {purchase}] [{tail}] | (wchodzę | wchodzimy) w to | (biorę | bierzemy) [to | udział] | klamka zapadła | umowa stoi | zamawiajcie | zamawiaj | {please} (realizować | zrealizować | złożyć | przyjąć do realizacji) zamówienie | {please} o realizację zamówienia | pasuje nam | pasuje mi | pasi nam | odpowiada nam to | to nam odpowiada | nam to odpowiada | mnie to odpowiada
    [{please}] (działajcie | działaj | do dzieła | śmiało [działajcie] | zaczynajcie | zaczynaj | zaczynamy | działamy | ruszajcie | ruszamy | administrujcie | róbcie | róbcie to | uruchamiajcie | uruchomcie | włączcie | startujemy | startujcie | jedziemy | lecimy | jazda | naprzód | dawajcie | bierzcie się do pracy | lećcie z tym | lecimy z tym | róbmy to | zróbmy to | zróbcie to) [{please}] [{object}]
    {please} [bardzo] [śmiało | więc | zatem] (działać | dzialac | zaczynać | zacząć | rozpocząć | kontynuować | procedować | przystąpić do pracy | przystąpić do działania | przystąpić do realizacji | uruchomić | włączyć | aktywować | startować | to zrobić | ruszać | wdrażać | rozpoczynać) [{object}] [{tail}] | {please} o (rozpoczęcie | przystąpienie do działania | działanie) | (możecie | mogą państwo | może pan | może pani | możesz | {partner} może | firma {partner} może) [{gladly}] (działać | zaczynać | zacząć | rozpocząć | startować | kontynuować | ruszać | przystąpić do pracy | przystąpić do działania | przejąć administrację | to zrobić | uruchomić | uruchomić {trial}) [{tail}] | zielone światło | (macie | mają państwo | jest | dajemy | daję) zielone światło | macie moje błogosławieństwo | macie wolną rękę

    # nothing stands against it
    [{who}] nie (mam | mamy | widzę | widzimy | zgłaszam | zgłaszamy | wnoszę | wnosimy | ma | będzie) [żadnych | tu żadnych | do tego | najmniejszych] (zastrzeżeń | obiekcji | przeciwwskazań | przeszkód | sprzeciwu) [co do {object-gen} | do {object-gen} | z naszej strony | z mojej strony] [{tail}] | [{who}] nie (mam | mamy) nic przeciw[ko] [{object-gen} | temu] [{tail}] | nic przeciwko [temu] nie (mam | mamy) | bez (zastrzeżeń | sprzeciwu | obiekcji) [{tail}] | brak (zastrzeżeń | sprzeciwu | obiekcji | przeciwwskazań | przeszkód) [z naszej strony | z mojej strony] [{tail}] | nie (widzę | widzimy | mam | mamy) (problemu | przeszkód | problemów) [, proszę działać] | nic nie stoi na przeszkodzie | (z naszej strony | z mojej strony | dla mnie | dla nas | jak dla mnie | jak dla nas) [,] [to] (nie ma problemu | żaden problem | ok | okej | w porządku | nie ma sprawy | jest ok | jest w porządku | nie ma przeszkód | bez problemu | super | jest zgoda) [z {object-ins}] | (chętnie | bardzo chętnie | z chęcią | z przyjemnością | z radością | z wielką chęcią | z wielką przyjemnością | z miłą chęcią | najchętniej) | ok (zgadzam się | zgadzamy się | działajcie | akceptuję | akceptujemy | zgoda | biorę | bierzemy)
  `,
  // ---- no -----------------------------------------------------------------------------------
  decline: `
    nie (dziękuję | dziękujemy | dzięki | dziekuje | ma mowy | ma takiej opcji | ma opcji | ma zgody | tym razem | trzeba | ma takiej potrzeby | ma potrzeby | warto | teraz i nie później | i jeszcze raz nie | i koniec | i kropka | i już | i basta | da rady | jest nam to potrzebne | jest mi to potrzebne | jest to nam potrzebne | reflektuję | reflektujemy) {no-tail} | nie [,] (bardzo dziękuję | bardzo dziękujemy | dziękuję bardzo | dziękujemy bardzo) | (dziękuję | dziękujemy | dzięki | bardzo dziękuję | bardzo dziękujemy) [za (ofertę | propozycję | zaproszenie | zainteresowanie)] [,] (ale | lecz | jednak) (nie | nie skorzystam | nie skorzystamy | nie jestem zainteresowany | nie jestem zainteresowana | nie jesteśmy zainteresowani | nie potrzebuję | nie potrzebujemy | odmawiam | odmawiamy | rezygnuję | rezygnujemy | nie chcę | nie chcemy | nie wyrażam zgody | nie wyrażamy zgody | nie tym razem | nie przyjmuję | nie przyjmujemy | nie zgadzam się | nie zgadzamy się | podziękuję | podziękujemy | odpowiedź brzmi nie) [{object-gen} | z {object-gen}] {no-tail} | (podziękuję | podziękujemy) [tym razem] [za {object}] | niestety [,] nie | niestety [,] (odmawiam | odmawiamy) | przykro mi [,] [ale] nie | przykro nam [,] [ale] nie
    [{who}] [jednak | niestety | niniejszym | zdecydowanie | absolutnie | stanowczo | kategorycznie | na pewno] nie (zgadzam się | zgadzamy się | zgadzam sie | zgodzę się | zgodzimy się | godzę się | godzimy się | zezwalam | zezwalamy | pozwalam | pozwalamy | przystaję | przystajemy | pozwolę | pozwolimy) [na {object} | z {object-ins} | z {object} | na coś takiego | się na {object} | sobie na to] {no-tail} | nie ma [naszej | mojej] zgody [na {object}] {no-tail} | brak [naszej | mojej] (zgody | akceptacji | zainteresowania) [na {object} | z naszej strony | z mojej strony] {no-tail} | bez (mojej | naszej) zgody | na {object} [się] nie (zgadzam się | zgadzamy się | zgadzam | zgadzamy | pozwolę | pozwalamy) | na to nie (ma zgody | ma mojej zgody | ma naszej zgody)
    [{who}] [jednak | niestety | niniejszym | na pewno] nie (wyrażam | wyrażamy | udzielam | udzielamy | daję | dajemy | dam | damy | udzielę | udzielimy | wyrażę | wyrazimy | macie | mają państwo) [wam | państwu | firmie {partner} | {partner} | nikomu | mojej | naszej] [naszej | mojej | żadnej] (zgody | pozwolenia | dostępu | uprawnień | akceptacji | upoważnienia) [na {object} | do {our-services-gen} | do naszej poczty | do naszych systemów | do naszych danych | nikomu] {no-tail} | nie zgadzamy się żeby ktokolwiek administrował {our-services-ins} | [{who}] nie (upoważniam | upoważniamy) [firmy] [{partner}] [do {admin-gen}] {no-tail}
    [{who}] [jednak | niestety | niniejszym | na pewno | dziękuję] [,] nie (akceptuję | akceptujemy | zatwierdzam | zatwierdzamy | przyjmuję | przyjmujemy | przyjmę | przyjmiemy | chcę | chcemy | potrzebuję | potrzebujemy | potrzeba nam | popieram | popieramy | kupuję | kupujemy | kupię | kupimy | zamawiam | zamawiamy | zamówimy | biorę | bierzemy | weźmiemy | wezmę | życzę sobie | życzymy sobie | planuję | planujemy | poprzemy | zaakceptuję | zaakceptujemy | zatwierdzę | zatwierdzimy) [żadnej | żadnego | żadnych] [{object-gen} | niczego | nic | waszych usług | państwa usług | oferty | testów | zakupu | licencji | takich usług | pomocy] {no-tail} | {object-gen} nie (przyjmuję | przyjmujemy | akceptuję | akceptujemy | chcę | chcemy | potrzebuję | potrzebujemy | zatwierdzam | kupujemy | kupuję) {no-tail} | {object} (nie przyjmuję | odrzucam | odrzucamy | nie akceptujemy)
    [{who}] [jednak | niestety | dziękuję | dziękujemy] [,] nie (skorzystam | skorzystamy | korzystam | korzystamy | chcę skorzystać | chcemy skorzystać | zamierzam korzystać | zamierzamy korzystać | zamierzamy skorzystać | będziemy korzystać | będę korzystać | będziemy korzystali | chcemy korzystać | chcę korzystać) [z {object-gen}] {no-tail} | z {object-gen} nie (skorzystam | skorzystamy) {no-tail} | nie (chcę | chcemy | będziemy | będę | zamierzamy | zamierzam) (brać udziału | uczestniczyć | wziąć udziału | testować | próbować | kupować | zamawiać | brali udziału | brać w tym udziału | udzielać zgody | dawać nikomu dostępu | dawać dostępu | udzielać dostępu | w to wchodzić | przyjmować {object-gen} | zgody udzielać) [{object-gen}] {no-tail} | nie (bierzemy | biorę | weźmiemy) [w tym] udziału {no-tail} | nie wchodzimy w to | nie wchodzę w to
    [{who}] [niestety | jednak | na razie | obecnie | w tej chwili] nie (jestem | jesteśmy) [tym | państwa ofertą | ofertą | w ogóle] (zainteresowan(y|a|i|e) | zainteresowani | chętn(y|a|i)) [{object-ins} | tym | ofertą | współpracą | zakupem | takimi usługami] {no-tail} | nie (interesuje | interesują) (mnie | nas) [to | {object-nom} | wasza oferta | państwa oferta] {no-tail} | (mnie | nas) to nie interesuje | nie mamy zainteresowania | nie (mam | mamy) (potrzeby | ochoty | takiej potrzeby | zamiaru | zainteresowania) {no-tail} | niezainteresowan(y|a|i)
    [{who}] [niestety | niniejszym | jednak | z przykrością | stanowczo | kategorycznie | zdecydowanie] (odmawiam | odmawiamy | rezygnuję | rezygnujemy | odrzucam | odrzucamy | sprzeciwiam się | sprzeciwiamy się | zrezygnuję | zrezygnujemy | odpuszczam | odpuszczamy | daruję sobie | darujemy sobie | pasuję | pasujemy | protestuję | dziękuję i rezygnuję | dziękujemy i rezygnujemy | wnoszę sprzeciw | zgłaszam sprzeciw | zgłaszamy sprzeciw | dyskwalifikuję | jestem przeciw | jesteśmy przeciw | jestem przeciwny | jestem przeciwna | jesteśmy przeciwni | musimy odmówić | muszę odmówić | musimy zrezygnować | muszę zrezygnować | zmuszeni jesteśmy odmówić | jestem zmuszony odmówić | jestem zmuszona odmówić | chcę odmówić | chcemy odmówić | wolę odmówić | wolimy odmówić | zdecydowaliśmy się odmówić | zdecydowaliśmy odmówić | zdecydowaliśmy się zrezygnować | zdecydowałem się odmówić | zdecydowałam się odmówić) [{object} | {object-gen} | z {object-gen} | {object-ins} | temu | zgody | zgody na {object} | udzielenia zgody | przyjęcia {object-gen} | udziału | dostępu] {no-tail} | [{who}] {object} (odrzucam | odrzucamy) {no-tail}
    (informuję | informujemy | oświadczam | oświadczamy | niniejszym informuję | niniejszym informujemy | uprzejmie informuję | uprzejmie informujemy | z przykrością informuję | z przykrością informujemy) [,] [że | iż] (nie (wyrażam zgody | wyrażamy zgody | zgadzamy się | zgadzam się | przyjmuję | przyjmujemy | akceptujemy | akceptuję | skorzystamy | skorzystam | jesteśmy zainteresowani) | odmawiam | odmawiamy | rezygnujemy | rezygnuję | odrzucamy | odrzucam) [na {object} | {object-gen} | z {object-gen} | {object}] {no-tail}
    {object-nom} [jest | została | zostało | został | zostaje] [jednak | niestety] (odrzucona | odrzucone | odrzucony | nieprzyjęta | niezaakceptowana) {no-tail} | {object-nom} nie (została | zostało | został | jest) (przyjęta | przyjęte | przyjęty | zaakceptowana | zaakceptowane | zaakceptowany | zatwierdzona | zatwierdzony) | (odrzucone | odrzucono | odmowa | odpowiedź odmowna | decyzja odmowna | niezatwierdzone | nie zatwierdzono | niezaakceptowane | odmówiono zgody | zgody nie ma | zgody nie będzie | zgody nie wyrażam | zgody nie wyrażamy | zgody nie udzielam | zgody nie udzielamy) {no-tail} | [jednak | ale | lecz | niestety] [moja | nasza] odpowiedź [ostateczna] (brzmi | to | jest) [nadal | wciąż] [:] (nie | negatywna | odmowna) | odpowiedź [:] nie | odpowiadam [:] [że] nie | odpowiadamy [:] [że] nie | mówię [:] nie | mówimy [:] nie | jestem na nie | jesteśmy na nie | nie [,] nie i jeszcze raz nie | nadal nie | wciąż nie | dalej nie | (już | przecież) (pisałem | pisałam | pisaliśmy | mówiłem | mówiłam) , że nie | nie dla {object-gen} | nie na {object}
    (oczywiście | pewnie | jasne | no pewnie | wiadomo | rzecz jasna | naturalnie) , że nie | (absolutnie | zdecydowanie | stanowczo | kategorycznie | z pewnością | na pewno | oczywiście | bynajmniej) nie | nigdy | nigdy w życiu | w życiu | nigdy przenigdy | przenigdy | w żadnym (wypadku | razie) | pod żadnym pozorem | po moim trupie | po naszym trupie | wykluczone | to wykluczone | mowy nie ma | ani mi się śni | ani myślę | nawet o tym nie (myślę | myślimy) | za nic w świecie | za nic | zapomnijcie [o tym] | o nie dziękuję | bez nas | bez szans | nie liczcie na (mnie | nas) | {please} (nie działać | tego nie robić | nie zaczynać | nie rozpoczynać | nic nie robić | nic nie uruchamiać | nie uruchamiać | nic nie włączać | mnie wypisać | nas wypisać | przestać do mnie pisać | przestać do nas pisać | więcej nie pisać | do mnie nie pisać | nie pisać więcej | o zaprzestanie korespondencji | nas skreślić | mnie skreślić | o wycofanie oferty | o wycofanie prośby) | nie róbcie tego | nie piszcie [do mnie | do nas] więcej | dajcie (mi | nam) spokój | wolę nie | wolimy nie | (wolę | wolimy | wolałbym | wolałabym | wolelibyśmy) (nie | tego nie robić | nie brać udziału | nie korzystać | nie skorzystać) {no-tail} | lepiej nie | głosuję przeciw | koniec dyskusji nie
  `,
  neutral: `
    dziękuję | dziękujemy | dziekuje | dzięki | dzięks | dzieki | dziękówka | dzięki wielkie | wielkie dzięki | bardzo dziękuję | bardzo dziękujemy | dziękuję bardzo | dziękujemy bardzo | dziękuję ślicznie | serdecznie dziękuję | serdecznie dziękujemy | dziękuję serdecznie | dziękuję pięknie | z góry dziękuję | z góry dziękujemy | z góry dzięki | jeszcze raz dziękuję | jeszcze raz dziękujemy | dziękuję {name} | dzięki {name} | bóg zapłać | thx | podziękowania | i dziękuję | i dziękujemy | i bardzo (dziękuję | dziękujemy) | [i] [bardzo] (panom | paniom | panu | pani | państwu) [bardzo | serdecznie] dziękuję [za (uprzejmość | pomoc)] | tak bardzo (dziękuję | dziękujemy)
    [i] [bardzo | serdecznie | uprzejmie | ślicznie] (dziękuję | dziękujemy | dzięki | dziekuje) [bardzo | serdecznie | państwu | wam | pani | panu | ślicznie | pięknie] za [państwa | waszą | wasz | wasze | szybką | szybki | miłą | tę | ten | to | twoją | twojego | przesłaną | miłe | pański | pańską] [miłą | szybką | przesłaną | szybki] (maila | mail | e-mail | wiadomość | zaproszenie | ofertę | propozycję | prośbę | informację | informacje | przypomnienie | wyjaśnienie | wyjaśnienia | kontakt | pamięć | czas | cierpliwość | pomoc | poświęcony czas | uwagę | uprzejmość | zainteresowanie | odpowiedź | wycenę | możliwość | przygotowanie oferty | szybką reakcję | zaufanie | rozmowę) [{name}]
    świetnie | super | ekstra | bardzo dobrze | dobrze | dobra | dobrze więc | no dobrze | no dobra | ok | okej | okay | oki | spoko | w porządku | wporzo | wspaniale | doskonale | znakomicie | fajnie | fantastycznie | rewelacja | idealnie | miło | bardzo miło | elegancko | git | gites | luz | jasne | pewnie | świetna wiadomość | świetny pomysł | dobry pomysł | super sprawa | świetna sprawa | fajna sprawa | fajny pomysł | brzmi dobrze | brzmi świetnie | hurra | no to | więc | zatem | tak więc | a więc | wobec tego | nie ma sprawy | nie ma problemu | żaden problem | bez problemu | nie ma za co | nie szkodzi | drobiazg | szczęść boże | z bogiem | niech będzie pochwalony | poproszę
    {please} | przepraszam | przepraszamy | sorry | sory | wybaczcie | (przepraszam | przepraszamy | sorry | najmocniej przepraszam | bardzo przepraszam | proszę wybaczyć) za (zwłokę | późną odpowiedź | opóźnienie | opóźnioną odpowiedź | spóźnioną odpowiedź | kłopot | zamieszanie | tak późną odpowiedź | literówki | długie milczenie) [, (mieliśmy pełne obłożenie | byłem na urlopie | byłam na urlopie | mieliśmy dużo pracy | miałem urlop | byliśmy na urlopie)] | przepraszam , że (tak późno | dopiero teraz) [odpisuję | odpowiadam] | przepraszamy , że (tak późno | dopiero teraz) [odpisujemy | odpowiadamy]
    [życzę | życzymy] (miłego | dobrego | udanego | spokojnego | przyjemnego | wspaniałego | pięknego) (dnia | weekendu | popołudnia | wieczoru | tygodnia | długiego weekendu | urlopu | poniedziałku) [życzę | życzymy | wszystkim] | (wesołych | spokojnych) świąt | szczęśliwego nowego roku | wszystkiego dobrego | wszystkiego najlepszego | powodzenia | owocnej pracy | miłej pracy | udanego dnia | dobrej nocy | zdrowia | do (usłyszenia | zobaczenia | widzenia | miłego | następnego razu) | wzajemnie | nawzajem | (czekam | czekamy) na (dalsze kroki | kontakt | dalsze informacje | instrukcje | dalsze instrukcje | potwierdzenie | fakturę | dostęp | dane dostępowe | wiadomość | szczegóły | odpowiedź) | (liczę | liczymy | licząc) na (owocną | dobrą | udaną) współpracę | cieszę się [na współpracę] | cieszymy się [na współpracę] | mam nadzieję , że u (państwa | was) wszystko dobrze | mam nadzieję , że wszystko [u was | u państwa] [w porządku | dobrze] | w razie (pytań | wątpliwości | jakichkolwiek pytań) [,] [proszę o kontakt | proszę dzwonić | jestem do dyspozycji | jesteśmy do dyspozycji | proszę pisać | pozostaję do dyspozycji] | (pozostaję | pozostajemy | jestem | jesteśmy) do [państwa] dyspozycji | w odpowiedzi na (państwa | waszą | pańską | twoją | otrzymaną) (wiadomość | maila | mail | prośbę | ofertę | propozycję | zaproszenie | e-mail | pismo) | w nawiązaniu do (państwa | waszej | waszego | naszej | otrzymanej) (wiadomości | maila | prośby | oferty | rozmowy | zaproszenia | pisma) | odnosząc się do (państwa | waszej) (wiadomości | prośby | oferty | propozycji) | dotyczy (oferty | prośby | zaproszenia) | zgodnie z (rozmową | ustaleniami | naszą rozmową) [telefoniczną] | jak (rozmawialiśmy | ustaliliśmy | obiecałem | obiecałam) [telefonicznie | wczoraj] | (oto | poniżej | to) (moja | nasza) odpowiedź | to wszystko | to tyle | tyle ode mnie | tyle z mojej strony | po raz (drugi | trzeci | ostatni | kolejny | enty) | ponownie | jeszcze raz | {please} o fakturę | {please} (wystawić | przesłać | wysłać) fakturę | (pozdrawiam | pozdrowienia) [i] [miłego dnia] | bardzo mi miło | miło z waszej strony | miło z państwa strony | to bardzo miłe | jesteście wspaniali | gratulacje | gratuluję | nasz numer zamówienia to {digits} | numer zamówienia {digits}
    # "pewnie tak" is "probably"; the others ask somebody else or are talk
    nie (rozumiem | rozumiemy | zrozumiałem | zrozumiałam | wiem | wiemy | otrzymałem | otrzymałam | otrzymaliśmy | przeczytałem | przeczytałam | dostałem | dostałam | dostaliśmy | dotarło | doszło | widziałem | widziałam | dobrze | jasne | w porządku | tak | tylko) | pewnie tak | no tak | tak tak jasne | no tak tak | do akceptacji | do zatwierdzenia | proszę o zgodę | proszę o akceptację
  `,
  receipt: `
    otrzymałem | otrzymałam | otrzymaliśmy | przeczytałem | przeczytałam | przeczytaliśmy | odebrano | zanotowano | otrzymano | odebrałem | odebrałam | dostałem | dostałam | dostaliśmy | dotarło | doszło | mail dotarł | wiadomość dotarła | zrozumiałem | zrozumiałam | zrozumiano | rozumiem | rozumiemy | przyjąłem | przyjęłam | przyjąłem do wiadomości | przyjęłam do wiadomości | przyjęto do wiadomości | przyjmuję do wiadomości | przyjmujemy do wiadomości | do wiadomości | wiem | odnotowano | odnotowałem | odnotowałam | zapoznałem się | zapoznałam się | zapoznaliśmy się | [potwierdzam | potwierdzamy] (otrzymanie | odbiór | wpływ) [państwa | waszej | waszego] [wiadomości | maila | oferty | prośby | e-maila | zaproszenia | pisma] | (potwierdzam | potwierdzamy) (otrzymanie | odbiór) | (otrzymałem | otrzymałam | otrzymaliśmy | przeczytałem | przeczytałam | przeczytaliśmy | dostałem | dostałam | dostaliśmy | widziałem | widziałam) [już | spokojnie | uważnie | dokładnie] [państwa | waszą | wasz | waszego | wasze | tę | to] (wiadomość | maila | mail | e-mail | prośbę | ofertę | propozycję | zaproszenie | pismo | wszystko) [i] | [spokojnie | uważnie] (przeczytałem | przeczytałam | zapoznałem się | zapoznałam się) [z (treścią | ofertą | prośbą | propozycją)]
  `,

  both: `
    {both-words} [{please}] | tak na ({both-words} | jedno i na drugie | wszystko | oba punkty | obie części) | (zgadzam się | zgadzamy się | zgoda | wyrażam zgodę | wyrażamy zgodę) na ({both-words} | jedno i na drugie | jedno i drugie) | (wybieram | wybieramy | biorę | bierzemy | chcę | chcemy | akceptuję | akceptujemy | przyjmuję | przyjmujemy | poproszę | poprosimy) {both-words} | {both-words} (tak | zaakceptowane | akceptuję | akceptujemy | biorę | bierzemy | poproszę) | {both-words} [:] [i] {the-first} [,] i {the-second} | i {the-first} [,] i {the-second} [{please}] | {the-first} i [też | także] {the-second} [{please}] | (wybieram | wybieramy | biorę | bierzemy | chcę | chcemy | akceptuję | akceptujemy | poproszę | poprosimy) [zarówno] {the-first} (i | jak i | oraz) {the-second} | zarówno {the-first} jak i {the-second} | cały pakiet | pełny pakiet | pierwsza [opcja] | pierwszą [opcję] | (zgadzam się | zgadzamy się) na {the-first} i [na] {the-second} | tak na {the-first} i tak na {the-second}
  `,
  firstOnly: `
    [tak ,] [wybieram | wybieramy | biorę | bierzemy | chcę | chcemy | akceptuję | akceptujemy | poproszę | poprosimy | prosimy o | proszę o | zgadzam się na | zgadzamy się na] (tylko | jedynie | wyłącznie | sam | samą | sama) [na] {the-first} [{please} | dziękuję | dziękujemy] [, bez {the-second} | bez {the-second}] | {the-first} (tylko | tak) [,] [ale | a] {the-second} nie | tak (dla | na) {the-first} [,] [ale | a] nie (dla | na) {the-second} | {the-first} tak [,] {the-second} nie | {the-first} [,] bez {the-second} | (wybieram | wybieramy | biorę | bierzemy | chcę | chcemy | poproszę) {the-first} [,] bez {the-second} | druga [opcja] | drugą [opcję] | (zgadzam się | zgadzamy się) (tylko | jedynie | wyłącznie) na {the-first} | tak na {the-first} [,] [ale] nie na {the-second}
  `,
  neither: `
    żadne | żaden | żadna | żadne z nich | żadne z dwóch | żadna z nich | żadne z powyższych | żadna z opcji | żadna z powyższych | żadna opcja | żadnej | żadnego | ani jedno ani drugie | ani to ani to | ani jednego ani drugiego | nic | nic z tego | niczego | nie na oba | nie na jedno i drugie | nie na wszystko | nie chcę żadnego | nie chcemy żadnego | nie chcę niczego | nie chcemy niczego | nie (wybieram | wybieramy) (żadnej opcji | żadnej | niczego | nic) | ani {the-first} ani {the-second} | obu nie | oba nie | (odrzucam | odrzucamy) (oba | obie | jedno i drugie) | trzecia [opcja] | trzecią [opcję]
  `,

  revoke: `
    cofam [zgodę] | cofamy [zgodę] | cofnąć | cofnij | cofnijcie | odwołuję | odwołujemy | odwołać | wycofuję | wycofujemy | wycofać | wycofaj | wycofajcie | unieważniam | anuluję | anulujemy | anuluj | anulować | anulujcie | [niniejszym] (cofam | cofamy | odwołuję | odwołujemy | wycofuję | wycofujemy | unieważniam | anuluję | anulujemy | {please} cofnąć | {please} odwołać | {please} wycofać | {please} anulować | {please} usunąć | {please} zakończyć | chcę cofnąć | chcemy cofnąć | chcę odwołać | chcemy odwołać | chcę wycofać | chcemy wycofać | kończę | kończymy | odbieram | odbieramy | {please} odebrać) (zgodę | naszą zgodę | moją zgodę | swoją zgodę | dostęp | uprawnienia | administrację | delegowaną administrację | upoważnienie | to | wszystko | udzieloną zgodę | pozwolenie) [{partner} | dla {partner} | firmie {partner} | firmy {partner}] [natychmiast | od razu | ze skutkiem natychmiastowym | {please} | na administrację] | {please} o (cofnięcie | odwołanie | wycofanie | odebranie | usunięcie) (zgody | dostępu | uprawnień | administracji) [{partner} | firmie {partner}] | zmieniłem zdanie | zmieniłam zdanie | zmieniliśmy zdanie | rozmyśliłem się | rozmyśliłam się | rozmyśliliśmy się | to (była pomyłka | pomyłka | był błąd) | stop
  `,
  revokeWord: 'cofam',
  replacementPhrase: 'Zastąpić obecnego partnera',

  greeting: `
    dzień dobry | dzień dobry państwu | dzień dobry wszystkim | dobry | dzien dobry | cześć | czesc | hej | hejka | hejo | siema | siemka | siemanko | elo | witam | witam serdecznie | witam państwa | witaj | witajcie | szanowny panie | szanowna pani | szanowni państwo | szanowni panowie | szanowne panie | szanowny panie (dyrektorze | prezesie | kierowniku) | szanowna pani (dyrektor | prezes | kierownik) | dobry wieczór | drogi | droga | drodzy | drogi panie | droga pani | drodzy państwo | panie | pani | cześć wszystkim | hej wszystkim | dzień dobry pani | dzień dobry panu | dzień dobry panie | do firmy {partner} | szanowny zespole [{partner}] | drogi zespole [{partner}] | cześć zespole | państwo | halo | uszanowanie | moi drodzy | szanowny | szanowna | szanowni | wielce szanowny panie
  `,
  signOff: `
    pozdrawiam | pozdrawiamy | pozdrowienia | z poważaniem | z poważaniem i szacunkiem | z wyrazami szacunku | z wyrazami najwyższego szacunku | z szacunkiem | serdecznie pozdrawiam | pozdrawiam serdecznie | serdecznie pozdrawiamy | serdeczne pozdrowienia | pozdrawiam cieplutko | pozdrawiam ciepło | ciepło pozdrawiam | serdeczności | pzdr | pozdr | poz | pozdro | pozdrówka | łączę pozdrowienia | łączę wyrazy szacunku | z pozdrowieniami | z serdecznymi pozdrowieniami | z uszanowaniem | ukłony | łączę ukłony | kłaniam się | na razie | trzymajcie się | trzymaj się | cześć i do usłyszenia | do usłyszenia | do zobaczenia | uściski | buziaki | papa | pa | miłego dnia i pozdrawiam | pozdrawiam i życzę miłego dnia | dziękuję i pozdrawiam [serdecznie] | dziękujemy i pozdrawiamy | bardzo dziękuję i pozdrawiam | dzięki i pozdrawiam | z góry dziękuję i pozdrawiam | z wyrazami uznania | z harcerskim pozdrowieniem | czuwaj | z turystycznym pozdrowieniem | z koleżeńskim pozdrowieniem
  `,

  signs: {
    condition: `
      jeśli | jeżeli | o ile | pod warunkiem | ale | tylko | chyba że | oprócz | z wyjątkiem | wyłącznie | jedynie | dopóki | dopiero | gdy | gdyby | kiedy tylko | warunkowo | zastrzeżeniem | częściowo | wstępnie | w zasadzie | zasadniczo | najwyżej | maksymalnie | co najmniej | najpierw | zamiast | zależy | w zależności | poza | jednakże | natomiast | niemniej | ograniczone | ograniczony | tymczasowo | do czasu | do końca | byle | w przypadku | po uzyskaniu | o ile tylko | ewentualnie
    `,
    deferral: `
      później | jutro | pojutrze | w przyszłym (tygodniu | miesiącu | roku) | za (tydzień | miesiąc) | po urlopie | może | zastanowić | zastanowię | zastanowimy | zastanawiam | zastanawiamy | jeszcze | jeszcze nie | nie wiem | nie wiemy | przemyśleć | przemyślę | muszę | musimy | zapytać | zapytam | skonsultować | konsultować | odpowiem | odpowiemy | odezwę się | odezwiemy się | chwilę | chwila | cierpliwości | poczekać | poczekajcie | czekamy jeszcze | rozpatrujemy | rozważamy | rozważę | rozważymy | wrócę | wrócimy | chyba | raczej | prawdopodobnie | pewnie | wkrótce | niebawem | w poniedziałek | od stycznia | w styczniu | w lutym | w marcu | w kwietniu | w maju | w czerwcu | w lipcu | w sierpniu | we wrześniu | w październiku | w listopadzie | w grudniu | urlop | urlopie | obojętnie | sprawdzę | sprawdzimy | ustalić | ustalimy | zobaczymy
    `,
    delegation: `w imieniu | z upoważnienia | z up | odpowiedzialny | odpowiedzialna | decyduje | zdecyduje | decydują | przekazuję sprawę | przekazałem | przekazałam | przesyłam dalej | {please} (pisać | kontaktować | zwrócić) | kontaktować się | nie jestem upoważniony | nie jestem upoważniona | nie ja | nie do mnie | w zastępstwie | pełnomocnik | z polecenia | zgodnie z decyzją | niewłaściwa osoba | zły adres | to nie moja decyzja`,
    reported: `mówi | mówił | mówiła | powiedział | powiedziała | twierdzi | według | napisał | napisała | zdaniem | podobno | rzekomo | szef | szefowa | szefa | prezes mówi | kolega | koleżanka | on | ona`,
    retraction: `zignorować | zignoruj | zignorujcie | pomyłka | pomyłkowo | pomyliłem | pomyliłam | pomyliłem się | zmieniłem zdanie | zmieniłam zdanie | po namyśle | nie brać | nie bierzcie | cofam | żart | żartuję | żartowałem | żartowałam | nieważne | zapomnijcie | nieaktualne | korekta | sprostowanie | przez pomyłkę | omyłkowo | a jednak nie | albo nie | chociaż nie`,
    question: `czy | kto | dlaczego | czemu | ile | kiedy | jak długo | jak wygląda | jak działa | jak to | jakie | jaki | jaka | co to | co oznacza | pytanie | pytania | pytam | {please} (wyjaśnić | zadzwonić | przesłać więcej | podać | o wyjaśnienie | o kontakt | o więcej | o informację | o informacje | o telefon) | możecie wyjaśnić | nie rozumiem | nie rozumiemy | gdzie | na czym polega | a jest możliwa`,
    agreement: `tak | zgoda | zgadzam | zgadzamy | problem | problemu | zastrzeżeń | chętnie | dobrze | przeciwko | akceptuję | akceptujemy | przyjmuję | przyjmujemy | oczywiście | jasne | sprawy | działać | za co`,
    reason: `ponieważ | bo | gdyż | bowiem | albowiem | dlatego że | z powodu | ze względu | powód | mamy już | mam już | już mamy`,
  },

  falseFriends: `no | ja | si | ne | non | to | die | dale | do | no to | nu | ta | na | i | a | o | va | mais | da | on | ok`,

  mail: {
    attribution: [
      'W dniu … pisze:',
      'W dniu … napisał(a):',
      '… napisał(a):',
      '… napisał:',
      '… napisała:',
      '… napisali:',
      'Dnia … napisał(a):',
      'W dniu … użytkownik … napisał:',
      'Wiadomość napisana przez … w dniu …:',
      'Wiadomość napisana w dniu … przez …:',
      '… pisze:',
      '… użytkownik … napisał:',
      'Dnia … pisze:',
      '… w dniu … napisał(a):',
    ],
    from: `od | nadawca`,
    otherHeaders: `wysłano | data | do | dw | udw | temat | wysłane | odpowiedz do | kopia | cc | data wysłania | adresat | załączniki | ważność | priorytet | kopia do`,
    originalMessage: `oryginalna wiadomość | wiadomość oryginalna | oryginalny e-mail | wiadomość oryginalna od`,
    forwardedMessage: `przekazana wiadomość | wiadomość przekazana | treść przekazanej wiadomości | początek przekazywanej wiadomości | początek przekazanej wiadomości | forwarded message | przekazywana wiadomość | treść przekazywanej wiadomości`,
    tagline: [
      'Wysłane z …',
      'Wysłano z …',
      'Wysłane przez …',
      'Wysłano przez …',
      'Wysłane za pomocą …',
      'Wysłano za pomocą …',
      'Wysłane przy użyciu …',
      'Wysłane ze …',
      'Wysłano ze …',
      'Wiadomość wysłana z …',
      'Pobierz aplikację Outlook …',
      'Pobierz program Outlook …',
      'Pobierz Outlooka …',
      'Uzyskaj aplikację Outlook …',
      'Uzyskaj program Outlook …',
      'Pobierz …',
    ],
    disclaimer: [
      'Ta wiadomość …',
      'Niniejsza wiadomość …',
      'Niniejszy e-mail …',
      'Ten e-mail …',
      'Treść tej wiadomości …',
      'Treść niniejszej …',
      'Wiadomość ta …',
      'Informacje zawarte …',
      'Informacja zawarta …',
      'Zanim wydrukujesz…',
      'Przed wydrukowaniem…',
      'Pomyśl o środowisku…',
      'Pomyśl, zanim wydrukujesz…',
      'Klauzula poufności…',
      'Poufność…',
      'Zastrzeżenie…',
      'Jeśli nie jest …',
      'Jeżeli nie jest …',
      'Jeśli nie są Państwo …',
      'Administratorem danych …',
      'Administratorem Państwa danych …',
      'Powiedz tak …',
      'Powiedz nie …',
      'Mówimy tak …',
      'Mówimy nie …',
      'Mów tak …',
      'Wiadomość wolna od wirusów…',
      'Nie zawiera wirusów…',
      'Odwiedź …',
      'Sąd Rejonowy …',
      'KRS…',
      'Kapitał zakładowy…',
    ],
    automaticSubject: [
      'Odpowiedź automatyczna…',
      'Automatyczna odpowiedź…',
      'Autoodpowiedź…',
      'Nieobecność…',
      'Nieobecny…',
      'Nieobecna…',
      'Poza biurem…',
      'Urlop…',
      'Na urlopie…',
      'Jestem na urlopie…',
      'Potwierdzenie odbioru…',
    ],
    replyPrefix: `odp | re | ro`,
    forwardPrefix: `pd | fw | fwd | przek`,
    signatureWord: `tel | telefon | kom | komórka | mob | fax | faks | e-mail | adres | dyrektor | wicedyrektor | prezes | zarządu | zarząd | wiceprezes | członek | kierownik | właściciel | właścicielka | specjalista | specjalistka | asystent | asystentka | księgowa | księgowy | księgowość | sekretariat | sekretarka | dział | działu | biuro | administrator | administratorka | sieci | informatyk | koordynator | koordynatorka | radca | prawny | adwokat | mec | mgr | inż | dr | hab | prof | ks | wójt | gminy | gmina | burmistrz | starosta | urząd | szkoła | podstawowa | liceum | przedszkole | biblioteka | parafia | fundacja | stowarzyszenie | spółka | sp z o o | s a | sp j | sp k | ul | ulica | al | aleja | pl | plac | nip | regon | krs | zakupów | zakupy | sprzedaży | handlowy | handlowa | kadr | logistyki | marketingu | pensjonat | przychodnia | nr | gabinet | nauczyciel | nauczycielka | lek`,
  },

  givenNames: `
    jan | anna | piotr | katarzyna | kasia | tomasz | tomek | maria | krzysztof | agnieszka | marek | ewa | paweł | małgorzata | gosia | michał | joanna | asia | adam | andrzej | stanisław | zbigniew | jerzy | tadeusz | jakub | kuba | łukasz | marcin | mateusz | grzegorz | dariusz | mariusz | wojciech | wojtek | rafał | robert | kamil | jacek | ryszard | janusz | sławomir | mirosław | przemysław | przemek | bartosz | bartek | artur | sebastian | dawid | daniel | patryk | damian | maciej | maciek | hubert | igor | szymon | filip | wiktor | antoni | franciszek | aleksander | aleksandra | ola | karol | karolina | konrad | leszek | lech | bogdan | bogusław | czesław | edward | eugeniusz | henryk | józef | kazimierz | roman | stefan | waldemar | władysław | wiesław | wiesiek | zenon | zdzisław | zygmunt | wacław | wincenty | norbert | oskar | tymon | kacper | fabian | emil | dominik | dominika | barbara | basia | krystyna | elżbieta | ela | zofia | zosia | janina | teresa | magdalena | magda | monika | jadwiga | danuta | irena | halina | helena | beata | aneta | anita | dorota | grażyna | iwona | izabela | iza | jolanta | jola | justyna | julia | kamila | kinga | klaudia | lidia | marta | marzena | mariola | martyna | milena | natalia | oliwia | patrycja | paulina | renata | sandra | sylwia | urszula | ula | wanda | weronika | wiktoria | wioletta | zuzanna | bożena | alicja | amelia | celina | daria | edyta | emilia | hanna | ilona | kornelia | laura | lucyna | stanisława | olga | łucja | żaneta | genowefa | cecylia
  `,
};
