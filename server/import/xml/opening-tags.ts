import type { FileLimits } from '../file/file-limits.ts';
import { refused } from '../refused.ts';
import { brokenXml, decodeEntities } from './decode-entities.ts';
import type { Attribute } from './read-xml.ts';
import { attributeForm, tagAttribute } from './tag-attribute.ts';

export interface OpeningTag {
  readonly name: string;
  readonly isEmpty: boolean;
  readonly attribute: Attribute;
  /** Declared by the tag, by prefix. */
  readonly namespaces: ReadonlyMap<string, string> | undefined;
}

/** Nothing but attributes, each quoted. */
const wellFormed = /^(?:\s+[^\s=<>"'/&]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*$/;

/** How many tags are kept: a report writes a few hundred again and again, the cells of a sheet are all their own. */
const mostKept = 2000;
const longestKept = 400;

/** Reads what stands between `<` and `>` of a tag that opens; a tag written like one before is known already. */
export function openingTags(part: string, limits: FileLimits): (written: string) => OpeningTag {
  const kept = new Map<string, OpeningTag>();
  return (written) => {
    const known = kept.get(written);
    if (known) return known;
    const tag = read(written);
    if (kept.size < mostKept && written.length < longestKept) kept.set(written, tag);
    return tag;
  };

  function read(written: string): OpeningTag {
    const isEmpty = written.endsWith('/');
    const body = isEmpty ? written.slice(0, -1) : written;
    const nameEnd = body.search(/\s/);
    const name = nameEnd < 0 ? body : body.slice(0, nameEnd);
    if (!/^[^\s<>"'=&/]+$/.test(name)) throw brokenXml(part);
    const attributes = nameEnd < 0 ? '' : body.slice(nameEnd);
    if (attributes.includes('=')) refuseHeap(attributes);
    if (!wellFormed.test(attributes)) throw brokenXml(part);
    const namespaces = attributes.includes('xmlns') ? declared(attributes) : undefined;
    return { name, isEmpty, attribute: tagAttribute(attributes, part), namespaces };
  }

  function refuseHeap(attributes: string): void {
    let count = 0;
    for (let at = attributes.indexOf('='); at >= 0; at = attributes.indexOf('=', at + 1)) count += 1;
    // An equals sign may stand in a value; only then are the attributes counted one by one.
    if (count > limits.attributes && [...attributes.matchAll(attributeForm)].length > limits.attributes)
      throw refused(`“${part}”的一个元素属性过多，可能是恶意文件，已停止读取`);
  }

  function declared(attributes: string): ReadonlyMap<string, string> {
    const own = new Map<string, string>();
    for (const [, name = '', , double, single] of attributes.matchAll(attributeForm))
      if (name === 'xmlns' || name.startsWith('xmlns:'))
        own.set(name.slice(6), decodeEntities(double ?? single ?? '', part));
    return own;
  }
}
