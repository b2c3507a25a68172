import type { Amount } from '../../schemas/model/amount.ts';
import type { Report } from '../../schemas/model/report.ts';

export type Edit = (report: Report, n: number) => Report;

/** One keystroke in each kind of entry; everything else of the report stays the same objects, as in the editor. */
export const editsOf = ({ lines, projects, narrative }: Report) => ({
  'an amount': (report: Report, n: number): Report => ({
    ...report,
    lines: report.lines.map((line, index) =>
      index === n % lines.length ? { ...line, amount: `${(n + 1) * 1_000}.00` as Amount } : line,
    ),
  }),
  'a goal': (report: Report, n: number): Report => ({
    ...report,
    projects: report.projects.map((project, index) =>
      index === n % projects.length ? { ...project, goals: [`完成第${n}项工作。`] } : project,
    ),
  }),
  'a paragraph': (report: Report, n: number): Report => ({
    ...report,
    narrative: report.narrative.map((own, index) =>
      index === n % narrative.length
        ? { ...own, added: own.added.map((text, at) => (at === n % own.added.length ? `第${n}段。` : text)) }
        : own,
    ),
  }),
});
