import { describe, expect, it } from 'vitest';
import { chaptersAreThere } from '../../../../schemas/check/rules/form/chapters-are-there.ts';
import { buildReport } from '../../../support/report-builder.ts';
import { foundBy } from '../../check-here.ts';

const of = (...missing: readonly string[]) =>
  foundBy(
    chaptersAreThere,
    buildReport({
      publication: { scopes: ['department'] },
      asPublished: Object.fromEntries(missing.map((key) => [`department/headings/${key}`, ''])),
    }),
  );

describe('chapters-are-there', () => {
  it('finds a chapter that is missing, once with all below it', () => {
    expect(of('performance', 'overallTarget', 'subTargets')).toEqual([
      'error 缺少章节“五、部门整体绩效目标”。',
    ]);
  });

  it('warns of a section that is missing', () => {
    expect(of('safeguards')).toEqual(['warning 缺少小节“（三）工作保障措施”。']);
  });

  it('leaves a report with every chapter', () => {
    expect(of()).toEqual([]);
  });
});
