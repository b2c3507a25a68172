import { expect, test } from 'vitest';
import { findPrinted } from '../../../client/sections/find-printed.ts';
import { buildReport, project, purchase } from '../../support/report-builder.ts';
import { deriveShipped } from '../../support/shipped-packs.ts';

const derived = deriveShipped(buildReport({ procurement: [purchase('b1')], projects: [project('p1')] }));

test('a ledger line is printed for its unit and the department, not for another unit', () => {
  const scopes = findPrinted(derived, 'lines/l1').map((address) => address.split('/')[0]);
  expect([...new Set(scopes)]).toEqual(['department', 'u1']);
});

test('each address stands once', () => {
  const found = findPrinted(derived, 'lines/l1');
  expect(found).toEqual([...new Set(found)]);
});

test('the funds of a procurement item are found by the item', () => {
  expect(findPrinted(derived, 'procurement/b1')).toContainEqual(expect.stringMatching(/^u1\/procurement\//));
});

test('an id that begins like another is not that other', () => {
  expect(findPrinted(derived, 'lines/l')).toEqual([]);
});
