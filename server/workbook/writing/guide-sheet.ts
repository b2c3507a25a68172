import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import type { Worksheet } from '../../documents/xlsx/workbook.ts';
import { namedReport, reportRow } from '../named-report.ts';
import { entrySheets, guideName } from '../sheets/entry-sheets.ts';

/** How the workbook is filled in, and which report it is of. */
export const guideSheet = (report: WorkingReport): Worksheet => ({
  name: guideName,
  columns: [
    { title: '事项', width: 16 },
    { title: '说明', width: 90 },
  ],
  rows: [
    [reportRow, namedReport(report)],
    ['填写', '在各表中逐行填写，新的内容接在已有各行之后；不填的表留空。涉密内容不得录入。'],
    ['编号', '各表 A 列是隐藏的编号，导入时据此认出原有的行，请勿改动；新增的行不用填。'],
    ['科目代码', '按文本填写，前面的 0 不会丢失；代码后面带名称也能认出。'],
    ['金额', '按列标题所写的单位填写；把标题中的“元”改为“万元”，整列即按万元读取。空白表示未填，不等于 0。'],
    ['列', '各列可以调换次序、增加自用的列；增加的列不读取。列标题和表名请勿改动。'],
    [
      '导入',
      '导入前先列出逐格的差异。“只填空白”不改动已有内容；“替换”以工作簿为准，清空的单元格和删去的行也随之清空、删去。',
    ],
    ...entrySheets.map(({ name, says }) => [name, says]),
  ].map((texts) => ({ role: 'plain', cells: texts.map((text) => ({ kind: 'text', text })) })),
});
