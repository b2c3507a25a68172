import { describe, expect, it } from 'vitest';
import { wordsHaveNoStrayLetters } from '../../../../schemas/check/rules/form/words-have-no-stray-letters.ts';
import { foundBy } from '../../check-here.ts';
import { withTarget } from '../scope-texts.ts';

describe('words-have-no-stray-letters', () => {
  it.each([
    ['完成w工作任务。', '“w”'],
    ['开展gongzuo检查。', '“gongzuo”'],
    ['加强监ｓ管力度。', '“ｓ”'],
    ['提高效率z。', '“z”'],
  ])('finds %s', (text, words) => {
    const found = foundBy(wordsHaveNoStrayLetters, withTarget(text));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^warning /);
    expect(found[0]).toContain(words);
  });

  it.each([
    '通过app办理，覆盖5km管网。',
    '配备U盘、X光机、A类设备。',
    '使用WiFi、wifi网络和e网通办。',
    '面积500m，重20kg。',
    '用Excel、Word编制，CT检查。',
    '第a类、b类指标。',
  ])('leaves %s', (text) => {
    expect(foundBy(wordsHaveNoStrayLetters, withTarget(text))).toEqual([]);
  });
});
