import { Writable } from 'node:stream';

/** A stream whose chunks go into a list. */
export const linesOf = (lines: string[]): Writable =>
  new Writable({
    write: (chunk, _encoding, done) => {
      lines.push(String(chunk));
      done();
    },
  });
