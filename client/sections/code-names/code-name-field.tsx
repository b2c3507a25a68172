import { Input } from 'antd';
import { useId } from 'react';
import { type CodeListId, codeNameSchema } from '../../../schemas/model/code-list.ts';
import { withCodeName } from '../../codes/with-code-name.ts';
import { useEditor, useEditorActions } from '../../editor/use-editor.ts';
import { useTypedText } from '../fields/use-typed-text.ts';
import { readWith } from '../readings/read-with.ts';

interface Props {
  readonly list: CodeListId;
  readonly code: string;
  readonly name: string;
}

/** The name the report gives one code. */
export function CodeNameField({ list, code, name }: Props) {
  const id = useId();
  const { edit } = useEditorActions();
  const mayWrite = useEditor((state) => state.mayWrite);
  const { value, fault, events } = useTypedText({
    place: `codeNames ${list} ${code}`,
    text: name,
    read: readName,
    write: (now, gesture) =>
      edit(
        (draft) => {
          draft.codeNames = withCodeName(draft.codeNames, list, code, String(now)) as typeof draft.codeNames;
        },
        { label: `修改科目 ${code} 的名称`, path: ['codeNames'], gesture },
      ),
  });
  const isMissing = value === '';
  return (
    <div className="code-name">
      <label htmlFor={id}>{code}</label>
      <Input
        id={id}
        {...events}
        value={value}
        readOnly={!mayWrite}
        status={fault !== undefined || isMissing ? 'warning' : ''}
        placeholder="科目名称，按批复文件填写"
        aria-invalid={fault !== undefined}
      />
      {fault !== undefined && (
        <span className="field-problem" role="alert">
          {fault}
        </span>
      )}
    </div>
  );
}

const readName = readWith(codeNameSchema.shape.name, '');
