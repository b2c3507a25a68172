import { Decimal } from 'decimal.js';
import type { SourceCell } from '../../import/xlsx/source-workbook.ts';

/** The digits a program of tables is sure of. */
const surestDigits = 15;

/** What a cell shows, as a person would type it; why it says nothing where it does not. */
export function shownText({
  kind,
  text,
  isFormula,
}: SourceCell): { readonly text: string } | { readonly fault: string } {
  if (kind === 'error') return { fault: `“${text}”是公式的错误提示：请先在表格软件中改正` };
  if (isFormula && text === '')
    return { fault: '公式没有保存计算结果：请用 Excel 或 WPS 打开、保存后再导入，或改为数值' };
  if (kind === 'boolean') return { text: text === 'TRUE' ? '是' : '否' };
  if (kind === 'number') return plainNumber(text);
  if (kind !== 'percent') return { text };
  const number = plainNumber(text);
  return 'fault' in number ? number : { text: `${new Decimal(number.text).times(100).toFixed()}%` };
}

/** 1.1 is written as 1.1000000000000001 by some programs: what is beyond their 15 digits is not the user's. */
function plainNumber(text: string): { readonly text: string } | { readonly fault: string } {
  if (/^-?\d{1,15}$/.test(text) || /^-?(?:0|[1-9]\d{0,11})\.\d?[1-9]$/.test(text)) return { text };
  if (!/^-?\d+(?:\.\d+)?(?:E[+-]?\d{1,3})?$/i.test(text)) return { fault: `“${text.slice(0, 40)}”不是数字` };
  const value = new Decimal(text).toSignificantDigits(surestDigits);
  return value.abs().gte('1e15')
    ? { fault: `“${text.slice(0, 40)}”超过 15 位，末尾的数字已被表格软件改动：请把单元格设为文本后重新填写` }
    : { text: value.toFixed() };
}
