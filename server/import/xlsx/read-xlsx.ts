import type { ZipPart } from '../file/zip-directory.ts';
import { refused } from '../refused.ts';
import type { XmlHandler } from '../xml/read-xml.ts';
import { readXmlPart } from '../xml/read-xml-part.ts';
import { numberFormats } from './number-formats.ts';
import { openWorkbook } from './open-workbook.ts';
import { sharedStrings } from './shared-strings.ts';
import { sheetReader } from './sheet-reader.ts';
import type { SourceSheet, SourceWorkbook } from './source-workbook.ts';
import { type WorkbookLimits, workbookLimits } from './workbook-limits.ts';

/**
 * The sheets of an xlsx saved by any program, Strict or Transitional.
 * @throws UnusableInput where the file is no xlsx, is damaged, or goes beyond the limits.
 */
export function readXlsx(bytes: Uint8Array, limits: WorkbookLimits = workbookLimits): SourceWorkbook {
  const parts = openWorkbook(bytes, limits);
  const list = sheetList();
  const shared = sharedStrings(limits.cellText);
  const formats = numberFormats();
  const read = (part: ZipPart | undefined, handler: XmlHandler) =>
    part && readXmlPart(bytes, part, limits, handler);
  read(parts.workbook, list.handler);
  if (list.sheets.length > limits.sheets) throw refused(`工作簿超过 ${limits.sheets} 张工作表，请只留需要的`);
  read(parts.styles, formats.handler);
  read(parts.sharedStrings, shared.handler);
  const words = { texts: shared.texts, formats: formats.kinds, isFrom1904: list.isFrom1904() };
  const count = counter(limits.cells);
  const sheets = list.sheets.flatMap(({ id, name, isHidden }): readonly SourceSheet[] => {
    const part = parts.sheets.get(id);
    if (!part) return [];
    const { handler, rows, merges } = sheetReader(words, limits, count);
    read(part, handler);
    return [{ name, isHidden, rows, merges }];
  });
  return { sheets };
}

function counter(most: number): () => void {
  let cells = 0;
  return () => {
    cells += 1;
    if (cells > most) throw refused(`工作簿有内容的单元格超过 ${most} 个，请只留需要的部分后再导入`);
  };
}

function sheetList() {
  const sheets: { readonly id: string; readonly name: string; readonly isHidden: boolean }[] = [];
  let from1904 = false;
  const handler: XmlHandler = {
    open: (name, attribute) => {
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attribute('date1904') ?? '');
      if (name !== 'sheet') return;
      const isHidden = (attribute('state') ?? 'visible') !== 'visible';
      sheets.push({ id: attribute('id') ?? '', name: attribute('name') ?? '', isHidden });
    },
    text: () => {},
    close: () => {},
  };
  return { handler, sheets, isFrom1904: () => from1904 };
}
