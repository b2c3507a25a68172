import { expect, it } from 'vitest';
import {
  fittingWidths,
  proposedWidths,
  readWidths,
  widthsText,
} from '../../../client/editor/frame/pane-widths.ts';
import { shortcutOf } from '../../../client/editor/frame/shortcut-of.ts';
import { textScopes } from '../../../client/editor/frame/text-sections.ts';
import { verdictOf } from '../../../client/editor/frame/verdict.ts';
import { completeReport } from '../../../schemas/edit/complete-report.ts';
import { parseWorkingReport } from '../../../schemas/model/working-report.ts';
import { composeDocument } from '../../../server/compose/compose-document.ts';
import { shippedSamples } from '../../samples/shipped-samples.ts';
import { deriveShipped } from '../../support/shipped-packs.ts';

it.each(shippedSamples)(
  'names the text sections of $name as its contents do',
  ({ report, loaded, derived }) => {
    const listed = textScopes(derived, loaded.pack).flatMap(({ sections }) => sections);
    const { sections } = composeDocument(report, derived, loaded);
    const blocks = sections.flatMap((section) => section.blocks);
    const contents = blocks.flatMap((block) => (block.kind === 'contents' ? block.entries : []));
    const headings = new Set(blocks.flatMap((block) => (block.kind === 'heading' ? [block.anchor] : [])));
    const texts = new Map(contents.map(({ anchor, text }) => [anchor, text]));
    expect(listed.length).toBeGreaterThan(5);
    expect(listed.map(({ title }) => title)).toEqual(listed.map(({ key }) => texts.get(key)));
    expect(listed.every(({ key }) => headings.has(key))).toBe(true);
  },
);

it('leaves out of the short titles what the whole report is of', () => {
  const [sample] = shippedSamples;
  if (!sample) return expect.unreachable('no sample ships with the program');
  const { name, year } = sample.report.department;
  const titles = textScopes(sample.derived, sample.loaded.pack).flatMap(({ sections }) => sections);
  expect(titles.some(({ title }) => title.includes(name) && title.includes(`${year}年`))).toBe(true);
  expect(titles.filter(({ shortTitle }) => shortTitle.includes(name) || shortTitle === '')).toEqual([]);
});

const key = (name: string, held: Readonly<Record<string, boolean>> = {}) =>
  shortcutOf({ key: name, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held });

it('knows the keys that work everywhere and leaves the others alone', () => {
  const ctrlKey = true;
  expect(key('z', { ctrlKey })).toBe('undo');
  expect(key('Z', { ctrlKey, shiftKey: true })).toBe('redo');
  expect(key('y', { ctrlKey })).toBe('redo');
  expect(key('s', { ctrlKey })).toBe('save');
  expect(key('F6')).toBe('nextPane');
  expect(key('F6', { shiftKey: true })).toBe('previousPane');
  for (const other of [key('p', { ctrlKey }), key('z'), key('z', { ctrlKey, altKey: true })])
    expect(other).toBeUndefined();
});

it.each([1100, 1366, 1920])('leaves every pane usable at %d pixels', (total) => {
  const { list, preview } = proposedWidths(total);
  expect(preview).toBeGreaterThanOrEqual(320);
  expect(total - list - preview).toBeGreaterThanOrEqual(420);
  expect(fittingWidths({ list: 5000, preview: 5000 }, total).list).toBeLessThanOrEqual(320);
});

it('keeps widths as text and reads no other', () => {
  expect(readWidths(widthsText({ list: 200, preview: 400 }))).toEqual({ list: 200, preview: 400 });
  expect([readWidths(null), readWidths('{}'), readWidths('1 NaN')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

it('counts what is open, and says where it is', () => {
  const [sample] = shippedSamples;
  if (!sample) return expect.unreachable('no sample ships with the program');
  const working = parseWorkingReport(sample.report);
  const [first, ...rest] = working.lines;
  if (!first) return expect.unreachable('the sample has no lines');
  const report = { ...working, lines: [{ ...first, amount: '' as const }, ...rest] };
  const completed = completeReport(report);
  const derived = deriveShipped(completed.report);
  const verdict = verdictOf({ report, completed, derived, unread: { lines: 2, closing: 1 } });
  expect(verdict.unreadCount).toBe(3);
  expect(verdict.unfinished.map(({ where }) => where)).toEqual(['收支明细第 1 条']);
  expect(verdict.unfinished[0]?.path).toEqual(['lines', { id: first.id }, 'amount']);
  expect(verdictOf({ report: working, completed: completeReport(working), derived, unread: {} })).toEqual({
    unfinished: [],
    problems: [],
    unreadCount: 0,
  });
});
