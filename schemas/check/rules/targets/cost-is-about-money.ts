import type { Finding } from '../../engine/outcome.ts';
import type { Rule } from '../../engine/rule.ts';
import { eachIndicator } from '../../targets/each-owner.ts';
import { indicatorFinding } from '../../targets/indicator-finding.ts';
import { isCostRow } from '../../targets/level-names.ts';
import type { TargetIndicator } from '../../targets/target-owner.ts';

const costWords =
  /成本|费|资金|预算|支出|控制|节约|节省|价|投入|标准|额|款|补助|补贴|工资|薪|降低|下降|用量|消耗|能耗|占比|比例/;

export const costIsAboutMoney: Rule = {
  id: 'cost-is-about-money',
  group: 'targets',
  title: '成本指标说的是费用',
  source: '绩效指标分类：产出指标分数量、质量、时效、成本',
  check: eachIndicator((own) => {
    if (!isCostRow(own)) return undefined;
    const { indicator, measured, value } = own;
    const isCostly = costWords.test(indicator.name);
    if (measured === 'time' || measured === 'frequency') return misplaced('error', own, '时间', '时效指标');
    if (measured === 'rate') return isCostly ? undefined : misplaced('warning', own, '比率', '相应的指标');
    if (value.kind !== 'number' || value.unit.kind !== 'count' || !value.unit.isKnown) return undefined;
    if (/[^/]\//.test(value.unitText)) return undefined;
    return misplaced(isCostly ? 'warning' : 'error', own, '数量', '数量指标');
  }),
};

const misplaced = (
  severity: Finding['severity'],
  own: TargetIndicator,
  kind: string,
  where: string,
): Finding =>
  indicatorFinding(
    severity,
    own,
    `成本指标的值“${own.text}”是${kind}，不是费用`,
    `移到${where}，成本指标填本项目的费用。`,
  );
