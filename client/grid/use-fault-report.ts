import { useEffect, useMemo, useRef } from 'react';
import type { GridFault, GridRow } from './grid-contract.ts';
import type { GridLayout } from './state/grid-layout.ts';
import type { CellFaults } from './state/grid-state.ts';
import { listedFaults } from './state/listed-faults.ts';

/** The texts not understood, told to the page whenever they are others than before. */
export function useFaultReport<Row extends GridRow>(
  faults: CellFaults,
  layout: GridLayout<Row>,
  onFaults: ((faults: readonly GridFault[]) => void) | undefined,
): readonly GridFault[] {
  const listed = useMemo(() => listedFaults(faults, layout), [faults, layout]);
  const told = useRef('[]');
  useEffect(() => {
    const words = JSON.stringify(listed);
    if (words === told.current) return;
    told.current = words;
    onFaults?.(listed);
  }, [listed, onFaults]);
  return listed;
}
