import { describe, expect, it } from 'vitest';
import { indicatorLevelsAreOfficial } from '../../../../schemas/check/rules/targets/indicator-levels-are-official.ts';
import { severities } from './target-report.ts';

describe('indicator-levels-are-official', () => {
  it.each([
    ['效益/数量|维护数量||≥5台', 'error'],
    ['产出/社会效益|知晓率||≥95%', 'error'],
    ['产出/规模|维护数量||≥5台', 'note'],
    ['产出/数量|维护数量||≥5台', ''],
    ['成本/经济成本|总成本||≤5万元', ''],
    ['满意度/社会公众满意度|满意度||≥95%', ''],
    ['效益/可持续影响|年限||≥5年', ''],
  ])('of “%s” says “%s”', (row, expected) =>
    expect(severities(indicatorLevelsAreOfficial, row)).toBe(expected),
  );
});
