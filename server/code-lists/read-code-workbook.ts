import type { ProtocolEntry } from '../../schemas/api/import.ts';
import { type CodeListId, codeListIdSchema } from '../../schemas/model/code-list.ts';
import { requiredText } from '../../schemas/model/text.ts';
import type { Problem } from '../../schemas/problem.ts';
import { notUnderstood, understood } from '../import/protocol.ts';
import { refused } from '../import/refused.ts';
import type { SourceRow, SourceSheet, SourceWorkbook } from '../import/xlsx/source-workbook.ts';
import { codeJoiner } from '../workbook/export/joined-code.ts';
import { shownText } from '../workbook/reading/shown-text.ts';
import { type CodeColumns, findCodeColumns } from './find-code-columns.ts';
import { listOfCode } from './list-of-code.ts';

/** Code → name, list by list. */
export type ReadCodes = Readonly<Record<CodeListId, ReadonlyMap<string, string>>>;

export interface ReadCodeWorkbook {
  readonly codes: ReadCodes;
  readonly protocol: readonly ProtocolEntry[];
  /** A code that stands with two names: nobody knows which. */
  readonly faults: readonly Problem[];
}

/**
 * The codes and names of a workbook such as finance bureaus send out: columns 科目编码 and 科目名称, the code whole or in
 * 类, 款, 项. Each code goes to the list its digits are of.
 * @throws UnusableInput where no sheet has such columns.
 */
export function readCodeWorkbook({ sheets }: SourceWorkbook): ReadCodeWorkbook {
  const found = new Map<CodeListId, Map<string, string>>(
    codeListIdSchema.options.map((list) => [list, new Map()]),
  );
  const protocol: ProtocolEntry[] = [];
  const faults: Problem[] = [];
  const titled = sheets.flatMap((sheet) => {
    const columns = findCodeColumns(sheet);
    return columns ? [{ sheet, columns }] : [];
  });
  if (titled.length === 0)
    throw refused('没有找到科目表：应有一行列标题，其中有“科目编码”（或“类”“款”“项”）和“科目名称”');
  for (const { sheet, columns } of titled) readSheet(sheet, columns);
  return { codes: Object.fromEntries(found) as unknown as ReadCodes, protocol, faults };

  function readSheet(sheet: SourceSheet, columns: CodeColumns): void {
    const join = codeJoiner();
    const unread: string[] = [];
    let count = 0;
    for (const row of sheet.rows) {
      if (row.number <= columns.header) continue;
      const { code, name } = entryOf(row, columns, join);
      const list = listOfCode(code);
      if (list && name !== '') {
        count += 1;
        take(list, code, name, `工作表“${sheet.name}”第 ${row.number} 行`);
      } else if (code !== '' || name !== '') unread.push(`第 ${row.number} 行 ${code} ${name}`.trim());
    }
    const place = `工作表“${sheet.name}”`;
    protocol.push(understood(place, `${count} 个科目：${columns.titles}`));
    if (unread.length > 0)
      protocol.push(
        notUnderstood(
          place,
          `${unread.length} 行不是支出科目或采购品目的编码和名称，未读取`,
          shortened(unread),
        ),
      );
  }

  function take(list: CodeListId, code: string, name: string, where: string): void {
    const names = found.get(list);
    const before = names?.get(code);
    if (before === undefined) names?.set(code, name);
    else if (before !== name)
      faults.push({ where, message: `科目 ${code} 有两个名称：“${before}”和“${name}”，请只留一个` });
  }
}

const shortened = (lines: readonly string[]): string =>
  `${lines.slice(0, 10).join('；')}${lines.length > 10 ? '……' : ''}`;

function entryOf(
  row: SourceRow,
  { code, parts, name }: CodeColumns,
  join: ReturnType<typeof codeJoiner>,
): { readonly code: string; readonly name: string } {
  const text = (column: number | undefined): string => {
    const cell = row.cells.find((own) => own.column === column);
    const shown = cell ? shownText(cell) : { text: '' };
    return 'text' in shown ? shown.text.trim() : '';
  };
  const whole = parts ? (join(parts.map(text)).code ?? '') : text(code);
  const [, digits = '', behind = ''] =
    /^([A-ZＡ-Ｚ]?[\d０-９]+)[\s\u3000\-_.:：、]*(.*)$/isu.exec(whole) ?? [];
  return {
    code: digits.normalize('NFKC').toUpperCase(),
    name: plainName(name === undefined ? behind : text(name)),
  };
}

/** Lists are indented and spaced out for the eye. */
function plainName(text: string): string {
  const plain = text.replace(/[\s\u3000]+/g, ' ').trim();
  const name = plain.replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '');
  return requiredText.safeParse(name).success ? name : '';
}
