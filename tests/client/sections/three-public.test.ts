import { expect, test } from 'vitest';
import { drawnEntries } from '../../../client/sections/three-public/drawn-entries.ts';
import { threePublicRows } from '../../../client/sections/three-public/three-public-rows.ts';
import { withThreePublic } from '../../../client/sections/three-public/with-three-public.ts';
import { completeReport } from '../../../schemas/edit/complete-report.ts';
import { parseWorkingReport } from '../../../schemas/model/working-report.ts';
import { economicLine, reportInput } from '../../support/report-builder.ts';
import { shippedPacks } from '../../support/shipped-packs.ts';

const set = (value: string) =>
  ({ kind: 'set', row: 'u1/reception', column: 'generalPublicBudget', value }) as const;

test('an entry is made with its amount, changed with it and goes with it', () => {
  const made = withThreePublic([], [set('5.00')], () => 't1');
  const entry = { id: 't1', unit: 'u1', item: 'reception', fund: 'generalPublicBudget' };
  expect(made).toEqual([{ ...entry, amount: '5.00' }]);
  expect(withThreePublic(made, [set('6.00')], () => 't2')).toEqual([{ ...entry, amount: '6.00' }]);
  expect(withThreePublic(made, [set('')], () => 't2')).toEqual([]);
});

test('a row shows what is entered beside what the economic lines give', () => {
  const working = parseWorkingReport(
    reportInput({
      economicLines: [
        economicLine('e1', { economicClass: '30217', kind: 'publicCost', amount: '4.00' }),
        economicLine('e2', { economicClass: '30217', kind: 'publicCost', amount: '3.00' }),
        economicLine('e3', { economicClass: '30217', kind: 'publicCost', source: 'otherIncome' }),
      ],
    }),
  );
  const { report } = completeReport(working);
  const { pack } = shippedPacks.packOf(report);
  const drawn = drawnEntries(report, pack);
  const entered = withThreePublic([], [set('5.00')], () => 't1');
  const rows = threePublicRows(working.units, entered, drawn);
  expect(rows).toHaveLength(16);
  expect(rows.find(({ id }) => id === 'u1/reception')).toEqual({
    id: 'u1/reception',
    unitName: '示例市水文局本级',
    label: '公务接待费',
    generalPublicBudget: '5.00',
    governmentFund: '',
    stateCapital: '',
    total: '5.00',
    drawn: '7.00',
  });
});
