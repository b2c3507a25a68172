import { expect, test } from 'vitest';
import { moneyText } from '../../../client/sections/readings/money-text.ts';
import { readAmount } from '../../../client/sections/readings/read-amount.ts';
import { readCode } from '../../../client/sections/readings/read-code.ts';
import { readWith } from '../../../client/sections/readings/read-with.ts';
import { shownMoney } from '../../../client/sections/readings/shown-money.ts';
import type { Amount } from '../../../schemas/model/amount.ts';
import { functionalClassSchema } from '../../../schemas/model/ledger.ts';
import { shortText } from '../../../schemas/model/text.ts';

const amount = '1234567.89' as Amount;

test('money is typed exactly and shown with separators', () => {
  expect(moneyText(amount, '万元')).toBe('123.456789');
  expect(shownMoney(amount, '元')).toBe('1,234,567.89');
  expect(shownMoney('350000.00' as Amount, '万元')).toBe('35.00');
  expect(shownMoney('', '元')).toBe('');
});

test.each(['元', '万元'] as const)('what an amount is typed as in %s reads as that amount', (unit) => {
  expect(readAmount(unit, '')(moneyText(amount, unit))).toEqual({ value: amount });
});

test('an optional amount that is emptied is taken away, a required one is blank', () => {
  expect(readAmount('元', undefined)(' ')).toEqual({ value: undefined });
  expect(readAmount('元', '')(' ')).toEqual({ value: '' });
});

test('a code is read out of what is pasted with it', () => {
  const read = readCode(functionalClassSchema, '');
  expect(read('２０１０３０１')).toEqual({ value: '2010301' });
  expect(read('2010301 行政运行')).toEqual({ value: '2010301' });
  expect(read('2010301行政运行')).toEqual({ value: '2010301' });
  expect(read('20103')).toEqual({ fault: '支出功能分类科目应填到“项”：7 位数字，例如 "2013101"' });
});

test('a text is kept as typed, or refused in the words of the model', () => {
  expect(readWith(shortText, '')('甲 ')).toEqual({ value: '甲 ' });
  expect(readWith(shortText, '')('甲\n乙')).toEqual({ fault: '不应含换行或制表符' });
});
