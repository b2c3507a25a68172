import { expect, it } from 'vitest';
import { inReportOrder } from '../../../client/editor/tables/in-report-order.ts';

const report = {
  lines: [{ id: 'b' }, { id: 'a' }, { id: 'c' }],
  threePublic: { entries: [{ id: 'y' }, { id: 'x' }] },
};
const at = (...path: readonly (string | { readonly id: string })[]) => ({ path });

it('puts what lies in a list in the order of the list, list after list', () => {
  const items = [
    at('lines', { id: 'c' }, 'amount'),
    at('threePublic', 'entries', { id: 'x' }, 'amount'),
    at('lines', { id: 'b' }, 'amount'),
    at('threePublic', 'entries', { id: 'y' }, 'amount'),
    at('lines', { id: 'a' }, 'amount'),
  ];
  const ids = inReportOrder(items, report).map(({ path }) => path.find((step) => typeof step === 'object'));
  expect(ids).toEqual([{ id: 'b' }, { id: 'a' }, { id: 'c' }, { id: 'y' }, { id: 'x' }]);
});

it('leaves last what is not in the report', () => {
  const items = [at('lastYear'), at('lines', { id: 'gone' }), at('lines', { id: 'c' })];
  expect(inReportOrder(items, report).map(({ path }) => path[0])).toEqual(['lines', 'lastYear', 'lines']);
});
