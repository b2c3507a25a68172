import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAmount } from '../../schemas/model/amount.ts';
import { readMoney } from '../../schemas/model/read-money.ts';
import { amountOf } from '../support/fen.ts';

const seeded = { seed: 20250302, numRuns: 1000 };
const amount = fc.integer({ min: -99_999_999_999_999, max: 99_999_999_999_999 }).map(amountOf);
const unit = fc.constantFrom('元' as const, '万元' as const);
const readAs = (text: string, own: '元' | '万元' = '元') => {
  const reading = readMoney(text, own);
  return 'value' in reading ? reading.value : reading;
};
const refusalOf = (text: string, own: '元' | '万元' = '元') => {
  const reading = readMoney(text, own);
  return 'fault' in reading ? reading.fault : reading;
};

/** One way money is written, that changes nothing of what it says. */
const dress = fc.constantFrom<(text: string) => string>(
  (text) => ` ${text} `,
  (text) => `\u00a0${text}\u3000`,
  (text) => text.replaceAll(',', '，'),
  (text) => text.replace(/[0-9.-]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0)),
  (text) => `¥${text}`,
  (text) => `￥ ${text}`,
  (text) => text.replace('-', '\u2212'),
  (text) => text.replace(/^-(.*)$/, '($1)'),
  (text) => text.replace(/^-(.*)$/, '（$1）'),
);

describe('money as typed', () => {
  it('is the amount, however it is dressed, in either unit', () => {
    fc.assert(
      fc.property(amount, unit, fc.boolean(), dress, (value, own, grouping, dressed) => {
        const decimals = own === '元' ? 2 : 6;
        expect(readAs(dressed(formatAmount(value, { unit: own, decimals, grouping })), own)).toBe(value);
      }),
      seeded,
    );
  });

  it('goes by the unit written behind it', () => {
    fc.assert(
      fc.property(amount, unit, unit, (value, written, own) => {
        const decimals = written === '元' ? 2 : 6;
        expect(readAs(`${formatAmount(value, { unit: written, decimals })} ${written}`, own)).toBe(value);
      }),
      seeded,
    );
  });

  it('is never more than the text says: what is read prints back the digits that were typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,-() 元万¥E%#') }), (text) => {
        const value = readAs(text);
        if (typeof value !== 'string' || value === '' || text.includes('万元')) return;
        const typed = text.replace(/[^0-9.]/g, '').replace(/^\./, '0.');
        const digits = typed.includes('.') ? typed.replace(/\.?0*$/, '') : typed;
        expect(value.replace('-', '').replace(/\.?0+$/, '') || '0').toBe(digits || '0');
      }),
      { ...seeded, numRuns: 20_000 },
    );
  });

  it.each(['', ' ', '\u00a0', '-', '—', '——', '－', ' – '])('%j is blank, which is not zero', (text) => {
    expect(readAs(text)).toBe('');
  });

  it.each([
    ['0', '0.00'],
    ['-0', '0.00'],
    ['12.', '12.00'],
    ['.5', '0.50'],
    ['12。5', '12.50'],
    ['1234.5000', '1234.50'],
    ['(1,234.50)', '-1234.50'],
    ['(1,234.50)万元', '-12345000.00'],
    ['¥ -3', '-3.00'],
    ['–7', '-7.00'],
    ['１２，３４５．６', '12345.60'],
  ])('%j is %s', (text, value) => {
    expect(readAs(text)).toBe(value);
  });

  it.each([
    ['1.234,50', '分不清小数点和千分位'],
    ['1,23,4', '千分位不规范'],
    ['1,2345', '千分位不规范'],
    ['1234,50', '千分位不规范'],
    [',123', '千分位不规范'],
    ['1.2.3', '不止一个小数点'],
    ['####', '列宽不足'],
    ['#REF!', '公式的错误提示'],
    ['1.9E+18', '科学计数法'],
    ['12%', '百分数'],
    ['１２％', '百分数'],
    ['12a', '不是金额'],
    ['1 2 3', '不是金额'],
    ['(-5)', '不是金额'],
    ['(5', '不是金额'],
    ['--5', '不是金额'],
    ['①', '不是金额'],
    ['3亿元', '不是金额'],
    ['.', '不是金额'],
    ['0101', '像编码'],
    ['1.234', '精确到了分以下'],
    ['12345678901234', '位数过多'],
  ])('%j is refused: %s', (text, reason) => {
    expect(refusalOf(text)).toContain(reason);
    expect(refusalOf(text)).toContain(text.trim());
  });

  it('says how fine the unit goes', () => {
    expect(refusalOf('1.2345678', '万元')).toBe('“1.2345678”精确到了分以下：以万元为单位最多 6 位小数');
    expect(refusalOf('1.005')).toBe('“1.005”精确到了分以下：以元为单位最多 2 位小数');
  });
});
