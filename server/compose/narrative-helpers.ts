import type { DerivedScope } from '../../schemas/derive/derived-report.ts';
import { fillPlaceholders } from '../../schemas/derive/placeholders.ts';
import type { Inline } from '../../schemas/document/inline.ts';
import { type Amount, formatAmount, isZero, negate, sign } from '../../schemas/model/amount.ts';
import type { Report } from '../../schemas/model/report.ts';
import type { Pack, Phrases } from '../../schemas/pack/pack.ts';
import type { narrativeHelperNames } from '../packs/narrative-helper-names.ts';

/** What the text of one section is composed from. */
export interface NarrativeContext {
  readonly report: Report;
  readonly pack: Pack;
  readonly scope: DerivedScope;
  readonly answers: Readonly<Record<string, string>>;
  readonly flags: Readonly<Record<string, boolean>>;
}

type Helpers = Readonly<Record<(typeof narrativeHelperNames)[number], (...names: string[]) => unknown>>;

/** Turns an inline into the mark that stands for it in the composed text. */
export type Mark = (inline: Inline) => string;

/** The helpers of one section. Each asserts that what the text names exists. */
export function narrativeHelpers(context: NarrativeContext, mark: Mark): Helpers {
  const { pack, scope, answers, flags, report } = context;
  const { phrases } = pack;
  const words = scope.placeholders;
  const known = <T>(record: Readonly<Record<string, T>>, name: string): T => {
    if (!(name in record)) throw new Error(`the pack's text names an unknown “${name}”`);
    return record[name] as T;
  };
  const figure = (address: string, amount: Amount) =>
    `${mark({ kind: 'figure', address, text: figureText(amount, pack, words.textZero) })}${pack.text.unit}`;
  const gap = (question: string) => mark({ kind: 'gap', question });
  const differenceOf = (name: string) => known(scope.changes, name).difference;
  const changePhrase = (name: string, keys: ChangeKeys, more: Readonly<Record<string, string>>) => {
    const { address, difference } = known(scope.changes, name);
    if (difference === undefined) return gap(phrases.lastYearQuestion);
    const direction = sign(difference);
    const size = direction < 0 ? negate(difference) : difference;
    const amount = direction === 0 ? '' : figure(address, size);
    return fillPlaceholders(phrases[keys[direction]], { ...words, ...more, amount });
  };
  const basis = report.lastYear.find((lastYear) => lastYear.scope === scope.scope)?.basis ?? 'approved';
  const isMoved = (name: string) => {
    const difference = differenceOf(name);
    return difference !== undefined && !isZero(difference);
  };
  const answer = (key: string, question: string) => {
    const text = (answers[key] ?? '').replace(/[\s。；，、]+$/, '');
    return text === '' ? gap(question) : text;
  };
  return {
    word: (name) => known(words, name ?? ''),
    money: (name = '') => {
      const { address, amount } = known(scope.figures, name);
      return figure(address, amount);
    },
    change: (name = '') => changePhrase(name, { 1: 'increase', 0: 'same', '-1': 'decrease' }, {}),
    against: (name = '') =>
      changePhrase(
        name,
        { 1: 'againstIncrease', 0: 'againstSame', '-1': 'againstDecrease' },
        { basis: fillPlaceholders(phrases[basis], words) },
      ),
    reason: (name = '', question = '') =>
      isMoved(name) ? fillPlaceholders(phrases.reason, { ...words, reason: answer(name, question) }) : '',
    answer: (key = '', question = '') => answer(key, question),
    gap: (question = '') => gap(question),
    projects: (mode) => projectList(context, mode === 'budgets' ? figure : undefined),
    positive: (name = '') => sign(known(scope.figures, name).amount) > 0,
    known: (name = '') => differenceOf(name) !== undefined,
    moved: (name = '') => isMoved(name),
    movedAny: (...names) => names.filter((name) => typeof name === 'string').some(isMoved),
    has: (name = '') => known(flags, name),
  };
}

type ChangeKeys = Readonly<Record<-1 | 0 | 1, keyof Phrases>>;

function figureText(amount: Amount, { text }: Pack, textZero = ''): string {
  return isZero(amount) ? textZero : formatAmount(amount, text);
}

const mostNames = 5;

/** The disclosed projects by name (the first few of many), or each with its budget. */
function projectList(
  { pack: { phrases }, scope }: NarrativeContext,
  withBudget?: (address: string, amount: Amount) => string,
): string {
  const { projects, placeholders } = scope;
  if (projects.length === 0) return '';
  const budgetOf = ({ budget: { address, amount } }: (typeof projects)[number]) =>
    withBudget && amount !== undefined && !isZero(amount) ? withBudget(address, amount) : '';
  const all = withBudget !== undefined || projects.length <= mostNames;
  const shown = all ? projects : projects.slice(0, mostNames);
  return fillPlaceholders(all ? phrases.projectsAll : phrases.projectsSome, {
    ...placeholders,
    projects: shown.map((project) => `${project.name}${budgetOf(project)}`).join('、'),
    count: String(projects.length),
  });
}
