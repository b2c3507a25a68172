import type { Block, ComposedDocument, TableBlock } from '../../../schemas/document/block.ts';
import { cell, heading, paragraph, row, table } from './build-blocks.ts';

/**
 * A report of the largest real shape: nine wide-ranging tables, 73 target tables of merged cells, a long procurement
 * table and some 25 pages of prose; 83 tables.
 */
export function largeReport(): ComposedDocument {
  const entries = Array.from({ length: 73 }, (_, index) => ({
    anchor: `project/${index + 1}`,
    depth: 1 as const,
    text: `${index + 1}. 第${index + 1}个项目绩效目标表`,
  }));
  return {
    title: '2025年部门预算信息公开',
    sections: [
      {
        layout: 'text',
        pageNumbers: 'none',
        blocks: [{ kind: 'contents', title: '目　　录', entries }],
      },
      { layout: 'table', pageNumbers: 'count', blocks: numbered(9, officialTable) },
      { layout: 'text', pageNumbers: 'count', blocks: numbered(25, proseOfOnePage) },
      { layout: 'text', pageNumbers: 'count', blocks: numbered(73, target) },
      { layout: 'wideTable', pageNumbers: 'count', blocks: [procurement] },
    ],
  };
}

function numbered(count: number, blocks: (index: number) => readonly Block[]): Block[] {
  return Array.from({ length: count }, (_, index) => blocks(index)).flat();
}

function officialTable(index: number): readonly Block[] {
  const body = Array.from({ length: 38 }, (_, line) =>
    row('body', ['2010301', `行政运行（第${line + 1}行）`, ...amounts(4)]),
  );
  const official = table({
    id: `official/${index}`,
    title: `部门预算表${index + 1}`,
    widths: [1400, 3437, 1200, 1200, 1200, 1200],
    header: [
      row('caption', [cell('预算01表', { colSpan: 3 }), cell('单位：万元', { colSpan: 3, align: 'right' })]),
      row('header', ['科目编码', '科目名称', '合计', '基本支出', '项目支出', '其他']),
    ],
    body,
  });
  return [heading('tableTitle', `official-heading/${index}`, `部门预算表${index + 1}`), official];
}

function proseOfOnePage(index: number): readonly Block[] {
  const sentence =
    '按照部门预算管理的有关规定，目前我局部门预算的编制实行综合预算制度，即全部收入和支出都反映在预算中。';
  const lines = Array.from({ length: 6 }, (_, line) =>
    paragraph(`${sentence.repeat(2)}（${index}.${line}）`),
  );
  return [heading('chapter', `chapter/${index}`, `${index + 1}、有关情况说明`), ...lines];
}

function target(index: number): readonly Block[] {
  const lines = Array.from({ length: 9 }, (_, line) => {
    const first = line % 3 === 0 ? [cell('产出指标', { rowSpan: 3, align: 'center' })] : [];
    return row('body', [
      ...first,
      '数量指标',
      `完成数量${line}`,
      '实际完成的数量占计划的比率',
      '≥95%',
      '工作计划',
    ]);
  });
  const goal = row('body', ['绩效目标', cell('保障机关正常运转，按时完成各项工作任务。', { colSpan: 5 })]);
  const goals: TableBlock = table({
    id: `target/${index}`,
    title: `第${index + 1}个项目绩效目标表`,
    widths: [1200, 1300, 1500, 2644, 1000, 1200],
    header: [row('header', ['一级指标', '二级指标', '三级指标', '指标描述', '指标值', '指标来源'])],
    body: [goal, ...lines],
  });
  return [heading('item', `project/${index + 1}`, `${index + 1}. 第${index + 1}个项目绩效目标表`), goals];
}

function amounts(count: number) {
  return Array.from({ length: count }, (_, index) => cell(`1,02${index}.62`, { align: 'right' }));
}

const procurement: Block = table({
  id: 'procurement',
  title: '政府采购预算',
  widths: [3000, 3000, 2000, 1500, 1500, 1785, 1785],
  header: [row('header', ['项目名称', '采购物品名称', '采购目录', '单位', '数量', '单价', '金额'])],
  body: Array.from({ length: 64 }, () =>
    row('body', [
      '办公用品购置',
      '便携式计算机',
      'A02010105',
      '台',
      '2',
      '0.60',
      cell('1.20', { align: 'right' }),
    ]),
  ),
});
