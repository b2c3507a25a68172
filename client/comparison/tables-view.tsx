import type { Both } from '../../schemas/compare/compared-report.ts';
import type { ComparedTable } from '../../schemas/compare/tables/compared-table.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { ComparedTableView } from './compared-table-view.tsx';

interface Props {
  readonly tables: readonly ComparedTable[];
  readonly years: Both<string>;
  readonly onlyChanges: boolean;
}

export function TablesView({ tables, years, onlyChanges }: Props) {
  const shown = tables.filter(({ rows, changedRows }) => (onlyChanges ? changedRows > 0 : rows.length > 0));
  if (shown.length === 0) return <EmptyState title="各表没有变化" />;
  return shown.map((table) => (
    <details key={`${table.id} ${table.panel} ${table.title}`} open={table === shown[0]}>
      <summary>
        {table.title}
        <span className="comparison-count">
          {table.changedRows > 0 ? `${table.changedRows} 行有变化` : '没有变化'}
        </span>
      </summary>
      <div className="wide-content">
        <ComparedTableView table={table} years={years} onlyChanges={onlyChanges} />
      </div>
    </details>
  ));
}
