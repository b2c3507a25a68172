import { formatAmount, type MoneyFormat } from '../model/amount.ts';
import { departmentScope } from '../model/identity.ts';
import type { FormSpec } from '../pack/form-spec.ts';
import type { DerivedProject, DerivedTable } from './derived-report.ts';
import { textCell } from './table/cell.ts';
import { evaluateForm, type FormItem } from './table/evaluate-form.ts';
import type { TableContext } from './table/table-context.ts';

/** A table for each item of the form: the projects, or the special funds. */
export function deriveForms(
  spec: FormSpec,
  projects: readonly DerivedProject[],
  context: TableContext,
  money: MoneyFormat,
): readonly DerivedTable[] {
  const items =
    spec.of === 'projects' ? projects.map((p) => projectItem(p, context)) : fundItems(context, money);
  return items.map((item) => evaluateForm(spec, item, context));
}

function projectItem(project: DerivedProject, { scope }: TableContext): FormItem {
  const { id, no, name, budget, fiscal, other, plan, indicators } = project;
  const cell = (key: string, text: string) => ({
    ...textCell(text, `${scope}/projects/${id}/${key}`),
    entries: [`projects/${id}`],
  });
  return {
    id,
    no,
    name,
    indicators,
    fields: {
      code: cell('code', project.code),
      name: cell('name', name),
      budget,
      fiscal,
      other,
      purpose: cell('purpose', project.purpose),
      goals: cell('goals', project.goals.join('\n')),
      ...Object.fromEntries(plan.map((share, index) => [`plan${index}`, cell(`plan${index}`, share)])),
    },
  };
}

function fundItems({ report, scope }: TableContext, money: MoneyFormat): readonly FormItem[] {
  return report.specialFunds
    .filter(({ unit, notDisclosed }) => !notDisclosed && (scope === departmentScope || unit === scope))
    .map(({ id, name, amount, purpose, goals, indicators }, index) => {
      const cell = (key: string, text: string) => ({
        ...textCell(text, `${scope}/specialFunds/${id}/${key}`),
        entries: [`specialFunds/${id}`],
      });
      return {
        id,
        no: index + 1,
        name,
        indicators,
        fields: {
          name: cell('name', name),
          amount: { ...cell('amount', formatAmount(amount, money)), amount },
          purpose: cell('purpose', purpose),
          goals: cell('goals', goals.join('\n')),
        },
      };
    });
}
