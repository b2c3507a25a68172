import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import type { ListRules } from '../list/apply-grid-edits.ts';
import { withField } from '../list/with-field.ts';

type Indicator = WorkingReport['projects'][number]['indicators'][number];

export const newIndicator = (id: string): Indicator => ({
  id,
  level1: '',
  level2: '',
  name: '',
  description: '',
  basis: '',
});

/** Indicators stand in groups: a new one belongs to that of the one above. */
export const indicatorRules: ListRules<Indicator> = {
  assign: withField,
  inherit: (indicator, above) => ({
    ...indicator,
    level1: indicator.level1 || (above?.level1 ?? ''),
    level2: indicator.level2 || (above?.level2 ?? ''),
  }),
};
