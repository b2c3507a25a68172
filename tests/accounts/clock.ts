export interface Clock {
  readonly now: () => Date;
  pass(part: { readonly seconds?: number; readonly minutes?: number; readonly hours?: number }): void;
}

/** A clock that stands still until it is moved on. */
export function clockAt(start: string): Clock {
  let time = Date.parse(start);
  return {
    now: () => new Date(time),
    pass: ({ seconds = 0, minutes = 0, hours = 0 }) => {
      time += ((hours * 60 + minutes) * 60 + seconds) * 1000;
    },
  };
}
