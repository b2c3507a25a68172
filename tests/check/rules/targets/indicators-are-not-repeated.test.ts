import { describe, expect, it } from 'vitest';
import { indicatorsAreNotRepeated as rule } from '../../../../schemas/check/rules/targets/indicators-are-not-repeated.ts';
import { severities } from './target-report.ts';

describe('indicators-are-not-repeated', () => {
  it.each([
    ['产出/数量|培训次数|全年培训|≥5次', '效益/社会效益|培训次数|全年培训|≥５次', 'error'],
    ['产出/质量|完成率(%)||100%', '产出/质量|完成率（%）||100%', 'error'],
    ['产出/数量|培训次数|全年培训|≥5次', '产出/数量|培训次数|全年培训|≥8次', 'warning'],
    ['产出/数量|印刷册数|甲书|≥500册', '产出/数量|印刷册数|乙书|≥500册', ''],
    ['产出/数量|培训次数|全年培训|≥5次', '产出/数量|培训人数|全年培训|≥5次', ''],
    ['产出/数量|涉密|涉密|≥95%', '产出/质量|涉密|涉密|≥95%', ''],
  ])('of %s and %s says “%s”', (first, second, expected) =>
    expect(severities(rule, first, second)).toBe(expected),
  );
});
