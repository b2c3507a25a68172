import type { XmlHandler } from '../xml/read-xml.ts';

/** What the style of a paragraph says of it. */
export interface ParagraphStyle {
  /** 1 to 9 where it is a heading. */
  readonly level?: number;
  readonly isContents: boolean;
  readonly list?: { readonly id: string; readonly depth: number };
}
export type ParagraphStyles = (id: string) => ParagraphStyle;

interface RawStyle {
  name: string;
  base?: string;
  level?: number;
  list?: string;
  depth?: number;
}

/** Reads styles.xml; styles take over what those they are based on say. */
export function paragraphStyles(): { readonly handler: XmlHandler; readonly styles: ParagraphStyles } {
  const known = new Map<string, RawStyle>();
  let open: RawStyle | undefined;
  const handler: XmlHandler = {
    open: (name, attribute) => {
      const value = attribute('val');
      if (name === 'style') {
        open = { name: '' };
        known.set(attribute('styleId') ?? '', open);
      } else if (!open || value === undefined) return;
      else if (name === 'name') open.name = value.toLowerCase();
      else if (name === 'basedOn') open.base = value;
      else if (name === 'outlineLvl') open.level = Number(value) + 1;
      else if (name === 'numId') open.list = value;
      else if (name === 'ilvl') open.depth = Number(value);
    },
    text: () => {},
    close: (name) => {
      if (name === 'style') open = undefined;
    },
  };
  return { handler, styles: (id) => styleOf(known, id, 0) };
}

function styleOf(known: ReadonlyMap<string, RawStyle>, id: string, generation: number): ParagraphStyle {
  const own = known.get(id);
  if (!own || generation > 20) return { isContents: false };
  const base = own.base === undefined ? { isContents: false } : styleOf(known, own.base, generation + 1);
  const heading = /^heading ([1-9])$/.exec(own.name)?.[1];
  const level = own.level ?? (heading === undefined ? undefined : Number(heading));
  return {
    ...base,
    ...(level !== undefined && level <= 9 ? { level } : {}),
    ...(own.list === undefined ? {} : { list: { id: own.list, depth: own.depth ?? 0 } }),
    isContents: /^toc \d$/.test(own.name) || base.isContents,
  };
}
