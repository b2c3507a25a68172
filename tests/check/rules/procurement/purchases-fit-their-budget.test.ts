import { describe, expect, it } from 'vitest';
import { purchasesFitTheirBudget } from '../../../../schemas/check/rules/procurement/purchases-fit-their-budget.ts';
import { buildReport, project, purchase } from '../../../support/report-builder.ts';
import { foundBy } from '../../check-here.ts';

const bought = (id: string, amount: string, origin: 'project' | 'publicCost') =>
  purchase(id, {
    origin: origin === 'project' ? { kind: 'project', project: 'p1' } : { kind: 'publicCost' },
    funds: [{ source: 'generalPublicBudget', amount }],
  });

const of = (...procurement: ReturnType<typeof bought>[]) =>
  foundBy(
    purchasesFitTheirBudget,
    buildReport({
      publication: { scopes: ['department'] },
      projects: [project('p1', { statedBudget: { fiscal: '80000.00' } })],
      procurement,
    }),
  );

describe('purchases-fit-their-budget', () => {
  it('finds items of a project that cost more than it has', () => {
    const found = of(bought('b1', '50000.00', 'project'), bought('b2', '40000.00', 'project'));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^error .*水文监测设备维护.*8.00万元.*2项共9.00万元，超出1.00万元/);
  });

  it('finds items above 公用经费', () => {
    expect(of(bought('b1', '150000.00', 'publicCost'))[0]).toMatch(
      /^error .*公用经费.*10.00万元.*超出5.00万元/,
    );
  });

  it('leaves items within their budgets', () => {
    expect(of(bought('b1', '80000.00', 'project'), bought('b2', '100000.00', 'publicCost'))).toEqual([]);
  });
});
