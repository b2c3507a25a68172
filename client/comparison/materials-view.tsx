import type { ChangeMaterial } from '../../schemas/compare/bridge/change-material.ts';
import { figureName } from '../../schemas/compare/bridge/figure-names.ts';
import { type MoneyChange, printedChange } from '../../schemas/compare/money/money-change.ts';
import type { MoneyFormat } from '../../schemas/model/amount.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { moneyText, percentText, signedText } from './money-text.ts';
import './material.css';

interface Props {
  readonly materials: readonly ChangeMaterial[];
  readonly onlyChanges: boolean;
}

/** What the reasons of 比上年增减 can be written from: to be copied and put into words, not to be published as it is. */
export function MaterialsView({ materials, onlyChanges }: Props) {
  const shown = materials.filter(({ words }) => !onlyChanges || words !== '');
  if (shown.length === 0) return <EmptyState title="没有增减" />;
  return shown.map(({ figure, total, words }) => (
    <section key={figure} className="material">
      <h3>{figureName(figure)}</h3>
      <p className="soft">{inOneLine(printedChange(total.before, total.after, printed))}</p>
      {words === '' ? (
        <p className="soft">没有增减</p>
      ) : (
        <>
          <p id={`material-${figure}`}>{words}</p>
          <CopyButton text={words} shownIn={`material-${figure}`} />
        </>
      )}
    </section>
  ));
}

const printed: MoneyFormat = { unit: '万元', decimals: 2 };

const inOneLine = ({ before, after, difference, percent }: MoneyChange): string =>
  `${moneyText(before)} → ${moneyText(after)} 万元，${signedText(difference)} ${percentText(percent)}`;
