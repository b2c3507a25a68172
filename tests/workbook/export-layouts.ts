import type { CellRange, SourceWorkbook } from '../../server/import/xlsx/source-workbook.ts';

/** What an export says, whatever its form: 元 by source, in the order of `sources`. */
export interface ExportedRow {
  readonly unit: readonly [code: string, name: string];
  readonly kind: string;
  readonly function: readonly [code: string, name: string];
  readonly economic: readonly [code: string, name: string];
  readonly project: string;
  readonly amounts: readonly number[];
}

export const sources = ['一般公共预算', '政府性基金预算', '事业收入', '上年结转一般公共预算'] as const;

/** How an export sets its table. */
export interface Layout {
  readonly unit: 'code' | 'name' | 'both' | 'apart';
  readonly function: 'code' | 'withName' | 'apart' | 'levels' | 'levelsOnce';
  readonly economic: 'code' | 'apart' | 'levels';
  readonly money: 'rows' | 'columns' | 'columnsWithTotal' | 'columnsWithSubtotal';
  /** Upper titles: merged cells, blanks beside them, or no upper titles where they are not needed. */
  readonly upper: 'merged' | 'blank' | 'none';
  readonly moneyUnit: '元' | '万元';
  readonly heading: boolean;
  readonly total: boolean;
}

interface Column {
  readonly upper: string;
  readonly lower: string;
  readonly text: (row: ExportedRow, amount: number, source: string) => string;
}

/** The rows in a sheet of the layout. */
export function exportOf(rows: readonly ExportedRow[], layout: Layout): SourceWorkbook {
  const columns = columnsOf(layout);
  const isDeep = layout.upper !== 'none';
  const first = layout.heading ? 2 : 0;
  const lines: string[][] = [];
  const merges: CellRange[] = [];
  if (layout.heading) {
    lines.push(['部门预算支出明细表'], [`单位：${layout.moneyUnit}`]);
    merges.push({ top: 1, bottom: 1, left: 0, right: columns.length - 1 });
  }
  if (isDeep) {
    lines.push(
      columns.map(({ upper, lower }, at) =>
        upper === '' ? lower : upper === columns[at - 1]?.upper ? '' : upper,
      ),
    );
    lines.push(columns.map(({ upper, lower }) => (upper === '' ? '' : lower)));
    if (layout.upper === 'merged') merges.push(...mergesOf(columns, first + 1));
  } else lines.push(columns.map(({ lower }) => lower));
  lines.push(...bodyOf(rows, columns, layout));
  return {
    sheets: [
      {
        name: 'Sheet1',
        isHidden: false,
        merges,
        rows: lines.map((texts, index) => ({
          number: index + 1,
          cells: texts.flatMap((text, column) => (text ? [{ column, kind: 'text' as const, text }] : [])),
        })),
      },
    ],
  };
}

