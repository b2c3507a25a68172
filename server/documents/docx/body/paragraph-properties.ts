/** What a paragraph says beyond its style. */
export interface ParagraphFormat {
  readonly style: string;
  readonly keepNext?: boolean;
  readonly pageBreakBefore?: boolean;
  /** Position of a right tab with dots, in twips. */
  readonly dottedTab?: number;
  /** Exact line pitch in twips. */
  readonly line?: number;
  /** Space above in twips. */
  readonly before?: number;
  /** Left indent in twips. */
  readonly left?: number;
  readonly align?: 'left' | 'center' | 'right' | 'both';
  /** Run properties of the paragraph mark, which text typed into an empty paragraph takes over. */
  readonly mark?: string;
  /** The `sectPr` of the section this paragraph ends. */
  readonly section?: string;
}

/** `w:pPr`, its children in the order of the schema (CT_PPr); Word calls a file with another order damaged. */
export function paragraphProperties(format: ParagraphFormat): string {
  const { style, keepNext, pageBreakBefore, dottedTab, left, align, mark = '', section = '' } = format;
  return [
    `<w:pPr><w:pStyle w:val="${style}"/>`,
    keepNext ? '<w:keepNext/>' : '',
    pageBreakBefore ? '<w:pageBreakBefore/>' : '',
    dottedTab ? `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${dottedTab}"/></w:tabs>` : '',
    spacing(format),
    left ? `<w:ind w:left="${left}"/>` : '',
    align ? `<w:jc w:val="${align}"/>` : '',
    mark,
    section,
    '</w:pPr>',
  ].join('');
}

function spacing({ line, before }: ParagraphFormat): string {
  if (line === undefined && before === undefined) return '';
  const above = before === undefined ? '' : ` w:before="${before}"`;
  const pitch = line === undefined ? '' : ` w:line="${line}" w:lineRule="exact"`;
  return `<w:spacing${above}${pitch}/>`;
}
