import type { CodeNames } from '../../../schemas/model/code-list.ts';
import type { Pack } from '../../../schemas/pack/pack.ts';
import type { TableSpec } from '../../../schemas/pack/table-spec.ts';
import { plainTitle } from './header-vocabulary.ts';
import { matchColumns } from './match-columns.ts';
import { labelWords, plain } from './plain.ts';
import { textsOf } from './source-piece.ts';
import type { TableShape } from './table-shape.ts';
import { titleWords } from './table-words.ts';

export interface TableKind {
  readonly spec: TableSpec;
  readonly title: string;
  /** How much speaks for it; by its title alone 12 at the most. */
  readonly score: number;
  readonly isTitled: boolean;
}

const enough = 9;

/** Which of the pack's tables a printed one is: by its title, its headers, the labels and codes of its rows. */
export function classifyTable(shape: TableShape, pack: Pack, codes: CodeNames): TableKind | undefined {
  const kinds = Object.values(pack.tables).map((spec) => kindOf(shape, spec, codes));
  const [best, second] = kinds.sort((a, b) => b.score - a.score);
  if (!best || best.score < enough) return undefined;
  return !best.isTitled && second && second.score > best.score - 1 ? undefined : best;
}

function kindOf(shape: TableShape, spec: TableSpec, codes: CodeNames): TableKind {
  const { title, score } = titleOf(shape, spec);
  const fit = headerScore(shape, spec) + labelScore(shape, spec) + codeScore(shape, spec, codes);
  const conflict = score === 0 && shape.titles.some((text) => isOtherTitle(text, spec.id));
  return { spec, title, score: score + fit - (conflict ? 8 : 0), isTitled: score > 0 };
}

function titleOf(
  { titles }: TableShape,
  spec: TableSpec,
): { readonly title: string; readonly score: number } {
  for (const [distance, title] of titles.entries()) {
    const score = titleScore(title, spec);
    if (score > 0) return { title, score: score - Math.min(distance, 2) };
    // A title of another table is nearer: what stands above it is of no concern.
    if (isOtherTitle(title, spec.id)) break;
  }
  return { title: '', score: 0 };
}

function titleScore(title: string, { id, title: own }: TableSpec): number {
  const text = plain(title).replace(/\(续表?\)$/, '');
  if (text.length > 60 || /[。;]/.test(text)) return 0;
  if (text.endsWith(plainTitle(own))) return 12;
  const words = titleWords[id];
  return words?.is.test(text) && !words.isNot?.test(text) ? 9 : 0;
}

const isOtherTitle = (title: string, id: string): boolean =>
  Object.entries(titleWords).some(([other, words]) => {
    const text = plain(title);
    return (
      other !== id &&
      text.length <= 60 &&
      !/[。;]/.test(text) &&
      words.is.test(text) &&
      !words.isNot?.test(text)
    );
  });

/** How many of the pack's columns are there, and how many of the printed ones are the pack's: 6 at the most. */
function headerScore({ columns }: TableShape, spec: TableSpec): number {
  const printed = columns.filter(({ path, isOfOtherYear }) => path.length > 0 && !isOfOtherYear).length;
  if (printed === 0) return 0;
  const matched = matchColumns(spec, columns).length;
  return (matched / printed) * 3 + (matched / Math.max(matched, countLeaves(spec))) * 3;
}

const countLeaves = (spec: TableSpec): number => JSON.stringify(spec.columns).split('"value":').length - 1;

/** How many of the printed labels are those of the pack's fixed rows: 5 at the most. */
function labelScore({ rows }: TableShape, { rows: source }: TableSpec): number {
  if (source.kind !== 'fixed' || rows.length === 0) return 0;
  const labels = new Set(
    source.groups.flatMap(({ panels }) =>
      Object.values(panels)
        .flat()
        .map(({ label }) => labelWords(label)),
    ),
  );
  const known = rows.filter((row) => textsOf(row).some((text) => labels.has(labelWords(text)))).length;
  return (known / rows.length) * 5;
}

/** A table of codes holds codes of its list, and no other does. */
function codeScore({ rows }: TableShape, { rows: source }: TableSpec, codes: CodeNames): number {
  const found = rows
    .flatMap(textsOf)
    .map(plain)
    .filter((text) => /^[1-5]\d{2}(?:\d{2}){0,2}$/.test(text));
  if (source.kind !== 'codeTree') return found.length > 3 ? -6 : 0;
  if (found.length === 0) return 0;
  const heads = new Set([...codes[source.list].keys()].map((code) => code.slice(0, 3)));
  const own = found.filter(
    (code) => heads.has(code.slice(0, 3)) && source.levels.includes(code.length),
  ).length;
  return (own / found.length) * 4 - 2;
}
