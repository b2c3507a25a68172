import type { PrintedCell, PrintedTable, Subject } from '../subject/subject.ts';

export interface FoundCell {
  readonly table: PrintedTable;
  readonly row: string;
  readonly column: string;
  readonly cell: PrintedCell;
}

/** The printed cell at an address: `scope/table/row/column`. */
export function cellOf({ scopes }: Pick<Subject, 'scopes'>, address: string): FoundCell | undefined {
  const [scope, id, row = '', column = ''] = address.split('/');
  const table = scopes.find((own) => own.scope === scope)?.tables[id ?? ''];
  const cell = table?.cells.get(`${row}/${column}`);
  return table && cell && { table, row, column, cell };
}
