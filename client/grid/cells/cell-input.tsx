import { type ChangeEvent, useRef } from 'react';
import { takeInput } from '../actions/edit-cell.ts';
import type { GridColumn, GridRow } from '../grid-contract.ts';
import type { ActiveCell } from './active-cell.ts';
import type { GridSurface } from './grid-surface.ts';
import { useCellFocus } from './use-cell-focus.ts';
import { useGrownHeight } from './use-grown-height.ts';
import { useInputSelection } from './use-input-selection.ts';

interface Props<Row extends GridRow> {
  readonly surface: GridSurface<Row>;
  readonly column: GridColumn<Row>;
  readonly active: ActiveCell;
  /** What the cell shows while it is not edited. */
  readonly text: string;
  readonly name: string;
  readonly isReadOnly: boolean;
  readonly isInvalid: boolean;
  readonly hasNote: boolean;
  readonly onEnter: () => void;
}

type TextInput = HTMLInputElement & HTMLTextAreaElement;

/** The real input of the active cell. It has the focus before anything is typed, so that input methods find it. */
export function CellInput<Row extends GridRow>(props: Props<Row>) {
  const { surface, column, active, isReadOnly } = props;
  const input = useRef<TextInput>(null);
  const mode = active.edit?.mode ?? 'select';
  const value = active.edit?.text ?? props.text;
  useCellFocus(input, active.focusRequest, surface.honoured);
  useInputSelection(input, mode, value, active.focusRequest);
  useGrownHeight(input, Boolean(column.multiline && active.edit), value);
  const Field = (column.multiline ? 'textarea' : 'input') as 'input';
  return (
    <Field
      ref={input}
      className={`grid-input ${props.isInvalid ? 'is-invalid' : ''}`}
      data-mode={mode}
      value={value}
      readOnly={isReadOnly}
      aria-label={props.name}
      aria-invalid={props.isInvalid || undefined}
      aria-describedby={props.hasNote ? surface.noteId : undefined}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => takeChange(surface, event)}
      onCompositionEnd={({ currentTarget }) => takeInput(surface.desk, currentTarget.value, false)}
      onFocus={({ currentTarget }) => {
        props.onEnter();
        if (mode === 'select') currentTarget.select();
      }}
      {...(column.options ? comboboxProps(surface, active) : {})}
    />
  );
}

/** Undo of the browser's own would bring back texts of other cells: undo is the page's. */
function takeChange<Row extends GridRow>(
  { desk }: GridSurface<Row>,
  { target, nativeEvent }: ChangeEvent<HTMLInputElement>,
): void {
  const { inputType, isComposing } = nativeEvent as InputEvent;
  if (!inputType?.startsWith('history')) takeInput(desk, target.value, isComposing);
}

const comboboxProps = <Row extends GridRow>(
  { listId }: GridSurface<Row>,
  { edit, optionId }: ActiveCell,
) => ({
  role: 'combobox',
  'aria-autocomplete': 'list' as const,
  'aria-haspopup': 'listbox' as const,
  'aria-expanded': edit !== undefined,
  'aria-controls': edit ? listId : undefined,
  'aria-activedescendant': edit ? optionId : undefined,
});
