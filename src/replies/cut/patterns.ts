import { fold } from '../grammar/fold.ts';

/**
 * The line patterns of the language files: literal parts with `…` for anything between. Matching
 * is a walk of `indexOf`, so it is linear in the line.
 */
export interface LinePattern {
  readonly source: string;
  readonly parts: readonly string[];
}

/** One line in the form in which patterns are compared. */
export function flatten(line: string): string {
  return fold(line.replace(/[*_"“”„«»]/g, ' '))
    .replace(/[‘’`´]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/ ([:,])/g, '$1')
    .trim();
}

export function readPattern(source: string): LinePattern {
  const parts = source
    .normalize('NFC')
    .split('…')
    .map((part) => {
      const flat = flatten(part);
      return { part, flat };
    });
  return { source, parts: parts.map(({ part, flat }) => padded(part, flat)) };
}

/** Keeps the single spaces at the seams, so that "On …" is not the beginning of "Once". */
function padded(part: string, flat: string): string {
  if (flat === '') return '';
  return `${/^\s/.test(part) ? ' ' : ''}${flat}${/\s$/.test(part) ? ' ' : ''}`;
}

/** True when a flattened line is the pattern from its beginning to its end. */
export function fits(pattern: LinePattern, flat: string): boolean {
  const { parts } = pattern;
  const first = parts[0] ?? '';
  if (!flat.startsWith(first)) return false;
  let at = first.length;
  if (parts.length === 1) return at === flat.length;
  const last = parts.at(-1) ?? '';
  for (const part of parts.slice(1, -1)) {
    const found = flat.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  if (last === '') return true;
  return flat.length - last.length >= at && flat.endsWith(last);
}
