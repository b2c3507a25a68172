import { expect, it } from 'vitest';
import { operationCodesHoldBasicExpenditure } from '../../../../schemas/check/rules/tables/operation-codes-hold-basic-expenditure.ts';
import { buildReport, line } from '../../../support/report-builder.ts';
import { foundBy } from '../../check-here.ts';

const publication = { scopes: ['department'] };

it('notes 项目支出 under 行政运行', () => {
  const report = (category: 'projectExpenditure' | 'basicExpenditure') =>
    buildReport({ publication, lines: [line('l1', { category })], economicLines: [] });
  expect(foundBy(operationCodesHoldBasicExpenditure, report('projectExpenditure'))).toEqual([
    'note 部门预算支出总表“2010301 行政运行”列有项目支出50.00万元：“行政运行”反映基本支出。',
  ]);
  expect(foundBy(operationCodesHoldBasicExpenditure, report('basicExpenditure'))).toEqual([]);
});
