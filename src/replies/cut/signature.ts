import { LANGUAGES, LOCALES } from '../languages/index.ts';
import { fold, IDEOGRAPH } from '../grammar/fold.ts';
import { plainPhrases, turningWords, vocabulary } from '../grammar/lexicon.ts';
import { givenNameEnds, nameEnds, type KnownNames } from '../grammar/names.ts';
import { readSentence, type Reader } from '../grammar/statements.ts';
import { cleanText, readSentences, SYMBOL, type Token } from '../grammar/tokens.ts';
import { cutLines, isBlank, ownRuns, type Line } from './lines.ts';
import { fits, flatten, readPattern, type LinePattern } from './patterns.ts';
import { keepProxies } from './proxy.ts';

const MAX_SIGNATURE_LINES = 25;
const MAX_WORDS_OF_SIGNATURE_LINE = 12;
const MAX_TAGLINE_WORDS = 12;

interface SignatureWords {
  readonly taglines: readonly LinePattern[];
  readonly notices: readonly LinePattern[];
  readonly words: ReadonlySet<string>;
}

function readWords(): SignatureWords {
  const of = (
    pick: (locale: (typeof LOCALES)[number]) => readonly string[],
  ): readonly LinePattern[] =>
    LOCALES.flatMap((locale) => pick(locale).map((source) => readPattern(source)));
  return {
    taglines: of((locale) => LANGUAGES[locale].mail.tagline),
    notices: of((locale) => LANGUAGES[locale].mail.disclaimer),
    words: new Set(
      LOCALES.flatMap((locale) =>
        plainPhrases(LANGUAGES[locale].mail.signatureWord).flatMap((phrase) => phrase.split(' ')),
      ),
    ),
  };
}

let known: SignatureWords | null = null;
const signatureWords = (): SignatureWords => (known ??= readWords());

/** Small words within names, titles and addresses; none of them can turn a decision. */
const PARTICLES = new Set(
  'von van der den de del della di da do dos das le la les du des el y e et und and of the for für fur en i w z na in im am at bei zu zur zum af ten ter do'.split(
    ' ',
  ),
);
/** Words that turn a decision and may stand with a capital letter: never part of a signature. */
const CONTACT =
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|https?:\/\/\S+|\bwww\.\S+|\b[\w-]+\.(?:example|com|org|net|de|fr|es|it|pt|nl|pl|jp|eu|uk|edu|gov|br|ch|at|be|io|info|mx|local)\b\S*|\+?[\d(][\d\s()/.–-]{4,}\d/giu;

const isDrawing = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);

const isTagline = (text: string): boolean =>
  text.length < 160 &&
  text.trim().split(/\s+/).length <= MAX_TAGLINE_WORDS &&
  signatureWords().taglines.some(
    (pattern) => fits(pattern, flatten(text.replace(/[.!]+$/, ''))) || fits(pattern, flatten(text)),
  );

