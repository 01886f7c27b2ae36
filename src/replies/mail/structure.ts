/**
 * The structure of a mail (RFC 5322, RFC 2045, RFC 2046), read without any library so that limits
 * hold before a library sees a byte. Every byte of the input is looked at once a level.
 */
export interface RawHeader {
  /** Lower case. */
  readonly name: string;
  /** Unfolded, otherwise as it came (bytes as Latin-1). */
  readonly value: string;
}

export interface RawPart {
  readonly headers: readonly RawHeader[];
  /** Lower case, `text/plain` when missing or unreadable (RFC 2045 section 5.2). */
  readonly contentType: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly disposition: string | null;
  readonly filename: string | null;
  /** 0 for the mail itself. */
  readonly depth: number;
  /** Inside an attached mail: never the writer's own words. */
  readonly nested: boolean;
  /** Bytes of the body within the mail. */
  readonly start: number;
  readonly end: number;
  readonly parts: readonly RawPart[];
}

const LIMITS = {
  mailBytes: 10 * 1024 * 1024,
  headerBytes: 64 * 1024,
  linesOfOneHeader: 50,
  levels: 20,
  parts: 100,
} as const;

export type Refusal =
  | 'mail-too-big'
  | 'header-too-big'
  | 'too-many-header-lines'
  | 'too-many-levels'
  | 'too-many-parts'
  | 'unreadable';

/** A limit that was passed, on its way out of the walk. */
class LimitPassed extends Error {
  readonly because: Refusal;
  constructor(because: Refusal) {
    super(because);
    this.because = because;
  }
}

const LF = 0x0a;
const CR = 0x0d;
const DASH = 0x2d;

interface Block {
  readonly headers: readonly RawHeader[];
  readonly bodyAt: number;
}

const latin1 = (raw: Buffer, start: number, end: number): string =>
  raw.toString('latin1', start, Math.max(start, end));

/** The place after the line that begins at `at`, and the end of its text without the line break. */
function lineAt(
  raw: Buffer,
  at: number,
  end: number,
): { readonly text: number; readonly next: number } {
  const found = raw.indexOf(LF, at);
  if (found < 0 || found >= end) return { text: end, next: end };
  const text = found > at && raw[found - 1] === CR ? found - 1 : found;
  return { text, next: found + 1 };
}

function readHeaders(raw: Buffer, start: number, end: number): Block {
  const lines: string[] = [];
  let at = start;
  let blank = false;
  while (at < end && !blank) {
    const { text, next } = lineAt(raw, at, end);
    if (next - start > LIMITS.headerBytes) throw new LimitPassed('header-too-big');
    const line = latin1(raw, at, text);
    const folded = /^[ \t]/.test(line) && lines.length > 0;
    if (line === '') blank = true;
    else if (folded) lines.push(`${lines.pop() ?? ''}${line}`);
    else if (/^[!-9;-~]+[ \t]*:/.test(line)) lines.push(line);
    else if (lines.length > 0 || !/^>?From /.test(line)) {
      // Not a header: RFC 5322 wants a blank line here, some programs forget it.
      return { headers: lines.map(readHeader), bodyAt: at };
    }
    at = next;
  }
  return { headers: lines.map(readHeader), bodyAt: at };
}

function readHeader(line: string): RawHeader {
  const colon = line.indexOf(':');
  return { name: line.slice(0, colon).trim().toLowerCase(), value: line.slice(colon + 1).trim() };
}

function refuseRepeats(headers: readonly RawHeader[]): void {
  const counts = new Map<string, number>();
  for (const { name } of headers) {
    const count = (counts.get(name) ?? 0) + 1;
    if (count > LIMITS.linesOfOneHeader) throw new LimitPassed('too-many-header-lines');
    counts.set(name, count);
  }
}

export function headerValue(headers: readonly RawHeader[], name: string): string | null {
  return headers.find((header) => header.name === name)?.value ?? null;
}

