import type { Path } from '../../../schemas/edit/change.ts';
import { valueAt } from '../../../schemas/edit/value-at.ts';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import type { OutlineNode } from '../../../schemas/pack/outline.ts';
import type { Pack } from '../../../schemas/pack/pack.ts';

/** The anchor of the chapter that prints a text at the path, for texts that no section of the editor owns. */
export function chapterOfPath(path: Path, report: WorkingReport, { outline }: Pack): string | undefined {
  const [part] = path;
  if (part === 'glossary') return anchor('department', (node) => node.kind === 'glossary');
  if (part !== 'narrative' && part !== 'performance') return undefined;
  const item = valueAt(report, path.slice(0, 2)) as { scope?: string; section?: string } | undefined;
  if (!item?.scope) return undefined;
  return anchor(item.scope, (node) =>
    part === 'performance'
      ? node.kind === 'performance'
      : (node.kind === 'narrative' || node.kind === 'content') && node.section === item.section,
  );

  function anchor(scope: string, isWanted: (node: OutlineNode) => boolean): string | undefined {
    const nodes = scope === 'department' ? outline.department : outline.unit;
    const key = chapterAbove(nodes, isWanted);
    return key === undefined ? undefined : `${scope}/${key}`;
  }
}

/** The lowest heading of the contents above the node. */
function chapterAbove(
  nodes: readonly OutlineNode[],
  isWanted: (node: OutlineNode) => boolean,
  chapter?: string,
): string | undefined {
  for (const node of nodes) {
    if (isWanted(node)) return chapter;
    if (node.kind !== 'heading') continue;
    const own = node.contents && node.printed ? node.key : chapter;
    const found = chapterAbove(node.children, isWanted, own);
    if (found !== undefined) return found;
  }
  return undefined;
}
