import type { ComponentType } from 'react';
import type { Path } from '../../schemas/edit/change.ts';
import type { Unfinished } from '../../schemas/edit/complete-report.ts';
import type { WorkingReport } from '../../schemas/model/working-report.ts';
import type { Pack } from '../../schemas/pack/pack.ts';

/** Whether anything is entered yet, and whether what is entered lacks something. */
export type SectionProgress = 'empty' | 'unfinished' | 'entered';

/** One part of the editor's middle, named in the list on its left. */
export interface Section {
  readonly key: string;
  readonly title: string;
  /** One line under the title: what is entered here, and what comes of it. */
  readonly hint: string;
  readonly component: ComponentType;
  /** Whether what stands at the path is entered here. */
  readonly owns: (path: Path) => boolean;
  readonly progress: (
    report: WorkingReport,
    unfinished: readonly Unfinished[],
    pack: Pack,
  ) => SectionProgress;
  /** In the list, behind the title: “12 条”, “3 个单位”. */
  readonly count: (report: WorkingReport) => string;
}
