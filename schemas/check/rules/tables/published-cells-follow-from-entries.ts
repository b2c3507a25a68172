import { eachPart } from '../../engine/each-part.ts';
import { figureCause } from '../../engine/figure-cause.ts';
import { failed, type Outcome, passed } from '../../engine/outcome.ts';
import { cellAt } from '../../engine/place.ts';
import type { Rule } from '../../engine/rule.ts';
import { cellName } from '../../identities/named-cell.ts';
import {
  addPrinted,
  agree,
  negatePrinted,
  type PrintedFigure,
  printedText,
  readPrinted,
} from '../../printed/printed-figure.ts';
import type { PrintedCell, PrintedTable } from '../../subject/subject.ts';

export const publishedCellsFollowFromEntries: Rule = {
  id: 'published-cells-follow-from-entries',
  group: 'tables',
  title: '印出的数与各项录入算出的一致',
  source: '《地方预决算公开操作规程》第四条（内容准确）',
  check: eachPart(
    ({ scopes }) => scopes.flatMap(({ tables }) => Object.values(tables)),
    (table) =>
      [...table.cells]
        .filter(([, { derivedText }]) => derivedText !== undefined)
        .flatMap(([key, cell]) => ofCell(table, key, cell)),
  ),
};

function ofCell(table: PrintedTable, key: string, cell: PrintedCell): readonly Outcome[] {
  if (cell.derivedText === undefined || !cell.figure) return [];
  const derived = readPrinted(cell.derivedText, table.unit);
  const at = key.lastIndexOf('/');
  if (!derived || !table.amountColumns.includes(key.slice(at + 1))) return [];
  if (isRounding(cell.figure, derived)) return [passed];
  const name = cellName(table, key.slice(0, at), key.slice(at + 1));
  const text = (figure: PrintedFigure) => `${printedText(figure, table.unit)}${table.unit}`;
  const difference = text(addPrinted([cell.figure, negatePrinted(derived)]));
  const printed = cell.text.trim() === '' ? '为空白' : `为${text(cell.figure)}`;
  return [
    failed({
      severity: 'warning',
      message: `${name}${printed}，按其他各表和明细应为${text(derived)}，相差${difference.replace(/^-/, '')}。`,
      mend: `核对这个数：按其他各表和明细应为${text(derived)}。`,
      places: [cellAt(cell.address)],
      comparison: {
        left: { name, text: cell.text, places: [cellAt(cell.address)] },
        right: { name: '按明细计算', text: text(derived), places: [] },
        difference,
      },
      cause: figureCause(cell.address, printedText(derived, table.unit)),
      about: `${cell.text}/${cell.derivedText}`,
    }),
  ];
}

/** Published systems keep 元 and round each cell: what is added from rounded entries can miss by a last place or two. */
const isRounding = (printed: PrintedFigure, derived: PrintedFigure): boolean =>
  agree(printed, { value: derived.value, slack: derived.slack * 3n }) && printed.value !== 0n;
