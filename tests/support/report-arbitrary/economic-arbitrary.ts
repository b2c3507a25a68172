import fc from 'fast-check';
import type { ReportInput } from '../../../schemas/model/report.ts';
import { amountOf, fenOf, partition } from '../fen.ts';
import type { Line } from './ledger-arbitrary.ts';

type EconomicLine = NonNullable<ReportInput['economicLines']>[number];

/** How each block of expenditure comes apart: the 款, its kind, its share. */
export const economicMixArbitrary = fc.array(
  fc.record({
    economicClass: fc.constantFrom(
      '30101',
      '30102',
      '30201',
      '30215',
      '30216',
      '30217',
      '30226',
      '30231',
      '31013',
    ),
    kind: fc.constantFrom('personnelCost' as const, 'publicCost' as const),
    weight: fc.integer({ min: 1, max: 9 }),
  }),
  { minLength: 1, maxLength: 5 },
);

type Mix = ReturnType<typeof economicMixArbitrary.filter> extends fc.Arbitrary<infer T> ? T : never;

/** Economic lines that tie to the ledger: 基本支出 of each unit and source, and each project. */
export function economicLinesOf(lines: readonly Line[], mix: Mix): EconomicLine[] {
  const blocks = new Map<string, Pick<EconomicLine, 'unit' | 'source' | 'project'> & { fen: number }>();
  for (const { unit, source, category, project, amount } of lines) {
    if (category !== 'basicExpenditure' && project === undefined) continue;
    const key = [unit, source, project ?? ''].join('|');
    const block = blocks.get(key) ?? { unit, source, ...(project ? { project } : {}), fen: 0 };
    blocks.set(key, { ...block, fen: block.fen + fenOf(amount) });
  }
  const weights = mix.map(({ weight }) => weight);
  return [...blocks.values()]
    .flatMap(({ fen, ...block }) =>
      partition(fen, weights).map((part, index) => ({ part, block, own: mix[index] })),
    )
    .flatMap(({ part, block, own }, index) =>
      own
        ? [
            {
              ...block,
              id: `e${index}`,
              economicClass: own.economicClass,
              kind: own.kind,
              amount: amountOf(part),
            },
          ]
        : [],
    );
}
