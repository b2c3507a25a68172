import { describe, expect, it } from 'vitest';
import { scopesNameThemselves } from '../../../../schemas/check/rules/form/scopes-name-themselves.ts';
import { buildReport } from '../../../support/report-builder.ts';
import { foundBy } from '../../check-here.ts';

const of = (scope: string, section: string, text: string) =>
  foundBy(scopesNameThemselves, buildReport({ narrative: [{ id: 'n1', scope, section, override: [text] }] }));

describe('scopes-name-themselves', () => {
  it.each([
    ['u1', 'other', '我部门无其他需要说明的事项。', '“我单位”'],
    ['u2', 'income', '反映本部门当年全部收入。', '“本单位”'],
    ['department', 'threePublic', '2025年，我单位“三公”经费安排5.00万元。', '“我部门”'],
  ])('finds in %s %s: %s', (scope, section, text, right) => {
    const found = of(scope, section, text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^warning /);
    expect(found[0]).toContain(right);
  });

  it.each([
    ['u1', 'other', '我单位无其他需要说明的事项，详见部门预算。'],
    ['department', 'overall', '各所属单位将本单位收支全部纳入预算。'],
    ['department', 'income', '反映本部门当年全部收入。'],
    ['u1', 'duties', '对本部门内部审计工作负责。'],
    ['u1', 'other', '落实《本部门内部控制办法》。'],
  ])('leaves in %s %s: %s', (scope, section, text) => {
    expect(of(scope, section, text)).toEqual([]);
  });
});
