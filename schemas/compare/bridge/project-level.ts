import type { Fact } from '../../derive/fact.ts';
import { groupBy } from '../../derive/group-by.ts';
import type { Project } from '../../model/project.ts';
import { termNames } from '../../model/term-names.ts';
import { type Category, categorySchema } from '../../model/terms.ts';
import { statusOf } from '../change-status.ts';
import type { Both } from '../compared-report.ts';
import type { Match } from '../match/match-candidates.ts';
import { plainName } from '../match/plain-name.ts';
import { type MoneyChange, moneyChange } from '../money/money-change.ts';
import type { BridgeItem } from './bridge.ts';
import { bridgeItem, isUsed, moneyStatus, restItem, totalOf } from './bridge-item.ts';
import type { Books } from './scope-books.ts';

/**
 * An item a disclosed project, from the lines that name it or the budget it states; then what of each category belongs to none
 * of them.
 */
export function projectLevel(books: Both<Books>, matches: readonly Match<Project>[]): readonly BridgeItem[] {
  const owned = { before: byProject(books.before), after: byProject(books.after) };
  const items = matches.map((match) => projectItem(match, owned)).filter(isUsed);
  const disclosed = {
    before: new Set(matches.flatMap(({ before }) => before?.id ?? [])),
    after: new Set(matches.flatMap(({ after }) => after?.id ?? [])),
  };
  const rests = categorySchema.options.flatMap((category) => categoryRest(category, books, disclosed));
  return [...items, ...rests];
}

type Owned = Both<ReadonlyMap<string | undefined, readonly Fact[]>>;

const byProject = ({ ledger, statedBudgets }: Books) =>
  groupBy([...ledger, ...statedBudgets], ({ owner }) => owner);

function projectItem({ before, after }: Match<Project>, owned: Owned): BridgeItem {
  const change = moneyChange(
    totalOf(before ? (owned.before.get(before.id) ?? []) : []),
    totalOf(after ? (owned.after.get(after.id) ?? []) : []),
  );
  const { id = '', code = '', name = '' } = after ?? before ?? {};
  return bridgeItem({ key: id, code, name, status: projectStatus({ before, after }, change) }, change);
}

/** What is in one year's list alone is new or ended, whatever it cost; what is in both may have been paid for in one alone. */
function projectStatus({ before, after }: Match<Project>, change: MoneyChange) {
  if (!before || !after) return statusOf({ before, after }, { isChanged: true });
  const byMoney = moneyStatus(change);
  return plainName(before.name) === plainName(after.name) ? byMoney : 'renamed';
}

/** The money of a category less that of its disclosed projects; budgets that are stated are 项目支出. */
function categoryRest(
  category: Category,
  books: Both<Books>,
  disclosed: Both<ReadonlySet<string>>,
): readonly BridgeItem[] {
  const of = (side: 'before' | 'after') => {
    const { ledger, statedBudgets } = books[side];
    const isOwned = ({ owner }: Fact) => owner !== undefined && disclosed[side].has(owner);
    const own = ledger.filter((fact) => fact.category === category);
    const stated = category === 'projectExpenditure' ? statedBudgets.filter(isOwned) : [];
    return { whole: totalOf(own), parts: totalOf([...own.filter(isOwned), ...stated]) };
  };
  const [before, after] = [of('before'), of('after')];
  const parts = bridgeItem({ key: '', name: '' }, moneyChange(before.parts, after.parts));
  const name =
    category === 'projectExpenditure' ? '项目支出中未列明项目的部分' : `${termNames[category]}（不分项目）`;
  return restItem(`${category}/rest`, name, moneyChange(before.whole, after.whole), [parts]);
}
