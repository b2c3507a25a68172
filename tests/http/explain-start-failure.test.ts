import { expect, it } from 'vitest';
import { UnusableInput } from '../../schemas/problem.ts';
import { explainStartFailure } from '../../server/explain-start-failure.ts';

const systemError = (code: string): Error => Object.assign(new Error(code), { code });

it.each([
  ['EADDRINUSE', '端口 5180 已被别的程序占用'],
  ['EACCES', '没有权限使用端口 5180'],
  ['EADDRNOTAVAIL', '本机没有地址 10.0.0.9'],
])('of %s says what to do', (code, words) => {
  expect(explainStartFailure(systemError(code), '10.0.0.9', 5180)).toContain(words);
});

it('passes on what is wrong with the settings', () => {
  const unusable = new UnusableInput([{ where: '环境变量 PORT', message: '不是端口号' }]);
  expect(explainStartFailure(unusable, '', 0)).toBe('环境变量 PORT：不是端口号');
});

it('has no words for a fault of the program', () => {
  expect(explainStartFailure(new Error('boom'), '', 0)).toBeUndefined();
});
