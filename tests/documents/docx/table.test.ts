import { describe, expect, test } from 'vitest';
import type { TableBlock, TableRow } from '../../../schemas/document/block.ts';
import { inlineText } from '../../../schemas/document/inline.ts';
import { cell, documentOf, heading, paragraph, row, table } from './build-blocks.ts';
import { largeReport } from './large-report.ts';
import { readDocx } from './read-docx.ts';
import { childrenOf, elementsOf, type XmlElement } from './read-xml.ts';
import { sampleReport } from './sample-report.ts';
import { writeSample } from './write-sample.ts';

describe('a table', () => {
  test.each([
    { name: 'the short report', document: sampleReport },
    { name: 'the large report', document: largeReport() },
  ])('of $name has one width: of the table, of its grid, of the cells of each row', async ({ document }) => {
    const { body } = readDocx(await writeSample(document));
    const tables = elementsOf(body, 'w:tbl');
    const blocks = document.sections.flatMap(({ blocks }) =>
      blocks.filter((block) => block.kind === 'table'),
    );
    expect(tables.map(widthsOf)).toEqual(blocks.map(widthsExpected));
  });

  test.each([
    { name: 'the short report', document: sampleReport },
    { name: 'the large report', document: largeReport() },
  ])('of $name says in each cell what its block says', async ({ document }) => {
    const blocks = document.sections.flatMap(({ blocks }) =>
      blocks.filter((block) => block.kind === 'table'),
    );
    const { tables } = readDocx(await writeSample(document));
    expect(tables.map(({ rows }) => rows.map(({ cells }) => cells))).toEqual(blocks.map(textGrid));
  });

  test('reads back cell by cell', async () => {
    const block = table({
      widths: [1000, 1000, 1000],
      header: [
        row('caption', [cell('预算01表', { colSpan: 2 }), cell('单位：万元')]),
        row('header', [cell('项目', { rowSpan: 2 }), cell('金额', { colSpan: 2 })]),
        row('header', ['上年', '本年']),
      ],
      body: [
        row('body', [cell('产出', { rowSpan: 2 }), '数量', '1']),
        row('body', ['质量', '2']),
        row('body', [cell('合计', { colSpan: 3 })]),
      ],
    });
    const { tables } = readDocx(await writeSample(documentOf([block])));
    expect(tables).toEqual([
      {
        title: '收支总表',
        rows: [
          { isHeader: true, cells: ['预算01表', '', '单位：万元'] },
          { isHeader: true, cells: ['项目', '金额', ''] },
          { isHeader: true, cells: ['', '上年', '本年'] },
          { isHeader: false, cells: ['产出', '数量', '1'] },
          { isHeader: false, cells: ['', '质量', '2'] },
          { isHeader: false, cells: ['合计', '', ''] },
        ],
      },
    ]);
  });

  test('merges a cell over rows and columns from its first row down', async () => {
    const block = table({
      widths: [1000, 1000, 1000],
      body: [
        row('body', [cell('甲', { rowSpan: 3, colSpan: 2 }), '1']),
        row('body', ['2']),
        row('body', ['3']),
      ],
      header: [],
    });
    const rows = elementsOf(readDocx(await writeSample(documentOf([block]))).body, 'w:tr');
    const merges = rows.map((each) =>
      childrenOf(each, 'w:tc').map((tc) => [value(tc, 'w:gridSpan'), value(tc, 'w:vMerge')]),
    );
    const single = [undefined, undefined];
    expect(merges).toEqual([
      [['2', 'restart'], single],
      [['2', 'continue'], single],
      [['2', 'continue'], single],
    ]);
  });

  test.each([
    ['lacks a cell', [row('body', ['一'])], 'no cell for column 2'],
    ['has a cell too many', [row('body', ['一', '二', '三'])], 'do not fit the 2 columns'],
    ['spans past the edge', [row('body', ['一', cell('二', { colSpan: 2 })])], 'do not fit the 2 columns'],
    [
      'covers a cell from above',
      [row('body', ['一', cell('二', { rowSpan: 2 })]), row('body', [cell('三', { colSpan: 2 })])],
      'row 2: the cells do not fit the 2 columns',
    ],
    [
      'reaches below the end',
      [row('body', ['一', cell('二', { rowSpan: 2 })])],
      'reaches below the last row',
    ],
  ])('is refused where a row %s', async (_, body, fault) => {
    await expect(writeSample(documentOf([table({ body })]))).rejects.toThrow(fault);
  });

  test('keeps a row of figures whole and lets a tall text break', async () => {
    const body = [row('body', ['合计', '1.00']), row('body', ['说明', '长文'.repeat(400)])];
    const rows = await rowsOf(table({ header: [], body }));
    expect(rows.map((each) => elementsOf(each, 'w:cantSplit').length)).toEqual([1, 0]);
  });

  test('lets the rows beside a tall cell break', async () => {
    const body = [row('body', [cell('长文'.repeat(800), { rowSpan: 2 }), '1']), row('body', ['2'])];
    const rows = await rowsOf(table({ header: [], body }));
    expect(rows.map((each) => elementsOf(each, 'w:cantSplit').length)).toEqual([0, 0]);
  });

  test('keeps header rows, and a row that asks for it, with the next one', async () => {
    const body = [row('body', ['一', '1'], { keepWithNext: true }), row('body', ['二', '2'])];
    const rows = await rowsOf(table({ body }));
    expect(rows.map((each) => elementsOf(each, 'w:keepNext').length)).toEqual([2, 2, 0]);
  });

  test('stays whole where its rows ask for it and a page holds them', async () => {
    const rows = await rowsOf(table({ body: chain(20) }));
    expect(rows.map((each) => elementsOf(each, 'w:keepNext').length > 0)).toEqual([
      ...new Array<boolean>(20).fill(true),
      false,
    ]);
  });

  test('keeps only its last two rows together where no page holds them all', async () => {
    const rows = await rowsOf(table({ body: chain(60) }));
    expect(rows.map((each) => elementsOf(each, 'w:keepNext').length > 0)).toEqual([
      true,
      ...new Array<boolean>(58).fill(false),
      true,
      false,
    ]);
  });

  test('has rules everywhere but around the caption', async () => {
    const header = [row('caption', ['一', '二']), row('caption', ['三', '四']), row('header', ['五', '六'])];
    const rows = await rowsOf(table({ header }));
    const edges = rows.map((each) =>
      elementsOf(each, 'w:tcBorders').map(({ children }) =>
        children.flatMap((edge) => (typeof edge === 'string' ? [] : [edge.attributes['w:val']])),
      ),
    );
    const bare = ['nil', 'nil', 'nil', 'nil'];
    const topsRule = ['nil', 'nil', 'single', 'nil'];
    expect(edges).toEqual([[bare, bare], [topsRule, topsRule], [], []]);
  });

  test('centres header cells in bold, and aligns the others as asked', async () => {
    const body = [row('body', [cell('一', { indent: 1 }), cell('1.00', { align: 'right', bold: true })])];
    const rows = await rowsOf(table({ body }));
    const looks = rows.map((each) =>
      childrenOf(each, 'w:tc').map((tc) => ({
        align: value(tc, 'w:jc'),
        isBold: elementsOf(tc, 'w:b').length > 0,
        indent: elementsOf(tc, 'w:ind')[0]?.attributes['w:left'],
        pitch: elementsOf(tc, 'w:spacing')[0]?.attributes,
      })),
    );
    const pitch = { 'w:line': '300', 'w:lineRule': 'exact' };
    const head = { align: 'center', isBold: true, indent: undefined, pitch };
    expect(looks).toEqual([
      [head, head],
      [
        { align: 'left', isBold: false, indent: '210', pitch },
        { align: 'right', isBold: true, indent: undefined, pitch },
      ],
    ]);
  });

  test('is kept apart from the table before it', async () => {
    const blocks = [heading('tableTitle', 'a', '表'), table(), table({ id: 'b' }), paragraph('完')];
    const { body } = readDocx(await writeSample(documentOf(blocks)));
    const order = body.children.flatMap((child) => (typeof child === 'string' ? [] : [child.name]));
    expect(order).toEqual(['w:p', 'w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:sectPr']);
  });

  test('tells a screen reader its title and its columns', async () => {
    const { body } = readDocx(await writeSample(documentOf([table({ title: '“收支”总表 <1>' })])));
    const [properties] = elementsOf(body, 'w:tblPr');
    expect(properties && value(properties, 'w:tblCaption')).toBe('“收支”总表 <1>');
    expect(properties && value(properties, 'w:tblDescription')).toBe('项目、金额');
  });
});

