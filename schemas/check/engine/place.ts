import type { Address } from '../../document/inline.ts';
import type { Path } from '../../edit/change.ts';

/** Where a finding is: a cell of a table, an entry of the report, or a stretch of a text in it. */
export type Place =
  | { readonly kind: 'cell'; readonly address: Address }
  | { readonly kind: 'entry'; readonly path: Path }
  | TextPlace;

/** From `start` to before `end` of the text at `path`; of a list of paragraphs, of the one at `paragraph`. */
export interface TextPlace {
  readonly kind: 'text';
  readonly path: Path;
  readonly paragraph?: number;
  readonly start: number;
  readonly end: number;
}

export const cellAt = (address: Address): Place => ({ kind: 'cell', address });

export const entryAt = (path: Path): Place => ({ kind: 'entry', path });

/** The place in words that no program shows: the same place has the same key, whatever is typed around it. */
export function placeKey(place: Place): string {
  switch (place.kind) {
    case 'cell':
      return `cell:${place.address}`;
    case 'entry':
      return `entry:${pathKey(place.path)}`;
    case 'text':
      return `text:${pathKey(place.path)}#${place.paragraph ?? 0}`;
  }
}

const pathKey = (path: Path): string =>
  path.map((step) => (typeof step === 'string' ? step : step.id)).join('/');
