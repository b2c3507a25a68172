import { figureName } from '../../../schemas/compare/bridge/figure-names.ts';
import type { Both } from '../../../schemas/compare/compared-report.ts';
import type { ComparedScope } from '../../../schemas/compare/comparison.ts';
import type { Worksheet } from '../../documents/xlsx/workbook.ts';
import { changeCells, changeColumns, text } from './cells.ts';

/** 增减原因素材: of each figure the text compares with last year. */
export const materialSheet = ({ materials }: ComparedScope, years: Both<string>): Worksheet => ({
  name: '增减原因素材',
  columns: [{ title: '事项', width: 26 }, ...changeColumns(years), { title: '主要增减', width: 90 }],
  rows: materials.map(({ figure, total, words }) => ({
    role: 'plain',
    cells: [text(figureName(figure)), ...changeCells(total), text(words === '' ? '没有增减' : words)],
  })),
});
