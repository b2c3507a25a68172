import { verdictCounts } from '../../../schemas/check/engine/verdict.ts';
import { useEditor } from '../use-editor.ts';

/** The verdict in a line; opens what is behind it. */
export function ChecksCount({ onOpen }: { readonly onOpen: () => void }) {
  const checked = useEditor((state) => state.checked);
  if (!checked) return <span>正在检查……</span>;
  const { bySeverity, waived, passed, notCheckable } = verdictCounts(checked);
  const { error, warning, note } = bySeverity;
  return (
    <button
      type="button"
      className={error > 0 ? 'verdict-count is-severe' : 'verdict-count is-calm'}
      onClick={onOpen}
    >
      {error + warning + note === 0
        ? '检查：没有发现问题'
        : `检查：错误 ${error} 警告 ${warning} 提示 ${note}`}
      {waived > 0 && ` 已保留 ${waived}`}
      <span className="verdict-coverage">
        （通过 {passed} 项{notCheckable > 0 && `，未能检查 ${notCheckable} 项`}）
      </span>
    </button>
  );
}
