import type { EditorApi, SaveRequest } from '../../../client/editor/state/editor-services.ts';
import type { SaveAnswer } from '../../../schemas/api/reports.ts';
import { applyChanges } from '../../../schemas/edit/apply-changes.ts';
import { diffReports } from '../../../schemas/edit/diff-reports.ts';
import { parseWorkingReport, type WorkingReport } from '../../../schemas/model/working-report.ts';

type Recipe = (report: WorkingReport) => WorkingReport;

/** Versions of one report as a server keeps them; its network fails where told to. */
export function createFakeServer(first: WorkingReport) {
  const versions = [first];
  const saves: SaveRequest[] = [];
  const made = new Map<string, SaveAnswer>();
  let failure: { readonly error: Error; readonly isAfterSaving: boolean } | undefined;

  const latest = (): WorkingReport => versions.at(-1) as WorkingReport;
  const at = (version: number): WorkingReport => versions[version - 1] as WorkingReport;
  const fail = () => {
    if (failure) throw failure.error;
  };
  const append = (report: WorkingReport): SaveAnswer => {
    versions.push(parseWorkingReport(report));
    return {
      outcome: 'saved',
      version: versions.length,
      savedAt: `2025-01-02T06:00:0${versions.length % 10}Z`,
    };
  };
  const save = (request: SaveRequest): SaveAnswer => {
    const known = made.get(request.saveId);
    if (known) return known;
    if (request.base !== versions.length) return stale(request.base);
    const answer = append(applyChanges(latest(), request.changes).report);
    made.set(request.saveId, answer);
    return answer;
  };
  const stale = (base: number): SaveAnswer => ({
    outcome: 'stale',
    version: versions.length,
    changes: [...diffReports(at(base), latest())],
    by: ['甲'],
  });

  const api: EditorApi = {
    save: async (request) => {
      saves.push(request);
      if (!failure?.isAfterSaving) fail();
      const answer = save(request);
      fail();
      return structuredClone(answer);
    },
    restore: async ({ base, version }) => {
      fail();
      return base === versions.length ? append(at(version)) : stale(base);
    },
    revisions: async () => ({ revisions: [], next: null }),
    revision: async (version) => {
      fail();
      return {
        revision: { version, at: '', by: '甲', kind: 'edit', restored: null, label: null, changeCount: 0 },
        report: structuredClone(at(version)),
        changes: [],
      };
    },
  };
  return {
    api,
    saves,
    latest,
    version: () => versions.length,
    at,
    /** Somebody else saves. */
    saveByOther: (change: Recipe) => append(change(latest())),
    /** Every request fails so, until told otherwise. */
    failWith: (error: Error | undefined, isAfterSaving = false) => {
      failure = error && { error, isAfterSaving };
    },
  };
}
