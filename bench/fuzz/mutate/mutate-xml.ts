import type { Chance } from '../chance.ts';
import { oddTexts } from './odd-texts.ts';

/** XML with tags dropped, doubled, moved, renamed or nested without end, attributes and texts changed. */
export function mutateXml(xml: string, chance: Chance): string {
  let tokens: string[] = xml.split(/(?=<)|(?<=>)/);
  for (let left = chance.few(6); left > 0 && tokens.length > 0; left -= 1)
    tokens = chance.one(kinds)(tokens, chance);
  return tokens.join('');
}

type Kind = (tokens: string[], chance: Chance) => string[];
const kinds: readonly [Kind, ...Kind[]] = [
  dropped,
  doubled,
  swapped,
  renamed,
  attributes,
  attributes,
  attributes,
  texts,
  texts,
  texts,
  nested,
  foreign,
  element,
  element,
];

function dropped(tokens: string[], { below, few }: Chance): string[] {
  return tokens.toSpliced(below(tokens.length), few(10));
}

function doubled(tokens: string[], { below, few }: Chance): string[] {
  const at = below(tokens.length);
  return tokens.toSpliced(at, 0, ...tokens.slice(at, at + few(60)));
}

function swapped(tokens: string[], { below }: Chance): string[] {
  const [one, other] = [below(tokens.length), below(tokens.length)];
  return tokens.with(one, tokens[other] ?? '').with(other, tokens[one] ?? '');
}

function renamed(tokens: string[], { below }: Chance): string[] {
  const [one, other] = [below(tokens.length), below(tokens.length)];
  const name = /^<\/?([\w:]+)/.exec(tokens[other] ?? '')?.[1] ?? 'w:x';
  return tokens.with(one, (tokens[one] ?? '').replace(/^(<\/?)[\w:]+/, `$1${name}`));
}

/** Attributes of one tag: the value of one is odd, or one is gone, or there twice. */
function attributes(tokens: string[], chance: Chance): string[] {
  const places = tokens.flatMap((token, index) => (/^<[\w:]+\s/.test(token) ? [index] : []));
  const at = places[chance.below(places.length)];
  if (at === undefined) return tokens;
  const all = [...(tokens[at] ?? '').matchAll(/\s[\w:]+="[^"]*"/g)].map(([own]) => own);
  const own = all[chance.below(all.length)] ?? '';
  const odd = own.replace(/"[^"]*"$/, () => `"${chance.one(oddTexts)}"`);
  return tokens.with(
    at,
    (tokens[at] ?? '').replace(own, () => chance.one([odd, odd, odd, '', own + own])),
  );
}

function texts(tokens: string[], chance: Chance): string[] {
  const places = tokens.flatMap((token, index) => (token.startsWith('<') ? [] : [index]));
  const at = places[chance.below(places.length)] ?? chance.below(tokens.length);
  const other = tokens[places[chance.below(places.length)] ?? 0] ?? '';
  return tokens.with(at, chance.one([chance.one(oddTexts), chance.one(oddTexts), other]));
}

function nested(tokens: string[], chance: Chance): string[] {
  const tags = tokens.filter((token) => /^<[\w:]+(?:\s[^>]*[^/])?>$/.test(token));
  const tag = tags[chance.below(tags.length)] ?? '<a>';
  const name = /^<([\w:]+)/.exec(tag)?.[1] ?? 'a';
  const depth = chance.one([3, 50, 200, 2000]);
  const at = chance.below(tokens.length);
  return tokens.toSpliced(at, 0, tag.repeat(depth), `</${name}>`.repeat(chance.one([depth, depth, 0])));
}

function foreign(tokens: string[], chance: Chance): string[] {
  return tokens.toSpliced(
    chance.below(tokens.length + 1),
    0,
    chance.one([
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
      '&x;',
      '&#0;',
      '&#x110000;',
      '<![CDATA[合计]]>',
      '<![CDATA[',
      '<!--',
      '-->',
      '<?x?>',
      '<',
      '>',
      ']]>',
      '<__proto__ constructor="toString"/>',
      '\uFFFE',
    ]),
  );
}

/** A whole element, its inside too, dropped, doubled or moved. */
function element(tokens: string[], chance: Chance): string[] {
  const start = chance.below(tokens.length);
  const end = endOf(tokens, start);
  const own = tokens.slice(start, end);
  const left = tokens.toSpliced(start, own.length);
  return chance.one([
    () => left,
    () => tokens.toSpliced(start, 0, ...own),
    () => left.toSpliced(chance.below(left.length + 1), 0, ...own),
  ])();
}

function endOf(tokens: readonly string[], start: number): number {
  let depth = 0;
  for (let at = start; at < tokens.length; at += 1) {
    const token = tokens[at] ?? '';
    if (token.startsWith('</')) depth -= 1;
    else if (/^<[\w:]/.test(token) && !token.endsWith('/>')) depth += 1;
    if (depth <= 0) return at + 1;
  }
  return tokens.length;
}
