import { groupBy } from '../../../derive/group-by.ts';
import type { Amount } from '../../../model/amount.ts';
import { formatAmount, isZero, sign, subtract } from '../../../model/amount.ts';
import type { EconomicLine } from '../../../model/ledger.ts';
import type { Report } from '../../../model/report.ts';
import { fiscalSources } from '../../../model/terms.ts';
import { rememberFor } from '../../../remember-for.ts';
import { eachPart } from '../../engine/each-part.ts';
import { failed, notCheckable, type Outcome } from '../../engine/outcome.ts';
import { entryAt } from '../../engine/place.ts';
import type { Rule } from '../../engine/rule.ts';
import { type Budgeted, totalOf, unitsOfUnknownLines } from './project-lines.ts';
import { threePublicItems } from './three-public-classes.ts';

/**
 * Where the economic lines of every project of a unit are known, 三公 as entered is what they and those of 基本支出 come to;
 * where some are not, it is no less. Drawn from the lines it agrees by itself; read from print there are no lines of projects.
 */
export const threePublicEqualsEconomicLines: Rule = {
  id: 'three-public-equals-economic-lines',
  group: 'tables',
  title: '“三公”经费各项＝基本支出与项目支出中的同名款（项目的经济分类已填全的）',
  source: '编制惯例（30212、30217、30231、31013、30913、30215、30216中的财政拨款）',
  check: eachPart(
    ({ report }) =>
      Object.keys(report.asPublished).length > 0 || report.threePublic.origin === 'drawn'
        ? []
        : [booksOf(report)],
    everyUnit,
  ),
};

type Books = Pick<Report, 'lines' | 'economicLines' | 'threePublic' | 'units'> & {
  readonly budgets: readonly Budgeted[];
};

const sameBooks = rememberFor<Report['economicLines'], Books>();

/** The same object for as long as nothing changes that the rule reads: what a project means to do is not part of it. */
function booksOf({ lines, economicLines, threePublic, units, projects }: Report): Books {
  const budgets = projects.map(
    ({ id, unit, statedBudget }): Budgeted => (statedBudget ? { id, unit, statedBudget } : { id, unit }),
  );
  const parts = budgets.flatMap(({ id, unit, statedBudget }) => [id, unit, statedBudget]);
  return sameBooks(economicLines, [lines, threePublic, units, ...parts], () => ({
    lines,
    economicLines,
    threePublic,
    units,
    budgets,
  }));
}

function everyUnit({ lines, economicLines, budgets, threePublic, units }: Books): readonly Outcome[] {
  const entries = groupBy(threePublic.origin === 'entered' ? threePublic.entries : [], ({ unit }) => unit);
  const detail = drawnOf(economicLines);
  const unknown = unitsOfUnknownLines(lines, economicLines, budgets);
  return units.flatMap((unit) =>
    threePublicItems.flatMap((item) => {
      const entered = (entries.get(unit.id) ?? []).filter((entry) => item.items.includes(entry.item));
      const drawn = item.classes.flatMap((code) => detail.get(`${unit.id}/${code}`) ?? []);
      const [first] = entered;
      if (entered.length === 0 && drawn.length === 0) return [];
      const place = first
        ? entryAt(['threePublic', 'entries', { id: first.id }])
        : entryAt(['economicLines', { id: drawn[0]?.id ?? '' }]);
      const what = `“${unit.name}”${item.name}`;
      return [compared(what, totalOf(entered), totalOf(drawn), !unknown.has(unit.id), place)];
    }),
  );
}

const known = new WeakMap<readonly EconomicLine[], ReadonlyMap<string, readonly EconomicLine[]>>();

/** The lines of fiscal money at the 款 of 三公, by unit and 款. */
function drawnOf(lines: readonly EconomicLine[]): ReadonlyMap<string, readonly EconomicLine[]> {
  const earlier = known.get(lines);
  if (earlier) return earlier;
  const own = lines.filter(
    ({ source, economicClass }) =>
      fiscalSources.some((fiscal) => fiscal === source) &&
      threePublicItems.some(({ classes }) => classes.includes(economicClass)),
  );
  const drawn = groupBy(own, ({ unit, economicClass }) => `${unit}/${economicClass}`);
  known.set(lines, drawn);
  return drawn;
}

const yuan = (amount: Amount): string => `${formatAmount(amount, { unit: '元', decimals: 2 })}元`;

function compared(
  what: string,
  entered: Amount,
  detail: Amount,
  isKnown: boolean,
  place: ReturnType<typeof entryAt>,
): Outcome {
  const difference = subtract(entered, detail);
  if (isZero(difference)) return { kind: 'passed' };
  const isLess = sign(difference) < 0;
  if (!isLess && !isKnown)
    return notCheckable(`${what}：项目支出的经济分类没有填全，只知道不少于${yuan(detail)}`, place);
  const size = isLess ? subtract(detail, entered) : difference;
  return failed({
    severity: 'error',
    message: `${what}“三公”经费表填${yuan(entered)}，经济分类明细中的同名款为${yuan(detail)}，${isLess ? '少' : '多'}${yuan(size)}。`,
    mend: '核对“三公”经费和经济分类明细，改正有误的一边；也可以让“三公”经费由经济分类明细汇总。',
    places: [place],
    about: `${what}:${entered}/${detail}`,
  });
}
