import { elementOrder } from './element-order.ts';
import { isElement, type XmlElement } from './read-xml.ts';

/** Where the children of an element, at any depth, are not those of the schema or not in its order. */
export function orderFaults(element: XmlElement): string[] {
  const children = element.children.filter(isElement);
  const names = children.map(({ name }) => name);
  return [...ownFaults(element.name, names), ...children.flatMap(orderFaults)];
}

function ownFaults(name: string, children: readonly string[]): string[] {
  if (name === 'w:p') return leads(name, children, 'w:pPr');
  if (name === 'w:r') return leads(name, children, 'w:rPr');
  const order = elementOrder[name];
  if (!order) return [];
  const ranks = children.map((child) => order.indexOf(child));
  const isOrdered = ranks.every((rank, index) => rank >= (ranks[index - 1] ?? 0));
  return isOrdered ? [] : [`${name}: ${children.join(' ')}`];
}

/** Properties come first, if at all, and once. */
function leads(name: string, children: readonly string[], properties: string): string[] {
  return children.lastIndexOf(properties) > 0 ? [`${name}: ${children.join(' ')}`] : [];
}
