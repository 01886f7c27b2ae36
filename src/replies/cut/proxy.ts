import type { Line } from './lines.ts';

/**
 * Marks with which somebody signs for somebody else: P.O., P/O, p.p., p.a. (es, fr, en, pt, pl),
 * i.A., i.V., ppa. (de), b/a, i.o. (nl), z up., wz. (pl), 代理 (ja). A post office box is none.
 */
const MARK =
  /(?<![\p{L}\p{N}.&/])(?:p\s?\.\s?(?:o|a|p|d|i|c\s?\.\s?c)(?:\s?\.|(?=[\s,;:]|$))|p\s?[/'’]\s?(?:o|a|p|d|i|el|la|il|le|lo)(?![\p{L}\p{N}])|p\s?\/|ppa?\.?(?![\p{L}\p{N}.])|i\s?\.\s?[avo]\s?\.|i\s?\/\s?[avo](?![\p{L}\p{N}])|b\s?\/\s?[ac](?![\p{L}\p{N}])|z\s?up(?![\p{L}\p{N}])|wz\s?\.)(?!\s*box)|代理|代筆|[（(]代[）)]/iu;

/** The same in words, where a line of a signature begins with them. */
const OPENING =
  /^[\s*_>-]*(?:(?:pour|per|por|para|for|für|fuer|voor|za|namens|im auftrag|in vertretung|in opdracht|d['’]ordine|w imieniu|w zastępstwie)[\s:]|p\s?\.\s?(?:el|la|il|le|lo|o|a|der|die)\s)/iu;

/** "p. Mario Rossi": for him; with a capital it would be the writer's own initial. */
const SMALL_P = /^[\s*_>-]*p\s?\.\s/u;

/** "P.O. Pilar Montes", "i. A. Hans Müller", "Pour le Directeur": not in the writer's own name. */
export const signsForAnother = (text: string): boolean =>
  MARK.test(text) || OPENING.test(text) || SMALL_P.test(text);

const SIGNATURE_RULE = /(?:^|-)signature$|^signature-delimiter$|^tagline$/;

/** Gives back the lines of a signature that say it is somebody else's: they must be weighed. */
export function keepProxies(lines: readonly Line[]): readonly Line[] {
  return lines.map((line) =>
    line.cutBy !== null && SIGNATURE_RULE.test(line.cutBy) && signsForAnother(line.text)
      ? { ...line, cutBy: null }
      : line,
  );
}
