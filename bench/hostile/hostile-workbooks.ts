import { randomBytes } from 'node:crypto';
import { columnName } from '../../schemas/column-name.ts';
import type { HostileFile } from './hostile-file.ts';
import { bodyOf, docxWith, packedParts, xlsxWith } from './packed-parts.ts';

const megabyte = 1024 * 1024;

function rowsOf(rows: number, columns: number, cell: (place: string) => string): string {
  const names = Array.from({ length: columns }, (_, column) => columnName(column));
  return Array.from(
    { length: rows },
    (_, row) => `<row r="${row + 1}">${names.map((name) => cell(`${name}${row + 1}`)).join('')}</row>`,
  ).join('');
}

const titles = ['项目类别', '功能科目', '资金来源', '金额（元）']
  .map((title, column) => `<c r="${columnName(column)}1" t="inlineStr"><is><t>${title}</t></is></c>`)
  .join('');

export const hostileWorkbooks: readonly HostileFile[] = [
  {
    name: '一百万格.xlsx',
    bytes: () => xlsxWith(rowsOf(1000, 1000, (place) => `<c r="${place}"><v>1</v></c>`)),
    says: '600000 个',
  },
  {
    name: '一百万格文字.xlsx',
    bytes: () =>
      xlsxWith(rowsOf(1000, 1000, (place) => `<c r="${place}" t="inlineStr"><is><t>${place}</t></is></c>`)),
    says: '600000 个',
  },
  {
    name: '五十九万格.xlsx',
    bytes: () => xlsxWith(rowsOf(590, 1000, (place) => `<c r="${place}"><v>1</v></c>`)),
    says: '没有填报表',
  },
  { name: '解压后1GB.xlsx', bytes: () => xlsxWith(' '.repeat(500 * megabyte)), says: '解压后超过' },
  {
    name: '一格60MB.xlsx',
    bytes: () =>
      xlsxWith(`<row r="1"><c r="A1" t="inlineStr"><is><t>${'1'.repeat(60 * megabyte)}</t></is></c></row>`),
    says: '一个单元格的文字超过',
  },
  {
    name: '文字表两百万条.xlsx',
    bytes: () => xlsxWith('', '<si><t>1</t></si>'.repeat(1_050_000)),
    says: '过多',
  },
  {
    name: '长文字引用两万次.xlsx',
    bytes: () =>
      xlsxWith(
        `<row r="1">${titles}</row>${Array.from(
          { length: 20_000 },
          (_, row) =>
            `<row r="${row + 2}">${['A', 'B', 'C'].map((name) => `<c r="${name}${row + 2}" t="s"><v>0</v></c>`).join('')}<c r="D${row + 2}"><v>1</v></c></row>`,
        ).join('')}`,
        `<si><t>${'长'.repeat(32_000)}</t></si>`,
      ),
    says: '20000',
  },
  {
    name: '合并无数.xlsx',
    bytes: () =>
      xlsxWith(
        `</sheetData><mergeCells>${'<mergeCell ref="A1:ZZ99999"/>'.repeat(50_000)}</mergeCells><sheetData>`,
      ),
    says: '合并单元格超过',
  },
  { name: '行号两百万.xlsx', bytes: () => xlsxWith('<row r="2000000"/>'), says: '超过 100000 行' },
  {
    name: '列号超限.xlsx',
    bytes: () => xlsxWith('<row r="1"><c r="ZZZ1"><v>1</v></c></row>'),
    says: '超过 1000 列',
  },
  {
    name: '外部实体.xlsx',
    bytes: () => xlsxWith('', '', { 'xl/workbook.xml': '<!DOCTYPE a><a/>' }),
    says: 'DTD',
  },
  { name: '带宏.xlsx', bytes: () => xlsxWith('', '', { 'xl/vbaProject.bin': 'x' }), says: '宏' },
  { name: '嵌套千层.xlsx', bytes: () => xlsxWith('<a>'.repeat(1000)), says: '嵌套超过' },
  { name: '其实是文档.xlsx', bytes: () => docxWith(bodyOf('<w:p/>')), says: 'Word' },
  { name: '其实是压缩包.xlsx', bytes: () => packedParts({ 'a.txt': '1' }), says: '压缩包' },
  { name: '100MB.xlsx', bytes: () => randomBytes(100 * megabyte), says: '文件过大' },
  {
    name: '截断.xlsx',
    bytes: () => xlsxWith(rowsOf(2000, 10, (place) => `<c r="${place}"><v>1</v></c>`)).subarray(0, 3000),
    says: '不完整或已损坏',
  },
];
