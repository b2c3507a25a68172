import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWorkbookSchema } from '../../schemas/api/workbook.ts';
import { applyChanges } from '../../schemas/edit/apply-changes.ts';
import { parseWorkingReport } from '../../schemas/model/working-report.ts';
import type { Answered } from '../support/client-of.ts';
import { type ServerWithAccounts, startWithAccounts } from '../support/start-with-accounts.ts';
import { editedWorkbook, exportRows, exportTitles, tableWorkbook } from '../support/workbook-bytes.ts';

const given = JSON.parse(readFileSync('tests/acceptance/reports/small-2025.json', 'utf8'));
const report = parseWorkingReport(given);
let server: ServerWithAccounts;
let id = '';

beforeAll(async () => {
  server = await startWithAccounts();
  const made = await server.writer.client.ask('createReport', { body: { from: 'file', report: given } });
  id = made.body.id;
});
afterAll(() => server?.close());

const parameters = () => ({ report: id, version: '1' });

async function read(bytes: Uint8Array, query: Readonly<Record<string, string>>): Promise<Answered> {
  return server.writer.client.ask('readWorkbook', { parameters: parameters(), query, body: bytes });
}

async function template(): Promise<Answered> {
  return server.writer.client.ask('workbook', { parameters: parameters() });
}

describe('a workbook to be filled in', () => {
  it('comes down under the name of the report, and noted', async () => {
    const { status, headers, bytes } = await template();
    expect([status, headers.get('content-type')]).toEqual([200, expect.stringContaining('spreadsheetml')]);
    expect(decodeURIComponent(headers.get('content-disposition') ?? '')).toContain(
      '示例市水文局2025年预算公开填报表.xlsx',
    );
    expect(bytes.subarray(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
    const { body } = await server.administrator.client.ask('audit');
    expect(body.entries[0]).toMatchObject({ subject: '示例市水文局2025年预算公开填报表.xlsx（第 1 版）' });
  });

  it('changes nothing when it comes back as it went', async () => {
    const { bytes } = await template();
    for (const mode of ['fill', 'replace']) {
      const { status, body } = await read(bytes, { mode });
      expect([status, body.kind, body.changes, body.faults]).toEqual([200, 'entries', [], []]);
    }
  });

  it('says what was changed in it, and stores nothing', async () => {
    const { bytes } = await template();
    const edited = await editedWorkbook(bytes, (sheet) =>
      sheet.replace('<v>1200049.00</v>', '<v>1234567.89</v>'),
    );
    const filled = await read(edited, { mode: 'fill' });
    expect(filled.body.changes).toEqual([]);
    expect(filled.text).toContain('报告中已有');
    const { body } = await read(edited, { mode: 'replace' });
    expect(body.changes).toEqual([
      { kind: 'set', path: ['lines', { id: 'l1' }, 'amount'], value: '1234567.89' },
    ]);
    const opened = await server.writer.client.ask('report', { parameters: { report: id } });
    expect(opened.body.summary.version).toBe(1);
  });

  it('names the cells that could mean two things', async () => {
    const { bytes } = await template();
    const edited = await editedWorkbook(bytes, (sheet) =>
      sheet.replace('<v>1200049.00</v>', '<v>1200049.005</v>'),
    );
    const { body } = await read(edited, { mode: 'replace' });
    expect([body.faultCount, body.faults]).toEqual([
      1,
      [{ where: expect.stringContaining('“收支明细”'), message: expect.stringContaining('分以下') }],
    ]);
  });
});

describe('an export of the budget system', () => {
  it('is read by its titles, whatever their order, and its columns come along', async () => {
    const bytes = await tableWorkbook('导出', [exportTitles, ...exportRows]);
    const { status, body } = await read(bytes, { mode: 'fill' });
    expect([status, body.kind, body.faults]).toEqual([200, 'export', []]);
    expect(body.mapping).toEqual({
      sheet: '导出',
      header: 1,
      moneyUnit: '元',
      columns: {
        source: 1,
        amount: 2,
        unit: 3,
        projectKind: 4,
        projectCode: 5,
        project: 6,
        functionalClass: 7,
        economicClass: 8,
      },
    });
    expect(body.recognised.amount).toEqual([2]);
    expect(body.sheets).toEqual([
      {
        name: '导出',
        rows: [exportTitles, ...exportRows].map((texts, index) => ({ number: index + 1, texts })),
      },
    ]);
    const { lines } = applyChanges(report, body.changes).report;
    expect(lines.length).toBe(report.lines.length + 1);
  });

  it('is read as it is said to be, and not before all that is needed is known', async () => {
    const titles = exportTitles.map((title) => (title === '资金来源' ? '钱从哪来' : title));
    const bytes = await tableWorkbook('导出', [titles, ...exportRows]);
    const { body } = await read(bytes, { mode: 'fill' });
    expect(readWorkbookSchema.parse(body)).toMatchObject({ kind: 'export', changes: [] });
    expect(body.mapping.columns.source).toBeUndefined();
    const columns = { ...body.mapping.columns, source: 1 };
    const mapping = JSON.stringify({ ...body.mapping, columns });
    const again = await read(bytes, { mode: 'fill', mapping });
    expect(again.body.mapping.columns).toEqual(columns);
    expect(again.body.changes.length).toBeGreaterThan(0);
  });

  it('is read with what is said of two hundred units, which makes a long address', async () => {
    const units = Object.fromEntries(
      Array.from({ length: 200 }, (_, index) => [
        `${330100 + index} 示例市水文局第${index}勘测中心`,
        '330001',
      ]),
    );
    const bytes = await tableWorkbook('导出', [exportTitles, ...exportRows]);
    const { status, body } = await read(bytes, { mode: 'fill', mapping: JSON.stringify({ units }) });
    expect([status, body.mapping?.units]).toEqual([200, units]);
  });

  it('may be called as one of our sheets', async () => {
    const bytes = await tableWorkbook('项目', [exportTitles, ...exportRows]);
    expect((await read(bytes, { mode: 'fill' })).body.kind).toBe('entries');
    expect((await read(bytes, { mode: 'fill', mapping: '{}' })).body).toMatchObject({
      kind: 'export',
      mapping: { sheet: '项目', header: 1 },
    });
  });
});

it.each([
  ['another file', new TextEncoder().encode('%PDF-1.7'), { mode: 'fill' }, '这是 PDF 文件'],
  ['an empty workbook', await tableWorkbook('表', []), { mode: 'fill' }, '工作簿中没有内容'],
  [
    'a mapping that is none',
    await tableWorkbook('表', [['甲']]),
    { mode: 'fill', mapping: '{"sheet":1}' },
    '对应关系',
  ],
])('refuses %s in words', async (_, bytes, query, words) => {
  const { status, text } = await read(bytes, query);
  expect([status, text]).toEqual([400, expect.stringContaining(words)]);
});

it('asks how to read it, and against which version', async () => {
  const bytes = await tableWorkbook('表', [['甲']]);
  expect((await read(bytes, {})).status).toBe(400);
  const asking = { parameters: { report: id, version: '9' }, query: { mode: 'fill' }, body: bytes };
  expect((await server.writer.client.ask('readWorkbook', asking)).status).toBe(404);
});
