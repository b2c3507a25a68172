import type { Revision } from '../../../schemas/api/reports.ts';
import { DateTime } from '../../parts/date-time.tsx';

interface Props {
  readonly revision: Revision;
  readonly isSelected: boolean;
  readonly onSelect: (version: number) => void;
}

export const RevisionItem = ({ revision, isSelected, onSelect }: Props) => (
  <li>
    <button
      type="button"
      className="history-revision"
      aria-pressed={isSelected}
      onClick={() => onSelect(revision.version)}
    >
      <span>第 {revision.version} 版</span>
      <DateTime at={revision.at} />
      <span>{revision.by}</span>
      <span>{whatOf(revision)}</span>
    </button>
  </li>
);

function whatOf({ kind, restored, label, changeCount }: Revision): string {
  if (kind === 'create') return '新建';
  return kind === 'restore' ? `恢复到第 ${restored} 版` : `${label ?? '修改'} ${changeCount} 处`;
}
