import { isList } from '../../../schemas/edit/identified-list.ts';
import { longText } from '../../../schemas/model/text.ts';
import type { Codec } from '../field.ts';
import { readBy } from './text-codec.ts';

/** Paragraphs, a line each. */
export const paragraphsCodec: Codec = {
  kind: 'text',
  blank: [],
  write: (value) => (isList(value) ? value.join('\n') : ''),
  read: (text) => {
    const lines = text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    for (const line of lines) {
      const reading = readBy(longText, line);
      if ('fault' in reading) return reading;
    }
    return { value: lines };
  },
};
