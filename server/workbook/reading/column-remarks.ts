import type { ProtocolEntry } from '../../../schemas/api/import.ts';
import { notUnderstood, understood } from '../../import/protocol.ts';
import type { FoundColumns } from './find-columns.ts';

/** What of a sheet was not read, and why. */
export function columnRemarks(
  place: string,
  { columns, missing, unknown, doubled, id }: FoundColumns,
  totals: readonly number[],
): readonly ProtocolEntry[] {
  const list = (words: readonly string[]) => words.join('、');
  const remarks: (readonly [boolean, ProtocolEntry])[] = [
    [unknown.length > 0, notUnderstood(place, `不认识的列，未读取：${list(unknown)}`)],
    [doubled.length > 0, notUnderstood(place, `标题重复的列，分不清用哪一列，未读取：${list(doubled)}`)],
    [
      missing.length > 0,
      understood(place, `没有这些列，报告中的内容未改动：${list(missing.map(({ title }) => title))}`),
    ],
    [
      id === undefined && columns.length > 0,
      understood(place, '没有编号列：与报告中内容相同的行视为同一行，其余为新增'),
    ],
    [totals.length > 0, understood(place, `合计行未读取：第 ${list(totals.map(String))} 行`)],
  ];
  return remarks.flatMap(([isSo, remark]) => (isSo ? [remark] : []));
}
