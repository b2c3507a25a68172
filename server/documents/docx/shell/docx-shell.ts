import { Document, type ISectionOptions, Packer } from 'docx';
import type { HouseStyle } from '../../../../schemas/document/house-style.ts';
import { runFonts } from '../fonts.ts';
import { readZip } from '../zip/read-zip.ts';
import { chineseSettings } from './chinese-settings.ts';
import { draftHeaders } from './draft-headers.ts';
import { fontTable } from './font-table.ts';
import { ownStylesOnly } from './own-styles-only.ts';
import { numberedFooters, silentFooters } from './shell-footers.ts';
import { shellStyles } from './shell-styles.ts';

/** The parts of a docx that a house style fixes, and how a section asks for its headers and footers. */
export interface DocxShell {
  /** By name inside the package; `word/_rels/document.xml.rels` names no part outside this map. */
  readonly parts: ReadonlyMap<string, string>;
  /** `headerReference` and `footerReference` elements of a section, by its page numbers. */
  readonly references: { readonly count: string; readonly none: string };
}

export async function docxShell(style: HouseStyle, draft: boolean): Promise<DocxShell> {
  const files = readZip(await Packer.toBuffer(shellDocument(style, draft)));
  return { parts: fixedParts(files, style), references: references(required(files, documentPart)) };
}

/** One section with page numbers and one without: the only two kinds. */
function shellDocument(style: HouseStyle, draft: boolean): Document {
  const headers = draft ? { headers: draftHeaders(style) } : {};
  const sections: ISectionOptions[] = [numberedFooters(style), silentFooters()].map((footers) => ({
    ...headers,
    footers,
    children: [],
  }));
  const { body } = style.text;
  const run = {
    font: runFonts(style, body.font),
    size: Math.round(body.size * 2),
    language: { value: 'en-US', eastAsia: 'zh-CN' },
  };
  return new Document({
    sections,
    evenAndOddHeaderAndFooters: true,
    compatibility,
    styles: { default: { document: { run } }, paragraphStyles: shellStyles(style) },
  });
}

/** Word 2013 and later lay out the same way (version 15); a line break must not stretch a justified line. */
const compatibility = { version: 15, doNotExpandShiftReturn: true };

/** Left out: numbering, notes and properties, which `docx` writes even when they are empty. */
function fixedParts(files: ReadonlyMap<string, string>, style: HouseStyle): Map<string, string> {
  const parts = new Map<string, string>();
  for (const [name, text] of files) if (fixedPart.test(name)) parts.set(name, text);
  parts.set('word/styles.xml', ownStylesOnly(required(files, 'word/styles.xml')));
  parts.set('word/settings.xml', chineseSettings(required(files, 'word/settings.xml')));
  parts.set('word/fontTable.xml', fontTable(style));
  parts.set(relationsPart, relationsWithin(required(files, relationsPart), parts));
  return parts;
}

function relationsWithin(relations: string, parts: ReadonlyMap<string, string>): string {
  return relations.replace(/<Relationship [^>]*Target="([^"]*)"[^>]*\/>/g, (relation, target: string) =>
    parts.has(`word/${target}`) ? relation : '',
  );
}

function references(document: string): DocxShell['references'] {
  const [count, none] = [...document.matchAll(/<w:sectPr[ >].*?<\/w:sectPr>/gs)].map(([section]) =>
    (section.match(/<w:(?:header|footer)Reference [^>]*\/>/g) ?? []).join(''),
  );
  if (!count || !none) throw new Error('the shell of docx has no two sections with footers');
  return { count, none };
}

function required(files: ReadonlyMap<string, string>, name: string): string {
  const text = files.get(name);
  if (text === undefined) throw new Error(`the shell of docx has no ${name}`);
  return text;
}

const documentPart = 'word/document.xml';
const relationsPart = 'word/_rels/document.xml.rels';
const fixedPart = /^word\/(?:styles|settings|fontTable|theme\/theme1|footer\d+|header\d+)\.xml$/;
