import { useMemo } from 'react';
import { EmptyState } from '../../parts/empty-state.tsx';
import { changeGroups } from './change-groups.ts';
import { ChangeRows } from './change-rows.tsx';
import type { WorkbookReading } from './workbook-import.ts';

interface Props {
  readonly reading: WorkbookReading;
}

/** Up to so many, the parts are open from the beginning. */
const mostAtOnce = 40;

/** What the workbook would change, part by part. */
export function Differences({ reading: { read, before, after, choice } }: Props) {
  const groups = useMemo(() => changeGroups(read.changes), [read]);
  if (groups.length === 0)
    return (
      <EmptyState title="没有差异">
        {choice.mode === 'fill'
          ? '工作簿中没有可以填入空白处的内容。与报告不同的地方见下面的记录，要以工作簿为准，请选择“替换”。'
          : '工作簿与报告的内容相同，不需要改动。'}
      </EmptyState>
    );
  const isOpen = read.changes.length <= mostAtOnce;
  return (
    <section className="workbook-differences" aria-label="差异">
      <h3>差异 {read.changes.length} 处</h3>
      {groups.map(({ key, name, changes, counts }) => (
        <details key={`${key} ${isOpen}`} open={isOpen}>
          <summary>
            {name}
            <span className="soft">{counts}</span>
          </summary>
          <ChangeRows changes={changes} before={before} after={after} />
        </details>
      ))}
    </section>
  );
}
