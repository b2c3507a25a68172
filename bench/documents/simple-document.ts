import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Block, ComposedDocument, TableRow } from '../../schemas/document/block.ts';
import { inlineText } from '../../schemas/document/inline.ts';
import { writeZip } from '../../server/documents/docx/zip/write-zip.ts';
import { zipEntry } from '../../server/documents/docx/zip/zip-entry.ts';
import { projectFolder } from '../../server/project-folder.ts';

const require = createRequire(path.join(projectFolder, 'bench/peers/package.json'));

/**
 * The same words through docxtemplater, as a simpler document: one style, plain tables of six columns without merges,
 * header rows, contents or page layouts. Returns a function that renders it once.
 */
export async function simpleDocument(document: ComposedDocument): Promise<() => Uint8Array> {
  const PizZip = require('pizzip');
  const Docxtemplater = require('docxtemplater');
  const template = Buffer.from(await templateFile());
  const content = { blocks: document.sections.flatMap(({ blocks }) => blocks).flatMap(simpleBlock) };
  return () => {
    const filled = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true });
    filled.render(content);
    return filled.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' });
  };
}

function simpleBlock(block: Block): readonly object[] {
  switch (block.kind) {
    case 'table':
      return [{ isTable: true, rows: [...block.header, ...block.body].flatMap(simpleRows) }];
    case 'contents':
      return block.entries.map(({ text }) => ({ text }));
    case 'pageBreak':
      return [];
    default:
      return [{ text: inlineText(block.inlines) }];
  }
}

const columns = 6;

/** Rows of six cells; a longer row goes on in further rows, so that no cell is left out. */
function simpleRows({ cells }: TableRow): readonly object[] {
  const texts = cells.map(({ inlines }) => inlineText(inlines));
  return Array.from({ length: Math.ceil(texts.length / columns) }, (_, row) =>
    Object.fromEntries(
      Array.from({ length: columns }, (__, column) => [`c${column}`, texts[row * columns + column] ?? '']),
    ),
  );
}

async function templateFile(): Promise<Uint8Array> {
  const read = (name: string) =>
    readFileSync(path.join(projectFolder, 'bench/documents/simple-template', name), 'utf8');
  return writeZip([
    await zipEntry('[Content_Types].xml', read('content-types.xml')),
    await zipEntry('_rels/.rels', read('rels.xml')),
    await zipEntry('word/document.xml', read('document.xml')),
  ]);
}
