import type { CodeNames } from '../../../schemas/model/code-list.ts';
import type { RowSource } from '../../../schemas/pack/table-spec.ts';
import { labelWords, plain } from './plain.ts';
import { rowWords } from './row-words.ts';

type FixedRows = Extract<RowSource, { kind: 'fixed' }>;

interface Known {
  readonly key: string;
  readonly label: string;
}

/**
 * The fixed row each label of a panel stands for. A label that stands twice in the pack is the one that follows what was
 * found before it.
 */
export function fixedRowKeys(
  labels: readonly string[],
  source: FixedRows,
  panel: string,
  codes: CodeNames,
): readonly (string | undefined)[] {
  const rows = source.groups.flatMap(({ panels }) =>
    (panels[panel] ?? []).map(({ key, label }): Known => ({ key, label: labelWords(label) })),
  );
  const used = new Set<string>();
  let last = -1;
  return labels.map((raw) => {
    const label = labelWords(raw);
    if (label === '') return undefined;
    const found =
      foundRow(rows, used, last, (row) => row.label === label) ?? byWords(rows, used, last, label, codes);
    if (found === undefined) return undefined;
    last = found;
    used.add(rows[found]?.key ?? '');
    return rows[found]?.key;
  });
}

function foundRow(
  rows: readonly Known[],
  used: ReadonlySet<string>,
  last: number,
  isIt: (row: Known) => boolean,
): number | undefined {
  const free = rows.flatMap((row, index) => (!used.has(row.key) && isIt(row) ? [index] : []));
  return free.find((index) => index > last) ?? free[0];
}

/** By other words for a row, or by the name the code list gives a 类. */
function byWords(
  rows: readonly Known[],
  used: ReadonlySet<string>,
  last: number,
  label: string,
  { functionalClass }: CodeNames,
): number | undefined {
  const [code] = [...functionalClass].find(([key, name]) => key.length === 3 && plain(name) === label) ?? [];
  const byCode = code && foundRow(rows, used, last, ({ key }) => key === `class${code}`);
  if (byCode !== undefined && byCode !== '') return byCode;
  const key = rowWords.find(([own, words]) => words.test(label) && rows.some((row) => row.key === own))?.[0];
  const isOther = key !== undefined && rows.some((row) => row.label === label);
  return key === undefined || isOther
    ? undefined
    : foundRow(rows, used, last, (row) => row.key === key || row.key === `${key}CarryOver`);
}
