import type { ProtocolEntry } from '../../../schemas/api/import.ts';
import { isZero, sum, zero } from '../../../schemas/model/amount.ts';
import type { ReportInput } from '../../../schemas/model/report.ts';
import { guessed, notUnderstood } from '../protocol.ts';
import { plain, unnumbered } from '../recognise/plain.ts';
import type { RecognisedForm } from '../recognise/recognised-form.ts';
import { indicatorEntry } from './indicator-entry.ts';
import type { NewId } from './new-ids.ts';
import { oneLine } from './one-line.ts';
import { amountOf } from './printed-cells.ts';

type Project = NonNullable<ReportInput['projects']>[number];
type SpecialFund = NonNullable<ReportInput['specialFunds']>[number];

export interface FormEntries {
  readonly projects: readonly Project[];
  readonly specialFunds: readonly SpecialFund[];
  /** The form each was read from. */
  readonly forms: ReadonlyMap<string, RecognisedForm>;
  readonly protocol: readonly ProtocolEntry[];
}

/** The projects and special funds of a part. */
export function formEntries(
  printed: readonly RecognisedForm[],
  unitOf: (form: RecognisedForm) => string,
  newId: NewId,
): FormEntries {
  const forms = new Map<string, RecognisedForm>();
  const protocol: ProtocolEntry[] = printed.flatMap((form) => [...form.remarks, ...unkept(form)]);
  const of = (kind: RecognisedForm['of']) => printed.filter((form) => form.of === kind);
  const known = <T extends { readonly id: string }>(entry: T, form: RecognisedForm): T => {
    forms.set(entry.id, form);
    return entry;
  };
  const projects = of('projects').map((form) =>
    known(projectEntry(form, unitOf(form), newId('p'), protocol), form),
  );
  const specialFunds = of('specialFunds').map((form) =>
    known(fundEntry(form, unitOf(form), newId('s'), protocol), form),
  );
  return { projects, specialFunds, forms, protocol };
}

function projectEntry(form: RecognisedForm, unit: string, id: string, protocol: ProtocolEntry[]): Project {
  const { fields, plan } = form;
  const budget = budgetOf(form, protocol);
  return {
    id,
    unit,
    code: oneLine(fields.code ?? ''),
    name: nameOf(form, protocol),
    purpose: fields.purpose ?? '',
    ...(plan.some((share) => share !== '') ? { plan: planOf(form, protocol) } : {}),
    goals: goalsOf(form),
    indicators: form.indicators.map((indicator, index) => indicatorEntry(indicator, `${id}-i${index + 1}`)),
    ...(budget ? { statedBudget: budget } : {}),
  };
}

function fundEntry(form: RecognisedForm, unit: string, id: string, protocol: ProtocolEntry[]): SpecialFund {
  return {
    id,
    unit,
    name: nameOf(form, protocol),
    amount: amountOf(form.fields.budget ?? '', form.unit) ?? zero,
    purpose: form.fields.purpose ?? '',
    goals: goalsOf(form),
    indicators: form.indicators.map((indicator, index) => indicatorEntry(indicator, `${id}-i${index + 1}`)),
  };
}

/** What no pack prints: it would be gone from the next document of the report. */
const unkept = ({ fields, place }: RecognisedForm): readonly ProtocolEntry[] =>
  fields.period
    ? [
        notUnderstood(
          place,
          '版式的项目表不印项目期限，未导入；如需要，请在项目的“起止年限”中填写',
          fields.period,
        ),
      ]
    : [];

const goalsOf = ({ fields }: RecognisedForm): string[] =>
  (fields.goals ?? '').split('\n').filter((goal) => goal.trim() !== '');

/** The name in the table, else the one in its title. */
function nameOf({ fields, title, place }: RecognisedForm, protocol: ProtocolEntry[]): string {
  const name = oneLine(fields.name ?? '');
  if (name !== '') return name;
  const own = /^\s*(?:[（(]?[\d一二三四五六七八九十]+[)）、.．]\s*)?(.+?)(?:项目)?绩效目标(?:申报)?表?\s*$/
    .exec(title)?.[1]
    ?.trim();
  if (own) return own.slice(0, 300);
  protocol.push(guessed(place, '表中和表名都没有项目名称，请补充', title));
  return unnumbered(title) || '（未列名称）';
}

function budgetOf({ fields, unit, place }: RecognisedForm, protocol: ProtocolEntry[]) {
  const [whole, fiscal, other] = [fields.budget, fields.fiscal, fields.other].map((text) =>
    amountOf(text ?? '', unit),
  );
  for (const text of [fields.budget, fields.fiscal, fields.other])
    if (text && amountOf(text, unit) === undefined && plain(text) !== '')
      protocol.push(notUnderstood(place, '预算数不是金额，未导入', text));
  if (whole === undefined && fiscal === undefined && other === undefined) return undefined;
  const parts = sum([fiscal ?? zero, other ?? zero]);
  return isZero(parts)
    ? { fiscal: whole ?? zero }
    : { fiscal: fiscal ?? zero, ...(other === undefined ? {} : { other }) };
}

type Plan = NonNullable<Project['plan']>;

function planOf({ plan, place }: RecognisedForm, protocol: ProtocolEntry[]): Plan {
  return plan.map((printed) => {
    const share = plain(printed).replace(/%$/, '');
    if (/^(?:100|\d{1,2})(?:\.\d{1,2})?$/.test(share)) return share;
    if (printed !== '')
      protocol.push(notUnderstood(place, '资金支出计划不是 0–100 的百分数，未导入', printed));
    return null;
  }) as Plan;
}
