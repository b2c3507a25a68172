import type { Report, ReportInput } from '../../../../schemas/model/report.ts';
import { buildReport } from '../../../support/report-builder.ts';

/** What a section says, and the words of the one finding it makes. */
export interface Said {
  readonly section: string;
  readonly text: string | readonly string[];
  readonly says?: readonly string[];
  readonly change?: Partial<ReportInput>;
}

/**
 * A report of 80.00万元 (人员 70.00, 公用 10.00 as 办公费; last year 75.00 once `lastYear` is given) whose section of the
 * department says this.
 */
export const reportSaying = (
  section: string,
  text: string | readonly string[],
  change: Partial<ReportInput> = {},
): Report =>
  buildReport({
    publication: { scopes: ['department'] },
    narrative: [{ id: 'n1', scope: 'department', section, override: [text].flat() as string[] }],
    ...change,
  });

export const lastYear: NonNullable<ReportInput['lastYear']> = [
  {
    id: 'y1',
    scope: 'department',
    basis: 'approved',
    origin: 'typed',
    expenditure: { basicExpenditure: '750000.00' },
  },
];
