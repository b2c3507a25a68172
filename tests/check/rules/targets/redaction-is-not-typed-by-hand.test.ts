import { describe, expect, it } from 'vitest';
import { redactionIsNotTypedByHand } from '../../../../schemas/check/rules/targets/redaction-is-not-typed-by-hand.ts';
import { severities } from './target-report.ts';

describe('redaction-is-not-typed-by-hand', () => {
  it('is one finding a project', () =>
    expect(severities(redactionIsNotTypedByHand, '产出/数量|涉密||≥95%', '产出/成本|涉密||≥95%')).toBe(
      'error',
    ));

  it.each([
    ['产出/数量|***||≥95%', 'error'],
    ['产出/数量|不予公开||', 'warning'],
    ['产出/数量|涉密人员培训次数||≥5次', ''],
    ['产出/质量|保密检查覆盖率||≥95%', ''],
  ])('of “%s” says “%s”', (row, expected) =>
    expect(severities(redactionIsNotTypedByHand, row)).toBe(expected),
  );
});
