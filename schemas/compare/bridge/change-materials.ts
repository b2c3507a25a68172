import { type Fact, measures } from '../../derive/fact.ts';
import { groupBy } from '../../derive/group-by.ts';
import type { CodeNames } from '../../model/code-list.ts';
import type { Project } from '../../model/project.ts';
import { termNames } from '../../model/term-names.ts';
import type { Category, ThreePublicItem } from '../../model/terms.ts';
import type { ChangeSpec } from '../../pack/figure-spec.ts';
import type { Pack } from '../../pack/pack.ts';
import type { Both } from '../compared-report.ts';
import type { Match } from '../match/match-candidates.ts';
import { type MoneyChange, moneyChange } from '../money/money-change.ts';
import type { BridgeItem } from './bridge.ts';
import { bridgeItem, restItem, totalOf } from './bridge-item.ts';
import type { Years } from './change-in-words.ts';
import { type ChangeMaterial, changeMaterial } from './change-material.ts';
import { codeLevel, codeName } from './code-level.ts';
import { projectLevel } from './project-level.ts';
import type { Books } from './scope-books.ts';

export interface MaterialSources {
  readonly books: Both<Books>;
  readonly matches: readonly Match<Project>[];
  readonly codeNames: Both<CodeNames>;
  /** A unit's key, the same in either report, and its name. */
  readonly unitKey: Both<(unit: string) => string>;
  readonly pack: Pack;
  readonly years: Years;
}

/** Material for the reason of each figure that the pack compares with last year. */
export const changeMaterials = (sources: MaterialSources): readonly ChangeMaterial[] =>
  Object.keys(sources.pack.changes).flatMap((figure) => materialOf(figure, sources) ?? []);

/** Material for the reason of one figure; undefined where the pack compares none of that name. */
export function materialOf(figure: string, sources: MaterialSources): ChangeMaterial | undefined {
  const spec = sources.pack.changes[figure];
  if (!spec) return undefined;
  const { total, parts } = partsOf(spec, sources);
  return changeMaterial(figure, total, parts, sources.years, sources.pack.text);
}

interface Parts {
  readonly total: MoneyChange;
  readonly parts: readonly BridgeItem[];
}

function partsOf({ lastYear, figure }: ChangeSpec, sources: MaterialSources): Parts {
  if ('expenditure' in lastYear) return ofExpenditure(lastYear.expenditure, sources);
  if ('threePublic' in lastYear) return ofThreePublic(lastYear.threePublic, sources);
  const spec = sources.pack.figures[figure];
  const measure = spec && 'measure' in spec ? spec.measure : [];
  const facts = each(sources.books, ({ economic }) => economic.filter((fact) => measures(measure, fact)));
  return { total: changeOf(facts), parts: ofClasses(facts, sources) };
}

/** 基本支出 by 款, what has projects by project, anything else by function. */
function ofExpenditure(categories: readonly Category[], sources: MaterialSources): Parts {
  const books = each(sources.books, (own) => ({
    ...own,
    ledger: own.ledger.filter(({ category }) => category !== undefined && categories.includes(category)),
  }));
  const ledger = each(books, (own) => own.ledger);
  const total = changeOf(ledger);
  if (categories.includes('projectExpenditure'))
    return { total, parts: projectLevel(books, sources.matches) };
  if (categories.includes('basicExpenditure')) {
    const classes = ofClasses(
      each(books, ({ economic }) => economic.filter(({ ofProject }) => !ofProject)),
      sources,
    );
    return { total, parts: [...classes, ...restItem('rest', '未列经济分类的部分', total, classes)] };
  }
  const functions = codeLevel({
    facts: ledger,
    codeOf: ({ functionalClass = '' }) => functionalClass,
    levels: [7],
    nameOf: codeName('functionalClass', sources.codeNames),
    isWithheld: (code) =>
      [sources.books.before, sources.books.after].some(({ report }) =>
        report.undisclosedCodes.some((hidden) => code.startsWith(hidden)),
      ),
  });
  return { total, parts: functions };
}

/** Several items one by one; a single one by who spends it on what. */
function ofThreePublic(items: readonly ThreePublicItem[], { books, unitKey }: MaterialSources): Parts {
  const facts = each(books, ({ threePublic }) =>
    threePublic.filter(({ item }) => item !== undefined && items.includes(item)),
  );
  const total = changeOf(facts);
  const spenders = {
    before: spendersOf(books.before, unitKey.before),
    after: spendersOf(books.after, unitKey.after),
  };
  const parts =
    items.length > 1
      ? items.map((item) =>
          bridgeItem(
            { key: item, name: termNames[item] },
            changeOf(each(facts, (own) => own.filter((fact) => fact.item === item))),
          ),
        )
      : grouped(facts, spenders);
  return { total, parts };
}

type Spender = (fact: Fact) => { readonly key: string; readonly name: string };

const spendersOf =
  ({ report }: Books, unitKey: (unit: string) => string): Spender =>
  ({ unit }) => ({
    key: unitKey(unit),
    name: report.units.find(({ id }) => id === unit)?.name ?? '',
  });

function grouped(facts: Both<readonly Fact[]>, spender: Both<Spender>): readonly BridgeItem[] {
  const before = groupBy(facts.before, (fact) => spender.before(fact).key);
  const after = groupBy(facts.after, (fact) => spender.after(fact).key);
  return [...new Set([...after.keys(), ...before.keys()])].map((key) => {
    const [now] = after.get(key) ?? [];
    const [then] = before.get(key) ?? [];
    const name = now ? spender.after(now).name : then ? spender.before(then).name : '';
    return bridgeItem(
      { key, name },
      moneyChange(totalOf(before.get(key) ?? []), totalOf(after.get(key) ?? [])),
    );
  });
}

const ofClasses = (facts: Both<readonly Fact[]>, { codeNames }: MaterialSources): readonly BridgeItem[] =>
  codeLevel({
    facts,
    codeOf: ({ economicClass = '' }) => economicClass,
    levels: [5],
    nameOf: codeName('departmentEconomicClass', codeNames),
    isWithheld: () => false,
  });

const each = <T, R>({ before, after }: Both<T>, of: (own: T) => R): Both<R> => ({
  before: of(before),
  after: of(after),
});

const changeOf = ({ before, after }: Both<readonly Fact[]>): MoneyChange =>
  moneyChange(totalOf(before), totalOf(after));
