import type { DerivedReport, DerivedScope } from '../../../schemas/derive/derived-report.ts';
import type { TableGroup } from './table-groups.ts';

interface Props {
  readonly derived: DerivedReport;
  readonly scope: DerivedScope;
  readonly groups: readonly TableGroup[];
  readonly tableId: string;
  readonly onChoose: (scope: string, table: string) => void;
}

export function TableChoice({ derived: { scopes }, scope, groups, tableId, onChoose }: Props) {
  return (
    <div className="table-choice">
      {scopes.length > 1 && (
        <select
          aria-label="公开范围"
          value={scope.scope}
          onChange={({ target }) => onChoose(target.value, tableId)}
        >
          {scopes.map(({ scope: id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
      <select
        aria-label="表格"
        value={tableId}
        onChange={({ target }) => onChoose(scope.scope, target.value)}
      >
        {groups.map(({ title, tables }) => (
          <optgroup key={title} label={title}>
            {tables.map((table) => (
              <option key={table.id} value={table.id}>
                {table.title}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
