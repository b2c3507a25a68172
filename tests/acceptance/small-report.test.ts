import { expect, test } from 'vitest';
import { differences } from './differences.ts';
import { printTables } from './print-tables.ts';
import { printedScopeSchema } from './printed-scope.ts';
import expected from './small-2025-expected.json' with { type: 'json' };

/**
 * Stands in where the published reports are not at hand: two units, money carried over, a flow between them that is
 * partly kept, a government fund, figures on the edge of rounding. Worked out on paper from the entries.
 */
test('a small report prints the tables worked out for it, without exception', async () => {
  const scopes = expected.scopes.map((scope) => printedScopeSchema.parse(scope));
  expect(scopes.map(({ department }) => department.code)).toEqual(['330', '330002']);
  expect(differences(scopes, await printTables('small-2025'))).toEqual([]);
});
