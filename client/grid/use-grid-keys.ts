import { type KeyboardEvent, useCallback } from 'react';
import { activeCell } from './actions/current.ts';
import type { GridDesk } from './actions/grid-desk.ts';
import { runCommand } from './actions/run-command.ts';
import type { GridRow } from './grid-contract.ts';
import { type KeyContext, keyCommand } from './keys/key-command.ts';

/** The keys of the table; those it has no use for stay the browser's and the page's. */
export function useGridKeys<Row extends GridRow>(desk: GridDesk<Row>): (event: KeyboardEvent) => void {
  return useCallback(
    (event) => {
      const command = keyCommand(
        {
          key: event.key,
          isCtrl: event.ctrlKey || event.metaKey,
          isShift: event.shiftKey,
          isAlt: event.altKey,
          // 229: the key an input method has taken, before it composes.
          isComposing: event.nativeEvent.isComposing || event.keyCode === 229,
        },
        keyContext(desk),
      );
      if (!command || !runCommand(desk, command, event.target)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    [desk],
  );
}

function keyContext<Row extends GridRow>(desk: GridDesk<Row>): KeyContext {
  const { edit, isLeaving } = desk.state();
  const column = activeCell(desk)?.column;
  return {
    mode: edit?.mode ?? 'select',
    hasOptions: column?.options !== undefined,
    isToggle: column?.kind === 'toggle',
    isMultiline: column?.multiline ?? false,
    isLeaving,
  };
}
