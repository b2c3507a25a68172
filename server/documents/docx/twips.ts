/** Points as twentieths of a point, the unit of WordprocessingML. */
export function twips(points: number): number {
  return Math.round(points * 20);
}
