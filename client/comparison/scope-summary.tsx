import type { Both } from '../../schemas/compare/compared-report.ts';
import type { ComparedScope } from '../../schemas/compare/comparison.ts';
import { moneyText, percentText, signedText } from './money-text.ts';

interface Props {
  readonly scope: ComparedScope;
  readonly years: Both<string>;
}

/** 本年支出合计 of both years in one line. */
export function ScopeSummary({ scope: { name, was, bridge }, years }: Props) {
  const { before, after, difference, percent } = bridge.total;
  return (
    <div className="scope-summary">
      <h2>
        {name}
        {was && <span className="soft">（原{was}）</span>}
      </h2>
      <dl>
        <div>
          <dt>{years.before}支出合计</dt>
          <dd>{moneyText(before)}</dd>
        </div>
        <div>
          <dt>{years.after}支出合计</dt>
          <dd>{moneyText(after)}</dd>
        </div>
        <div>
          <dt>增减（万元）</dt>
          <dd className="is-difference">
            {signedText(difference)} {percentText(percent)}
          </dd>
        </div>
      </dl>
    </div>
  );
}
