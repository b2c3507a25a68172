import { describe, expect, it } from 'vitest';
import { goodRatesHaveNoCeiling } from '../../../../schemas/check/rules/targets/good-rates-have-no-ceiling.ts';
import { fixes, severities } from './target-report.ts';

describe('good-rates-have-no-ceiling', () => {
  it.each([
    ['满意度/服务对象满意度|群众满意度||≤95%', 'warning'],
    ['产出/质量|验收合格率||不超过98%', 'warning'],
    ['产出/质量|验收合格率||≥98%', ''],
    ['产出/质量|不合格率||≤2%', ''],
    ['产出/成本|预算完成率||≤95%', ''],
    ['产出/质量|投诉率||≤1%', ''],
  ])('of “%s” says “%s”', (row, expected) => expect(severities(goodRatesHaveNoCeiling, row)).toBe(expected));

  it('can be mended by itself', () =>
    expect(fixes(goodRatesHaveNoCeiling, '产出/质量|验收合格率||≤98%')).toEqual(['改为“≥98%”']));
});
