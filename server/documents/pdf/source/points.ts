/** A Typst length. Four decimals of a point are a hundredth of a micrometre; an exponent would not be Typst. */
export function points(value: number): string {
  return `${Number(value.toFixed(4))}pt`;
}
