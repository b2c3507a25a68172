import { describe, expect, it } from 'vitest';
import { noPartIsLeftOut } from '../../../../schemas/check/rules/texts/no-part-is-left-out.ts';
import { line } from '../../../support/report-builder.ts';
import { foundBy } from '../../check-here.ts';
import { reportSaying } from './report-saying.ts';

const lines = [
  line('l1'),
  line('l2', { source: 'governmentFund', functionalClass: '2120801', amount: '50000.00' }),
];
const rest = '国有资本经营预算收入0.00万元，财政专户核拨收入0.00万元，单位资金收入0.00万元。';

describe('no-part-is-left-out', () => {
  it('a source that has money is not named', () => {
    const text = `2025年预算收入55.00万元，其中：一般公共预算收入50.00万元，${rest}`;
    expect(foundBy(noPartIsLeftOut, reportSaying('income', text, { lines }))).toEqual([
      expect.stringMatching(/^warning .*政府性基金预算拨款收入5\.00万元/),
    ]);
  });

  it.each([
    `2025年预算收入55.00万元，其中：一般公共预算收入50.00万元，政府性基金预算收入5.00万元，${rest}`,
    '2025年预算收入55.00万元，其中一般公共预算收入50.00万元。',
    '2025年预算收入55.00万元，其中财政拨款收入55.00万元，单位资金收入0.00万元。',
  ])('%s', (text) => {
    expect(foundBy(noPartIsLeftOut, reportSaying('income', text, { lines }))).toEqual([]);
  });
});
