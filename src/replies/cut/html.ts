import { Parser } from 'htmlparser2';
import type { CutText, Line } from './lines.ts';

/** Elements that begin and end a line. */
const BLOCKS = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const PARAGRAPHS = new Set('p h1 h2 h3 h4 h5 h6 blockquote table ul ol'.split(' '));
const SILENT = new Set('head style script title template noscript object svg math'.split(' '));
const STRUCK = new Set('s strike del'.split(' '));
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** Deeper nesting than any mail program writes; more is hostile. */
const MAX_DEPTH = 400;
const CHUNK_CHARS = 4096;

interface Frame {
  readonly tag: string;
  readonly cutBy: string | null;
  readonly hidden: boolean;
  readonly struck: boolean;
  readonly silent: boolean;
  readonly pre: boolean;
}

interface Build {
  readonly lines: Line[];
  readonly frames: Frame[];
  text: string;
  /** Set once everything that follows is the quoted original. */
  rest: string | null;
  struckOut: boolean;
  hidden: boolean;
  forwarded: boolean;
  unreadable: boolean;
  hiddenText: string;
}

type Attributes = Readonly<Record<string, string>>;

/** Containers of quotations, by the client that writes them. */
function quotationRule(tag: string, attributes: Attributes): string | null {
  const names = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`.toLowerCase();
  if (tag === 'blockquote')
    return names.includes('gmail_quote') ? 'gmail-quote' : 'html-blockquote';
  if (names.includes('gmail_attr')) return 'gmail-attribution';
  if (names.includes('moz-cite-prefix')) return 'thunderbird-attribution';
  if (names.includes('yahoo_quoted')) return 'yahoo-quoted';
  if (names.includes('protonmail_quote')) return 'proton-quote';
  if ((attributes['name'] ?? '') === 'quote') return 'gmx-quote';
  if (names.includes('zmail_extra') || names.includes('gmail_extra_quote')) return 'zoho-quote';
  return null;
}

/** Elements after which everything is the quoted original. */
function restRule(attributes: Attributes): string | null {
  const id = (attributes['id'] ?? '').toLowerCase();
  if (/(?:^|_)divrplyfwdmsg$/.test(id)) return 'outlook-reply-header';
  if (/(?:^|_)appendonsend$/.test(id)) return 'outlook-append-on-send';
  if (id === 'stopspelling' || id === 'olk_src_body_section') return 'outlook-separator';
  if (id === 'zwchr') return 'zimbra-divider';
  if (id === 'mail-editor-reference-message-container') return 'outlook-reference-message';
  return null;
}

function signatureRule(attributes: Attributes): string | null {
  const names = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`.toLowerCase();
  if (names.includes('gmail_signature')) return 'gmail-signature';
  if (names.includes('moz-signature')) return 'thunderbird-signature';
  if (names.includes('protonmail_signature')) return 'proton-signature';
  if (names.includes('applemailsignature')) return 'apple-signature';
  if (names.includes('ms-outlook-mobile-signature')) return 'outlook-mobile-signature';
  if (/(?:^|[\s_])(?:composer_)?signature$/.test(names.trim())) return 'html-signature';
  return null;
}

