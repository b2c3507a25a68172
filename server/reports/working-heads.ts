import type { WorkingReport } from '../../schemas/model/working-report.ts';

/** A report as it stands. */
export interface Head {
  readonly version: number;
  readonly report: WorkingReport;
  /** Its JSON is no longer than this. */
  readonly mostLength: number;
}

export interface WorkingHeads {
  /** The head at this version, where it is at hand. */
  find(id: string, version: number): Head | undefined;
  keep(id: string, head: Head): void;
  forget(id: string): void;
}

/** The heads of the reports worked on last. */
export function createWorkingHeads(most: number): WorkingHeads {
  const heads = new Map<string, Head>();
  return {
    find: (id, version) => {
      const head = heads.get(id);
      return head?.version === version ? head : undefined;
    },
    keep: (id, head) => {
      heads.delete(id);
      heads.set(id, head);
      const [oldest] = heads.keys();
      if (heads.size > most && oldest !== undefined) heads.delete(oldest);
    },
    forget: (id) => {
      heads.delete(id);
    },
  };
}
