import { describe, expect, it } from 'vitest';
import { type IndicatorValue, readValue } from '../../../schemas/check/targets/read-value.ts';

/** The value in one line: kind, sign, number, unit. */
function lineOf(value: IndicatorValue): string {
  switch (value.kind) {
    case 'number':
      return `${value.comparator} ${value.number}${value.upTo ? `..${value.upTo}` : ''} ${value.unit.kind}`;
    case 'garbled':
      return `garbled ${value.fault} ${value.reading ?? ''}`.trim();
    case 'date':
      return `date ${value.year ?? ''}`.trim();
    default:
      return value.kind;
  }
}

describe('readValue', () => {
  it.each([
    ['≥95%', '≥ 95 percent'],
    ['≧９５％', '≥ 95 percent'],
    ['>= 95 %', '≥ 95 percent'],
    ['不低于95%', '≥ 95 percent'],
    ['95%以上', '≥ 95 percent'],
    ['24.07万', '= 24.07 scale'],
    ['≤57.25万元', '≤ 57.25 money'],
    ['不超过 1,200.5 元', '≤ 1200.5 money'],
    ['≤5700元/人', '≤ 5700 money'],
    ['12次/年', '= 12 frequency'],
    ['5-10次', '= 5..10 count'],
    ['≥10参与次数', '≥ 10 count'],
    ['24个小时内', '≤ 24 duration'],
    ['≥2万人次', '≥ 2 count'],
    ['≥90分', '≥ 90 score'],
    ['≥0.56', '≥ 0.56 none'],
    ['2022年12月', 'date 2022'],
    ['2023 年 12 月 31 日前', 'date 2023'],
    ['2023年12月份', 'date 2023'],
    ['2023.12.31', 'date 2023'],
    ['5月底前', 'date'],
    ['年底前', 'date'],
    ['第四季度', 'date'],
    ['每季度拨付', 'frequency'],
    ['按月支付', 'frequency'],
    ['是否', 'question'],
    ['是/否', 'question'],
    ['/', 'blank'],
    ['', 'blank'],
    ['有效提高', 'words'],
    ['人员非正常离职率不高于上年', 'words'],
    ['100%按时完成', '= 100 percent'],
    ['3个月内完成验收', 'words'],
    ['1人数', '= 1 count'],
  ])('reads %s as %s', (text, line) => expect(lineOf(readValue(text))).toBe(line));

  it.each([
    ['100100%', 'garbled doubledNumber 100%'],
    ['≥9595%', 'garbled doubledNumber ≥95%'],
    ['≥9510%', 'garbled impossiblePercent'],
    ['≥95%%', 'garbled doubledPercent ≥95%'],
    ['≥≥95%', 'garbled doubledSign ≥95%'],
    ['≥≤95%', 'garbled contrarySigns'],
    ['≥90%.', 'garbled strayMark ≥90%'],
    ['≥90.%', 'garbled strayMark ≥90%'],
    ['≥。90%', 'garbled strayMark ≥90%'],
    ['5万元万元', 'garbled doubledUnit 5万元'],
    ['2200月/元', 'garbled reversedUnit 2200元/月'],
    ['≤10平均每第网线成本', 'garbled wordsRunIn'],
    ['≤28联通每月租金13000、电信10000', 'garbled wordsRunIn'],
    ['≥9O%', 'garbled letterInNumber'],
    ['≥95..5%', 'garbled badDecimals'],
    ['≥%', 'garbled noNumber'],
  ])('sees what is wrong with %s', (text, line) => expect(lineOf(readValue(text))).toBe(line));
});
