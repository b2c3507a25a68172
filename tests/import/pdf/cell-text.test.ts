import { expect, test } from 'vitest';
import { cellText } from '../../../server/import/pdf/cell-text.ts';

const size = 10;
const lines = (...texts: readonly string[]) =>
  texts.map((text, index) => ({
    text,
    left: 0,
    right: [...text].length * size,
    top: index * 14,
    bottom: index * 14 + size,
    size,
  }));

test.each([
  [
    'a text that was broken to fit',
    200,
    ['保障机关日常工作按期完成并且不出一点差错', '为群众服务'],
    ['保障机关日常工作按期完成并且不出一点差错为群众服务'],
  ],
  [
    'paragraphs behind lines with room for more',
    200,
    ['按期完成', '保障机关日常工作按期完成并且不出一点差错', '为群众服务'],
    ['按期完成', '保障机关日常工作按期完成并且不出一点差错为群众服务'],
  ],
  [
    'the next number of a list behind a full line',
    200,
    ['1.保障机关日常工作按期完成并且不出一点差', '2.为群众服务'],
    ['1.保障机关日常工作按期完成并且不出一点差', '2.为群众服务'],
  ],
  [
    'a figure at the begin of a line is no number of a list',
    200,
    ['一共是若干项目共计支出的金额为人民币约', '2.50万元'],
    ['一共是若干项目共计支出的金额为人民币约2.50万元'],
  ],
  ['a narrow cell is one paragraph', 60, ['科目', '科目的编码'], ['科目科目的编码']],
])('%s', (_, width, texts, paragraphs) => {
  expect(cellText(lines(...texts), width)).toBe(paragraphs.join('\n'));
});
