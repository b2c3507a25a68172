import { formatAmount, type MoneyFormat } from '../model/amount.ts';
import { isWithin } from '../model/identity.ts';
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
  if (spec.of !== 'projects')
    return fundItems(context, money).map((item) => evaluateForm(spec, item, context));
  return projects.map((project) =>
    context.memory.keep(project, [spec, context.words], () =>
      evaluateForm(spec, projectItem(project, context), context),
    ),
  );
}

function projectItem(project: DerivedProject, { scope }: TableContext): FormItem {
  const { id, no, name, code, purpose, goals, budget, fiscal, other, plan, indicators } = project;
  const cell = fieldCell(`${scope}/projects/${id}`, `projects/${id}`);
  return {
    id,
    no,
    name,
    indicators,
    fields: {
      code: () => cell('code', code),
      name: () => cell('name', name),
      budget: () => budget,
      fiscal: () => fiscal,
      other: () => other,
      purpose: () => cell('purpose', purpose),
      goals: () => cell('goals', goals.join('\n')),
      plan0: () => cell('plan0', plan[0]),
      plan1: () => cell('plan1', plan[1]),
      plan2: () => cell('plan2', plan[2]),
      plan3: () => cell('plan3', plan[3]),
    },
  };
}

function fundItems({ report, scope }: TableContext, money: MoneyFormat): readonly FormItem[] {
  return report.specialFunds
    .filter(({ unit, notDisclosed }) => !notDisclosed && isWithin(scope, unit))
    .map(({ id, name, amount, purpose, goals, indicators }, index) => {
      const cell = fieldCell(`${scope}/specialFunds/${id}`, `specialFunds/${id}`);
      return {
        id,
        no: index + 1,
        name,
        indicators,
        fields: {
          name: () => cell('name', name),
          amount: () => ({ ...cell('amount', formatAmount(amount, money)), amount }),
          purpose: () => cell('purpose', purpose),
          goals: () => cell('goals', goals.join('\n')),
        },
      };
    });
}

/** Makes the text cells of one item. */
function fieldCell(address: string, entry: string) {
  const entries = [entry];
  return (key: string, text = '') => ({ ...textCell(text, `${address}/${key}`), entries });
}
