import { describe, expect, it } from 'vitest';
import { reasonsFitTheDirection } from '../../../../schemas/check/rules/texts/reasons-fit-the-direction.ts';
import { foundBy } from '../../check-here.ts';
import { reportSaying } from './report-saying.ts';

const said = (reason: string): readonly string[] =>
  foundBy(reasonsFitTheDirection, reportSaying('change', `预算收支安排80.00万元，较2024年预算${reason}`));

describe('reasons-fit-the-direction', () => {
  it.each([
    '减少5.00万元，主要原因是人员增加，相应支出提高。',
    '减少5.00万元，主要原因是2024年受天气影响费用较低，2025年预计公车使用增加。',
    '增加5.00万元，主要原因是项目支出减少。',
  ])('notes %s', (reason) => {
    expect(said(reason)).toEqual([expect.stringMatching(/^note /)]);
  });

  it.each([
    '增加5.00万元，主要原因是人员增加，相应支出提高。',
    '减少5.00万元，主要原因是厉行节约，压减一般性支出。',
    '减少5.00万元，主要原因是上年一次性项目支出增加较多。',
    '减少5.00万元，主要原因是退休人员增加。',
    '增加5.00万元，主要原因是基本支出减少、项目支出增加。',
    '减少5.00万元。',
    '持平，主要原因是人员支出增加与公用支出减少相抵。',
  ])('leaves %s', (reason) => {
    expect(said(reason)).toEqual([]);
  });
});
