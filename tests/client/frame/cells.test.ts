import { expect, it } from 'vitest';
import { cellsOfEntries } from '../../../client/editor/tables/cells-of-entries.ts';
import { changedCells } from '../../../client/editor/tables/changed-cells.ts';
import { describeEntry } from '../../../client/editor/tables/described-entry.ts';
import { entryPath } from '../../../client/editor/tables/entry-path.ts';
import { nearestCell } from '../../../client/editor/tables/nearest-cell.ts';
import { printedCells } from '../../../client/editor/tables/printed-cells.ts';
import { tableGroups } from '../../../client/editor/tables/table-groups.ts';
import { deriveReport } from '../../../schemas/derive/derive-report.ts';
import { completeReport } from '../../../schemas/edit/complete-report.ts';
import { valueAt } from '../../../schemas/edit/value-at.ts';
import { parseWorkingReport, type WorkingReport } from '../../../schemas/model/working-report.ts';
import { shippedSamples } from '../../samples/shipped-samples.ts';
import { shippedPacks } from '../../support/shipped-packs.ts';

const [sample] = shippedSamples;
if (!sample) throw new Error('no sample ships with the program');
const { pack } = sample.loaded;
const { codeNames } = shippedPacks;
const working = parseWorkingReport(sample.report);
const derive = (report: WorkingReport) => deriveReport(completeReport(report).report, pack, codeNames);
const derived = derive(working);

it('leads every entry of every printed cell to something that is there', () => {
  const cells = [...printedCells(derived, pack).values()];
  const entries = new Set(cells.flatMap((cell) => cell.entries));
  expect(entries.size).toBeGreaterThan(100);
  const lost = [...entries].filter((entry) => valueAt(working, entryPath(entry, working)) === undefined);
  expect(lost).toEqual([]);
});

it('names an entry by its place, its code and its amount', () => {
  const [line] = working.lines;
  const described = describeEntry(`lines/${line?.id}`, working, codeNames);
  expect(described.place).toBe('收支明细第 1 条');
  expect(described.detail).toContain(line?.functionalClass);
  expect(described.amount).toBe(line?.amount);
});

it('finds where a line is printed: in a table and in a sentence', () => {
  const [line] = working.lines;
  const titles = cellsOfEntries([`lines/${line?.id}`], derived, pack).map(({ title }) => title);
  expect(titles).toContain('文字说明');
  expect(titles.length).toBeGreaterThan(5);
});

it('marks the cells that an edit changes and no others', () => {
  const [first, ...rest] = working.lines;
  if (!first) return expect.unreachable('the sample has no lines');
  const changed = derive({ ...working, lines: [{ ...first, amount: '999999999.00' as never }, ...rest] });
  const scope = derived.scopes[0]?.scope;
  const [before, after] = [derived, changed].map(
    ({ scopes }) => scopes[0]?.tables.summary ?? expect.unreachable('no summary'),
  );
  if (!before || !after) return expect.unreachable('no tables');
  expect(changedCells(before, after)).toContain(`${scope}/summary/generalPublicBudget/incomeAmount`);
  expect(changedCells(before, before).size).toBe(0);
  expect(changedCells(before, after).size).toBeLessThan(before.rows.length * 4);
});

it('lists the official tables first, each table once', () => {
  const [scope] = derived.scopes;
  if (!scope) return expect.unreachable('no scope');
  const [official, ...others] = tableGroups(scope, pack);
  expect(official?.tables.map(({ id }) => id)).toEqual(pack.officialTables);
  const all = [official, ...others].flatMap((group) => group?.tables.map(({ id }) => id) ?? []);
  expect(new Set(all).size).toBe(all.length);
});

it('goes to the neighbour in the line, and to the nearest over and under it', () => {
  const boxes = [
    { left: 0, right: 50, top: 0 },
    { left: 50, right: 100, top: 0 },
    { left: 40, right: 90, top: 20 },
    { left: 0, right: 30, top: 40 },
  ];
  const from = (at: number, ...keys: readonly string[]) =>
    keys.reduce((now, key) => nearestCell(boxes, now, key), at);
  expect(from(0, 'ArrowRight')).toBe(1);
  expect(from(1, 'ArrowDown')).toBe(2);
  expect(from(2, 'ArrowDown', 'ArrowUp', 'ArrowUp')).toBe(1);
  expect(from(1, 'ArrowRight')).toBe(1);
  expect(from(0, 'a')).toBe(0);
});
