import { refused } from '../refused.ts';

const oldFormat = '请用 Word 或 WPS 打开，另存为“Word 文档（.docx）”后再导入';

/** What the first bytes of a file say it is, whatever its name: everything but a zip archive is refused by name. */
export function refuseOtherKinds(bytes: Uint8Array): void {
  if (bytes.length === 0) throw refused('文件是空的（0 字节），请重新取得文件');
  const start = latin(bytes.subarray(0, 512));
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return;
  throw refused(reasonOf(bytes, start));
}

function reasonOf(bytes: Uint8Array, start: string): string {
  if (start.startsWith('\xd0\xcf\x11\xe0')) return compoundReason(bytes);
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
function compoundReason(bytes: Uint8Array): string {
  const names = latin(bytes.subarray(0, 4 * 1024 * 1024)).replaceAll('\0', '');
  if (names.includes('EncryptedPackage'))
    return '文件设有打开密码，无法读取：请在 Word 或 WPS 中取消密码后再导入';
  if (names.includes('WordDocument')) return `这是旧版 Word 文件（.doc），不是 docx：${oldFormat}`;
  if (/W.?orkbook|Book/.test(names))
    return '这是旧版 Excel 工作簿（.xls），不是 docx：请选择公开报告的 docx 文件';
  return `这是旧版办公文件，不是 docx：${oldFormat}`;
}

const latin = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
