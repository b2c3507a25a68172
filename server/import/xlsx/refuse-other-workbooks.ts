import { compoundNames, startOfNoArchive } from '../file/file-start.ts';
import { refused } from '../refused.ts';

const saveAs = '请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”后再导入';

/** What the first bytes of a file say it is, whatever its name: everything but a zip archive is refused by name. */
export function refuseOtherWorkbooks(bytes: Uint8Array): void {
  const start = startOfNoArchive(bytes);
  if (start !== undefined) throw refused(reasonOf(start, compoundNames(bytes, start)));
}

function reasonOf(start: string, names: string | undefined): string {
  if (names !== undefined) return compoundReason(names);
  if (start.startsWith('PK')) return '文件不是 xlsx：压缩包的开头已损坏或分卷，请重新取得文件';
  if (/%PDF-/.test(start)) return '这是 PDF 文件，不是 xlsx：请选择 Excel 工作簿';
  if (/^(?:Rar!|7z\xbc\xaf|\x1f\x8b)/.test(start))
    return '这是压缩包，不是 xlsx：请先解压，再导入其中的工作簿';
  if (/^(?:\xef\xbb\xbf)?\s*<(?:\?xml|!doctype|html|table|mht)/i.test(start))
    return `这是网页或 XML 形式的表格（常见于系统导出的 .xls），不是 xlsx：${saveAs}`;
  return `文件不是 xlsx：开头不是 xlsx 应有的内容，可能是文本表格（.csv）、扩展名不对或文件已损坏：${saveAs}`;
}

/** A compound file holds an old workbook, or an encrypted new one. */
function compoundReason(names: string): string {
  if (names.includes('EncryptedPackage'))
    return '文件设有打开密码，无法读取：请在 Excel 或 WPS 中取消密码后再导入';
  if (names.includes('WordDocument')) return '这是旧版 Word 文件（.doc），不是工作簿';
  return `这是旧版工作簿（.xls、.et），不是 xlsx：${saveAs}`;
}
