import { castDraft } from 'immer';
import { type ChangeEvent, useRef, useState } from 'react';
import type { Path } from '../../../schemas/edit/change.ts';
import { longText } from '../../../schemas/model/text.ts';
import { useEditor, useEditorActions } from '../../editor/use-editor.ts';
import { Field } from '../../parts/field.tsx';
import { GrownTextArea } from '../../parts/grown-text-area.tsx';
import { useFieldFocus } from '../fields/use-field-focus.ts';
import { changeAt } from '../list/change-at.ts';
import { useUnread } from '../list/use-unread.ts';
import { paragraphsOf } from './paragraphs-of.ts';

interface Props {
  readonly path: Path;
  readonly goals: readonly string[];
}

interface Typed {
  readonly text: string;
  readonly fault: string | undefined;
  /** What the report holds while this text stands; once it holds something else, that is shown. */
  readonly over: string;
}

/** 绩效目标, a paragraph a line. The text keeps its blank lines while it is typed; the report takes none. */
export function GoalsField({ path, goals }: Props) {
  const { edit, newId, setUnread } = useEditorActions();
  const mayWrite = useEditor((state) => state.mayWrite);
  const tellFaults = useUnread(setUnread, JSON.stringify(path));
  const [typed, setTyped] = useState<Typed>();
  const ref = useFieldFocus(path);
  const gesture = useRef('');
  const own = goals.join('\n');
  const shown = typed?.over === own ? typed : { text: own, fault: undefined };
  const take = (text: string, isComposing: boolean) => {
    const read = longText.safeParse(text);
    const fault = read.error?.issues[0]?.message;
    const paragraphs = isComposing || fault !== undefined ? goals : paragraphsOf(text);
    setTyped({ text, fault: isComposing ? undefined : fault, over: paragraphs.join('\n') });
    tellFaults(fault === undefined || isComposing ? [] : [fault]);
    if (paragraphs.join('\n') === own) return;
    edit((draft) => changeAt(draft, path, () => castDraft(paragraphs)), {
      label: '修改绩效目标',
      path,
      gesture: gesture.current,
    });
  };
  return (
    <Field label="绩效目标" hint="每段一行。" problem={shown.fault}>
      {(control) => (
        <GrownTextArea
          {...control}
          ref={(element) => {
            ref.current = element;
          }}
          value={shown.text}
          readOnly={!mayWrite}
          rows={3}
          onFocus={() => {
            gesture.current = newId();
          }}
          onChange={({ target, nativeEvent }: ChangeEvent<HTMLTextAreaElement>) =>
            take(target.value, (nativeEvent as Partial<InputEvent>).isComposing ?? false)
          }
          onCompositionEnd={({ currentTarget }) => take(currentTarget.value, false)}
        />
      )}
    </Field>
  );
}
