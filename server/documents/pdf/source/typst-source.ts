import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ComposedDocument } from '../../../../schemas/document/block.ts';
import type { HouseStyle } from '../../../../schemas/document/house-style.ts';
import { projectFolder } from '../../../project-folder.ts';
import type { Typefaces } from '../fonts/typeface.ts';
import { countedAnchors } from './counted-anchors.ts';
import { headingLevels } from './heading-levels.ts';
import { linkSource } from './link-source.ts';
import { roleStyles } from './role-styles.ts';
import { sectionSource } from './section-source.ts';
import { documentSettings, pageSettings } from './settings.ts';
import type { SourceContext } from './source-context.ts';

const prelude = readFileSync(path.join(projectFolder, 'server/documents/pdf/source/prelude.typ'), 'utf8');

export interface SourceOptions {
  readonly draft: boolean;
  /** Figures and typed cells are links to `cell:` and their address. */
  readonly linked: boolean;
}

/** The whole document as Typst. */
export function typstSource(
  document: ComposedDocument,
  style: HouseStyle,
  typefaces: Typefaces,
  { draft, linked }: SourceOptions,
): string {
  const context: SourceContext = {
    style,
    typefaces,
    ...(linked ? { linkTo: linkSource } : {}),
    levels: headingLevels(document),
    counted: countedAnchors(document),
  };
  const settings = documentSettings(document.title, typefaces);
  const pages = pageSettings(style, typefaces, draft);
  const roles = roleStyles(style, typefaces);
  return [prelude, settings, pages, roles, '#{', sections(document, context, draft), '}'].join('\n');
}

function sections({ sections }: ComposedDocument, context: SourceContext, draft: boolean): string {
  const first = sections.findIndex(({ pageNumbers }) => pageNumbers === 'count');
  return sections
    .map((section, index) => {
      const place = { startsNumbers: index === first, isLast: index === sections.length - 1, draft };
      return sectionSource(section, place, context);
    })
    .join('\n');
}
