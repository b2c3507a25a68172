import { visibleText } from '../../document/inline.ts';
import { isZero } from '../../model/amount.ts';
import type { Column, RowSource, TableSpec } from '../../pack/table-spec.ts';
import type { DerivedCell, DerivedRow } from '../derived-report.ts';
import { type Fact, measured } from '../fact.ts';
import { groupBy } from '../group-by.ts';
import { fillPlaceholders } from '../placeholders.ts';
import { amountCell, textCell } from './cell.ts';
import { leafColumns } from './columns.ts';
import type { TableContext } from './table-context.ts';

type TreeSource = Extract<RowSource, { kind: 'codeTree' }>;
type FactsByCode = ReadonlyMap<string, readonly Fact[]>;

/** A code in no list is no error, but its name has to be given. */
const nameless = { kind: 'gap', question: '科目名称' } as const;

/** The code of the total row. */
const whole = '';

/** A row for each code in use and for its parents, with a total. */
export function codeTreeRows(
  source: TreeSource,
  spec: TableSpec,
  context: TableContext,
): readonly DerivedRow[] {
  const columns = leafColumns(spec.columns, context.words);
  const byColumn = new Map(columns.map((column) => [column.key, factsByCode(column, source, context)]));
  const codes = [...new Set([...byColumn.values()].flatMap((facts) => [...facts.keys()]))]
    .filter((code) => code !== whole && !isWithheld(code, context))
    .sort();
  const isEmpty = codes.length === 0;
  if (isEmpty && source.whenEmpty === 'noRows') return [];
  const order = { first: [whole, ...codes], last: [...codes, whole], none: codes }[source.total];
  const money = isEmpty ? { ...spec.money, zero: '' } : spec.money;
  return order.map((code, index) => ({
    key: code || 'total',
    role: code === whole ? 'total' : code.length < Math.max(...source.levels) ? 'group' : 'item',
    cells: columns.map((column) => cellOf(column, code, index + 1)),
  }));

  function cellOf(column: Column, code: string, rowNumber: number): DerivedCell {
    const address = `${context.scope}/${spec.id}/${code || 'total'}/${column.key}`;
    switch (column.value) {
      case 'rowNumber':
        return textCell(String(rowNumber), address, 'center');
      case 'code':
        return textCell(codeText(code, column.segment, source.levels), address, column.align);
      case 'codeName':
        return nameCell(code, address, column.align);
      case 'amount':
      case 'quantity':
        return amountCell(column, byColumn.get(column.key)?.get(code) ?? [], address, money);
      default:
        throw new Error(`column ${column.key} of ${spec.id} does not fit a code tree`);
    }
  }

  function nameCell(code: string, address: string, align: DerivedCell['align']): DerivedCell {
    if (code === whole) return textCell(fillPlaceholders(source.totalLabel, context.words), address, align);
    const name = context.codeNames[source.list].get(code);
    if (name !== undefined) return textCell(name, address, align);
    return { ...textCell(visibleText(nameless), address, align), gap: nameless.question };
  }
}

function factsByCode(column: Column, { list, levels }: TreeSource, { facts }: TableContext): FactsByCode {
  if (!('measure' in column)) return new Map();
  const taken = measured(column.measure, facts).filter(({ amount }) => !isZero(amount));
  if (taken.length === 0) return new Map();
  const codeOf = ({ functionalClass, economicClass }: Fact) =>
    (list === 'functionalClass' ? functionalClass : economicClass) ?? '';
  return new Map([
    [whole, taken],
    ...levels.flatMap((level) => [...groupBy(taken, (fact) => codeOf(fact).slice(0, level))]),
  ]);
}

/** The whole code, or one level of it where codes are split into columns. */
function codeText(code: string, segment: number | undefined, levels: readonly number[]): string {
  return segment === undefined ? code : code.slice(segment === 0 ? 0 : levels[segment - 1], levels[segment]);
}

const isWithheld = (code: string, { report }: TableContext): boolean =>
  report.undisclosedCodes.some((withheld) => code.startsWith(withheld));
