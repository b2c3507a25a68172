import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TextRun } from '../../schemas/compare/texts/text-run.ts';
import { wordDifferences } from '../../schemas/compare/texts/word-differences.ts';

const marked = (before: string, after: string): string =>
  wordDifferences(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'gone' ? `[-${text}-]` : `[+${text}+]`))
    .join('');

const without = (kind: TextRun['kind'], runs: readonly TextRun[]): string =>
  runs
    .filter((run) => run.kind !== kind)
    .map(({ text }) => text)
    .join('');

describe('word differences', () => {
  test.each([
    ['统筹推进重点工作。', '统筹推进重点工作。', '统筹推进重点工作。'],
    ['', '新写的一句。', '[+新写的一句。+]'],
    ['删去的一句。', '', '[-删去的一句。-]'],
    ['强化监督检查。', '加强监督检查。', '[-强化-][+加强+]监督检查。'],
    ['安排120.50万元。', '安排1120.60万元。', '安排[-120.50-][+1120.60+]万元。'],
    ['第一句。第二句。第三句。', '第一句。第三句。', '第一句。[-第二句。-]第三句。'],
    ['指标值≥95%', '指标值≥98%', '指标值≥[-95%-][+98%+]'],
    [
      '负责水利工程建设与质量监督。',
      '管理非物质文化遗产的保护传承。',
      '[-负责水利工程建设与质量监督。-][+管理非物质文化遗产的保护传承。+]',
    ],
    ['因人员调整增加', '因办公用房维修增加', '因[-人员调整-][+办公用房维修+]增加'],
  ])('%s to %s', (before, after, expected) => {
    expect(marked(before, after)).toBe(expected);
  });

  const text = fc
    .array(fc.constantFrom('预', '算', '支', '出', '，', '。', '12.5', '\n', '公', '开', 'A'), {
      maxLength: 60,
    })
    .map((parts) => parts.join(''));

  test('what is not new is the earlier text, what is not gone the later', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = wordDifferences(before, after);
        expect([without('new', runs), without('gone', runs)]).toEqual([before, after]);
        expect(runs.every((run) => run.text !== '')).toBe(true);
      }),
      { seed: 20260101, numRuns: 400 },
    );
  });

  test('two long texts with nothing in common are told apart without going through every way', () => {
    const long = (first: number) =>
      String.fromCodePoint(...Array.from({ length: 9000 }, (_, index) => first + (index % 4000)));
    const [before, after] = [long(0x4e00), long(0x6e00)];
    expect(wordDifferences(before, after)).toEqual([
      { kind: 'gone', text: before },
      { kind: 'new', text: after },
    ]);
  });
});
