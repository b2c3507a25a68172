import type { FileLimits } from '../file/file-limits.ts';
import { refused } from '../refused.ts';
import { brokenXml, decodeEntities } from './decode-entities.ts';
import { elementPrefix } from './element-prefix.ts';
import type { XmlHandler, XmlReader } from './read-xml.ts';
import { attributeForm, tagAttribute } from './tag-attribute.ts';
import { tokenEnd } from './token-end.ts';

/** The longest tag or text of one piece: a cell holds 32,767 characters. */
const longestToken = 1024 * 1024;

/**
 * The events of `xmlReader` for the plain XML of a worksheet, several times as fast: a sheet of twenty thousand rows has
 * a million tags. Names are compared with where they open; what a sheet never holds (a document type, entities of its
 * own) is refused.
 * @throws UnusableInput where tags do not match, or it goes beyond the limits.
 */
export function xmlScanner(part: string, limits: FileLimits, handler: XmlHandler): XmlReader {
  const open: string[] = [];
  const scopes: { readonly depth: number; readonly prefixes: ReadonlyMap<string, string> }[] = [];
  let prefixes: ReadonlyMap<string, string> = new Map();
  let names = new Map<string, string>();
  let rest = '';
  let elements = 0;
  let isRootClosed = false;
  const broken = () => brokenXml(part);
  const decoded = (text: string) => decodeEntities(text, part);

  return {
    take: (piece) => {
      const text = rest + piece;
      rest = text.slice(scan(text));
      if (rest.length > longestToken) throw refused(`“${part}”中有一处文字过长，不像表格，已停止读取`);
    },
    end: () => {
      if (rest.trim() !== '' || open.length > 0 || !isRootClosed) throw broken();
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

  function openTag(tag: string): void {
    const isEmpty = tag.endsWith('/');
    const body = isEmpty ? tag.slice(0, -1) : tag;
    const nameEnd = body.search(/\s/);
    const name = nameEnd < 0 ? body : body.slice(0, nameEnd);
    if (isRootClosed || !/^[^\s<>"'=&/]+$/.test(name)) throw broken();
    elements += 1;
    open.push(name);
    if (open.length > limits.depth)
      throw refused(`“${part}”嵌套超过 ${limits.depth} 层，不像表格，已停止读取`);
    if (elements > limits.elements)
      throw refused(`“${part}”内容过多（超过 ${limits.elements} 个元素），已停止读取`);
    const attributes = nameEnd < 0 ? '' : body.slice(nameEnd);
    if (attributes.includes('=')) checkAttributes(attributes);
    handler.open(localName(name), tagAttribute(attributes, part));
    if (isEmpty) close(name);
  }

  function checkAttributes(attributes: string): void {
    let count = 0;
    for (let at = attributes.indexOf('='); at >= 0; at = attributes.indexOf('=', at + 1)) count += 1;
    // An equals sign may stand in a value; only then are the attributes counted one by one.
    if (count > limits.attributes && [...attributes.matchAll(attributeForm)].length > limits.attributes)
      throw refused(`“${part}”的一个元素属性过多，可能是恶意文件，已停止读取`);
    if (!attributes.includes('xmlns')) return;
    const own = new Map(prefixes);
    for (const [, name = '', , double, single] of attributes.matchAll(attributeForm))
      if (name === 'xmlns' || name.startsWith('xmlns:'))
        own.set(name.slice(6), decoded(double ?? single ?? ''));
    scopes.push({ depth: open.length, prefixes });
    prefixes = own;
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
    const own = `${elementPrefix(prefixes.get(prefix) ?? '', prefix)}${name.slice(colon + 1)}`;
    names.set(name, own);
    return own;
  }
}
