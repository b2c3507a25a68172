import type { ComposedDocument, TableBlock, TableRow } from '../../../schemas/document/block.ts';
import { plain } from '../../../schemas/document/inline.ts';
import { cell, heading, paragraph, row, table } from './build-blocks.ts';

const duties =
  '贯彻执行党和国家关于“三农”工作的方针政策和决策部署，统筹研究和组织实施全区发展的中长期规划、重大政策；起草有关规范性文件并监督执行（含2025—2027年）。';

/** A short report with everything a report can hold: cover, contents, both table layouts, prose, figures and a gap. */
export const sampleReport: ComposedDocument = {
  title: '某某局2025年部门预算信息公开',
  sections: [
    {
      layout: 'text',
      pageNumbers: 'none',
      blocks: [
        { kind: 'title', role: 'cover', inlines: [plain('某某局\n2025年部门预算信息公开')] },
        { kind: 'title', role: 'coverLine', inlines: [plain('二〇二五年二月')] },
      ],
    },
    {
      layout: 'text',
      pageNumbers: 'none',
      blocks: [
        {
          kind: 'contents',
          title: '目　　录',
          entries: [
            { anchor: 'part-1', depth: 0, text: '第一部分　部门预算公开表' },
            { anchor: 'department/summary', depth: 1, text: '一、部门预算收支总表' },
            { anchor: 'department/projects', depth: 1, text: '二、部门预算项目支出表' },
            { anchor: 'part-2', depth: 0, text: '第二部分　部门预算情况说明' },
            { anchor: 'part-2/duties', depth: 1, text: '一、部门职责及机构设置情况' },
            { anchor: 'part-2/duties/1', depth: 2, text: '（一）部门职责' },
          ],
        },
      ],
    },
    {
      layout: 'table',
      pageNumbers: 'count',
      blocks: [
        heading('part', 'part-1', '第一部分　部门预算公开表'),
        heading('tableTitle', 'department/summary', '部门预算收支总表'),
        summaryTable(),
        paragraph('注：本表为空的栏目表示没有相应的收支。', { role: 'note' }),
      ],
    },
    {
      layout: 'wideTable',
      pageNumbers: 'count',
      blocks: [heading('tableTitle', 'department/projects', '部门预算项目支出表'), projectTable()],
    },
    {
      layout: 'text',
      pageNumbers: 'count',
      blocks: [
        heading('part', 'part-2', '第二部分　部门预算情况说明'),
        heading('chapter', 'part-2/duties', '一、部门职责及机构设置情况'),
        heading('section', 'part-2/duties/1', '（一）部门职责'),
        paragraph(duties),
        paragraph(duties),
        heading('chapter', 'part-2/money', '二、部门预算安排的总体情况'),
        {
          kind: 'paragraph',
          role: 'body',
          inlines: [
            plain('2025年预算收入'),
            { kind: 'figure', address: 'department/summary/incomeTotal/amount', text: '1020.62' },
            plain('万元，较2024年增加35.10万元，主要原因是'),
            { kind: 'gap', question: '收入增加的主要原因' },
            plain('。'),
          ],
        },
        heading('item', 'part-2/goals', '办公用房维修项目绩效目标表'),
        goalsTable(),
        paragraph('某某局\n2025年2月20日', { role: 'closing' }),
      ],
    },
  ],
};

function summaryTable(): TableBlock {
  const lines = Array.from({ length: 52 }, (_, index) =>
    row('body', [
      cell(String(index + 1), { align: 'center' }),
      cell(index % 2 ? '一般公共预算拨款收入' : ''),
      cell(index % 2 ? '1,020.62' : '', { align: 'right' }),
      cell('社会保障和就业支出', { indent: index % 3 }),
      cell('85.14', { align: 'right' }),
    ]),
  );
  const total = row('body', [
    cell('合计', { align: 'center', bold: true, colSpan: 2 }),
    cell('1,020.62', { align: 'right', bold: true }),
    cell('支出总计', { bold: true }),
    cell('1,020.62', { align: 'right', bold: true }),
  ]);
  return table({
    widths: [700, 3400, 1600, 2337, 1600],
    header: [
      row('caption', [cell('预算01表', { colSpan: 3 }), cell('单位：万元', { align: 'right', colSpan: 2 })]),
      row('header', [
        cell('序号', { rowSpan: 2, align: 'center' }),
        cell('收　　入', { colSpan: 2, align: 'center' }),
        cell('支　　出', { colSpan: 2, align: 'center' }),
      ]),
      row('header', ['项目', '预算数', '项目', '预算数']),
      row('header', ['栏次', '1', '2', '3', '4']),
    ],
    body: [...lines, total],
  });
}

function projectTable(): TableBlock {
  const body = Array.from({ length: 6 }, (_, index) =>
    row('body', [
      `2013${index}01`,
      `专项业务经费（第${index + 1}批）`,
      cell('12.50', { align: 'right' }),
      cell('12.50', { align: 'right' }),
      '',
    ]),
  );
  return table({
    id: 'department/projects',
    title: '部门预算项目支出表',
    widths: [2200, 6370, 2000, 2000, 2000],
    header: [
      row('caption', [cell('预算05表', { colSpan: 2 }), cell('单位：万元', { colSpan: 3, align: 'right' })]),
      row('header', ['科目编码', '项目名称', '合计', '一般公共预算', '政府性基金']),
    ],
    body,
  });
}

function goalsTable(): TableBlock {
  const tall = cell('产出指标', { rowSpan: 3, align: 'center' });
  return table({
    id: 'department/goals/1',
    title: '办公用房维修项目绩效目标表',
    widths: [1400, 1700, 2238, 2400, 1100],
    header: [row('header', ['一级指标', '二级指标', '三级指标', '指标描述', '指标值'])],
    body: [
      groupRow('1. 完成办公用房维修；2. 保障机关正常运转。'),
      row('body', [tall, '数量指标', '维修面积', '实际维修的面积（平方米）', '≥500']),
      row('body', ['质量指标', '验收合格率', '验收合格的工程占全部工程的比率', '100%']),
      row('body', ['时效指标', '完成时间', '工程完成的时间', '12月底前']),
      row('body', [
        cell('满意度指标', { align: 'center' }),
        '服务对象满意度',
        '干部职工满意度',
        '抽样调查',
        '≥95%',
      ]),
    ],
  });
}

function groupRow(text: string): TableRow {
  return row('body', [cell('绩效目标', { align: 'center' }), cell(text, { colSpan: 4 })], {
    keepWithNext: true,
  });
}
