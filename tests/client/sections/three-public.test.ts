import { expect, test } from 'vitest';
import { drawnEntries } from '../../../client/sections/three-public/drawn-entries.ts';
import { printedItems } from '../../../client/sections/three-public/printed-items.ts';
import { threePublicColumns } from '../../../client/sections/three-public/three-public-columns.ts';
import { threePublicRows } from '../../../client/sections/three-public/three-public-rows.ts';
import { threePublicSums } from '../../../client/sections/three-public/three-public-sums.ts';
import { withThreePublic } from '../../../client/sections/three-public/with-three-public.ts';
import { completeReport } from '../../../schemas/edit/complete-report.ts';
import { threePublicItemSchema } from '../../../schemas/model/terms.ts';
import { parseWorkingReport } from '../../../schemas/model/working-report.ts';
import { buildReport, economicLine, reportInput } from '../../support/report-builder.ts';
import { shippedPacks } from '../../support/shipped-packs.ts';

const everyItem = new Set(threePublicItemSchema.options);

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
  const rows = threePublicRows({ units: working.units, entries: entered, drawn, printed: everyItem });
  expect(rows).toHaveLength(16);
  expect(rows.find(({ id }) => id === 'u1/reception')).toEqual({
    id: 'u1/reception',
    item: 'reception',
    isPrinted: true,
    unitName: '示例市水文局本级',
    label: '公务接待费',
    generalPublicBudget: '5.00',
    governmentFund: '',
    stateCapital: '',
    total: '5.00',
    drawn: '7.00',
  });
});

const { pack } = shippedPacks.packOf(buildReport());
const strictItems = ['overseasTeaching', 'overseasOther', 'vehiclePurchase', 'vehicleOperation', 'reception'];

test('the items offered are those the chosen rows print', () => {
  const printed = (threePublicRows: string) => [...printedItems(pack, { threePublicRows })];
  expect(printed('9').sort()).toEqual([...strictItems].sort());
  expect(printed('11').sort()).toEqual([...threePublicItemSchema.options].sort());
  expect(printed('13').sort()).toEqual([...threePublicItemSchema.options].sort());
});

test('an amount of an item that is not printed stays in sight, with the reason', () => {
  const { units } = parseWorkingReport(reportInput());
  const printed = printedItems(pack, { threePublicRows: '9' });
  const training = { ...set('5.00'), row: 'u1/training' };
  const entries = withThreePublic([], [set('2.00'), training], () => 't1');
  const rows = threePublicRows({ units, entries, drawn: [], printed });
  expect(rows.map(({ id }) => id).filter((id) => id.startsWith('u2/'))).toEqual(
    strictItems.map((item) => `u2/${item}`),
  );
  const row = rows.find(({ id }) => id === 'u1/training');
  if (!row) return expect.unreachable('the row is hidden');
  const columns = threePublicColumns({ hasSeveralUnits: true, isDrawn: false, moneyUnit: '元' });
  const label = columns.find(({ key }) => key === 'label');
  expect(label?.display?.(row)).toBe('培训费（不印）');
  expect(label?.notice?.(row)).toContain('版式');
  expect(threePublicSums(rows)).toMatchObject({ total: '2.00', others: '5.00' });
});
