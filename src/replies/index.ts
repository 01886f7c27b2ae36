/** Reading replies: from bytes to class, visible text and verdict. Pure; no network, no clock. */
export { readReply } from './read-reply.ts';
export { judgeMail } from './judge-mail.ts';
export { parseMail, type ParsedMail } from './mail/parse-mail.ts';
export { classifyMail, type Classification } from './mail/classify.ts';
export { readsAsDecision, REPLACEMENT_PHRASE, REVOKE_WORD } from './partner-text.ts';
export { LOCALES } from './languages/index.ts';
export type { Locale, Question, QuestionKind, Reading, SentText, Verdict } from './reading.ts';
