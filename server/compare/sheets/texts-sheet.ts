import type { ComparedScope } from '../../../schemas/compare/comparison.ts';
import type { Worksheet } from '../../documents/xlsx/workbook.ts';
import { differences, runsOf, status, text } from './cells.ts';

/** 文字: what was taken out struck through, what was put in underlined. */
export const textsSheet = ({ texts }: ComparedScope, onlyChanges: boolean): Worksheet => ({
  name: '文字',
  columns: [
    { title: '位置', width: 36 },
    { title: '变动', width: 8 },
    { title: '内容（删除线为原有，下划线为新增）', width: 110 },
  ],
  rows: texts
    .filter((own) => !onlyChanges || own.status !== 'same')
    .map((own) => ({
      role: 'plain',
      cells: [text(own.where), status(own.status), differences(runsOf(own.runs))],
    })),
});
