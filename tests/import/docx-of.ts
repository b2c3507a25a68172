import { writeZip } from '../../server/documents/docx/zip/write-zip.ts';
import { zipEntry } from '../../server/documents/docx/zip/zip-entry.ts';

const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A docx with the given body, and any further parts. */
export async function docxOf(
  body: string,
  further: Readonly<Record<string, string>> = {},
  namespace = transitional,
): Promise<Uint8Array> {
  return packed({
    '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relations(
      ['styles', 'numbering']
        .filter((type) => `word/${type}.xml` in further)
        .map((type) => [type, `${type}.xml`] as const),
    ),
    'word/document.xml': documentXml(body, namespace),
    ...further,
  });
}

export const documentXml = (body: string, namespace = transitional): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${namespace}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>${body}</w:body></w:document>`;

export async function packed(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  return writeZip(await Promise.all(Object.entries(parts).map(([name, text]) => zipEntry(name, text))));
}

const relations = (list: readonly (readonly [string, string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(
      ([type, target], index) =>
        `<Relationship Id="r${index}" Type="${relationships}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (...contents: readonly string[]): string => `<w:p>${contents.join('')}</w:p>`;
export const cell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : paragraph(run(content))}</w:tc>`;
export const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
export const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;
