/** Markup whose parts have been escaped. Only `html` and `trusted` make it. */
export interface Markup {
  readonly markup: string;
}

/** What may stand in a slot. Text is escaped; absent things and `false` leave nothing. */
export type Piece = Markup | string | number | null | undefined | false | readonly Piece[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');

const isMarkup = (piece: Piece): piece is Markup =>
  typeof piece === 'object' && piece !== null && 'markup' in piece;

function render(piece: Piece): string {
  if (piece === null || piece === undefined || piece === false) return '';
  if (isMarkup(piece)) return piece.markup;
  if (typeof piece === 'object') return piece.map(render).join('');
  return escape(String(piece));
}

/** Template tag for pages: everything put into a slot is escaped, unless it is markup already. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  const markup = strings.map((part, index) => part + render(pieces[index])).join('');
  return { markup };
}

/**
 * Marks text as markup. For our own constants only (styles, scripts, drawings), never for what a form sent.
 */
export const trusted = (markup: string): Markup => ({ markup });
