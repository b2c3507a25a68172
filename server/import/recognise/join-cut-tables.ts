import { isCaptionText } from './caption.ts';
import type { HeaderVocabulary } from './header-vocabulary.ts';
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
    const last = joined.at(-1);
    if (last && goesOn(last, piece, vocabulary))
      joined[joined.length - 1] = { ...last, rows: [...last.rows, ...bodyOf(piece, vocabulary)] };
    else joined.push(piece);
  }
  return joined;
}

function goesOn(last: SourcePiece, piece: SourcePiece, vocabulary: HeaderVocabulary): boolean {
  const isBare = piece.above.every(
    (text) => isCaptionText(text) || /^\(?续(?:表|上表)?\)?$|^-?\d+-?$/.test(plain(text)),
  );
  if (
    !isBare ||
    width(last) !== width(piece) ||
    piece.rows.slice(0, 3).some((row) => beginsForm(row) || isTitleRow(row))
  )
    return false;
  const own = headerTexts(piece, vocabulary);
  if (own !== '' && own !== headerTexts(last, vocabulary)) return false;
  const [first] = bodyOf(piece, vocabulary);
  return first !== undefined && !startsAnew(first, last);
}

const width = ({ rows }: SourcePiece): number => Math.max(0, ...rows.map(({ cells }) => cells.length));

const headerTexts = ({ rows }: SourcePiece, vocabulary: HeaderVocabulary): string =>
  rows
    .slice(0, 6)
    .filter((row) => isHeaderRow(row, vocabulary))
    .map((row) => textsOf(row).map(plain).join('|'))
    .join('\n');

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
