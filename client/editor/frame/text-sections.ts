import type { DerivedReport, DerivedScope } from '../../../schemas/derive/derived-report.ts';
import { headingNumber } from '../../../schemas/derive/heading-number.ts';
import { fillPlaceholders } from '../../../schemas/derive/placeholders.ts';
import type { OutlineNode } from '../../../schemas/pack/outline.ts';
import type { Pack } from '../../../schemas/pack/pack.ts';

/** A heading of the printed report with text under it. */
export interface TextSection {
  /** The anchor of its heading. */
  readonly key: string;
  /** As printed, with its number. */
  readonly title: string;
  /** Without the names and the year every title of the report has. */
  readonly shortTitle: string;
  readonly depth: number;
}

export interface TextScope {
  readonly scope: string;
  readonly name: string;
  readonly sections: readonly TextSection[];
}

/** The headings that the contents list, of each published part, but for those of tables. */
export function textScopes({ scopes }: DerivedReport, { outline }: Pack): readonly TextScope[] {
  const hasDepartment = scopes.some(({ kind }) => kind === 'department');
  const units = scopes.filter(({ kind }) => kind === 'unit');
  return scopes.map((scope) => {
    const own =
      scope.kind === 'department'
        ? headingsOf(outline.department, scope, 1, 0)
        : [
            ...(hasDepartment && scope === units[0] ? headingsOf(outline.units, scope, 2, 0) : []),
            ...headingsOf(outline.unit, scope, units.indexOf(scope) + 1, hasDepartment ? 1 : 0),
          ];
    const top = Math.min(...own.map(({ depth }) => depth));
    return {
      scope: scope.scope,
      name: scope.name,
      sections: own.map((section) => ({ ...section, depth: section.depth - top })),
    };
  });
}

function headingsOf(
  nodes: readonly OutlineNode[],
  scope: DerivedScope,
  firstPosition: number,
  depth: number,
): readonly TextSection[] {
  let position = firstPosition;
  return nodes.flatMap((node) => {
    if (node.kind !== 'heading') return [];
    const number = headingNumber(node.numbering, position);
    if (node.numbering !== 'none') position += 1;
    const below = headingsOf(node.children, scope, 1, depth + 1);
    if (!node.contents || !node.printed) return below;
    const phrase = `${number}${node.title.replaceAll('\n', '')}`;
    const title = fillPlaceholders(phrase, scope.placeholders);
    const shortTitle = fillPlaceholders(phrase.replace(repeated, ''), scope.placeholders);
    return [{ key: `${scope.scope}/${node.key}`, title, shortTitle, depth }, ...below];
  });
}

/** What the whole report is of: said once at the top of the page. */
const repeated = /\{(?:name|shortName|departmentName)\}|\{year\}年/g;
