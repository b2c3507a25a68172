import { describe, expect, it } from 'vitest';
import { sentencesAreWhole } from '../../../../schemas/check/rules/form/sentences-are-whole.ts';
import { foundBy } from '../../check-here.ts';
import { withSection, withTarget } from '../scope-texts.ts';

describe('sentences-are-whole', () => {
  it.each([
    ['维护监测设备，提高监测能力，', '没有写完'],
    ['组织培训、', '没有写完'],
    ['做好做好设备维护工作。', '“做好做好”'],
    ['提高资金的的使用效益。', '“的的”'],
    ['让理念深入人心不在全局营造了良好氛围。', '矛盾'],
  ])('finds %s', (text, words) => {
    const found = foundBy(sentencesAreWhole, withTarget(text));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^warning /);
    expect(found[0]).toContain(words);
  });

  it.each([
    '一步一步推进，一件一件落实，研究研究再定。',
    '的的确确做到了，不了了之的现象减少。',
    '进一步进一步。',
    '不在编人员开展了培训。',
    '不断推动了工作。',
    '无时无刻不在为群众创造了便利条件。',
    '及及时时办理。',
  ])('leaves %s', (text) => {
    expect(foundBy(sentencesAreWhole, withTarget(text))).toEqual([]);
  });

  const cut = '维护辖区内全部水文监测设备并按期校准，提高水情自动测报和预警预报能力，';

  it('lets lines be that go on in the next paragraph, where more than one does', () => {
    const found = (...paragraphs: readonly string[]) =>
      foundBy(sentencesAreWhole, withSection('duties', paragraphs));
    expect(found(cut, cut, '保障防汛抗旱指挥决策。')).toEqual([]);
    expect(found(cut, '保障防汛抗旱指挥决策。')).toHaveLength(1);
    expect(found(cut, '2、保障防汛抗旱指挥决策。')).toHaveLength(1);
    expect(found(cut)).toHaveLength(1);
  });
});
