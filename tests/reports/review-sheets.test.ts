import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReviewSheet, reviewSheetNames } from '../../schemas/api/review-sheet.ts';
import { createPdfRenderer, type PdfRenderer } from '../../server/documents/pdf/create-pdf-renderer.ts';
import { composeReport, prepareReport } from '../../server/reports/prepare-report.ts';
import { renderDocument } from '../../server/reports/render-document.ts';
import { checkHere } from '../check/check-here.ts';
import { readDocx } from '../documents/docx/read-docx.ts';
import { buildReport } from '../support/report-builder.ts';
import { shippedPacks } from '../support/shipped-packs.ts';

const wrong = { asPublished: { 'department/expenditure/total/basicExpenditure': '81.00' } };
const [error] = checkHere(buildReport(wrong)).findings;
const waiver = {
  id: 'w1',
  rule: error?.rule ?? '',
  finding: error?.key ?? '',
  reason: '已向财政部门核实',
  name: '填报员甲',
  time: '2025-01-31T08:00:00Z',
};
const report = buildReport({ ...wrong, waivers: [waiver] });

describe('papers for the agency’s own use', () => {
  let renderer: PdfRenderer;
  let folder: string;
  beforeAll(async () => {
    renderer = createPdfRenderer({ fontFolders: [], timeLimitMs: 60_000 });
    folder = await mkdtemp(join(tmpdir(), 'sheets-'));
  });
  afterAll(async () => {
    await renderer.close();
    await rm(folder, { recursive: true, force: true });
  });

  const made = (format: 'pdf' | 'docx', sheet?: ReviewSheet) =>
    renderDocument(
      { report: JSON.stringify(report), format, preview: false, draft: false, ...(sheet ? { sheet } : {}) },
      { packs: shippedPacks, renderer },
      new AbortController().signal,
    );

  it.each([
    ['reconciliation', ['81.00万元', '80.00万元', '1.00万元', '不符', '已保留', '相符']],
    ['disclosureReview', ['审查意见', '保密工作负责人']],
    ['approval', ['已向财政部门核实', '填报员甲', '2025-01-31', '单位负责人', '错误']],
  ] as const)('%s says in both formats what was looked at', async (sheet, words) => {
    const { bytes, fileName } = await made('pdf', sheet);
    expect(fileName).toBe(`示例市水文局2025年部门预算${reviewSheetNames[sheet]}.pdf`);
    const file = join(folder, `${sheet}.pdf`);
    await writeFile(file, bytes);
    const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).replace(/\s/g, '');
    const docx = readDocx((await made('docx', sheet)).bytes).parts.get('word/document.xml') ?? '';
    const plainDocx = docx.replace(/<[^>]*>/g, '').replace(/\s/g, '');
    for (const word of words) {
      expect(text).toContain(word.replace(/\s/g, ''));
      expect(plainDocx).toContain(word.replace(/\s/g, ''));
    }
  });

  it('are no part of the report, which names no waiver', async () => {
    const docx = readDocx((await made('docx')).bytes).parts.get('word/document.xml') ?? '';
    expect(docx).toContain('示例市水文局');
    expect(docx).not.toContain('填报员甲');
    expect(docx).not.toContain('已向财政部门核实');
  });
});

it('a report with an open error is a draft', () => {
  const prepared = prepareReport(report, shippedPacks);
  expect(checkHere(report).findings.some(({ severity, waiver: kept }) => severity === 'error' && !kept)).toBe(
    true,
  );
  expect(composeReport(prepared).draft).toBe(true);
});
