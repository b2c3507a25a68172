import type { FileLimits } from '../file/file-limits.ts';
import { refused } from '../refused.ts';
import { brokenXml, decodeEntities } from './decode-entities.ts';
import { elementPrefix } from './element-prefix.ts';
import { openingTags } from './opening-tags.ts';
import type { XmlHandler, XmlReader } from './read-xml.ts';
import { tokenEnd } from './token-end.ts';
import { tokenPieces } from './token-pieces.ts';

/**
 * The events of `xmlReader` for the parts that hold most, several times as fast: a sheet of twenty thousand rows has a
 * million tags, a long report a hundred thousand. Names are compared with where they open; what office files never hold (a
 * document type, entities of their own) is refused.
 * @throws UnusableInput where tags do not match, or it goes beyond the limits.
 */
export function xmlScanner(part: string, limits: FileLimits, handler: XmlHandler): XmlReader {
  const open: string[] = [];
  const scopes: { readonly depth: number; readonly prefixes: ReadonlyMap<string, string> }[] = [];
  let prefixes: ReadonlyMap<string, string> = new Map([['xml', '']]);
  let names = new Map<string, string>();
  let elements = 0;
  let isRootClosed = false;
  const tags = openingTags(part, limits);
  const broken = () => brokenXml(part);
  const decoded = (text: string) => decodeEntities(text, part);
  const pieces = tokenPieces(part, limits, scan);

  return {
    take: pieces.take,
    end: () => {
      if (pieces.end().trim() !== '' || open.length > 0 || !isRootClosed) throw broken();
    },
  };

  /** How far whole tokens go. */
  function scan(text: string): number {
    let at = 0;
    while (at < text.length) {
      const tag = text.indexOf('<', at);
      if (tag !== at) {
        if (tag < 0) return at;
        spoken(text.slice(at, tag));
      }
      const end = tokenEnd(text, tag);
      if (end < 0) return tag;
      token(text, tag, end);
      at = end;
    }
    return at;
  }

  function spoken(text: string): void {
    if (open.length > 0) handler.text(text.includes('&') ? decoded(text) : text);
    else if (/[^\s\uFEFF]/.test(text)) throw broken();
  }

  function token(text: string, at: number, end: number): void {
    const second = text.charCodeAt(at + 1);
    if (second === 0x2f) close(text.slice(at + 2, end - 1).trimEnd());
    else if (second === 0x3f) return;
    else if (second !== 0x21) openTag(text.slice(at + 1, end - 1));
    else if (text.startsWith('<![CDATA[', at) && open.length > 0) handler.text(text.slice(at + 9, end - 3));
    else if (!text.startsWith('<!--', at))
      throw refused(`“${part}”带有文档类型声明（DTD），办公文件不应有，可能是恶意文件，已停止读取`);
  }

  function openTag(written: string): void {
    if (isRootClosed) throw broken();
    const { name, isEmpty, attribute, namespaces } = tags(written);
    elements += 1;
    open.push(name);
    if (open.length > limits.depth) throw refused(`“${part}”嵌套超过 ${limits.depth} 层，已停止读取`);
    if (elements > limits.elements)
      throw refused(`“${part}”内容过多（超过 ${limits.elements} 个元素），已停止读取`);
    if (namespaces) declare(namespaces);
    handler.open(localName(name), attribute);
    if (isEmpty) close(name);
  }

  function declare(namespaces: ReadonlyMap<string, string>): void {
    scopes.push({ depth: open.length, prefixes });
    prefixes = new Map([...prefixes, ...namespaces]);
    names = new Map();
  }

  function close(name: string): void {
    if (open.at(-1) !== name) throw broken();
    handler.close(localName(name));
    if (scopes.at(-1)?.depth === open.length) {
      prefixes = scopes.pop()?.prefixes ?? prefixes;
      names = new Map();
    }
    open.pop();
    isRootClosed = open.length === 0;
  }

  function localName(name: string): string {
    const known = names.get(name);
    if (known !== undefined) return known;
    const colon = name.indexOf(':');
    const prefix = colon < 0 ? '' : name.slice(0, colon);
    const uri = prefixes.get(prefix);
    if (uri === undefined && prefix !== '') throw broken();
    const own = `${elementPrefix(uri ?? '', prefix)}${name.slice(colon + 1)}`;
    names.set(name, own);
    return own;
  }
}
