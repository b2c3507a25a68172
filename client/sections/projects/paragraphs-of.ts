/** The paragraphs of a text, one a line; blank lines are none. */
export const paragraphsOf = (text: string): readonly string[] =>
  text.split('\n').filter((line) => line.trim() !== '');
