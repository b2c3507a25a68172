import { describe, expect, test } from 'vitest';
import { matchCandidates } from '../../schemas/compare/match/match-candidates.ts';
import { plainName } from '../../schemas/compare/match/plain-name.ts';

const project = (name: string, code?: string, place = 'u') => ({
  item: code ? `${code} ${name}` : name,
  keys: [code, plainName(name)],
  alike: { name, place },
});

const found = (before: ReturnType<typeof project>[], after: ReturnType<typeof project>[]) =>
  matchCandidates(before, after).map((match) => [match.before, match.after]);

describe('what is the same in both', () => {
  test('a code tells before a name', () => {
    expect(found([project('甲', '1'), project('乙', '2')], [project('乙', '1'), project('甲', '2')])).toEqual(
      [
        ['1 甲', '1 乙'],
        ['2 乙', '2 甲'],
      ],
    );
  });

  test('a name tells without its years', () => {
    expect(found([project('2024年度执法经费')], [project('2025年执法经费')])).toEqual([
      ['2024年度执法经费', '2025年执法经费'],
    ]);
  });

  test('a name that is alike tells where it is the only one', () => {
    expect(found([project('执法办案经费')], [project('综合执法办案经费')])).toEqual([
      ['执法办案经费', '综合执法办案经费'],
    ]);
  });

  test('two candidates are no match', () => {
    expect(
      found([project('执法办案经费')], [project('综合执法办案经费'), project('执法办案业务经费')]),
    ).toEqual([
      ['执法办案经费', undefined],
      [undefined, '综合执法办案经费'],
      [undefined, '执法办案业务经费'],
    ]);
    expect(found([project('甲', '1')], [project('乙', '1'), project('丙', '1')])).toHaveLength(3);
  });

  test.each([
    ['another place', project('执法办案经费', undefined, 'u1'), project('综合执法办案经费', undefined, 'u2')],
    ['another number', project('道路改造工程第1批'), project('道路改造工程第2批')],
    ['another thing', project('会议费'), project('设备费')],
  ])('%s is no likeness', (_, before, after) => {
    expect(found([before], [after])).toHaveLength(2);
  });

  test('thousands of names of one kind are told apart by nothing, and take no time', () => {
    const many = (first: number) =>
      Array.from({ length: 2000 }, (_, index) =>
        project(`专项工作经费${String.fromCodePoint(first + index)}`, undefined, 'u'),
      );
    expect(found(many(0x4e00), many(0x6000))).toHaveLength(4000);
  });

  test('what is gone stands where it stood', () => {
    const list = (...names: string[]) => names.map((name) => project(name));
    expect(found(list('甲', '乙', '丙'), list('丁', '甲', '丙'))).toEqual([
      [undefined, '丁'],
      ['甲', '甲'],
      ['乙', undefined],
      ['丙', '丙'],
    ]);
  });

  test('of several that are alike in all, any will do', () => {
    const same = { item: 'x', whole: 'x', keys: ['k'] };
    expect(matchCandidates([same, { ...same }], [{ ...same }, { ...same }, { ...same }])).toHaveLength(3);
  });
});

test.each([
  ['2024年“三项”经费', '三项经费'],
  ['二〇二四年度培训费', '培训费'],
  ['规划（2023-2025年）编制', '规划编制'],
  ['2024', '2024'],
])('the plain name of %s', (name, expected) => {
  expect(plainName(name)).toBe(expected);
});
