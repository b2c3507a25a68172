import type { ComparedScope, Comparison } from '../../schemas/compare/comparison.ts';
import { yearTitles } from '../../schemas/compare/year-titles.ts';
import { BridgeView } from './bridge-view.tsx';
import type { ComparisonView } from './comparison-views.ts';
import { MaterialsView } from './materials-view.tsx';
import { ProjectsView } from './projects-view.tsx';
import { ScopeSummary } from './scope-summary.tsx';
import { TablesView } from './tables-view.tsx';
import { TextsView } from './texts-view.tsx';

interface Props {
  readonly scope: ComparedScope;
  readonly comparison: Comparison;
  readonly view: ComparisonView;
  readonly onlyChanges: boolean;
}

export function ScopeView({ scope, comparison, view, onlyChanges }: Props) {
  const years = yearTitles(comparison);
  return (
    <>
      <ScopeSummary scope={scope} years={years} />
      <div className="comparison-content">
        {view === 'bridge' && <BridgeView bridge={scope.bridge} years={years} onlyChanges={onlyChanges} />}
        {view === 'materials' && <MaterialsView materials={scope.materials} onlyChanges={onlyChanges} />}
        {view === 'tables' && <TablesView tables={scope.tables} years={years} onlyChanges={onlyChanges} />}
        {view === 'projects' && (
          <ProjectsView projects={scope.projects} years={years} onlyChanges={onlyChanges} />
        )}
        {view === 'texts' && <TextsView texts={scope.texts} onlyChanges={onlyChanges} />}
      </div>
    </>
  );
}
