import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportInput } from '../../../schemas/model/report.ts';
import { templatesFolder } from '../../../server/reports/templates-folder.ts';

const target = (id: string, name: string, children: readonly object[] = []) => ({
  id,
  name,
  goal: `${name}按期完成。\n1.按季度检查。\n2.年末总结。`,
  indicators: `${name}完成率≥95%；按期完成`,
  children,
});

/** A shipped sample with all that is printed of a report: nested targets, special funds, its own terms and texts. */
export function richReport(): ReportInput {
  const file = join(templatesFolder, 'hebei-2024/samples/culture-tourism-bureau.json');
  const sample = JSON.parse(readFileSync(file, 'utf8'));
  const unit = sample.units[0].id;
  return {
    ...sample,
    performance: [
      {
        id: 'whole',
        scope: 'department',
        overall: ['总体目标第一段。', '总体目标第二段。'],
        targets: [
          target('x1', '公共文化服务', [
            target('x11', '图书馆服务', [
              target('x111', '借阅服务'),
              target('x112', '送书下乡', [target('x1121', '流动书车')]),
            ]),
            target('x12', '文化馆服务'),
          ]),
          target('x2', '旅游推广'),
        ],
        safeguards: ['完善制度。', '加强督促。'],
      },
    ],
    specialFunds: [
      {
        id: 'special',
        unit,
        name: '文化旅游发展专项资金',
        amount: '1250000.00',
        purpose: '用于公共文化场馆免费开放。',
        goals: ['场馆全年免费开放。', '服务群众10万人次。'],
        indicators: [
          {
            id: 'si1',
            level1: '产出指标',
            level2: '数量指标',
            name: '免费开放场馆数',
            description: '全年免费开放的场馆',
            operator: '≥',
            value: '3',
            unit: '个',
            basis: '年度工作计划',
          },
        ],
      },
    ],
    glossary: [
      { id: 'g1', term: '事业收入', text: '本部门自己对事业收入的解释。' },
      { id: 'g2', term: '免费开放', text: '公共文化场馆不收门票。' },
      { id: 'g3', term: '财政专户管理资金收入', text: '' },
    ],
    narrative: [
      ...(sample.narrative ?? []).filter(
        ({ scope, section }: { scope: string; section: string }) =>
          scope !== 'department' || section !== 'income',
      ),
      {
        id: 'own-income',
        scope: 'department',
        section: 'income',
        override: ['收入的另一种说法。', '第二段。'],
      },
    ],
  };
}
