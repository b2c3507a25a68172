import { describe, expect, test } from 'vitest';
import type { ReportInput } from '../../schemas/model/report.ts';
import { line } from '../support/report-builder.ts';
import { compose, sectionText } from './composed-text.ts';

type LastYear = NonNullable<ReportInput['lastYear']>[number];

const lastYear = (change: Partial<LastYear>): Partial<ReportInput> => ({
  lastYear: [{ id: 'y1', scope: 'department', basis: 'approved', origin: 'typed', ...change }],
});

/** 基本支出 80.00 and 项目支出 20.00 this year. */
const thisYear: Partial<ReportInput> = {
  lines: [
    line('l1'),
    line('l2', { unit: 'u2', amount: '300000.00' }),
    line('l3', { category: 'projectExpenditure', amount: '200000.00' }),
  ],
  narrative: [
    {
      id: 'n1',
      scope: 'department',
      section: 'change',
      answers: { basicExpenditure: '人员增加。', projectExpenditure: '设备更新完成；' },
    },
  ],
};

const changeText = (change: Partial<ReportInput>) => sectionText(compose(change), 'department/changeText');

describe('the change against last year', () => {
  test('follows the sign of each figure', () => {
    const before = lastYear({
      expenditure: { basicExpenditure: '750000.00', projectExpenditure: '230000.00' },
    });
    expect(changeText({ ...thisYear, ...before })).toBe(
      '2025年预算收支安排100.00万元，较2024年预算增加2.00万元，其中：基本支出增加5.00万元，主要原因是人员增加；项目支出减少3.00万元，主要原因是设备更新完成。',
    );
  });

  test('is 持平 where the figures are the same, and asks for no reason', () => {
    const before = lastYear({
      expenditure: { basicExpenditure: '800000.00', projectExpenditure: '200000.00' },
    });
    const { narrative: _, ...plain } = thisYear;
    expect(changeText({ ...plain, ...before })).toBe(
      '2025年预算收支安排100.00万元，与2024年预算持平，其中：基本支出与上年持平；项目支出与上年持平。',
    );
  });

  test('is 持平 where the printed figures are the same', () => {
    const before = lastYear({
      expenditure: { basicExpenditure: '800049.00', projectExpenditure: '199951.00' },
    });
    expect(changeText({ ...thisYear, ...before })).not.toMatch(/增加|减少|原因/);
  });

  test('is what a reader finds who subtracts the printed figures', () => {
    const lines = [line('l1', { amount: '800050.00' })];
    const before = lastYear({ expenditure: { basicExpenditure: '799949.00' } });
    expect(changeText({ ...thisYear, lines, ...before })).toContain('基本支出增加0.02万元');
  });

  test('names the other categories only where they moved', () => {
    const before = lastYear({
      expenditure: {
        basicExpenditure: '800000.00',
        projectExpenditure: '200000.00',
        businessExpenditure: '10000.00',
      },
    });
    expect(changeText({ ...thisYear, ...before })).toContain(
      '项目支出与上年持平；经营支出减少1.00万元，主要原因是【待补充：经营支出增减变化的主要原因】。',
    );
  });

  test('says that it compares with adjusted figures', () => {
    const before = lastYear({ basis: 'adjusted', expenditure: { basicExpenditure: '100.00' } });
    expect(changeText({ ...thisYear, ...before })).toContain('较2024年调整预算增加');
  });

  test('asks for a reason that is missing', () => {
    const { narrative: _, ...plain } = thisYear;
    const before = lastYear({
      expenditure: { basicExpenditure: '750000.00', projectExpenditure: '200000.00' },
    });
    expect(changeText({ ...plain, ...before })).toContain(
      '主要原因是【待补充：基本支出增减变化的主要原因】；',
    );
  });

  test('asks for last year where it is not known', () => {
    expect(changeText(thisYear)).toBe(
      '2025年预算收支安排100.00万元，与2024年预算相比的增减情况：【待补充：上年基本支出、项目支出等预算数】。',
    );
  });
});

describe('三公 against last year', () => {
  const threePublic = {
    origin: 'entered' as const,
    entries: [
      {
        id: 't1',
        unit: 'u1',
        item: 'reception' as const,
        fund: 'generalPublicBudget' as const,
        amount: '20000.00',
      },
    ],
  };
  const text = (change: Partial<ReportInput>) =>
    sectionText(compose({ threePublic, ...change }), 'department/threePublicText');

  test('says 持平 of every item when nothing moved', () => {
    const before = lastYear({ threePublic: { reception: '20000.00' } });
    expect(text(before)).toBe(
      '2025年，我部门财政拨款“三公”经费预算安排2.00万元，其中：因公出国（境）费0.00万元；公务用车购置及运维费0.00万元（其中：公务用车购置费0.00万元，公务用车运行维护费0.00万元）；公务接待费2.00万元。“三公”经费预算与2024年预算持平。',
    );
  });

  test('tells items that move against each other though the whole is 持平', () => {
    const before = lastYear({ threePublic: { reception: '15000.00', vehicleOperation: '5000.00' } });
    const words = text(before);
    expect(words).toContain('“三公”经费预算与2024年预算持平，其中：因公出国（境）费与上年持平；');
    expect(words).toContain(
      '公务用车运行维护费减少0.50万元，主要原因是【待补充：公务用车运行维护费增减变化的原因】；',
    );
    expect(words).toContain('公务接待费增加0.50万元，');
  });

  test('asks for last year where it is not known', () => {
    expect(text({})).toContain('与2024年预算相比的增减情况：【待补充：上年“三公”经费各项预算数】。');
  });

  test('tells 会议费 and 培训费 where the table prints them', () => {
    expect(text({ options: { threePublicRows: '11' } })).toContain(
      '会议费预算安排0.00万元，培训费预算安排0.00万元。',
    );
    expect(text({})).not.toContain('会议费');
  });
});

test.each([
  ['0', '0万元'],
  ['0.00', '0.00万元'],
])('a zero in a sentence is printed as the report chooses: %s', (textZero, printed) => {
  const words = sectionText(compose({ options: { textZero } }), 'department/threePublicText');
  expect(words).toContain(`因公出国（境）费${printed}；`);
});
