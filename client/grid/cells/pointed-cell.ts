export interface PointedCell {
  /** -1: the head of a column. */
  readonly row: number;
  /** -1: the head of a row. */
  readonly column: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  /** What of the cell: its box to tick, or the arrow that opens its list. */
  readonly part: 'cell' | 'box' | 'arrow';
}

/** The cell an element belongs to; undefined outside the rows and heads of a table. */
export function pointedCell(target: EventTarget | null): PointedCell | undefined {
  if (!(target instanceof Element)) return undefined;
  const cell = target.closest<HTMLElement>('[data-column]');
  if (!cell) return undefined;
  const row = cell.closest<HTMLElement>('[data-row]')?.dataset.row;
  return {
    row: row === undefined ? -1 : Number(row),
    column: Number(cell.dataset.column),
    isActive: cell.classList.contains('is-active'),
    isSelected: cell.getAttribute('aria-selected') === 'true',
    part: partOf(target),
  };
}

function partOf(target: Element): PointedCell['part'] {
  if (target.matches('.grid-box')) return 'box';
  return target.matches('[data-opens-list]') ? 'arrow' : 'cell';
}
