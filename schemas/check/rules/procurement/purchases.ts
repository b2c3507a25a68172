import type { PrintedFigure } from '../../printed/printed-figure.ts';
import { readPrinted } from '../../printed/printed-figure.ts';
import type { PrintedCell, PrintedTable, Subject, SubjectScope } from '../../subject/subject.ts';

/** A row of 政府采购预算 as printed. */
export interface Purchase {
  readonly id: string;
  readonly name: string;
  readonly cell: (column: string) => PrintedCell | undefined;
}

/** The tables of purchases that list any. */
export const purchaseTables = ({ scopes }: Subject): readonly PrintedTable[] =>
  scopes.flatMap(({ tables }) => (tables.procurement ? [tables.procurement] : []));

/** Its rows of items, without totals. */
export const purchasesOf = (table: PrintedTable): readonly Purchase[] =>
  table.rows
    .filter(({ role }) => role === 'item')
    .map(({ key }) => {
      const cell = (column: string): PrintedCell | undefined => table.cells.get(`${key}/${column}`);
      return { id: key, name: cell('name')?.text ?? '', cell };
    });

/** `23`, `7306.5`, full-width too; undefined where it is no number. */
export function quantityOf(text: string): { readonly value: bigint; readonly scale: bigint } | undefined {
  const match = /^(\d{1,12})(?:\.(\d{1,4}))?$/.exec(text.trim().normalize('NFKC').replace(/,/g, ''));
  if (!match) return undefined;
  const [, whole = '', decimals = ''] = match;
  return { value: BigInt(whole + decimals), scale: 10n ** BigInt(decimals.length) };
}

/** A price as often as the quantity says; what was rounded away of it as often too. */
export const times = (
  { value, slack }: PrintedFigure,
  quantity: NonNullable<ReturnType<typeof quantityOf>>,
): PrintedFigure => ({
  value: (value * quantity.value) / quantity.scale,
  slack: (slack * quantity.value) / quantity.scale + 1n,
});

/** A cell of `originBudget` or `unitPrice` is text in the money of its table. */
export const moneyOf = (cell: PrintedCell | undefined, { unit }: PrintedTable): PrintedFigure | undefined =>
  cell === undefined || cell.text.trim() === '' ? undefined : readPrinted(cell.text.normalize('NFKC'), unit);

export type ScopeName = SubjectScope['scope'];
