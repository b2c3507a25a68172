import { memo } from 'react';
import { useCodeName } from '../../codes/use-code-name.ts';
import { useEditor, useEditorActions } from '../../editor/use-editor.ts';
import { toggledCode, withholdableCodes } from './withholdable-codes.ts';

/** The functional codes not to be printed; their money stays in the code above. */
export const UndisclosedCodes = memo(function UndisclosedCodes({
  used,
}: {
  readonly used: readonly string[];
}) {
  const withheld = useEditor((state) => state.report.undisclosedCodes);
  const mayWrite = useEditor((state) => state.mayWrite);
  const nameOf = useCodeName('functionalClass');
  const { edit } = useEditorActions();
  const codes = withholdableCodes(used, withheld);
  if (codes.length === 0) return null;
  return (
    <details className="undisclosed">
      <summary>不予公开的科目（{withheld.length} 个）</summary>
      <p className="section-note">
        按规定不予公开的“款”“项”打勾：各表不印这个科目，金额仍计入上一级和合计。涉密内容不得录入。
      </p>
      <div className="undisclosed-list">
        {codes.map((code) => (
          <label key={code} className="check-line">
            <input
              type="checkbox"
              checked={withheld.includes(code)}
              disabled={!mayWrite}
              onChange={() =>
                edit(
                  (draft) => {
                    draft.undisclosedCodes = [...toggledCode(withheld, code)];
                  },
                  { label: '修改不予公开的科目', path: ['undisclosedCodes'] },
                )
              }
            />
            {code} {nameOf(code) ?? ''}
          </label>
        ))}
      </div>
    </details>
  );
});
