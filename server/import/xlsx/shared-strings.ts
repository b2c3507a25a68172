import type { XmlHandler } from '../xml/read-xml.ts';
import { collectedText } from './collected-text.ts';

/** The texts the cells refer to by number: rich runs joined, readings of characters (phonetic runs) left out. None is longer than `most`. */
export function sharedStrings(most: number): {
  readonly handler: XmlHandler;
  readonly texts: readonly string[];
} {
  const texts: string[] = [];
  const collected = collectedText(most);
  const handler: XmlHandler = {
    open: (name) => {
      if (name === 'si') collected.clear();
      else collected.open(name);
    },
    text: collected.text,
    close: (name) => {
      if (name === 'si') texts.push(collected.take());
      else collected.close(name);
    },
  };
  return { handler, texts };
}
