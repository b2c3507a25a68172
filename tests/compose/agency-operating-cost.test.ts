import { describe, expect, test } from 'vitest';
import type { ReportInput } from '../../schemas/model/report.ts';
import { economicLine, unit } from '../support/report-builder.ts';
import { compose, sectionText } from './composed-text.ts';

type Nature = NonNullable<ReportInput['units']>[number]['nature'];

const text = (natures: readonly [Nature, Nature], change: Partial<ReportInput> = {}) => {
  const [first, second] = natures;
  return sectionText(
    compose({
      units: [unit('u1', '局本级', { nature: first }), unit('u2', '站', { nature: second })],
      economicLines: [
        economicLine('e1', { economicClass: '30201', kind: 'publicCost', amount: '100000.00' }),
        economicLine('e2', { unit: 'u2', economicClass: '30201', kind: 'publicCost', amount: '30000.00' }),
        economicLine('e3', { source: 'otherIncome', kind: 'publicCost', amount: '5000.00' }),
      ],
      narrative: [
        { id: 'n1', scope: 'department', section: 'agencyOperatingCost', answers: { use: '办公费' } },
      ],
      ...change,
    }),
    'department/agencyOperatingCost',
  );
};

describe('机关运行经费 counts by 单位性质', () => {
  test('行政 and 参公 together', () => {
    expect(text(['administrative', 'civilServiceManaged'])).toBe(
      '2025年，我部门机关运行经费共安排13.00万元，主要用于办公费。',
    );
  });

  test('行政 alone where the other is 事业, whose cost is named apart', () => {
    const words = text(['administrative', 'publicInstitution']);
    expect(words).toContain('机关运行经费共安排10.00万元，主要用于办公费。');
    expect(words).toContain('日常公用经费3.00万元不计入。');
  });

  test('none where all are 事业', () => {
    const words = text(['publicInstitution', 'publicInstitution']);
    expect(words).not.toMatch(/机关运行经费共安排/);
    expect(words).toContain('按规定不统计机关运行经费');
    expect(words).toContain('13.00万元');
  });

  test('and is not typed into, but compared where last year is known', () => {
    const lastYear = [
      {
        id: 'y1',
        scope: 'department' as const,
        basis: 'approved' as const,
        origin: 'typed' as const,
        agencyOperatingCost: '90000.00',
      },
    ];
    expect(text(['administrative', 'publicInstitution'], { lastYear })).toContain(
      '较2024年预算增加1.00万元，主要原因是【待补充：机关运行经费增减变化的主要原因】。',
    );
  });
});

test('asks what 机关运行经费 is for', () => {
  expect(text(['administrative', 'administrative'], { narrative: [] })).toContain(
    '主要用于【待补充：机关运行经费的主要用途】。',
  );
});
