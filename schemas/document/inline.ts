/** The address of a cell: `scope/table/row key/column key`, e.g. `department/summary/incomeTotal/amount`. */
export type Address = string;

/**
 * A run of a sentence or a cell. A figure is never typed: its text is printed from the cell at `address`.
 * A gap is a question the accountant has not answered yet; a draft shows it, nothing fills it in.
 */
export type Inline =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** What was put in or taken out, where two texts are shown as one. */
      readonly mark?: TextMark;
    }
  | { readonly kind: 'figure'; readonly address: Address; readonly text: string }
  | { readonly kind: 'gap'; readonly question: string };

export type TextMark = 'added' | 'removed';

export const plain = (text: string): Inline => ({ kind: 'text', text });

/** What a reader sees of the inlines; a gap reads 【待补充：…】. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines.map(visibleText).join('');
}

/** What a reader sees of one inline. */
export function visibleText(inline: Inline): string {
  return inline.kind === 'gap' ? `【待补充：${inline.question}】` : inline.text;
}
