import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import type { ListRules } from '../list/apply-grid-edits.ts';
import { withField } from '../list/with-field.ts';

/** A new line takes over whose, from what and of which kind the one above it is. */
export const economicRules: ListRules<WorkingReport['economicLines'][number]> = {
  assign: withField,
  inherit: (line, above) => {
    if (!above) return line;
    const { unit, source, kind, project } = above;
    return { ...line, unit, source, kind, ...(project !== undefined && { project }) };
  },
};