const isNotice = (text: string): boolean => {
  const flat = flatten(text.slice(0, 200).replace(/^[\s>*_#|[(]+/, ''));
  return signatureWords().notices.some((pattern) => fits(pattern, flat));
};

/** Stems that legal notices in nine languages cannot do without. */
const LEGAL =
  /confiden|vertrauli|recipient|addressee|intended|empfanger|adressat|destinat|privileg|unauthori|unbefugt|geheim|poufn|odbiorc|adresat|機密|受信者|宛先|破棄|削除|virus|vertrouwelijk|geadresseerde|bestemd|riservat|confidenz|sigilos|tajemnic|reserved|disclos|geheimhaltung/gi;

/** A legal notice: begins like one, and speaks of recipients or secrecy more than once. */
function isLegalNotice(paragraph: string): boolean {
  const hits = new Set(
    [...fold(paragraph.slice(0, 4000)).matchAll(LEGAL)].map((match) => match[0].toLowerCase()),
  );
  return isNotice(paragraph) && (hits.size >= 2 || (hits.size === 1 && paragraph.length > 60));
}

function isNameWord(tokens: readonly Token[], at: number, names: KnownNames): number {
  const ends = [
    ...nameEnds(tokens, at, names.partner),
    ...nameEnds(tokens, at, names.organisation),
    ...givenNameEnds(tokens, at),
  ];
  return ends.length > 0 ? Math.max(...ends) : at;
}

/** What a line of a signature may consist of, and whether a person's name is among it. */
interface SignatureLine {
  readonly fits: boolean;
  readonly named: boolean;
  readonly contact: boolean;
  readonly capitals: number;
}

const NO_LINE: SignatureLine = { fits: false, named: false, contact: false, capitals: 0 };

/** Abbreviations of departments that are also small words. */
const DEPARTMENTS = /\b(?:IT|HR|PR|QA|OR)\b/g;

/** "B. Hollis", "Dr. K. Weiß": an initial makes the capital word behind it a name. */
function isInitialAndName(tokens: readonly Token[]): boolean {
  const [last, initial] = [tokens.at(-1), tokens.at(-2)];
  return (
    tokens.length <= 4 &&
    initial?.capital === true &&
    initial.word.length === 1 &&
    last?.capital === true &&
    last.gap === 'none' &&
    !turningWords().has(last.word)
  );
}

function lookAtLine(text: string, reader: Reader): SignatureLine {
  if (/[!?]\s*$/.test(text)) return NO_LINE;
  const contact = text.search(CONTACT) >= 0;
  const rest = text.replace(CONTACT, ' , ').replace(DEPARTMENTS, ' Edv ');
  const tokens = readSentences(cleanText(rest)).flatMap((sentence) => sentence.tokens);
  if (tokens.length > MAX_WORDS_OF_SIGNATURE_LINE) return NO_LINE;
  if (tokens.some((token) => IDEOGRAPH.test(token.word)))
    return lookAtIdeographs(text, contact, reader);
  let capitals = 0;
  let named = isInitialAndName(tokens);
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined) break;
    const end = isNameWord(tokens, at, reader.names);
    if (end > at) {
      named = true;
      capitals += end - at;
      at = end;
      // A family name may be any word at all: Weiß, Will, No.
      if (tokens[at]?.capital === true && tokens[at]?.gap === 'none') {
        capitals += 1;
        at += 1;
      }
      continue;
    }
    if (token.word !== SYMBOL && !fitsSignature(token, at > 0)) return NO_LINE;
    if (token.capital && !signatureWords().words.has(token.word) && !vocabulary().has(token.word))
      capitals += 1;
    at += 1;
  }
  return { fits: tokens.length > 0 || contact, named, contact, capitals };
}

function fitsSignature(token: Token, inside: boolean): boolean {
  if (signatureWords().words.has(token.word) || PARTICLES.has(token.word)) return true;
  if (/^\d+$/.test(token.word)) return inside || token.word.length > 1;
  // "T: +44 …", an initial; Y and N are answers.
  if (token.capital && token.word.length === 1) return !/[yn]/.test(token.word);
  if (turningWords().has(token.word)) return false;
  return token.capital || /\d/.test(token.word) || token.word.length === 1;
}

const JAPANESE_UNIT =
  /株式会社|有限会社|合同会社|学校|大学|法人|銀行|病院|商店|商事|工業|製作所|事務所|[部課室係局店]$|[部課室係局][\s\u3000]|部長|課長|社長|代表|主任|係長|担当|〒|[都道府県市区町村]/u;

function lookAtIdeographs(text: string, contact: boolean, reader: Reader): SignatureLine {
  const plain = text.replace(/[\s\u3000()（）「」・:：]/gu, '');
  const understood = readSentences(cleanText(text)).some((sentence) =>
    readSentence(sentence, reader).pieces.some(
      (piece) => piece.meaning !== 'residue' && piece.to - piece.from > 1,
    ),
  );
  if (understood || plain.length > 40) return NO_LINE;
  const onlyNames =
    /^[\p{Script=Han}々ヶケノァ-ヶー\p{L}\d.,&-]+$/u.test(plain) && !/[ぁ-ん]{2,}/u.test(plain);
  const unit = JAPANESE_UNIT.test(text.trim());
  const short = plain.length <= 8;
  return {
    fits: contact || (onlyNames && (unit || short)),
    named: onlyNames && short,
    contact,
    capitals: 2,
  };
}

/** Closing words: "Kind regards", "Thanks", alone or with names behind them. */
function closing(text: string, reader: Reader): 'sign-off' | 'thanks' | null {
  if (text.length > 120 || /\?/.test(text)) return null;
  const read = readSentences(cleanText(text)).map((sentence) => readSentence(sentence, reader));
  const meanings = read.flatMap(({ pieces }) => pieces.map((piece) => piece.meaning));
  if (meanings.length === 0 || meanings.some((each) => each !== 'signOff' && each !== 'neutral'))
    return null;
  return meanings.includes('signOff') ? 'sign-off' : 'thanks';
}

const isDelimiter = (text: string): boolean => /^--\s?$/.test(text);

/**
 * Where the signature of a run of own lines begins, or its end when there is none. From the bottom
 * up, every line must be one that only signatures have; it begins below closing words, or with a
 * name. A line that could mean anything else stays, and keeps the answer unclear.
 */
function signatureStart(lines: readonly Line[], from: number, to: number, reader: Reader): number {
  let at = to;
  let start = to;
  let linesBelow = false;
  for (let seen = 0; at > from && seen < MAX_SIGNATURE_LINES;) {
    const line = lines[at - 1];
    if (line === undefined) break;
    const text = line.text.trim();
    if (text === '' || isDrawing(text)) {
      at -= 1;
      continue;
    }
    seen += 1;
    const kind = closing(text, reader);
    if (kind === 'sign-off' || (kind === 'thanks' && linesBelow)) return linesBelow ? at : to;
    const look = lookAtLine(text, reader);
    const slogan = isNotice(text) && !look.fits;
    if (!look.fits && !slogan) return start;
    linesBelow = true;
    at -= 1;
    if (look.fits && beginsSignature(look, lines, at, from)) start = at;
  }
  return start;
}

/** A line with which a signature may begin without closing words above it. */
function beginsSignature(
  look: SignatureLine,
  lines: readonly Line[],
  at: number,
  from: number,
): boolean {
  if (at === from) return false;
  const above = lines[at - 1];
  const apart = above === undefined || isBlank(above) || isDrawing(above.text);
  return look.named || (apart && look.capitals >= 2);
}

function cutNotices(lines: readonly Line[], from: number, to: number): readonly Line[] {
  let result = lines;
  for (let at = from; at < to; at += 1) {
    const line = lines[at];
    if (line === undefined || isBlank(line)) continue;
    let end = at;
    while (end < to && !isBlank(lines[end] ?? { text: '', cutBy: null })) end += 1;
    const paragraph = lines
      .slice(at, end)
      .map((each) => each.text)
      .join(' ');
    if (isLegalNotice(paragraph)) result = cutLines(result, at, end, 'legal-notice');
    else if (end - at === 1 && isTagline(paragraph)) result = cutLines(result, at, end, 'tagline');
    else if (isTagline(line.text)) {
      result = cutLines(result, at, at + 1, 'tagline');
      continue;
    } else if (isTagline(lines[end - 1]?.text ?? ''))
      result = cutLines(result, end - 1, end, 'tagline');
    at = end - 1;
  }
  return result;
}

function cutDelimited(lines: readonly Line[], from: number, to: number): readonly Line[] {
  for (let at = from; at < to; at += 1) {
    const line = lines[at];
    if (line !== undefined && isDelimiter(line.text))
      return cutLines(lines, at, to, 'signature-delimiter');
  }
  return lines;
}

const JAPANESE_SALUTATION = /^.{1,40}(?:様|さま|さん|殿|御中|各位)[、,。]?$/u;

function cutSalutation(lines: readonly Line[], from: number, to: number): readonly Line[] {
  let result = lines;
  for (let at = from; at < to; at += 1) {
    const text = (lines[at]?.text ?? '').normalize('NFKC').trim();
    if (text === '') continue;
    const company = IDEOGRAPH.test(text) && at < from + 3 && /(?:会社|部|課)$/u.test(text);
    if (!company && !(IDEOGRAPH.test(text) && JAPANESE_SALUTATION.test(text))) return result;
    result = cutLines(result, at, at + 1, 'salutation');
  }
  return result;
}

const RULE = /^[\s─━═＝=_*~-]{3,}$/u;

/** A ruled line above a signature is part of it; any other sign may be an answer. */
function underRule(lines: readonly Line[], start: number, from: number): number {
  let at = start;
  while (at > from + 1 && RULE.test(lines[at - 1]?.text ?? '')) at -= 1;
  return at;
}

/** Cuts signatures, taglines of mobile programs and legal notices from every run of own lines. */
export function cutSignatures(lines: readonly Line[], reader: Reader): readonly Line[] {
  let result = lines;
  for (const [from, to] of ownRuns(result)) {
    result = cutDelimited(result, from, to);
    result = cutNotices(result, from, to);
    result = cutSalutation(result, from, to);
  }
  for (const [from, to] of ownRuns(result)) {
    const start = signatureStart(result, from, to, reader);
    if (start < to) result = cutLines(result, underRule(result, start, from), to, 'signature');
  }
  return keepProxies(result);
}
