/** One line of a mail while quotations are being cut away. */
export interface Line {
  readonly text: string;
  /** The rule that took it away, or null while it counts as the writer's own words. */
  readonly cutBy: string | null;
}

/** A mail as lines, and what was noticed on the way that no line can say. */
export interface CutText {
  readonly lines: readonly Line[];
  /** Words of the writer's own that were struck out. */
  readonly struckOut: boolean;
  /** Words outside every quotation that no reader of the mail would see. */
  readonly hidden: boolean;
  /** A forwarded mail stands at the top level. */
  readonly forwarded: boolean;
  /** The structure could not be followed (nested too deeply). */
  readonly unreadable: boolean;
}

export const isBlank = (line: Line): boolean => line.text.trim() === '';
export const isOwn = (line: Line): boolean => line.cutBy === null;

export function fromText(text: string): CutText {
  const lines = text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .split('\n')
    .map((each): Line => ({ text: each, cutBy: null }));
  return { lines, struckOut: false, hidden: false, forwarded: false, unreadable: false };
}

/** Takes lines away from `from` up to before `to`; what is gone already keeps its first rule. */
export function cutLines(
  lines: readonly Line[],
  from: number,
  to: number,
  rule: string,
): readonly Line[] {
  return lines.map((line, at) =>
    at >= from && at < to && line.cutBy === null ? { ...line, cutBy: rule } : line,
  );
}

/** Runs of the writer's own lines: first line and the one after the last. */
export function ownRuns(lines: readonly Line[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  let start = -1;
  lines.forEach((line, at) => {
    if (isOwn(line) && start < 0) start = at;
    if (!isOwn(line) && start >= 0) {
      runs.push([start, at]);
      start = -1;
    }
  });
  if (start >= 0) runs.push([start, lines.length]);
  return runs;
}

/** What is left: own lines, with a blank line wherever something was cut between them. */
export function ownText(lines: readonly Line[]): string {
  const kept: string[] = [];
  for (const line of lines) {
    if (isOwn(line)) kept.push(line.text);
    else if (kept.at(-1) !== '') kept.push('');
  }
  return kept.join('\n').trim();
}
