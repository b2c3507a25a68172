import type { Reading, SheetWords } from '../field.ts';
import type { FoundColumn } from './find-columns.ts';

/** What a cell says for its field. An amount without a unit could be either: it is not read. */
export function readCell({ field: { codec }, unit }: FoundColumn, text: string, words: SheetWords): Reading {
  const plain = text.trim();
  if (plain === '') return { value: codec.blank };
  if (codec.kind !== 'money') return codec.read(plain, words, '元');
  const isExplicit = /元[)）]?$/.test(plain);
  if (unit === undefined && !isExplicit && !/^[0\-—–.]*$/.test(plain))
    return { fault: `“${plain.slice(0, 24)}”没有单位：请在列标题中写明“（元）”或“（万元）”` };
  return codec.read(plain, words, unit ?? '元');
}
