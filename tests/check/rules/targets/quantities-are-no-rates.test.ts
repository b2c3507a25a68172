import { describe, expect, it } from 'vitest';
import { quantitiesAreNoRates } from '../../../../schemas/check/rules/targets/quantities-are-no-rates.ts';
import { severities } from './target-report.ts';

describe('quantities-are-no-rates', () => {
  it.each([
    ['产出/数量|文件起草完成量||≥95%', 'error'],
    ['产出/数量|单位覆盖率||≥９９％', 'error'],
    ['产出/数量|任务完成率||全部完成', 'error'],
    ['产出/数量|维护设备数量||≥12台', ''],
    ['产出/数量|培训（会议）完成率||≥95%', ''],
    ['产出/质量|单位覆盖率||≥99%', ''],
    ['产出/数量|涉密||≥95%', ''],
  ])('of “%s” says “%s”', (row, expected) => expect(severities(quantitiesAreNoRates, row)).toBe(expected));
});
