import { describe, expect, it } from 'vitest';
import { operatorsAreStandard } from '../../../../schemas/check/rules/targets/operators-are-standard.ts';
import { fixes, severities } from './target-report.ts';

describe('operators-are-standard', () => {
  it.each([
    ['产出/质量|合格率||≧95%', 'note'],
    ['产出/质量|合格率||≥９５％', 'note'],
    ['产出/质量|合格率||>=95%', 'note'],
    ['产出/质量|合格率||≥95%', ''],
    ['产出/质量|合格率||不低于95%', ''],
  ])('of “%s” says “%s”', (row, expected) => expect(severities(operatorsAreStandard, row)).toBe(expected));

  it('can be mended by itself', () =>
    expect(fixes(operatorsAreStandard, '产出/质量|合格率||≦９５％')).toEqual(['改为“≤95%”']));
});
