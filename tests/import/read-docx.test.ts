import { describe, expect, it } from 'vitest';
import { readDocx } from '../../server/import/docx/read-docx.ts';
import type { SourceBlock } from '../../server/import/source/source-document.ts';
import { cell, docxOf, paragraph, row, run, table } from './docx-of.ts';

const textsOf = (blocks: readonly SourceBlock[]) =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.number + block.text] : []));

const gridsOf = (blocks: readonly SourceBlock[]) =>
  blocks.flatMap((block) =>
    block.kind === 'table' ? [block.grid.map((line) => line.map((one) => one?.text))] : [],
  );

const textsIn = async (...contents: readonly string[]) =>
  textsOf(readDocx(await docxOf(paragraph(...contents))).blocks);

const inRun = (content: string): string => `<w:r>${content}</w:r>`;

describe('the text of a paragraph', () => {
  it('joins runs split anywhere, in links and content controls too', async () => {
    const link = `<w:hyperlink>${run('支')}</w:hyperlink>`;
    const control = `<w:sdt><w:sdtContent>${run('总')}</w:sdtContent></w:sdt>`;
    expect(await textsIn(run('收'), link, control, run('表'))).toEqual(['收支总表']);
  });

  it('takes insertions and leaves deletions and what was moved away', async () => {
    expect(
      await textsIn(
        `<w:ins>${run('新')}</w:ins>`,
        `<w:del>${inRun('<w:delText>旧</w:delText>')}</w:del>`,
        `<w:moveFrom>${run('走')}</w:moveFrom>`,
        `<w:moveTo>${run('来')}</w:moveTo>`,
      ),
    ).toEqual(['新来']);
  });

  it('goes on in the next paragraph where its mark was deleted', async () => {
    const first = paragraph('<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>', run('一般公共'));
    const blocks = readDocx(await docxOf(first + paragraph(run('服务')))).blocks;
    expect(textsOf(blocks)).toEqual(['一般公共服务']);
  });

  it('has a character for tabs, line ends, hyphens and symbols', async () => {
    const contents = '<w:tab/><w:t>a</w:t><w:br/><w:noBreakHyphen/><w:sym w:font="Symbol" w:char="F0B3"/>';
    expect(await textsIn(inRun(`${contents}<w:br w:type="page"/>`))).toEqual(['\ta\n-≥']);
  });

  it('has the result of a field, not its instruction', async () => {
    const mark = (type: string) => inRun(`<w:fldChar w:fldCharType="${type}"/>`);
    const instruction = inRun('<w:instrText> SUM(ABOVE) </w:instrText>');
    expect(
      await textsIn(
        mark('begin'),
        instruction,
        run('x'),
        mark('separate'),
        run('12.50'),
        mark('end'),
        run('万元'),
      ),
    ).toEqual(['12.50万元']);
  });

  it('has one branch of an alternative, and a text box behind its paragraph', async () => {
    const box = (text: string) => `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`;
    const alternative = `<mc:AlternateContent><mc:Choice><w:drawing>${box('框内')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('框内')}</w:pict></mc:Fallback></mc:AlternateContent>`;
    expect(await textsIn(run('前'), inRun(alternative), run('后'))).toEqual(['框内', '前后']);
  });

  it('has no hidden text, and says so', async () => {
    const { blocks, notes } = readDocx(
      await docxOf(paragraph(inRun('<w:rPr><w:vanish/></w:rPr><w:t>密</w:t>'), run('明'))),
    );
    expect(textsOf(blocks)).toEqual(['明']);
    expect(notes).toEqual([{ place: '第1段', message: '隐藏的文字未读取' }]);
  });

  it('has nothing of what a content control asks to fill in', async () => {
    const asking = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('单击此处输入')}</w:sdtContent></w:sdt>`;
    expect(await textsIn(run('前'), asking, run('后'))).toEqual(['前后']);
  });

  it('is not disturbed by elements of any name', async () => {
    expect(await textsIn('<w:__proto__/>', '<w:constructor/>', run('表'))).toEqual(['表']);
  });

  it('has no pictures, and says so', async () => {
    const picture =
      '<w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"/></w:drawing>';
    const { notes } = readDocx(await docxOf(paragraph(inRun(picture))));
    expect(notes).toEqual([{ place: '第1段', message: '图片未读取' }]);
  });

  it('has the number a list gives it', async () => {
    const numbering = `<w:numbering xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%1）"/></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num></w:numbering>`;
    const item = paragraph(
      '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr>',
      run('职责'),
    );
    const bytes = await docxOf(item + item, { 'word/numbering.xml': numbering });
    expect(textsOf(readDocx(bytes).blocks)).toEqual(['（一）职责', '（二）职责']);
  });

  it('is a heading by its style, also by the style that is based on', async () => {
    const styles = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:styleId="1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="a"><w:name w:val="章"/><w:basedOn w:val="1"/></w:style></w:styles>`;
    const bytes = await docxOf(paragraph('<w:pPr><w:pStyle w:val="a"/></w:pPr>', run('一、职责')), {
      'word/styles.xml': styles,
    });
    expect(readDocx(bytes).blocks).toMatchObject([{ level: 1 }]);
  });
});

describe('a table', () => {
  it('has each merged cell in every place it covers', async () => {
    const bytes = await docxOf(
      table(
        row(cell('序号', '<w:vMerge w:val="restart"/>'), cell('收入', '<w:gridSpan w:val="2"/>')),
        row(cell('', '<w:vMerge/>'), cell('项目'), cell('金额')),
      ),
    );
    expect(gridsOf(readDocx(bytes).blocks)).toEqual([
      [
        ['序号', '收入', '收入'],
        ['序号', '项目', '金额'],
      ],
    ]);
  });

  it('has cells without their empty paragraphs', async () => {
    const bytes = await docxOf(
      table(row(cell(paragraph() + paragraph(run('上解')) + paragraph(run('支出'))))),
    );
    expect(gridsOf(readDocx(bytes).blocks)).toEqual([[['上解\n支出']]]);
  });

  it('lets those in its cells follow', async () => {
    const inner = table(row(cell('内')));
    const bytes = await docxOf(
      table(row(cell(paragraph(run('外')) + inner + paragraph()))) + paragraph(run('完')),
    );
    const { blocks } = readDocx(bytes);
    expect(gridsOf(blocks)).toEqual([[['外']], [['内']]]);
    expect(textsOf(blocks)).toEqual(['完']);
  });

  it('has no columns of no width, where edges of cells miss one another', async () => {
    const grid = [1000, 999, 1, 1000].map((width) => `<w:gridCol w:w="${width}"/>`).join('');
    const two = '<w:gridSpan w:val="2"/>';
    const bytes = await docxOf(
      `<w:tbl><w:tblGrid>${grid}</w:tblGrid>${row(cell('来源', two), cell('物品', two))}${row(cell('名称'), cell('资金', two), cell('纸'))}</w:tbl>`,
    );
    expect(gridsOf(readDocx(bytes).blocks)).toEqual([
      [
        ['来源', '来源', '物品'],
        ['名称', '资金', '纸'],
      ],
    ]);
  });

  it('has no row that a revision deleted', async () => {
    const gone = '<w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p/></w:tc></w:tr>';
    expect(gridsOf(readDocx(await docxOf(table(gone, row(cell('留'))))).blocks)).toEqual([[['留']]]);
  });

  it('reads alike in a Strict document', async () => {
    const body = table(row(cell('合计')));
    const strict = readDocx(await docxOf(body, {}, 'http://purl.oclc.org/ooxml/wordprocessingml/main'));
    expect(strict).toEqual(readDocx(await docxOf(body)));
  });
});
