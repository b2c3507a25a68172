import type { DerivedScope } from '../../derive/derived-report.ts';
import type { TableSpec } from '../../pack/table-spec.ts';
import type { Both, Either } from '../compared-report.ts';
import { compareRows } from './compare-rows.ts';
import type { ComparedTable } from './compared-table.ts';
import { logicalRows } from './logical-rows.ts';
import type { RowKeys } from './row-candidates.ts';
import { codeCandidate, fixedCandidate } from './row-candidates.ts';
import { tablePanels } from './table-panels.ts';

export interface TableSides {
  /** The parts of both reports, in the form of one pack. */
  readonly scopes: Either<DerivedScope>;
  /** How the rows of a table of items are found again. */
  readonly items: Both<RowKeys>;
}

/** A table of one form, a panel each. */
export function compareTable(spec: TableSpec, { scopes, items }: TableSides): readonly ComparedTable[] {
  const { before, after } = scopes;
  const words = (after ?? before)?.placeholders ?? {};
  const keys = rowKeysOf(spec, items);
  const title = ((after ?? before)?.tables[spec.id]?.title ?? spec.title).replace(/\s/g, '');
  return tablePanels(spec, words).map((panel) => {
    const rows = compareRows(
      {
        before: logicalRows(before?.tables[spec.id], panel.columns),
        after: logicalRows(after?.tables[spec.id], panel.columns),
      },
      keys,
      panel.compared,
      spec.money,
    );
    return {
      id: spec.id,
      panel: panel.panel,
      title: panel.title === '' ? title : `${title}（${panel.title}）`,
      money: spec.money,
      columns: panel.compared,
      rows,
      changedRows: rows.filter(({ status }) => status !== 'same').length,
    };
  });
}

function rowKeysOf({ rows }: TableSpec, items: Both<RowKeys>): Both<RowKeys> {
  switch (rows.kind) {
    case 'items':
      return items;
    case 'codeTree':
      return { before: codeCandidate, after: codeCandidate };
    case 'fixed':
      return { before: fixedCandidate, after: fixedCandidate };
  }
}
