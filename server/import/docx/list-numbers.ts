import { chineseNumber } from '../../../schemas/derive/table/chinese-number.ts';
import type { XmlHandler } from '../xml/read-xml.ts';

/** The number a list puts before its next paragraph at a depth: `（二）`; blank where it puts a bullet. */
export type ListNumbers = (list: string, depth: number) => string;

interface Level {
  start: number;
  format: string;
  text: string;
}

/** Reads numbering.xml, and counts as the paragraphs come. */
export function listNumbers(): { readonly handler: XmlHandler; readonly next: ListNumbers } {
  const forms = new Map<string, Map<number, Level>>();
  const formOfList = new Map<string, string>();
  let form = new Map<number, Level>();
  let level: Level | undefined;
  let list = '';
  const handler: XmlHandler = {
    open: (name, attribute) => {
      const value = attribute('val') ?? '';
      if (name === 'abstractNum') {
        form = new Map();
        forms.set(attribute('abstractNumId') ?? '', form);
      } else if (name === 'num') {
        list = attribute('numId') ?? '';
        form = new Map();
      } else if (name === 'lvl') {
        level = { start: 1, format: 'decimal', text: '' };
        form.set(Number(attribute('ilvl') ?? 0), level);
      } else if (name === 'abstractNumId') formOfList.set(list, value);
      else if (!level) return;
      else if (name === 'start') level.start = Number(value);
      else if (name === 'numFmt') level.format = value;
      else if (name === 'lvlText') level.text = value;
    },
    text: () => {},
    close: (name) => {
      if (name === 'lvl') level = undefined;
    },
  };
  const counts = new Map<string, Map<number, number>>();
  return { handler, next: (id, depth) => nextNumber(forms, counts, formOfList.get(id) ?? '', depth) };
}

function nextNumber(
  forms: ReadonlyMap<string, ReadonlyMap<number, Level>>,
  counts: Map<string, Map<number, number>>,
  id: string,
  depth: number,
): string {
  const levels = forms.get(id);
  const own = levels?.get(depth);
  if (!levels || !own || own.format === 'bullet' || own.format === 'none') return '';
  const count = counts.get(id) ?? new Map<number, number>();
  counts.set(id, count);
  count.set(depth, (count.get(depth) ?? own.start - 1) + 1);
  for (const deeper of count.keys()) if (deeper > depth) count.delete(deeper);
  return own.text.replace(/%(\d)/g, (_, place: string) => {
    const level = levels.get(Number(place) - 1);
    return level ? numeral(count.get(Number(place) - 1) ?? level.start, level.format) : '';
  });
}

const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

function numeral(value: number, format: string): string {
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'chineseLegalSimplified':
    case 'ideographDigital':
    case 'japaneseCounting':
    case 'taiwaneseCountingThousand':
      return value > 0 && value < 100 ? chineseNumber(value) : String(value);
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return circled[value - 1] ?? String(value);
    case 'upperLetter':
    case 'lowerLetter': {
      const letter = String.fromCharCode(64 + ((value - 1) % 26) + 1);
      return format === 'upperLetter' ? letter : letter.toLowerCase();
    }
    default:
      return String(value);
  }
}
