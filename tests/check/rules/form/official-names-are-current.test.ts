import { describe, expect, it } from 'vitest';
import { officialNamesAreCurrent } from '../../../../schemas/check/rules/form/official-names-are-current.ts';
import { foundBy } from '../../check-here.ts';
import { withTarget } from '../scope-texts.ts';

describe('official-names-are-current', () => {
  it.each([
    ['认真学习贯彻党的十九大精神。', '十九大'],
    ['深入学习宣传党的十九届六中全会精神。', '十九届'],
    ['配合市国土资源局做好用地审批。', '自然资源'],
    ['会同县卫计委开展检查。', '卫生健康'],
    ['与区安监局联合执法。', '应急管理'],
    ['向县工商局、税务局报送资料。', '市场监督'],
    ['协调市环保局开展监测。', '生态环境'],
    ['按照“十三五”规划推进工程。', '十三五'],
    ['配合县扶贫办做好帮扶。', '乡村振兴'],
    ['由市公安消防支队验收。', '消防救援'],
  ])('finds %s', (text, words) => {
    const found = foundBy(officialNamesAreCurrent, withTarget(text));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^warning /);
    expect(found[0]).toContain(words);
  });

  it.each([
    '党的十九大以来，水文事业取得长足发展。',
    '学习贯彻党的十九大、二十大精神。',
    '学习贯彻党的十九届历次全会和党的二十大精神。',
    '原国土资源局移交的档案已整理。',
    '落实《市国土资源局关于用地管理的通知》要求。',
    '县文化和旅游局、农业农村局、市场监督管理局配合。',
    '与工商联、农业部门、旅游协会开展合作。',
    '工程质监站、环保形势平稳。',
    '国土资源局（现自然资源局）移交的资料。',
    '“十三五”规划期间的经验得到总结。',
    '学习贯彻党的二十大精神。',
  ])('leaves %s', (text) => {
    expect(foundBy(officialNamesAreCurrent, withTarget(text))).toEqual([]);
  });
});
