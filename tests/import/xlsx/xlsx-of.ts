import { packed } from '../docx-of.ts';

const main = {
  transitional: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  strict: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
} as const;
const relationships = {
  transitional: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  strict: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
} as const;

export interface WrittenXlsx {
  /** The content of each sheet after its root, by name. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly sharedStrings?: string;
  readonly styles?: string;
  readonly workbook?: string;
  readonly form?: 'transitional' | 'strict';
  readonly further?: Readonly<Record<string, string>>;
}

/** An xlsx as other programs write it: shared strings, styles, any part. */
export function xlsxOf(written: WrittenXlsx): Promise<Uint8Array> {
  const {
    sheets,
    sharedStrings = '',
    styles = '',
    workbook = '',
    form = 'transitional',
    further = {},
  } = written;
  const names = Object.keys(sheets);
  const root = (name: string, content: string) => `<${name} xmlns="${main[form]}">${content}</${name}>`;
  const relations = (list: readonly (readonly [string, string, string])[]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
      .map(
        ([id, type, target]) =>
          `<Relationship Id="${id}" Type="${relationships[form]}/${type}" Target="${target}"/>`,
      )
      .join('')}</Relationships>`;
  return packed({
    '_rels/.rels': relations([['r1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${main[form]}" xmlns:r="${relationships[form]}">${workbook}<sheets>${names
      .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="s${index}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...names.map((_, index) => [`s${index}`, 'worksheet', `worksheets/sheet${index}.xml`] as const),
      ['ss', 'sharedStrings', 'sharedStrings.xml'],
      ['st', 'styles', '/xl/styles.xml'],
    ]),
    'xl/sharedStrings.xml': root('sst', sharedStrings),
    'xl/styles.xml': root('styleSheet', styles),
    ...Object.fromEntries(
      names.map((name, index) => [`xl/worksheets/sheet${index}.xml`, root('worksheet', sheets[name] ?? '')]),
    ),
    ...further,
  });
}
