import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FontRole, HouseStyle } from '../../../../schemas/document/house-style.ts';

type StandIn = HouseStyle['fonts'][FontRole]['standIn'];
type Weight = '400Regular' | '600SemiBold' | '700Bold';

const packages = {
  'Noto Serif SC': { name: '@expo-google-fonts/noto-serif-sc', file: 'NotoSerifSC' },
  'Noto Sans SC': { name: '@expo-google-fonts/noto-sans-sc', file: 'NotoSansSC' },
} satisfies Record<StandIn, { name: string; file: string }>;

/** 小标宋 is cut heavier than 宋体; the other official faces are of text weight. */
const textWeights = {
  display: '600SemiBold',
  hei: '400Regular',
  kai: '400Regular',
  fangSong: '400Regular',
  song: '400Regular',
} satisfies Record<FontRole, Weight>;

/** The open font file that stands in for an official face, wherever npm put its package. */
export function standInPath(standIn: StandIn, role: FontRole, bold: boolean): string {
  const { name, file } = packages[standIn];
  const weight = bold ? '700Bold' : textWeights[role];
  const root = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
  return join(root, weight, `${file}_${weight}.ttf`);
}
