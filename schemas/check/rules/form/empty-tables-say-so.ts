import { eachPartWith } from '../../engine/each-part.ts';
import { type Finding, type Outcome, passed } from '../../engine/outcome.ts';
import { cellAt } from '../../engine/place.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Frame, PrintedTable } from '../../subject/subject.ts';

/** An empty table is printed with a note that it is empty; a table with figures has no such note. Other notes stand anywhere. */
export const emptyTablesSaySo: Rule = {
  id: 'empty-tables-say-so',
  group: 'form',
  title: '空表附“空表列示”说明，有数的表不附',
  source: '基层政务公开标准目录（财政预决算领域）：没有数据的表格应当列出空表并说明',
  check: eachPartWith(
    ({ scopes, frame }) =>
      scopes.flatMap(({ tables }) => Object.values(tables).map((table) => [table, frame] as const)),
    (table, frame) => [checkTable(table, frame)],
  ),
};

const saysEmpty = (note: string): boolean =>
  /空表|(无|没有)[^，。；]{0,30}(预算|支出|收入|采购|资产|数据|内容)[^，。；]{0,6}[，,。]?\s*(故|因此|所以)?[^，。；]{0,6}(本表|此表|该表)[^，。；]{0,4}(为空|无数据|空)/.test(
    note,
  );

function checkTable(table: PrintedTable, { isFromElsewhere }: Frame): Outcome {
  const index = table.notes.findIndex(saysEmpty);
  if (index >= 0 && hasFigures(table)) return failedIn(table, untrue(table, index));
  if (index < 0 && isFromElsewhere && isEmpty(table)) return failedIn(table, unsaid(table));
  return passed;
}

const failedIn = ({ scope }: PrintedTable, finding: Finding): Outcome => ({ kind: 'failed', scope, finding });

/** Rows printed with blanks alone are neither: some forms have them always. What the pack prints it prints right. */
const isEmpty = ({ rows, id }: PrintedTable): boolean => rows.length === 0 && id !== 'institutions';

const hasFigures = ({ cells, amountColumns }: PrintedTable): boolean =>
  [...cells].some(
    ([key, { text }]) =>
      amountColumns.some((column) => key.endsWith(`/${column}`)) && !/^[\s\-—–0.]*$/.test(text),
  );

const unsaid = ({ scope, id, title }: PrintedTable): Finding => ({
  severity: 'error',
  message: `“${title}”没有数据，却没有“空表列示”的说明。`,
  mend: `在表下注明“注：无……，空表列示。”。`,
  places: [cellAt(`${scope}/${id}/notes/0`)],
  about: '缺空表说明',
});

const untrue = ({ scope, id, title, notes }: PrintedTable, index: number): Finding => ({
  severity: 'error',
  message: `“${title}”列有数据，表下却注明“${notes[index] ?? ''}”。`,
  mend: '删去这条说明；如果表中数据不应有，则删去数据。',
  places: [cellAt(`${scope}/${id}/notes/${index}`)],
  about: '多空表说明',
});
