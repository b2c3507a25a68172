import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { FileLimits } from '../file/file-limits.ts';
import { refused } from '../refused.ts';
import { brokenXml } from './decode-entities.ts';
import { elementPrefix } from './element-prefix.ts';

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
  const parser = new SaxesParser({ xmlns: true, position: false });
  let depth = 0;
  let elements = 0;
  let attributes = 0;
  parser.on('doctype', () => {
    throw refused(`“${part}”带有文档类型声明（DTD），办公文件不应有，可能是恶意文件，已停止读取`);
  });
  parser.on('opentagstart', () => {
    attributes = 0;
    depth += 1;
    elements += 1;
    if (depth > limits.depth) throw refused(`“${part}”嵌套超过 ${limits.depth} 层，不像公开报告，已停止读取`);
    if (elements > limits.elements)
      throw refused(`“${part}”内容过多（超过 ${limits.elements} 个元素），已停止读取`);
  });
  parser.on('attribute', () => {
    attributes += 1;
    if (attributes > limits.attributes)
      throw refused(`“${part}”的一个元素属性过多，可能是恶意文件，已停止读取`);
  });
  parser.on('opentag', (tag) => handler.open(nameOf(tag), attributeOf(tag)));
  parser.on('text', (text) => handler.text(text));
  parser.on('cdata', (text) => handler.text(text));
  parser.on('closetag', (tag) => {
    depth -= 1;
    handler.close(nameOf(tag));
  });
  parser.on('error', () => {
    throw brokenXml(part);
  });
  return { take: (piece) => void parser.write(piece), end: () => void parser.close() };
}

const nameOf = ({ uri, local, prefix }: SaxesTagNS): string => `${elementPrefix(uri, prefix)}${local}`;

const attributeOf =
  ({ attributes }: SaxesTagNS): Attribute =>
  (name) => {
    for (const key in attributes) if (attributes[key]?.local === name) return attributes[key]?.value;
    return undefined;
  };
