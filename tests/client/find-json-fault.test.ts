import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findJsonFault } from '../../schemas/find-json-fault.ts';

it.each([
  ['{"a": ,}', ','],
  ['{"a" 1}', '1'],
  ['{a: 1}', 'a'],
  ['[1, 2', ''],
  ['{"a": 1,}', '}'],
  ['[1 2]', '2]'],
  ['{"a": "unfinished}', '"unfinished'],
  ['{"a": 01}', '1}'],
  ['{"a": tru}', 'tru'],
  ['{} {}', '{}'],
])('finds the fault of %s at %j', (text, rest) => {
  const found = faultAt(text);
  expect(text.slice(found).startsWith(rest)).toBe(true);
  expect(found).toBe(text.lastIndexOf(rest));
});

it('finds none in JSON: it reads to the end', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(findJsonFault(text)).toBeUndefined();
    }),
    { seed: 7 },
  );
});

it('agrees with the position that V8 names, or is at the beginning of the word or text it lies in', () => {
  let named = 0;
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.constantFrom(',', '}', '"', 'x', '\n'), (json, at, stray) => {
      const index = at % (json.length + 1);
      const text = json.slice(0, index) + stray + json.slice(index);
      const position = positionOfFault(text);
      fc.pre(position !== undefined);
      named += 1;
      expect(text.slice(faultAt(text), position)).toMatch(/^("[^"]*(\\"[^"]*)*|[\w.+-]*)$/);
    }),
    { seed: 7 },
  );
  expect(named).toBeGreaterThan(50);
});

it.each([
  ['{"a": 1, "b": {"a": 2}, "a": 3}', '"a": 3}'],
  ['[{"a": 1}, {"a": 1, "\\u0061": 2}]', '"\\u0061": 2}]'],
  ['{"__proto__": 1, "__proto__": 2}', '"__proto__": 2}'],
])('finds the key that %s has twice', (text, rest) => {
  expect(findJsonFault(text)).toEqual({ at: text.indexOf(rest), kind: 'repeatedKey' });
});

it('finds where brackets nest too deep, however many there are', () => {
  expect(findJsonFault('['.repeat(1_000_000))).toEqual({ at: 100, kind: 'tooDeep' });
  expect(findJsonFault('['.repeat(100) + ']'.repeat(100))).toBeUndefined();
});

it('reads a text of millions of characters', () => {
  const text = JSON.stringify({ a: '甲\n'.repeat(2_000_000), b: ' '.repeat(4_000_000) });
  expect(findJsonFault(text)).toBeUndefined();
});

const faultAt = (text: string): number => findJsonFault(text)?.at ?? text.length;

function positionOfFault(text: string): number | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const position = /at position (\d+)/.exec(String(error))?.[1];
    return position === undefined ? undefined : Number(position);
  }
}
