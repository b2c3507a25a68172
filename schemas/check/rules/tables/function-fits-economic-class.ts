import { eachPart } from '../../engine/each-part.ts';
import { notCheckable, type Outcome } from '../../engine/outcome.ts';
import { cellAt } from '../../engine/place.ts';
import type { Rule } from '../../engine/rule.ts';
import { type NamedCell, namedCell, nameOf } from '../../identities/named-cell.ts';
import {
  addPrinted,
  agree,
  negatePrinted,
  type PrintedFigure,
  printedText,
} from '../../printed/printed-figure.ts';
import type { PrintedTable } from '../../subject/subject.ts';
import { tablePairs } from './table-pairs.ts';

/** What is paid under a function and the 款 it is paid as. */
const fits = [
  { functions: ['2080505'], classes: ['30108'], name: '机关事业单位基本养老保险缴费' },
  { functions: ['2080506'], classes: ['30109'], name: '职业年金缴费' },
  { functions: ['2210201'], classes: ['30113'], name: '住房公积金' },
  { functions: ['21011'], classes: ['30110', '30111'], name: '职工基本医疗保险缴费和公务员医疗补助缴费' },
] as const;

export const functionFitsEconomicClass: Rule = {
  id: 'function-fits-economic-class',
  group: 'tables',
  title: '养老、职业年金、医疗、公积金：功能分类与经济分类一致',
  source: '编制惯例（2080505对30108，2080506对30109，2210201对30113，21011对30110和30111）',
  check: eachPart(tablePairs('generalExpenditure', 'generalBasic'), ([expenditure, basic]) =>
    fits.flatMap((fit) => ofFit(fit, expenditure, basic)),
  ),
};

function ofFit(
  { functions, classes, name }: (typeof fits)[number],
  expenditure: PrintedTable,
  basic: PrintedTable,
): readonly Outcome[] {
  const left = functions.flatMap((code) => namedCell(expenditure, code, 'basicExpenditure'));
  const right = classes.flatMap((code) => namedCell(basic, code, 'total'));
  const isFilled = (cells: readonly NamedCell[]) => cells.some(({ cell }) => cell.text.trim() !== '');
  // Where one of them is not printed the agency pays it as something else.
  if (!isFilled(left) || !isFilled(right)) return [];
  const cells = [...left, ...right];
  if (cells.some(({ cell }) => cell.figure === undefined)) return [notCheckable(`${name}不是数字`)];
  const sumOf = (own: readonly NamedCell[]) => addPrinted(own.flatMap(({ cell }) => cell.figure ?? []));
  const [a, b] = [sumOf(left), sumOf(right)];
  const text = (figure: PrintedFigure) => `${printedText(figure, basic.unit)}${basic.unit}`;
  const side = (own: readonly NamedCell[], figure: PrintedFigure) => ({
    name: own.map(nameOf).join('、'),
    text: text(figure),
    places: own.map(({ cell }) => cellAt(cell.address)),
  });
  const difference = text(addPrinted([a, negatePrinted(b)]));
  const comparison = { left: side(left, a), right: side(right, b), difference };
  const scope = expenditure.scope;
  if (agree(a, b)) return [{ kind: 'passed', scope, comparison }];
  const [first, ...others] = cells;
  if (!first) return [];
  return [
    {
      kind: 'failed',
      scope,
      finding: {
        severity: 'note',
        message: `${name}：${comparison.left.name}为${text(a)}，${comparison.right.name}为${text(b)}，相差${difference.replace(/^-/, '')}，通常相等。`,
        mend: '核对两处是否漏列或列错科目；确有其他缴费的不必改。',
        places: [cellAt(first.cell.address), ...others.map(({ cell }) => cellAt(cell.address))],
        comparison,
        about: `${text(a)}/${text(b)}`,
      },
    },
  ];
}
