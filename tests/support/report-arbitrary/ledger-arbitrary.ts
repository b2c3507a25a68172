import fc from 'fast-check';
import type { ReportInput } from '../../../schemas/model/report.ts';
import { fiscalSources, type Source, sourceSchema } from '../../../schemas/model/terms.ts';
import { amountArbitrary } from './amount-arbitrary.ts';

export type Line = NonNullable<ReportInput['lines']>[number];
export type Balance = NonNullable<ReportInput['closing']>[number];

/** Codes of two 类, two 款 of one 类, and two 项 of one 款. */
export const functionalClassArbitrary = fc.constantFrom(
  '2010301',
  '2010302',
  '2010601',
  '2080501',
  '2080505',
  '2296011',
);

const fiscal: readonly Source[] = fiscalSources;
const ownFunds = sourceSchema.options.filter((source) => !fiscal.includes(source));

/** 财政拨款 pays 基本支出 and 项目支出 alone; the other categories are paid from 单位资金. */
const use = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      source: fc.constantFrom(...sourceSchema.options),
      category: fc.constantFrom('basicExpenditure' as const, 'projectExpenditure' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      source: fc.constantFrom(...ownFunds),
      category: fc.constantFrom(
        'businessExpenditure' as const,
        'remittanceToSuperior' as const,
        'subsidyToAffiliates' as const,
      ),
    }),
  },
);

/** A line of a unit's own, without id: money to and from outside the department among them. */
export const lineArbitrary = (unit: fc.Arbitrary<string>): fc.Arbitrary<Omit<Line, 'id'>> =>
  fc
    .record({
      unit,
      functionalClass: functionalClassArbitrary,
      use,
      carryOver: fc.boolean(),
      amount: amountArbitrary,
      project: fc.option(fc.constantFrom('1', '2')),
    })
    .map(({ use: own, project, ...line }) => ({
      ...line,
      ...own,
      ...(own.category === 'projectExpenditure' && project ? { project: `${line.unit}-p${project}` } : {}),
    }));

export const closingArbitrary = (unit: fc.Arbitrary<string>): fc.Arbitrary<Omit<Balance, 'id'>> =>
  fc.record({
    unit,
    functionalClass: functionalClassArbitrary,
    source: fc.constantFrom(...sourceSchema.options),
    carryOver: fc.boolean(),
    amount: amountArbitrary,
  });
