import { describe, expect, test } from 'vitest';
import { sourceSchema } from '../../schemas/model/terms.ts';
import { composeDocument } from '../../server/compose/compose-document.ts';
import { fenOf } from '../support/fen.ts';
import { scopeOf, shippedPacks } from '../support/shipped-packs.ts';
import { freeTexts } from './free-texts.ts';
import { gaps } from './gaps.ts';
import { shippedSamples } from './shipped-samples.ts';

test('every pack ships a sample', () => {
  const packs = shippedSamples.map(({ loaded }) => loaded.pack.id);
  expect(shippedPacks.all.filter(({ pack }) => !packs.includes(pack.id))).toEqual([]);
});

describe.each(shippedSamples)('sample $name', ({ report, loaded, derived }) => {
  const department = scopeOf(derived, 'department');

  test('derives without problems', () => {
    expect(derived.problems).toEqual([]);
  });

  test('publishes the department and every unit', () => {
    expect(report.publication.scopes).toEqual(['department', ...report.units.map(({ id }) => id)]);
  });

  test('leaves no table and no form of the department empty', () => {
    const isFilled = (id: string) =>
      department.tables[id]?.rows.some(({ cells }) =>
        cells.some(({ amount = '0.00' }) => fenOf(amount) !== 0),
      );
    const wanted = [...loaded.pack.officialTables, 'procurement', 'assets'];
    expect(wanted.filter((id) => !isFilled(id))).toEqual([]);
    expect(Object.entries(department.forms).filter(([, tables]) => tables.length === 0)).toEqual([]);
  });

  test('has money of every source', () => {
    const sources = new Set(report.lines.map(({ source }) => source));
    expect(sourceSchema.options.filter((source) => !sources.has(source))).toEqual([]);
  });

  test('asks no question any more', () => {
    expect(gaps(composeDocument(report, derived, loaded))).toEqual([]);
  });

  test.each(report.publication.scopes)('has income equal to expenditure in %s', (scope) => {
    const { rows } = scopeOf(derived, scope).tables.summary ?? { rows: [] };
    const total = (end: string) =>
      rows.flatMap(({ cells }) => cells).find(({ address }) => address === `${scope}/summary/${end}`)?.amount;
    const income = total('incomeTotal/incomeAmount');
    expect(income).toMatch(/^[1-9]/);
    expect(total('expenditureTotal/expenditureAmount')).toBe(income);
  });

  test('names no amount of money in its sentences', () => {
    expect(freeTexts(report).filter((text) => /\d\s*[万亿]?元/.test(text))).toEqual([]);
  });

  test('names no year but its own in its sentences', () => {
    const years = freeTexts(report).flatMap((text) => text.match(/(?:19|20)\d{2}(?=年)/g) ?? []);
    expect([...new Set(years)]).toEqual([String(report.department.year)]);
  });

  test('moves last year’s figures up, down and not at all', () => {
    const differences = derived.scopes.flatMap(({ changes }) =>
      Object.values(changes).flatMap(({ difference }) => (difference ? [Math.sign(fenOf(difference))] : [])),
    );
    expect(new Set(differences)).toEqual(new Set([1, 0, -1]));
  });
});
