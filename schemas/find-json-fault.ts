const space = /[ \t\r\n]*/y;
const literal =
  /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Where a text stops being JSON, as an index into it. Browsers mostly do not say, and an accountant asks which line. */
export function findJsonFault(text: string): number {
  const end = valueEnd(text, 0);
  return end < 0 ? -1 - end : skip(space, text, end);
}

/** The index after the value that begins here, or −1 − the index of the fault in it. */
function valueEnd(text: string, from: number): number {
  const start = skip(space, text, from);
  if (text[start] === '{') return listEnd(text, start + 1, '}', memberEnd);
  if (text[start] === '[') return listEnd(text, start + 1, ']', valueEnd);
  const end = skip(literal, text, start);
  return end > start ? end : fault(start);
}

function listEnd(text: string, from: number, closing: string, itemEnd: typeof valueEnd): number {
  let at = skip(space, text, from);
  if (text[at] === closing) return at + 1;
  for (;;) {
    const end = itemEnd(text, at);
    if (end < 0) return end;
    at = skip(space, text, end);
    if (text[at] === closing) return at + 1;
    if (text[at] !== ',') return fault(at);
    at += 1;
  }
}

function memberEnd(text: string, from: number): number {
  const start = skip(space, text, from);
  const end = text[start] === '"' ? skip(literal, text, start) : start;
  const colon = skip(space, text, end);
  return end > start && text[colon] === ':' ? valueEnd(text, colon + 1) : fault(end > start ? colon : start);
}

const fault = (index: number): number => -1 - index;

/** The index after what matches here, or here where nothing does. */
function skip(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}
