import type { Section } from '../section.ts';
import { entryPath } from '../tables/entry-path.ts';
import { printedCells } from '../tables/printed-cells.ts';
import { useEditor } from '../use-editor.ts';

/** The sections in which the figures of these addresses are entered. */
export function useTextSources(
  sections: readonly Section[],
  addresses: readonly string[] = [],
): readonly Section[] {
  const report = useEditor((state) => state.report);
  const derived = useEditor((state) => state.derived);
  const pack = useEditor((state) => state.pack);
  if (addresses.length === 0) return [];
  const cells = printedCells(derived, pack);
  const entries = new Set(addresses.flatMap((address) => cells.get(address)?.entries ?? []));
  const paths = [...entries].map((entry) => entryPath(entry, report));
  return sections.filter(({ owns }) => paths.some(owns));
}
