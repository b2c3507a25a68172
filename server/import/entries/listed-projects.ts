import type { ProtocolEntry } from '../../../schemas/api/import.ts';
import { type Amount, isZero, subtract, sum, zero } from '../../../schemas/model/amount.ts';
import type { ReportInput } from '../../../schemas/model/report.ts';
import { guessed, notUnderstood, understood } from '../protocol.ts';
import { plain } from '../recognise/plain.ts';
import type { ListedProject, RecognisedProjectList } from '../recognise/recognise-project-list.ts';
import type { NewId } from './new-ids.ts';
import { oneLine } from './one-line.ts';
import { amountOf } from './printed-cells.ts';

type Projects = NonNullable<ReportInput['projects']>;

/**
 * Projects with those of the lists: one that has a table of its own takes the budget it does not print from there, any other
 * is added with its name and budget.
 * @param unitOf the unit a name stands for
 */
export function withListedProjects(
  known: Projects,
  lists: readonly RecognisedProjectList[],
  unitOf: (name: string) => string,
  newId: NewId,
): { readonly projects: Projects; readonly protocol: readonly ProtocolEntry[] } {
  const projects = [...known];
  const protocol: ProtocolEntry[] = lists.flatMap(({ place, title, projects: own, remarks }) => [
    understood(place, `“${title.trim()}”：${own.length} 个项目`),
    ...remarks,
  ]);
  const used = new Set<number>();
  for (const { unit, projects: listed } of lists)
    for (const row of listed) {
      const budget = budgetOf(row, unit);
      const at = projects.findIndex((project, index) => !used.has(index) && isSame(project, row));
      const present = projects[at];
      if (!present) {
        projects.push({ ...newProject(row, unitOf(row.implementer), newId('p')), statedBudget: budget });
        used.add(projects.length - 1);
        continue;
      }
      used.add(at);
      if (row.goals && (present.goals ?? []).length === 0) projects[at] = { ...present, goals: goalsOf(row) };
      if (!present.statedBudget) projects[at] = { ...(projects[at] ?? present), statedBudget: budget };
      else if (totalOf(present.statedBudget) !== totalOf(budget))
        protocol.push(
          notUnderstood(
            row.place,
            `项目“${row.name}”的金额与绩效目标表不同，按绩效目标表导入，请核对`,
            row.total,
          ),
        );
    }
  const added = projects.length - known.length;
  if (added > 0)
    protocol.push(guessed(lists[0]?.place ?? '', `${added} 个项目只见于项目清单，没有绩效指标，请补充`));
  return { projects, protocol };
}

type Budget = NonNullable<Projects[number]['statedBudget']>;

const isSame = ({ name, code }: Projects[number], row: ListedProject): boolean =>
  plain(name) === plain(row.name) && (!code || row.code === '' || plain(code) === plain(row.code));

const newProject = (row: ListedProject, unit: string, id: string): Projects[number] => ({
  id,
  unit,
  code: oneLine(row.code),
  name: oneLine(row.name),
  goals: goalsOf(row),
});

const goalsOf = ({ goals }: ListedProject): string[] =>
  goals.split('\n').filter((goal) => goal.trim() !== '');

/** What is printed by fund; what is not told apart is 财政资金. */
function budgetOf({ total, fiscal, other }: ListedProject, unit: RecognisedProjectList['unit']): Budget {
  const amounts = (texts: readonly string[]): Amount =>
    sum(texts.map((text) => amountOf(text, unit) ?? zero));
  const [whole, own, rest] = [amountOf(total, unit), amounts(fiscal), amounts(other)];
  if (whole === undefined || !isZero(own)) return { fiscal: own, other: rest };
  return { fiscal: subtract(whole, rest), other: rest };
}

const totalOf = ({ fiscal, other }: Budget): Amount => sum([fiscal as Amount, (other ?? zero) as Amount]);
