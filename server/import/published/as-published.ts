import type { DerivedScope } from '../../../schemas/derive/derived-report.ts';
import { leafColumns } from '../../../schemas/derive/table/columns.ts';
import type { Pack } from '../../../schemas/pack/pack.ts';
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
    const numbers = new Set(
      leafColumns(spec.columns, placeholders).flatMap(({ key, value }) =>
        value === 'rowNumber' ? [key] : [],
      ),
    );
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
      if (key !== undefined && !numbers.has(column) && plain(derived.get(address) ?? '') !== plain(text))
        differing[address] = text;
    }
    for (const [address, text] of derived) {
      const column = address.slice(address.lastIndexOf('/') + 1);
      if (!seen.has(address) && text !== '' && !numbers.has(column)) differing[address] = '';
    }
  }
  return differing;
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
