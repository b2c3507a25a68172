import type { Chance } from '../chance.ts';
import { oddTexts } from './odd-texts.ts';

/** JSON with values of other kinds, keys gone, doubled or unknown, and now and then no JSON at all. */
export function mutateJson(json: string, chance: Chance): string {
  let tokens: string[] = json.match(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g) ?? [];
  for (let left = chance.few(6); left > 0 && tokens.length > 0; left -= 1)
    tokens = chance.one(kinds)(tokens, chance);
  return tokens.join('');
}

type Kind = (tokens: string[], chance: Chance) => string[];
const kinds: readonly [Kind, ...Kind[]] = [value, value, value, value, swapped, key, part, part, broken];

const isWord = (token: string | undefined): boolean => token !== undefined && !/^[{}[\],:]$/.test(token);

function value(tokens: string[], chance: Chance): string[] {
  const places = tokens.flatMap((token, at) => (isWord(token) && tokens[at + 1] !== ':' ? [at] : []));
  return tokens.with(places[chance.below(places.length)] ?? 0, chance.one(kindsOfValue)(chance));
}

const kindsOfValue: readonly [(chance: Chance) => string, ...((chance: Chance) => string)[]] = [
  ({ one }) => JSON.stringify(one(oddTexts)),
  ({ one }) => JSON.stringify(one(oddTexts)),
  ({ one }) => one(['null', 'true', '{}', '[]', '-0', '1e400', '0.1', '[[]]', '{"__proto__":1}', '3']),
  ({ one }) => '['.repeat(one([100, 5000])).concat(']'.repeat(one([100, 5000]))),
];

function swapped(tokens: string[], { below }: Chance): string[] {
  const places = tokens.flatMap((token, at) => (isWord(token) ? [at] : []));
  const [one = 0, other = 0] = [places[below(places.length)], places[below(places.length)]];
  return tokens.with(one, tokens[other] ?? '').with(other, tokens[one] ?? '');
}

function key(tokens: string[], { below, one }: Chance): string[] {
  const places = tokens.flatMap((token, at) => (isWord(token) && tokens[at + 1] === ':' ? [at] : []));
  const other = tokens[places[below(places.length)] ?? 0] ?? '""';
  return tokens.with(places[below(places.length)] ?? 0, one([JSON.stringify(one(oddTexts)), other]));
}

/** An object or a list dropped, doubled, or put somewhere else. */
function part(tokens: string[], { below, one }: Chance): string[] {
  const starts = tokens.flatMap((token, at) => (token === '{' || token === '[' ? [at] : []));
  const start = starts[below(starts.length)] ?? 0;
  const end = endOf(tokens, start);
  const own = tokens.slice(start, end);
  const other = starts[below(starts.length)] ?? 0;
  return one([
    () => tokens.toSpliced(start, own.length, 'null'),
    () => tokens.toSpliced(start, 0, ...own, ','),
    () => tokens.toSpliced(other, endOf(tokens, other) - other, ...own),
  ])();
}

function endOf(tokens: readonly string[], start: number): number {
  let depth = 0;
  for (let at = start; at < tokens.length; at += 1) {
    if (tokens[at] === '{' || tokens[at] === '[') depth += 1;
    else if (tokens[at] === '}' || tokens[at] === ']') depth -= 1;
    if (depth <= 0) return at + 1;
  }
  return tokens.length;
}

function broken(tokens: string[], { below, one }: Chance): string[] {
  return below(4) > 0
    ? tokens
    : tokens.with(below(tokens.length), one(['', '{', ']', ',', '"', '\\', '\u0000']));
}
