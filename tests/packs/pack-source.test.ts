import { expect, test } from 'vitest';
import { deriveReport } from '../../schemas/derive/derive-report.ts';
import { packSchema } from '../../schemas/pack/pack.ts';
import { packSource } from '../../server/packs/pack-source.ts';
import { buildReport } from '../support/report-builder.ts';
import { deriveShipped, shippedPacks } from '../support/shipped-packs.ts';

test.each(shippedPacks.all.map(({ pack }) => [pack.id, pack] as const))(
  'the pack %s is the same once it has been served',
  (_, pack) => {
    const served: unknown = JSON.parse(packSource(pack).body);
    expect(served).toEqual(pack);
    expect(packSchema.parse(served)).toEqual(pack);
  },
);

test('a report derives the same from a pack that was served', () => {
  const report = buildReport();
  const served = JSON.parse(packSource(shippedPacks.packOf(report).pack).body);
  expect(deriveReport(report, served, shippedPacks.codeNames)).toEqual(deriveShipped(report));
});

test('the hash is of the pack, and the pack is written once', () => {
  const [one, other] = shippedPacks.all.map(({ pack }) => pack);
  if (!one || !other) throw new Error('two packs are shipped');
  expect(packSource(one).hash).toMatch(/^[0-9a-f]{16}$/);
  expect(packSource({ ...one }).hash).toBe(packSource(one).hash);
  expect(packSource(other).hash).not.toBe(packSource(one).hash);
  expect(packSource(one)).toBe(packSource(one));
});
