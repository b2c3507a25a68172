import type { ProtocolEntry } from '../../../schemas/api/import.ts';
import { exportFieldNames } from '../../../schemas/api/workbook.ts';
import { columnName } from '../../../schemas/column-name.ts';
import { termNames } from '../../../schemas/model/term-names.ts';
import { guessed, notUnderstood, understood } from '../../import/protocol.ts';
import type { ExportTitles } from './best-titles.ts';

/** Which column was taken for what, and which for nothing. */
export function choiceRemarks(
  place: string,
  { titles, recognised, amounts, subtotals }: ExportTitles,
): readonly ProtocolEntry[] {
  const titleAt = (column: number) => {
    const parts = titles.find((title) => title.column === column)?.parts ?? [];
    return `${parts.map((part) => part.trim()).join(' ')}（${columnName(column)} 列）`;
  };
  const list = (columns: readonly number[]) => columns.map(titleAt).join('、');
  const used = new Set([...recognised.values()].map(([first]) => first));
  for (const column of [...amounts.map((own) => own.column), ...subtotals]) used.add(column);
  const unused = titles.map(({ column }) => column).filter((column) => !used.has(column));
  return [
    ...[...recognised].map(([field, [first = 0, ...others]]) => {
      const choice = `${exportFieldNames[field]}：${titleAt(first)}`;
      return others.length === 0
        ? understood(place, choice)
        : guessed(place, `${choice}，没有用 ${list(others)}`);
    }),
    ...amounts.map(({ column, source, carryOver }) =>
      source === ''
        ? notUnderstood(place, `分不清是哪一种资金来源，有金额的行不能读取：${titleAt(column)}`)
        : understood(
            place,
            `金额（${termNames[source]}${carryOver ? '，上年结转' : ''}）：${titleAt(column)}`,
          ),
    ),
    ...(subtotals.length > 0 ? [guessed(place, `是其他列的合计或其中数，没有读取：${list(subtotals)}`)] : []),
    ...(unused.length > 0 ? [understood(place, `没有用到的列：${list(unused)}`)] : []),
  ];
}
