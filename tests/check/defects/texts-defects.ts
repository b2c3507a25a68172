import type { Defect, LookAlike } from './defect.ts';

const julu = (id: string, rule: string, place: string, says: readonly string[]): readonly Defect[] =>
  ['department', 'u1'].map((scope) => ({
    id,
    report: 'julu-2023',
    rule,
    severity: 'error',
    place: place.replace('{scope}', scope),
    says,
  }));

export const textsDefects: readonly Defect[] = [
  {
    id: 'L1',
    report: 'luquan-2025',
    rule: 'planned-assets-within-goods',
    severity: 'error',
    place: 'text:narrative/n-department-assetsText/override',
    says: ['13.07万元', '8.65万元', '4.42万元'],
  },
  {
    id: 'L7',
    report: 'luquan-2025',
    rule: 'other-years-are-meant',
    severity: 'warning',
    place: 'text:projects/p12/indicators/p12-i4/description',
    says: ['2024年', '2025年'],
  },
  {
    id: 'L9',
    report: 'luquan-2025',
    rule: 'other-years-are-meant',
    severity: 'warning',
    place: 'text:projects/p1/goals',
    says: ['2023年1月'],
  },
  {
    id: 'L10',
    report: 'luquan-2025',
    rule: 'other-years-are-meant',
    severity: 'warning',
    place: 'text:performance/f-department/targets/t-department-2/goal',
    says: ['2019年10月1日'],
  },
  {
    id: 'L20',
    report: 'luquan-2025',
    rule: 'named-costs-have-rows',
    severity: 'warning',
    place: 'text:narrative/n-department-agencyOperatingCost/override',
    says: ['水电费', '取暖费', '物业管理费', '30205', '30208', '30209'],
  },
  {
    id: 'B1',
    report: 'beidaihe-2024',
    rule: 'planned-year-is-this-year',
    severity: 'error',
    place: 'text:performance/f-department/targets',
    says: ['制定2023年', '2024年'],
  },
  {
    id: 'B2',
    report: 'beidaihe-2024',
    rule: 'planned-year-is-this-year',
    severity: 'error',
    place: 'text:performance/f-department/safeguards',
    says: ['2023年，主要是部门项目经费内容', '2024年'],
  },
  {
    id: 'B4',
    report: 'beidaihe-2024',
    rule: 'zero-change-is-level',
    severity: 'error',
    place: 'text:narrative/n-department-threePublicText/override',
    says: ['增加0.00万元', '持平'],
  },
  ...julu('J1', 'compared-year-is-last-year', 'text:narrative/n-{scope}-changeText/override', [
    '较2021年预算',
    '2022年',
  ]),
  ...julu('J2', 'stated-changes-add-up', 'text:narrative/n-{scope}-changeText/override', [
    '461.91万元',
    '461.57万元',
    '0.34万元',
  ]),
  ...julu('J3', 'stated-figures-agree', 'text:narrative/n-{scope}-agencyOperatingCost/override', [
    '630.67万元',
    '64.95万元',
    '565.72万元',
  ]),
  ...julu('J4', 'stated-figures-agree', 'text:narrative/n-{scope}-expenditureText/override', [
    '549.7万元',
    '565.72万元',
    '16.02万元',
  ]),
  ...julu('J4', 'stated-parts-add-up', 'text:narrative/n-{scope}-expenditureText/override', [
    '630.67万元',
    '614.65万元',
    '16.02万元',
  ]),
  ...julu('J5', 'listed-parts-add-up', 'text:narrative/n-{scope}-expenditureText/override', [
    '37项',
    '1215.27万元',
    '1210.77万元',
    '4.50万元',
  ]),
  ...julu('J14', 'listed-projects-agree', 'entry:projects/p3/indicators', [
    '档案馆经费',
    '35.00万元',
    '30.5万元',
    '4.50万元',
  ]),
];

const none = (report: LookAlike['report'], what: string, ...says: string[]): LookAlike => ({
  what,
  report,
  notAbove: 'note',
  says,
});

export const textsLookAlikes: readonly LookAlike[] = [
  none('luquan-2025', '741.92 against 610.27 + 131.66, rounded', '741.92'),
  none('luquan-2025', '−75.05 − 12.50 = −87.55', '87.55'),
  none('luquan-2025', '机关运行经费 131.66 = 公用经费', '131.66'),
  none('luquan-2025', '三公 36.40 = 7.50 + 18.90 + 10.00', '36.40'),
  none('beidaihe-2024', '−9.11 + 154.67 = 145.56', '145.56'),
  none('beidaihe-2024', '三公 5.00 = 3.00 + 2.00', '5.00万元', '三公'),
  none('beidaihe-2024', '机关运行经费 54.59 and its parts', '54.59'),
  none('beidaihe-2024', '拟购置固定资产 1.40 = 1.00 + 0.40', '1.40万元'),
  none('beidaihe-2024', 'Σ of projects 277.77 = 项目支出', '277.77'),
];
