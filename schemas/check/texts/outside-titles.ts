const title = /《[^《》]{0,200}》/g;

/** The text with the titles of laws and documents blanked out: places stay the same. */
export const outsideTitles = (text: string): string =>
  text.includes('《') ? text.replace(title, (found) => '\u0000'.repeat(found.length)) : text;
