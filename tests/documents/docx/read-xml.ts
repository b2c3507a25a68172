import { SaxesParser } from 'saxes';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** The root element of an XML text; throws where it is not well-formed. */
export function readXml(xml: string): XmlElement {
  const root = { name: '', attributes: {}, children: [] as (XmlElement | string)[] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => open.at(-1)?.children.push(text));
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  const element = root.children.find(isElement);
  if (!element) throw new Error('no root element');
  return element;
}

export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter(isElement).filter((child) => child.name === name);
}

/** Every element of the name inside, in the order of the text; nothing inside an element called `except`. */
export function elementsOf(element: XmlElement, name: string, except = ''): XmlElement[] {
  return element.children.filter(isElement).flatMap((child) => {
    const own = child.name === name ? [child] : [];
    return child.name === except ? own : [...own, ...elementsOf(child, name, except)];
  });
}

/** What a reader sees of a paragraph: texts, line breaks and tabs. */
export function textOf(element: XmlElement): string {
  return element.children.filter(isElement).map(visible).join('');
}

export function isElement(child: XmlElement | string): child is XmlElement {
  return typeof child !== 'string';
}

function visible(element: XmlElement): string {
  if (element.name === 'w:t') return element.children.join('');
  if (element.name === 'w:br') return '\n';
  if (element.name === 'w:tab' && element.children.length === 0)
    return element.attributes['w:val'] ? '' : '\t';
  return element.name === 'w:instrText' ? '' : textOf(element);
}
