import type { DerivedTable } from '../../derive/derived-report.ts';
import type { Placeholders } from '../../derive/placeholders.ts';
import { leafColumns } from '../../derive/table/columns.ts';
import type { Pack } from '../../pack/pack.ts';
import type { Column, TableSpec } from '../../pack/table-spec.ts';
import { rememberFor } from '../../remember-for.ts';
import { columnTitles } from './column-titles.ts';
import type { PrintedTable } from './subject.ts';

interface PrintedColumns {
  readonly columns: readonly Column[];
  readonly amountColumns: readonly string[];
  readonly titles: PrintedTable['columnTitles'];
}

/** What the rows of one table have in common. */
export interface PrintedFrame extends PrintedColumns {
  /** Of every address of the table: `scope/table/`. */
  readonly prefix: string;
  readonly unit: PrintedTable['unit'];
  readonly asPublished: Readonly<Record<string, string>>;
}

export function printedFrame(
  { id, scope }: DerivedTable,
  words: Placeholders,
  asPublished: PrintedFrame['asPublished'],
  pack: Pack,
): PrintedFrame {
  const spec = pack.tables[id];
  const columns = spec ? remembered(spec, [words], () => columnsOf(spec, words)) : none;
  return { ...columns, prefix: `${scope}/${id}/`, unit: spec?.money.unit ?? '万元', asPublished };
}

const remembered = rememberFor<TableSpec, PrintedColumns>();

const none: PrintedColumns = { columns: [], amountColumns: [], titles: {} };

function columnsOf(spec: TableSpec, words: Placeholders): PrintedColumns {
  const columns = leafColumns(spec.columns, words);
  return {
    columns,
    amountColumns: columns.flatMap(({ key, value }) => (value === 'amount' ? [key] : [])),
    titles: columnTitles(spec.columns, words),
  };
}
