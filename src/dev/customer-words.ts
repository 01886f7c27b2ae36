import type { Locale } from '../domain/vocabulary.ts';

/** What the dev inbox writes as the customer, a language a line group. */
export interface CustomerWords {
  readonly yes: string;
  readonly no: string;
  readonly unclear: string;
  /** Subject prefix and text of an out-of-office answer, as the mail programs put it. */
  readonly awaySubject: string;
  readonly away: string;
  /** Gmail's line above what it quotes; `{date}` `{time}` `{who}` are filled in. */
  readonly attribution: string;
  /** Outlook's header block: From, Sent, To, Subject. */
  readonly block: readonly [string, string, string, string];
  /** What Outlook puts before the subject of an answer. */
  readonly re: string;
}

export const CUSTOMER_WORDS: Record<Locale, CustomerWords> = {
  en: {
    yes: 'Yes',
    no: 'No',
    unclear: 'Sounds interesting, I will have to ask our lawyer first.',
    awaySubject: 'Automatic reply:',
    away: 'I am out of the office until Monday and will answer your message when I am back.',
    attribution: 'On {date} at {time}, {who} wrote:',
    block: ['From', 'Sent', 'To', 'Subject'],
    re: 'RE:',
  },
  de: {
    yes: 'Ja',
    no: 'Nein',
    unclear: 'Klingt interessant, ich muss das erst mit unserer Anwältin besprechen.',
    awaySubject: 'Automatische Antwort:',
    away: 'Ich bin bis Montag nicht im Büro und beantworte Ihre Nachricht nach meiner Rückkehr.',
    attribution: 'Am {date} um {time} schrieb {who}:',
    block: ['Von', 'Gesendet', 'An', 'Betreff'],
    re: 'AW:',
  },
  fr: {
    yes: 'Oui',
    no: 'Non',
    unclear: 'Cela semble intéressant, je dois d’abord en parler à notre avocate.',
    awaySubject: 'Réponse automatique :',
    away: 'Je suis absente du bureau jusqu’à lundi et répondrai à votre message à mon retour.',
    attribution: 'Le {date} à {time}, {who} a écrit :',
    block: ['De', 'Envoyé', 'À', 'Objet'],
    re: 'RE:',
  },
  es: {
    yes: 'Sí',
    no: 'No',
    unclear: 'Parece interesante, primero tengo que consultarlo con nuestro abogado.',
    awaySubject: 'Respuesta automática:',
    away: 'Estoy fuera de la oficina hasta el lunes y responderé a su mensaje a mi regreso.',
    attribution: 'El {date} a las {time}, {who} escribió:',
    block: ['De', 'Enviado', 'Para', 'Asunto'],
    re: 'RE:',
  },
  it: {
    yes: 'Sì',
    no: 'No',
    unclear: 'Sembra interessante, devo prima parlarne con il nostro avvocato.',
    awaySubject: 'Risposta automatica:',
    away: 'Sono fuori ufficio fino a lunedì e risponderò al messaggio al mio ritorno.',
    attribution: 'Il giorno {date} alle ore {time} {who} ha scritto:',
    block: ['Da', 'Inviato', 'A', 'Oggetto'],
    re: 'R:',
  },
  pt: {
    yes: 'Sim',
    no: 'Não',
    unclear: 'Parece interessante, preciso primeiro falar com o nosso advogado.',
    awaySubject: 'Resposta automática:',
    away: 'Estou fora do escritório até segunda-feira e responderei à sua mensagem quando voltar.',
    attribution: 'Em {date} às {time}, {who} escreveu:',
    block: ['De', 'Enviado', 'Para', 'Assunto'],
    re: 'RES:',
  },
  nl: {
    yes: 'Ja',
    no: 'Nee',
    unclear: 'Klinkt interessant, ik moet het eerst met onze advocaat bespreken.',
    awaySubject: 'Automatisch antwoord:',
    away: 'Ik ben tot maandag niet op kantoor en beantwoord uw bericht als ik terug ben.',
    attribution: 'Op {date} om {time} schreef {who}:',
    block: ['Van', 'Verzonden', 'Aan', 'Onderwerp'],
    re: 'RE:',
  },
  pl: {
    yes: 'Tak',
    no: 'Nie',
    unclear: 'Brzmi ciekawie, najpierw muszę porozmawiać z naszym prawnikiem.',
    awaySubject: 'Odpowiedź automatyczna:',
    away: 'Jestem poza biurem do poniedziałku i odpowiem na wiadomość po powrocie.',
    attribution: '{date} o {time} {who} napisał(a):',
    block: ['Od', 'Wysłane', 'Do', 'Temat'],
    re: 'ODP:',
  },
  ja: {
    yes: 'はい',
    no: 'いいえ',
    unclear: '興味はありますが、まず弁護士に相談する必要があります。',
    awaySubject: '自動応答:',
    away: '月曜日まで不在にしております。戻り次第ご返信いたします。',
    attribution: '{date} {time} {who}:',
    block: ['差出人', '送信日時', '宛先', '件名'],
    re: 'RE:',
  },
};
