import { describe, expect, it } from 'vitest';
import { statedRatesAreAtMost100 } from '../../../../schemas/check/rules/targets/stated-rates-are-at-most-100.ts';
import { foundBy } from '../../check-here.ts';
import { withTarget } from '../scope-texts.ts';

describe('stated-rates-are-at-most-100', () => {
  it.each([
    ['群众满意度达到110%。', 'warning', '110%'],
    ['参会率不低于100%，按时办结。', 'warning', '100%'],
    ['资金拨付及时率１００％以上。', 'warning', '100%以上'],
    ['设备完好率≥9510%。', 'error', '9510%'],
  ])('finds %s', (text, severity, words) => {
    expect(foundBy(statedRatesAreAtMost100, withTarget(text))).toEqual([
      expect.stringMatching(new RegExp(`^${severity} .*${words}`)),
    ]);
  });

  it.each([
    '群众满意度达到98%以上，办结率100%。',
    '财政收入增长率达到120%。',
    '招商任务完成率不低于105%。',
    '总产值达到上年的130%。',
  ])('leaves %s', (text) => {
    expect(foundBy(statedRatesAreAtMost100, withTarget(text))).toEqual([]);
  });
});
