import fc from 'fast-check';
import { parseWorkingReport, type WorkingReport } from '../../schemas/model/working-report.ts';
import { reportArbitrary } from '../support/report-arbitrary.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** What may be done to a report: each a number that picks the place. */
const editArbitrary = fc.record({
  kind: fc.constantFrom('blank', 'text', 'remove', 'add', 'move', 'clear', 'dangle', 'duplicate'),
  part: fc.constantFrom(
    'lines',
    'economicLines',
    'projects',
    'procurement',
    'assets',
    'closing',
    'units',
    'publication',
  ),
  at: fc.nat(1000),
  field: fc.nat(1000),
  text: fc.constantFrom('1.00', '23.45', '', '2013102', 'otherIncome', 'u0', 'p9', '新的文字'),
});
type Edit = (typeof editArbitrary extends fc.Arbitrary<infer T> ? T : never) & { readonly mark: string };

export const workingArbitrary: fc.Arbitrary<WorkingReport> = reportArbitrary.map((report) =>
  parseWorkingReport(JSON.parse(JSON.stringify(report))),
);

/** Whatever somebody may have made of the report; `mark` tells the items apart that two people add. */
export const editsArbitrary = (mark: string): fc.Arbitrary<readonly Edit[]> =>
  fc
    .array(editArbitrary, { minLength: 1, maxLength: 8 })
    .map((edits) => edits.map((edit) => ({ ...edit, mark })));

/** The report edited: what was not touched is shared with it, as it is in the editor. */
export const edited = (report: WorkingReport, edits: readonly Edit[]): WorkingReport =>
  edits.reduce((current, edit, index) => withEdit(current, edit, index), report as unknown as Json) as never;

function withEdit(report: Json, { kind, part, at, field, text, mark }: Edit, index: number): Json {
  const root = report as { [key: string]: Json };
  const list = root[part];
  if (!Array.isArray(list))
    return part === 'publication' ? { ...root, publication: { scopes: ['u7'] } } : root;
  if (list.length === 0) return root;
  const place = at % list.length;
  const item = list[place] as { [key: string]: Json };
  const keys = Object.keys(item).filter((key) => typeof item[key] === 'string' && key !== 'id');
  const key = keys[field % keys.length] ?? 'unit';
  const withItem = (next: Json) => ({ ...root, [part]: list.map((own, n) => (n === place ? next : own)) });
  switch (kind) {
    case 'blank':
      return withItem({ ...item, [key]: '' });
    case 'text':
      return withItem({ ...item, ...written(item, `${mark}${text}`) });
    case 'dangle':
      return withItem('unit' in item ? { ...item, unit: 'nowhere' } : item);
    case 'clear': {
      const { project: _, statedBudget: __, ...rest } = item;
      return withItem(rest);
    }
    case 'remove':
      return list.length > 1 ? { ...root, [part]: list.filter((_, n) => n !== place) } : root;
    case 'add':
      return { ...root, [part]: list.toSpliced(place, 0, { ...item, id: `new-${mark}-${index}` }) };
    case 'duplicate':
      return { ...root, [part]: [...list, { ...item, id: `copy-${mark}-${index}` }] };
    case 'move':
      return { ...root, [part]: list.toSpliced(place, 1).toSpliced(field % list.length, 0, item) };
  }
}

function written(item: { readonly [key: string]: Json }, text: string): { [key: string]: Json } {
  if ('amount' in item) return { amount: '77.00' };
  return 'name' in item ? { name: text } : {};
}
