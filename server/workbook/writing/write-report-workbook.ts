import type { Workbook } from '../../documents/xlsx/workbook.ts';
import { writeXlsx } from '../../documents/xlsx/write-xlsx.ts';

/** The date within the file: the same report gives the same bytes. */
const noDate = new Date('2000-01-01T00:00:00Z');

/** The bytes of a report's workbook. */
export const writeReportWorkbook = (workbook: Workbook): Promise<Uint8Array> => writeXlsx(workbook, noDate);
