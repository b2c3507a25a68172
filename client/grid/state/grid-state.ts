import type { CellPlace } from './grid-layout.ts';

/** A cell being typed in. */
export interface CellEdit {
  readonly place: CellPlace;
  /** `typing`: begun by typing, arrow keys leave the cell; `within`: begun by F2 or a double click, arrow keys move in the text. */
  readonly mode: 'typing' | 'within';
  readonly text: string;
  /** The text of the value before. */
  readonly first: string;
  readonly gesture: string;
  readonly isTouched: boolean;
  /** The text the row holds by this edit; undefined while it holds the value before. */
  readonly written: string | undefined;
  /** The fault the cell had before. */
  readonly former: CellFault | undefined;
  /** The position of the option the arrow keys went to, among those found. */
  readonly pointed: number | undefined;
}

export interface CellFault {
  readonly text: string;
  readonly fault: string;
  /** The text of the value it was typed over; once the value is another, the fault is of the past. */
  readonly over: string;
}

/** By row, then by column. */
export type CellFaults = ReadonlyMap<string, ReadonlyMap<string, CellFault>>;

export interface GridState {
  readonly active: CellPlace | undefined;
  /** The corner of the range opposite the active cell. */
  readonly lead: CellPlace | undefined;
  readonly edit: CellEdit | undefined;
  readonly faults: CellFaults;
  /** Counts the times the focus is to go to the active cell. */
  readonly focusRequest: number;
  /** The column a run of Tab keys began in: Enter returns to it. */
  readonly tabStart: string | undefined;
  /** After Esc, Tab leaves the table. */
  readonly isLeaving: boolean;
  /** What was done last, for the line below the table. */
  readonly message: GridMessage;
}

export interface GridMessage {
  readonly text: string;
  readonly isWarning: boolean;
}

export const noMessage: GridMessage = { text: '', isWarning: false };

export const initialGridState: GridState = {
  active: undefined,
  lead: undefined,
  edit: undefined,
  faults: new Map(),
  focusRequest: 0,
  tabStart: undefined,
  isLeaving: false,
  message: noMessage,
};
