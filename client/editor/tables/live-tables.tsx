import { useState } from 'react';
import type { DerivedReport } from '../../../schemas/derive/derived-report.ts';
import type { Pack } from '../../../schemas/pack/pack.ts';
import { LiveTable } from './live-table.tsx';
import { TableChoice } from './table-choice.tsx';
import { tableGroups } from './table-groups.ts';
import './live-tables.css';

interface Props {
  readonly derived: DerivedReport;
  readonly pack: Pack;
  readonly onFollow: (address: string) => void;
}

/** The tables of what is typed, at each keystroke; only the one chosen is drawn. */
export function LiveTables({ derived, pack, onFollow }: Props) {
  const [chosen, setChosen] = useState({ scope: '', table: '' });
  const scope = derived.scopes.find(({ scope }) => scope === chosen.scope) ?? derived.scopes[0];
  if (!scope) return null;
  const groups = tableGroups(scope, pack);
  const tables = groups.flatMap((group) => group.tables);
  const table = tables.find(({ id }) => id === chosen.table) ?? tables[0];
  return (
    <div className="live-tables">
      <TableChoice
        derived={derived}
        scope={scope}
        groups={groups}
        tableId={table?.id ?? ''}
        onChoose={(scope, table) => setChosen({ scope, table })}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without focus the arrow keys do not scroll */}
      <section className="live-tables-window" aria-label="表格，随录入更新" tabIndex={0}>
        {table ? <LiveTable table={table} onFollow={onFollow} /> : <p>这个范围没有表格。</p>}
      </section>
    </div>
  );
}
