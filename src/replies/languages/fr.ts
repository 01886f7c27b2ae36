import type { LanguageFile } from './language.ts';

export const fr: LanguageFile = {
  locale: 'fr',
  name: 'Français',

  lists: {
    // ---- ce qui se dit devant la décision ----------------------------------------------------
    announce: `(je | nous | on) (vous | te) (confirme | confirmons | informe | informons | annonce | annonçons | signale | signalons | fais savoir) (que | qu') | (je | nous) (vous | t') (écris | écrivons) pour {tell} (que | qu') | (je voulais | nous voulions | je tenais à | je souhaite | nous souhaitons | je veux) [juste | simplement] {tell} (que | qu') | (j'ai | nous avons) le plaisir de {tell} (que | qu') | (je suis | nous sommes) (heureux | heureuse | ravi[e][s] | content[e][s]) de {tell} (que | qu') | nous vous disons (que | qu')`,
    tell: `[vous | te] (confirmer | informer | annoncer | dire | signaler | faire savoir)`,
    calmly: `en interne | avec attention | attentivement | entre nous | en équipe | avec (l'équipe | notre équipe | mon équipe) | longuement | en détail | avec le service (juridique | informatique | achats | technique) | bien`,
    month: `janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre | novembre | décembre`,
    weekday: `lundi | mardi | mercredi | jeudi | vendredi`,

    // ---- ce qui était demandé, dans les mots du client ------------------------------------
    offer: `
      cela | ça | ceci | tout cela | tout ça | le tout | tout | l'ensemble | l'intégralité | la totalité
      {core-offer} | (les | vos | ces | toutes les | tous les) (termes | conditions) [{noun-tail}] | (les termes | les conditions | l'ensemble des conditions) de {core-offer}
      ce que (vous | {partner}) (proposez | propose | demandez | demande | offrez | offre) | ce qui (est | nous est | m'est) (proposé | demandé | offert)
    `,
    'offer-a': `
      à {core-offer} | à cela | à ça | à ceci | à tout cela | à tout | au tout | aux (termes | conditions) de {core-offer} | à ce que vous (proposez | demandez) | à ce qui est (proposé | demandé)
    `,
    'offer-nu': `
      (offre | proposition | demande | invitation | requête) [{noun-tail}]
    `,
    'core-offer': `
      l'(offre | invitation) [{noun-tail}] [{noun-tail}]
      (cette | votre | vos | la | ladite | la présente | ta | leur) [aimable | gentille | généreuse | belle | dernière] (offre | proposition | demande | invitation | requête | sollicitation | suggestion | démarche | propositions) [{noun-tail}] [{noun-tail}]
    `,
    'noun-tail': `
      ci-dessous | ci-dessus | ci-joint[e] | joint[e] | en objet | en question | susmentionné[e] | reçu[e] | présenté[e][s] | formulé[e] | proposé[e][s] | transmis[e] | envoyé[e] | décrit[e] | énoncé[e]s | indiqué[e]s | tel[le] quel[le] | tel[le][s] que (décrit[e] | présenté[e] | proposé[e] | formulé[e] | décrites | proposées)
      (de | de la société | de l'entreprise | de la part de | faite par | formulée par | présentée par | émise par | envoyée par | proposée par | reçue de) {partner}
      dans (son intégralité | son ensemble | sa totalité | tous ses termes) | (du | de ce) (jour | matin) | d'hier | d'aujourd'hui
    `,
    trial: `
      {core-trial} | (le | un | ce | votre) (test | mois d'essai) [gratuit] [{trial-tail}]
    `,
    'trial-a': `à {core-trial} | au (test | mois d'essai) [gratuit] [{trial-tail}]`,
    'trial-nu': `essai [gratuit] | invitation à l'essai | version d'essai | période d'essai | offre d'essai`,
    'core-trial': `
      l'(essai | évaluation) [gratuit[e]] [{trial-tail}] [{trial-tail}]
      (cet | votre | un | notre | ton) essai [gratuit] [{trial-tail}] [{trial-tail}]
      (la | cette | votre | une) (version | période | phase | licence) (d'essai | de test | d'évaluation) [gratuite] [{trial-tail}]
      (l'offre | l'invitation | votre offre | votre invitation | cette invitation | cette offre | votre proposition | la proposition) (d'essai | à l'essai | pour l'essai | à (essayer | tester) {suite} | d'essayer {suite} | de tester {suite} | à faire un essai) [gratuit[e] | gratuitement] [{trial-tail}]
    `,
    'trial-tail': `(d' | de | pour) {suite} | de (30 | trente) jours | pendant (30 | trente) jours | proposé[e] | offert[e] | gratuit[e] | {noun-tail}`,
    purchase: `
      {core-purchase} | (le | votre | ce) (devis | bon de commande | prix | tarif) [{noun-tail}] | (les | ces | vos | nos) (licences | prix | tarifs) [{noun-tail}]
    `,
    'purchase-a': `à {core-purchase} | au (devis | bon de commande | prix indiqué) [{noun-tail}] | à (votre | ce) devis [{noun-tail}]`,
    'purchase-nu': `commande | achat | devis | offre d'achat | offre de prix | bon de commande`,
    'core-purchase': `
      (la | cette | votre | notre) commande [{noun-tail}]
      l'achat [de (licences | ces licences) | des licences] [{noun-tail}] | (cet | notre) achat
      (l'offre | votre offre | cette offre | la proposition | votre proposition) (d'achat | de prix | commerciale | tarifaire) [{noun-tail}] [{noun-tail}]
      (la | votre) soumission
    `,
    admin: `
      {core-admin}
      {partner} {admin-role}
      que (vous | {partner} | la société {partner}) (administriez | administre | gériez | gère | vous occupiez de | s'occupe de | preniez en charge | prenne en charge) {our-services}
      les droits (d'administration | administrateur | d'administrateur | admin) [délégués] [à {partner} | pour {partner}]
    `,
    'admin-a': `à {core-admin} | à ce que (vous | {partner} | la société {partner}) (administriez | administre | gériez | gère) {our-services}`,
    'admin-nu': `administration déléguée [de {our-services}] | délégation [d'administration] | demande d'administration [déléguée]`,
    'core-admin': `
      l'administration [complète | déléguée | totale] [déléguée | complète] [{de-nos-services}] [demandée | proposée | sollicitée | telle que décrite] [par (vous | {partner} | la société {partner} | vos soins)] [{de-nos-services}]
      (la | une | cette) (gestion | délégation | délégation d'administration | délégation de l'administration) [déléguée | complète] [{de-nos-services}] [demandée | proposée] [par (vous | {partner} | la société {partner} | vos soins)] [à {partner}]
      (l'accès | un accès) (administrateur | admin | d'administration) [délégué] [à {partner} | pour {partner}]
      (la | votre | cette) demande (d'administration | d'accès | de délégation) [déléguée] [complète] [{de-nos-services}] [de {partner} | par {partner} | faite par {partner}]
      (la | votre | cette) demande [de {partner}] (concernant | relative à | au sujet de | portant sur | pour) l'administration [complète | déléguée] [déléguée] [{de-nos-services}]
      (la | votre | cette) demande [de {partner}] d'administrer {our-services}
    `,
    'admin-role': `(comme | en tant que | en tant qu' | en qualité de | en qualité d') [notre | nos | mon | l'] {administrator}`,
    'admin-do': `(administrer | gérer | prendre en charge | prendre la main sur | s'occuper de | vous occuper de | assurer l'administration de | assurer la gestion de) {our-services}`,
    administrator: `(administrateur | administratrice | admin | gestionnaire | partenaire d'administration) [délégué[e]] [{de-nos-services}]`,
    'our-services': `
      [tous | l'ensemble de] (nos | mes) (services | abonnements | comptes | systèmes | outils) [{suite} | informatiques | cloud | en ligne] [{suite}] [et [tous] [nos | les] abonnements]
      [tout] notre (environnement | tenant | compte | système | espace) [{suite} | informatique | cloud] | notre (infrastructure | informatique) [{suite}] | notre {suite} | {suite} pour nous | les services [{suite}] de {organisation} | les services {suite}
    `,
    'de-nos-services': `de {our-services} | d'{suite} | de {suite} | de l'ensemble de nos services [{suite}]`,
    suite: `(office | microsoft | m | o) 365 | m365 | o365 | office365 | microsoft365`,

    // ---- qui parle, et de quel cœur -------------------------------------------------------
    company: `notre (société | entreprise | association | organisation | école | établissement | mairie | commune | structure | cabinet | collège | lycée | agence | institution | fondation | PME | boîte) | {organisation} | la société {organisation}`,
    gladly: `
      [très | bien | fort] volontiers | avec [grand | un grand | un très grand | le plus grand | beaucoup de | un immense] (plaisir | joie | enthousiasme) | avec joie | avec enthousiasme | sans [aucune | la moindre] (réserve[s] | hésiter | hésitation | condition[s] | restriction[s]) | sans aucun problème | sans problème
      pleinement | entièrement | totalement | intégralement | formellement | expressément | officiellement | explicitement | définitivement | inconditionnellement | évidemment | bien sûr | bien entendu | naturellement | donc | bien | aussi | également | tout à fait | absolument | parfaitement | par la présente | par ce (mail | courriel | message | courrier) | par retour de (mail | courriel) | d'emblée | tout de suite | immédiatement | dès (maintenant | aujourd'hui | à présent) | en totalité | en l'état | {our-side}
    `,
    'our-side': `
      de (notre | mon) côté | de (notre | ma) part | pour (nous | moi | notre part | ma part) | en ce qui (nous | me) concerne | à (notre | mon) niveau | quant à (nous | moi) | comme (convenu | discuté | proposé | décrit | indiqué | évoqué) [ensemble | par téléphone | au téléphone | hier | ce matin | ci-dessous] | aux conditions (indiquées | proposées | énoncées | décrites | convenues | mentionnées) | pour (notre | la) (société | entreprise | association | école | structure | mairie) | pour {organisation}
    `,
    'i-accept': `
      j'(accepte | acceptes | aceppte | accèpte | approuve | aprouve | autorise | agrée | entérine | avalise) | je l'(accepte | approuve | autorise | agrée | entérine) | je les (accepte | approuve | valide)
      je (valide | ratifie) | je (la | le | l') (valide | ratifie | prends | retiens | signe)
      nous [l' | les] (acceptons | acceptont | accepton | aceptons | approuvons | approuvont | autorisons | agréons | entérinons | avalisons) | nous (validons | ratifions) | nous (la | le | les) (validons | ratifions | prenons | retenons | signons)
      on [l'] (accepte | approuve | autorise | entérine | acceptent) | on valide | on (la | le) (valide | prend) | on prend | (je prends | nous prenons) | {company} [l'] (accepte | approuve | valide | autorise | entérine)
    `,
    'i-consent': `je consens | nous consentons | on consent | {company} consent | j'adhère | nous adhérons | je souscris | nous souscrivons | j'acquiesce | nous acquiesçons | je suis favorable | nous sommes favorables | je donne [une] suite favorable | nous donnons [une] suite favorable | nous répondons favorablement | je réponds favorablement | nous répondons positivement | je réponds positivement`,
    'i-want': `
      je souhaite | nous souhaitons | on souhaite | je veux [bien] | nous voulons [bien] | on veut [bien] | je désire | nous désirons | {company} souhaite | j'ai décidé d' | nous avons décidé d' | j'ai choisi d' | nous avons choisi d' | je suis d'accord pour | nous sommes d'accord pour | on est d'accord pour | je suis (ravi | ravie | heureux | heureuse) d' | nous sommes (ravis | ravies | heureux | heureuses) d' | d'accord pour | ok pour | oui pour | je me permets d' | nous tenons à | je tiens à
    `,
    'd-accord': `
      [tout à fait | entièrement | totalement | complètement | pleinement | absolument | parfaitement | bien | bien sûr | évidemment | tous] (d'accord | d'accords | daccor | dacord | d'acord | d'accort | en accord | partant[e][s] | preneur[s] | preneuse[s])
    `,
    accord: `accord | consentement | autorisation | aval | approbation | feu vert | assentiment | validation | acceptation | permission | agrément | bénédiction | go | ok`,
    my: `(mon | notre | nos | ma) [plein | entier | plein et entier | total | formel | complet | pleine | entière | pleine et entière]`,
    'accord-tail': `
      total[e] | complet | complète | formel[le] | écrit[e] | plein et entier | définitif | définitive | entier | entière
      (pour | à) {object-nu} | {object-a} | (pour | sur | concernant | quant à | en vue de | relativement à) {object} | pour cela | pour la suite | pour procéder | à {partner} | pour (y aller | démarrer | commencer | lancer {object} | {admin-do}) | à {partner} pour {admin-do} | pour que (vous | {partner}) (administriez | administre | gériez | gère | procédiez | procède) [{our-services}]
    `,
    fait: `accepté[e][s] | approuvé[e][s] | validé[e][s] | accordé[e][s] | autorisé[e][s] | entériné[e][s] | agréé[e][s] | adopté[e][s] | ratifié[e][s] | avalisé[e][s]`,
    ok: `ok | okay | bon | tout bon | tout ok | parfait | très bien | bien | nickel | impeccable | d'accord | validé | beau | correct | en ordre | en règle | super | excellent | tiguidou | oui | tout à fait ok | pas de problème | sans problème`,
    proceed: `
      y aller | procéder | commencer | démarrer | continuer | poursuivre | avancer | aller de l'avant | foncer | donner suite | faire le nécessaire | lancer [{object}] | activer {object} | mettre en place {object} | démarrer {object} | procéder {object-a} | lancer la machine | mettre cela en place | faire ainsi | faire comme ça | {admin-do} | faire comme (proposé | décrit) | vous lancer
    `,
    'go-on': `
      allez-y | allez y | aller-y | vas-y | allons-y | on y va | on fonce | foncez | on se lance | nous nous lançons | c'est parti | procédez | lancez-vous | faites-le | faites le nécessaire | faites comme (proposé | décrit | indiqué | convenu) | faites comme ça | faites ainsi | (lancez | démarrez | activez | validez | mettez en place | lance) {object} | procédez {object-a} | (administrez | gérez | occupez-vous de) {admin-object} | vous avez carte blanche | donnez suite {object-a}
    `,
    'admin-object': `{our-services}`,
    'trial-try': `(essayer | tester | faire l'essai | démarrer l'essai | commencer l'essai | lancer l'essai | découvrir) [{suite} | gratuitement | votre solution]  | l'(essayer) | le tester | la tester`,
    'purchase-go': `(passez | lancez | validez | enregistrez) (la | notre) commande | (vous pouvez | tu peux) (passer | lancer | valider | enregistrer) (la | notre) commande | on (commande | achète) | (nous passons | je passe | on passe) commande | commande (passée | ferme) | (je commande | nous commandons | nous achetons | j'achète) [{purchase}] | commandez [{purchase}]`,
    'accord-noun': `{accord}`,
    'i-accept-plain': `accepte | approuve | valide | confirme | autorise | agrée`,
    role: `(gérant[e] | directeur | directrice | président[e] | pdg | dirigeant[e] | responsable [informatique | du service informatique | administrative | administratif | des achats] | administrateur [unique | judiciaire] | administratrice | représentant[e] légal[e] | propriétaire | chef d'entreprise | maire | proviseur | principal[e] | chef d'établissement | associé[e] [gérant[e] | unique] | dsi | directeur général | directrice générale | secrétaire général[e] | trésorier | trésorière | décideur | signataire)`,

    // ---- le refus -------------------------------------------------------------------------
    noted: `c'est [bien] noté | [bien] noté | bien reçu | reçu | [bien] compris | j'ai [bien] (compris | noté | reçu) | je note | je prends note | nous prenons note | entendu | vu | merci pour (l'info | l'information | les informations | ces informations | votre message | ces précisions | le retour | votre retour)`,
    refus: `refusé[e][s] | rejeté[e][s] | décliné[e][s] | écarté[e][s] | repoussé[e][s]`,
    'not-adv': `
      malheureusement | hélas | vraiment | pour (l'instant | le moment | nous | moi | ma part | notre part) | actuellement | à ce stade | aujourd'hui | cette fois[-ci | ci] | cette année | du tout | de {object-du} | désolé[e][s] | merci | {please} | à notre grand regret | à regret
    `,
    'object-du': `tout ça | tout cela | ça | cela | votre (offre | proposition | service | essai | aide) | vos services | cette (offre | proposition | administration) | cet essai | l'offre | ce (service | genre d'offre | type d'offre | produit)`,
    please: `s'il vous plaît | s'il vous plait | s'il te plaît | svp | stp | s v p`,
    'i-not': `
      je n'(accepte | approuve | autorise | adhère) | je ne l'(accepte | approuve | autorise) | j'(accepte | approuve | autorise) | je ne (valide | consens | confirme | la valide | le valide | souscris) | je (valide | consens)
      nous n'(acceptons | approuvons | autorisons | adhérons) | nous ne l'(acceptons | approuvons | autorisons) | nous (acceptons | approuvons | autorisons | validons | consentons) | nous ne (validons | consentons | confirmons | souscrivons)
      on n'(accepte | approuve | autorise) | on (accepte | approuve | autorise | valide) | on ne (valide | consent) | {company} n'(accepte | approuve | autorise) | {company} ne (valide | consent)
    `,
    'i-do-not': `
      je ne (souhaite | veux | désire | peux | puis | vais | compte | saurais) | je (veux | souhaite | peux | vais) | nous ne (souhaitons | voulons | désirons | pouvons | allons | comptons | saurions) | nous (souhaitons | voulons | pouvons | allons) | on ne (souhaite | veut | peut | va | désire) | on (souhaite | veut | peut | va) | {company} ne (souhaite | veut | peut)
    `,
    never: `pas | point | plus | jamais | en aucun cas | nullement | aucunement | absolument pas | certainement pas`,
    'to-do-it': `
      accepter | approuver | autoriser | valider | consentir | confirmer | poursuivre | continuer | aller plus loin | aller de l'avant | procéder | participer | y participer | adhérer | souscrire | y souscrire | y donner suite | donner suite | donner une suite favorable | répondre favorablement | en profiter | profiter | en bénéficier | bénéficier | acheter | commander | essayer | tester | l'(essayer | acheter | accepter | utiliser) | le (tester | faire | valider | prendre) | la (tester | valider | prendre) | y aller | nous engager | m'engager | prendre | déléguer (cela | ça | l'administration | l'administration de {our-services} | notre administration) | confier (cela | ça | l'administration | l'administration de {our-services} | {our-services} | {our-services} à (un tiers | {partner} | des tiers | qui que ce soit)) | donner (mon | notre) {accord} | donner accès à {our-services} | donner l'accès | changer | vous laisser {admin-do} | laisser {partner} {admin-do} | laisser un tiers {admin-do}
    `,
    'refuse-core': `
      (je regrette | nous regrettons | j'ai le regret | nous avons le regret) [mais] (de (devoir (refuser | décliner) | refuser | décliner | ne pouvoir accepter | ne pas pouvoir accepter)) [{object}] | (accès | accord | permission | autorisation | consentement) (refusé[e] | non accordé[e])
      (je refuse | je décline | je rejette | nous refusons | nous déclinons | nous rejetons | on refuse | on décline | {company} (refuse | décline | rejette)) [{not-adv}] [catégoriquement | poliment | fermement | formellement | respectueusement | absolument | net] [{object}] [{not-adv}]
      je l'ai refusé[e] | je (la | le) (refuse | décline) | nous (la | le) (refusons | déclinons) | (je refuse | nous refusons | on refuse | {company} refuse) (de {to-do-it} | d'{to-do-it}) [{object}]
      (je dois | nous devons | je me dois de | je préfère | nous préférons | on préfère | je souhaite | nous souhaitons | je tiens à | je suis obligé[e] de | nous sommes obligés de | nous sommes contraints de | je me vois contraint[e] de | nous nous voyons contraints de | je suis au regret de | nous sommes au regret de | j'ai le regret de | nous avons le regret de | j'ai décidé de | nous avons décidé de | on a décidé de | nous avons choisi de | j'ai choisi de | je vais | nous allons | on va) [malheureusement | donc | poliment] (refuser | décliner | rejeter | renoncer | passer [notre | mon] tour | nous abstenir | m'abstenir | dire non) [{object} | {object-a}] [{not-adv}]
      (je préfère | nous préférons | on préfère | j'ai décidé | nous avons décidé | on a décidé | nous avons choisi | j'ai choisi | j'ai pris la décision | nous avons pris la décision | la décision a été prise) [de] ne pas {to-do-it} [{object} | {object-a}] [{not-adv}] | je préfère (que non | pas | éviter) | nous préférons (que non | pas | éviter) | on préfère (pas | éviter)
      {i-not} {never} [{not-adv}] [{object} | {object-a}] [{not-adv}] | {i-not} {never} {partner} [à {admin-do}] [{not-adv}] | {i-not} (personne | aucun tiers | qui que ce soit | quiconque) [à {admin-do} | à (administrer | gérer | toucher à) (quoi que ce soit | nos données | notre messagerie)] | (nous ne vous autorisons | je ne vous autorise | nous vous autorisons | je vous autorise) (pas | en aucun cas | nullement) [à {admin-do} | à (faire cela | le faire | faire quoi que ce soit)]
      (je ne (souhaite | veux | désire) | nous ne (souhaitons | voulons | désirons) | on ne (veut | souhaite) | je veux | on veut | {company} ne (souhaite | veut)) (pas | plus | point) [{not-adv}] | {i-do-not} {never} [{not-adv}] {to-do-it} [{object} | {object-a}] [{not-adv}] | {i-do-not} {never} (de | d') {object-du} [{not-adv}] | {i-do-not} {never} {object} [{not-adv}] | je n'en veux pas | on n'en veut pas | on en veut pas | nous n'en voulons pas | j'en veux pas
      je ne suis pas {d-accord} [avec {object} | pour {object}] | nous ne sommes pas {d-accord} [avec {object} | pour {object}] | (on n'est | on est | je suis | nous sommes | chuis | suis | c'est) pas {d-accord} [avec {object} | pour {object}] | pas {d-accord} [avec {object} | pour {object}]
      (je ne suis | nous ne sommes | on n'est | on est | je suis | nous sommes | chuis | suis) [malheureusement] (pas | plus | nullement | aucunement) [du tout | vraiment | malheureusement] (intéressé[e][s] | favorable[s] | en faveur | interessé[s] | preneur[s]) [par {object} | {object-a}] [{not-adv}] | (pas | plus) [du tout | vraiment] (intéressé[e][s] | interessé[s] | preneur[s]) [par {object} | {object-a}] [{not-adv}]
      (cela | ça | {object} | ceci | cela) (ne (m' | nous) (intéresse | convient | concerne) | ne nous (intéresse | convient) | ne me convient | m'intéresse | nous intéresse | ne correspond) (pas | plus | guère) [du tout | vraiment] [à (nos | mes) besoins] [{not-adv}] | ne (nous | m') intéresse pas | (nous n'avons | je n'ai | on n'a | on a | j'ai | nous avons) (pas | plus | aucun | nul) [du tout] besoin (de {object-du} | de {object} | d'essai | d'administration [déléguée] | d'un [nouvel] (administrateur | prestataire | essai | partenaire)) [{not-adv}] | (pas | aucun | nul) besoin (de {object-du} | merci) | (je n'en ai | nous n'en avons | on n'en a | on en a) pas (besoin | l'utilité) | aucun intérêt | sans intérêt [pour nous | pour moi] | pas d'intérêt [pour nous]
      (je ne donne | je ne donnerai | nous ne donnons | nous ne donnerons | on ne donne | on ne donnera | je ne peux donner | nous ne pouvons donner) (pas | aucune | point) [de] suite [{object-a} | à votre (mail | courriel | message)] [{not-adv}] | (je ne donne | nous ne donnons | on ne donne | on donne) pas (mon | notre | d') {accord} [{object-a} | pour {object}] | nous ne retenons pas {object} | nous ne (retiendrons | accepterons) pas {object} | je n'accepterai pas [{object}] | nous n'accepterons pas [{object}] | on n'acceptera pas [{object}]
      (je m'oppose | nous nous opposons | on s'oppose | je suis opposé[e] | nous sommes opposés | je suis contre | nous sommes contre | on est contre | {company} s'oppose) [fermement | formellement | catégoriquement | totalement] [{object-a} | {object}] | je m'y oppose [formellement | fermement | catégoriquement | totalement] | nous nous y opposons [formellement | fermement | catégoriquement]
      (je renonce | nous renonçons | on renonce | nous préférons renoncer) [donc] [{object-a}] | (je passe | on passe | nous passons) [mon | notre] tour [cette fois[-ci] | pour cette fois] | (nous nous abstenons | je m'abstiens)
      {object} (est | sont | a été | ont été) [malheureusement | donc] {refus} | {object} (n'est | ne sont | n'a | n'ont | n'a été | n'est donc) pas [été] ({fait} | retenu[e]) | {object} ne (sera | seront | peut être) pas ({fait} | retenu[e]) | {object-nu} {refus} | {object-nu} non ({fait} | retenu[e]) | (c'est | a été) {refus} | c'est refusé
    `,
    sorry: `
      désolé[e][s] | vraiment désolé[e][s] | je suis [vraiment] désolé[e] | nous sommes [vraiment] désolé[e]s | navré[e][s] | je suis navré[e] | je regrette | nous regrettons | (je vous | nous vous) remerci(e | ons) [pour | de] [{thing}] | merci [beaucoup | bien] [pour | de] [{thing}] | c'est (gentil | très gentil | sympa | aimable) [de votre part | à vous] | malheureusement | après réflexion | après examen | tout bien réfléchi
    `,
    thing: `{core-offer} | votre (message | mail | courriel | e-mail | email | courrier | réponse | retour | intérêt | confiance | aide | patience | temps | attention | rappel | explication | compréhension | disponibilité | collaboration | accueil | relance | réactivité | travail | diligence | envoi | soutien | rapidité | sollicitude) | vos (explications | messages | services | conseils) | tout | cela | ça | l'explication | le (message | mail | rappel | suivi) | la (précision | relance) | avoir pensé à nous | l'intérêt que vous nous portez`,
    'refuse-short': `
      non | non merci | sans façon | refus | pas question | hors de question | ce n'est pas possible | c'est non | ce sera non | ce ne sera pas possible | pas pour (nous | moi) | jamais
    `,

    // ---- les deux parties d'une offre groupée ---------------------------------------------
    'the-one': `[l' | le | la] (essai | offre | commande | achat | test | version d'essai | devis | première partie)`,
    'the-other': `[l' | la | une | de l' | d'] (administration | délégation | gestion | gestion déléguée) [déléguée]`,
    'just-one': `(seulement | uniquement | juste | simplement | rien que | que) {the-one} | {the-one} (seulement | uniquement | seul[e] | tout[e] seul[e])`,
    'want-short': `(je | nous | on) (veux | voulons | veut | prends | prenons | prend | souhaite | souhaitons | valide | validons | choisis | choisissons | choisit | garde | gardons) | j'accepte | nous acceptons | on accepte | accord pour | oui pour | ok pour | d'accord pour | je suis d'accord pour | nous sommes d'accord pour | oui à`,
    'the-grant': `(l' | cette | mon | notre | la | cet | tout | cela | ça | les | ces | tous les | leurs | le) [accord | autorisation | accès | administration | administration déléguée | délégation | consentement | droits | droits d'administration | permission | approbation | mandat] [de {partner} | à {partner} | donné[e] à {partner}]`,
  },

  // ---- oui ----------------------------------------------------------------------------------
  yes: `
    oui | oui oui | ouais | ouaip | ouip | oui oui oui | ah oui | eh oui | ben oui | oh oui | oui da
  `,
  approve: `
    et ((nous sommes | je suis | on est) {d-accord} [avec {object}] | je l'accepte [dans son intégralité] | nous l'acceptons | {i-accept} [{object}] [{gladly}]) | et (vous pouvez) (commencer | y aller | démarrer | procéder) | vous pouvez (y aller | commencer | démarrer) quand vous voulez | (merci de | veuillez) (mettre cela en place | procéder à l'activation | lancer la commande | procéder) [dès que possible | rapidement] | (activez | activez-moi | activez-nous | lancez) {object} [{please}] | nous allons de l'avant | que nous allons de l'avant | on avance , merci
    (ma | notre) décision est d'accepter [{object}] | tout simplement oui | que nous acceptons {gladly} | (heureux | heureuse | ravi | ravis | ravie) d'accepter [{object}] | (nous avons | j'ai) (accepté | approuvé | validé) {object} | (et (sommes | suis) | nous sommes | je suis) (heureux | ravis | ravi | heureuse) de l'accepter | (nous | je) vous (disons | dis) oui | (je suis | nous sommes) d'accord (sur | avec) tous les points | et (nous sommes | on est) tous les deux d'accord | ce jour , nous acceptons {object} | nous l'acceptons | je l'accepte dans son intégralité | j'accepte {object} et vous remercie de votre aide
    (j'autorise | nous autorisons) {partner} à administrer {our-services} | (on | nous | je) vous (donne | donnons) {admin} | on vous donne l'accès administrateur | (nous accordons | j'accorde) à {partner} (les droits d'administration déléguée | {admin}) [demandé[e]s] | (nous souhaitons | je souhaite | nous voulons) (acheter | commander) les licences [du devis] | oui [,] vous avez (notre | mon) autorisation pour tout administrer | {i-accept} {object} que vous (nous | m') avez (envoyé | envoyée | transmis | transmise) [la semaine dernière | hier] | nous voulons bien essayer pendant 30 jours
    # le oui accompagné
    oui (bien sûr | évidemment | absolument | certainement | tout à fait | volontiers | carrément | naturellement | clairement | merci | parfait | définitivement | s'il vous plaît | svp | pour {object} | {object-a}) | (un | c'est un | ce sera un | mon | notre) [grand | gros | franc | clair | immense] oui [{our-side}] [pour {object} | {object-a}] | (mille fois | cent fois | deux fois | trois fois | évidemment | bien sûr | naturellement) oui | bien sûr que oui | évidemment que oui | mais oui bien sûr
    (c'est | ce sera | c'est donc | pour (nous | moi) [,] c'est | de (notre | mon) côté [,] c'est | c'est bien) [un | un grand] oui [{our-side}] [pour {object}] | (ma | notre | la) réponse (est | :) [donc | clairement | bien sûr | un | évidemment] (oui | positive | favorable | affirmative) | réponse : (oui | positive | favorable | affirmative) | (réponse | avis) (positif | positive | favorable | affirmative) [{our-side}] [pour {object}] | (je dis | nous disons | on dit) [un grand] oui [{object-a}] | la réponse est oui | (je | nous) (réponds | répondons) [donc] (oui | par l'affirmative | favorablement | positivement) [{object-a}]
    oui (pour | à) [cette] (offre | invitation | proposition | demande) | oui sans hésit(er | ation) | oui (j'accepte | nous acceptons | on accepte) [bien] [volontiers]

    # un mot, une formule
    {fait} [{gladly}] [{gladly}] | {gladly} {fait} | (c'est | c'est donc | voilà c'est | c'est bien) [tout à fait | entièrement] {fait} [{gladly}] | (lu | vu | vu et lu | relu) et {fait} | {fait} et {fait} | {fait} par (nous | moi | nos soins | mes soins | {organisation}) | {fait} {our-side}
    {object} (est | sont | est donc | est bien | a été | ont été) [bien | donc | entièrement | pleinement | intégralement] {fait} [{gladly}] | {object-nu} [bien] {fait} [{gladly}] | {object} [,] {fait}
    bien sûr | évidemment | absolument | certainement | assurément | naturellement | carrément | tout à fait | affirmatif | clairement oui | [très | bien | fort] volontiers | plus que volontiers | avec [grand | un grand | un très grand | le plus grand | beaucoup de] plaisir | avec (joie | enthousiasme) | avec plaisir oui | sans hésiter | sans hésitation | banco | marché conclu | affaire conclue | tope là | adjugé [vendu] | vendu | deal | chiche | et comment | avec bonheur | à 100 pour cent | sans problème {go-on}
    bon pour (accord | acceptation | commande) | lu et approuvé bon pour accord | bon pour (nous | moi) | go pour (nous | moi | {object})

    # j'accepte
    [moi [,]] {i-accept} [{gladly}] [{gladly}] [{object}] [{gladly}] [{gladly}] | {i-accept} [{gladly}] [, et] {i-accept} [{object}] [{gladly}] | {object} [,] (je l'accepte | nous l'acceptons | on l'accepte | on prend | je prends | j'accepte | nous acceptons) [{gladly}] | va pour {object} | c'est [bien | très] volontiers que {i-accept} [{object}] | que {i-accept} [{gladly}] | c'est avec [grand | un grand | un immense | beaucoup de] (plaisir | joie) que {i-accept} [{object}]
    (oui | d'accord | oui oui) [,] [et] (je confirme | nous confirmons | je vous confirme | nous vous confirmons | je le confirme | on confirme | confirmé | c'est confirmé) | et {i-accept} [{object}] [{gladly}] | et {go-on} | {gladly} [,] {i-accept} [{gladly}] [{object}] [{gladly}] | {i-consent} [{gladly}] [{object-a}] [{gladly}] | j'y (consens | adhère | souscris) [{gladly}] | nous y (consentons | adhérons | souscrivons) [{gladly}] | j'y suis favorable | nous y sommes favorables
    {i-want} [{gladly}] (accepter | approuver | autoriser | valider | confirmer | entériner) [{gladly}] {object} [{gladly}] | {i-want} (d') (accepter | approuver | autoriser) {object} | (je souhaite | nous souhaitons | j'ai décidé d' | nous avons décidé d' | nous avons choisi d' | je suis heureux d' | nous sommes heureux d' | nous sommes ravis d' | je suis ravi[e] d' | je suis d'accord pour | nous sommes d'accord pour) accepter [{gladly}]
    {i-want} [{gladly}] ((bénéficier | profiter) de {object} | {trial-try} | en (profiter | bénéficier) | {trial} | {admin}) [{gladly}] | (je veux bien | nous voulons bien | on veut bien | nous le voulons | je le veux) | (je suis | nous sommes | on est) (pour | ok | ok pour {object} | okay pour {object} | pour {object}) [{our-side}]
    (je confirme | nous confirmons | je vous confirme | nous vous confirmons | on confirme | {company} confirme) [{gladly}] (que (nous acceptons | j'accepte | c'est oui | c'est d'accord | c'est bon pour nous | nous sommes d'accord | je suis d'accord | nous validons | nous autorisons {partner} à {admin-do}) [{object}] | l'acceptation de {core-offer} | l'acceptation | (mon | notre) (oui | intérêt et accord) | être d'accord | accepter [{object}] | {object}) [{gladly}] | {purchase-go}

    # d'accord
    {d-accord} [{gladly}] [avec (vous | {object}) | pour {object} | sur {object} | sur tout | sur tous les points | {object-a}] [{gladly}] | (je suis | j'suis | chuis | nous sommes | on est | suis | sommes | c'est | nous en sommes | j'en suis | {company} est) [donc | bien | aussi | tous] {d-accord} [{gladly}] [avec (vous | {object}) | pour {object} | sur {object} | sur tout | {object-a} | pour (accepter | valider) {object}] [{gladly}] | {our-side} [,] (je suis | nous sommes | on est | c'est) {d-accord} [avec {object} | pour {object}]

    # mon accord
    [je | nous | on | {company}] [vous | te | leur | lui | en] (donne | donnons | donnont) [{gladly}] {my} {accord} [{accord-tail}] [{accord-tail}] [{gladly}] | j'accorde [{gladly}] {my} {accord} [{accord-tail}] | (nous accordons | on accorde | nous vous accordons | je vous accorde) [{gladly}] ({my} | l') [{accord}] [{accord-tail}] [{accord-tail}] | (je | nous | on) [vous] (confirme | confirmons | notifie | notifions | transmets | transmettons | communique | communiquons | exprime | exprimons | renouvelle | renouvelons | signifie | signifions | adresse | adressons) [{gladly}] [par la présente] {my} {accord} [{accord-tail}] [{accord-tail}] [{gladly}]
    (vous avez | tu as | {partner} a | vous disposez de | vous recevez) [donc | bien | évidemment | bien sûr | par la présente] {my} {accord} [{accord-tail}] [{accord-tail}] [{gladly}] | {accord-noun} (donné[e] | accordé[e] | confirmé[e] | total[e] | complet | entier | acquis[e] | plein et entier) [{our-side}] [{accord-tail}] [{accord-tail}] | {my} {accord} [vous] (est | vous est | est donc) (donné[e] | acquis[e] | accordé[e]) [{gladly}] | {accord-noun} {our-side} [{accord-tail}] | {our-side} [,] {accord-noun} [{accord-tail}] | (c'est le | vous avez le | je donne le | nous donnons le | feu | on donne le) [feu] vert [{our-side}] [{accord-tail}] | feu vert [pour {object} | {our-side}] | accord pour {object} | je (marque | déclare) mon {accord} [{accord-tail}] | nous (marquons | déclarons) notre {accord} [{accord-tail}] | {object} (a | reçoit | recueille) {my} {accord}
    je soussigné[e] [,] [{name} ,] [{name} ,] [{role} ,] ({i-accept-plain} [{object}] | consens {object-a} | donne {my} {accord} [{accord-tail}] | déclare accepter {object} | autorise {partner} à {admin-do}) [{gladly}]
    (j'autorise | nous autorisons | on autorise | {company} autorise | nous vous autorisons | je vous autorise | nous mandatons | je mandate | nous habilitons) [{gladly}] [la société | l'entreprise] [{partner}] (à {admin-do} | pour {admin-do} | à (procéder | y procéder | aller de l'avant | le faire)) [{gladly}] | (j'autorise | nous autorisons | on autorise | {company} autorise) [{gladly}] [la société] {partner} [{gladly}] | (je désigne | nous désignons | je nomme | nous nommons | nous choisissons | je choisis | nous prenons | nous acceptons | j'accepte | on accepte | on prend | nous mandatons) [{gladly}] [la société] {admin} [{gladly}] | (nous vous | je vous) (acceptons | désignons | nommons | choisissons | accepte | désigne | nomme | choisis | mandatons | mandate) [{gladly}] {admin-role} | (nous confions | je confie | on confie | nous déléguons | je délègue) [{gladly}] {admin} [à {partner}] | (nous donnons | je donne | on donne) [à {partner}] {admin} [à {partner}]

    # allez-y
    {go-on} [{gladly}] [{our-side}] [{please}] | (vous pouvez | tu peux | {partner} peut | {partner} est autorisé[e] à | vous êtes autorisé[e][s] à | vous pourrez | rien ne vous empêche de) [donc | bien sûr | volontiers | sans problème | tout à fait | dès maintenant | évidemment | aussi] {proceed} [{gladly}] | merci de (procéder | lancer | activer | démarrer | mettre en place | faire le nécessaire | donner suite) [{object} | {object-a}] [{gladly}] | (c'est | c'est un | un) go [{our-side}] | (ok | okay) {go-on}

    # rien ne s'y oppose
    (pas | aucune) d'objection[s] | pas d'objection[s] | aucune objection | sans objection | pas d'inconvénient | aucun inconvénient | aucune opposition | pas d'opposition | rien à redire | rien à objecter | rien contre | je n'ai rien contre [{object}] | nous n'avons rien contre [{object}] | on n'a rien contre | rien ne s'y oppose | rien ne s'oppose {object-a} | je ne m'y oppose pas | nous ne nous y opposons pas | je ne m'oppose pas {object-a} | nous ne nous opposons pas {object-a}
    (je n'ai | nous n'avons | on n'a | on a | j'ai | {company} n'a) (pas d' | aucune | aucun | pas d'autre | nulle | d'aucune) (objection[s] | réserve | opposition | inconvénient) [{object-a} | contre {object} | à formuler | à faire | à émettre | à opposer] | (je n'y | nous n'y | on n'y | je n' y) (vois | voyons | voit | trouve | trouvons) (pas d' | aucun | aucune | nul | pas le moindre) (inconvénient | objection | obstacle | problème | opposition) | (je ne vois | nous ne voyons | on ne voit | je vois | nous voyons | on voit) (pas d' | aucun | aucune | pas de) (inconvénient | objection | obstacle | problème | opposition) [{object-a}] | (pas d'objection | aucune objection | aucun inconvénient) [{our-side}] [{object-a} | pour {object} | à ce que vous (administriez | gériez) {our-services}]

    # c'est bon pour nous
    (c'est | tout est | ce sera | ça sera | tout cela est | l'ensemble est) [tout à fait | entièrement | parfaitement | très | donc | aussi | absolument] {ok} {our-side} | (ok | okay | parfait | tout bon | tout est bon | nickel | impeccable | ça marche | ça va | ça roule | ça joue | ça fonctionne | c'est ok) {our-side} | {our-side} [,] (c'est | tout est | ce sera | ça sera | c'est tout) [tout à fait | entièrement | parfaitement | absolument] {ok} | {our-side} [,] (ok | okay | ça va | ça marche | ça roule | ça joue | ça convient | oui)
    (ça | cela | {object} | tout) (me | nous) (va | vont | convient | conviennent | sied | plaît) [très bien | parfaitement | bien | tout à fait | à merveille | très bien] | {object} (est | sera) (ok | okay | bonne pour nous | bon pour nous) [{our-side}] | (ok | okay) pour {object} [{gladly}] | (ok | okay | d'accord) (j'accepte | nous acceptons | on accepte) | c'est d'accord {our-side}
    (nous signons | je signe | on signe) [des deux mains | tout de suite] | (je vous suis | nous vous suivons | on vous suit) | (vous pouvez compter sur nous | comptez sur nous | comptez nous dedans | nous sommes des vôtres)
  `,
  // ---- non ----------------------------------------------------------------------------------
  no: `
    non | non non | nan | ah non | non et non | non non non | oh non | ben non | un non | mille fois non
  `,
  decline: `
    [mais] (cette fois | pour cette fois | pour l'instant | pour le moment) (nous déclinons | je décline | nous refusons | nous passons | je passe) | (pour l'instant | pour le moment) non | [et] (nous n'irons | je n'irai | on n'ira) pas plus loin | [pour l'instant] (nous préférons | je préfère) rester comme (nous sommes | je suis) | j'ai dit non | (mieux vaut pas | mieux vaut non) | je crains que non | je passe [merci] | je ne veux rien | (cela | ça) ne (nous | me) (convainc | convient) pas | [nous | je] (nous n'acceptons pas | je n'accepte pas) (votre proposition | votre offre)
    (nous ne voulons pas | je ne veux pas) (qu'une société externe | que quelqu'un d'externe | que des tiers) (gère | gèrent | administre) (nos (systèmes | services | données)) | nous n'achèterons pas d'autres licences | (nous avons | j'ai) déjà un (administrateur | prestataire | fournisseur) [,] donc non | et la réponse est non | (ne comptez pas | comptez pas) sur (nous | moi) [cette fois-ci | cette fois] | en aucun cas je ne donnerai accès à (mes | nos) systèmes | bof non | (j'ai | nous avons) le regret de {tell} que (nous n'acceptons pas | je n'accepte pas | nous refusons | je refuse) [{object}] | nous n'allons pas autoriser cela | la direction n'autorise pas ce qui est demandé | (nous ne voulons | je ne veux) pas de l'essai | merci de ne pas insister | nous rejetons {object} pour des raisons de sécurité
    non [,] (merci | désolé[e][s] | jamais | vraiment | pas question | sans façon | pas pour (nous | moi) | pas intéressé[s] | c'est non | {fait} | malheureusement | hélas | définitivement | catégoriquement | pas du tout | absolument pas) [{not-adv}] | non [,] (merci bien | merci beaucoup | merci quand même | désolé et merci) | merci [,] non | désolé[e][s] [,] non [merci] | malheureusement non | hélas non | clairement non | définitivement non | évidemment non | bien sûr que non | évidemment que non | certainement pas | absolument pas | sûrement pas | surtout pas | pas du tout | en aucun cas | en aucune façon | en aucune manière | sous aucun prétexte | jamais | jamais de la vie | plus jamais | au grand jamais | il n'en est pas question | pas question [une seconde] | c'est hors de question | hors de question | [il est] hors de question [d'accepter | de signer | de {to-do-it}] [{object}] | même pas en rêve | c'est mort | niet | que nenni | impossible | contre | pas besoin | sans façon [merci] | merci sans façon | très peu pour (moi | nous) | pas pour (nous | moi) [merci] | pas chez nous | sûrement pas | plutôt non [merci]
    (un | c'est un | ce sera un | mon | notre) [grand | gros | franc | clair | ferme] non [catégorique | ferme | définitif | clair] [{our-side}] | (c'est | ce sera | c'est donc | cela sera | ça sera | pour nous c'est | pour moi c'est | de notre côté c'est) [un] [malheureusement | toujours] non [{our-side} | merci | désolé[e] | catégorique] | (ma | notre | la) réponse (est | : | reste | sera) [donc | malheureusement | clairement | un] (non | négative | défavorable) | réponse : (non | négative) | (réponse | avis) (négatif | négative | défavorable) [{our-side}] | (je dis | nous disons | on dit) non [{object-a}] | non (pour | à) (l'essai | l'offre | {object}) | non {object-a} | négatif | désaccord | refus [{our-side}] [catégorique | total | formel | net] | opposition formelle | {our-side} [,] (c'est non | non | ce sera non) | nous (sommes | restons) sur un refus | c'est un refus [{our-side}]
    {refus} | non {fait} | pas (accepté[e] | approuvé[e] | validé[e] | autorisé[e] | accordé[e])
    {refuse-core}
    {sorry} [,] mais ({refuse-core} | {refuse-short}) [{not-adv}] | merci [beaucoup] [,] mais (non | sans nous | sans moi | pas cette fois | ce n'est pas pour nous | ça ne nous intéresse pas | non merci | pas pour (nous | moi)) [merci]
    ce n'est pas (pour nous | possible [pour (nous | moi)] | accepté | envisageable [pour nous] | d'actualité | autorisé | à l'ordre du jour) | c'est pas pour nous | ça n'est pas possible | cela ne sera pas possible | nous ne sommes pas concernés | laissez tomber | laisse tomber | [et] (merci de | veuillez | je vous prie de | prière de) ne plus (m'écrire | nous écrire | me contacter | nous contacter | me relancer | nous relancer | me solliciter | nous solliciter | me déranger) [à ce sujet | sur ce sujet | à l'avenir] | ne (m'écrivez | nous écrivez | me contactez | nous contactez | me relancez | nous relancez) plus [à ce sujet] | (arrêtez | cessez) de (m'écrire | nous écrire | me relancer | nous relancer | me contacter) | oubliez-nous | annulez (la demande | votre demande | tout) | n'en faites rien | ne donnez pas suite | ne (lancez | activez | démarrez | commencez) (rien | pas {object}) | (veuillez | merci de) (annuler | retirer | abandonner | classer) {object} [sans suite] | (veuillez | merci de) ne pas donner suite | personne n'administrera nos services à notre place | (sans nous | sans moi) | fichez-nous la paix | ne comptez pas sur nous
  `,
  neutral: `
    (merci beaucoup | merci bien | merci encore | un grand merci) [,] {name}
    {announce}
    après (en avoir [longuement] (parlé | discuté) [{calmly}] | y avoir [bien] réfléchi | étude de (votre demande | votre offre | votre proposition)) | notre décision est prise | ma décision est prise | enfin | quelle (bonne | excellente) idée | (cela | ça) (me | nous) (semble | paraît) (parfait | très bien | bien | excellent)
    (je reste | nous restons) à votre [entière] disposition [pour toute question] | dans l'attente de (vos (instructions | nouvelles) | votre retour | vous lire) | j'attends de (tes | vos) nouvelles | (n'hésitez pas | n'hésite pas) [à (me contacter | nous contacter | m'appeler | me joindre)] [si besoin | si nécessaire] | pour toute question [,] mon numéro est le {digits} [{digits}] [{digits}] [{digits}] [{digits}]
    (prévenez-moi | prévenez-nous | préviens-moi | et de (nous | me) prévenir | merci de (nous | me) prévenir) quand (c'est | ce sera | tout est) (actif | prêt | fait | en place) | (envoyez | envoyez-moi | envoyez-nous | vous pouvez (envoyer | émettre) | merci d'envoyer | prière d'envoyer | merci d'émettre) la facture [à cette adresse | à la comptabilité] [et (on fait | nous faisons | nous ferons) le virement] | envoyez-moi les papiers à signer | faites ce que vous avez à faire | (dites-moi | dites-nous) pour la suite | passez aux étapes suivantes | et je vous dirai ce que ça donne
    (pardon | désolé[e] | excusez-moi | excuse-moi) (de ne pas avoir répondu plus tôt | de répondre si tard | pour la brièveté | pour le retard de ma réponse) | (désolé[e] | pardon) (pour le retard de | pour) ma réponse | désolé[e] du retard | veuillez excuser (notre | mon) retard | (nous étions | j'étais) en congé[s] | j'étais (débordé[e] | absent[e]) | merci (d'avoir (pensé à nous | insisté) | pour (ces informations [détaillées] | les informations détaillées | cette opportunité | l'explication | ces explications | ton message)) [et bonjour à toute l'équipe] | (envoyé | écrit) (de | depuis) mon (portable | téléphone) | bonjour à toute l'équipe | bonne journée à toutes et à tous
    (ravi[e] | heureux | heureuse) d'avoir reçu votre (mail | message) | ce sera un plaisir de (travailler | collaborer) avec (vous | toi) | (nous nous réjouissons | je me réjouis) de cette collaboration | nous travaillons avec vous depuis (des années | longtemps) [et avons toute confiance en (votre équipe | vous)] | (nous avons | j'ai) toute confiance en (votre équipe | vous)
    comme (je vous l'ai dit | je te l'ai dit | dit | convenu | discuté) (au téléphone | par téléphone | lors de la réunion [d'hier] | hier) [{weekday}] | (suite à | en réponse à) votre (courrier | mail | message | lettre | demande | proposition) (du {digits} {month} | d'hier | de ce jour)
    # answers the phone, not us
    oui [,] (bonjour | allo | bonsoir)
    merci [beaucoup | bien | infiniment | mille fois | à vous | à tous | à toute l'équipe | encore | d'avance | par avance | quand même | tout de même] | (merci | grand merci | un grand merci | mille mercis | mille merci | encore merci | merci encore | merci beaucoup | tous mes remerciements) [à vous | à {name}] [pour | de] [{thing}] | grand merci | un grand merci | encore merci | mille mercis | merci {name} | merci , {name} | merci et (bonne journée | bonne soirée | bon week-end | bonne continuation | bon courage) | (je vous | nous vous | je te | on vous) remerci(e | ons) [beaucoup | vivement | sincèrement | encore | par avance | d'avance | chaleureusement] [pour | de] [{thing}] | (en vous remerciant | avec (mes | nos | tous mes | tous nos) remerciements | avec mes meilleurs remerciements) [par avance | d'avance] [pour {thing} | de {thing}] | mais merci [quand même | beaucoup | encore | tout de même] [pour {thing} | de {thing}] | et merci [encore | beaucoup] [pour {thing} | de {thing}]
    ok | okay | okey | parfait | c'est parfait | super | c'est super | génial | excellent | top | c'est top | nickel | impeccable | impec | très bien | bien | c'est bien | c'est très bien | bon | c'est bon | c'est ok | bien entendu | entendu alors | ça marche | ça roule | ça va | pas de problème | pas de souci[s] | aucun problème | aucun souci | sans souci | sans problème | y a pas de souci | cool | magnifique | formidable | chouette | top là | bravo | d'acc | dac | dacc | hop | voilà | alors | donc | eh bien | ben | bah | re | re bonjour | {please} | {our-side} | (la | cette | votre) (offre | proposition) est (intéressante | très intéressante | claire | alléchante | bonne | très bonne | excellente) | (cela | ça) nous intéresse [beaucoup | vraiment] | (cela | ça) m'intéresse [beaucoup | vraiment] | (nous sommes | je suis | on est) [très | vraiment] intéressé[e][s] [par {object}] | bonne (idée | initiative | nouvelle) | c'est une [très] bonne (idée | chose | nouvelle | initiative) | (j'en suis | nous en sommes) (ravi[e][s] | content[e][s] | heureux)
    bonne (journée | soirée | fin de journée | semaine | fin de semaine | continuation | réception | nuit | année | après-midi | matinée | suite | fin d'après-midi) [à (vous | tous | vous tous | toute l'équipe | vous aussi)] | (très | excellente | belle) (bonne | journée | soirée) [journée | soirée | semaine] [à (vous | tous)] | excellente (journée | soirée | fin de journée | semaine) [à vous] | belle (journée | soirée) [à vous] | bon (week-end | après-midi | appétit | courage | dimanche | vendredi | lundi | travail | weekend) [à (vous | tous)] | joyeuses fêtes | bonnes (fêtes | vacances) | joyeux noël | (je vous | nous vous | on vous) souhait(e | ons) [à tous] une (bonne | excellente | belle | très bonne) (journée | soirée | semaine | fin de journée | fin de semaine | année) | en vous souhaitant une (bonne | excellente | belle) (journée | soirée | semaine | fin de journée) | passez une bonne (journée | soirée) | à (bientôt alors | très vite | la prochaine | plus) | (dans l'attente | en attendant) (de vos nouvelles | de votre retour | de la suite | de vous lire | de notre collaboration)
    (suite à | en réponse à | je réponds à | faisant suite à | je fais suite à | je reviens vers vous suite à | comme suite à | par rapport à | concernant | au sujet de | en ce qui concerne | pour répondre à | objet :) (votre | vos | ce | la | votre dernier | votre dernière | notre) (mail | courriel | e-mail | email | message | courrier | demande | proposition | offre | invitation | sollicitation | question | échange | échanges | conversation | relance | entretien) [de (ce jour | ce matin | cette semaine) | d'(hier | aujourd'hui) | téléphonique | ci-dessous] | (voici | ci-après | ci-dessous | vous trouverez ci-dessous) (ma | notre) réponse | (ma | notre) réponse | réponse | ma réponse est ci-dessous | (je réponds | je vous réponds | nous répondons | voir ma réponse | voir réponse | réponse) (ci-dessous | plus bas | ci-après | dans le texte | en dessous) | voir (ci-dessous | plus bas)
    par la présente | par (ce mail | ce courriel | retour de mail | retour de courriel | retour) | après (lecture | examen | réflexion | étude | concertation | relecture | lecture attentive | mûre réflexion | vérification | concertation interne | discussion en interne) [de {core-offer}] | (ayant | après avoir) (lu | étudié | examiné | pris connaissance de) {core-offer} | tout bien réfléchi | (en tant que | en tant qu' | en qualité de | en ma qualité de | agissant en qualité de) {role} [de {organisation} | de (la société | l'entreprise | l'association | l'école)] | pour (faire simple | être clair | faire court | ne pas perdre de temps) | comme (prévu | vous le savez | demandé) | c'est (gentil | très gentil | sympa | très aimable) [de votre part | à vous] | vous êtes (très aimable[s] | bien aimable[s]) | (désolé[e][s] | pardon | navré[e][s] | toutes mes excuses | mes excuses | je m'excuse | je suis désolé[e] | nous sommes désolés | veuillez m'excuser | veuillez nous excuser | avec mes excuses | excusez-moi | excusez-nous) [pour (le retard | mon retard | le délai | la réponse tardive | ma réponse tardive | cette réponse tardive | les fautes | l'attente | le dérangement | notre retard | ce retard | ce délai) | de (mon retard | répondre si tard | vous répondre si tard | la réponse tardive)] | mieux vaut tard que jamais
    j'espère que (vous allez bien | tout va bien | vous vous portez bien | ce mail vous trouvera en forme) | nous espérons que vous allez bien | comment allez-vous | (je reste | nous restons | je me tiens | nous nous tenons | je suis | restant) [bien entendu | toujours | bien sûr] à votre [entière] disposition [pour (tout renseignement complémentaire | toute information complémentaire | toute question | tout complément d'information | tout complément | en discuter | toute information)] | n'hésitez pas [à (me contacter | nous contacter | me joindre | m'appeler | revenir vers (moi | nous))] [en cas de besoin | pour toute question] | [au plaisir] (de (collaborer | travailler) (avec vous | ensemble)) | au plaisir [de (vous lire | vous revoir | travailler avec vous | collaborer)] | (nous nous réjouissons | je me réjouis | nous sommes impatients | je suis impatient[e]) [de (cette collaboration | collaborer | travailler avec vous | commencer | démarrer | notre collaboration)] | (vivement | hâte de) (la suite | commencer | démarrer | travailler avec vous | découvrir cela | voir ça | tester) | sans autre (remarque | commentaire) | rien d'autre à (signaler | ajouter | dire) | c'est tout | je n'ai rien à ajouter | bien reçu votre (offre | proposition | demande | invitation) et | envoyé (à la va-vite | depuis mon téléphone | du train) | répondu depuis mon (téléphone | portable | mobile) | bon début de semaine
  `,
  receipt: `
    # « oui, nous en avons discuté » ne décide rien : seulement « … et nous acceptons »
    (nous en avons | j'en ai | on en a) [bien] (discuté | parlé) [{calmly}] [et] | (nous y avons | j'y ai | on y a) [bien] réfléchi [et] | (j'ai | nous avons) [bien] (lu | étudié | examiné | reçu) [{calmly}] (votre (proposition | offre | demande | mail | message) | la proposition | l'offre) [{calmly}] et | (j'ai | nous avons) (lu | étudié | examiné) {calmly} (votre (proposition | offre | demande) | la proposition | l'offre) | [et] tout est (en ordre | clair | bon) | la direction a donné son feu vert | le conseil l'a approuvé [hier]
    # « je confirme » seul peut ne confirmer que la réception
    je confirme | nous confirmons | je vous confirme | je le confirme | confirmé[e] | c'est confirmé | on confirme
    # « d'accord, c'est noté » n'est qu'un accusé de réception
    (d'accord | d'acc | très bien) [,] {noted} | {noted} [,] [et] (d'accord | d'acc)
    # « monsieur accepte » rapporte ce que dit un autre ; « Monsieur, accepté. » a une virgule
    (monsieur | madame | mademoiselle | cher monsieur | chère madame | bonjour monsieur | bonjour madame) {fait} [{object}]
    bien reçu | reçu | bien noté | noté | c'est noté | c'est bien noté | je note | nous notons | nous prenons note [{thing}] | je prends note | entendu | c'est entendu | compris | j'ai compris | c'est compris | vu | c'est vu | lu | j'ai lu | (pas | pas du tout | non | pas encore) (compris | reçu | noté) | message reçu | reçu 5 sur 5 | cinq sur cinq | bien reçu (votre (mail | message | courriel | offre | demande | proposition | invitation) | l'offre) | (j'ai | nous avons | on a) bien (reçu | lu | noté | pris connaissance de | pris note de) [{thing} | {object}] | (j'ai | nous avons | on a) (reçu | lu) (votre (mail | message | courriel | offre | demande | proposition | invitation) | l'offre) | j'accuse réception [de {thing}] | nous accusons réception [de {thing}] | (je confirme | nous confirmons | je vous confirme | nous vous confirmons) [la] [bonne] réception [de {thing}] | (j'en prends | nous en prenons) (note | bonne note | acte) | pour info | pour information | dont acte
  `,

  both: `
    les deux | les 2 | tous les deux | toutes les deux | les deux ensemble | les deux parties | les deux offres | les deux propositions | les deux options | oui aux deux | oui pour les deux | ok pour les deux | accord pour les deux | d'accord pour les deux | {want-short} (les deux | les 2 | tout | l'ensemble | le tout) | l'ensemble | le tout | la totale | tout le paquet | le pack complet | l'offre complète | le paquet complet | l'un et l'autre | (les deux | tout | l'ensemble) (accepté[e]s | acceptés | validés | approuvés | me va | nous va | me vont | nous vont | sont acceptés | sont acceptées | est accepté) | nous sommes d'accord pour les deux | je suis d'accord pour les deux
    {the-one} et [aussi | également] {the-other} | {the-one} ainsi que {the-other} | {the-one} avec {the-other} | {want-short} {the-one} et {the-other} | oui {the-one} et {the-other} | {the-one} plus {the-other}
    le 1 | la 1 | (option | numéro | réponse) (un | une) | la première (option | solution | possibilité) | le premier choix
  `,
  firstOnly: `
    {just-one} [{please} | merci] | {want-short} {just-one} [{please} | merci] | oui [,] [mais] {just-one} | {the-one} [,] [et] (sans | pas | mais pas | mais sans | mais non | et non | et pas) {the-other} | {just-one} [,] (sans | pas | et pas | mais pas) {the-other} | {want-short} {the-one} [,] (sans | pas | mais pas | mais sans | et pas) {the-other} | oui (à | pour) {the-one} [,] [et | mais] non (à | pour) {the-other} | {the-one} (oui | : oui | ok | d'accord) [,] [et | mais] {the-other} (non | : non | pas) | l'essai sans plus | (pas | non à | sans) {the-other} [,] (juste | seulement | uniquement) {the-one} | le 2 | la 2 | le deux | la deux | (la | le) (deuxième | seconde | second) (option | solution | possibilité | choix)
  `,
  neither: `
    aucun | aucune | aucun des deux | aucune des deux | ni l'un ni l'autre | ni l'une ni l'autre | ni l'un , ni l'autre | non aux deux | non à tout | rien du tout | rien de tout (ça | cela) | ni {the-one} ni {the-other} | (je | nous | on) ne (veux | voulons | veut | souhaite | souhaitons | prends | prenons | prend) (aucun | aucune) des deux | (je | nous | on) ne (veux | voulons | veut | souhaite | souhaitons) ni l'un ni l'autre | (je | nous | on) ne (veux | voulons | veut) rien [du tout | de tout ça] | (je refuse | nous refusons | on refuse) (les deux | tout | l'ensemble) | (les deux | tout) (refusé[e]s | sont refusés | non) | non [,] (aucun | aucune) [des deux] | le 3 | la 3 | le trois | la trois | la troisième (option | solution | possibilité) | le troisième choix
  `,

  revoke: `
    révoquer | révocation | je révoque [{the-grant}] | je révoque | nous révoquons [{the-grant}] | je souhaite révoquer [{the-grant}] | nous souhaitons révoquer [{the-grant}] | nous voulons révoquer [{the-grant}] | je veux révoquer [{the-grant}] | révoquez [{the-grant}] [immédiatement | {please}] | annuler [{the-grant}] | retirer [{the-grant}] | (annulez | retirez | supprimez | coupez | arrêtez | résiliez | stoppez) [{the-grant}] [immédiatement | tout de suite | {please}] | (j'annule | nous annulons | je retire | nous retirons | je résilie | nous résilions | je supprime | nous supprimons | je reprends) {the-grant} [immédiatement] | (je souhaite | nous souhaitons | je veux | nous voulons) (annuler | retirer | supprimer | résilier | mettre fin à) {the-grant} | (je mets | nous mettons) fin à {the-grant} | fin de l'accès | mettre fin | j'ai changé d'avis | nous avons changé d'avis | c'était une erreur | (veuillez | merci de) (révoquer | annuler | retirer | supprimer | couper) {the-grant}
  `,
  revokeWord: 'révoquer',
  replacementPhrase: 'Remplacer le partenaire actuel',

  greeting: `
    responsable (des achats | administrative | informatique | administratif) [(chez | de) {organisation}]
    (bonjour | bonsoir | salut) [,] je suis
    bonjour | bonsoir | salut | coucou | hello | cher | chère | chers | chères | madame | monsieur | mesdames | messieurs | mademoiselle | bjr | bsr | slt | rebonjour | allô | chers amis | chers partenaires | cher partenaire | chers tous | chère équipe | cher service | cher client
    (bonjour | bonsoir | salut | coucou | cher | chère | bjr) (madame | monsieur | mesdames | messieurs | à tous | à toutes | à vous | à tous et à toutes | à toutes et à tous | tout le monde | l'équipe | à l'équipe | chers tous | les amis | à toute l'équipe | maître | docteur) | madame , monsieur | madame [et] monsieur | mesdames , messieurs | mesdames et messieurs | monsieur , madame | messieurs dames | bonjour madame , monsieur | bonjour madame , bonjour monsieur | à l'attention de | à qui de droit | cher monsieur | chère madame | chère madame , cher monsieur | chers messieurs
  `,
  signOff: `
    salutations de | bises de
    cordialement | bien cordialement | très cordialement | cordialement vôtre | cordialement à vous | bien à vous | bien à toi | à vous | salutations | sincères salutations | mes salutations | (meilleures | cordiales | respectueuses | distinguées | amicales | bonnes | sportives | nos meilleures | mes meilleures | avec mes | avec nos | avec mes meilleures | avec nos meilleures | mes sincères | nos sincères) salutations | salutations (distinguées | cordiales | respectueuses | amicales | sincères) | cdlt | cdt | cdmt | bav | crdt | bien sincèrement | sincèrement | sincèrement vôtre | à bientôt | à très bientôt | amicalement | bien amicalement | amitiés | respectueusement | bises | bisous | à plus tard | au revoir | belle journée et à bientôt | bonne journée et à bientôt | cordialement et bonne journée | bonne journée , cordialement | meilleurs (sentiments | voeux) | avec (mes | nos) (meilleurs sentiments | cordiales salutations) | bien respectueusement | dévoué | signé | lu , signé | merci et (à bientôt | cordialement | bien à vous | salutations | à très bientôt) | merci , cordialement | avec (mes | nos) remerciements et (salutations | mes salutations)
    (veuillez | je vous prie d' | nous vous prions d' | je vous prie de bien vouloir | vous priant d' | je vous prie | prière d') (agréer | recevoir | croire | accepter | trouver) [,] [madame | monsieur | messieurs | mesdames | madame , monsieur | monsieur , madame | chère madame | cher monsieur | madame et monsieur] [,] [l'expression de | l'assurance de | à l'expression de | à l'assurance de | en l'assurance de | ici | à] (mes | nos | mes plus | nos plus) [plus | très] [sincères | meilleures | respectueuses | cordiales | distinguées] (salutations | sentiments | respects | considérations | hommages | considération) [distingué[e]s | les meilleurs | les plus distinguées | les plus distingués | les plus cordiales | respectueuses | respectueux | dévoués | cordiales | distinguée]
    recevez [,] [madame , monsieur | madame | monsieur] [,] [l'expression de] (mes | nos) (salutations | sincères salutations | meilleures salutations | sentiments) [distingué[e]s | cordiales]
  `,

  signs: {
    condition: `
      si | s' | sauf | à condition | à la condition | mais | seulement | à moins | sous réserve | sous condition | uniquement | excepté | hormis | hors | pourvu | tant que | dès que | dès lors | aussitôt que | une fois que | lorsque | quand | jusqu'à | jusqu'au | avant | après avoir | après signature | après réception | sans que | sans avoir | sans l' | sans la | sans le | cependant | toutefois | néanmoins | pourtant | par contre | en revanche | au lieu | plutôt que | en partie | partiellement | partiel[le] | limité[e] | limiter | dans la limite | au maximum | maximum | au moins | au plus | à hauteur de | dépend | selon | en principe | de principe | à priori | a priori | théoriquement | en théorie | provisoirement | temporairement | à titre (provisoire | temporaire | exceptionnel) | ne que | rien d'autre | sinon | au cas où | le cas échéant | moyennant | à partir de | à partir du | à compter | remise | rabais | réduction | moins cher | plutôt | presque | quasi | à la place
    `,
    deferral: `
      plus tard | demain | après-demain | la semaine prochaine | semaine prochaine | le mois prochain | mois prochain | l'année prochaine | la prochaine fois | prochainement | bientôt | peut-être | peut être | réfléchir | réfléchis | réfléchissons | réflexion | pas encore | encore | attendre | attendez | attends | attente | patienter | reporter | repousser | reviens vers | revenons vers | reviendrai | reviendrons | vous (réponds | répondrai | répondrons | répondrons) | dois (voir | en parler | consulter | demander | vérifier) | devons (voir | en parler | consulter | demander | vérifier) | en parler | vérifier | étudier | étudions | consulter | consulte | voir avec | on verra | verrons | verrai | à voir | délai | temps | quelques jours | vacances | congé | congés | je pense | pense que | je crois | sans doute | probablement | sûrement | éventuellement | possible | hésite | hésitons | hésitation | indécis[e] | je ne sais pas | sais pas | en cours | rappelez-moi | rappeler | relancez | ultérieurement | pour l'instant | pour le moment | d'abord | au préalable | préalablement | envisage | envisageons | pourquoi pas | lundi | mardi | mercredi | jeudi | vendredi | janvier | février | mars | avril | juin | juillet | septembre | octobre | novembre | décembre
    `,
    delegation: `
      au nom de | au nom du | au nom et | de la part de | de la part du | pour le compte | pour le directeur | pour la direction | pour la directrice | pour monsieur | pour madame | p o | p i | pp | par ordre | par délégation | par intérim | responsable | mon (patron | chef | directeur | supérieur | associé | collègue | mari) | ma (patronne | directrice | supérieure | cheffe | collègue | femme) | mes (associés | supérieurs | collègues) | voyez avec | voir avec | contactez | contacter | adressez | adressez-vous | demandez à | écrivez à | ne suis pas (habilité | autorisé | la bonne | le bon | concerné | décideur) | pas (habilité | autorisé) | pas à moi | mauvaise personne | mauvais destinataire | mauvais interlocuteur | transmets | transfère | transféré | transmis | fais suivre | en copie | procuration | décide | décider | décideur | comme vous voulez | comme tu veux | à vous de | faites comme bon
    `,
    reported: `
      dit | a dit | disait | dirais | dites | selon lui | d'après | écrit | écrivez | écrivait | pense | paraît | semble | demande si | m'a | il | elle | ils | elles | répondez | répondu | raconte | affirme | aurait | serait | seraient
    `,
    retraction: `
      finalement | en fait | oubliez | ignorez | ignore | ignorer | ne tenez pas compte | ne pas tenir compte | erreur | trompé | trompée | rectification | correction | annule | annulez | je retire | je plaisante | blague | plaisanterie | je rigole | euh | ah non | enfin non | ou plutôt | mouais | bof | oups | changé d'avis | changement | reprends | marmotte | poisson d'avril | mdr | lol | haha
    `,
    question: `
      pouvez-vous | pourriez-vous | peux-tu | pourrais-tu | peut-on | puis-je | est-ce | est ce que | qu'est-ce | qui (est | êtes | sont) | êtes-vous | quel | quelle | quels | quelles | que signifie | pourquoi | combien | comment | où | question | questions | avez-vous | as-tu | faut-il | y a-t-il | expliquer | expliquez | précisez | préciser | plus d'informations | plus d'infos | renseignements | détails | j'aimerais savoir | savoir | appelez-moi | rappelez | envoyez-moi | me demande | comprends pas
    `,
    agreement: `oui | d'accord | accord | accepte | acceptons | problème | problèmes | souci | soucis | objection | objections | inconvénient | bien sûr | volontiers | ok | allez-y | plaisir | approuve | autorise | si`,
    reason: `parce que | parce qu' | car | puisque | puisqu' | vu que | étant donné | en raison | à cause | faute de | nous avons déjà | j'ai déjà | on a déjà | nous (venons | sommes | utilisons | travaillons)`,
  },

  falseFriends: `agree | valido | ya | y | n | tak | si | ne | ja | ja ja | nie | to | die | da | na | son | sin | pas | son`,

  mail: {
    attribution: [
      'Le … a écrit :',
      'Le … a écrit:',
      'Le … a écrit',
      'Le … <…> a écrit :',
      '… a écrit :',
      '… a écrit le …',
      '… a écrit le … :',
      'Le … à … , … a écrit :',
      'En date de : …',
      'Le … , « … » a écrit :',
      'Le … écrivait :',
      '… écrivait :',
    ],
    from: `de | expéditeur`,
    otherHeaders: `envoyé | date | à | cc | cci | objet | sujet | pour | envoyé le | répondre à | importance | pièces jointes | copie à | destinataire`,
    originalMessage: `message d'origine | message original | message initial | message d'origine de | courriel d'origine | message précédent | e-mail d'origine | mail d'origine | message reçu`,
    forwardedMessage: `message transféré | début du message transféré | message réexpédié | début du message réexpédié | courriel transféré | message transmis | mail transféré | e-mail transféré`,
    tagline: [
      'Fait à …, le … 20…',
      'La direction',
      'Le secrétariat',
      'Envoyé de mon …',
      'Envoyé de …',
      'Envoyé depuis …',
      'Envoyé à partir de …',
      'Envoyé à partir d’…',
      "Envoyé à partir d'…",
      'Envoyé par …',
      'Envoyé avec …',
      'Envoyé via …',
      'Envoyé en déplacement…',
      "Envoyé d'…",
      'Télécharger Outlook pour …',
      'Téléchargez Outlook pour …',
      'Obtenir Outlook pour …',
      'Obtenez Outlook pour …',
      'Provenance : …',
      'Mail envoyé depuis …',
      'Message envoyé depuis …',
      'Message envoyé avec …',
      'Garanti sans virus…',
      'Sans virus…',
    ],
    disclaimer: [
      'Ce message …',
      'Ce courriel …',
      'Ce mail …',
      'Cet e-mail …',
      'Cet email …',
      'Ce courrier électronique …',
      'Le présent message …',
      'Le contenu de ce …',
      'Les informations contenues …',
      'Les informations figurant …',
      "L'intégrité de ce message …",
      'Avis de confidentialité…',
      'Avertissement…',
      'Confidentialité…',
      'Confidentiel…',
      "Pensez à l'environnement…",
      "Pensez à l'environnement avant …",
      "Avant d'imprimer…",
      "N'imprimez …",
      'Merci de n’imprimer …',
      "Merci de n'imprimer …",
      "Afin de respecter l'environnement…",
      "Si vous n'êtes pas le destinataire …",
      'Si vous avez reçu ce …',
      'Dites oui …',
      'Dites non …',
      'Oui à …',
      'Oui au …',
      'Non à …',
      'Non au …',
      'Suivez-nous …',
      'Retrouvez-nous …',
      'Rejoignez-nous …',
      'Rendez-vous sur …',
      'Siège social…',
      'SIRET…',
      'RCS …',
      'TVA …',
      'Capital social…',
      'Devoir de conseil…',
      'Loi 25…',
    ],
    automaticSubject: [
      'Réponse automatique…',
      'Réponse auto…',
      'Absence…',
      'Absent…',
      'Absente…',
      'Absence du bureau…',
      'Message automatique…',
      'Message d’absence…',
      "Message d'absence…",
      'Notification d’absence…',
      "Notification d'absence…",
      'Je suis absent…',
      'Je suis en congé…',
      'En congé…',
      'En vacances…',
      'Accusé de réception…',
      'Hors du bureau…',
      'De retour le …',
    ],
    replyPrefix: `re | rép | réf`,
    forwardPrefix: `tr | fwd | tf`,
    signatureWord: `dsi | me | général | générale | délégué | déléguée | technique | administratif | administrative | financier | financière | commercial | commerciale | juridique | systèmes | information | ressources | humaines | ventes | tél | tel | téléphone | téléc | portable | mobile | port | gsm | fax | télécopie | directeur | directrice | gérant | gérante | président | présidente | pdg | dsi | rssi | daf | drh | responsable | chef | cheffe | chargé | chargée | assistant | assistante | adjoint | adjointe | secrétaire | secrétariat | secrétaire générale | comptable | comptabilité | trésorier | trésorière | technicien | technicienne | ingénieur | informatique | service | direction | adjointe administrative | administrateur | avocat | avocate | maître | notaire | docteur | proviseur | principal | principale | maire | mairie | achats | standard | accueil | sarl | sas | sasu | sa | eurl | sci | scop | inc | ltée | sprl | srl | sàrl | rue | avenue | boulevard | bd | av | place | chemin | route | impasse | quai | cedex | bp | cs | lycée | collège | école | groupe scolaire | association | cabinet | étude | succursale | agence | site | bureau | syndic | fondateur | fondatrice | associé | associée | conseiller | conseillère`,
  },

  givenNames: `
    jean | marie | pierre | michel | philippe | alain | nathalie | isabelle | sylvie | catherine | nicolas | julien | sophie | camille | léa | claire | luc | paul | jacques | françois | françoise | rené | renée | andré | andrée | louis | louise | henri | henriette | bernard | bruno | christian | christiane | christine | christophe | claude | claudine | daniel | danielle | david | denis | denise | didier | dominique | édouard | emmanuel | emmanuelle | éric | étienne | fabien | fabienne | fabrice | florence | florian | franck | frédéric | frédérique | gabriel | gabrielle | gaëlle | gaël | geneviève | georges | gérard | gilbert | gilles | grégory | guillaume | guy | hélène | hervé | hugo | jérémy | jérôme | joël | joëlle | joseph | josiane | julie | juliette | karine | kevin | laurence | laurent | lionel | loïc | lucas | lucie | lucien | madeleine | manon | marc | marcel | margaux | martine | martin | mathieu | matthieu | maurice | maxime | mélanie | mickaël | mireille | monique | muriel | nadia | nadine | noémie | odile | olivier | pascal | pascale | patrice | patricia | patrick | pauline | quentin | raphaël | raymond | régis | rémi | richard | robert | roger | roland | romain | sabine | samuel | sandrine | sébastien | serge | simon | simone | solange | stéphane | stéphanie | suzanne | sylvain | théo | théodore | thérèse | thibault | thierry | thomas | valérie | véronique | victor | vincent | virginie | viviane | xavier | yann | yannick | yves | yvette | yvonne | zoé | agnès | alexandre | alexandra | alice | aline | amandine | amélie | anaïs | angélique | anne | annie | antoine | antoinette | arnaud | arthur | aude | audrey | aurélie | aurore | axel | baptiste | béatrice | benjamin | benoît | bérénice | brigitte | carole | caroline | cécile | cédric | céline | chantal | charles | charlotte | chloé | clément | colette | corinne | cyril | cyrille | damien | delphine | élisabeth | élise | élodie | émile | émilie | emma | enzo | estelle | eugène | eugénie | évelyne | fatima | mohamed | mehdi | karim | rachid | samir | yasmine | leïla | amina | ousmane | mamadou | fatou | jean-luc | jean-pierre | jean-marc | jean-paul | jean-claude | jean-françois | marie-claude | marie-france | marie-christine | anne-laure | anne-marie | anne-sophie | pierre-yves | marc-andré | jean-michel | jean-louis | jean-jacques | ghislain | ghislaine | gaston | achille | adrien | adèle | clotilde | capucine | mathilde | marine | marion | morgane | justine | inès | jade | lina | noah | gauthier | thibaut | tristan | maëlle | océane | laure | lise | lydie | magali | maud | nathan | fernand | firmin | urbain
  `,
};
