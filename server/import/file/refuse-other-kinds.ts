import { refused } from '../refused.ts';
import { compoundNames, startOfNoArchive } from './file-start.ts';

const oldFormat = '请用 Word 或 WPS 打开，另存为“Word 文档（.docx）”后再导入';

/** What the first bytes of a file say it is, whatever its name: everything but a zip archive is refused by name. */
export function refuseOtherKinds(bytes: Uint8Array): void {
  const start = startOfNoArchive(bytes);
  if (start !== undefined) throw refused(reasonOf(start, compoundNames(bytes, start)));
}

function reasonOf(start: string, names: string | undefined): string {
  if (names !== undefined) return compoundReason(names);
  if (start.startsWith('PK')) return '文件不是 docx：压缩包的开头已损坏或分卷，请重新取得文件';
  if (/^\s*\{\\rtf/.test(start)) return `这是 RTF 文件，不是 docx：${oldFormat}`;
  if (/%PDF-/.test(start)) return '这是 PDF 文件，不是 docx：请改用 docx 原件';
  if (/^(?:Rar!|7z\xbc\xaf|\x1f\x8b)/.test(start)) return '这是压缩包，不是 docx：请先解压，再导入其中的文件';
  if (/^(?:\xef\xbb\xbf)?\s*<(?:\?xml|!doctype|html|mht)/i.test(start))
    return `这是网页或 XML 文件，不是 docx：${oldFormat}`;
  if (/^(?:\x89PNG|\xff\xd8\xff|GIF8|BM|II\*|MM\x00\*)/.test(start))
    return '这是图片，没有可以读取的文字：请使用 docx 原件';
  return '文件不是 docx：开头不是 docx 应有的内容，可能扩展名不对或文件已损坏，请检查';
}

/** A compound file holds an old document, or an encrypted new one. */
function compoundReason(names: string): string {
  if (names.includes('EncryptedPackage'))
    return '文件设有打开密码，无法读取：请在 Word 或 WPS 中取消密码后再导入';
  if (names.includes('WordDocument')) return `这是旧版 Word 文件（.doc），不是 docx：${oldFormat}`;
  if (/W.?orkbook|Book/.test(names))
    return '这是旧版 Excel 工作簿（.xls），不是 docx：请选择公开报告的 docx 文件';
  return `这是旧版办公文件，不是 docx：${oldFormat}`;
}
