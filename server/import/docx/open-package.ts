import type { FileLimits } from '../file/file-limits.ts';
import { refuseOtherKinds } from '../file/refuse-other-kinds.ts';
import { type ZipDirectory, type ZipPart, zipDirectory } from '../file/zip-directory.ts';
import { refused } from '../refused.ts';
import { relatedParts } from '../xml/related-parts.ts';

/** The parts of a docx that are read. */
export interface DocxPackage {
  readonly body: ZipPart;
  readonly styles: ZipPart | undefined;
  readonly numbering: ZipPart | undefined;
}

/** Finds the parts by their relationships, as Word does. @throws UnusableInput where it is no docx, or has macros. */
export function openPackage(bytes: Uint8Array, limits: FileLimits): DocxPackage {
  if (bytes.length > limits.fileBytes)
    throw refused(
      `文件过大（${megabytes(bytes.length)} MB），最多 ${megabytes(limits.fileBytes)} MB：请压缩或删去图片后再导入`,
    );
  refuseOtherKinds(bytes);
  const parts = zipDirectory(bytes, limits);
  const [path] = relatedParts(bytes, parts, '_rels/.rels', '', limits).filter(
    ({ type }) => type === 'officeDocument',
  );
  const body = path && parts.get(path.target);
  if (!body) throw refused(foreignReason(parts));
  refuseMacros(parts);
  const folder = body.name.slice(0, body.name.lastIndexOf('/') + 1);
  const own = `${folder}_rels/${body.name.slice(folder.length)}.rels`;
  if (!/document\d*\.xml$/i.test(body.name)) throw refused(foreignReason(parts));
  const related = relatedParts(bytes, parts, own, folder, limits);
  const part = (type: string) => parts.get(related.find((relation) => relation.type === type)?.target ?? '');
  return { body, styles: part('styles'), numbering: part('numbering') };
}

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(0);

/** Macros are never run here; a report with them is not what was published. */
function refuseMacros(parts: ZipDirectory): void {
  const names = [...parts.keys()];
  if (names.some((name) => /vbaProject\.bin$|vbaData\.xml$/i.test(name)))
    throw refused(
      '文件带有宏（.docm），不读取：请在 Word 或 WPS 中另存为不带宏的“Word 文档（.docx）”后再导入',
    );
}

function foreignReason(parts: ZipDirectory): string {
  const has = (name: RegExp) => [...parts.keys()].some((part) => name.test(part));
  if (has(/^xl\//)) return '这是 Excel 工作簿，不是 docx：请选择公开报告的 docx 文件';
  if (has(/^ppt\//)) return '这是演示文稿，不是 docx：请选择公开报告的 docx 文件';
  if (has(/^content\.xml$/)) return '这是 ODF 文档（.odt），不是 docx：请另存为“Word 文档（.docx）”后再导入';
  if (has(/^OFD\.xml$/i)) return '这是 OFD 版式文件，不是 docx：请使用 docx 原件';
  return '这是压缩包，其中没有 Word 文档的正文：请先解压，再导入其中的 docx';
}
