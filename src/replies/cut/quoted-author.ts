import type { Line } from './lines.ts';
import { isFromLine, isHeaderLine } from './quotations.ts';

const ADDRESS = /[\w.+-]+@([\w-]+(?:\.[\w-]+)*)/g;
const AUTHOR_RULES =
  /^(?:attribution|gmail-attribution|thunderbird-attribution|header-block|outlook-|original-message|html-blockquote|yahoo-quoted|proton-quote)/;
const MAX_AUTHOR_LINES = 6;

/**
 * True when the topmost quotation names its author's address and no address there belongs to the
 * domain the reply was sent to: then somebody else's mail is quoted, and a yes may answer that.
 */
export function quotesForeignAuthor(
  lines: readonly Line[],
  replyDomains: ReadonlySet<string>,
): boolean {
  const first = lines.findIndex((line) => line.cutBy !== null && AUTHOR_RULES.test(line.cutBy));
  if (first < 0) return false;
  const head = lines
    .slice(first, first + MAX_AUTHOR_LINES)
    .filter((line) => line.cutBy !== null && (isFromLine(line) || !isHeaderLine(line)))
    .map((line) => line.text)
    .join(' ')
    .slice(0, 2000);
  const domains = [...head.matchAll(ADDRESS)].map((match) => (match[1] ?? '').toLowerCase());
  return domains.length > 0 && !domains.some((domain) => replyDomains.has(domain));
}
