import { describe, expect, test } from 'vitest';
import { moveYears } from '../../schemas/roll/move-years.ts';

const years = { from: 2024, to: 2025 };

describe('a year moves where the text plans for it or compares with it', () => {
  test.each([
    ['2024年计划完成监测站点建设20处。', '2025年计划完成监测站点建设20处。'],
    ['２０２４年度绩效目标：保障运转。', '2025年度绩效目标：保障运转。'],
    ['与2023年相比，因人员增加。', '与2024年相比，因人员增加。'],
    ['2024年预算较2023年增加，主要是设备购置。', '2025年预算较2024年增加，主要是设备购置。'],
  ])('%s', (text, moved) => {
    expect(moveYears(text, 'goal', years)).toMatchObject({ text: moved, left: [] });
  });

  test('in the name of a project', () => {
    expect(moveYears('2024年报刊征订费', 'projectName', years).text).toBe('2025年报刊征订费');
  });
});

describe('a year stays, and is named, where it dates something or nobody can tell', () => {
  test.each([
    ['根据《2024年防汛工作方案》落实。', ['2024']],
    ['依据县政发〔2023〕12号文件。', ['2023']],
    ['实施期限2024—2026年。', ['2024', '2026']],
    ['该站始建于1998年。', ['1998']],
    ['按照二〇二四年全会部署推进。', ['二〇二四年']],
    ['2023年已完成改造任务。', ['2023']],
  ])('%s', (text, left) => {
    const moved = moveYears(text, 'goal', years);
    expect([moved.text, moved.left]).toEqual([text, left]);
  });
});

test('a text without years stays as it is', () => {
  const text = '购置20台设备，每台2024元，热线12345。';
  expect(moveYears(text, 'purpose', years)).toEqual({ text, movedCount: 0, left: [] });
});

test('several years forward keep their distance', () => {
  expect(moveYears('2024年预算较2023年减少。', 'answer', { from: 2024, to: 2027 }).text).toBe(
    '2027年预算较2026年减少。',
  );
});
