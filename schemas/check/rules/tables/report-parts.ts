import type { Report } from '../../../model/report.ts';
import type { Subject } from '../../subject/subject.ts';

/** Some fields of the report as one part: the same object for as long as none of them changes. */
export function partsOfReport<Field extends keyof Report>(
  fields: readonly Field[],
): (subject: Pick<Subject, 'report'>) => readonly Pick<Report, Field>[] {
  const known = new WeakMap<object, Pick<Report, Field>>();
  const [first] = fields;
  return ({ report }) => {
    const holder = first === undefined ? report : (report[first] as object);
    const earlier = known.get(holder);
    if (earlier && fields.every((field) => earlier[field] === report[field])) return [earlier];
    const part = Object.fromEntries(fields.map((field) => [field, report[field]])) as Pick<Report, Field>;
    known.set(holder, part);
    return [part];
  };
}
