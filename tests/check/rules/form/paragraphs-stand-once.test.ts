import { describe, expect, it } from 'vitest';
import { paragraphsStandOnce } from '../../../../schemas/check/rules/form/paragraphs-stand-once.ts';
import { foundBy } from '../../check-here.ts';
import { withSection } from '../scope-texts.ts';

const first =
  '按照预算管理有关规定，目前我省部门预算的编制实行综合预算管理，即全部收入和支出都反映在预算中。';
const of = (...paragraphs: readonly string[]) =>
  foundBy(paragraphsStandOnce, withSection('overall', paragraphs));

describe('paragraphs-stand-once', () => {
  it.each([
    ['the same again', first, '完全相同'],
    ['a word changed', first.replace('我省', '我县'), '相同'],
    [
      'with a sentence more',
      `${first.replace('我省', '我市')}我局机关及所属单位的收支包含在部门预算中。`,
      '相同',
    ],
  ])('finds %s', (_, second, words) => {
    const found = of(first, second);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^warning /);
    expect(found[0]).toContain(words);
  });

  it.each([
    [
      'another paragraph',
      '本年度重点做好水文站网运行维护、洪水预报预警和水资源监测评价，保障防汛抗旱决策需要。',
    ],
    ['short ones alike', '特此说明。'],
  ])('leaves %s', (_, second) => {
    expect(of(first, second, second.slice(0, 5))).toEqual([]);
  });
});
