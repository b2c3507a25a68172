import type { DerivedReport } from '../../../schemas/derive/derived-report.ts';
import type { Report } from '../../../schemas/model/report.ts';

export interface MoneyCell {
  readonly scope: string;
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly address: string;
  readonly text: string;
}

const tables = [
  'summary',
  'income',
  'expenditure',
  'fiscalSummary',
  'generalExpenditure',
  'generalBasic',
  'governmentFund',
  'stateCapital',
  'threePublic',
];

/** The cells of the nine tables in which a sum of money is printed. */
export const moneyCells = ({ scopes }: DerivedReport): readonly MoneyCell[] =>
  scopes.flatMap(({ tables: own }) =>
    tables.flatMap((id) =>
      (own[id]?.rows ?? []).flatMap(({ cells }) =>
        cells.flatMap(({ address, text, amount }) => {
          const [scope = '', table = '', row = '', column = ''] = address.split('/');
          return amount !== undefined && text !== '' ? [{ scope, table, row, column, address, text }] : [];
        }),
      ),
    ),
  );

/** The report as if it had printed this instead. */
export const printing = (report: Report, cells: Readonly<Record<string, string>>): Report => ({
  ...report,
  asPublished: { ...report.asPublished, ...cells },
});
