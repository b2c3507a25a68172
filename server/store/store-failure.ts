/** The store cannot do what was asked just now: it is out of reach, or its disk is full. The same may work later. */
export class StoreFailure extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreFailure';
  }
}
