import { eachPartWith } from '../../engine/each-part.ts';
import { failed, onlyPassed } from '../../engine/outcome.ts';
import { cellAt } from '../../engine/place.ts';
import type { Rule } from '../../engine/rule.ts';
import type { PrintedTable } from '../../subject/subject.ts';

export const reportHasFigures: Rule = {
  id: 'report-has-figures',
  group: 'tables',
  title: '预算表应有数字',
  source: '《中华人民共和国预算法实施条例》第六条（部门预算应当公开基本支出和项目支出）',
  check: eachPartWith(
    ({ scopes, pack }) => scopes.map((scope) => [scope, pack] as const),
    ({ tables, scope, name, kind }, { officialTables }) => {
      const official = officialTables.flatMap((id) => tables[id] ?? []);
      if (official.some(hasMoney)) return onlyPassed;
      return [
        failed({
          severity: kind === 'department' ? 'error' : 'warning',
          message: `“${name}”的${official.length}张预算表没有一个金额，无从核对，也不能公开。`,
          mend: '填写收支明细；没有预算的单位，说明原因。',
          places: [cellAt(`${scope}/${official[0]?.id ?? 'summary'}/total/total`)],
          about: 'none',
        }),
      ];
    },
  ),
};

const hasMoney = ({ cells, amountColumns }: PrintedTable): boolean => {
  const columns = new Set(amountColumns);
  for (const [key, { figure }] of cells)
    if (figure && figure.value !== 0n && columns.has(key.slice(key.lastIndexOf('/') + 1))) return true;
  return false;
};
