/** Reading replies: from bytes to class, visible text and verdict. Pure; no network, no clock. */
export { readReply } from './read-reply.ts';
export { judgeMail, judgeParsed, type MailJudgement, type ShownSender } from './judge-mail.ts';
export {
  parseMail,
  type MailAddress,
  type MailParse,
  type MailPart,
  type ParsedMail,
} from './mail/parse-mail.ts';
export {
  classifyMail,
  type Classification,
  type ClassContext,
  type MailClass,
} from './mail/classify.ts';
export type { Bounce, BounceAction, BounceRecipient } from './mail/bounce.ts';
export { readsAsDecision, REPLACEMENT_PHRASE, REVOKE_WORD } from './partner-text.ts';
export { LOCALES } from './languages/index.ts';
export {
  GRAMMAR_VERSION,
  type Agreement,
  type Cut,
  type Locale,
  type Question,
  type QuestionKind,
  type Reading,
  type ReplyContent,
  type SentText,
  type Span,
  type Verdict,
} from './reading.ts';
