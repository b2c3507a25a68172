import type { GridCommand } from './grid-command.ts';
import type { Move } from './moved-cell.ts';

export interface KeyPress {
  readonly key: string;
  /** Ctrl, or Cmd. */
  readonly isCtrl: boolean;
  readonly isShift: boolean;
  readonly isAlt: boolean;
  /** The key belongs to an input method. */
  readonly isComposing: boolean;
}

/** What the key meets. */
export interface KeyContext {
  readonly mode: 'select' | 'typing' | 'within';
  readonly hasOptions: boolean;
  readonly isToggle: boolean;
  readonly isMultiline: boolean;
  readonly isLeaving: boolean;
}

/** The command of a key; undefined where the key is not the table's and goes its own way. */
export function keyCommand(press: KeyPress, context: KeyContext): GridCommand | undefined {
  if (press.isComposing) return undefined;
  if (context.mode === 'select') return selecting(press, context);
  return editing(press, context);
}

function selecting({ key, isCtrl, isShift, isAlt }: KeyPress, context: KeyContext): GridCommand | undefined {
  if (isAlt) {
    if (isCtrl || isShift || (key !== 'ArrowUp' && key !== 'ArrowDown')) return undefined;
    return { kind: 'move-rows', isUp: key === 'ArrowUp' };
  }
  if (key === 'Tab') return isCtrl || context.isLeaving ? undefined : { kind: 'tab', isBack: isShift };
  if (key === 'Enter') return isCtrl ? undefined : { kind: 'enter', isBack: isShift };
  const move = (isCtrl ? farMoves : nearMoves)[key];
  if (move) return { kind: 'move', move, isExtending: isShift };
  if (isCtrl) return isShift ? undefined : controlled[key.toLowerCase()];
  if (key === 'Escape') return { kind: 'leave' };
  if (key === 'F2') return { kind: context.isToggle ? 'toggle' : 'edit' };
  if (key === 'Delete' || key === 'Backspace') return { kind: 'clear' };
  if (key !== ' ') return undefined;
  if (isShift) return { kind: 'select-rows' };
  if (context.isToggle) return { kind: 'toggle' };
  return context.hasOptions ? { kind: 'edit' } : undefined;
}

function editing(press: KeyPress, context: KeyContext): GridCommand | undefined {
  const { key, isCtrl, isShift, isAlt } = press;
  if (key === 'Escape') return { kind: 'cancel' };
  if (key === 'Tab') return isCtrl || isAlt ? undefined : { kind: 'tab', isBack: isShift };
  if (key === 'Enter') {
    if (isAlt) return context.isMultiline ? { kind: 'break-line' } : undefined;
    return isCtrl ? { kind: 'fill-selection' } : { kind: 'enter', isBack: isShift };
  }
  if (isCtrl && !isAlt) return pageKeys[key.toLowerCase()];
  if (isAlt) return undefined;
  if (context.hasOptions) {
    const by = pointing[key];
    return by === undefined ? undefined : { kind: 'point', by };
  }
  const move = nearMoves[key];
  return context.mode === 'typing' && move && !isShift && !key.match(/^(Home|End)$/)
    ? { kind: 'move', move, isExtending: false }
    : undefined;
}

const nearMoves: Readonly<Record<string, Move>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  PageUp: 'page-up',
  PageDown: 'page-down',
  Home: 'row-start',
  End: 'row-end',
};

const farMoves: Readonly<Record<string, Move>> = {
  ArrowUp: 'edge-up',
  ArrowDown: 'edge-down',
  ArrowLeft: 'edge-left',
  ArrowRight: 'edge-right',
  Home: 'table-start',
  End: 'table-end',
};

const controlled: Readonly<Record<string, GridCommand>> = {
  a: { kind: 'select-all' },
  d: { kind: 'fill-down' },
};

const pageKeys: Readonly<Record<string, GridCommand>> = {
  z: { kind: 'undo' },
  y: { kind: 'undo' },
  s: { kind: 'settle' },
};

const pointing: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, PageUp: -8, PageDown: 8 };
