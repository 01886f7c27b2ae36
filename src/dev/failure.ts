/**
 * Thrown when a part of the embedded stack cannot be had, started or used.
 * The message is written for the person at the terminal: which part, why, and what to do about it.
 */
export class PartUnavailable extends Error {
  override readonly name = 'PartUnavailable';
}

/** One message: the part, what went wrong, and the ways out, one a line. */
export function partUnavailable(
  part: string,
  because: string,
  remedies: readonly string[],
): PartUnavailable {
  const waysOut = remedies.map((remedy) => `\n  - ${remedy}`).join('');
  return new PartUnavailable(`${part}: ${because}${waysOut === '' ? '' : `\nTo go on:${waysOut}`}`);
}

/** The message of anything thrown. */
export function reasonOf(thrown: unknown): string {
  return textOf(thrown, 'message') ?? String(thrown);
}

/** The `code` of a system error ("ENOENT"), if it has one. */
export function codeOf(thrown: unknown): string | undefined {
  return textOf(thrown, 'code');
}

/** No `instanceof`: in a sandbox, Node's own errors are instances of another realm's Error. */
function textOf(thrown: unknown, field: 'message' | 'code'): string | undefined {
  if (typeof thrown !== 'object' || thrown === null) return undefined;
  const value = (thrown as Partial<Record<typeof field, unknown>>)[field];
  return typeof value === 'string' ? value : undefined;
}
