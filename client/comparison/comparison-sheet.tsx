import { useState } from 'react';
import type { Comparison } from '../../schemas/compare/comparison.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { type ComparisonView, comparisonViews } from './comparison-views.ts';
import { ScopeChoice } from './scope-choice.tsx';
import { ScopeView } from './scope-view.tsx';

interface Props {
  readonly comparison: Comparison;
}

/** One part and one view of it at a time: a department with many units has more than a page can hold. */
export function ComparisonSheet({ comparison }: Props) {
  const { scopes } = comparison;
  const [shown, setShown] = useState(0);
  const [view, setView] = useState<ComparisonView>('bridge');
  const [onlyChanges, setOnlyChanges] = useState(true);
  const scope = scopes[shown];
  if (!scope) return <EmptyState title="两份报告都没有公开的部分" />;
  return (
    <>
      <div className="comparison-tools">
        {scopes.length > 1 && <ScopeChoice scopes={scopes} shown={shown} onChange={setShown} />}
        <fieldset className="comparison-views">
          <legend className="visually-hidden">比较的内容</legend>
          {comparisonViews.map(({ key, title, count }) => (
            <button key={key} type="button" aria-pressed={key === view} onClick={() => setView(key)}>
              {title}
              {count && <span className="comparison-count">{count(scope)}</span>}
            </button>
          ))}
        </fieldset>
        <label className="only-changes">
          <input
            type="checkbox"
            checked={onlyChanges}
            onChange={({ target }) => setOnlyChanges(target.checked)}
          />
          只看变化
        </label>
      </div>
      <ScopeView scope={scope} comparison={comparison} view={view} onlyChanges={onlyChanges} />
    </>
  );
}
