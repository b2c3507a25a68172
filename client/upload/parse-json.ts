import { UnusableInput } from '../../schemas/problem.ts';

/** @throws UnusableInput with the line where the text stops being JSON, where the browser tells */
export function parseJson(text: string): unknown {
  const bare = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(bare);
  } catch (error) {
    throw new UnusableInput([{ where: placeOfFault(bare, String(error)), message: adviceOn(bare) }]);
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

/** Chrome and Firefox word it differently: `at position 12`, `line 3 column 4`. */
function placeOfFault(text: string, message: string): string {
  const line = /line (\d+)/.exec(message)?.[1];
  if (line) return `第 ${line} 行`;
  const position = /position (\d+)/.exec(message)?.[1];
  return position ? `第 ${text.slice(0, Number(position)).split('\n').length} 行` : '';
}
