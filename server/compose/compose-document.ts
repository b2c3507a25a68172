import type { DerivedReport, DerivedScope } from '../../schemas/derive/derived-report.ts';
import { fillPlaceholders } from '../../schemas/derive/placeholders.ts';
import type { ComposedDocument, ContentsEntry } from '../../schemas/document/block.ts';
import { plain } from '../../schemas/document/inline.ts';
import type { Report } from '../../schemas/model/report.ts';
import type { LoadedPack } from '../packs/pack-store.ts';
import { composeScope } from './compose-scope.ts';
import { sectionBuilder } from './section-builder.ts';

/** The whole document: cover, contents, then each published part by the pack's outline. */
export function composeDocument(
  report: Report,
  derived: DerivedReport,
  loaded: LoadedPack,
): ComposedDocument {
  const { outline } = loaded.pack;
  const builder = sectionBuilder();
  const contents: ContentsEntry[] = [];
  const compose = (nodes: typeof outline.unit, scope: DerivedScope, firstPosition = 1, depth = 0) =>
    composeScope(nodes, { report, loaded, scope, builder, contents }, firstPosition, depth);
  const departments = derived.scopes.filter(({ kind }) => kind === 'department');
  const units = derived.scopes.filter(({ kind }) => kind === 'unit');
  for (const department of departments) compose(outline.department, department);
  if (departments.length > 0 && units[0]) compose(outline.units, units[0], 2);
  for (const [index, unit] of units.entries())
    compose(outline.unit, unit, index + 1, departments.length > 0 ? 1 : 0);
  const words = (departments[0] ?? units[0])?.placeholders ?? {};
  const cover = outline.cover.map((line) => fillPlaceholders(line, words));
  return {
    title: cover.join(''),
    sections: [
      {
        layout: 'text',
        pageNumbers: 'none',
        blocks: cover.map((line) => ({ kind: 'title', role: 'cover', inlines: [plain(line)] })),
      },
      {
        layout: 'text',
        pageNumbers: 'none',
        blocks: [{ kind: 'contents', title: outline.contentsTitle, entries: contents }],
      },
      ...builder.sections(),
    ],
  };
}
