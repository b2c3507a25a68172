import type { SourceBlock, SourceCell, SourceTable } from '../../../server/import/source/source-document.ts';
import { shuffled } from './seeded.ts';

type Grid = SourceTable['grid'];
type Random = () => number;

/** A way in which other programs and people write the same table. */
export type TableVariant = (table: SourceTable, random: Random) => readonly SourceBlock[];

const isForm = ({ grid }: SourceTable): boolean =>
  grid.some((line) => line.some((cell) => cell?.text === '一级指标'));
const isCaption = (line: Grid[number]): boolean =>
  line.some((cell) => /^单位：|^截止时间/.test(cell?.text ?? ''));
const isNumbers = (line: Grid[number]): boolean => line[0]?.text === '栏次';
const headerEnd = (grid: Grid): number => {
  const numbers = grid.findIndex(isNumbers);
  if (numbers >= 0) return numbers + 1;
  const first = grid.findIndex((line) => !isCaption(line));
  return first + Math.max(...(grid[first] ?? []).map((cell) => cell?.rowSpan ?? 1));
};

const cellOf = (text: string): SourceCell => ({ text, row: 0, column: 0, rowSpan: 1, colSpan: 1 });
const paragraphOf = (text: string): SourceBlock => ({
  kind: 'paragraph',
  place: '',
  text,
  number: '',
  isContents: false,
});
const withGrid = (table: SourceTable, grid: Grid): readonly SourceBlock[] => [{ ...table, grid }];
const withoutCaption = ({ grid }: SourceTable): Grid => grid.filter((line) => !isCaption(line));
const captionOf = ({ grid }: SourceTable): readonly string[] =>
  grid.filter(isCaption).flatMap((line) => [...new Set(line)].map((cell) => cell?.text ?? ''));

/** Official tables alone; the tables of projects stay. */
const official =
  (variant: TableVariant): TableVariant =>
  (table, random) =>
    isForm(table) ? [table] : variant(table, random);

/** Groups of columns change places, and columns in their group. */
const reorderedColumns: TableVariant = (table, random) => {
  const grid = withoutCaption(table);
  const [top = []] = grid;
  const groups = top.reduce<number[][]>((all, cell, column) => {
    if (column > 0 && cell !== undefined && cell === top[column - 1]) all.at(-1)?.push(column);
    else all.push([column]);
    return all;
  }, []);
  const isPanels = groups.filter((group) => group.length > 1).length > 1;
  const order = shuffled(
    groups.map((group) => (isPanels ? group : shuffled(group, random))),
    random,
  ).flat();
  return [
    paragraphOf(captionOf(table).join('    ')),
    ...withGrid(
      table,
      grid.map((line) => order.map((column) => line[column])),
    ),
  ];
};

const blankColumns: TableVariant = (table, random) => {
  const width = table.grid[0]?.length ?? 0;
  const at = 1 + Math.floor(random() * width);
  return withGrid(
    table,
    table.grid.map((line) => [
      ...line.slice(0, at),
      line[at - 1] === line[at] && line[at] ? line[at] : cellOf(''),
      ...line.slice(at),
    ]),
  );
};

const changedTexts =
  (change: (text: string, isHeader: boolean) => string): TableVariant =>
  (table) => {
    const end = headerEnd(table.grid);
    const changed = new Map<SourceCell, SourceCell>();
    const grid = table.grid.map((line, row) =>
      line.map((cell) => {
        if (!cell) return cell;
        const own = changed.get(cell) ?? {
          ...cell,
          text: change(cell.text, row < end && !isCaption(line) && !isNumbers(line)),
        };
        changed.set(cell, own);
        return own;
      }),
    );
    return withGrid(table, grid);
  };

const cutInTwo =
  (repeatsHeader: boolean): TableVariant =>
  (table, random) => {
    const end = headerEnd(table.grid);
    const rows = table.grid.length - end;
    if (rows < 3) return [table];
    const at = end + 1 + Math.floor(random() * (rows - 2));
    const head = repeatsHeader ? table.grid.slice(0, end) : [];
    return [
      { ...table, grid: table.grid.slice(0, at) },
      paragraphOf(''),
      { ...table, grid: [...head, ...table.grid.slice(at)] },
    ];
  };

