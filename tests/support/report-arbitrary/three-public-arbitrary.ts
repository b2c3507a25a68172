import fc from 'fast-check';
import type { ReportInput } from '../../../schemas/model/report.ts';
import { fiscalSources, threePublicItemSchema } from '../../../schemas/model/terms.ts';
import { amountArbitrary } from './amount-arbitrary.ts';

/** Drawn from the economic lines, or entered item by item. */
export const threePublicArbitrary = (
  unit: fc.Arbitrary<string>,
): fc.Arbitrary<NonNullable<ReportInput['threePublic']>> =>
  fc.oneof(
    fc.constant({ origin: 'drawn' as const }),
    fc
      .array(
        fc.record({
          unit,
          item: fc.constantFrom(...threePublicItemSchema.options),
          fund: fc.constantFrom(...fiscalSources),
          amount: amountArbitrary,
        }),
        { maxLength: 8 },
      )
      .map((entries) => ({
        origin: 'entered' as const,
        entries: entries.map((entry, index) => ({ ...entry, id: `t${index}` })),
      })),
  );
