import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import type { ListRules } from '../list/apply-grid-edits.ts';
import { withField } from '../list/with-field.ts';

/** A line of a project is 项目支出 unless said otherwise; a new one takes over what the one above it says. */
export const lineRules: ListRules<WorkingReport['lines'][number]> = {
  assign: (line, column, value) => {
    const changed = withField(line, column, value);
    return column === 'project' && value !== undefined && line.category === ''
      ? { ...changed, category: 'projectExpenditure' }
      : changed;
  },
  inherit: (line, above) => {
    if (!above) return line;
    const { unit, category, source } = above;
    return { ...line, unit, category, source };
  },
};
