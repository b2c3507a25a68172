import { groupBy } from '../../../derive/group-by.ts';
import { type Amount, formatAmount, isZero, negate, sign, subtract, sum } from '../../../model/amount.ts';
import type { Report } from '../../../model/report.ts';
import { termNames } from '../../../model/term-names.ts';
import { type Source, sourceSchema } from '../../../model/terms.ts';
import { eachPart } from '../../engine/each-part.ts';
import { notCheckable, type Outcome } from '../../engine/outcome.ts';
import { entryAt, type Place } from '../../engine/place.ts';
import type { Rule } from '../../engine/rule.ts';
import { partsOfReport } from './report-parts.ts';

export const basicExpenditureTiesToEconomicLines: Rule = {
  id: 'basic-expenditure-ties-to-economic-lines',
  group: 'tables',
  title: '各单位基本支出按功能分类与按经济分类相等',
  source: '《中华人民共和国预算法实施条例》第六条（支出按功能分类公开到项，基本支出按经济性质分类公开到款）',
  check: eachPart(
    partsOfReport(['lines', 'economicLines', 'units', 'asPublished']),
    // Entries read from a published document are its rounded figures: its tables are held against each other instead.
    (report) => (Object.keys(report.asPublished).length > 0 ? [] : everyUnit(report)),
  ),
};

type Books = Pick<Report, 'lines' | 'economicLines' | 'units'>;

function everyUnit({ lines, economicLines, units }: Books): readonly Outcome[] {
  const key = ({ unit, source }: { readonly unit: string; readonly source: Source }) => `${unit}>${source}`;
  const basic = groupBy(
    lines.filter(({ category }) => category === 'basicExpenditure'),
    key,
  );
  const economic = groupBy(
    economicLines.filter(({ project }) => project === undefined),
    key,
  );
  return units.flatMap(({ id, name }) =>
    sourceSchema.options.flatMap((source) => {
      const own = `${id}>${source}`;
      const [ledger, detail] = [basic.get(own) ?? [], economic.get(own) ?? []];
      const [ledgerSum, detailSum] = [amountOf(ledger), amountOf(detail)];
      if (isZero(ledgerSum) && isZero(detailSum)) return [];
      const what = `“${name}”${termNames[source]}安排的基本支出`;
      if (detail.length === 0 && source !== 'generalPublicBudget')
        return [notCheckable(`${what}没有填写经济分类明细`, entryAt(['units', { id }]))];
      const left = placeIn('lines', ledger, id);
      const right = placeIn('economicLines', detail, id);
      return [compared(what, source, { sum: ledgerSum, place: left }, { sum: detailSum, place: right })];
    }),
  );
}

const amountOf = (lines: readonly { readonly amount: Amount }[]): Amount =>
  sum(lines.map(({ amount }) => amount));

const yuan = (amount: Amount): string => `${formatAmount(amount, { unit: '元', decimals: 2 })}元`;

interface Side {
  readonly sum: Amount;
  readonly place: Place;
}

/** The first of the entries; the unit where there is none. */
const placeIn = (part: string, entries: readonly { readonly id: string }[], unit: string): Place =>
  entries[0] ? entryAt([part, { id: entries[0].id }]) : entryAt(['units', { id: unit }]);

function compared(what: string, source: Source, ledgerSide: Side, detailSide: Side): Outcome {
  const { sum: ledger } = ledgerSide;
  const { sum: detail } = detailSide;
  const difference = subtract(ledger, detail);
  const comparison = {
    left: { name: `${what}（功能分类）`, text: yuan(ledger), places: [ledgerSide.place] },
    right: { name: `${what}（经济分类）`, text: yuan(detail), places: [detailSide.place] },
    difference: yuan(difference),
  };
  if (isZero(difference)) return { kind: 'passed', comparison };
  const size = sign(difference) < 0 ? negate(difference) : difference;
  return {
    kind: 'failed',
    finding: {
      severity: 'error',
      message: `${what}按功能分类为${yuan(ledger)}，按经济分类（人员经费和公用经费各款）为${yuan(detail)}，相差${yuan(size)}。`,
      mend: '核对收支明细中的基本支出和经济分类明细，改正有误的一边。',
      places: [detailSide.place, ledgerSide.place],
      comparison,
      about: `${source}:${ledger}/${detail}`,
    },
  };
}
