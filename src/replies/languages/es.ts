import type { LanguageFile } from './language.ts';

export const es: LanguageFile = {
  locale: 'es',
  name: 'Español',

  lists: {
    offer: `(la | su | esta | el | tu | lo) (oferta | propuesta | solicitud | invitación | propuesto) | todo | eso | esto`,
    trial: `la prueba [gratuita] | la versión de prueba`,
    purchase: `el pedido | la compra | el presupuesto`,
    admin: `la administración [delegada] | (a {partner} | {partner}) como administrador [delegado]`,
    nomination: `el nombramiento`,
    please: `por favor`,
    who: `yo | nosotros`,
  },

  yes: `
    sí | sí sí | claro | claro que sí | pues sí
  `,
  no: `
    no | no no | que no
  `,
  approve: `
    [{who}] (acepto | aceptamos | apruebo | aprobamos) [{object}]
    de acuerdo [con {object}] | aprobado | aceptado | autorizado | adelante | conforme | vale , adelante | sin problema , adelante | por supuesto
  `,
  decline: `
    [{who}] no (acepto | aceptamos | autorizo | autorizamos) [{object}] | no gracias | rechazado | [{who}] rechaz(o|amos) [{object}] | no estamos interesados | no me interesa | no nos interesa
  `,
  neutral: `
    gracias | muchas gracias | mil gracias | perfecto | muy bien | buen día | {please} | gracias {name}
  `,
  receipt: `
    recibido | leído | entendido | anotado
  `,
  both: `
    ambas | ambos | las dos | los dos | las dos cosas
  `,
  firstOnly: `
    solo la prueba | solamente la prueba | únicamente la prueba
  `,
  neither: `
    ninguno | ninguna | ninguna de las dos | ninguno de los dos
  `,
  revoke: `
    revocar | revoco | revocamos | anular | retirar
  `,
  revokeWord: 'revocar',
  replacementPhrase: 'Sustituir al socio actual',

  greeting: `
    hola | buenos días | buenas tardes | buenas noches | buenas | estimado | estimada | estimados | estimado señor | estimada señora | muy señores míos | hola a todos
  `,
  signOff: `
    saludos | un saludo | saludos cordiales | cordialmente | atentamente | un abrazo | atte | un cordial saludo | reciba un cordial saludo
  `,

  signs: {
    condition: `si | salvo | excepto | siempre que | pero | solo | solamente | a menos que | con la condición | únicamente`,
    deferral: `más tarde | mañana | la próxima semana | quizás | tal vez | pensarlo | todavía no | aún no`,
    delegation: `en nombre de | de parte de | por cuenta de | responsable`,
    reported: `dice | dijo | según | escribió`,
    retraction: `olviden | olvide | ignore | en realidad | error | mejor no`,
    question: `puede | pueden | podría | quién | por qué | cuánto | cuándo | cómo | pregunta | preguntas`,
    agreement: `sí | acepto | de acuerdo | problema | adelante | claro | vale | objeción`,
    reason: `porque | ya que | pues`,
  },

  falseFriends: `tak | si | ne | ja | nie | non | to | die`,

  mail: {
    attribution: ['El … escribió:', '… escribió:', 'El … escribió …:'],
    from: `de`,
    otherHeaders: `enviado | fecha | para | cc | cco | asunto | enviado el | responder a`,
    originalMessage: `mensaje original`,
    forwardedMessage: `mensaje reenviado | inicio del mensaje reenviado | mensaje reenviado por`,
    tagline: ['Enviado desde mi …', 'Enviado desde …', 'Obtener Outlook para …', 'Enviado con …'],
    disclaimer: [
      'Este mensaje …',
      'Este correo …',
      'La información contenida …',
      'Antes de imprimir…',
      'Aviso legal…',
    ],
    automaticSubject: ['Respuesta automática…', 'Fuera de la oficina…', 'Fuera de oficina…'],
    replyPrefix: `re | rv`,
    forwardPrefix: `rv | reenv`,
    signatureWord: `tel | teléfono | móvil | fax | director | directora | gerente | responsable de sistemas | s l | s a | calle | avenida`,
  },

  givenNames: `
    josé | maría | juan | carlos | antonio | carmen | ana | luis | javier | marta | pablo | laura | pedro | lucía | sergio | elena
  `,
};
