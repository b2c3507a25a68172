import type { CheckResult } from '../../../schemas/check/engine/check-result.ts';

/** What the rules would need to say anything: never counted as passed. */
export function NotCheckableList({ checked }: { readonly checked: CheckResult }) {
  const missed = checked.rules.filter(({ notCheckable }) => notCheckable.length > 0);
  const count = missed.reduce((sum, { notCheckable }) => sum + notCheckable.length, 0);
  if (count === 0) return null;
  return (
    <details className="checks-more">
      <summary>{count} 项缺少数据，没有检查</summary>
      <ul>
        {missed.map(({ rule, title, notCheckable }) => (
          <li key={rule}>
            <strong>{title}</strong>
            <span>{[...new Set(notCheckable.map(({ missing }) => missing))].join('；')}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
