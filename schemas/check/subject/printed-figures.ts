import type { DerivedScope } from '../../derive/derived-report.ts';
import type { Address } from '../../document/inline.ts';
import { type Amount, formatAmount } from '../../model/amount.ts';
import type { Pack } from '../../pack/pack.ts';
import { readPrinted } from '../printed/printed-figure.ts';
import type { Figures, FoundFigure, PrintedTable } from './subject.ts';

/** The pack's figures of sentences as the tables print them; one that no table prints, as its entries add up. */
export function printedFigures(
  derived: DerivedScope,
  tables: Readonly<Record<string, PrintedTable>>,
  pack: Pack,
): Figures {
  return Object.fromEntries(
    Object.entries(pack.figures).flatMap(([name, spec]) => {
      const own = derived.figures[name];
      const found =
        'table' in spec
          ? cellFigure(tables[spec.table], `${spec.row}/${spec.column}`)
          : own && exactFigure(own.address, own.amount, pack);
      return found ? [[name, found]] : [];
    }),
  );
}

/** What each figure differs by from last year's, where last year's is known. */
export const printedChanges = ({ changes }: DerivedScope, pack: Pack): Figures =>
  Object.fromEntries(
    Object.entries(changes).flatMap(([name, { address, difference }]) =>
      difference === undefined ? [] : withFigure(name, exactFigure(address, difference, pack)),
    ),
  );

function cellFigure(table: PrintedTable | undefined, key: string): FoundFigure | undefined {
  const cell = table?.cells.get(key);
  if (!table || !cell?.figure) return undefined;
  return { address: cell.address, text: `${cell.text || '0.00'}${table.unit}`, figure: cell.figure };
}

function exactFigure(address: Address, amount: Amount, { text }: Pack): FoundFigure | undefined {
  const printed = formatAmount(amount, text);
  const figure = readPrinted(printed, text.unit);
  return figure && { address, text: `${printed}${text.unit}`, figure };
}

const withFigure = (name: string, figure: FoundFigure | undefined): [string, FoundFigure][] =>
  figure ? [[name, figure]] : [];
