import { describe, expect, it } from 'vitest';
import { valuesAreReadable } from '../../../../schemas/check/rules/targets/values-are-readable.ts';
import { fixes, severities } from './target-report.ts';

describe('indicator-values-are-readable', () => {
  it.each([
    ['产出/质量|验收合格率||100100%', 'error'],
    ['产出/质量|验收合格率||≥95%%', 'error'],
    ['产出/质量|验收合格率||≥９０％。', 'error'],
    ['产出/成本|补贴标准||1200人/元', 'error'],
    ['产出/成本|补贴标准||3850月/元', 'error'],
    ['产出/成本|线路成本||≤10平均每条专线的租用费', 'error'],
    ['产出/数量|培训次数||≥≥5次', 'error'],
    ['产出/数量|培训次数||≥5次', ''],
    ['产出/成本|补贴标准||3850元/月', ''],
    ['产出/成本|补贴标准||≤5700元/人', ''],
    ['效益/社会效益|居民生活||有所改善。', ''],
    ['产出/时效|完成时间||2025年12月31日前', ''],
    ['产出/时效|处置时间||24个小时内', ''],
    ['产出/数量|检查户数||≥1.5万户次', ''],
    ['产出/时效|完成及时率||100%按时完成', ''],
  ])('of “%s” says “%s”', (row, expected) => expect(severities(valuesAreReadable, row)).toBe(expected));

  it('can be mended by itself', () =>
    expect(fixes(valuesAreReadable, '产出/质量|验收合格率||≥90%.')).toEqual(['改为“≥90%”']));

  it('can be mended when typed twice', () =>
    expect(fixes(valuesAreReadable, '产出/质量|验收合格率||≥9595%')).toEqual(['改为“≥95%”']));
});
