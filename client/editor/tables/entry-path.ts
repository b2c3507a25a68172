import type { Path, Step } from '../../../schemas/edit/change.ts';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';

/** Where the entry a cell names (`lines/l1`, `procurement/p1/0`, `projects/<indicator>`) is entered. */
export function entryPath(entry: string, report: WorkingReport): Path {
  const [part = '', id, ...rest] = entry.split('/');
  if (id === undefined) return [part];
  const item: Path = [part, { id }];
  switch (part) {
    case 'lines':
    case 'closing':
    case 'economicLines':
      return [...item, 'amount'];
    case 'threePublic':
      return [part, 'entries', { id }, 'amount'];
    case 'procurement':
      return rest.length > 0 ? [...item, 'funds'] : item;
    case 'assets':
      return rest.length > 0 ? [...item, 'parts', ...rest] : item;
    case 'projects':
    case 'specialFunds':
      return pathOfTarget(part, id, rest, report);
    default:
      return item;
  }
}

/** A form names its item and its indicators alike. */
function pathOfTarget(
  part: 'projects' | 'specialFunds',
  id: string,
  rest: readonly string[],
  report: WorkingReport,
): Path {
  const owner = report[part].find(({ indicators }) => indicators.some((indicator) => indicator.id === id));
  const steps: readonly Step[] = rest.length > 0 ? ['statedBudget', ...rest] : [];
  return owner ? [part, { id: owner.id }, 'indicators', { id }] : [part, { id }, ...steps];
}
