import { refused } from '../refused.ts';
import type { Attribute, XmlHandler } from '../xml/read-xml.ts';
import { cellOf, type WorkbookWords } from './cell-of.ts';
import { cellPlace, cellRange } from './cell-reference.ts';
import { collectedText, joined } from './collected-text.ts';
import type { CellRange, SourceCell, SourceRow } from './source-workbook.ts';
import type { WorkbookLimits } from './workbook-limits.ts';

export interface SheetReader {
  readonly handler: XmlHandler;
  readonly rows: readonly SourceRow[];
  readonly merges: readonly CellRange[];
}

/** Reads the cells of a sheet as they come by. `count` is told of each cell kept and refuses too many. */
export function sheetReader(words: WorkbookWords, limits: WorkbookLimits, count: () => void): SheetReader {
  const rows: SourceRow[] = [];
  const merges: CellRange[] = [];
  const inline = collectedText(limits.cellText);
  let row = 0;
  let column = -1;
  let cells: SourceCell[] = [];
  let type = '';
  let style = 0;
  let value = '';
  let isFormula = false;
  let isInValue = false;
  let isInCell = false;

  function openRow(attribute: Attribute): void {
    const number = Number(attribute('r') ?? row + 1);
    // Rows out of order are not what any program writes; places would be wrong.
    if (!Number.isInteger(number) || number <= row)
      throw refused('工作表的行号混乱，文件已损坏，请另存后再导入');
    if (number > limits.rows) throw refused(`工作表超过 ${limits.rows} 行，请只留需要的行后再导入`);
    row = number;
    column = -1;
    cells = [];
  }

  function openCell(attribute: Attribute): void {
    const reference = attribute('r');
    const place = reference === undefined ? { column: column + 1, row } : cellPlace(reference);
    if (!place || place.column <= column || place.row !== row)
      throw refused('工作表的单元格位置混乱，文件已损坏，请另存后再导入');
    column = place.column;
    type = attribute('t') ?? 'n';
    style = Number(attribute('s') ?? 0);
    value = '';
    isFormula = false;
    isInCell = true;
    inline.clear();
  }

  function closeCell(): void {
    isInCell = false;
    const cell = cellOf({ type, style, value, text: inline.take(), isFormula }, column, words);
    if (!cell) return;
    if (column >= limits.columns) throw refused(`工作表超过 ${limits.columns} 列，请只留需要的列后再导入`);
    count();
    cells.push(cell);
  }

  function merge(reference: string): void {
    const range = cellRange(reference);
    if (range) merges.push(range);
    if (merges.length > limits.merges)
      throw refused(`工作表的合并单元格超过 ${limits.merges} 处，请取消合并后再导入`);
  }

  const handler: XmlHandler = {
    open: (name, attribute) => {
      if (name === 'row') openRow(attribute);
      else if (name === 'c') openCell(attribute);
      else if (name === 'mergeCell') merge(attribute('ref') ?? '');
      else if (!isInCell) return;
      else if (name === 'v') isInValue = true;
      else if (name === 'f') isFormula = true;
      else inline.open(name);
    },
    text: (piece) => {
      if (isInValue) value = joined(value, piece, limits.cellText);
      else if (isInCell) inline.text(piece);
    },
    close: (name) => {
      if (name === 'v') isInValue = false;
      else if (name === 'c') closeCell();
      else if (name === 'row' && cells.length > 0) rows.push({ number: row, cells });
      else if (isInCell) inline.close(name);
    },
  };
  return { handler, rows, merges };
}
