/**
 * Takes the bytes of one mail in as they come, within limits that hold before any library sees
 * them: past a limit nothing is kept any more, and the mail is refused by name.
 */
import { LIMITS } from '../domain/limits.ts';

export interface SmtpRefusal {
  readonly code: number;
  /** With its enhanced status code (RFC 3463) in front. */
  readonly text: string;
}

const HEADER_LINES_OF_ONE_NAME = 50;

const REFUSALS = {
  mail: {
    code: 552,
    text: `5.3.4 the mail is larger than ${String(LIMITS.mailBytes)} bytes`,
  },
  header: {
    code: 552,
    text: `5.3.4 the header block is larger than ${String(LIMITS.mailHeaderBytes)} bytes`,
  },
  lines: {
    code: 554,
    text: `5.6.0 more than ${String(HEADER_LINES_OF_ONE_NAME)} header lines of one name`,
  },
} as const satisfies Record<string, SmtpRefusal>;

const LF = 0x0a;
const CR = 0x0d;
const COLON = 0x3a;
const BLANKS = new Set([0x20, 0x09]);

/** State of one DATA. Feed it every chunk, then ask for the mail. */
export class TakingIn {
  private chunks: Buffer[] = [];
  private byteCount = 0;
  private refused: SmtpRefusal | null = null;
  private isInHeader = true;
  private line: number[] = [];
  private readonly lineCounts = new Map<string, number>();

  /** The refusal, from the moment it is certain. */
  take(chunk: Buffer): SmtpRefusal | null {
    if (this.refused !== null) return this.refused;
    if (this.isInHeader) this.refused = this.takeHeader(chunk);
    this.byteCount += chunk.length;
    if (this.byteCount > LIMITS.mailBytes) this.refused ??= REFUSALS.mail;
    if (this.refused === null) this.chunks.push(chunk);
    else this.chunks = [];
    return this.refused;
  }

  /** The whole mail, or why it was refused. */
  finish(): { readonly kind: 'mail'; readonly raw: Buffer } | SmtpRefusal {
    return this.refused ?? { kind: 'mail', raw: Buffer.concat(this.chunks) };
  }

  /** Every kind of line end ends a line here, as the most lenient reader would have it. */
  private takeHeader(chunk: Buffer): SmtpRefusal | null {
    const allowed = LIMITS.mailHeaderBytes - this.byteCount;
    for (let at = 0; at < chunk.length; at += 1) {
      if (at >= allowed) return REFUSALS.header;
      const byte = chunk[at];
      if (byte === undefined) break;
      if (byte !== LF) {
        if (byte !== CR) this.line.push(byte);
        continue;
      }
      if (this.line.length === 0) {
        this.isInHeader = false;
        return null;
      }
      if (this.countLine() > HEADER_LINES_OF_ONE_NAME) return REFUSALS.lines;
    }
    return null;
  }

  private countLine(): number {
    const line = this.line;
    this.line = [];
    const colon = line.indexOf(COLON);
    if (BLANKS.has(line[0] ?? 0) || colon === -1) return 0;
    const name = String.fromCharCode(...line.slice(0, Math.min(colon, 100)))
      .trim()
      .toLowerCase();
    const count = (this.lineCounts.get(name) ?? 0) + 1;
    this.lineCounts.set(name, count);
    return count;
  }
}
