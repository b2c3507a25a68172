import { whyNotFinal } from '../../schemas/check/engine/why-not-final.ts';
import { deriveReport } from '../../schemas/derive/derive-report.ts';
import type { DerivedReport } from '../../schemas/derive/derived-report.ts';
import { flowProblems } from '../../schemas/derive/flow-problems.ts';
import type { ComposedDocument } from '../../schemas/document/block.ts';
import { completeReport } from '../../schemas/edit/complete-report.ts';
import type { CodeNames } from '../../schemas/model/code-list.ts';
import { parseReport } from '../../schemas/model/parse-report.ts';
import type { Report } from '../../schemas/model/report.ts';
import { parseWorkingReport } from '../../schemas/model/working-report.ts';
import { UnusableInput } from '../../schemas/problem.ts';
import { composeDocument } from '../compose/compose-document.ts';
import { countGaps } from '../compose/count-gaps.ts';
import type { LoadedPack, PackStore } from '../packs/pack-store.ts';
import { checkPrepared } from './check-prepared.ts';

export interface PreparedReport {
  readonly report: Report;
  readonly loaded: LoadedPack;
  readonly derived: DerivedReport;
  readonly codeNames: CodeNames;
  /** Whether something is left out because it has not been filled in yet, or is not printed truly. */
  readonly isUnfinished: boolean;
}

/**
 * From a whole report as given to every derived cell.
 * @throws UnusableInput where the report cannot be used, or could not be printed truly.
 */
export function prepareReport(input: unknown, packs: PackStore): PreparedReport {
  const prepared = derive(parseReport(input), packs);
  if (prepared.derived.problems.length > 0) throw new UnusableInput(prepared.derived.problems);
  return { ...prepared, isUnfinished: false };
}

/**
 * The same of a report that is to be checked: an internal flow of one side is for the rules to tell.
 * @throws UnusableInput where the report cannot be used, or could not be printed truly otherwise.
 */
export function prepareToCheck(input: unknown, packs: PackStore): PreparedReport {
  const prepared = derive(parseReport(input), packs);
  const flows = new Set(flowProblems(prepared.report).map(({ message }) => message));
  const others = prepared.derived.problems.filter(({ message }) => !flows.has(message));
  if (others.length > 0) throw new UnusableInput(others);
  return { ...prepared, isUnfinished: prepared.derived.problems.length > 0 };
}

/**
 * The same of a report that is still being written: what is not filled in yet is left out, and what could not be printed
 * truly makes it a draft, which whoever writes looks at to mend it.
 * @throws UnusableInput where the report cannot be used.
 */
export function prepareWorkingReport(input: unknown, packs: PackStore): PreparedReport {
  const { report, unfinished } = completeReport(parseWorkingReport(input));
  const prepared = derive(report, packs);
  return { ...prepared, isUnfinished: unfinished.length > 0 || prepared.derived.problems.length > 0 };
}

function derive(report: Report, packs: PackStore): Omit<PreparedReport, 'isUnfinished'> {
  const loaded = packs.packOf(report);
  const { codeNames } = packs;
  return { report, loaded, codeNames, derived: deriveReport(report, loaded.pack, codeNames) };
}

/** The composed document, and why it is a draft: it asks for something, the report is unfinished or a finding is open. */
export function composeReport(prepared: PreparedReport): {
  readonly document: ComposedDocument;
  readonly gapCount: number;
  readonly draft: boolean;
  readonly draftReasons: readonly string[];
} {
  const { report, loaded, derived, isUnfinished } = prepared;
  const document = composeDocument(report, derived, loaded);
  const gapCount = countGaps(document);
  const draftReasons = [
    ...(gapCount > 0 ? [`版面中有 ${gapCount} 处【待补充】`] : []),
    ...(isUnfinished ? ['有内容没有填完，或无法如实印出'] : []),
    ...whyNotFinal(checkPrepared(prepared)),
  ];
  return { document, gapCount, draft: draftReasons.length > 0, draftReasons };
}