const splitCodes: TableVariant = (table) => {
  const end = headerEnd(table.grid);
  const column = table.grid
    .slice(0, end)
    .map((line) => line.findIndex((cell) => /科目\s*编码/.test(cell?.text ?? '')))
    .find((at) => at >= 0);
  const codes = table.grid.slice(end).map((line) => line[column ?? 0]?.text ?? '');
  if (column === undefined || !codes.some((code) => code.length === 7)) return [table];
  const parts = (line: Grid[number], row: number): readonly (SourceCell | undefined)[] => {
    const own = line[column];
    if (row >= end)
      return [0, 3, 5].map((from, level) => cellOf((own?.text ?? '').slice(from, [3, 5, 7][level])));
    return /科目\s*编码/.test(own?.text ?? '') ? ['类', '款', '项'].map(cellOf) : [own, own, own];
  };
  return withGrid(
    table,
    table.grid.map((line, row) => [...line.slice(0, column), ...parts(line, row), ...line.slice(column + 1)]),
  );
};

/** After these a header is no longer told from the rows by the variants themselves. */
const coarse: ReadonlySet<string> = new Set([
  'reorderedColumns',
  'blankColumns',
  'splitCodes',
  'spacedHeaders',
  'brokenHeaders',
  'noRowNumbers',
  'doubled',
  'cutWithHeader',
  'cutWithoutHeader',
]);
const cutting: ReadonlySet<string> = new Set(['doubled']);

export const tableVariants: Readonly<Record<string, TableVariant>> = {
  reorderedColumns: official(reorderedColumns),
  blankColumns: official(blankColumns),
  spacedHeaders: official(changedTexts((text, isHeader) => (isHeader ? [...text].join(' ') : text))),
  brokenHeaders: official(changedTexts((text, isHeader) => (isHeader ? [...text].join('\n') : text))),
  wideBrackets: changedTexts((text) => text.replaceAll('(', '（').replaceAll(')', '）')),
  narrowBrackets: changedTexts((text) => text.replaceAll('（', '(').replaceAll('）', ')')),
  groupedThousands: official(
    changedTexts((text, isHeader) => (isHeader ? text : text.replace(/^(\d{1,3})(\d{3}\.\d\d)$/, '$1,$2'))),
  ),
  wideDigits: official(
    changedTexts((text, isHeader) =>
      isHeader || !/^\d+\.\d\d$/.test(text)
        ? text
        : text.replace(/[\d.]/g, (own) => String.fromCharCode(own.charCodeAt(0) + 0xfee0)),
    ),
  ),
  captionAbove: (table) => [...captionOf(table).map(paragraphOf), { ...table, grid: withoutCaption(table) }],
  captionGone: (table) => [{ ...table, grid: withoutCaption(table) }],
  cutWithHeader: official(cutInTwo(true)),
  cutWithoutHeader: official(cutInTwo(false)),
  splitCodes: official(splitCodes),
  noColumnNumbers: official((table) =>
    withGrid(
      table,
      table.grid.filter((line) => !isNumbers(line)),
    ),
  ),
  noRowNumbers: official((table) =>
    withGrid(
      table,
      table.grid.map((line) =>
        table.grid.some((own) => own[0]?.text === '序号') && !isCaption(line) ? line.slice(1) : line,
      ),
    ),
  ),
  doubled: (table) => [table, paragraphOf('（续）'), paragraphOf('附表'), table],
};

/** Variants that come out otherwise with another seed. */
export const randomVariants: ReadonlySet<string> = new Set([
  'reorderedColumns',
  'blankColumns',
  'cutWithHeader',
  'cutWithoutHeader',
]);

/** Pairs of which one still finds what it changes after the other. */
export const pairedVariants: readonly (readonly [string, string])[] = Object.keys(tableVariants)
  .flatMap((first) => Object.keys(tableVariants).map((second) => [first, second] as const))
  .filter(
    ([first, second]) =>
      first !== second && !coarse.has(first) && !cutting.has(second) && !(first === 'noColumnNumbers'),
  );
