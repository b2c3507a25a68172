import type { GridEdit } from '../../grid/grid-contract.ts';
import { withField } from '../list/with-field.ts';
import type { WorkingLastYear } from './last-year-row.ts';

/** The entry after figures were written. */
export const withLastYear = (entry: WorkingLastYear, edits: readonly GridEdit[]): WorkingLastYear =>
  edits.reduce(withFigure, entry);

function withFigure(entry: WorkingLastYear, { row, value }: GridEdit): WorkingLastYear {
  const [part, key] = row.split('.');
  if (key === undefined) return withField(entry, row, value);
  return part === 'expenditure'
    ? { ...entry, expenditure: withField(entry.expenditure, key, value) }
    : { ...entry, threePublic: withField(entry.threePublic, key, value) };
}
