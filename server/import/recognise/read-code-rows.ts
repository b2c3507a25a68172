import type { CodeNames } from '../../../schemas/model/code-list.ts';
import type { RowSource } from '../../../schemas/pack/table-spec.ts';
import { cellText } from './cell-text.ts';
import type { MatchedColumn } from './match-columns.ts';
import { plain } from './plain.ts';
import type { SourceRow } from './source-piece.ts';

type CodeTree = Extract<RowSource, { kind: 'codeTree' }>;

/** The code each row stands for, `total` for the sum; undefined for a row that names neither. */
export function codeKeys(
  rows: readonly SourceRow[],
  { levels, list }: CodeTree,
  code: readonly number[],
  name: MatchedColumn | undefined,
  codes: CodeNames,
): readonly (string | undefined)[] {
  let open: readonly string[] = [];
  return rows.map((row) => {
    const texts = code.map((column) => plain(row.cells[column]?.text ?? ''));
    const label = name ? plain(cellText(row, name.found)) : '';
    if ([label, ...texts].some(isTotal)) return 'total';
    open = segments(texts, open, levels);
    const own = texts.some((text) => /^\d+$/.test(text)) ? open.join('') : '';
    if (levels.includes(own.length)) return own;
    const [, inName] = /^\(?(\d{3,7})(?!\d)/.exec(label) ?? [];
    if (inName && levels.includes(inName.length)) return inName;
    return own === '' && label !== '' ? codeOfName(label, open.join(''), codes[list]) : undefined;
  });
}

const isTotal = (text: string): boolean => /^(?:本年支出)?(?:合计|总计)$/.test(text);

/** 类, 款 and 项 in columns of their own, each with its part of the code or all of it; blank parts go on from above. */
function segments(
  texts: readonly string[],
  open: readonly string[],
  levels: readonly number[],
): readonly string[] {
  const whole = texts.findLast(
    (text) => levels.includes(text.length) && /^\d+$/.test(text) && text.length >= 3,
  );
  if (texts.length === 1 || (whole && whole.length > 3)) return whole ? apart(whole, levels) : [];
  const deepest = texts.findLastIndex((text) => /^\d+$/.test(text));
  return texts.slice(0, deepest + 1).map((text, index) => text || (open[index] ?? ''));
}

const apart = (code: string, levels: readonly number[]): readonly string[] =>
  levels
    .map((level, index) => code.slice(index === 0 ? 0 : levels[index - 1], level))
    .filter((part) => part !== '');

/** A row that prints a name alone is the code of that name next below what stands above it. */
function codeOfName(label: string, above: string, names: ReadonlyMap<string, string>): string | undefined {
  const found = [...names].filter(([, name]) => plain(name) === label).map(([code]) => code);
  const near = found.filter((code) => code.startsWith(above.slice(0, 3)));
  return near.length === 1 ? near[0] : found.length === 1 ? found[0] : undefined;
}
