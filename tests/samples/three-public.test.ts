import { expect, test } from 'vitest';
import { fenOf } from '../support/fen.ts';
import { scopeOf } from '../support/shipped-packs.ts';
import { shippedSamples } from './shipped-samples.ts';
import { totals } from './totals.ts';

const rowOfItem: Readonly<Record<string, string>> = {
  overseasOther: 'overseasOther',
  vehiclePurchase: 'vehiclePurchase',
  vehicleOperation: 'vehicleOperation',
  reception: 'reception',
  conferenceOther: 'conference',
  training: 'training',
};

test.each(shippedSamples)('sample $name prints 三公 no smaller than its economic lines', (sample) => {
  const { report, loaded, derived } = sample;
  const spent = totals(report.economicLines, ({ unit, source, economicClass }) => {
    const row = rowOfItem[loaded.pack.threePublicClasses[economicClass] ?? ''];
    return row && source === 'generalPublicBudget' ? `${unit}/threePublic/${row}/${source}` : undefined;
  });
  const printed = (address: string) => {
    const rows = scopeOf(derived, address.split('/')[0] ?? '').tables.threePublic?.rows ?? [];
    const cell = rows.flatMap(({ cells }) => cells).find((own) => own.address === address);
    return fenOf(cell?.amount ?? '0.00');
  };
  expect(Object.keys(spent).length).toBeGreaterThan(5);
  expect(Object.entries(spent).filter(([address, fen]) => fen > printed(address))).toEqual([]);
});
