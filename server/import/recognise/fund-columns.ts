import { fiscalSources } from '../../../schemas/model/terms.ts';
import type { TableSpec } from '../../../schemas/pack/table-spec.ts';
import type { MatchedColumn } from './match-columns.ts';
import type { ShapeColumn } from './table-shape.ts';
import { columnWords } from './table-words.ts';

/** A column that a pack has in one, printed apart by fund. */
export interface FundColumn {
  readonly key: string;
  readonly found: ShapeColumn;
}

/** 财政拨款收入 of 收入总表, where it is printed by fund: the pack has one column for it. */
export function fundColumns(
  { id }: TableSpec,
  columns: readonly ShapeColumn[],
  matched: readonly MatchedColumn[],
): readonly FundColumn[] {
  if (id !== 'income' || matched.some(({ column }) => column.key === 'fiscal')) return [];
  const free = columns.filter(
    (column) =>
      !column.isOfOtherYear &&
      !column.path.some((title) => /结转/.test(title)) &&
      !matched.some(({ found }) => found === column),
  );
  return fiscalSources.flatMap((key) => {
    const found = free.find(({ path }) => columnWords['*']?.[key]?.test(path.at(-1) ?? ''));
    return found ? [{ key, found }] : [];
  });
}
