import { addPrinted, type PrintedFigure } from '../../printed/printed-figure.ts';
import { readLists } from '../../text/read-lists.ts';
import { type NamedFigure, namedClass, namedProject, projectFigure } from './named-parts.ts';
import { explains, less } from './stated.ts';
import type { ScopeTexts, Stated } from './texts-of-scope.ts';

/** A list of a text, each part with what the report has for it elsewhere. */
export interface ListOfScope {
  readonly whole: Stated;
  readonly parts: readonly Stated[];
  readonly named: readonly (NamedFigure | undefined)[];
  readonly isComplete: boolean;
  /** Whole less parts. */
  readonly gap: PrintedFigure;
  /** The part or whole that alone explains the gap. */
  readonly culprit: { readonly stated: Stated; readonly right: PrintedFigure } | undefined;
}

const known = new WeakMap<ScopeTexts, readonly ListOfScope[]>();

export function listsOf(texts: ScopeTexts): readonly ListOfScope[] {
  const earlier = known.get(texts);
  if (earlier) return earlier;
  const lists = texts.passages.flatMap((stated) => listsOfPassage(stated, texts));
  known.set(texts, lists);
  return lists;
}

function listsOfPassage(stated: readonly Stated[], { scope }: ScopeTexts): readonly ListOfScope[] {
  const [first] = stated;
  if (!first) return [];
  const byStatement = new Map(stated.map((own) => [own.statement, own]));
  return readLists(first.passage, [...byStatement.keys()]).flatMap((list) => {
    const whole = byStatement.get(list.whole);
    const parts = list.parts.flatMap((part) => byStatement.get(part) ?? []);
    if (!whole) return [];
    const named = parts.map(({ statement: { label } }) => namedFigure(label, whole, scope));
    const gap = less(
      whole.statement.amount.figure,
      addPrinted(parts.map(({ statement }) => statement.amount.figure)),
    );
    const rights = new Map<Stated, PrintedFigure | undefined>(
      parts.map((part, at) => [part, named[at]?.figure]),
    );
    const culprit = explains(gap, whole, parts, (own) => rights.get(own) ?? own.known?.figure);
    return [{ whole, parts, named, isComplete: list.isComplete, gap, culprit }];
  });
}

function namedFigure(label: string, whole: Stated, scope: ScopeTexts['scope']): NamedFigure | undefined {
  if (whole.meaning === 'projectExpenditure') {
    const project = namedProject(label, scope);
    return project && projectFigure(project);
  }
  const isOfClasses = ['agencyOperatingCost', 'basicExpenditure', 'publicCost', 'personnelCost'];
  return isOfClasses.includes(whole.meaning ?? '') ? namedClass(label, scope) : undefined;
}
