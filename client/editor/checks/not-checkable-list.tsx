import type { CheckResult } from '../../../schemas/check/engine/check-result.ts';
import { rulesOf } from '../../../schemas/check/rules.ts';
import { useEditor } from '../use-editor.ts';

/** What the rules would need to say anything: never counted as passed. */
export function NotCheckableList({ checked }: { readonly checked: CheckResult }) {
  const pack = useEditor((state) => state.pack);
  const titles = new Map(rulesOf(pack).map(({ id, title }) => [id, title]));
  const missed = checked.rules.filter(({ notCheckable }) => notCheckable.length > 0);
  const count = missed.reduce((sum, { notCheckable }) => sum + notCheckable.length, 0);
  if (count === 0) return null;
  return (
    <details className="checks-more">
      <summary>{count} 项缺少数据，没有检查</summary>
      <ul>
        {missed.map(({ rule, notCheckable }) => (
          <li key={rule}>
            <strong>{titles.get(rule) ?? rule}</strong>
            <span>{[...new Set(notCheckable.map(({ missing }) => missing))].join('；')}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
