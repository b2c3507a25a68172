import type { JudgedFinding } from '../../../schemas/check/engine/check-result.ts';
import type { Place } from '../../../schemas/check/engine/place.ts';
import type { Report } from '../../../schemas/model/report.ts';

/** Where a broken report differs from the correct one: a finding has to lead there. */
export interface Changed {
  /** Of cells and headings that are printed otherwise. */
  readonly addresses: ReadonlySet<string>;
  /** Of items that are not what they were, or not there any more. */
  readonly ids: ReadonlySet<string>;
  /** Entries that the tables are made of: any cell may show it. */
  readonly isOfTables: boolean;
  /** Parts of the report of which something is missing: whatever speaks of the part shows it. */
  readonly fields: ReadonlySet<string>;
  /** Tables that print an item as rows of their own. */
  readonly parts: ReadonlySet<string>;
}

const entryFields = ['lines', 'economicLines', 'closing', 'threePublic'] as const;
const itemFields = ['narrative', 'performance', 'projects', 'procurement', 'assets', 'glossary'] as const;

export function whatChanged(before: Report, after: Report): Changed {
  const addresses = new Set([...Object.keys(before.asPublished), ...Object.keys(after.asPublished)]);
  return {
    addresses: new Set([...addresses].filter((key) => before.asPublished[key] !== after.asPublished[key])),
    ids: new Set(itemFields.flatMap((field) => changedIds(before[field], after[field]))),
    isOfTables: entryFields.some((field) => before[field] !== after[field]),
    fields: new Set(itemFields.filter((field) => before[field].length > after[field].length)),
    parts: new Set(before.assets === after.assets ? [] : ['assets']),
  };
}

type Items = readonly { readonly id: string }[];

const changedIds = (before: Items, after: Items): readonly string[] =>
  before === after
    ? []
    : [
        ...after.filter((item) => !before.includes(item)),
        ...before.filter(({ id }) => !after.some((item) => item.id === id)),
      ].map(({ id }) => id);

export const leadsTo = ({ places }: JudgedFinding, changed: Changed): boolean =>
  places.some((place) => isThere(place, changed));

function isThere(place: Place, { addresses, ids, isOfTables, fields, parts }: Changed): boolean {
  if (place.kind === 'cell') {
    const [scope = '', part = ''] = place.address.split('/');
    const isItem = place.address.split('/').some((step) => ids.has(step)) || parts.has(part);
    const isMissing = part === 'headings' && fields.size > 0;
    return addresses.has(place.address) || isItem || isMissing || (isOfTables && scope !== '');
  }
  const [first = '', ...steps] = place.path.map((step) => (typeof step === 'string' ? step : step.id));
  return steps.some((step) => ids.has(step)) || (isOfTables && ['lines', 'units'].includes(first));
}
