import type { LanguageFile } from './language.ts';

export const pt: LanguageFile = {
  locale: 'pt',
  name: 'Português',

  lists: {
    offer: `(a | o | esta | este | a vossa | a sua | sua) (oferta | proposta | pedido | convite) | tudo | isto | isso`,
    trial: `o teste [gratuito] | a versão de teste`,
    purchase: `a encomenda | a compra | o orçamento`,
    admin: `a administração [delegada] | {partner} como administrador [delegado]`,
    nomination: `a nomeação`,
    please: `por favor | se faz favor`,
    who: `eu | nós`,
  },

  yes: `
    sim | sim sim | claro | claro que sim | com certeza
  `,
  no: `
    não | não não
  `,
  approve: `
    [{who}] (aceito | aceitamos | aprovo | aprovamos | concordo | concordamos) [{object}]
    de acordo [com {object}] | aprovado | aceite | aceito | autorizado | podem avançar | pode avançar | pode prosseguir | sem problema , podem avançar | com todo o gosto
  `,
  decline: `
    [{who}] não (aceito | aceitamos | autorizo | autorizamos | concordo | concordamos) [{object}] | não obrigad(o|a) | recusado | [{who}] recus(o|amos) [{object}] | não temos interesse | não estamos interessados
  `,
  neutral: `
    obrigad(o|a) | muito obrigad(o|a) | perfeito | muito bem | bom dia de trabalho | {please} | obrigad(o|a) {name}
  `,
  receipt: `
    recebido | lido | entendido | anotado | tomei conhecimento
  `,
  both: `
    ambos | ambas | os dois | as duas
  `,
  firstOnly: `
    só o teste | apenas o teste | somente o teste
  `,
  neither: `
    nenhum | nenhuma | nenhum dos dois | nenhuma das duas
  `,
  revoke: `
    revogar | revogo | revogamos | anular | retirar
  `,
  revokeWord: 'revogar',
  replacementPhrase: 'Substituir o parceiro atual',

  greeting: `
    olá | oi | bom dia | boa tarde | boa noite | caro | cara | caros | prezado | prezada | prezados | exmo senhor | exma senhora | olá a todos
  `,
  signOff: `
    cumprimentos | os melhores cumprimentos | melhores cumprimentos | com os melhores cumprimentos | atenciosamente | abraço | abraços | cordialmente | att | atentamente
  `,

  signs: {
    condition: `se | salvo | exceto | desde que | mas | só | somente | apenas | a menos que | com a condição`,
    deferral: `mais tarde | amanhã | na próxima semana | talvez | pensar | ainda não`,
    delegation: `em nome de | da parte de | por conta de | responsável`,
    reported: `disse | diz | segundo | escreveu`,
    retraction: `ignorem | ignore | na verdade | erro | afinal`,
    question: `podem | pode | poderia | quem | porquê | por que | quanto | quando | como | pergunta | dúvida | dúvidas`,
    agreement: `sim | aceito | concordo | problema | avançar | claro | objeção`,
    reason: `porque | já que | pois`,
  },

  falseFriends: `tak | si | ne | ja | nie | no | non | to | die`,

  mail: {
    attribution: [
      'Em … escreveu:',
      '… escreveu:',
      'No dia … escreveu:',
      'A … escreveu:',
      'Em … escreveu no dia …:',
    ],
    from: `de`,
    otherHeaders: `enviado | data | para | cc | cco | assunto | enviada | enviado em | responder a`,
    originalMessage: `mensagem original`,
    forwardedMessage: `mensagem encaminhada | mensagem reencaminhada | início da mensagem reencaminhada`,
    tagline: [
      'Enviado do meu …',
      'Enviado a partir do …',
      'Enviado de …',
      'Obter o Outlook para …',
      'Enviado via …',
    ],
    disclaimer: [
      'Esta mensagem …',
      'Este e-mail …',
      'A informação contida …',
      'Antes de imprimir…',
      'Aviso de confidencialidade…',
    ],
    automaticSubject: [
      'Resposta automática…',
      'Ausência…',
      'Fora do escritório…',
      'Ausência temporária…',
    ],
    replyPrefix: `re | res`,
    forwardPrefix: `enc`,
    signatureWord: `tel | telefone | telemóvel | celular | fax | diretor | diretora | gerente | responsável de ti | lda | ltda | rua | avenida`,
  },

  givenNames: `
    joão | maria | josé | ana | pedro | paulo | carlos | marta | rui | sofia | miguel | inês | tiago | beatriz
  `,
};
