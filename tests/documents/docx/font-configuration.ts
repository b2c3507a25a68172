import { fileURLToPath } from 'node:url';
import type { HouseStyle } from '../../../schemas/document/house-style.ts';

/**
 * A fontconfig file that sets the official faces in the Noto faces that stand in for them; without it LibreOffice takes
 * whatever it finds first for 仿宋, most often a Japanese face of other measures.
 */
export function fontConfiguration({ fonts }: HouseStyle, cacheFolder: string): string {
  const folders = ['noto-serif-sc', 'noto-sans-sc'].map((name) =>
    fileURLToPath(new URL(`../../../node_modules/@expo-google-fonts/${name}`, import.meta.url)),
  );
  const aliases = Object.values(fonts).map(
    ({
      official,
      standIn,
    }) => `<match target="pattern"><test name="family"><string>${official}</string></test>
<edit name="family" mode="assign" binding="strong"><string>${standIn}</string></edit></match>`,
  );
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
${folders.map((folder) => `<dir>${folder}</dir>`).join('\n')}
<cachedir>${cacheFolder}</cachedir>
${aliases.join('\n')}
</fontconfig>`;
}
