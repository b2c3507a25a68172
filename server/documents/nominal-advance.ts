/** Width of a character in em where its face is not at hand: Latin letters and digits are about half as wide as Chinese characters and marks. */
export const nominalAdvance = (codePoint: number): number => (codePoint < firstFullWidth ? 0.5 : 1);

const firstFullWidth = 0x300;
