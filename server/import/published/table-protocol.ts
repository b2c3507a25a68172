import type { ProtocolEntry } from '../../../schemas/api/import.ts';
import { leafColumns } from '../../../schemas/derive/table/columns.ts';
import type { Pack } from '../../../schemas/pack/pack.ts';
import { amountOf } from '../entries/printed-cells.ts';
import type { ScopePart } from '../entries/scope-part.ts';
import { notUnderstood, understood } from '../protocol.ts';
import type { RecognisedTable } from '../recognise/recognised-table.ts';

/** What was made of the tables of a part, and which of the pack's it does not have. */
export const tableProtocol = (part: ScopePart, pack: Pack): readonly ProtocolEntry[] => [
  ...[...part.tables.values()].flatMap((table) => ofTable(table, pack)),
  ...missingTables(part, pack),
];

const titleOf = (id: string, pack: Pack): string => pack.tables[id]?.title.replace(/\{\w+\}/g, '') ?? id;

function ofTable(table: RecognisedTable, pack: Pack): readonly ProtocolEntry[] {
  const filled = table.cells.filter(({ text }) => text !== '').length;
  return [
    understood(table.place, `“${table.title || titleOf(table.id, pack)}”：${filled} 格`),
    ...table.remarks,
    ...unreadAmounts(table, pack),
  ];
}

/** Cells of money that hold no amount stay as they were printed. */
function unreadAmounts({ id, cells, unit }: RecognisedTable, pack: Pack): readonly ProtocolEntry[] {
  const columns = leafColumns(pack.tables[id]?.columns ?? [], {});
  const amounts = new Set(columns.filter(({ value }) => value === 'amount').map(({ key }) => key));
  return cells
    .filter(
      ({ column, text }) => amounts.has(column) && saysSomething(text) && amountOf(text, unit) === undefined,
    )
    .map(({ place, text }) => notUnderstood(place, '这一格应为金额，按原文保留在“原公开内容”', text));
}

const saysSomething = (text: string): boolean => /[^\s\-—–0.]/.test(text);

function missingTables({ tables, agency }: ScopePart, pack: Pack): readonly ProtocolEntry[] {
  return [...pack.officialTables, 'institutions', 'procurement', 'assets']
    .filter((id) => !tables.has(id))
    .map((id) => notUnderstood('', `${agency.name ?? ''}没有找到“${titleOf(id, pack)}”`));
}
