import { describe, expect, it } from 'vitest';
import { selfWordsFitTheLevel } from '../../../../schemas/check/rules/form/self-words-fit-the-level.ts';
import { foundBy } from '../../check-here.ts';
import { named, withTarget } from '../scope-texts.ts';

describe('self-words-fit-the-level', () => {
  it.each([
    ['石家庄市鹿泉区水利局', '提升我县防汛能力。', '“我区”'],
    ['示例县水利局', '提升我区防汛能力。', '“我县”'],
    ['示例市水利局', '我县河道治理全面完成。', '“我市”'],
    ['河北省水利厅', '我市河道治理全面完成。', '“我省”'],
    ['土默特左旗水利局', '本县河道治理全面完成。', '“本旗”'],
    ['示例县李村镇人民政府', '提升我乡服务水平。', '“我镇”'],
    ['示例县水利局', '目前我省部门预算的编制实行综合预算管理。', '“我县”'],
    ['中共示例县委办公室', '全区信息化水平得到提高。', '“全县”'],
  ])('finds in %s: %s', (name, text, right) => {
    const found = foundBy(selfWordsFitTheLevel, withTarget(text, named(name)));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^warning /);
    expect(found[0]).toContain(right);
  });

  it.each([
    ['示例县水利局', '我省率先实施，我市统一部署，我县全面落实，全市排名前列。'],
    ['石家庄市鹿泉区水利局', '落实《我县防汛办法》；考察其他县（市）；本地区稳定。'],
    ['示例市水利局', '我市场监管工作配合开展，各县区共同参与。'],
    ['示例县水利局', '县经济开发区、园区内，本区域企业得到服务。'],
    ['示例县水利局', '经济开发区全区企业得到服务。'],
    ['内蒙古自治区水利厅', '我区水利事业稳步发展。'],
    ['定州市水利局', '我市水利事业稳步发展。'],
    ['示例县李村镇人民政府', '我县统一部署，我镇具体落实。'],
    ['上海市普陀区人民政府万里街道办事处', '我区、我街道共同推进，全市统一。'],
  ])('leaves in %s: %s', (name, text) => {
    expect(foundBy(selfWordsFitTheLevel, withTarget(text, named(name)))).toEqual([]);
  });

  it('cannot tell where no name has an area', () => {
    const report = withTarget('我县河道治理完成。', named('水文勘测中心', '水文勘测中心'));
    expect(foundBy(selfWordsFitTheLevel, report)).toEqual([]);
  });
});
