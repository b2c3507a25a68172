import { applyChanges } from '../../../schemas/edit/apply-changes.ts';
import { parseWorkingReport } from '../../../schemas/model/working-report.ts';
import type { Problem } from '../../../schemas/problem.ts';
import type { Editing } from './create-editing.ts';
import type { EditorApi } from './editor-services.ts';
import type { EditorStage } from './editor-stage.ts';
import type { Sync } from './saving/create-sync.ts';
import { failureOf } from './saving/failure.ts';

/** Makes an earlier version the latest; what is not saved yet is saved first, so that it stays in the history. */
export function createRestore(
  stage: EditorStage,
  sync: Sync,
  saveNow: () => Promise<void>,
  replace: Editing['replace'],
  api: Pick<EditorApi, 'restore' | 'revision'>,
): (version: number) => Promise<readonly Problem[]> {
  return async (version) => {
    await saveNow();
    if (stage.get().saving.phase !== 'saved')
      return [problem('当前内容还没有保存，请先处理保存问题，再恢复历史版本。')];
    try {
      return await restore(version);
    } catch (error) {
      const failure = failureOf(error);
      return failure.kind === 'later'
        ? [problem(`${failure.reason}，没有恢复。请稍后重试。`)]
        : failure.problems;
    }
  };

  async function restore(version: number): Promise<readonly Problem[]> {
    const before = sync.ground();
    const answer = await api.restore({ base: before.version, version });
    const report = parseWorkingReport(
      answer.outcome === 'saved'
        ? (await api.revision(answer.version)).report
        : applyChanges(before.report, answer.changes).report,
    );
    const at = answer.outcome === 'saved' ? answer.savedAt : before.at;
    const by = answer.outcome === 'saved' ? [] : answer.by;
    const shown = stage.get().report;
    sync.meet({
      base: before.report,
      baseVersion: before.version,
      theirs: { report, version: answer.version, at },
      by,
    });
    if (answer.outcome === 'stale')
      return [problem(`${by.join('、')} 刚保存了新的修改，已合并进来。没有恢复，请确认后重新操作。`)];
    replace(stage.get().report, { label: `恢复到第 ${version} 版`, from: shown });
    await saveNow();
    return [];
  }
}

const problem = (message: string): Problem => ({ where: '', message });
