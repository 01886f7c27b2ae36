import type { LanguageFile } from './language.ts';

export const nl: LanguageFile = {
  locale: 'nl',
  name: 'Nederlands',

  lists: {
    offer: `(het | dit | uw | de | jullie) (aanbod | voorstel | verzoek | uitnodiging) | alles | dit`,
    trial: `de [gratis] proef | de proefversie`,
    purchase: `de bestelling | de aankoop | de offerte`,
    admin: `het [gedelegeerd] beheer | {partner} als [gedelegeerd] beheerder`,
    nomination: `de nominatie`,
    please: `alstublieft | alsjeblieft | aub | svp`,
    who: `ik | wij | we`,
  },

  yes: `
    ja | jazeker | jawel | ja hoor | zeker | ja graag
  `,
  no: `
    nee | neen | nee nee | nee hoor
  `,
  approve: `
    {who} (ga | gaan) akkoord [met {object}] | {who} (ben | zijn) akkoord [met {object}]
    akkoord [met {object}] | goedgekeurd | geaccepteerd | ga je gang | ga uw gang | geen bezwaar | geen probleem , ga je gang | natuurlijk | graag | {who} (accepteer | accepteren) {object}
  `,
  decline: `
    {who} (ga | gaan) niet akkoord [met {object}] | nee bedankt | nee dank (u | je) | niet akkoord | afgewezen | geen interesse | {who} (wijs | wijzen) {object} af
  `,
  neutral: `
    dank u | dank je | bedankt | dank u wel | dank je wel | hartelijk dank | prima | perfect | heel goed | fijne dag | {please} | bedankt {name}
  `,
  receipt: `
    ontvangen | gelezen | genoteerd | begrepen
  `,
  both: `
    beide | allebei | alle twee
  `,
  firstOnly: `
    alleen de proef | alleen de proefversie | enkel de proefversie
  `,
  neither: `
    geen van beide | geen | geen van de twee
  `,
  revoke: `
    intrekken | ik trek het in | wij trekken het in | herroepen | ongedaan maken
  `,
  revokeWord: 'intrekken',
  replacementPhrase: 'De huidige partner vervangen',

  greeting: `
    hallo | hoi | dag | goedemorgen | goedemiddag | goedenavond | beste | geachte | geachte (heer | mevrouw) | geachte heer , mevrouw | beste allemaal
  `,
  signOff: `
    groeten | met vriendelijke groet | met vriendelijke groeten | vriendelijke groeten | groet | hartelijke groet | mvg | hoogachtend | groetjes | gr
  `,

  signs: {
    condition: `als | tenzij | mits | op voorwaarde | maar | alleen | behalve | enkel | slechts`,
    deferral: `later | morgen | volgende week | misschien | nadenken | nog niet`,
    delegation: `namens | in opdracht van | verantwoordelijk`,
    reported: `zegt | zei | volgens | schreef`,
    retraction: `negeer | toch niet | vergeet | eigenlijk | vergissing`,
    question: `kunt u | kun je | wie | waarom | hoeveel | wanneer | hoe | vraag | vragen`,
    agreement: `ja | akkoord | probleem | bezwaar | graag | goed | prima`,
    reason: `omdat | want | aangezien`,
  },

  falseFriends: `tak | si | ne | no | nie | non | to | die | dale`,

  mail: {
    attribution: [
      'Op … schreef …:',
      'Op … heeft … geschreven:',
      '… schreef op …:',
      '… schreef:',
      'Op … heeft … het volgende geschreven:',
    ],
    from: `van`,
    otherHeaders: `verzonden | datum | aan | cc | bcc | onderwerp | verzonden op | antwoord aan`,
    originalMessage: `oorspronkelijk bericht | origineel bericht | oorspronkelijke bericht`,
    forwardedMessage: `doorgestuurd bericht | begin doorgestuurd bericht`,
    tagline: [
      'Verstuurd vanaf mijn …',
      'Verzonden vanaf mijn …',
      'Verzonden met …',
      'Verstuurd vanuit …',
      'Outlook voor … downloaden',
      'Download Outlook voor …',
    ],
    disclaimer: [
      'Dit bericht …',
      'Deze e-mail …',
      'De informatie in …',
      'Denk aan het milieu…',
      'Disclaimer…',
    ],
    automaticSubject: ['Automatisch antwoord…', 'Afwezig…', 'Afwezigheid…', 'Niet aanwezig…'],
    replyPrefix: `re | antw`,
    forwardPrefix: `fw | doorst`,
    signatureWord: `tel | telefoon | mobiel | fax | directeur | eigenaar | bv | b v | nv | straat | laan | kvk | btw`,
  },

  givenNames: `
    jan | piet | kees | henk | willem | anna | maria | johan | sanne | daan | emma | lotte | bram | joost
  `,
};