const WHITE =
  /^(?:#f[a-f0-9]f[a-f0-9]f[a-f0-9]|#fff|white|snow|ivory|rgba?\((?:2[45]\d,?){3}(?:,?1)?\)|rgba\(.*,0\)|transparent)$/;

function styleOf(attributes: Attributes): ReadonlyMap<string, string> {
  const style = new Map<string, string>();
  const plain = (attributes['style'] ?? '').slice(0, 2000).replace(/\/\*.*?\*\//g, '');
  for (const part of plain.split(';')) {
    const colon = part.indexOf(':');
    if (colon < 0) continue;
    const name = part.slice(0, colon).trim().toLowerCase();
    style.set(
      name,
      part
        .slice(colon + 1)
        .toLowerCase()
        .replace(/\s+|!important/g, ''),
    );
  }
  return style;
}

const NO_SIZE = /^[0-2]?(?:\.\d+)?(?:px|pt)?$|^0?(?:\.[0-2]\d*)?(?:em|rem)$|^0%$/;
const NO_HEIGHT = /^0(?:\.\d+)?(?:px|pt|em|rem|%)?$/;
const NO_OPACITY = /^0?(?:\.[0-2]\d*)?$|^[12]?\d%$/;
const OFF_THE_PAGE = /^-\d{3,}/;

function isHidden(attributes: Attributes, style: ReadonlyMap<string, string>): boolean {
  if ('hidden' in attributes) return true;
  const of = (name: string): string => style.get(name) ?? 'unset';
  if (of('display') === 'none' || /^(?:hidden|collapse)$/.test(of('visibility'))) return true;
  if (of('mso-hide') === 'all' || NO_OPACITY.test(of('opacity'))) return true;
  if (NO_SIZE.test(of('font-size')) || NO_HEIGHT.test(of('max-height'))) return true;
  if (
    of('overflow') === 'hidden' &&
    [of('height'), of('width')].some((size) => NO_HEIGHT.test(size))
  )
    return true;
  if (['left', 'top', 'text-indent', 'margin-left'].some((name) => OFF_THE_PAGE.test(of(name))))
    return true;
  if (style.has('clip-path') || style.has('clip') || /scale\w*\(0/.test(of('transform')))
    return true;
  const color = style.get('color') ?? attributes['color']?.toLowerCase() ?? '';
  const behind = style.get('background-color') ?? style.get('background') ?? '';
  if (color !== '' && color === behind) return true;
  return WHITE.test(color) && (behind === '' || WHITE.test(behind));
}

function isStruck(tag: string, style: ReadonlyMap<string, string>): boolean {
  if (STRUCK.has(tag)) return true;
  const decoration = `${style.get('text-decoration') ?? ''}${style.get('text-decoration-line') ?? ''}`;
  return decoration.includes('line-through');
}

const TOP: Frame = {
  tag: '',
  cutBy: null,
  hidden: false,
  struck: false,
  silent: false,
  pre: false,
};

const topOf = (build: Build): Frame => build.frames.at(-1) ?? TOP;

function endLine(build: Build, evenBlank = false): void {
  const text = topOf(build).pre ? build.text : build.text.replace(/[ \t\n\r\f]+/g, ' ').trim();
  build.text = '';
  if (text.trim() === '' && !evenBlank) return;
  const { cutBy } = topOf(build);
  for (const each of text.split('\n')) build.lines.push({ text: each, cutBy: cutBy ?? build.rest });
}

function blankLine(build: Build): void {
  const last = build.lines.at(-1);
  if (last !== undefined && last.text.trim() !== '')
    build.lines.push({ text: '', cutBy: last.cutBy });
}

function openElement(build: Build, tag: string, attributes: Attributes): void {
  const above = topOf(build);
  if (tag === 'br') {
    endLine(build, true);
    return;
  }
  if (tag === 'img' && attributes['data-emoji'] !== undefined)
    build.text += attributes['data-emoji'];
  if (BLOCKS.has(tag)) endLine(build);
  const rest = restRule(attributes);
  if (rest !== null) {
    endLine(build);
    build.rest ??= rest;
  }
  if (VOID.has(tag)) return;
  const style = styleOf(attributes);
  build.frames.push({
    tag,
    cutBy: above.cutBy ?? quotationRule(tag, attributes) ?? signatureRule(attributes),
    hidden: above.hidden || isHidden(attributes, style),
    struck: above.struck || isStruck(tag, style),
    silent: above.silent || SILENT.has(tag),
    pre: above.pre || tag === 'pre' || (style.get('white-space') ?? '').startsWith('pre'),
  });
}

function addText(build: Build, text: string): void {
  const frame = topOf(build);
  if (frame.silent) return;
  const own = frame.cutBy === null && build.rest === null;
  if (frame.hidden) {
    build.hiddenText += text;
    build.hidden ||= own && /[\p{L}\p{N}]/u.test(text);
    return;
  }
  if (frame.struck && own && text.trim() !== '') build.struckOut = true;
  if (frame.cutBy === 'gmail-attribution' && /-{5,}|forwarded message/i.test(text)) {
    build.forwarded = true;
    build.rest ??= 'gmail-forward';
  }
  build.text += text;
}

function closeElement(build: Build, tag: string): void {
  if (tag === 'br' || VOID.has(tag)) return;
  if (build.frames.length === 0) return;
  const { cutBy } = topOf(build);
  const outer = build.frames.at(-2)?.cutBy ?? null;
  if (BLOCKS.has(tag) || cutBy !== outer) endLine(build);
  build.frames.pop();
  if (PARAGRAPHS.has(tag)) blankLine(build);
}

function newBuild(): Build {
  return {
    lines: [],
    frames: [],
    text: '',
    rest: null,
    struckOut: false,
    hidden: false,
    forwarded: false,
    unreadable: false,
    hiddenText: '',
  };
}

/**
 * HTML as lines: quotations, signatures and hidden text of the known clients are cut by structure.
 * Sources: the markup that Gmail, Outlook, Apple Mail, Thunderbird, Yahoo, Proton and GMX write.
 */
export function fromHtml(html: string): CutText {
  const build = newBuild();
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        openElement(build, tag, attributes);
      },
      ontext: (text) => {
        addText(build, text);
      },
      onclosetag: (tag) => {
        closeElement(build, tag);
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  for (let at = 0; at < html.length && !build.unreadable; at += CHUNK_CHARS) {
    parser.write(html.slice(at, at + CHUNK_CHARS));
    build.unreadable = build.frames.length > MAX_DEPTH;
  }
  if (!build.unreadable) parser.end();
  endLine(build);
  if (build.hiddenText.trim() !== '')
    build.lines.push({ text: build.hiddenText.trim(), cutBy: 'hidden-text' });
  const { lines, struckOut, hidden, forwarded, unreadable } = build;
  return { lines, struckOut, hidden, forwarded, unreadable };
}
