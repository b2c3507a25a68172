import { Select } from 'antd';
import { useState } from 'react';
import { departmentScope } from '../../../schemas/model/identity.ts';
import { useEditor } from '../../editor/use-editor.ts';
import { Field } from '../../parts/field.tsx';
import { LastYearOfScope } from './last-year-of-scope.tsx';
import '../sections.css';

/** Last year's figures, one published part at a time. */
export function LastYear() {
  const scopes = useEditor((state) => state.derived.scopes);
  const focus = useEditor((state) => state.focus);
  const sent = useEditor(({ report, focus: to }) => {
    const item = to?.path[0] === 'lastYear' ? to.path[1] : undefined;
    return typeof item === 'object' ? report.lastYear.find(({ id }) => id === item.id)?.scope : undefined;
  });
  const seq = focus?.seq ?? 0;
  const [chosen, setChosen] = useState<{ readonly scope: string; readonly seq: number }>();
  const wanted = (chosen?.seq === seq || !sent ? chosen?.scope : sent) ?? '';
  const scope = scopes.find((own) => own.scope === wanted)?.scope ?? scopes[0]?.scope ?? departmentScope;
  return (
    <div className="section-body">
      <p className="section-note">
        正文中“比上年增加、减少”的话由这里的上年数与本年数相减得出；不知道的留空，上年为零的填 0。
      </p>
      {scopes.length > 1 && (
        <Field label="公开的部分">
          {({ id }) => (
            <Select
              id={id}
              value={scope}
              style={{ maxWidth: 420 }}
              options={scopes.map((own) => ({ value: own.scope, label: own.name }))}
              onChange={(value: string) => setChosen({ scope: value, seq })}
            />
          )}
        </Field>
      )}
      <LastYearOfScope key={scope} scope={scope} />
    </div>
  );
}
