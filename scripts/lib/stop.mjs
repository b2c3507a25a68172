/** Why the script cannot go on, in words for whoever started it. */
export class Stop extends Error {
  constructor(message) {
    super(message);
    this.name = 'Stop';
  }
}
