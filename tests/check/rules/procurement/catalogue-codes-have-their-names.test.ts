import { describe, expect, it } from 'vitest';
import { catalogueCodesHaveTheirNames } from '../../../../schemas/check/rules/procurement/catalogue-codes-have-their-names.ts';
import { buildReport, purchase } from '../../../support/report-builder.ts';
import { foundBy } from '../../check-here.ts';

const of = (name: string, catalogCode: string) =>
  foundBy(
    catalogueCodesHaveTheirNames,
    buildReport({
      publication: { scopes: ['department'] },
      procurement: [purchase('b1', { name, catalogCode })],
    }),
  );

describe('catalogue-codes-have-their-names', () => {
  it.each([
    ['会议桌', 'A02010105'],
    ['空调机', 'A05010301'],
    ['台式计算机', 'A05010502'],
  ])('warns of %s under %s', (name, code) => {
    expect(of(name, code)[0]).toMatch(/^warning .*目录中是/);
  });

  it('notes a code in no list', () => {
    expect(of('台式计算机', 'A0201010599')[0]).toMatch(/^note .*无法核对/);
  });

  it.each([
    ['台式计算机', 'A02010105'],
    ['A4 黑白打印机', 'A02021003'],
    ['台式电脑', 'A02010105'],
    ['复印纸', 'A05040101'],
    ['宣传折页印制', 'C23090199'],
    ['办公椅', 'A05010301'],
  ])('leaves %s under %s', (name, code) => {
    expect(of(name, code)).toEqual([]);
  });
});
