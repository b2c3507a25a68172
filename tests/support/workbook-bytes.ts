import { readZip } from '../../server/documents/docx/zip/read-zip.ts';
import { writeZip } from '../../server/documents/docx/zip/write-zip.ts';
import { zipEntry } from '../../server/documents/docx/zip/zip-entry.ts';
import { writeXlsx } from '../../server/documents/xlsx/write-xlsx.ts';

/** A workbook of one sheet, all of its cells texts. */
export const tableWorkbook = (name: string, rows: readonly (readonly string[])[]): Promise<Uint8Array> => {
  const [titles = [], ...below] = rows;
  return writeXlsx(
    {
      title: name,
      sheets: [
        {
          name,
          columns: titles.map((title) => ({ title, width: 12 })),
          rows: below.map((texts) => ({
            role: 'plain',
            cells: texts.map((text) => ({ kind: 'text', text })),
          })),
        },
      ],
    },
    new Date(0),
  );
};

/** The workbook with its sheets' XML changed, as somebody's edits would. */
export async function editedWorkbook(
  bytes: Uint8Array,
  change: (sheet: string) => string,
): Promise<Uint8Array> {
  const parts = [...readZip(bytes)].map(
    ([name, text]) => [name, name.startsWith('xl/worksheets/') ? change(text) : text] as const,
  );
  return writeZip(await Promise.all(parts.map(([name, text]) => zipEntry(name, text))));
}

/** What an export of the budget system may look like; the columns in an order of its own. */
export const exportTitles = [
  '序号',
  '资金来源',
  '金额（元）',
  '单位编码',
  '项目类别',
  '项目编码',
  '项目名称',
  '支出功能分类科目',
  '部门预算支出经济分类科目',
];
export const exportRows = [
  ['1', '一般公共预算资金', '1,000.50', '330001', '人员类', '', '工资', '2010301-行政运行', '30101-基本工资'],
  ['2', '一般公共预算资金', '200', '330001', '公用经费', '', '公用', '2010301', '30201'],
  ['3', '一般公共预算资金', '300', '330002', '特定目标类', '00123', '防汛', '2010350', '30215'],
];
