import { expect, it } from 'vitest';
import { administrativeUnitsPayNoMeritPay } from '../../../../schemas/check/rules/tables/administrative-units-pay-no-merit-pay.ts';
import { functionFitsEconomicClass } from '../../../../schemas/check/rules/tables/function-fits-economic-class.ts';
import { operationCodesHoldBasicExpenditure } from '../../../../schemas/check/rules/tables/operation-codes-hold-basic-expenditure.ts';
import { buildReport, economicLine, line, unit } from '../../../support/report-builder.ts';
import { foundBy } from '../../check-here.ts';

const publication = { scopes: ['department'] };

it('notes 养老保险 that differs between function and economic class, and no other', () => {
  const lines = [line('l1', { functionalClass: '2080505', amount: '55000.00' })];
  const paid = (amount: string) =>
    buildReport({
      publication,
      lines,
      economicLines: [economicLine('e1', { economicClass: '30108', amount })],
    });
  expect(foundBy(functionFitsEconomicClass, paid('50000.00'))).toEqual([
    expect.stringMatching(/^note 机关事业单位基本养老保险缴费：.*相差0.50万元/),
  ]);
  expect(foundBy(functionFitsEconomicClass, paid('55000.00'))).toEqual([]);
});

it('notes 项目支出 under 行政运行', () => {
  const report = (category: 'projectExpenditure' | 'basicExpenditure') =>
    buildReport({ publication, lines: [line('l1', { category })], economicLines: [] });
  expect(foundBy(operationCodesHoldBasicExpenditure, report('projectExpenditure'))).toEqual([
    'note 部门预算支出总表“2010301 行政运行”列有项目支出50.00万元：“行政运行”反映基本支出。',
  ]);
  expect(foundBy(operationCodesHoldBasicExpenditure, report('basicExpenditure'))).toEqual([]);
});

it('notes 绩效工资 only where no unit is a 事业单位', () => {
  const economicLines = [economicLine('e1', { economicClass: '30107', amount: '780000.00' })];
  const of = (nature: 'administrative' | 'publicInstitution') =>
    foundBy(
      administrativeUnitsPayNoMeritPay,
      buildReport({
        publication,
        units: [unit('u1', '示例县委办公室', { nature })],
        lines: [line('l1')],
        economicLines,
      }),
    );
  expect(of('administrative')).toEqual([expect.stringMatching(/^note .*绩效工资”有78.00万元/)]);
  expect(of('publicInstitution')).toEqual([]);
});
