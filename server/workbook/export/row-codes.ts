import { type ExportMapping, type SplitCode, splitCodes } from '../../../schemas/api/workbook.ts';
import type { SourceRow } from '../../import/xlsx/source-workbook.ts';
import { codeJoiner } from './joined-code.ts';
import { remembered } from './remembered.ts';
import type { RowCells } from './row-cells.ts';

/** The codes of an export's rows, read from the top down: whole, or put together of their parts. */
export function rowCodes(cells: RowCells, { columns }: ExportMapping) {
  const codes = remembered(codeIn);
  const joiners = {
    functionalClass: codeJoiner(),
    economicClass: codeJoiner(),
    governmentEconomicClass: codeJoiner(),
  };
  const carried = new Set<number>();
  return {
    /** 'x' where what stands there is no code. */
    read: (row: SourceRow, code: SplitCode): string => {
      const parts = splitCodes[code];
      if (columns[code] !== undefined || parts.some((part) => columns[part] === undefined))
        return codes(cells.text(row, code));
      const joined = joiners[code](parts.map((part) => cells.text(row, part)));
      if (joined.isCarried) carried.add(row.number);
      return joined.code ?? 'x';
    },
    /** In how many rows a level was blank that the row above has. */
    carriedRows: () => carried.size,
  };
}

const codeIn = (text: string): string =>
  /^(\d+)(?=\D|$)/.exec(text.normalize('NFKC').trim())?.[1] ?? (text ? 'x' : '');
