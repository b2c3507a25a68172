import type { FileLimits } from '../file/file-limits.ts';
import type { ZipDirectory } from '../file/zip-directory.ts';
import { readXmlPart } from './read-xml-part.ts';

export interface Relation {
  readonly id: string;
  /** The last word of its type: Strict and Transitional differ before it. */
  readonly type: string;
  readonly target: string;
}

/** What a part of relationships leads to within the file; nothing outside is ever followed. */
export function relatedParts(
  bytes: Uint8Array,
  parts: ZipDirectory,
  name: string,
  folder: string,
  limits: FileLimits,
): readonly Relation[] {
  const relations: Relation[] = [];
  const part = parts.get(name);
  if (part)
    readXmlPart(bytes, part, limits, {
      open: (element, attribute) => {
        if (element !== 'Relationship' || attribute('TargetMode') === 'External') return;
        const target = attribute('Target') ?? '';
        relations.push({
          id: attribute('Id') ?? '',
          type: (attribute('Type') ?? '').replace(/^.*\//, ''),
          target: target.startsWith('/') ? target.slice(1) : folder + target.replace(/^\.\//, ''),
        });
      },
      text: () => {},
      close: () => {},
    });
  return relations;
}
