/** HTML made of pieces: whatever is not itself markup is escaped, without exception. */
export interface Markup {
  readonly markup: string;
}
export type Piece = string | number | Markup | null | false | readonly Piece[];

/** ``html`<p>${text}</p>` ``: only literals of the program become markup. */
export function html(literals: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  let markup = literals[0] ?? '';
  for (const [index, piece] of pieces.entries()) {
    markup += markupOf(piece) + (literals[index + 1] ?? '');
  }
  return { markup };
}

/** A person's or organisation's name: its own direction, apart from the text around it. */
export function named(name: string): Markup {
  return html`<bdi dir="auto">${name}</bdi>`;
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

function markupOf(piece: Piece): string {
  if (piece === null || piece === false) return '';
  if (typeof piece === 'string') return escapeHtml(piece);
  if (typeof piece === 'number') return String(piece);
  if ('markup' in piece) return piece.markup;
  return piece.map(markupOf).join('');
}
