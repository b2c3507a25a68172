import type { HouseStyle } from '../../../../schemas/document/house-style.ts';
import { escapeAttribute } from '../xml/escape-attribute.ts';
import { wordNamespace } from '../xml/namespaces.ts';

/** The faces of the docx under their official names; `altName` lets Word and WPS take the same face under another name. */
export function fontTable(style: HouseStyle): string {
  const fonts = Object.values(style.fonts).map(({ official, aliases }) => font(official, aliases));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:fonts ${wordNamespace}>${fonts.join('')}</w:fonts>`;
}

function font(name: string, aliases: readonly string[]): string {
  const altName = aliases.length > 0 ? `<w:altName w:val="${escapeAttribute(aliases.join(','))}"/>` : '';
  return `<w:font w:name="${escapeAttribute(name)}">${altName}${gb2312}<w:family w:val="auto"/><w:pitch w:val="default"/></w:font>`;
}

/** GB2312_CHARSET of Windows. */
const gb2312 = '<w:charset w:val="86"/>';
