import fc from 'fast-check';
import type { ReportInput } from '../../../schemas/model/report.ts';
import { sourceSchema } from '../../../schemas/model/terms.ts';
import { amountArbitrary } from './amount-arbitrary.ts';

type Purchase = NonNullable<ReportInput['procurement']>[number];

/** A purchase paid from one or two funds, without id. */
export const procurementArbitrary = (unit: fc.Arbitrary<string>): fc.Arbitrary<Omit<Purchase, 'id'>> =>
  fc.record(
    {
      unit,
      origin: fc.constant({ kind: 'publicCost' as const }),
      name: fc.constant('台式计算机'),
      catalogCode: fc.constantFrom('A02010105', 'A05040101', 'C23090199'),
      quantity: fc.constant('2'),
      funds: fc.array(
        fc.record({
          source: fc.constantFrom(...sourceSchema.options),
          carryOver: fc.boolean(),
          amount: amountArbitrary,
        }),
        { minLength: 1, maxLength: 2 },
      ),
      smallBusinessShare: amountArbitrary,
    },
    { requiredKeys: ['unit', 'origin', 'name', 'catalogCode', 'quantity', 'funds'] },
  );
