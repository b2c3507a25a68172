/** Whether two texts read the same; white space and width of brackets aside. */
export const sameText = (a: string, b: string): boolean => comparable(a) === comparable(b);

export const comparable = (text: string): string =>
  text.replace(/\s/g, '').replaceAll('（', '(').replaceAll('）', ')');
