import type { SourceSheet, SourceWorkbook } from '../import/xlsx/source-workbook.ts';
import { findColumns } from './reading/find-columns.ts';
import { plainTitle } from './reading/plain-title.ts';
import { entrySheets } from './sheets/entry-sheets.ts';

/** Whether it is a workbook of ours, by the names of its sheets. */
export const isEntryWorkbook = ({ sheets }: SourceWorkbook): boolean => sheets.some(isOurs);

/** An export may have a sheet of such a name: its titles tell. */
const isOurs = (source: SourceSheet): boolean =>
  entrySheets.some(
    (sheet) =>
      [sheet.name, ...(sheet.otherNames ?? [])].some(
        (name) => plainTitle(name) === plainTitle(source.name),
      ) && findColumns(source, sheet) !== undefined,
  );
