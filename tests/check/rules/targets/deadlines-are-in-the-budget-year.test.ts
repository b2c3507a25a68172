import { describe, expect, it } from 'vitest';
import { deadlinesAreInTheBudgetYear as rule } from '../../../../schemas/check/rules/targets/deadlines-are-in-the-budget-year.ts';
import { severities } from './target-report.ts';

describe('deadlines-are-in-the-budget-year', () => {
  it.each([
    ['产出/时效|完成时间||2023年12月', 'error'],
    ['产出/时效|完成时间||2024.12.31', 'error'],
    ['产出/时效|完成时间||2026年6月底前', 'warning'],
    ['产出/时效|完成时间||２０２５年12月底前', ''],
    ['产出/时效|完成时间||12月底前', ''],
    ['产出/数量|建档数||≥2023份', ''],
  ])('of “%s” in 2025 says “%s”', (row, expected) => expect(severities(rule, row)).toBe(expected));
});