async function rowsOf(block: TableBlock): Promise<XmlElement[]> {
  return elementsOf(readDocx(await writeSample(documentOf([block]))).body, 'w:tr');
}

/** Texts of a block by row and column, as a browser would lay them out. */
function textGrid({ widths, header, body }: TableBlock): string[][] {
  const rows = [...header, ...body];
  const grid = rows.map(() => new Array<string | undefined>(widths.length).fill(undefined));
  for (const [at, { cells }] of rows.entries()) {
    for (const { inlines, colSpan = 1, rowSpan = 1 } of cells) {
      const column = grid[at]?.indexOf(undefined) ?? 0;
      for (const covered of grid.slice(at, at + rowSpan)) covered.fill('', column, column + colSpan);
      grid[at]?.fill(inlineText(inlines), column, column + 1);
    }
  }
  return grid.map((texts) => texts.map((text) => text ?? 'no cell'));
}

function chain(count: number): TableRow[] {
  return Array.from({ length: count }, () => row('body', ['一', '1.00'], { keepWithNext: true }));
}

function widthsOf(element: XmlElement) {
  const grid = elementsOf(element, 'w:gridCol').map((column) => Number(column.attributes['w:w']));
  const rows = childrenOf(element, 'w:tr').map((each) =>
    sum(elementsOf(each, 'w:tcW').map((width) => Number(width.attributes['w:w']))),
  );
  const spans = childrenOf(element, 'w:tr').map((each) =>
    sum(childrenOf(each, 'w:tc').map((tc) => Number(value(tc, 'w:gridSpan') ?? 1))),
  );
  const [width] = elementsOf(element, 'w:tblW');
  return {
    layout: elementsOf(element, 'w:tblLayout')[0]?.attributes['w:type'],
    width: width?.attributes,
    grid,
    rows: [...new Set(rows)],
    spans: [...new Set(spans)],
  };
}

function widthsExpected({ widths }: TableBlock): ReturnType<typeof widthsOf> {
  const total = sum(widths);
  return {
    layout: 'fixed',
    width: { 'w:w': String(total), 'w:type': 'dxa' },
    grid: [...widths],
    rows: [total],
    spans: [widths.length],
  };
}

function value(element: XmlElement, name: string): string | undefined {
  return elementsOf(element, name)[0]?.attributes['w:val'];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
