import type { Move } from './moved-cell.ts';

/** What a key asks of the table. */
export type GridCommand =
  | { readonly kind: 'move'; readonly move: Move; readonly isExtending: boolean }
  | { readonly kind: 'enter'; readonly isBack: boolean }
  | { readonly kind: 'tab'; readonly isBack: boolean }
  | { readonly kind: 'move-rows'; readonly isUp: boolean }
  /** Points at another option of the open list. */
  | { readonly kind: 'point'; readonly by: number }
  | { readonly kind: SimpleCommand };

type SimpleCommand =
  | 'edit'
  | 'toggle'
  | 'cancel'
  /** Esc outside an edit. */
  | 'leave'
  | 'clear'
  | 'fill-down'
  | 'fill-selection'
  | 'select-all'
  | 'select-rows'
  | 'break-line'
  /** Undo is the page's: what is being typed is ended first, or, where it makes no sense, taken back instead. */
  | 'undo'
  /** Other keys of the page, as Ctrl+S: what is being typed is ended first. */
  | 'settle';

/** Commands whose key goes on to the page, and to the browser. */
export const passesOn = (command: GridCommand): boolean => command.kind === 'settle';
