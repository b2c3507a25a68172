import { describe, expect, test } from 'vitest';
import type { Section } from '../../../schemas/document/block.ts';
import { documentOf, row, table } from './build-blocks.ts';
import { largeReport } from './large-report.ts';
import { missingPrograms } from './missing-programs.ts';
import { printPages } from './print-pages.ts';
import { sampleReport } from './sample-report.ts';
import { writeSample } from './write-sample.ts';

const missing = missingPrograms('soffice', 'pdftotext');

/** Generous: a first start of LibreOffice on a busy machine. */
const limit = 420_000;

describe('LibreOffice', () => {
  test('prints the short report page by page', { timeout: limit }, async ({ skip }) => {
    skip(missing !== '', missing);
    const pages = new Map(sampleReport.sections.flatMap(anchors).map((anchor, index) => [anchor, index + 1]));
    const printed = await printPages(await writeSample(sampleReport, { pages }));
    expect(printed.map(squeezed).map((page) => firstOf(page))).toEqual([
      '某某局',
      '目录',
      '第一部分部门预算公开表',
      '预算01表单位：万元',
      '预算01表单位：万元',
      '部门预算项目支出表',
      '第二部分部门预算情况说明',
    ]);
    expect(printed.map(squeezed).map((page) => page.match(/—\d+—$/)?.[0])).toEqual([
      undefined,
      undefined,
      '—1—',
      '—2—',
      '—3—',
      '—4—',
      '—5—',
    ]);
    expect(squeezed(printed[1] ?? '')).toMatch(/二、部门预算项目支出表\.+3/);
    expect(squeezed(printed[6] ?? '')).toContain('主要原因是【待补充：收入增加的主要原因】。');
    expect(squeezed(printed[6] ?? '')).toContain('满意度指标服务对象满意度干部职工满意度抽样调查≥95%');
  });

  test('prints numbers right on odd pages and left on even ones', { timeout: limit }, async ({ skip }) => {
    skip(missing !== '', missing);
    const printed = await printPages(await writeSample(sampleReport));
    const places = printed
      .flatMap((page) => page.match(/^ *— ?\d+ ?—$/m) ?? [])
      .map((line) => line.search('—'));
    const [one = 0, two = 0, three = 0] = places;
    expect([one > 40, two < 20, three > 40]).toEqual([true, true, true]);
  });

  test('repeats every header row where a table goes on', { timeout: limit }, async ({ skip }) => {
    skip(missing !== '', missing);
    const printed = (await printPages(await writeSample(sampleReport))).map(squeezed);
    const headed = printed.map(
      (page) => /单位：万元.*收支|单位：万元\n?.*收/s.test(page) && page.includes('栏次1234'),
    );
    expect(headed).toEqual([false, false, true, true, true, false, false]);
  });

  test('repeats a header within the body on the pages below it', { timeout: limit }, async ({ skip }) => {
    skip(missing !== '', missing);
    const printed = (await printPages(await writeSample(documentOf([form(90)])))).map(squeezed);
    expect(printed.length).toBeGreaterThan(1);
    expect(printed.map((page) => page.match(/三级指标指标值/g)?.length)).toEqual(printed.map(() => 1));
    expect(printed.join('').match(/绩效目标/g)).toHaveLength(1);
  });

  test('marks each page of a draft', { timeout: limit }, async ({ skip }) => {
    skip(missing !== '', missing);
    const printed = await printPages(await writeSample(sampleReport, { draft: true }));
    expect(printed.map((page) => firstOf(squeezed(page)))).toEqual(printed.map(() => '草稿'));
  });

  test('prints the large report with every heading and no empty page', { timeout: limit }, async ({
    skip,
  }) => {
    skip(missing !== '', missing);
    const printed = (await printPages(await writeSample(largeReport()))).map(squeezed);
    expect(printed.filter((page) => page.replace(/—\d+—$/, '') === '')).toEqual([]);
    const body = printed.slice(3).join('\n');
    const headings = largeReport().sections.flatMap(titles).map(squeezed);
    expect(headings.filter((heading) => !body.includes(heading))).toEqual([]);
    const numbers = printed.flatMap((page) => page.match(/—(\d+)—$/)?.[1] ?? []).map(Number);
    expect(numbers).toEqual(printed.slice(3).map((_, index) => index + 1));
  });

  test('prints no empty page behind a table that fills its page', { timeout: limit }, async ({ skip }) => {
    skip(missing !== '', missing);
    const sections = Array.from({ length: 100 }, (_, index) => filledPage(15 + index * 0.05));
    const printed = await printPages(await writeSample({ title: '', sections }));
    expect(printed.length).toBeGreaterThanOrEqual(sections.length);
    expect(printed.filter((page) => !page.includes('第'))).toEqual([]);
  });
});

/** A row of fields, a header, and the rows below it. */
const form = (count: number) =>
  table({
    header: [],
    body: [
      row('body', ['绩效目标', '按期完成'], { keepWithNext: true }),
      row('header', ['三级指标', '指标值'], { keepWithNext: true }),
      ...Array.from({ length: count }, (_, index) =>
        row('body', [`第${index + 1}项`, '100%'], { keepWithNext: true }),
      ),
    ],
  });

/** A section of one table with as many rows as its page takes; what is left of the page is less than a row, often next to nothing. */
function filledPage(lineHeight: number): Section {
  const count = Math.floor(717.1 / (lineHeight + 4.5));
  const body = Array.from({ length: count }, (_, index) => row('body', [`第${index + 1}行`, '1.00']));
  const type = { fontSize: 10.5, lineHeight, paddingX: 3, paddingY: 2 };
  return {
    layout: 'table',
    pageNumbers: 'count',
    blocks: [table({ id: `${lineHeight}`, type, header: [], body })],
  };
}

function anchors({ blocks }: Section): string[] {
  return blocks.flatMap((block) => (block.kind === 'heading' ? [block.anchor] : []));
}

function titles({ blocks }: Section): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'heading' ? block.inlines.map((inline) => ('text' in inline ? inline.text : '')) : [],
  );
}

/** Without the spaces a layout adds; lines stay apart. */
function squeezed(page: string): string {
  return page.replace(/[^\S\n]+/gu, '').trim();
}

function firstOf(page: string): string {
  return page.split('\n')[0] ?? '';
}
