import { assertNever } from '../../../schemas/assert-never.ts';
import type { GridFault } from '../grid-contract.ts';
import { faultsAfter } from './faults-after.ts';
import type { CellPlace } from './grid-layout.ts';
import { type CellEdit, type CellFault, type GridMessage, type GridState, noMessage } from './grid-state.ts';

export type GridAction =
  | {
      readonly kind: 'select';
      readonly place: CellPlace;
      readonly lead?: CellPlace;
      readonly tabStart?: string;
      /** False: the focus stays where it is. */
      readonly takesFocus?: boolean;
    }
  | { readonly kind: 'extend'; readonly lead: CellPlace }
  | { readonly kind: 'begin'; readonly edit: CellEdit }
  /** `isUnderstood`: the text was written, and the cell has no fault any more. */
  | { readonly kind: 'type'; readonly text: string; readonly isUnderstood: boolean }
  /** Text an input method is still composing: shown, not read. */
  | { readonly kind: 'compose'; readonly text: string }
  | { readonly kind: 'point'; readonly option: number | undefined }
  /** Ends the edit; a fault keeps the text in the cell. */
  | { readonly kind: 'end'; readonly fault?: CellFault | undefined }
  | { readonly kind: 'cancel' }
  | {
      readonly kind: 'settle';
      readonly understood: readonly CellPlace[];
      readonly faults: readonly (GridFault & { readonly over: string })[];
    }
  | { readonly kind: 'say'; readonly message: GridMessage }
  | { readonly kind: 'leave' };

export function gridReducer(state: GridState, action: GridAction): GridState {
  switch (action.kind) {
    case 'select':
      return selected(state, action);
    case 'extend':
      return { ...state, lead: action.lead, message: noMessage };
    case 'begin':
      return { ...state, edit: action.edit, isLeaving: false, message: noMessage };
    case 'type':
      return typed(state, action.text, action.isUnderstood);
    case 'compose':
      return edited(state, { text: action.text, isTouched: true, pointed: undefined });
    case 'point':
      return edited(state, { pointed: action.option });
    case 'end':
      return ended(state, action.fault);
    case 'cancel':
      return ended(state, state.edit?.former);
    case 'settle':
      return { ...state, faults: faultsAfter(state.faults, action.understood, action.faults) };
    case 'say':
      return { ...state, message: action.message };
    case 'leave':
      return { ...state, isLeaving: true };
    default:
      return assertNever(action);
  }
}

function selected(
  state: GridState,
  { place, lead, tabStart, takesFocus = true }: GridAction & { readonly kind: 'select' },
): GridState {
  return {
    ...state,
    active: place,
    lead,
    edit: undefined,
    tabStart,
    isLeaving: false,
    focusRequest: state.focusRequest + (takesFocus ? 1 : 0),
    message: noMessage,
  };
}

function typed(state: GridState, text: string, isUnderstood: boolean): GridState {
  if (!state.edit) return state;
  const edit = {
    ...state.edit,
    text,
    isTouched: true,
    written: isUnderstood ? text : undefined,
    pointed: undefined,
  };
  return {
    ...state,
    edit,
    faults: isUnderstood ? faultsAfter(state.faults, [edit.place], []) : state.faults,
  };
}

const edited = (state: GridState, change: Partial<CellEdit>): GridState =>
  state.edit ? { ...state, edit: { ...state.edit, ...change } } : state;

function ended(state: GridState, fault: CellFault | undefined): GridState {
  if (!state.edit) return state;
  const { place } = state.edit;
  const faults = faultsAfter(state.faults, [place], fault ? [{ ...place, ...fault }] : []);
  return { ...state, edit: undefined, faults };
}
