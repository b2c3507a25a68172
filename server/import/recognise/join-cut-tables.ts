import { isCaptionText } from './caption.ts';
import type { HeaderVocabulary } from './header-vocabulary.ts';
import { joinedHeader, joinedRows, whole } from './joined-rows.ts';
import { plain } from './plain.ts';
import type { SourcePiece, SourceRow } from './source-piece.ts';
import { isTitleRow, textsOf } from './source-piece.ts';
import { isHeaderRow, isNumberRow } from './table-shape.ts';

/** Joins a table to the one it goes on from: nothing but its caption stands between them, and its rows go on. */
export function joinCutTables(
  pieces: readonly SourcePiece[],
  vocabulary: HeaderVocabulary,
): readonly SourcePiece[] {
  const joined: SourcePiece[] = [];
  for (const piece of pieces) {
    let whole = piece;
    for (let last = joined.at(-1); last && goesOn(last, whole, vocabulary); last = joined.at(-1)) {
      joined.pop();
      whole = { ...last, rows: rowsOfBoth(last, whole, vocabulary) };
      // What had but a head may go on from the table before, now that it has rows.
      if (!isHead(last, vocabulary)) break;
    }
    joined.push(whole);
  }
  return joined;
}

function goesOn(last: SourcePiece, piece: SourcePiece, vocabulary: HeaderVocabulary): boolean {
  const isBare = piece.above.every(
    (text) => isCaptionText(text) || /^\(?续(?:表|上表)?\)?$|^-?\d+-?$/.test(plain(text)),
  );
  if (!isBare || width(last) !== width(piece)) return false;
  if (isHead(last, vocabulary) && !isCaptioned(piece, vocabulary)) return true;
  if (piece.rows.slice(0, 3).some((row) => beginsForm(row) || isTitleRow(row))) return false;
  const own = headerTexts(piece, vocabulary);
  if (own !== '' && own !== headerTexts(last, vocabulary)) return false;
  const [first] = bodyOf(piece, vocabulary);
  return first !== undefined && (isHead(last, vocabulary) || !startsAnew(first, last));
}

/** Nothing but caption and header, or a part of it: what it stands over begins on the next page. */
const isHead = ({ rows }: SourcePiece, vocabulary: HeaderVocabulary): boolean =>
  rows.every((row) => isCaption(row) || isHeaderRow(row, vocabulary) || isNumberRow(row));

const isCaptioned = ({ rows }: SourcePiece, vocabulary: HeaderVocabulary): boolean =>
  rows.slice(0, 2).some((row) => isCaption(row) && !isHeaderRow(row, vocabulary));

function rowsOfBoth(
  last: SourcePiece,
  piece: SourcePiece,
  vocabulary: HeaderVocabulary,
): readonly SourceRow[] {
  if (isHead(last, vocabulary) && !isCaptioned(piece, vocabulary))
    return headed(last.rows, piece.rows, vocabulary);
  return joinedRows(last.rows, bodyOf(piece, vocabulary));
}

/** The rest of a caption stands over the header; the rest of a header below it. */
function headed(
  head: readonly SourceRow[],
  rows: readonly SourceRow[],
  vocabulary: HeaderVocabulary,
): readonly SourceRow[] {
  const [first, second] = rows;
  const last = head.at(-1);
  if (!first || !last || isNumberRow(first)) return [...head, ...rows];
  const isRest = second && !isHeaderRow(first, vocabulary) && isHeaderRow(second, vocabulary);
  if (isCaption(last) && !isHeaderRow(last, vocabulary))
    return isRest ? [...head.slice(0, -1), whole(last, first), ...rows.slice(1)] : [...head, ...rows];
  return [...head.slice(0, -1), ...joinedHeader(last, first), ...rows.slice(1)];
}

const width = ({ rows }: SourcePiece): number => Math.max(0, ...rows.map(({ cells }) => cells.length));

/** The texts of a header, whatever rows they stand in. */
const headerTexts = ({ rows }: SourcePiece, vocabulary: HeaderVocabulary): string =>
  [
    ...new Set(
      rows
        .slice(0, 6)
        .filter((row) => isHeaderRow(row, vocabulary))
        .flatMap((row) => textsOf(row).map(plain)),
    ),
  ]
    .toSorted()
    .join('|');

/** The rows below caption and header. */
const bodyOf = ({ rows }: SourcePiece, vocabulary: HeaderVocabulary): readonly SourceRow[] => {
  const end = rows
    .slice(0, 6)
    .findLastIndex((row) => isHeaderRow(row, vocabulary) || isNumberRow(row) || isCaption(row));
  return rows.slice(end + 1);
};

const isCaption = (row: SourceRow): boolean => textsOf(row).some(isCaptionText);

/** A first row that the table before has too begins a table of its own. */
const startsAnew = (first: SourceRow, last: SourcePiece): boolean => {
  const [number = '', ...texts] = textsOf(first).map(plain);
  if (number === '1') return true;
  const own = [number, ...texts].join('|');
  return (
    own !== '' && /合计|总计/.test(own) && last.rows.some((row) => textsOf(row).map(plain).join('|') === own)
  );
};

const beginsForm = (row: SourceRow): boolean =>
  textsOf(row).some((text) => /^(?:项目编码|专项资金名称)$/.test(plain(text)));
