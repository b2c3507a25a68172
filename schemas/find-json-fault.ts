export interface JsonFault {
  /** Index into the text. */
  readonly at: number;
  readonly kind: 'syntax' | 'repeatedKey' | 'tooDeep';
}

/** A report nests a dozen levels; far deeper, those who read it further would run out of stack. */
const mostNested = 100;

const space = /[ \t\r\n]*/y;
const literal =
  /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const closings: Readonly<Record<string, Level['closing']>> = { '{': '}', '[': ']' };

interface Level {
  readonly closing: '}' | ']';
  /** The keys so far, in an object. */
  readonly keys: Set<string> | undefined;
}

/**
 * Where a text stops being JSON that says each thing once. Browsers mostly do not say where, and of a key that is there
 * twice `JSON.parse` keeps the last without a word: a figure would be lost.
 */
export function findJsonFault(text: string): JsonFault | undefined {
  const levels: Level[] = [];
  const reader = textReader(text);
  for (;;) {
    const closing = closings[reader.next()];
    if (closing && levels.length === mostNested) return reader.fault('tooDeep');
    if (closing) {
      reader.take(closing === '}' ? '{' : '[');
      const level = { closing, keys: closing === '}' ? new Set<string>() : undefined };
      if (!reader.take(closing)) {
        levels.push(level);
        const fault = memberFault(level, reader);
        if (fault) return fault;
        continue;
      }
    } else if (!reader.takeLiteral()) return reader.fault('syntax');

    while (reader.take(levels.at(-1)?.closing)) levels.pop();
    const level = levels.at(-1);
    if (!level) return reader.next() === '' ? undefined : reader.fault('syntax');
    const fault = reader.take(',') ? memberFault(level, reader) : reader.fault('syntax');
    if (fault) return fault;
  }
}

/** Reads the key and the colon before a value, in an object. */
function memberFault({ keys }: Level, reader: TextReader): JsonFault | undefined {
  if (!keys) return undefined;
  const fault = reader.next() === '"' ? undefined : reader.fault('syntax');
  const repeated = reader.fault('repeatedKey');
  const key = fault ? undefined : reader.takeLiteral();
  if (key === undefined) return fault ?? reader.fault('syntax');
  const name = String(JSON.parse(key));
  if (keys.has(name)) return repeated;
  keys.add(name);
  return reader.take(':') ? undefined : reader.fault('syntax');
}

type TextReader = ReturnType<typeof textReader>;

/** Goes through the text; space before anything is passed over. */
function textReader(text: string) {
  let at = 0;
  const skipSpace = () => {
    space.lastIndex = at;
    space.test(text);
    at = space.lastIndex;
  };
  const next = (): string => {
    skipSpace();
    return text[at] ?? '';
  };
  return {
    /** The next character, empty at the end. */
    next,
    take: (mark: string | undefined): boolean => {
      if (mark === undefined || next() !== mark) return false;
      at += 1;
      return true;
    },
    takeLiteral: (): string | undefined => {
      skipSpace();
      literal.lastIndex = at;
      if (!literal.test(text)) return undefined;
      const start = at;
      at = literal.lastIndex;
      return text.slice(start, at);
    },
    fault: (kind: JsonFault['kind']): JsonFault => {
      skipSpace();
      return { at, kind };
    },
  };
}
