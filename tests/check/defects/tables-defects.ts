import type { Defect, LookAlike } from './defect.ts';

export const tablesDefects: readonly Defect[] = [
  {
    id: 'J6',
    report: 'julu-2023',
    rule: 'three-public-vehicle',
    severity: 'error',
    place: 'cell:department/threePublic/vehicle/total',
    says: ['为空白', '70.00万元'],
  },
  {
    id: 'J6',
    report: 'julu-2023',
    rule: 'three-public-total',
    severity: 'error',
    place: 'cell:department/threePublic/total/total',
    says: ['为空白', '38.80万元'],
  },
  {
    id: 'J6',
    report: 'julu-2023',
    rule: 'published-cells-follow-from-entries',
    severity: 'warning',
    place: 'cell:department/threePublic/subtotal/total',
    says: ['为空白', '70.00万元'],
  },
  {
    id: 'B5',
    report: 'beidaihe-2024',
    rule: 'three-public-covers-basic-expenditure',
    severity: 'error',
    place: 'cell:department/threePublic/training/total',
    says: ['30216', '3.55万元'],
  },
  {
    id: 'J24',
    report: 'julu-2023',
    rule: 'operation-codes-hold-basic-expenditure',
    severity: 'note',
    place: 'cell:department/expenditure/2013101/projectExpenditure',
    says: ['行政运行', '522.58万元'],
  },
  {
    id: 'J24',
    report: 'julu-2023',
    rule: 'operation-codes-hold-basic-expenditure',
    severity: 'note',
    place: 'cell:department/expenditure/2012601/projectExpenditure',
    says: ['行政运行', '18.00万元'],
  },
  {
    id: 'J25',
    report: 'julu-2023',
    rule: 'administrative-units-pay-no-merit-pay',
    severity: 'note',
    place: 'cell:department/generalBasic/30107/total',
    says: ['绩效工资', '78.00万元'],
  },
  {
    id: 'J25',
    report: 'julu-2023',
    rule: 'administrative-units-pay-no-merit-pay',
    severity: 'note',
    place: 'cell:department/expenditure/2013150/total',
    says: ['事业运行', '4.00万元'],
  },
];

export const tablesLookAlikes: readonly LookAlike[] = [
  {
    what: '741.92 against 610.27 + 131.66, rounded from 元',
    report: 'luquan-2025',
    notAbove: 'note',
    says: ['741.9'],
  },
  {
    what: 'project budgets that add up to 278.70',
    report: 'luquan-2025',
    notAbove: 'note',
    says: ['278.70'],
  },
  {
    what: 'project budgets that add up to 277.77',
    report: 'beidaihe-2024',
    notAbove: 'note',
    says: ['277.77'],
  },
  {
    what: '三公 36.40 = 7.50 + 18.90 + 10.00',
    report: 'luquan-2025',
    notAbove: 'note',
    place: 'cell:department/threePublic',
    says: [],
  },
];
