import type { HouseStyle } from '../../../../schemas/document/house-style.ts';
import { type ZipEntry, zipEntry } from '../zip/zip-entry.ts';
import { contentTypes } from './content-types.ts';
import { type DocxShell, docxShell } from './docx-shell.ts';

/** A shell whose parts are compressed, ready to be zipped into any number of documents. */
export interface PackedShell {
  readonly references: DocxShell['references'];
  /** `[Content_Types].xml` and the package's relationships first. */
  readonly entries: readonly ZipEntry[];
}

/** Makes the shell of a house style once; the style is known by identity, so a caller keeps one object per pack. */
export function cachedShell(style: HouseStyle, draft: boolean): Promise<PackedShell> {
  const shells = draft ? draftShells : finalShells;
  const known = shells.get(style);
  if (known) return known;
  const shell = packedShell(style, draft);
  shells.set(style, shell);
  return shell;
}

async function packedShell(style: HouseStyle, draft: boolean): Promise<PackedShell> {
  const { parts, references } = await docxShell(style, draft);
  const files = [
    ['[Content_Types].xml', contentTypes([...parts.keys()])] as const,
    ['_rels/.rels', packageRelations] as const,
    ...parts,
  ];
  return { references, entries: await Promise.all(files.map(([name, text]) => zipEntry(name, text))) };
}

const finalShells = new WeakMap<HouseStyle, Promise<PackedShell>>();
const draftShells = new WeakMap<HouseStyle, Promise<PackedShell>>();

const packageRelations = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;
