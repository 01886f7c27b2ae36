/**
 * Takes out of a text whatever has the shape of something that only the customer may hold
 * (replies.md, "Partners are attackers too"): reply tokens, references, markers, codes, links to
 * the customer's pages, Message-IDs. By shape, not by look-up, so that old keys' ones go too; a
 * word in the shape of a code goes with them.
 */
const SHAPES: readonly RegExp[] = [
  /\bCS-[A-Z2-7]{10}\b/gi,
  /\bcountersign-mark-[a-z2-7]{16}\b/gi,
  /\/(?:d|my)\/[A-Za-z0-9_-]+/g,
  /(?<![A-Za-z0-9])[a-z2-7]{32}(?![A-Za-z0-9])/gi,
  /(?<![A-Z0-9-])[A-Z2-7]{4}-[A-Z2-7]{4}(?![A-Z0-9-])/g,
];

const MESSAGE_ID = /<[^<>\s]+@[^<>\s]+>/g;

/** For operators, who read headers: addresses in angle brackets stay. */
export function withoutCredentials(text: string): string {
  return SHAPES.reduce((cleaned, shape) => cleaned.replaceAll(shape, '[removed]'), text);
}

/** For partners: nothing in angle brackets that might be a Message-ID either. */
export function withoutSecrets(text: string): string {
  return withoutCredentials(text).replaceAll(MESSAGE_ID, '[removed]');
}

/** The same for every text within a JSON value. */
export function withoutSecretsWithin<T>(value: T): T {
  return clean(value) as T;
}

function clean(value: unknown): unknown {
  if (typeof value === 'string') return withoutSecrets(value);
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, clean(each)]));
}
