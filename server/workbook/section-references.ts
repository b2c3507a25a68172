import type { JsonObject } from '../../schemas/edit/identified-list.ts';
import type { Outline, OutlineNode } from '../../schemas/pack/outline.ts';
import type { Pack } from '../../schemas/pack/pack.ts';
import { objectsIn } from './list-of.ts';
import { createReferences, type Named, type References } from './references.ts';

/**
 * The sections of the texts by the headings they stand under. Without a pack, and where the report has a section that
 * its pack does not print, they are called by their keys.
 */
export function sectionReferences({ narrative }: JsonObject, pack: Pack | undefined): References {
  const titles = pack ? sectionTitles(pack.outline.department, pack.words.department) : new Map();
  const ofUnits = pack ? sectionTitles(pack.outline.unit, pack.words.unit) : new Map();
  const all = new Map<string, string>([...ofUnits, ...titles]);
  const own = objectsIn(narrative).map(({ section }) => String(section));
  const named = [...new Set([...all.keys(), ...own])]
    .filter((key) => key !== '')
    .map((key): Named => ({ id: key, code: '', name: all.get(key) ?? key }));
  const others = [...ofUnits].map(([key, name]): Named => ({ id: key, code: key, name }));
  const references = createReferences('章节', named, others, '请从列表中选择');
  return pack
    ? references
    : { ...references, find: (key) => (isKey(key) ? { value: key } : references.find(key)) };
}

const isKey = (text: string): boolean => /^[A-Za-z]\w{0,60}$/.test(text);

/** Sections by title in the outline's order, names and years left out: they are the same in every report. */
function sectionTitles(
  nodes: Outline['department'],
  words: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  walk(nodes, '');
  return titles;

  function walk(own: readonly OutlineNode[], title: string): void {
    for (const node of own)
      if (node.kind === 'heading') walk(node.children, plain(node.title));
      else if (node.kind === 'narrative' || node.kind === 'content')
        if (!titles.has(node.section)) titles.set(node.section, title || node.section);
  }

  function plain(title: string): string {
    return title
      .replace(/\{year\}年?|\n/g, '')
      .replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? '')
      .replace(/[：:]$/, '');
  }
}
