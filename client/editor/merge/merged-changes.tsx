import type { Merge } from '../../../schemas/edit/merge-reports.ts';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import { ChangeList } from '../changes/change-list.tsx';
import { placeOf } from '../changes/place-of.ts';
import { keyOfPath } from '../key-of-path.ts';
import { useEditor } from '../use-editor.ts';

interface Props {
  readonly merge: Merge<WorkingReport>;
  readonly others: string;
}

/** What both changed without meeting: it goes in as it is. */
export function MergedChanges({ merge, others }: Props) {
  const report = useEditor((state) => state.report);
  const met = merge.conflicts.map(({ path }) => keyOfPath(path).slice(0, -1));
  const theirs = merge.theirs.filter(
    (change) => !met.some((key) => keyOfPath(placeOf(change)).startsWith(key)),
  );
  if (theirs.length === 0) return null;
  return (
    <details className="merge-merged">
      <summary>
        {others}的另外 {theirs.length} 处修改没有冲突，会一并保留
      </summary>
      <ChangeList changes={theirs} before={report} after={merge.report} />
    </details>
  );
}
