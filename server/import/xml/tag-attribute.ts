import { decodeEntities } from './decode-entities.ts';
import type { Attribute } from './read-xml.ts';

/** An attribute as it is written: its name, and its value in either kind of quotes. Begins at a space alone: a long name costs once. */
export const attributeForm = /(?<=\s)([^\s=]+)\s*=\s*("([^"<]*)"|'([^'<]*)')/g;

/** Finds the attributes of a tag by their local names when they are asked for: most never are. */
export function tagAttribute(written: string, part: string): Attribute {
  const find = isPlain(written) ? plainValue : anyValue;
  return (name) => {
    const value = find(written, name);
    return value?.includes('&') ? decodeEntities(value, part) : value;
  };
}

/** Whether equals signs and quotes stand between names and values alone: what is within a value may look like an attribute. */
function isPlain(written: string): boolean {
  let equals = 0;
  let quotes = 0;
  for (let at = 0; at < written.length; at += 1) {
    const code = written.charCodeAt(at);
    if (code === 0x3d) equals += 1;
    else if (code === 0x22) quotes += 1;
    else if (code === 0x27) return false;
  }
  return quotes === equals * 2;
}

function anyValue(written: string, wanted: string): string | undefined {
  for (const [, name = '', , double, single] of written.matchAll(attributeForm))
    if (name.slice(name.indexOf(':') + 1) === wanted) return double ?? single;
  return undefined;
}

function plainValue(written: string, wanted: string): string | undefined {
  for (let at = written.indexOf(wanted); at >= 0; at = written.indexOf(wanted, at + 1)) {
    const before = written.charCodeAt(at - 1);
    const isStart = before === 0x3a || before === 0x20 || (before >= 0x09 && before <= 0x0d);
    const value = isStart ? valueAfter(written, at + wanted.length) : undefined;
    if (value !== undefined) return value;
  }
  return undefined;
}

function valueAfter(written: string, from: number): string | undefined {
  const equals = behindSpaces(written, from);
  if (written[equals] !== '=') return undefined;
  const start = behindSpaces(written, equals + 1);
  const end = written.indexOf('"', start + 1);
  return written[start] !== '"' || end < 0 ? undefined : written.slice(start + 1, end);
}

function behindSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) <= 0x20) at += 1;
  return at;
}
