import { describe, expect, it } from 'vitest';
import { largePurchasesAreListed } from '../../../../schemas/check/rules/procurement/large-purchases-are-listed.ts';
import { buildReport, indicator, project, purchase } from '../../../support/report-builder.ts';
import { foundBy } from '../../check-here.ts';

const of = (
  name: string,
  change: Parameters<typeof project>[1],
  procurement: ReturnType<typeof purchase>[] = [],
) =>
  foundBy(
    largePurchasesAreListed,
    buildReport({
      publication: { scopes: ['department', 'u1'] },
      projects: [project('p1', { name, ...change })],
      procurement,
    }),
  );
const costs = (asPrinted: string) => ({
  indicators: [indicator('i1', { level2: '成本指标', asPrinted })],
});

describe('large-purchases-are-listed', () => {
  it.each([
    ['防汛指挥系统建设', { statedBudget: { fiscal: '2385000.00' } }, '238.50万元'],
    ['监测设备购置', costs('≤157万元'), '157.00万元'],
    ['信息化平台', costs('1 000 000元'.replace(/ /g, '')), '100.00万元'],
  ])('notes %s', (name, change, words) => {
    const found = of(name, change);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^note /);
    expect(found[0]).toContain(words);
  });

  it('leaves small ones, other costs, and a report that lists its purchases', () => {
    expect(of('监测设备购置', { statedBudget: { fiscal: '80000.00' } })).toEqual([]);
    expect(of('困难群众救助', { statedBudget: { fiscal: '9000000.00' } })).toEqual([]);
    expect(of('监测设备购置', { statedBudget: { fiscal: '800000.00' } }, [purchase('b1')])).toEqual([]);
  });
});
