import { ArrowDownOutlined, ArrowUpOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEditor, useEditorActions } from '../../editor/use-editor.ts';
import { movedScope, scopeLines, toggledScope } from './scope-lines.ts';

/** The parts to be published, in the order of print. */
export function ScopeList() {
  const scopes = useEditor((state) => state.report.publication.scopes);
  const units = useEditor((state) => state.report.units);
  const mayWrite = useEditor((state) => state.mayWrite);
  const { edit } = useEditorActions();
  const set = (now: readonly string[], label: string) =>
    edit(
      (draft) => {
        draft.publication.scopes = [...now];
      },
      { label, path: ['publication', 'scopes'] },
    );
  const lines = scopeLines(scopes, units);
  return (
    <section className="section-block">
      <h2>公开范围</h2>
      <p className="section-note">勾选要公开的部分，按从上到下的次序印。至少公开一部分。</p>
      <ul className="scope-list">
        {lines.map(({ scope, name, position }) => (
          <li key={scope}>
            <label className="check-line">
              <input
                type="checkbox"
                checked={position >= 0}
                disabled={!mayWrite || (position >= 0 && scopes.length === 1)}
                onChange={() => set(toggledScope(scopes, scope), '修改公开范围')}
              />
              {name}
            </label>
            {position >= 0 && scopes.length > 1 && (
              <span className="scope-moves">
                <Button
                  type="text"
                  size="small"
                  icon={<ArrowUpOutlined aria-hidden />}
                  aria-label={`上移${name}`}
                  disabled={!mayWrite || position === 0}
                  onClick={() => set(movedScope(scopes, position, position - 1), '调整公开次序')}
                />
                <Button
                  type="text"
                  size="small"
                  icon={<ArrowDownOutlined aria-hidden />}
                  aria-label={`下移${name}`}
                  disabled={!mayWrite || position === scopes.length - 1}
                  onClick={() => set(movedScope(scopes, position, position + 1), '调整公开次序')}
                />
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
