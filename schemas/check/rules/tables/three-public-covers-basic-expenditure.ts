import { eachPart } from '../../engine/each-part.ts';
import { notCheckable, type Outcome } from '../../engine/outcome.ts';
import { cellAt } from '../../engine/place.ts';
import type { Rule } from '../../engine/rule.ts';
import { namedCell, nameOf } from '../../identities/named-cell.ts';
import {
  addPrinted,
  exceeds,
  negatePrinted,
  type PrintedFigure,
  printedText,
} from '../../printed/printed-figure.ts';
import type { PrintedTable } from '../../subject/subject.ts';
import { tablePairs } from './table-pairs.ts';
import { threePublicClasses } from './three-public-classes.ts';

export const threePublicCoversBasicExpenditure: Rule = {
  id: 'three-public-covers-basic-expenditure',
  group: 'tables',
  title: '“三公”经费、会议费、培训费不少于基本支出中的同名款',
  source: '编制惯例（基本支出表30212、30217、30231、31013、30913、30215、30216是“三公”经费表同项的一部分）',
  check: eachPart(tablePairs('threePublic', 'generalBasic'), ([threePublic, basic]) =>
    threePublicClasses.flatMap((item) => ofItem(item, threePublic, basic)),
  ),
};

type Item = (typeof threePublicClasses)[number];

function ofItem(
  { rows, classes, name }: Item,
  threePublic: PrintedTable,
  basic: PrintedTable,
): readonly Outcome[] {
  const printed = rows.flatMap((row) => namedCell(threePublic, row, 'total'));
  const shown = printed.find(({ cell }) => cell.text.trim() !== '') ?? printed[0];
  const within = classes.flatMap((code) => namedCell(basic, code, 'total'));
  if (!shown || within.every(({ cell }) => cell.text.trim() === '')) return [];
  const all = [shown, ...within];
  if (all.some(({ cell }) => cell.figure === undefined)) return [notCheckable(`${name}不是数字`)];
  const text = (figure: PrintedFigure) => `${printedText(figure, basic.unit)}${basic.unit}`;
  const upper = addPrinted([shown].flatMap(({ cell }) => cell.figure ?? []));
  const lower = addPrinted(within.flatMap(({ cell }) => cell.figure ?? []));
  const scope = threePublic.scope;
  if (!exceeds(lower, upper)) return [{ kind: 'passed', scope }];
  const parts = within.map(nameOf).join('、');
  const difference = text(addPrinted([lower, negatePrinted(upper)]));
  const isBlank = shown.cell.text.trim() === '';
  return [
    {
      kind: 'failed',
      scope,
      finding: {
        severity: 'error',
        message: `${nameOf(shown)}${isBlank ? '为空白' : `为${text(upper)}`}，而${parts}已有${text(lower)}，少${difference}。`,
        mend: `把基本支出中的${name}填入“三公”经费表，连同项目支出中的${name}。`,
        places: [cellAt(shown.cell.address), ...within.map(({ cell }) => cellAt(cell.address))],
        comparison: {
          left: { name: nameOf(shown), text: text(upper), places: [cellAt(shown.cell.address)] },
          right: { name: parts, text: text(lower), places: within.map(({ cell }) => cellAt(cell.address)) },
          difference: text(addPrinted([upper, negatePrinted(lower)])),
        },
        about: `${text(upper)}/${text(lower)}`,
      },
    },
  ];
}
