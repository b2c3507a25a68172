import type { SourceBlock, SourceTable } from '../../../server/import/source/source-document.ts';

/** How a text is written: in one run, or in one for each character; cells with empty paragraphs around it or without. */
export interface WritingStyle {
  readonly runACharacter?: boolean;
  readonly emptyParagraphs?: boolean;
  readonly nestedIn?: boolean;
  /** With lines around the cells, as a pdf of it needs them to be read. */
  readonly ruled?: boolean;
}

/** The body of a docx that reads as the blocks. */
export const sourceXml = (blocks: readonly SourceBlock[], style: WritingStyle = {}): string =>
  blocks
    .map((block) =>
      block.kind === 'table' ? tableXml(block, style) : paragraphXml(block.number + block.text, style),
    )
    .join('');

function paragraphXml(text: string, { runACharacter = false }: WritingStyle): string {
  const pieces = runACharacter ? [...text] : [text];
  return `<w:p>${pieces.map((piece) => `<w:r><w:t xml:space="preserve">${escaped(piece)}</w:t></w:r>`).join('')}</w:p>`;
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('\n', '</w:t><w:br/><w:t xml:space="preserve">');

function tableXml({ grid }: SourceTable, style: WritingStyle): string {
  const width = Math.max(...grid.map((line) => line.length));
  const columnWidth = Math.floor(pageWidth / width);
  const rows = grid.map((line, row) => {
    const cells: string[] = [];
    for (let column = 0; column < line.length; ) {
      const cell = line[column];
      let span = 1;
      while (cell !== undefined && line[column + span] === cell) span += 1;
      const isOn = cell !== undefined && grid[row - 1]?.[column] === cell;
      const merge = isOn
        ? '<w:vMerge/>'
        : cell && grid[row + 1]?.[column] === cell
          ? '<w:vMerge w:val="restart"/>'
          : '';
      const text = isOn
        ? '<w:p/>'
        : (cell?.text ?? '')
            .split('\n')
            .map((text_) => paragraphXml(text_, style))
            .join('');
      const around = style.emptyParagraphs ? '<w:p/>' : '';
      cells.push(
        `<w:tc><w:tcPr>${style.ruled ? `<w:tcW w:w="${span * columnWidth}" w:type="dxa"/>` : ''}<w:gridSpan w:val="${span}"/>${merge}</w:tcPr>${around}${text}${around}</w:tc>`,
      );
      column += span;
    }
    return `<w:tr>${cells.join('')}</w:tr>`;
  });
  const head = `${rules}<w:tblGrid>${`<w:gridCol w:w="${columnWidth}"/>`.repeat(width)}</w:tblGrid>`;
  const table = `<w:tbl>${style.ruled ? head : ''}${rows.join('')}</w:tbl>`;
  return style.nestedIn ? `<w:tbl><w:tr><w:tc>${table}<w:p/></w:tc></w:tr></w:tbl>` : table;
}

/** Of an A4 page that lies, between its margins. */
const pageWidth = 14_000;
const rules = `<w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>${[
  'top',
  'left',
  'bottom',
  'right',
  'insideH',
  'insideV',
]
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join('')}</w:tblBorders></w:tblPr>`;
