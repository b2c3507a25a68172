import { expect, test } from 'vitest';
import { isContentsLine, paragraphsOf } from '../../../server/import/pdf/paragraphs-of-lines.ts';
import { textFrame } from '../../../server/import/pdf/text-frame.ts';
import { textLines } from '../../../server/import/pdf/text-lines.ts';

const size = 16;
/** A line of text from `left` to `right`, at a height. */
const line = (text: string, left: number, right: number, top: number, own = size) => ({
  text,
  left,
  right,
  top,
  bottom: top + own,
  size: own,
});

test('a paragraph goes on over full lines, and ends with a short one or before an indent', () => {
  const lines = [
    line('一、收入说明', 132, 230, 0),
    line('收入预算反映本部门当年的全部收入，', 132, 500, 30),
    line('其中一般公共预算拨款', 100, 500, 60),
    line('收入100万元。', 100, 220, 90),
    line('二、支出说明', 132, 230, 120),
  ];
  expect(paragraphsOf(lines)).toEqual([
    '一、收入说明',
    '收入预算反映本部门当年的全部收入，其中一般公共预算拨款收入100万元。',
    '二、支出说明',
  ]);
});

test('a few short lines between tables are lines of their own', () => {
  const lines = [
    line('表2', 100, 130, 0),
    line('部门收入总表', 100, 200, 30),
    line('单位：万元', 100, 190, 60),
  ];
  const table = { left: 100, right: 500, top: 90, bottom: 300 };
  expect(paragraphsOf(lines, textFrame(lines, [table]))).toEqual(['表2', '部门收入总表', '单位：万元']);
});

test('where no paragraph is indented, a heading behind a full line begins another', () => {
  const lines = [
    line('按照综合预算的原则，本部门所有收入和支出均纳入预算。', 100, 500, 0),
    line('（一）收入预算情况', 100, 250, 30),
    line('收入预算100万元，其中一般公共预算拨款收入100万元，', 100, 500, 60),
    line('占全部收入的100%。', 100, 230, 90),
  ];
  expect(paragraphsOf(lines)).toEqual([
    '按照综合预算的原则，本部门所有收入和支出均纳入预算。',
    '（一）收入预算情况',
    '收入预算100万元，其中一般公共预算拨款收入100万元，占全部收入的100%。',
  ]);
});

test('the title of a part is whole where it takes two lines', () => {
  const lines = [
    line('第一部分 示例局', 220, 380, 0, 22),
    line('2025年预算公开说明', 200, 400, 30, 22),
    ...[60, 90, 120, 150].map((top) => line('正文正文正文正文正文正文', 100, 500, top)),
  ];
  expect(paragraphsOf(lines)[0]).toBe('第一部分 示例局2025年预算公开说明');
});

test.each([
  ['一、部门职责……………3', true],
  ['部门预算收支总表. . . . . . . . 1', true],
  ['共计12.50万元。', false],
])('%s leads to a page: %s', (text, leads) => {
  expect(isContentsLine(text)).toBe(leads);
});

test('a line spread over its width has no spaces between its characters, words set far apart stay apart', () => {
  const run = (text: string, left: number, right: number) => ({
    text,
    left,
    right,
    top: 0,
    bottom: size,
    size,
  });
  const spread = '支 出 预 算 按 功 能 分 类 编 制';
  expect(textLines([run(spread, 0, 300)]).map(({ text }) => text)).toEqual(['支出预算按功能分类编制']);
  const caption = [run('示例局', 0, 48), run('单位：万元', 300, 380)];
  expect(textLines(caption).map(({ text }) => text)).toEqual(['示例局　单位：万元']);
});
