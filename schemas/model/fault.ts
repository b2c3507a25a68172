/** Something in a report that cannot stand as it is, and where: keys and positions from its root. */
export interface Fault {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}
