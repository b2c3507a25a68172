import { Input } from 'antd';
import type { Path } from '../../../schemas/edit/change.ts';
import { valueAt } from '../../../schemas/edit/value-at.ts';
import { useEditor, useEditorActions } from '../../editor/use-editor.ts';
import type { GridReading } from '../../grid/grid-contract.ts';
import { Field } from '../../parts/field.tsx';
import { GrownTextArea } from '../../parts/grown-text-area.tsx';
import { changeAt } from '../list/change-at.ts';
import { type Focusable, useFieldFocus } from './use-field-focus.ts';
import { useTypedText } from './use-typed-text.ts';

interface Props {
  readonly label: string;
  /** Of the field in the report; the same array from one drawing to the next. */
  readonly path: Path;
  readonly read: (text: string) => GridReading;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly isMultiline?: boolean;
}

/** One field of the report, written as it is typed; what cannot be understood stays in the field, with the reason. */
export function ReportField({ label, path, read, hint, placeholder, isMultiline = false }: Props) {
  const text = useEditor((state) => String(valueAt(state.report, path) ?? ''));
  const mayWrite = useEditor((state) => state.mayWrite);
  const { edit } = useEditorActions();
  const { value, fault, events } = useTypedText({
    place: JSON.stringify(path),
    text,
    read,
    write: (now, gesture) =>
      edit((draft) => changeAt(draft, path, () => now), { label: `修改${label}`, path, gesture }),
  });
  const ref = useFieldFocus(path);
  return (
    <Field label={label} problem={fault} {...(hint && { hint })}>
      {(control) => {
        const own = {
          ...control,
          ...events,
          value,
          readOnly: !mayWrite,
          ...(placeholder !== undefined && { placeholder }),
        };
        const keep = (field: Focusable | null) => {
          ref.current = field;
        };
        return isMultiline ? <GrownTextArea {...own} ref={keep} rows={2} /> : <Input {...own} ref={keep} />;
      }}
    </Field>
  );
}
