import type { FileLimits } from '../file/file-limits.ts';
import { type ZipDirectory, type ZipPart, zipDirectory } from '../file/zip-directory.ts';
import { refused } from '../refused.ts';
import { relatedParts } from '../xml/related-parts.ts';
import { refuseOtherWorkbooks } from './refuse-other-workbooks.ts';

/** The parts of a workbook that are read. */
export interface WorkbookPackage {
  readonly workbook: ZipPart;
  readonly sharedStrings: ZipPart | undefined;
  readonly styles: ZipPart | undefined;
  /** By the id of the relationship. */
  readonly sheets: ReadonlyMap<string, ZipPart>;
}

/** Finds the parts by their relationships, as Excel does. @throws UnusableInput where it is no xlsx, or has macros. */
export function openWorkbook(bytes: Uint8Array, limits: FileLimits): WorkbookPackage {
  if (bytes.length > limits.fileBytes)
    throw refused(
      `文件过大（${megabytes(bytes.length)} MB），工作簿最多 ${megabytes(limits.fileBytes)} MB：请只留需要的工作表后再导入`,
    );
  refuseOtherWorkbooks(bytes);
  const parts = zipDirectory(bytes, limits);
  const main = relatedParts(bytes, parts, '_rels/.rels', '', limits).find(
    ({ type }) => type === 'officeDocument',
  );
  const workbook = parts.get(main?.target ?? '');
  if (!workbook || !/workbook\d*\.xml$/i.test(workbook.name)) throw refused(foreignReason(parts));
  refuseMacros(parts);
  return related(bytes, parts, workbook, limits);
}

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(0);

function related(
  bytes: Uint8Array,
  parts: ZipDirectory,
  workbook: ZipPart,
  limits: FileLimits,
): WorkbookPackage {
  const folder = workbook.name.slice(0, workbook.name.lastIndexOf('/') + 1);
  const own = `${folder}_rels/${workbook.name.slice(folder.length)}.rels`;
  const relations = relatedParts(bytes, parts, own, folder, limits);
  const part = (wanted: string) => parts.get(relations.find(({ type }) => type === wanted)?.target ?? '');
  const sheets = relations.flatMap(({ id, type, target }) => {
    const sheet = type === 'worksheet' ? parts.get(target) : undefined;
    return sheet ? [[id, sheet] as const] : [];
  });
  return {
    workbook,
    sharedStrings: part('sharedStrings'),
    styles: part('styles'),
    sheets: new Map(sheets),
  };
}

/** Macros are never run here; a workbook of entries needs none. */
function refuseMacros(parts: ZipDirectory): void {
  if ([...parts.keys()].some((name) => /vbaProject\.bin$|macrosheets\//i.test(name)))
    throw refused(
      '工作簿带有宏（.xlsm），不读取：请在 Excel 或 WPS 中另存为不带宏的“Excel 工作簿（.xlsx）”后再导入',
    );
}

function foreignReason(parts: ZipDirectory): string {
  const has = (name: RegExp) => [...parts.keys()].some((part) => name.test(part));
  if (has(/^word\//)) return '这是 Word 文档，不是工作簿：请选择 xlsx 文件';
  if (has(/^xl\/workbook\.bin$/))
    return '这是二进制工作簿（.xlsb），不是 xlsx：请在 Excel 中另存为“Excel 工作簿（.xlsx）”后再导入';
  if (has(/^content\.xml$/))
    return '这是 ODF 表格（.ods），不是 xlsx：请另存为“Excel 工作簿（.xlsx）”后再导入';
  return '这是压缩包，其中没有工作簿：请先解压，再导入其中的 xlsx';
}
