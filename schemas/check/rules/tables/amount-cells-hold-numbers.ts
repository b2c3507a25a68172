import { eachPart } from '../../engine/each-part.ts';
import { failed, type Outcome, passed } from '../../engine/outcome.ts';
import { cellAt } from '../../engine/place.ts';
import type { Rule } from '../../engine/rule.ts';
import { cellName } from '../../identities/named-cell.ts';
import type { PrintedCell, PrintedTable } from '../../subject/subject.ts';

export const amountCellsHoldNumbers: Rule = {
  id: 'amount-cells-hold-numbers',
  group: 'tables',
  title: '金额栏只填数字',
  source: '《地方预决算公开操作规程》第四条（内容准确）',
  check: eachPart(
    ({ scopes }) => scopes.flatMap(({ tables }) => Object.values(tables)),
    (table) => {
      const unread = [...table.cells].filter(([, { figure }]) => figure === undefined);
      const wrong = unread.flatMap(([key, cell]) => ofCell(table, key, cell));
      return wrong.length > 0 ? wrong : [passed];
    },
  ),
};

/** What says that there is none. */
const nothing = /^(?:无|\/|—|－|零|0)$/;

function ofCell(table: PrintedTable, key: string, { text, address }: PrintedCell): readonly Outcome[] {
  const at = key.lastIndexOf('/');
  const column = key.slice(at + 1);
  if (!table.amountColumns.includes(column) || nothing.test(text.trim())) return [];
  return [
    failed({
      severity: /\d/.test(text) ? 'error' : 'warning',
      message: `${cellName(table, key.slice(0, at), column)}印的是“${text.trim()}”，不是金额。`,
      mend: '改为数字；没有金额的留空。',
      places: [cellAt(address)],
      about: text.trim(),
    }),
  ];
}
