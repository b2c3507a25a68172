import { expect, it } from 'vitest';
import { administrativeUnitsPayNoMeritPay } from '../../../../schemas/check/rules/tables/administrative-units-pay-no-merit-pay.ts';
import { buildReport, economicLine, line, unit } from '../../../support/report-builder.ts';
import { foundBy } from '../../check-here.ts';

const publication = { scopes: ['department'] };

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
