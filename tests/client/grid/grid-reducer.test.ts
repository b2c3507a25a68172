import { describe, expect, it } from 'vitest';
import { gridLayout } from '../../../client/grid/state/grid-layout.ts';
import { type GridAction, gridReducer } from '../../../client/grid/state/grid-reducer.ts';
import { type CellEdit, type GridState, initialGridState } from '../../../client/grid/state/grid-state.ts';
import { listedFaults } from '../../../client/grid/state/listed-faults.ts';
import { sampleLine } from '../../browser/grid-harness/line.ts';
import { lineColumns } from '../../browser/grid-harness/line-columns.ts';

const stateAfter = (...actions: readonly GridAction[]): GridState =>
  actions.reduce(gridReducer, initialGridState);
const place = { row: 'r1', column: 'amount' };
const edit: CellEdit = {
  place,
  mode: 'typing',
  text: '1234.50',
  first: '1234.50',
  gesture: 'g1',
  isTouched: false,
  written: undefined,
  former: undefined,
  pointed: undefined,
};
const fault = { text: 'x', fault: '不是金额', over: '1234.50' };

describe('the state of a table', () => {
  it('asks for the focus with each selection, unless the focus is there already', () => {
    expect(stateAfter({ kind: 'select', place }).focusRequest).toBe(1);
    expect(stateAfter({ kind: 'select', place, takesFocus: false }).focusRequest).toBe(0);
  });

  it('forgets the range, the edit and what was said when another cell is selected', () => {
    const state = stateAfter(
      { kind: 'select', place, lead: { row: 'r3', column: 'remark' } },
      { kind: 'begin', edit },
      { kind: 'say', message: { text: '说明', isWarning: false } },
      { kind: 'select', place: { row: 'r2', column: 'unit' } },
    );
    expect(state).toMatchObject({ lead: undefined, edit: undefined, message: { text: '' } });
  });

  it('knows which text of an edit the row holds', () => {
    const begun: GridAction[] = [
      { kind: 'select', place },
      { kind: 'begin', edit },
    ];
    expect(stateAfter(...begun, { kind: 'type', text: '5', isUnderstood: true }).edit).toMatchObject({
      text: '5',
      written: '5',
    });
    expect(
      stateAfter(...begun, { kind: 'type', text: '5', isUnderstood: true }, { kind: 'compose', text: '5五' })
        .edit,
    ).toMatchObject({ text: '5五', written: '5' });
    expect(
      stateAfter(
        ...begun,
        { kind: 'type', text: '5', isUnderstood: true },
        { kind: 'type', text: '5x', isUnderstood: false },
      ).edit?.written,
    ).toBeUndefined();
  });

  it('keeps a fault until its cell is understood; other rows keep the identity of theirs', () => {
    const both = stateAfter({
      kind: 'settle',
      understood: [],
      faults: [
        { ...place, ...fault },
        { row: 'r2', column: 'amount', ...fault },
      ],
    });
    const mended = gridReducer(both, { kind: 'settle', understood: [place], faults: [] });
    expect(mended.faults.has('r1')).toBe(false);
    expect(mended.faults.get('r2')).toBe(both.faults.get('r2'));
  });

  it('changes nothing where an edit is ended that never began', () => {
    expect(gridReducer(initialGridState, { kind: 'end', fault })).toBe(initialGridState);
    expect(gridReducer(initialGridState, { kind: 'type', text: '1', isUnderstood: true })).toBe(
      initialGridState,
    );
  });

  it('lists faults in the order of the cells; not those of rows that went or of values that changed', () => {
    const columns = lineColumns({
      moneyUnit: '元',
      extraColumns: 0,
      isMultiline: false,
      loadCodes: async () => [],
    });
    const layout = gridLayout([sampleLine(0), sampleLine(1)], columns);
    const { faults } = stateAfter({
      kind: 'settle',
      understood: [],
      faults: [
        { row: 'r2', column: 'amount', text: 'b', fault: 'f', over: '2468.50' },
        { row: 'r1', column: 'amount', text: 'a', fault: 'f', over: '1234.50' },
        { row: 'r1', column: 'code', text: 'c', fault: 'f', over: '2010301' },
        { row: 'r2', column: 'remark', text: 'old', fault: 'f', over: 'former' },
        { row: 'gone', column: 'amount', text: 'x', fault: 'f', over: '' },
      ],
    });
    expect(listedFaults(faults, layout).map(({ text }) => text)).toEqual(['c', 'a', 'b']);
  });
});
