import type { ReportInput } from '../../schemas/model/report.ts';
import { project, purchase, reportInput } from '../../tests/support/report-builder.ts';

/** A report with something in most of its lists. */
export const smallReport = (): ReportInput =>
  reportInput({
    projects: [project('p1')],
    procurement: [purchase('g1', { origin: { kind: 'project', project: 'p1' } })],
    assets: [
      { id: 'a1', unit: 'u1', date: '2024-12-31', parts: { vehicle: { quantity: '2', value: '150000.00' } } },
    ],
    glossary: [{ id: 't1', term: '基本支出', text: '保障运转的支出。' }],
    narrative: [{ id: 'n1', scope: 'department', section: 'duties', added: ['负责水文监测。'] }],
    asPublished: { 'department/expenditure/total/total': '80.00' },
  });
