import type { Fact } from '../../derive/fact.ts';
import type { CodeNames } from '../../model/code-list.ts';
import type { Both } from '../compared-report.ts';
import { type MoneyChange, moneyChange } from '../money/money-change.ts';
import type { BridgeItem } from './bridge.ts';
import { bridgeItem, restItem, totalOf } from './bridge-item.ts';
import { codeLevel, codeName } from './code-level.ts';
import type { Books } from './scope-books.ts';

/** An item a 类 with its 款, of 基本支出 and of the projects that say theirs; then what says none. */
export function economicLevel(
  books: Both<Books>,
  codeNames: Both<CodeNames>,
  total: MoneyChange,
): readonly BridgeItem[] {
  const items = codeLevel({
    facts: { before: books.before.economic, after: books.after.economic },
    codeOf: ({ economicClass = '' }) => economicClass,
    levels: [3, 5],
    nameOf: codeName('departmentEconomicClass', codeNames),
    isWithheld: () => false,
  });
  const basicRest = restItem('basicExpenditure/rest', '基本支出中未列经济分类的部分', basicOf(books), [
    bridgeItem(
      { key: '', name: '' },
      changeOf(books, ({ economic }) => economic.filter(({ ofProject }) => !ofProject)),
    ),
  ]);
  const known = [...items, ...basicRest];
  return [...known, ...restItem('project/rest', '项目支出等未列经济分类的部分', total, known)];
}

const basicOf = (books: Both<Books>): MoneyChange =>
  changeOf(books, ({ ledger }) => ledger.filter(({ category }) => category === 'basicExpenditure'));

const changeOf = ({ before, after }: Both<Books>, factsOf: (books: Books) => readonly Fact[]): MoneyChange =>
  moneyChange(totalOf(factsOf(before)), totalOf(factsOf(after)));
