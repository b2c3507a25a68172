import { expect, it } from 'vitest';
import { loadedFace } from '../../../server/documents/pdf/fonts/loaded-face.ts';

const metrics = {
  has: () => true,
  glyph: (codePoint: number) => codePoint % 60_000,
  advance: () => 1,
};
const family = (path: string, rare: readonly number[] = []) =>
  loadedFace({ path, index: 0 }, metrics, new Set(rare)).family;

it('a face goes by the same name wherever its file lies, so that the same document gives the same bytes', () => {
  expect(family('/one/fonts/song.ttf')).toBe(family('/another/place/song.ttf'));
});

it('faces of other files, or with other glyphs, go by other names', () => {
  const names = [family('/one/song.ttf'), family('/one/kai.ttf'), family('/one/song.ttf', [0x20000])];
  expect(new Set(names).size).toBe(3);
});
