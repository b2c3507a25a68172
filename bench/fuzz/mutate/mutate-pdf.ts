import type { Chance } from '../chance.ts';

/** A pdf with numbers, names, references and drawing operators changed, objects doubled or gone. */
export function mutatePdf(bytes: Uint8Array, chance: Chance): Uint8Array {
  let text = Buffer.from(bytes).toString('latin1');
  for (let left = chance.few(6); left > 0; left -= 1) text = chance.one(kinds)(text, chance);
  return Buffer.from(text, 'latin1');
}

type Kind = (text: string, chance: Chance) => string;
const kinds: readonly [Kind, ...Kind[]] = [number, number, number, reference, name, operator, object, stream];

/** Puts something else where one of the matches stands. */
function at(text: string, form: RegExp, { below }: Chance, put: (found: string) => string): string {
  const found = [...text.matchAll(form)];
  const match = found[below(found.length)];
  if (!match) return text;
  return text.slice(0, match.index) + put(match[0]) + text.slice(match.index + match[0].length);
}

const odd: readonly [string, ...string[]] = [
  '0',
  '-1',
  '1e9',
  '99999999999',
  '0.0000001',
  '-99999',
  '2147483648',
  'null',
  '[]',
  '<<>>',
  '65536',
];

function number(text: string, chance: Chance): string {
  return at(text, /(?<=[\s[(])-?\d+(?:\.\d+)?(?=[\s\])])/g, chance, () => chance.one(odd));
}

/** Another object is meant: often one that leads back to itself. */
function reference(text: string, chance: Chance): string {
  return at(text, /\d+ 0 R/g, chance, () => `${chance.below(12)} 0 R`);
}

function name(text: string, chance: Chance): string {
  const names = [...text.matchAll(/\/[A-Za-z]\w*/g)];
  const other = names[chance.below(names.length)]?.[0] ?? '/X';
  return at(text, /\/[A-Za-z]\w*/g, chance, () => chance.one([other, '/X', `${other} ${other}`]));
}

function operator(text: string, chance: Chance): string {
  const put = chance.one(['q '.repeat(3000), 'Q', 'BT', 'ET', '/Fm Do', 'W n', 'S', 'BI ID EI', 'cm', 'Tf']);
  return at(text, /(?<=\s)(?:re|l|m|S|f|BT|ET|Tj|Tf|cm|q|Q)(?=\s)/g, chance, () => put);
}

function object(text: string, chance: Chance): string {
  return at(text, /\d+ 0 obj[\s\S]*?endobj/g, chance, (own) => chance.one(['', own + own, own.slice(0, 40)]));
}

function stream(text: string, chance: Chance): string {
  return at(text, /stream\r?\n[\s\S]*?endstream/g, chance, (own) =>
    chance.one([own.slice(0, chance.below(own.length)), own.replace(/\d/g, '9'), own.repeat(2)]),
  );
}
