import { describe, expect, it } from 'vitest';
import { quotesComeInPairs } from '../../../../schemas/check/rules/form/quotes-come-in-pairs.ts';
import { foundBy } from '../../check-here.ts';
import { withSection } from '../scope-texts.ts';

const of = (...paragraphs: readonly string[]) => foundBy(quotesComeInPairs, withSection('other', paragraphs));

describe('quotes-come-in-pairs', () => {
  it.each([
    ['购置“监测”设备，“遥测设备一套。', 'warning', '没有配对'],
    ['购置监测”设备。', 'warning', '没有配对'],
    ['购置\'监测"设备。', 'warning', '不是一对'],
    ['落实《水法和《防洪法》。', 'warning', '没有配对'],
    ['设备（遥测、雷达购置。', 'warning', '没有配对'],
    ['设备购置（遥测)完成。', 'note', '半角'],
    ['购置"监测设备。', 'warning', '没有配对'],
    ['“一体两翼“建设完成。', 'warning', '没有配对'],
  ])('finds %s', (text, severity, words) => {
    const found = of(text);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((line) => line.startsWith(`${severity} `) && line.includes(words))).toBe(true);
  });

  it.each([
    [['“三公”经费（含‘两会’）、《水法》、【附件】、〔2025〕3号。']],
    [['购置"监测"设备和"遥测"设备。']],
    [['1）购置设备；2）维护设备；a)验收。']],
    [['Bernoulli\'s law 55"液晶屏、65"屏两台。']],
    [['他说：“第一段。', '第二段。”']],
    [['1."维护设备。', '2."购置设备。']],
    [['关于印发《示例县贯彻落实<河北省办法>方案》的通知。']],
  ])('leaves %s', (paragraphs) => {
    expect(of(...paragraphs)).toEqual([]);
  });
});
