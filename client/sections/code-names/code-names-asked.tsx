import { memo, useMemo } from 'react';
import type { CodeListId } from '../../../schemas/model/code-list.ts';
import { unlistedCodes } from '../../codes/unlisted-codes.ts';
import { useEditor } from '../../editor/use-editor.ts';
import { CodeNameField } from './code-name-field.tsx';
import './code-names.css';

interface Props {
  readonly list: CodeListId;
  /** The codes entered; kept from one drawing to the next. */
  readonly used: readonly string[];
}

/** Asks for the names of codes the official list does not have: the tables print them. */
export const CodeNamesAsked = memo(function CodeNamesAsked({ list, used }: Props) {
  const own = useEditor((state) => state.report.codeNames);
  const listed = useEditor((state) => state.codeNames[list]);
  const codes = useMemo(() => unlistedCodes(list, used, listed), [list, used, listed]);
  if (codes.length === 0) return null;
  const nameOf = (code: string) =>
    own.find((entry) => entry.list === list && entry.code === code)?.name ?? '';
  const missing = codes.filter((code) => nameOf(code) === '').length;
  return (
    <details className="code-names" open={missing > 0}>
      <summary>
        {missing > 0
          ? `${missing} 个科目不在程序自带的名单中，请填写名称（表中要印）`
          : `自行填写名称的科目（${codes.length} 个）`}
      </summary>
      <div className="code-names-list">
        {codes.map((code) => (
          <CodeNameField key={code} list={list} code={code} name={nameOf(code)} />
        ))}
      </div>
    </details>
  );
});
