import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { project, reportInput } from '../support/report-builder.ts';
import { ownFolder } from './own-folder.ts';
import { runHere } from './run-here.ts';

const folder = ownFolder();
const input = reportInput({
  projects: [project('p1', { period: { from: 2023, to: 2025 } }), project('p2', { indicators: [] })],
});

test('writes the next year, says what it took over', async () => {
  const file = await folder.put(input);
  const out = join(file, '..', 'next.json');
  const run = await runHere(['roll', file, '--year', '2026', '--out', out]);
  expect([run.code, run.complaints]).toEqual([0, '']);
  expect(run.printed).toContain('2025 年 → 2026 年');
  expect(run.printed).toContain('收支明细 2：沿用，待确认');
  expect(run.printed).toMatch(/项目“水文监测设备维护”未沿用：起止年限到 2025 年/);
  const made = JSON.parse(await readFile(out, 'utf8'));
  expect(made.department.year).toBe(2026);
  expect(made.projects.map(({ id }: { id: string }) => id)).toEqual(['p2']);
  expect(made.carried.map(({ entry }: { entry: string }) => entry)).toEqual([
    'projects/p2/plan',
    'projects/p2/purpose',
    'projects/p2/goals',
  ]);
});

test('never writes over a file that is there', async () => {
  const file = await folder.put(input);
  const out = join(file, '..', 'kept.json');
  await writeFile(out, 'mine');
  const run = await runHere(['roll', file, '--year', '2026', '--out', out]);
  expect(run.code).toBe(2);
  expect(run.complaints).toContain('已经存在，未作改动');
  expect(await readFile(out, 'utf8')).toBe('mine');
});

test.each([
  [['--out', 'x.json'], '--year'],
  [['--year', '2026'], '--out'],
  [['--year', '2025', '--out', 'never.json'], '应晚于原报告的 2025 年'],
  [['--year', '2019', '--out', 'never.json'], '没有与“hebei-2024”同一地区、适用于 2019 年的版式'],
])('%j is refused in words', async (options, words) => {
  const run = await runHere(['roll', await folder.put(input), ...options]);
  expect(run.code).toBe(2);
  expect(run.complaints).toContain(words);
});
