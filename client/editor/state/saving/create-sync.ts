import type { SaveAnswer } from '../../../../schemas/api/reports.ts';
import { applyChanges } from '../../../../schemas/edit/apply-changes.ts';
import { diffReports } from '../../../../schemas/edit/diff-reports.ts';
import { mergeReports } from '../../../../schemas/edit/merge-reports.ts';
import { parseWorkingReport, type WorkingReport } from '../../../../schemas/model/working-report.ts';
import type { EditorActions } from '../../editor-state.ts';
import type { Editing } from '../create-editing.ts';
import type { EditorServices } from '../editor-services.ts';
import type { EditorStage } from '../editor-stage.ts';
import { decidedReport } from './decided-report.ts';
import type { Flight, Ground, Parting } from './ground.ts';
import { mergedText, takenUpText } from './notice-text.ts';
import { takeUp } from './take-up.ts';
import type { UnsavedWork } from './unsaved-work.ts';

/** What the server has beside what is shown: what is to be sent, and what to do with what comes back. */
export interface Sync {
  ground(): Ground;
  /** Whether a conflict is open: nothing is sent until it is decided. */
  isParted(): boolean;
  /** Whether everything shown is on the server. */
  isClean(): boolean;
  /** The next save; undefined where there is nothing to save. @throws UnusableInput where the server could not read it */
  nextFlight(): Flight | undefined;
  /** What the history calls the next version. */
  call(label: string): void;
  answered(flight: Flight, answer: SaveAnswer): void;
  /** The save was refused: what is sent next is another. */
  refused(): void;
  /** Others have saved: merges, or opens the conflict. */
  meet(parting: Parting): void;
  /** Something was changed while the conflict is open. */
  meetAgain(): void;
  decide(choices: Parameters<EditorActions['decideConflicts']>[0]): void;
  takeUp(kept: UnsavedWork): Promise<void>;
  /** Back to what the server has; a step that can be undone. */
  giveUp(): void;
  unsaved(): UnsavedWork | undefined;
}

export function createSync(
  first: Ground,
  stage: EditorStage,
  replace: Editing['replace'],
  { api, newId, now }: Pick<EditorServices, 'api' | 'newId' | 'now'>,
): Sync {
  let ground = first;
  /** Sent, and not answered yet: it goes again as it was. */
  let flight: Flight | undefined;
  /** To be saved before what is shown, for the history. */
  let staged: WorkingReport | undefined;
  let parting: Parting | undefined;
  /** Until a save has taken it along. */
  let label: string | undefined;

  return {
    ground: () => ground,
    isParted: () => parting !== undefined,
    isClean: () => !staged && diffReports(ground.report, stage.get().report).length === 0,
    nextFlight,
    call: (own) => {
      label = own;
    },
    answered,
    refused: () => {
      flight = undefined;
    },
    meet,
    meetAgain: () => {
      if (parting) meet(parting);
    },
    decide,
    takeUp: takeUpWork,
    giveUp: () => {
      flight = undefined;
      staged = undefined;
      label = undefined;
      replace(ground.report, { label: '放弃未保存的修改', from: stage.get().report });
    },
    unsaved,
  };

  function nextFlight(): Flight | undefined {
    if (flight) return flight;
    const report = parseWorkingReport(staged ?? stage.get().report);
    const changes = diffReports(ground.report, report);
    if (changes.length > 0) {
      const called = label === undefined ? {} : { label };
      flight = { saveId: newId(), base: ground.version, changes, report, ...called };
      return flight;
    }
    if (!staged) return undefined;
    staged = undefined;
    return nextFlight();
  }

  function answered({ report }: Flight, answer: SaveAnswer): void {
    flight = undefined;
    if (answer.outcome === 'saved') {
      ground = { report, version: answer.version, at: answer.savedAt };
      staged = undefined;
      label = undefined;
      return;
    }
    const theirs = parseWorkingReport(applyChanges(ground.report, answer.changes).report);
    if (staged) staged = applyChanges(theirs, diffReports(ground.report, staged)).report;
    meet({
      base: ground.report,
      baseVersion: ground.version,
      theirs: { report: theirs, version: answer.version, at: new Date(now()).toISOString() },
      by: answer.by,
    });
  }

  function meet(met: Parting): void {
    const merge = mergeReports(met.base, stage.get().report, met.theirs.report);
    flight = undefined;
    if (merge.conflicts.length > 0) {
      parting = met;
      stage.setSaving({ phase: 'conflict', version: ground.version, merge, by: met.by });
      return;
    }
    if (met.by.length > 0 && merge.theirs.length > 0) stage.tell(mergedText(met.by, merge.theirs.length));
    goOnFrom(met.theirs, merge.report);
  }

  function goOnFrom(theirs: Ground, report: WorkingReport): void {
    parting = undefined;
    ground = theirs;
    replace(report);
  }

  function decide(choices: Parameters<EditorActions['decideConflicts']>[0]): void {
    if (!parting) return;
    const mine = stage.get().report;
    const merge = mergeReports(parting.base, mine, parting.theirs.report);
    const decided = decidedReport(merge, mine, choices);
    if (!decided) {
      meet(parting);
      return;
    }
    goOnFrom(parting.theirs, decided.allMine ?? decided.report);
    staged = decided.allMine;
    if (decided.allMine) replace(decided.report, { label: '处理冲突', from: decided.allMine });
  }

  async function takeUpWork(kept: UnsavedWork): Promise<void> {
    const opened = ground.report;
    const { mine, parting: met } = await takeUp(kept, ground, api);
    const isNews = met.theirs.version > ground.version || diffReports(met.base, mine).length > 0;
    ground = met.theirs;
    const { report } = stage.get();
    const taken = applyChanges(mine, diffReports(opened, report)).report;
    replace(taken, { label: '恢复未保存的修改', from: report });
    if (isNews) stage.tell(takenUpText(kept.changes.length));
    meet(met);
  }

  function unsaved(): UnsavedWork | undefined {
    const { base, baseVersion } = parting ?? { base: ground.report, baseVersion: ground.version };
    const changes = diffReports(base, stage.get().report);
    if (changes.length === 0) return undefined;
    const sent = flight && {
      saveId: flight.saveId,
      base: flight.base,
      changes: flight.changes,
      label: flight.label,
    };
    return { base: baseVersion, changes, ...(sent ? { sent } : {}) };
  }
}
