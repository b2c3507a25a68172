import { deriveReport } from '../../../schemas/derive/derive-report.ts';
import { completeReport } from '../../../schemas/edit/complete-report.ts';
import type { CodeNames } from '../../../schemas/model/code-list.ts';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import type { Pack } from '../../../schemas/pack/pack.ts';
import type { EditorState } from '../editor-state.ts';

/** A report with what follows from it: one slice of the state, so that no table is ever of another report. */
export function showReport(
  report: WorkingReport,
  { pack, codeNames }: { readonly pack: Pack; readonly codeNames: CodeNames },
): Pick<EditorState, 'report' | 'completed' | 'derived'> {
  const completed = completeReport(report);
  return { report, completed, derived: deriveReport(completed.report, pack, codeNames) };
}
