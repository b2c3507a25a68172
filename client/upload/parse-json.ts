import { findJsonFault } from '../../schemas/find-json-fault.ts';
import { UnusableInput } from '../../schemas/problem.ts';

/** @throws UnusableInput with the line where the text stops being JSON */
export function parseJson(text: string): unknown {
  const bare = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(bare);
  } catch {
    throw new UnusableInput([{ where: placeOfFault(bare), message: adviceOn(bare) }]);
  }
}

const zipSignature = 'PK\u0003\u0004';

function adviceOn(text: string): string {
  if (text.trim() === '') return '文件是空的。请选择由本程序导出的报告文件（.json）。';
  if (text.startsWith('%PDF')) return '这是 PDF 文件。这里需要报告文件（.json），而不是已经生成的 PDF。';
  if (text.startsWith(zipSignature))
    return '这是 Word、Excel 或压缩文件。这里需要报告文件（.json），请重新选择。';
  return '内容不是有效的 JSON，可能被改动过或没有保存完整。请选择由本程序导出的报告文件（.json）。';
}

function placeOfFault(text: string): string {
  if (!/^\s*[{[]/.test(text)) return '';
  const line = text.slice(0, findJsonFault(text)).split('\n').length;
  return `第 ${line} 行`;
}
