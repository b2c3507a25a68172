import type { CodeNames } from '../../model/code-list.ts';
import type { Project } from '../../model/project.ts';
import { termNames } from '../../model/term-names.ts';
import { categorySchema } from '../../model/terms.ts';
import type { Both } from '../compared-report.ts';
import type { Match } from '../match/match-candidates.ts';
import { moneyChange } from '../money/money-change.ts';
import type { Bridge, BridgeItem } from './bridge.ts';
import { bridgeItem, isUsed, totalOf } from './bridge-item.ts';
import { codeLevel, codeName } from './code-level.ts';
import { economicLevel } from './economic-level.ts';
import { projectLevel } from './project-level.ts';
import type { Books } from './scope-books.ts';

/** The change of what a part spends, taken apart in four ways. */
export function buildBridge(
  books: Both<Books>,
  matches: readonly Match<Project>[],
  codeNames: Both<CodeNames>,
): Bridge {
  const total = moneyChange(totalOf(books.before.ledger), totalOf(books.after.ledger));
  const withheld = [...books.before.report.undisclosedCodes, ...books.after.report.undisclosedCodes];
  return {
    total,
    levels: {
      category: categoryLevel(books),
      function: codeLevel({
        facts: { before: books.before.ledger, after: books.after.ledger },
        codeOf: ({ functionalClass = '' }) => functionalClass,
        levels: [3, 5, 7],
        nameOf: codeName('functionalClass', codeNames),
        isWithheld: (code) => withheld.some((hidden) => code.startsWith(hidden)),
      }),
      project: projectLevel(books, matches),
      economic: economicLevel(books, codeNames, total),
    },
  };
}

function categoryLevel({ before, after }: Both<Books>): readonly BridgeItem[] {
  return categorySchema.options
    .map((category) => {
      const of = ({ ledger }: Books) => totalOf(ledger.filter((fact) => fact.category === category));
      return bridgeItem({ key: category, name: termNames[category] }, moneyChange(of(before), of(after)));
    })
    .filter(isUsed);
}
