import { describe, expect, it } from 'vitest';
import { numberedParagraphsCountOn } from '../../../../schemas/check/rules/form/numbered-paragraphs-count-on.ts';
import { foundBy } from '../../check-here.ts';
import { withSection } from '../scope-texts.ts';

const of = (...paragraphs: readonly string[]) =>
  foundBy(numberedParagraphsCountOn, withSection('duties', paragraphs));

describe('numbered-paragraphs-count-on', () => {
  it.each([
    [['（一）监测。', '（二）预报。', '（四）评价。'], '第3条'],
    [['1、监测。', '2、预报。', '2、评价。'], '第3条'],
    [['一、监测。', '二、预报。', '五、评价。'], '第3条'],
    [['１．监测。', '２．预报。', '４．评价。'], '第3条'],
  ])('finds %s', (paragraphs, words) => {
    const found = of(...paragraphs);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^warning /);
    expect(found[0]).toContain(words);
  });

  it.each([
    [['（一）监测。', '1.水位。', '2.流量。', '（二）预报。', '1.洪水。', '2.枯水。']],
    [['（九）监测。', '（十）预报。', '（十一）评价。', '（十二）其他。']],
    [['根据规定，职责如下：', '监测。', '预报。']],
    [['1.监测设备。', '2.预报系统维护经费比上年减少', '876.75万元，流量监测。', '3.评价。']],
    [['2025年，监测。', '2024年，预报。', '2023年，评价。']],
  ])('leaves %s', (paragraphs) => {
    expect(of(...paragraphs)).toEqual([]);
  });
});
