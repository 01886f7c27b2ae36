/** PostgreSQL keeps neither NUL nor half a surrogate pair; a mail may hold both. */

/** A text from outside for a text column. What cannot be stored becomes U+FFFD. */
export function storable(text: string): string {
  return text.replaceAll('\0', '\ufffd');
}

/** Escapes as `JSON.stringify` writes them; an escaped backslash first, so that it hides nothing. */
const ESCAPES = /\\\\|\\u0000|\\ud[89a-f][0-9a-f]{2}/g;

/** A value as JSON text for a jsonb column. What cannot be stored of its texts becomes U+FFFD. */
export function storableJson(value: unknown): string {
  return JSON.stringify(value).replace(ESCAPES, (found) => (found === '\\\\' ? found : '\\ufffd'));
}
