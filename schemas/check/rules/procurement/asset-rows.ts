import type { PrintedTable, Subject } from '../../subject/subject.ts';

export interface AssetRow {
  readonly key: string;
  readonly label: string;
  readonly quantity: string;
  readonly value: string;
}

/** The tables of assets that list any. */
export const assetTables = ({ scopes }: Subject): readonly PrintedTable[] =>
  scopes.flatMap(({ tables: { assets } }) => (assets && assets.rows.length > 0 ? [assets] : []));

export function assetRow(table: PrintedTable, key: string): AssetRow | undefined {
  const row = table.rows.find((own) => own.key === key);
  if (!row) return undefined;
  const text = (column: string): string => table.cells.get(`${key}/${column}`)?.text.trim() ?? '';
  return { key, label: plainLabel(row.label), quantity: text('quantity'), value: text('value') };
}

/** `1、房屋（平方米）` is 房屋. */
const plainLabel = (label: string): string =>
  label
    .replace(/^\s*\d+[、.]/, '')
    .replace(/^其中[：:]/, '')
    .replace(/[（(][^）)]*[）)]\s*$/, '')
    .trim();

export const isNone = (text: string): boolean =>
  /^[\s\-—–]*$/.test(text) || Number(text.replace(/,/g, '')) === 0;
