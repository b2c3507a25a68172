import { describe, expect, it } from 'vitest';
import { numbersAreTypedOnce } from '../../../../schemas/check/rules/targets/numbers-are-typed-once.ts';
import { severities } from './target-report.ts';

describe('numbers-are-typed-once', () => {
  it.each([
    ['产出/数量|巡查次数||1212次', 'note'],
    ['产出/数量|巡查次数|每月1次，全年12次|1212次', 'warning'],
    ['产出/数量|巡查次数||12次', ''],
    ['产出/数量|巡查户数||1100户', ''],
    ['产出/数量|巡查次数||11次', ''],
  ])('of “%s” says “%s”', (row, expected) => expect(severities(numbersAreTypedOnce, row)).toBe(expected));
});
