import { describe, expect, it } from 'vitest';
import { emptyTablesSaySo } from '../../../../schemas/check/rules/form/empty-tables-say-so.ts';
import { buildReport, purchase } from '../../../support/report-builder.ts';
import { foundBy } from '../../check-here.ts';

const of = (asPublished: Readonly<Record<string, string>>, change = {}) =>
  foundBy(
    emptyTablesSaySo,
    buildReport({
      publication: { scopes: ['department'] },
      economicLines: [],
      assets: [{ id: 'a1', unit: 'u1', date: '2024-12-31', parts: { otherAsset: { value: '10000.00' } } }],
      threePublic: {
        origin: 'entered',
        entries: [
          { id: 't1', unit: 'u1', item: 'reception', fund: 'generalPublicBudget', amount: '10000.00' },
        ],
      },
      ...change,
      asPublished,
    }),
  ).filter((line) => !line.includes('基本支出表'));

describe('empty-tables-say-so', () => {
  it('finds an empty table whose note is not printed', () => {
    const found = of({ 'department/governmentFund/notes/0': '' });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^error .*基金.*没有“空表列示”的说明/);
  });

  it.each(['注：无政府采购预算，空表列示。', '说明：本单位无政府采购预算，故本表为空。'])(
    'finds under a full table: %s',
    (note) => {
      const found = of({ 'department/procurement/notes/1': note }, { procurement: [purchase('b1')] });
      expect(found).toHaveLength(1);
      expect(found[0]).toMatch(/^error .*政府采购预算.*列有数据/);
    },
  );

  it('leaves other notes under full tables and other words under empty ones', () => {
    const notes = {
      'department/procurement/notes/1': '注：单价会因配置规格不同而变动。涉密采购事项按照相关规定执行。',
      'department/governmentFund/notes/0': '注：我部门无政府性基金预算支出，本表为空。',
    };
    expect(of(notes, { procurement: [purchase('b1')] })).toEqual([]);
    expect(of({})).toEqual([]);
  });
});
