import type { Block, ComposedDocument, Section, TableBlock } from '../../../schemas/document/block.ts';
import { body, budgetRow, cell, document, heading, row, section, table } from './blocks.ts';

/** A report of the largest real shape: nine tables, 73 project tables of 10 × 6 with merges, a procurement table of 60 rows, 25 pages of prose. */
export function largeDocument(): ComposedDocument {
  return document([cover(), contents(), budgetTables(), prose(), projects(), procurement()]);
}

const projectCount = 73;
const tableNames = [
  '收支总表',
  '收入总表',
  '支出总表',
  '财政拨款收支总表',
  '一般公共预算支出表',
  '基本支出表',
  '政府性基金支出表',
  '国有资本经营支出表',
  '三公经费支出表',
];

function cover(): Section {
  const title: Block = {
    kind: 'title',
    role: 'cover',
    inlines: [{ kind: 'text', text: '示例局\n2026年部门预算信息公开' }],
  };
  const line: Block = { kind: 'title', role: 'coverLine', inlines: [{ kind: 'text', text: '2026年2月' }] };
  return section([title, line], { pageNumbers: 'none' });
}

function contents(): Section {
  const tables = tableNames.map((text, index) => ({ anchor: `table-${index}`, depth: 1 as const, text }));
  const chapters = numbers(8).map((index) => ({
    anchor: `chapter-${index}`,
    depth: 1 as const,
    text: `${index}、预算编制说明`,
  }));
  const entries = [
    { anchor: 'tables', depth: 0 as const, text: '第一部分　部门预算公开表' },
    ...tables,
    { anchor: 'text', depth: 0 as const, text: '第二部分　部门预算情况说明' },
    ...chapters,
    ...numbers(projectCount).map((index) => ({
      anchor: `project-${index}`,
      depth: 2 as const,
      text: `项目${index}绩效目标表`,
    })),
  ];
  return section([{ kind: 'contents', title: '目　录', entries }], { pageNumbers: 'none' });
}

function budgetTables(): Section {
  const tables = tableNames.flatMap((name, index): Block[] => [
    ...(index === 0 ? [] : [{ kind: 'pageBreak' } as const]),
    heading('tableTitle', `table-${index}`, `部门预算${name}`),
    wideTable(`department/${index}`, index % 2 === 0 ? 48 : 22),
  ]);
  return section([heading('part', 'tables', '第一部分　部门预算公开表'), ...tables], { layout: 'wideTable' });
}

function wideTable(id: string, rowCount: number): TableBlock {
  const columns = numbers(8);
  return table(id, {
    widths: [1700, 3800, ...columns.map(() => 1080)],
    header: [
      row([cell('部门：示例局', { colSpan: 5 }), cell('单位：万元', { colSpan: 5, align: 'right' })], {
        role: 'caption',
      }),
      row([cell('科目', { colSpan: 2 }), cell('合计', { rowSpan: 2 }), cell('收入', { colSpan: 7 })], {
        role: 'header',
      }),
      row([cell('编码'), cell('名称'), ...numbers(7).map((column) => cell(`来源${column}`))], {
        role: 'header',
      }),
    ],
    body: numbers(rowCount).map((number) => {
      const line = budgetRow(number);
      const amounts = columns.map((column) => cell(`${number * column}.25`, { align: 'right' }));
      return { ...line, cells: [...line.cells.slice(0, 2), ...amounts] };
    }),
  });
}

function prose(): Section {
  const sentence =
    '根据《中华人民共和国预算法》和《预算法实施条例》有关规定，按照综合预算的原则，部门所有收入和支出均纳入部门预算管理，';
  const chapters = numbers(8).flatMap((index) => [
    heading('chapter', `chapter-${index}`, `${index}、预算编制说明`),
    heading('section', `section-${index}`, `（${index}）收支情况`),
    ...numbers(9).map((paragraph) =>
      body(
        `${sentence.repeat(3)}2026年预算${index * paragraph}.50万元，较上年增加${paragraph}.25万元，增长${paragraph}.5%。`,
      ),
    ),
  ]);
  return section([heading('part', 'text', '第二部分　部门预算情况说明'), ...chapters]);
}

function projects(): Section {
  const blocks = numbers(projectCount).flatMap((number) => [
    heading('item', `project-${number}`, `${number}. 示例项目${number}绩效目标表`),
    projectTable(number),
  ]);
  return section(blocks, { layout: 'table' });
}

function projectTable(number: number): TableBlock {
  const indicator = (index: number) => [
    cell(`指标${number}-${index}`),
    cell('保障机构正常运转，完成年度各项重点工作任务'),
    cell('≥95%', { align: 'center' }),
    cell('工作计划'),
  ];
  return table(`project/${number}`, {
    widths: [1400, 1400, 1900, 2900, 1000, 1050],
    header: [
      row([cell('示例局', { colSpan: 3 }), cell('单位：万元', { colSpan: 3, align: 'right' })], {
        role: 'caption',
      }),
    ],
    body: [
      row([
        cell('项目编码'),
        cell(`1305362400000${number}0123`),
        cell('项目名称'),
        cell(`示例项目${number}`, { colSpan: 3 }),
      ]),
      row([
        cell('预算规模'),
        cell(`${number}.00`),
        cell('资金用途'),
        cell('用于办公设备购置、信息系统运行维护以及其他相关支出。', { colSpan: 3 }),
      ]),
      row([
        cell('绩效目标', { align: 'center' }),
        cell('1.保障正常运转。\n2.提高服务水平。', { colSpan: 5 }),
      ]),
      row(
        ['一级指标', '二级指标', '三级指标', '描述', '指标值', '依据'].map((text) =>
          cell(text, { align: 'center', bold: true }),
        ),
      ),
      row([cell('产出指标', { rowSpan: 4, align: 'center' }), cell('数量指标'), ...indicator(1)]),
      row([cell('质量指标'), ...indicator(2)]),
      row([cell('时效指标'), ...indicator(3)]),
      row([cell('成本指标'), ...indicator(4)]),
      row([cell('效益指标', { rowSpan: 2, align: 'center' }), cell('社会效益指标'), ...indicator(5)]),
      row([cell('满意度指标'), ...indicator(6)]),
    ],
  });
}

function procurement(): Section {
  const rows = numbers(60).map((number) =>
    row([
      cell(`采购项目${number}`),
      cell(`A0201${number}便携式计算机`),
      cell(`${number}.80`, { align: 'right' }),
    ]),
  );
  return section(
    [heading('tableTitle', 'procurement', '政府采购预算'), table('department/procurement', { body: rows })],
    { layout: 'table' },
  );
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
