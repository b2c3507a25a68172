import type { Pack } from '../../../pack/pack.ts';
import { eachPartWith } from '../../engine/each-part.ts';
import { figureCause } from '../../engine/figure-cause.ts';
import { failed, type Outcome, passed } from '../../engine/outcome.ts';
import { cellAt } from '../../engine/place.ts';
import type { Rule } from '../../engine/rule.ts';
import type { PrintedTable } from '../../subject/subject.ts';

export const codesStandUnderTheirParents: Rule = {
  id: 'codes-stand-under-their-parents',
  group: 'tables',
  title: '科目编码位数正确、不重复，上级科目列在其上',
  source: '《政府收支分类科目》（编码逐级包含上级编码）',
  check: eachPartWith(
    ({ scopes, pack }) =>
      scopes.flatMap(({ tables }) => Object.values(tables)).map((table) => [table, pack] as const),
    (table, pack) => ofTable(table, pack),
  ),
};

interface CodeCell {
  readonly code: string;
  readonly address: string;
  readonly label: string;
}

function ofTable(table: PrintedTable, pack: Pack): readonly Outcome[] {
  const rows = pack.tables[table.id]?.rows;
  if (rows?.kind !== 'codeTree') return [];
  const cells = table.rows.flatMap(({ key, label }): readonly CodeCell[] => {
    const cell = table.cells.get(`${key}/code`);
    const code = cell?.text.replace(/\s/g, '') ?? '';
    return cell && code !== '' ? [{ code, address: cell.address, label }] : [];
  });
  const codes = new Set(cells.map(({ code }) => code));
  const seen = new Set<string>();
  return cells.map((cell, index) =>
    ofCode(cell, rows.levels, codes, seen, {
      title: table.title,
      standsFor: (parent) => mistakenFor(parent, cells.slice(0, index)),
    }),
  );
}

interface Around {
  readonly title: string;
  readonly standsFor: (parent: string) => CodeCell | undefined;
}

/** The row right where the parent should be: of its length, with nothing of its own below it. */
function mistakenFor(parent: string, above: readonly CodeCell[]): CodeCell | undefined {
  const last = above.findLastIndex(({ code }) => code.length === parent.length);
  const row = above[last];
  const isEmpty = row && above.slice(last + 1).every(({ code }) => !code.startsWith(row.code));
  return isEmpty ? row : undefined;
}

function ofCode(
  { code, address, label }: CodeCell,
  levels: readonly number[],
  codes: ReadonlySet<string>,
  seen: Set<string>,
  { title, standsFor }: Around,
): Outcome {
  const found = (message: string, mend: string): Outcome =>
    failed({ severity: 'error', message, mend, places: [cellAt(address)], about: code });
  const isAgain = seen.has(code);
  seen.add(code);
  const row = `${title}“${label}”`;
  if (!/^\d+$/.test(code) || !levels.includes(code.length))
    return found(
      `${row}的科目编码“${code}”应为${levels.join('、')}位数字。`,
      '改正科目编码，使其与科目名称和上级科目相符。',
    );
  if (isAgain) return found(`${row}的科目编码“${code}”已在前面列过。`, '合并重复的科目，或改正编码。');
  const missing = levels.filter((level) => level < code.length && !codes.has(code.slice(0, level)));
  const [shortest] = missing;
  if (shortest === undefined) return passed;
  const parent = code.slice(0, shortest);
  const message = `${row}的科目编码“${code}”没有上级科目“${parent}”。`;
  const mistaken = standsFor(parent);
  return mistaken
    ? failed({
        severity: 'error',
        message,
        mend: `它上面的“${mistaken.label}”编码应为“${parent}”的，改正编码；否则补列上级科目。`,
        places: [cellAt(mistaken.address), cellAt(address)],
        cause: figureCause(mistaken.address, parent),
        about: code,
      })
    : found(message, '补列上级科目，或改正编码。');
}