const PARAMETER = /;\s*([\w.*'%-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;]*))/g;

/** `text/plain; charset=utf-8` as its value and parameters (RFC 2045 section 5.1). */
function readParameters(value: string): {
  readonly value: string;
  readonly parameters: ReadonlyMap<string, string>;
} {
  const parameters = new Map<string, string>();
  const capped = value.slice(0, 4000);
  for (const [, name, quoted, plain] of capped.matchAll(PARAMETER)) {
    if (name === undefined) continue;
    const key = name.toLowerCase().replace(/\*\d*\*?$/, '');
    const text = quoted?.replace(/\\(.)/g, '$1') ?? plain ?? '';
    parameters.set(key, (parameters.get(key) ?? '') + text);
  }
  return { value: (capped.split(';')[0] ?? '').trim().toLowerCase(), parameters };
}

interface Walk {
  readonly raw: Buffer;
  parts: number;
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly depth: number;
  readonly nested: boolean;
}

function walkPart(walk: Walk, { start, end, depth, nested }: Place): RawPart {
  walk.parts += 1;
  if (walk.parts > LIMITS.parts) throw new LimitPassed('too-many-parts');
  if (depth > LIMITS.levels) throw new LimitPassed('too-many-levels');
  const { headers, bodyAt } = readHeaders(walk.raw, start, end);
  refuseRepeats(headers);
  const type = readParameters(headerValue(headers, 'content-type') ?? 'text/plain');
  const disposition = readParameters(headerValue(headers, 'content-disposition') ?? '');
  const contentType = /^[\w.+-]+\/[\w.+-]+$/.test(type.value) ? type.value : 'text/plain';
  const part = {
    headers,
    contentType,
    parameters: type.parameters,
    disposition: disposition.value === '' ? null : disposition.value,
    filename: disposition.parameters.get('filename') ?? type.parameters.get('name') ?? null,
    depth,
    nested,
    start: bodyAt,
    end,
  };
  return { ...part, parts: walkChildren(walk, part) };
}

function walkChildren(walk: Walk, part: Omit<RawPart, 'parts'>): readonly RawPart[] {
  const depth = part.depth + 1;
  if (part.contentType === 'message/rfc822' || part.contentType === 'message/global')
    return [walkPart(walk, { start: part.start, end: part.end, depth, nested: true })];
  const boundary = part.parameters.get('boundary');
  if (!part.contentType.startsWith('multipart/') || boundary === undefined || boundary === '')
    return [];
  return bodiesOf(walk.raw, part.start, part.end, boundary).map(([start, end]) =>
    walkPart(walk, { start, end, depth, nested: part.nested }),
  );
}

/** The bodies between boundary lines; text before the first and after the last counts for nothing. */
function bodiesOf(
  raw: Buffer,
  start: number,
  end: number,
  boundary: string,
): readonly (readonly [number, number])[] {
  const bodies: [number, number][] = [];
  const delimiter = `--${boundary}`;
  let open = -1;
  let before = start;
  for (let at = start; at < end;) {
    const { text, next } = lineAt(raw, at, end);
    if (raw[at] === DASH && raw[at + 1] === DASH && text - at <= delimiter.length + 80) {
      const line = latin1(raw, at, text).trimEnd();
      const closes = line === `${delimiter}--`;
      if (line === delimiter || closes) {
        if (open >= 0) bodies.push([open, Math.max(open, before)]);
        open = closes ? -1 : next;
        if (closes) return bodies;
      }
    }
    before = text;
    at = next;
  }
  if (open >= 0) bodies.push([open, end]);
  return bodies;
}

export type Structure =
  | { readonly kind: 'read'; readonly root: RawPart }
  | { readonly kind: 'refused'; readonly because: Refusal };

/** Reads the structure of a mail, or says which limit it passes. */
export function readStructure(raw: Buffer): Structure {
  if (raw.length > LIMITS.mailBytes) return { kind: 'refused', because: 'mail-too-big' };
  try {
    const place = { start: 0, end: raw.length, depth: 0, nested: false };
    return { kind: 'read', root: walkPart({ raw, parts: 0 }, place) };
  } catch (error) {
    if (error instanceof LimitPassed) return { kind: 'refused', because: error.because };
    return { kind: 'refused', because: 'unreadable' };
  }
}
