import { describe, expect, it } from 'vitest';
import { departmentHasItsOfficialName } from '../../../../schemas/check/rules/form/department-has-its-official-name.ts';
import { buildReport } from '../../../support/report-builder.ts';
import { foundBy } from '../../check-here.ts';
import { named } from '../scope-texts.ts';

const of = (name: string, unitName: string) =>
  foundBy(
    departmentHasItsOfficialName,
    buildReport({ ...named(name, unitName), publication: { scopes: ['department'] } }),
  );

describe('department-has-its-official-name', () => {
  it.each([
    ['区委办', '中国共产党示例市示例区委员会办公室(本级)'],
    ['县委办公室', '中共示例县委员会办公室本级'],
    ['教育局', '石家庄市鹿泉区教育局（本级）'],
    ['县发改局', '示例县发展和改革局机关'],
  ])('finds %s for %s', (name, unitName) => {
    const found = of(name, unitName);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^warning /);
    expect(found[0]).toContain(`“${name}”`);
  });

  it.each([
    ['示例县水利局', '示例县水利局本级'],
    ['中共示例县委办公室', '中国共产党示例县委员会办公室本级'],
    ['石家庄市教育局', '石家庄市教育局第一幼儿园'],
    ['示例市水文局', '示例市水文站'],
  ])('leaves %s with %s', (name, unitName) => {
    expect(of(name, unitName)).toEqual([]);
  });
});
