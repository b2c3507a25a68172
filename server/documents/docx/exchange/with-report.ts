import { escapeText } from '../xml/escape-text.ts';
import { readZip } from '../zip/read-zip.ts';
import { writeZip } from '../zip/write-zip.ts';
import { zipEntry } from '../zip/zip-entry.ts';
import { exchangePart } from './exchange-part.ts';

/**
 * A docx of ours that carries its report, so that it can be read back without loss. Never the file for publication: the
 * report holds reasons, names and what is not disclosed.
 * @param report as JSON text
 */
export async function withReport(docx: Uint8Array, report: string): Promise<Uint8Array> {
  const parts = readZip(docx);
  const { item, properties, relations, namespace, subject } = exchangePart;
  change(parts, '[Content_Types].xml', '</Types>', propertiesType);
  change(parts, 'word/_rels/document.xml.rels', '</Relationships>', itemRelation);
  change(parts, 'docProps/core.xml', '<dc:language>', `<dc:subject>${subject}</dc:subject>`);
  parts.set(item, `${declaration}<report xmlns="${namespace}">${escapeText(report)}</report>`);
  parts.set(properties, itemProperties);
  parts.set(relations, propertiesRelation);
  return writeZip(await Promise.all([...parts].map(([name, text]) => zipEntry(name, text))));
}

function change(parts: Map<string, string>, name: string, before: string, added: string): void {
  const text = parts.get(name);
  if (!text?.includes(before)) throw new Error(`the docx has no ${before} in ${name}`);
  parts.set(name, text.replace(before, `${added}${before}`));
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const types = 'http://schemas.openxmlformats.org/officeDocument/2006';
const propertiesType = `<Override PartName="/${exchangePart.properties}" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>`;
const itemRelation = `<Relationship Id="rIdReport" Type="${types}/relationships/customXml" Target="../${exchangePart.item}"/>`;
const propertiesRelation = `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${types}/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>`;
const itemProperties = `${declaration}<ds:datastoreItem ds:itemID="{6B0C2E2A-6E0E-4D57-9B42-3F1B6C0D9A11}" xmlns:ds="${types}/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${exchangePart.namespace}"/></ds:schemaRefs></ds:datastoreItem>`;