function columnsOf(layout: Layout): readonly Column[] {
  const inTitle = layout.heading ? '' : `（${layout.moneyUnit}）`;
  const column = (upper: string, lower: string, text: Column['text']): Column => ({ upper, lower, text });
  const money = (amount: number) =>
    amount === 0 ? '' : layout.moneyUnit === '元' ? amount.toFixed(2) : (amount / 10_000).toFixed(6);
  const all = (row: ExportedRow) => row.amounts.reduce((sum, own) => sum + own, 0);
  const at = (index: number) => (row: ExportedRow) => money(row.amounts[index] ?? 0);
  const of = (title: string, own: (row: ExportedRow) => readonly [string, string]) => [
    column(title, `${layout.upper === 'none' ? title : ''}编码`, (row) => own(row)[0]),
    column(title, `${layout.upper === 'none' ? title : ''}名称`, (row) => own(row)[1]),
  ];
  const levels = (title: string, names: readonly string[], own: (row: ExportedRow) => string) =>
    names.map((name, level) =>
      column(title, layout.upper === 'none' ? `${title}${name}` : name, (row) =>
        level === 0 ? own(row).slice(0, 3) : own(row).slice(1 + 2 * level, 3 + 2 * level),
      ),
    );
  const unit = {
    code: () => [column('', '预算单位', ({ unit: [code] }) => code)],
    name: () => [column('', '单位名称', ({ unit: [, name] }) => name)],
    both: () => [column('', '单位', ({ unit: own }) => own.join(' '))],
    apart: () => of('单位', (row) => row.unit),
  };
  const functional = {
    code: () => [column('', '功能科目', ({ function: [code] }) => code)],
    withName: () => [column('', '支出功能分类科目', ({ function: own }) => own.join('-'))],
    apart: () => of('功能分类科目', (row) => row.function),
    levels: () => levels('功能分类科目', ['类', '款', '项'], (row) => row.function[0]),
    levelsOnce: () => levels('功能分类科目', ['类', '款', '项'], (row) => row.function[0]),
  };
  const economic = {
    code: () => [column('', '部门预算支出经济分类科目', ({ economic: [code] }) => code)],
    apart: () => of('部门预算支出经济分类', (row) => row.economic),
    levels: () => levels('部门预算支出经济分类', ['类', '款'], (row) => row.economic[0]),
  };
  const bySource = sources.map((source, index) =>
    column(
      source.startsWith('上年结转') ? '上年结转' : '资金来源',
      `${layout.upper === 'none' ? source : source.replace('上年结转', '')}${inTitle}`,
      at(index),
    ),
  );
  const amounts = {
    rows: () => [
      column('', '资金来源', (_, __, source) => source),
      column('', `金额${inTitle}`, (_, amount) => money(amount)),
    ],
    columns: () => bySource,
    columnsWithTotal: () => [column('', `合计${inTitle}`, (row) => money(all(row))), ...bySource],
    columnsWithSubtotal: () => [
      column('', `合计${inTitle}`, (row) => money(all(row))),
      column('资金来源', `财政拨款${inTitle}`, (row) => money((row.amounts[0] ?? 0) + (row.amounts[1] ?? 0))),
      ...bySource,
    ],
  };
  return [
    column('', '序号', () => ''),
    ...unit[layout.unit](),
    column('', '项目类别', ({ kind }) => kind),
    column('', '项目名称', ({ project }) => project),
    ...functional[layout.function](),
    ...economic[layout.economic](),
    ...amounts[layout.money](),
  ];
}

function bodyOf(
  rows: readonly ExportedRow[],
  columns: readonly Column[],
  { money, function: codes, total }: Layout,
) {
  const body = rows.flatMap((row) =>
    money === 'rows'
      ? row.amounts.flatMap((amount, index) =>
          amount === 0 ? [] : [columns.map(({ text }) => text(row, amount, sources[index] ?? ''))],
        )
      : [columns.map(({ text }) => text(row, 0, ''))],
  );
  const shown = codes === 'levelsOnce' ? onceEach(body, columns) : body;
  return total ? [...shown, totalOf(body, columns)] : shown;
}

/** 类 and 款 only where they are others than in the row above. */
function onceEach(body: readonly string[][], columns: readonly Column[]): readonly string[][] {
  const isLevel = columns.map(({ upper, lower }) => upper === '功能分类科目' && /[类款]$/.test(lower));
  let above: readonly string[] = [];
  return body.map((texts) => {
    let isSame = true;
    const own = texts.map((text, at) => {
      if (!isLevel[at]) return text;
      isSame &&= text === above[at];
      return isSame ? '' : text;
    });
    above = texts;
    return own;
  });
}

function totalOf(body: readonly string[][], columns: readonly Column[]): string[] {
  return columns.map(({ lower, upper }, at) => {
    if (at === 0) return '合计';
    const isMoney =
      /资金来源|上年结转/.test(upper) ||
      /^(?:金额|合计)/.test(lower) ||
      sources.some((own) => lower.startsWith(own));
    if (!isMoney) return '';
    const cents = body.reduce((sum, texts) => sum + Math.round(Number(texts[at] || '0') * 1_000_000), 0);
    return (cents / 1_000_000).toFixed(6);
  });
}

function mergesOf(columns: readonly Column[], top: number): readonly CellRange[] {
  return columns.flatMap(({ upper }, left): readonly CellRange[] => {
    if (upper === '') return [{ top, bottom: top + 1, left, right: left }];
    if (columns[left - 1]?.upper === upper) return [];
    const after = columns.slice(left).findIndex((column) => column.upper !== upper);
    const right = after < 0 ? columns.length - 1 : left + after - 1;
    return right > left ? [{ top, bottom: top, left, right }] : [];
  });
}
