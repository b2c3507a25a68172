import { useDeferredValue, useMemo } from 'react';
import type { MoneyUnit } from '../../../schemas/model/amount.ts';
import type { GridRow } from '../grid-contract.ts';
import type { CellRange } from '../state/cell-range.ts';
import type { GridLayout } from '../state/grid-layout.ts';
import type { GridMessage } from '../state/grid-state.ts';
import { selectionSummary } from './selection-summary.ts';

interface Props<Row extends GridRow> {
  readonly layout: GridLayout<Row>;
  readonly range: CellRange | undefined;
  readonly moneyUnit: MoneyUnit;
  readonly message: GridMessage;
  readonly faultCount: number;
}

/** The line below the table: what was done, what is still wrong, and how much there is or is selected. */
export function GridStatus<Row extends GridRow>({
  layout,
  range,
  moneyUnit,
  message,
  faultCount,
}: Props<Row>) {
  const { top, bottom, left, right } = range ?? nothing;
  const selected = useMemo(() => ({ top, bottom, left, right }), [top, bottom, left, right]);
  // Adding up a large selection waits until what was typed or pasted is on the screen.
  const settledLayout = useDeferredValue(layout);
  const settled = useDeferredValue(selected);
  const summary = useMemo(
    () => selectionSummary(settledLayout, settled.top < 0 ? undefined : settled, moneyUnit),
    [settledLayout, settled, moneyUnit],
  );
  return (
    <div className="grid-status">
      <output className={`grid-message ${message.isWarning ? 'is-warning' : ''}`} aria-live="polite">
        {message.text}
      </output>
      {faultCount > 0 && <span className="grid-fault-count">{faultCount} 格有误</span>}
      <span className="grid-summary">{summary || `共 ${layout.rows.length} 行`}</span>
    </div>
  );
}

const nothing: CellRange = { top: -1, bottom: -1, left: -1, right: -1 };
