import { expect, test } from 'vitest';
import { documentFileName } from '../../server/reports/document-file-name.ts';
import { buildReport } from '../support/report-builder.ts';

const named = (name: string) => buildReport({ department: { code: '330', name, year: 2025 } });

test('a document is named for its department and year', () => {
  expect(documentFileName(named('示例市水文局'), 'docx')).toBe('示例市水文局2025年部门预算信息公开.docx');
});

test('characters that Windows refuses in a name are left out', () => {
  expect(documentFileName(named('甲/乙:“丙”<丁>?*|"\\'), 'pdf')).toBe('甲乙“丙”丁2025年部门预算信息公开.pdf');
});
