import { SaxesParser } from 'saxes';
import type { FileLimits } from '../file/file-limits.ts';
import { refused } from '../refused.ts';
import { namespaces } from './namespaces.ts';

/** What an XML part holds, in order. Names are local; a name outside the words of the format has its own prefix. */
export interface XmlHandler {
  open(name: string, attribute: Attribute): void;
  text(text: string): void;
  close(name: string): void;
}
export type Attribute = (name: string) => string | undefined;

/** Takes the text of a part piece by piece; `end` must follow the last. */
export interface XmlReader {
  take(piece: string): void;
  end(): void;
}

/**
 * Reads XML as events, namespaces resolved, so that Strict and Transitional documents read alike.
 * @throws UnusableInput where it is not well-formed, declares a document type, or goes beyond the limits.
 */
export function xmlReader(part: string, limits: FileLimits, handler: XmlHandler): XmlReader {
  // Namespaces are resolved here, for elements alone and once a name: it takes a third less. Of a seventh event more than
  // saxes is told of, its parser is no longer an object of a known shape, and three times as slow.
  const parser = new SaxesParser<{ readonly position: false; readonly xmlns: false }>({
    position: false,
    xmlns: false,
  });
  const known = namespaces();
  const open: string[] = [];
  let elements = 0;
  let attributes = 0;
  let declared = new Map<string, string>();
  parser.on('doctype', () => {
    throw refused(`“${part}”带有文档类型声明（DTD），办公文件不应有，可能是恶意文件，已停止读取`);
  });
  parser.on('attribute', ({ name, value }) => {
    attributes += 1;
    if (attributes > limits.attributes)
      throw refused(`“${part}”的一个元素属性过多，可能是恶意文件，已停止读取`);
    if (name.startsWith('xmlns') && (name.length === 5 || name[5] === ':'))
      declared.set(name.slice(6), value);
  });
  parser.on('opentag', (tag) => {
    attributes = 0;
    elements += 1;
    if (open.length >= limits.depth) throw refused(`“${part}”嵌套超过 ${limits.depth} 层，已停止读取`);
    if (elements > limits.elements)
      throw refused(`“${part}”内容过多（超过 ${limits.elements} 个元素），已停止读取`);
    if (declared.size > 0) {
      known.declare(open.length, declared);
      declared = new Map();
    }
    const name = known.nameOf(tag.name);
    if (name === undefined) throw brokenXml(part);
    open.push(name);
    handler.open(name, attributeOf(tag.attributes));
  });
  parser.on('text', (text) => handler.text(text));
  parser.on('cdata', (text) => handler.text(text));
  parser.on('closetag', () => {
    handler.close(open.pop() ?? '');
    known.leave(open.length);
  });
  parser.fail = () => {
    throw brokenXml(part);
  };
  return { take: (piece) => void parser.write(piece), end: () => void parser.close() };
}

const brokenXml = (part: string) =>
  refused(`“${part}”不是完整的 XML，文件已损坏，请用办公软件打开并另存后再导入`);

const attributeOf =
  (attributes: Readonly<Record<string, string>>): Attribute =>
  (wanted) => {
    const own = attributes[wanted];
    if (own !== undefined) return own;
    for (const name in attributes)
      if (name.length > wanted.length && name.slice(name.indexOf(':') + 1) === wanted)
        return attributes[name];
    return undefined;
  };
