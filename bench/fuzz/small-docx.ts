import { docxOf } from '../../tests/import/docx-of.ts';
import { line, typedTable } from '../../tests/import/typed-blocks.ts';
import { sourceXml } from '../../tests/import/variants/source-xml.ts';

const blocks = [
  line('示例局2025年部门预算公开'),
  line('部门预算支出总表'),
  typedTable(
    '330示例局 | < | 预算年度：2025 | < | 单位：万元',
    '功能分类科目 | < | 合计 | 基本支出 | 项目支出',
    '科目编码 | 科目名称 | ^ | ^ | ^',
    ' | 合计 | 12.00 | 10.00 | 2.00',
    '2010301 | 行政运行 | 12.00 | 10.00 | 2.00',
  ),
  line('部门预算“三公”经费及会议费、培训费支出表'),
  typedTable('项目 | 2024年 | 2025年', '“三公”经费小计 | 1.00 | 1.20', '公务接待费 | 1.00 | 1.20'),
  line('项目绩效目标'),
  typedTable(
    '项目名称 | 水文监测设备维护 | < | <',
    '一级指标 | 二级指标 | 三级指标 | 指标值',
    '产出指标 | 数量指标 | 维护设备数量 | ≥12台',
    '^ | 质量指标 | 合格率 | ≥95%',
  ),
  line('一、部门职责及机构设置情况'),
  typedTable('单位名称 | 单位性质 | 规格', '示例局本级 | 行政 | 正科级'),
  line('二、机关运行经费安排情况'),
  line('2025年机关运行经费安排3.00万元。'),
  line('三、名词解释'),
  line('1、基本支出：保障运转的支出。'),
];

/** What bodies hold beyond runs and tables. */
const further = [
  '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o "1-2" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>目录</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
  '<w:p><w:pPr><w:pStyle w:val="1"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:del w:id="1"><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>新的一段</w:t></w:r></w:ins></w:p>',
  '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent><w:p><w:r><w:t>框内文字</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:p/></mc:Fallback></mc:AlternateContent></w:r></w:p>',
  '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent><w:p><w:r><w:t>一、目录	1</w:t></w:r></w:p></w:sdtContent></w:sdt>',
  '<w:tbl><w:tblGrid><w:gridCol w:w="100"/><w:gridCol w:w="9000"/></w:tblGrid><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc><w:tbl><w:tr><w:tc><w:p><w:r><w:t>表中表</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl>',
].join('');

const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A docx as other programs write it, small, with a little of everything. */
export const smallDocx = (parts: Readonly<Record<string, string>> = {}): Promise<Uint8Array> =>
  docxOf(sourceXml(blocks) + further, {
    'word/styles.xml': `<w:styles ${main}><w:style w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="2"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style><w:style w:styleId="2"><w:name w:val="Normal"/></w:style></w:styles>`,
    'word/numbering.xml': `<w:numbering ${main}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    ...parts,
  });
