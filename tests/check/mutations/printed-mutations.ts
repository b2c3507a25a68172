import type { MoneyCell } from './money-cells.ts';
import { moneyCells, printing } from './money-cells.ts';
import type { Correct, Mutation, Pick } from './mutation.ts';

/** Prints one cell, of those that qualify, otherwise. */
const ofOneCell = (
  kind: string,
  otherwise: (text: string, pick: Pick) => string,
  qualifies: (cell: MoneyCell) => boolean = () => true,
): Mutation => ({
  kind,
  mutate: ({ report, derived }, pick) => {
    const cells = moneyCells(derived).filter(qualifies);
    const cell = cells[pick(cells.length)];
    const text = cell && otherwise(cell.text, pick);
    return cell && text !== undefined && text !== cell.text
      ? printing(report, { [cell.address]: text })
      : undefined;
  },
});

function withOtherDigit(text: string, pick: Pick): string {
  const places = [...text].flatMap((char, index) => (/\d/.test(char) ? [index] : []));
  const at = places[pick(places.length)] ?? 0;
  return `${text.slice(0, at)}${(Number(text[at]) + 1 + pick(9)) % 10}${text.slice(at + 1)}`;
}

function withSwappedDigits(text: string, pick: Pick): string {
  const places = [...text].flatMap((char, index) =>
    /\d/.test(char) && /\d/.test(text[index + 1] ?? '') && char !== text[index + 1] ? [index] : [],
  );
  const at = places[pick(places.length)];
  return at === undefined ? text : `${text.slice(0, at)}${text[at + 1]}${text[at]}${text.slice(at + 2)}`;
}

const times = (text: string, factor: number): string => (Number(text) * factor).toFixed(2);

const isTotal = ({ row, column }: MoneyCell): boolean =>
  /total$/i.test(row) || column === 'total' || /^\d{3}(?:\d{2})?$/.test(row);

const isItem = ({ row, table }: MoneyCell): boolean =>
  table === 'generalBasic' ? row.length === 5 : row.length === 7 && /^\d+$/.test(row);

/** Two cells of one column with different figures change places. */
const swappedRows: Mutation = {
  kind: 'two rows swapped in one column',
  mutate: ({ report, derived }, pick) => {
    const cells = moneyCells(derived).filter(isItem);
    const one = cells[pick(cells.length)];
    const others = cells.filter(
      (own) =>
        own.table === one?.table &&
        own.scope === one.scope &&
        own.column === one.column &&
        own.text !== one.text,
    );
    const other = others[pick(others.length)];
    return one && other
      ? printing(report, { [one.address]: other.text, [other.address]: one.text })
      : undefined;
  },
};

const droppedRow: Mutation = {
  kind: 'a row dropped',
  mutate: ({ report, derived }, pick) => {
    const cells = moneyCells(derived).filter(isItem);
    const one = cells[pick(cells.length)];
    const rows = derived.scopes.find(({ scope }) => scope === one?.scope)?.tables[one?.table ?? '']?.rows;
    const row = rows?.find(({ key }) => key === one?.row);
    return row && printing(report, Object.fromEntries(row.cells.map(({ address }) => [address, ''])));
  },
};

const columns: Readonly<Record<string, string>> = {
  basicExpenditure: 'projectExpenditure',
  projectExpenditure: 'basicExpenditure',
  personnelCost: 'publicCost',
  publicCost: 'personnelCost',
  fiscal: 'fiscalSpecialAccount',
  generalPublicBudget: 'governmentFund',
};

const slippedColumn: Mutation = {
  kind: 'an amount slipped into the next column',
  mutate: ({ report, derived }, pick) => {
    const all = moneyCells(derived);
    const filled = new Set(all.map(({ address }) => address));
    const cells = all.filter(({ address, column }) => {
      const next = columns[column];
      return next !== undefined && !filled.has(address.replace(/[^/]+$/, next));
    });
    const one = cells[pick(cells.length)];
    return (
      one &&
      printing(report, {
        [one.address]: '',
        [one.address.replace(/[^/]+$/, columns[one.column] ?? '')]: one.text,
      })
    );
  },
};

const otherUnitOfTable: Mutation = {
  kind: 'a whole table in 元',
  mutate: ({ report, derived }, pick) => {
    const all = moneyCells(derived).filter(({ scope }) => scope === 'department');
    const ids = [...new Set(all.map(({ table }) => table))].filter((id) => id !== 'threePublic');
    const id = ids[pick(ids.length)];
    const own = all.filter(({ table }) => table === id);
    return printing(
      report,
      Object.fromEntries(own.map(({ address, text }) => [address, times(text, 10_000)])),
    );
  },
};

const ofWords = (
  kind: string,
  column: 'code' | 'name',
  otherwise: (words: readonly string[], pick: Pick) => string,
): Mutation => ({
  kind,
  mutate: ({ report, derived }: Correct, pick) => {
    const rows = derived.scopes.flatMap(({ tables }) =>
      ['expenditure', 'income', 'generalBasic'].flatMap((id) => tables[id]?.rows ?? []),
    );
    const cells = rows
      .filter(({ key }) => key !== 'total' && key.length <= 5)
      .flatMap(({ cells: own }) => own.filter(({ address }) => address.endsWith(`/${column}`)));
    const cell = cells[pick(cells.length)];
    const words = cells.map(({ text }) => text).filter((text) => text !== cell?.text);
    return cell && printing(report, { [cell.address]: otherwise([cell.text, ...words], pick) });
  },
});

export const printedMutations: readonly Mutation[] = [
  ofOneCell('a digit of an amount', withOtherDigit),
  ofOneCell('two digits of an amount swapped', withSwappedDigits),
  ofOneCell('a sign', (text) => (text.startsWith('-') ? text.slice(1) : `-${text}`)),
  ofOneCell('a decimal point', (text) => times(text, 10)),
  ofOneCell('an amount in 元 among 万元', (text) => times(text, 10_000)),
  ofOneCell('a total', (text, pick) => (Number(text) + 1 + pick(50)).toFixed(2), isTotal),
  ofOneCell('a blank total', () => '', isTotal),
  ofOneCell('a blank item', () => '', isItem),
  ofOneCell('a letter in an amount', (text) => text.replace(/0|1/, (digit) => (digit === '0' ? 'O' : 'l'))),
  ofOneCell(
    'a figure of a unit',
    (text) => (Number(text) + 5).toFixed(2),
    ({ scope }) => scope !== 'department',
  ),
  swappedRows,
  droppedRow,
  slippedColumn,
  otherUnitOfTable,
  ofWords('a digit of a code', 'code', ([code = ''], pick) => withOtherDigit(code, pick)),
  ofWords('the name of another code', 'name', ([, ...names], pick) => names[pick(names.length)] ?? ''),
];
