import type { DerivedReport } from '../../schemas/derive/derived-report.ts';

/** Reads all that the check reads, so that nothing is left to be derived while it is timed. */
export function deriveAll({ scopes }: DerivedReport): number {
  return scopes.reduce((count, { tables, projects, figures, changes }) => {
    const rows = Object.values(tables).map((table) => table.rows.length + table.notes.length);
    const named = [...Object.keys(figures), ...Object.keys(changes)];
    return rows.reduce((sum, own) => sum + own, count + projects.length + named.length);
  }, 0);
}
