import type { Severity } from '../../../schemas/check/engine/outcome.ts';
import type { Defect, LookAlike } from './defect.ts';

type Row = readonly [id: string, rule: string, place: string, ...says: readonly string[]];

const of = (report: Defect['report'], severity: Severity, rows: readonly Row[]): readonly Defect[] =>
  rows.map(([id, rule, place, ...says]) => ({
    id,
    report,
    rule,
    severity,
    place: `entry:projects/${place}`,
    says,
  }));

const indicator = (project: number, no: number): string => `p${project}/indicators/p${project}-i${no}`;

const dated = (project: number, no: number, value: string): Row => [
  'J16',
  'rates-have-percent',
  indicator(project, no),
  value,
];

const counted = (project: number, no: number, name: string): Row => [
  'J23',
  'quality-is-no-count',
  indicator(project, no),
  name,
];

const redacted = (project: number): Row => [
  'B9',
  'redaction-is-not-typed-by-hand',
  indicator(project, 1),
  '涉密',
  '不是费用',
];

export const targetsDefects: readonly Defect[] = [
  ...of('luquan-2025', 'warning', [
    ['L2', 'cost-is-within-budget', indicator(2, 4), '24.07万', '15.00万元', '9.07万元'],
    ['L4', 'cost-is-within-budget', indicator(6, 4), '39.48万元', '20.00万元', '19.48万元'],
    ['L12', 'rates-are-at-most-100', indicator(5, 3), '≥100%'],
    ['L12', 'rates-are-at-most-100', indicator(5, 4), '≥100%'],
  ]),
  ...of('luquan-2025', 'error', [
    ['L3', 'cost-is-within-budget', indicator(5, 5), '≤40万元', '≤43.7万元', '135.00万元', '39.00万元'],
    ['L5', 'cost-is-within-budget', indicator(8, 4), '62.72万元', '30.00万元', '32.72万元'],
    ['L6', 'cost-is-no-minimum', indicator(9, 6), '≥8万'],
    ['L6', 'cost-is-within-budget', indicator(9, 6), '≥8万', '6.00万元', '2.00万元'],
    ['L7', 'cost-is-within-budget', indicator(12, 4), '39.60万元', '19.80万元'],
    ['L8', 'cost-is-within-budget', indicator(13, 5), '≤8万', '4.00万元'],
    ['L13', 'rates-have-percent', indicator(13, 8), '≥10次'],
    ['L14', 'indicator-values-are-readable', indicator(13, 3), '≥90%.'],
    ['L15', 'indicator-values-are-readable', indicator(10, 4), '2200月/元'],
    ['L15', 'indicator-values-are-readable', indicator(10, 5), '3850月/元'],
    ['L15', 'indicator-values-are-readable', indicator(10, 6), '1159月/元'],
    ['L15', 'indicator-values-are-readable', indicator(10, 7), '20月/元'],
  ]),
  {
    id: 'L5',
    report: 'luquan-2025',
    rule: 'goal-amounts-are-within-budget',
    severity: 'error',
    place: 'text:projects/p8/goals#0',
    says: ['62.72万元', '30.00万元'],
  },
  ...of('beidaihe-2024', 'error', [
    ['B6', 'quantities-are-no-rates', indicator(9, 1), '文稿起草工作完成量', '≥95%'],
    ['B6', 'quantities-are-no-rates', indicator(9, 3), '会议精神传达率'],
    ['B6', 'quantities-are-no-rates', indicator(9, 4), '督导批示件完成率'],
    ['B6', 'quantities-are-no-rates', indicator(13, 1), '督导落实完成率'],
    ['B6', 'quantities-are-no-rates', indicator(14, 1), '政治任务实现率'],
    ['B7', 'indicator-values-are-given', indicator(2, 6), '是否'],
    ['B7', 'indicator-values-are-given', indicator(13, 5), '是否'],
    ['B8', 'indicator-values-are-readable', indicator(2, 4), '≤10平均每第网线成本'],
    ['B8', 'indicator-values-are-readable', indicator(2, 5), '≤28联通每月租金13000、电信10000'],
    ...[1, 4, 7, 10, 12, 15].map(redacted),
  ]),
  ...of('beidaihe-2024', 'warning', [
    ['B6', 'quality-is-no-count', indicator(13, 2), '≥3条'],
    ['B9', 'redacted-projects-look-alike', indicator(10, 4), '≥95%', '≤95%'],
  ]),
  ...of('julu-2023', 'error', [
    ['J8', 'indicator-values-are-readable', indicator(13, 1), '100100%'],
    ['J8', 'indicator-values-are-readable', indicator(13, 4), '100100%'],
    ['J9', 'rates-are-at-most-100', indicator(18, 6), '≥9510'],
    ['J11', 'indicator-kinds-are-present', 'p20/indicators', '满意度'],
    ['J12', 'indicator-kinds-are-present', 'p29/indicators', '时效'],
    ['J12', 'cost-is-about-money', indicator(29, 1), '完成率(%)', '2023年12月'],
    ['J13', 'nothing-is-copied-from-another', indicator(30, 2), '六楼', '1.44', '项目28'],
    ['J14', 'costs-agree-with-text', indicator(3, 2), '30.50万元', '35.00', '4.50万元'],
    dated(17, 1, '每季度拨付'),
    dated(18, 3, '2023 年 12 月 31 日前'),
    dated(25, 4, '2023 年 12 月 31 日前'),
    dated(33, 1, '每月支付'),
    dated(34, 3, '2023年12月份'),
    dated(35, 4, '2023 年 6 月'),
    ['J17', 'quantities-are-no-rates', indicator(31, 3), '单位覆盖率'],
    ['J18', 'indicators-are-not-repeated', indicator(11, 7), '服务对象满意度'],
    ['J18', 'indicators-are-not-repeated', indicator(17, 5), '参与政府决策活动次数'],
  ]),
  {
    id: 'J10',
    report: 'julu-2023',
    rule: 'nothing-is-left-to-fill-in',
    severity: 'error',
    place: 'text:projects/p25/goals#0',
    says: ['目标内容'],
  },
  ...of('julu-2023', 'warning', [
    ['J7', 'three-public-projects-fit-table', indicator(13, 2), '87.00万元', '70.00万元', '17.00万元'],
    ['J13', 'costs-agree-with-text', indicator(30, 2), '1.44', '3.50'],
    ['J15', 'rates-are-at-most-100', indicator(33, 4), '≥100%'],
    counted(3, 4, '利用档案人次'),
    counted(4, 4, '利用档案人次'),
    counted(9, 4, '编发信息刊物数量'),
    counted(14, 4, '职业培训人数'),
    counted(15, 4, '参与政府决策活动次数'),
    counted(17, 3, '维护受益人员数量'),
    counted(23, 4, '编发信息刊物数量'),
  ]),
];

export const targetsLookAlikes: readonly LookAlike[] = [
  {
    what: 'cost of a single occasion, 平均单次, is not added up',
    report: 'beidaihe-2024',
    notAbove: 'note',
    place: 'entry:projects/p9',
    says: ['成本指标'],
  },
  {
    what: '重点工作参与率 in nearly every project',
    report: 'julu-2023',
    notAbove: 'note',
    says: ['重点工作参与率'],
  },
  {
    what: 'the shared row of 办公自动化',
    report: 'julu-2023',
    notAbove: 'note',
    says: ['办公自动化覆盖业务种类'],
  },
  {
    what: 'parts of the budget that come to it',
    report: 'luquan-2025',
    notAbove: 'note',
    place: 'entry:projects/p4',
    says: ['预算'],
  },
  {
    what: 'five at 0.54万元 are the budget',
    report: 'beidaihe-2024',
    notAbove: 'note',
    place: 'entry:projects/p3',
    says: ['预算'],
  },
  {
    what: 'a rate of cost',
    report: 'beidaihe-2024',
    notAbove: 'note',
    place: 'entry:projects/p14/indicators/p14-i4',
    says: ['成本指标'],
  },
];
