import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { DerivedReport } from '../../schemas/derive/derived-report.ts';
import type { ComposedDocument } from '../../schemas/document/block.ts';
import type { Inline } from '../../schemas/document/inline.ts';
import { formatAmount } from '../../schemas/model/amount.ts';
import { composeReport, prepareReport } from '../../server/reports/prepare-report.ts';
import { shippedPacks } from '../support/shipped-packs.ts';
import { blocksOf } from './composed-text.ts';

const reports = ['worked-2025-hebei-2024', 'worked-2025-hebei-2023'];

describe.each(reports)('every figure of %s', async (name) => {
  const { document, derived } = await composed(name);
  const sentences = blocksOf(document).flatMap((block) =>
    block.kind === 'paragraph' ? [block.inlines] : [],
  );

  test('before 万元 in a sentence comes from a cell, never from typing', () => {
    expect(sentences.flatMap(typedFigures)).toEqual([]);
  });

  test('in a sentence prints what its cell prints', () => {
    const cells = cellTexts(derived);
    const figures = sentences.flat().filter((inline) => inline.kind === 'figure');
    const inTables = figures.filter(({ address }) => cells.has(address));
    expect(inTables.length).toBeGreaterThan(40);
    expect(inTables.filter(({ address, text }) => (cells.get(address) || '0.00') !== text)).toEqual([]);
  });

  test('that no table prints has an address of the figures, and their amount', () => {
    const amounts = figureTexts(derived);
    const others = sentences
      .flat()
      .filter((inline) => inline.kind === 'figure')
      .filter(({ address }) => /\/(figures|changes)\//.test(address));
    expect(others.length).toBeGreaterThan(0);
    expect(others.filter(({ address, text }) => amounts.get(address) !== text)).toEqual([]);
  });

  test('of a table stands in its cell with its address', () => {
    const printed = blocksOf(document).flatMap((block) =>
      block.kind === 'table'
        ? block.body.flatMap(({ cells }) => cells.flatMap(({ inlines }) => inlines))
        : [],
    );
    const cells = cellTexts(derived);
    const figures = printed.filter((inline) => inline.kind === 'figure');
    expect(figures.length).toBeGreaterThan(500);
    expect(figures.filter(({ address, text }) => cells.get(address) !== text)).toEqual([]);
  });
});

/** Numbers before 万元 that are typed: the end of a text before a figure never is one, for the figure follows it. */
const typedFigures = (inlines: readonly Inline[]): readonly string[] =>
  inlines.flatMap((inline) =>
    inline.kind === 'text' ? [...inline.text.matchAll(/[\d.,]+\s*万元/g)].map(([found]) => found) : [],
  );

const cellTexts = ({ scopes }: DerivedReport): ReadonlyMap<string, string> =>
  new Map(
    scopes.flatMap(({ tables, projects }) => [
      ...Object.values(tables).flatMap(({ rows }) =>
        rows.flatMap(({ cells }) => cells.map(({ address, text }) => [address, text] as const)),
      ),
      ...projects.flatMap(({ budget }) => [[budget.address, budget.text] as const]),
    ]),
  );

function figureTexts({ scopes }: DerivedReport): ReadonlyMap<string, string> {
  const money = { unit: '万元', decimals: 2 } as const;
  return new Map(
    scopes.flatMap(({ figures, changes }) => [
      ...Object.values(figures).map(({ address, amount }) => [address, formatAmount(amount, money)] as const),
      ...Object.values(changes).flatMap(({ address, difference }) =>
        difference === undefined
          ? []
          : [[address, formatAmount(difference, money).replace('-', '')] as const],
      ),
    ]),
  );
}

async function composed(name: string): Promise<{ document: ComposedDocument; derived: DerivedReport }> {
  const file = new URL(`../acceptance/reports/${name}.json`, import.meta.url);
  const prepared = prepareReport(JSON.parse(await readFile(file, 'utf8')), shippedPacks);
  return { document: composeReport(prepared).document, derived: prepared.derived };
}
