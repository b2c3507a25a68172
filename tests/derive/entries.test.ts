import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DerivedCell, DerivedReport, DerivedScope } from '../../schemas/derive/derived-report.ts';
import type { Report } from '../../schemas/model/report.ts';
import { fenOf } from '../support/fen.ts';
import { reportArbitrary, reportRuns } from '../support/report-arbitrary.ts';
import { deriveShipped, shippedPacks } from '../support/shipped-packs.ts';
import { cellsOf } from './sums/read-cells.ts';
import { scopeEquations } from './sums/scope-equations.ts';

const unitsOf = ({ scopes }: DerivedReport) => scopes.filter(({ kind }) => kind === 'unit');

test('the figure of a cell is the sum of the entries it names', () => {
  fc.assert(
    fc.property(reportArbitrary, (report) => {
      const amounts = amountsByEntry(report);
      const { pack } = shippedPacks.packOf(report);
      const untrue = unitsOf(deriveShipped(report)).flatMap((scope) =>
        officialCells(scope, pack.officialTables)
          .filter(({ amount }) => amount !== undefined)
          .filter(({ amount = '', entries }) => fenOf(amount) !== totalOf(entries, amounts)),
      );
      expect(untrue).toEqual([]);
    }),
    reportRuns,
  );
});

test('a sum names the entries of its parts, and no others; an entry of nothing aside', () => {
  fc.assert(
    fc.property(reportArbitrary, (report) => {
      const { pack } = shippedPacks.packOf(report);
      const amounts = amountsByEntry(report);
      const untrue = deriveShipped(report).scopes.flatMap((scope) => {
        const cells = cellsOf(scope);
        const entries = (address: string) =>
          (cells.get(`${scope.scope}/${address}`)?.entries ?? []).filter((entry) => amounts.get(entry) !== 0);
        return scopeEquations(scope, pack)
          .filter(({ whole }) => cells.has(`${scope.scope}/${whole}`) && !isAcrossBooks(whole))
          .filter(({ whole, parts }) => !isSameSet(entries(whole), parts.flatMap(entries)))
          .map(({ whole }) => whole);
      });
      expect(untrue).toEqual([]);
    }),
    reportRuns,
  );
});

test('every cell has an address of its own', () => {
  fc.assert(
    fc.property(reportArbitrary, (report) => {
      const addresses = deriveShipped(report).scopes.flatMap(({ tables }) =>
        Object.values(tables).flatMap(({ rows }) =>
          rows.flatMap(({ cells }) => cells.filter(({ amount }) => amount !== undefined)),
        ),
      );
      expect(new Set(addresses.map(({ address }) => address)).size).toBe(addresses.length);
    }),
    reportRuns,
  );
});

test('a zero prints blank, and nothing else does', () => {
  fc.assert(
    fc.property(reportArbitrary, (report) => {
      const wrong = deriveShipped(report).scopes.flatMap((scope) =>
        [...cellsOf(scope).values()].filter(
          ({ amount, text }) => amount !== undefined && (text === '') !== (amount === '0.00'),
        ),
      );
      expect(wrong).toEqual([]);
    }),
    reportRuns,
  );
});

/** 基本支出表 shows by economic class what another table shows from the ledger. */
const isAcrossBooks = (whole: string): boolean => whole === 'generalBasic/total/total';

const isSameSet = (one: readonly string[], other: readonly string[]): boolean => {
  const [a, b] = [new Set(one), new Set(other)];
  return a.size === b.size && [...a].every((entry) => b.has(entry));
};

const officialCells = (scope: DerivedScope, tables: readonly string[]): readonly DerivedCell[] =>
  [...cellsOf(scope).values()].filter(({ address }) => tables.includes(address.split('/')[1] ?? ''));

function amountsByEntry({ lines, closing, economicLines, threePublic }: Report): ReadonlyMap<string, number> {
  const parts = { lines, closing, economicLines };
  const entered = threePublic.origin === 'entered' ? threePublic.entries : [];
  return new Map([
    ...Object.entries(parts).flatMap(([part, items]) =>
      items.map(({ id, amount }) => [`${part}/${id}`, fenOf(amount)] as const),
    ),
    ...entered.map(({ id, amount }) => [`threePublic/${id}`, fenOf(amount)] as const),
  ]);
}

const totalOf = (entries: readonly string[], amounts: ReadonlyMap<string, number>): number =>
  entries.reduce((total, entry) => total + (amounts.get(entry) ?? Number.NaN), 0);
