/** The layout program could not make the pdf: it took too long, crashed, or refused its source. */
export class RenderFailure extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'RenderFailure';
  }
}
