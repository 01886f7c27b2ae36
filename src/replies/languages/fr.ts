import type { LanguageFile } from './language.ts';

export const fr: LanguageFile = {
  locale: 'fr',
  name: 'Français',

  lists: {
    offer: `(l' | cette | votre | la | le | cet | ce) (offre | proposition | demande | invitation) | cela | ça | tout`,
    trial: `(l' | un | votre) essai [gratuit] | la version d'essai`,
    purchase: `(la | votre) commande | l'achat | le devis`,
    admin: `l'administration [déléguée] | {partner} comme administrateur [délégué]`,
    nomination: `la nomination`,
    please: `s'il vous plaît | s'il te plaît | svp | stp`,
    who: `je | j' | nous | on`,
    'who-not': `je n' | nous n' | on n' | je | nous`,
  },

  yes: `
    oui | oui oui | ouais | mais oui | oui oui bien sûr
  `,
  no: `
    non | non non | nan | mais non
  `,
  approve: `
    {who} accept(e|ons) [{object}]
    d'accord [pour {object}] | entendu | accordé | approuvé | bien sûr | avec plaisir | pas d'objection | pas de problème , allez-y | allez-y
  `,
  decline: `
    {who-not} (accepte | acceptons) pas [{object}] | non merci | refusé | {who} refus(e|ons) [{object}] | pas d'accord | pas question
  `,
  neutral: `
    merci | merci beaucoup | merci bien | parfait | très bien | bonne journée | bonne soirée | {please} | merci {name}
  `,
  receipt: `
    bien reçu | reçu | bien noté | noté | vu | lu
  `,
  both: `
    les deux | tous les deux
  `,
  firstOnly: `
    seulement l'essai | l'essai seulement | uniquement l'essai
  `,
  neither: `
    aucun | aucune | aucun des deux | ni l'un ni l'autre
  `,
  revoke: `
    révoquer | je révoque | nous révoquons | annuler | retirer
  `,
  revokeWord: 'révoquer',
  replacementPhrase: 'Remplacer le partenaire actuel',

  greeting: `
    bonjour | bonsoir | salut | cher | chère | chers | madame | monsieur | bonjour (madame | monsieur) | madame , monsieur | bonjour à tous
  `,
  signOff: `
    cordialement | bien cordialement | bien à vous | salutations | sincères salutations | meilleures salutations | cdlt | cdt | bien sincèrement | à bientôt
  `,

  signs: {
    condition: `si | sauf | à condition | mais | seulement | à moins | sous réserve | uniquement`,
    deferral: `plus tard | demain | la semaine prochaine | peut-être | réfléchir | pas encore`,
    delegation: `au nom de | de la part de | pour le compte de | responsable`,
    reported: `dit | a dit | selon | écrit`,
    retraction: `finalement | oubliez | ignorez | en fait | erreur`,
    question: `pouvez-vous | qui (est | êtes) | pourquoi | combien | quand | comment | question | questions`,
    agreement: `oui | d'accord | accepte | problème | objection | bien sûr | volontiers`,
    reason: `parce que | car | puisque`,
  },

  falseFriends: `tak | si | ne | no | ja | nie | to | die | son | sin`,

  mail: {
    attribution: ['Le … a écrit :', 'Le … a écrit:', '… a écrit :', '… a écrit le …'],
    from: `de`,
    otherHeaders: `envoyé | date | à | cc | cci | objet | envoyé le | répondre à`,
    originalMessage: `message d'origine | message original | message initial`,
    forwardedMessage: `message transféré | début du message transféré | message réexpédié`,
    tagline: [
      'Envoyé de mon …',
      'Envoyé depuis …',
      'Envoyé à partir de …',
      'Télécharger Outlook pour …',
      'Obtenir Outlook pour …',
      'Provenance : …',
    ],
    disclaimer: [
      'Ce message …',
      'Ce courriel …',
      'Cet e-mail …',
      'Les informations contenues …',
      "Pensez à l'environnement…",
      "Avant d'imprimer…",
    ],
    automaticSubject: ['Réponse automatique…', 'Absence…', 'Absent…', 'Absence du bureau…'],
    replyPrefix: `re | rép`,
    forwardPrefix: `tr`,
    signatureWord: `tél | téléphone | portable | fax | directeur | directrice | gérant | gérante | responsable informatique | sarl | sas | rue | avenue`,
  },

  givenNames: `
    jean | marie | pierre | michel | philippe | alain | nathalie | isabelle | sylvie | catherine | nicolas | julien | sophie | camille | léa | claire | luc | paul | jacques | françois
  `,
};
