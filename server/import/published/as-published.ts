import type { DerivedScope } from '../../../schemas/derive/derived-report.ts';
import { leafColumns } from '../../../schemas/derive/table/columns.ts';
import { formatAmount, isZero, type MoneyUnit } from '../../../schemas/model/amount.ts';
import type { Pack } from '../../../schemas/pack/pack.ts';
import type { TableSpec } from '../../../schemas/pack/table-spec.ts';
import { amountOf } from '../entries/printed-cells.ts';
import { plain } from '../recognise/plain.ts';
import type { RecognisedForm } from '../recognise/recognised-form.ts';
import type { RecognisedTable } from '../recognise/recognised-table.ts';

type Printed = Record<string, string>;

/**
 * What the tables of a part print otherwise than its entries make it, by address: rounding tails, mistakes, what is no
 * amount. A cell that is not printed at all is blank.
 * @param keyOf the key of a printed row in the derived table
 */
export function cellsAsPublished(
  { scope, tables, placeholders }: DerivedScope,
  printed: ReadonlyMap<string, RecognisedTable>,
  pack: Pack,
  keyOf: (table: string, row: string) => string | undefined,
): Printed {
  const differing: Printed = {};
  for (const [id, table] of printed) {
    const spec = pack.tables[id];
    if (!spec) continue;
    const kinds = new Map(leafColumns(spec.columns, placeholders).map(({ key, value }) => [key, value]));
    const derived = new Map(
      (tables[id]?.rows ?? []).flatMap(({ cells }) =>
        cells.map(({ address, text }) => [address, text] as const),
      ),
    );
    const seen = new Set<string>();
    for (const { row, column, text } of table.cells) {
      const key = keyOf(id, row);
      const address = `${scope}/${id}/${key}/${column}`;
      seen.add(address);
      if (key === undefined || !kinds.has(column) || kinds.get(column) === 'rowNumber') continue;
      const own = kinds.get(column) === 'amount' ? inUnit(text, table.unit, spec.money) : text;
      if (plain(derived.get(address) ?? '') !== plain(own)) differing[address] = own;
    }
    for (const [address, text] of derived)
      if (text !== '' && !seen.has(address) && isLeftOut(address, table, kinds)) differing[address] = '';
  }
  return differing;
}

/** A cell that a table of this form would have: others of its column are there, and others of its kind of row. */
function isLeftOut(address: string, { cells }: RecognisedTable, kinds: ReadonlyMap<string, string>): boolean {
  const [, , row = '', column = ''] = address.split('/');
  const isAlike = (other: string) => /^\d+$/.test(other) && other.length === row.length;
  return (
    kinds.get(column) !== 'rowNumber' &&
    cells.some((cell) => cell.column === column) &&
    (!/^\d+$/.test(row) || cells.some((cell) => isAlike(cell.row)))
  );
}

/** An amount as the pack's table would print it; what is none, or finer than that, as it is. */
function inUnit(text: string, unit: MoneyUnit, money: TableSpec['money']): string {
  const amount = amountOf(text, unit);
  if (amount === undefined || !/\d/.test(text)) return text;
  if (isZero(amount) && unit !== money.unit) return money.zero;
  return unit === money.unit ? text : formatAmount(amount, money);
}

/** The same of the tables of projects. */
export function formsAsPublished(
  { scope, projects }: DerivedScope,
  forms: ReadonlyMap<string, RecognisedForm>,
): Printed {
  const differing: Printed = {};
  for (const project of projects) {
    const form = forms.get(project.id);
    if (!form) continue;
    const compare = (field: string, printed: string | undefined, derived: string) => {
      if (printed !== undefined && plain(printed) !== plain(derived))
        differing[`${scope}/projects/${project.id}/${field}`] = printed;
    };
    compare('budget', form.fields.budget, project.budget.text);
    compare('fiscal', form.fields.fiscal, project.fiscal.text);
    compare('other', form.fields.other, project.other.text);
    form.plan.forEach((share, index) => {
      compare(`plan${index}`, share, project.plan[index] ?? '');
    });
  }
  return differing;
}

/** Notes under the tables: each of the pack's as printed, or blank where it is not; further ones behind them. */
export function notesAsPublished(
  { scope, tables }: DerivedScope,
  printed: ReadonlyMap<string, RecognisedTable>,
  notes: ReadonlyMap<string, readonly string[]>,
): Printed {
  const differing: Printed = {};
  for (const id of printed.keys()) {
    const own = tables[id]?.notes ?? [];
    const left = [...(notes.get(id) ?? [])];
    const take = (isIt: (note: string) => boolean) => {
      const at = left.findIndex(isIt);
      return at < 0 ? undefined : left.splice(at, 1)[0];
    };
    own.forEach((note, index) => {
      if (take((line) => plain(line) === plain(note)) !== undefined) return;
      differing[`${scope}/${id}/notes/${index}`] =
        take((line) => /空表/.test(line) === /空表/.test(note)) ?? '';
    });
    left.forEach((note, index) => {
      differing[`${scope}/${id}/notes/${own.length + index}`] = note;
    });
  }
  return differing;
}
