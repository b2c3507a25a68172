import type { DerivedScope } from '../../../schemas/derive/derived-report.ts';
import { downColumn, type Equation } from './equation.ts';

const summaryIncome = [
  'generalPublicBudget',
  'governmentFund',
  'stateCapital',
  'fiscalSpecialAccount',
  'unitFunds',
  'serviceIncome',
  'businessIncome',
  'superiorSubsidy',
  'affiliateRemittance',
  'otherIncome',
];
const funds = summaryIncome.slice(0, 3);

/** The sums down the tables of fixed rows, and of the lists of assets and purchases. */
export function rowEquations({ tables, placeholders }: DerivedScope): readonly Equation[] {
  const keys = (table: string) => (tables[table]?.rows ?? []).flatMap(({ cells }) => rowKeys(cells));
  const classes = keys('summary').filter((key) => key.startsWith('class'));
  const more = placeholders.threePublicRows === '9' ? [] : ['conference', 'training'];
  return [
    downColumn('summary', 'incomeAmount', 'incomeThisYear', summaryIncome),
    downColumn('summary', 'incomeAmount', 'incomeTotal', ['incomeThisYear', 'carryOver']),
    downColumn('summary', 'expenditureAmount', 'expenditureThisYear', classes),
    downColumn('summary', 'expenditureAmount', 'expenditureTotal', ['expenditureThisYear', 'closing']),
    downColumn('fiscalSummary', 'incomeAmount', 'incomeThisYear', funds),
    downColumn('fiscalSummary', 'incomeAmount', 'incomeTotal', ['incomeThisYear', 'carryOver']),
    downColumn(
      'fiscalSummary',
      'incomeAmount',
      'carryOver',
      funds.map((fund) => `${fund}CarryOver`),
    ),
    ...['total', ...funds].flatMap((column) => [
      downColumn('fiscalSummary', column, 'expenditureThisYear', classes),
      downColumn('fiscalSummary', column, 'expenditureTotal', ['expenditureThisYear', 'closing']),
      downColumn('threePublic', column, 'total', ['subtotal', ...more]),
      downColumn('threePublic', column, 'subtotal', ['overseas', 'vehicle', 'reception']),
      downColumn('threePublic', column, 'overseas', ['overseasTeaching', 'overseasOther']),
      downColumn('threePublic', column, 'vehicle', ['vehiclePurchase', 'vehicleOperation']),
    ]),
    downColumn('assets', 'value', 'total', ['building', 'vehicle', 'largeEquipment', 'otherAsset']),
    ...purchaseEquations(tables.procurement?.rows ?? []),
  ];
}

const rowKeys = (cells: readonly { readonly address: string }[]): readonly string[] => [
  ...new Set(cells.map(({ address }) => address.split('/')[2] ?? '')),
];

/** The total is the sum of the units' subtotals, each the sum of the purchases below it. */
function purchaseEquations(rows: DerivedScope['tables'][string]['rows']): readonly Equation[] {
  const [total, ...below] = rows;
  if (!total) return [];
  const columns = total.cells.flatMap(({ amount, address }) =>
    amount === undefined ? [] : [address.split('/').at(-1) ?? ''],
  );
  const subtotals = below.filter(({ role }) => role === 'total');
  return columns.flatMap((column) => [
    downColumn(
      'procurement',
      column,
      total.key,
      subtotals.map(({ key }) => key),
    ),
    ...subtotals.map(({ key }) => downColumn('procurement', column, key, itemsBelow(below, key))),
  ]);
}

function itemsBelow(rows: DerivedScope['tables'][string]['rows'], subtotal: string): readonly string[] {
  const start = rows.findIndex(({ key }) => key === subtotal) + 1;
  const end = rows.findIndex(({ role }, index) => index >= start && role === 'total');
  return rows.slice(start, end < 0 ? undefined : end).map(({ key }) => key);
}
