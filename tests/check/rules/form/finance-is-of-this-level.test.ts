import { describe, expect, it } from 'vitest';
import { financeIsOfThisLevel } from '../../../../schemas/check/rules/form/finance-is-of-this-level.ts';
import { buildReport } from '../../../support/report-builder.ts';
import { foundBy } from '../../check-here.ts';
import { named } from '../scope-texts.ts';

const withGlossary = (name: string, text: string) =>
  buildReport({
    ...named(name),
    publication: { scopes: ['department'] },
    glossary: [{ id: 'w1', term: '财政拨款收入', text }],
  });

describe('finance-is-of-this-level', () => {
  it.each([
    ['示例县水利局', '指省级财政当年拨付的资金。', '省级财政'],
    ['示例市水利局', '纳入省级财政预算管理的经费。', '省级财政'],
    ['河北省水利厅', '指县级财政当年拨付的资金。', '县级财政'],
    ['石家庄市鹿泉区水利局', '是市级预算主管部门及所属预算单位取得的收入。', '市级预算主管部门'],
    ['示例县水利局', '指中央级财政当年拨付的资金。', '中央级财政'],
  ])('finds in %s: %s', (name, text, words) => {
    const found = foundBy(financeIsOfThisLevel, withGlossary(name, text));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^warning /);
    expect(found[0]).toContain(words);
  });

  it.each([
    ['示例县水利局', '指县级财政当年拨付的资金。'],
    ['石家庄市鹿泉区水利局', '指本级财政、区级财政当年拨付的资金。'],
    ['示例县水利局', '指上级补助收入，包括中央、省级财政下达的转移支付。'],
    ['示例县水利局', '指争取的省级财政资金。'],
    ['河北省水利厅', '指省级财政当年拨付的资金。'],
    ['示例县李村镇人民政府', '指县级财政当年拨付的资金。'],
    ['定州市水利局', '指市级财政当年拨付的资金。'],
  ])('leaves in %s: %s', (name, text) => {
    expect(foundBy(financeIsOfThisLevel, withGlossary(name, text))).toEqual([]);
  });
});
