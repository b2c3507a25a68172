import { expect, test } from 'vitest';
import { blocksOf, compose } from './composed-text.ts';

const blocks = blocksOf(compose());
const entries = blocks.flatMap((block) => (block.kind === 'contents' ? block.entries : []));
const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.anchor] : []));

test('what only groups the contents points at the first table below it and is printed nowhere else', () => {
  const [group, table] = entries;
  expect(group).toEqual({ anchor: 'department/tables/summary', depth: 0, text: '部门预算公开表' });
  expect(table).toEqual({ anchor: 'department/tables/summary', depth: 1, text: '部门预算收支总表' });
  expect(headings).not.toContain('department/officialTables');
});

test('every entry points at a heading, in the order of print', () => {
  const places = entries.map(({ anchor }) => headings.indexOf(anchor));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});
