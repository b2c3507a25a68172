import { eachPartWith } from '../../engine/each-part.ts';
import { gather } from '../../engine/gather.ts';
import { type Finding, failed, notCheckable, type Outcome, passed } from '../../engine/outcome.ts';
import { cellAt, type Place } from '../../engine/place.ts';
import type { Rule } from '../../engine/rule.ts';
import {
  addPrinted,
  exceeds,
  negatePrinted,
  type PrintedFigure,
  printedText,
} from '../../printed/printed-figure.ts';
import type { FoundFigure, Subject } from '../../subject/subject.ts';
import { costRows, costTotal } from '../../targets/cost-rows.ts';
import { plainText } from '../../targets/plain-text.ts';
import { type TargetOwner, targetOwners } from '../../targets/target-owner.ts';

/** Projects that pay for nothing but one of the 三公, by name; the pack's figure that holds them. */
const kinds: readonly (readonly [RegExp, string, string])[] = [
  [
    /(?:公务用车|公车|公务车).{0,6}(?:运行|运维|维护|燃油|保险)|^车辆运行/,
    'vehicleOperation',
    '公务用车运行维护费',
  ],
  [/(?:公务用车|公车|公务车).{0,4}(?:购置|更新|采购)/, 'vehiclePurchase', '公务用车购置费'],
  [/公务接待/, 'reception', '公务接待费'],
  [/因公出国|因公出境|出国\(境\)/, 'overseas', '因公出国（境）费'],
];
const others = /工资|人员|司勤|司机|驾驶员|平台|改革|租赁|社会化/;

export const threePublicProjectsFitTable: Rule = {
  id: 'three-public-projects-fit-table',
  group: 'targets',
  title: '“三公”经费项目不超过“三公”经费表',
  source: '地方预决算公开操作规程：“三公”经费按购置费、运行费等分项公开',
  check: eachPartWith(projectsWithFigure, fitOutcomes),
};

interface Against {
  readonly name: string;
  readonly found: FoundFigure;
}

const none = {};

function projectsWithFigure(
  subject: Subject,
): readonly (readonly [TargetOwner, FoundFigure | typeof none])[] {
  const figures = subject.scopes[0]?.figures ?? {};
  return spending(targetOwners(subject)).map(
    ({ owner, figure }) => [owner, figures[figure] ?? none] as const,
  );
}

const spending = gather((owner: TargetOwner) => {
  const kind = kindOf(owner);
  return kind ? [{ owner, figure: kind[1] }] : [];
});

function kindOf({ name, isProject }: TargetOwner) {
  const plain = plainText(name);
  return isProject && !others.test(plain) ? kinds.find(([pattern]) => pattern.test(plain)) : undefined;
}

function fitOutcomes(owner: TargetOwner, beside: FoundFigure | typeof none): readonly Outcome[] {
  const name = kindOf(owner)?.[2] ?? '';
  if (!('figure' in beside)) return [notCheckable(`“三公”经费表没有“${name}”`)];
  const spent = spentOn(owner);
  if (!spent) return [notCheckable(`${owner.where}没有预算金额和成本指标`, owner.budgetPlace)];
  if (!exceeds(spent.figure, beside.figure)) return [passed];
  return [failed(tooMuch(owner, spent, { name, found: beside }))];
}

interface Spent {
  readonly figure: PrintedFigure;
  readonly what: string;
  readonly places: readonly [Place, ...Place[]];
}

/** The budget; where none is known, what the rows of cost say. */
function spentOn(owner: TargetOwner): Spent | undefined {
  if (owner.budget) return { figure: owner.budget, what: '预算', places: [owner.budgetPlace] };
  const rows = costTotal(costRows(owner));
  const [first, ...rest] = rows.map(({ own }) => own.place);
  if (!first) return undefined;
  return { figure: addPrinted(rows.map(({ figure }) => figure)), what: '成本指标', places: [first, ...rest] };
}

function tooMuch({ where }: TargetOwner, { figure, what, places }: Spent, { name, found }: Against): Finding {
  const difference = `${printedText(addPrinted([figure, negatePrinted(found.figure)]), '万元')}万元`;
  const text = `${printedText(figure, '万元')}万元`;
  return {
    severity: 'warning',
    message: `${where}的${what}为${text}，“三公”经费表“${name}”为${found.text}，相差${difference}。`,
    mend: '核对“三公”经费是否列全：项目支出中的“三公”经费也应列入。',
    places: [...places, cellAt(found.address)],
    comparison: {
      left: { name: `${where}${what}`, text, places },
      right: { name, text: found.text, places: [cellAt(found.address)] },
      difference,
    },
    about: `${text}/${found.text}`,
  };
}
