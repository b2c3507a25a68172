import { describe, expect, it } from 'vitest';
import { basisIsGiven } from '../../../../schemas/check/rules/targets/basis-is-given.ts';
import { severities } from './target-report.ts';

describe('indicator-basis-is-given', () => {
  it.each([['产出/数量|维护数量||≥5台|工作计划', '']])('of “%s” says “%s”', (row, expected) =>
    expect(severities(basisIsGiven, row)).toBe(expected),
  );

  it('asks for it where other rows have it, not where the form has none', () => {
    const row = '产出/数量|维护数量||≥5台';
    expect(severities(basisIsGiven, `${row}|工作计划`, `${row}| `, `${row}|/`)).toBe('warning warning');
    expect(severities(basisIsGiven, `${row}| `, `${row}| `)).toBe('');
  });
});
