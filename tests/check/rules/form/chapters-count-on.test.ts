import { describe, expect, it } from 'vitest';
import { chaptersCountOn } from '../../../../schemas/check/rules/form/chapters-count-on.ts';
import { buildReport } from '../../../support/report-builder.ts';
import { foundBy } from '../../check-here.ts';

const of = (asPublished: Readonly<Record<string, string>>) =>
  foundBy(chaptersCountOn, buildReport({ asPublished, publication: { scopes: ['department'] } }));
const heading = (key: string): string => `department/headings/${key}`;

describe('chapters-count-on', () => {
  it.each([
    ['another style', { [heading('specialFunds')]: '6、部门主管专项资金预算安排情况及绩效目标' }, '“6、”'],
    ['a number twice', { [heading('overall')]: '一、部门预算安排的总体情况' }, '第2项'],
    ['no number', { [heading('glossary')]: '名词解释' }, '没有序号'],
    ['another style below', { [heading('subTargets')]: '2、分项绩效目标' }, '（一）'],
  ])('finds %s', (_, asPublished, words) => {
    const found = of(asPublished);
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]).toMatch(/^error /);
    expect(found[0]).toContain(words);
  });

  it('leaves other brackets, full-width figures, and numbers that go on after a chapter left out', () => {
    const asPublished = {
      [heading('overallTarget')]: '(一) 总体绩效目标',
      [heading('incomeText')]: '１．收入说明',
      [heading('glossary')]: '',
      [heading('other')]: '十、其他需要说明的事项',
    };
    expect(of(asPublished)).toEqual([]);
    expect(of({})).toEqual([]);
  });
});
