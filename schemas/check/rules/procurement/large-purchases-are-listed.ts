import { eachPart } from '../../engine/each-part.ts';
import { moneyText } from '../../engine/money-text.ts';
import { type Outcome, passed } from '../../engine/outcome.ts';
import { entryAt } from '../../engine/place.ts';
import type { Rule } from '../../engine/rule.ts';
import type { PrintedFigure } from '../../printed/printed-figure.ts';
import type { PrintedTable, Subject, SubjectProject } from '../../subject/subject.ts';
import { projectCost } from './project-cost.ts';

/** Projects that buy systems or equipment for much money are in 政府采购: an empty table beside them is unusual. */
export const largePurchasesAreListed: Rule = {
  id: 'large-purchases-are-listed',
  group: 'procurement',
  title: '有大额购置、建设项目的，政府采购预算不应为空',
  source: '《中华人民共和国预算法》第十四条（公开政府采购情况）',
  check: eachPart(tablesAndProjects, ({ table, projects }) => [checkScope(table, projects)]),
};

interface Part {
  readonly table: PrintedTable;
  readonly projects: readonly SubjectProject[];
}

const known = new WeakMap<readonly SubjectProject[], WeakMap<PrintedTable, Part>>();

/** Where the department's table is empty, its units' are too, for the same projects. */
function tablesAndProjects({ scopes }: Subject): readonly Part[] {
  const [first] = scopes;
  const isAllEmpty = first?.kind === 'department' && first.tables.procurement?.rows.length === 0;
  return (isAllEmpty ? [first] : scopes).flatMap(({ tables: { procurement: table }, projects }) => {
    if (!table) return [];
    const ofProjects = known.get(projects) ?? new WeakMap<PrintedTable, Part>();
    known.set(projects, ofProjects);
    const part = ofProjects.get(table) ?? { table, projects };
    ofProjects.set(table, part);
    return [part];
  });
}

/** 50万元, in thousandths of a 元: what goods and services above the lowest of the local limits cost. */
const limit = 500_000_000n;
const buys = /购置|采购|购买|系统|平台|设备|软件|装备|信息化|改造|装修|工程|建设(?!费补)/;

function checkScope(table: PrintedTable, projects: readonly SubjectProject[]): Outcome {
  if (table.rows.length > 0) return passed;
  const large = projects.flatMap((own) => {
    const cost = buys.test(own.project.name) ? projectCost(own) : undefined;
    return cost && cost.value >= limit ? [{ own, cost }] : [];
  });
  const [first] = large;
  if (!first) return passed;
  return { kind: 'failed', scope: table.scope, finding: finding(table, [first, ...large.slice(1)]) };
}

type Large = { readonly own: SubjectProject; readonly cost: PrintedFigure };

function finding({ title }: PrintedTable, large: readonly [Large, ...Large[]]) {
  const named = large.map(({ own, cost }) => `“${own.project.name}”${moneyText(cost, '万元')}`).join('、');
  const [first, ...others] = large;
  return {
    severity: 'note' as const,
    message: `${title}为空，但有购置、建设类项目：${named}。`,
    mend: '核对这些项目是否应编制政府采购预算；确实不需要的，说明理由。',
    places: [entryAt(first.own.path), ...others.map(({ own }) => entryAt(own.path))] as const,
    about: large.map(({ own }) => own.project.id).join('/'),
  };
}
