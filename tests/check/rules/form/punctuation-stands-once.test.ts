import { describe, expect, it } from 'vitest';
import { punctuationStandsOnce } from '../../../../schemas/check/rules/form/punctuation-stands-once.ts';
import { foundBy } from '../../check-here.ts';
import { withTarget } from '../scope-texts.ts';

describe('punctuation-stands-once', () => {
  it.each([
    ['绩效指标：：满意度不低于95%。', '“：：”'],
    ['加强监管，，提高效率。', '“，，”'],
    ['完成年度任务。。其他工作有序推进。', '“。。”'],
    ['优化流程，。提高效率。', '“，。”'],
    ['：群众满意度达到90%以上。', '以标点开头'],
    ['管网、、泵站维护。', '“、、”'],
    ['管理规范;;制度健全。', '“;;”'],
  ])('finds %s', (text, words) => {
    const found = foundBy(punctuationStandsOnce, withTarget(text));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^warning /);
    expect(found[0]).toContain(words);
  });

  it.each([
    '项目预算（其中：设备费）、差旅费……等。',
    '办公时间8:30至17:30，地址::1不变。',
    '“四季”、“三节”；《条例》、《办法》。',
    '比例为1:2。',
    '是否达标？！应查明原因。',
  ])('leaves %s', (text) => {
    expect(foundBy(punctuationStandsOnce, withTarget(text))).toEqual([]);
  });
});
