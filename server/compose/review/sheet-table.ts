import type {
  PageLayout,
  TableBlock,
  TableCell,
  TableRow,
  TableType,
} from '../../../schemas/document/block.ts';
import { plain } from '../../../schemas/document/inline.ts';
import type { Pack } from '../../../schemas/pack/pack.ts';
import { shareTwips } from '../widths.ts';

export interface SheetColumn {
  readonly title: string;
  /** Relative. */
  readonly width: number;
  readonly align?: TableCell['align'];
}

interface SheetTable {
  readonly id: string;
  readonly title: string;
  readonly layout: PageLayout;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly string[])[];
  /** The pack's for wide tables where left out. */
  readonly type?: TableType;
}

/** A plain table over the width of its page, its header repeated on each. */
export function sheetTable(sheet: SheetTable, pack: Pack): TableBlock {
  const { id, title, layout, columns, rows } = sheet;
  const { width, left, right } = pack.houseStyle.page[layout];
  const type = sheet.type ?? pack.tableTypes.wide;
  if (!type) throw new Error('the pack has no table type wide');
  return {
    kind: 'table',
    id: `sheet/${id}`,
    title,
    widths: shareTwips(
      columns.map((column) => column.width),
      width - left - right,
    ),
    type,
    header: [
      row(
        columns,
        'header',
        columns.map((column) => column.title),
      ),
    ],
    body: rows.map((cells) => row(columns, 'body', cells)),
  };
}

const row = (
  columns: readonly SheetColumn[],
  role: TableRow['role'],
  texts: readonly string[],
): TableRow => ({
  role,
  cells: columns.map(({ align = 'left' }, index) => ({
    inlines: texts[index] ? [plain(texts[index])] : [],
    align: role === 'header' ? 'center' : align,
  })),
});
