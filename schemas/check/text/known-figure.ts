import type { Address } from '../../document/inline.ts';
import type { Pack } from '../../pack/pack.ts';
import { addPrinted, agree, nothing, type PrintedFigure, printedText } from '../printed/printed-figure.ts';
import type { FoundFigure, PrintedScope } from '../subject/subject.ts';
import type { Meaning } from './meanings.ts';

/** What the tables have for a meaning. */
export interface KnownFigure {
  readonly title: string;
  readonly text: string;
  readonly figure: PrintedFigure;
  readonly addresses: readonly [Address, ...Address[]];
}

/** The figure that agrees with what is stated, or the likeliest; undefined where the tables have none. */
export function knownFigure(
  { title, figures }: Meaning,
  stated: PrintedFigure,
  scope: PrintedScope,
  pack: Pack,
): KnownFigure | undefined {
  const candidates = figures.flatMap((names) => {
    const found = names.map((name) => figureOf(name, scope, pack));
    const isKnown = found.every((figure) => figure !== undefined);
    return isKnown ? sumOf(title, found as readonly FoundFigure[], pack) : [];
  });
  return candidates.find(({ figure }) => agree(figure, stated)) ?? candidates[0];
}

function sumOf(
  title: string,
  parts: readonly FoundFigure[],
  { text: { unit } }: Pack,
): readonly KnownFigure[] {
  const [first, ...others] = parts;
  if (!first) return [];
  if (others.length === 0) return [{ ...first, title, addresses: [first.address] }];
  const figure = addPrinted(parts.map((part) => part.figure));
  const addresses = [first.address, ...others.map(({ address }) => address)] as const;
  return [{ title, text: `${printedText(figure, unit)}${unit}`, figure, addresses }];
}

/** A figure of the pack; nothing where its table is there but empty. */
export function figureOf(name: string, scope: PrintedScope, pack: Pack): FoundFigure | undefined {
  const found = scope.figures[name];
  if (found) return found;
  const spec = pack.figures[name];
  const table = spec && 'table' in spec ? scope.tables[spec.table] : undefined;
  if (!spec || !('table' in spec) || !table || table.rows.length > 0) return undefined;
  const address = `${scope.scope}/${table.id}/${spec.row}/${spec.column}` as Address;
  return { address, text: `0.00${table.unit}`, figure: nothing };
}
