interface Said<Part, Saying> {
  readonly parts: readonly Part[];
  readonly sayings: readonly Saying[];
}

/**
 * What is said of each of a list of parts. A part that stands where it stood the last time is not even looked up; where every
 * part says the same, so does the whole.
 */
export function sayOfParts<Part, Saying>(
  isSame: (part: Part, earlier: Part) => boolean,
  say: (part: Part) => Saying,
): (parts: readonly Part[]) => readonly Saying[] {
  let last: Said<Part, Saying> = { parts: [], sayings: [] };
  return (parts) => {
    if (parts !== last.parts) last = { parts, sayings: sayingsOf(parts, last, isSame, say) };
    return last.sayings;
  };
}

function sayingsOf<Part, Saying>(
  parts: readonly Part[],
  last: Said<Part, Saying>,
  isSame: (part: Part, earlier: Part) => boolean,
  say: (part: Part) => Saying,
): readonly Saying[] {
  let isSameWhole = parts.length === last.parts.length;
  const sayings = parts.map((part, index) => {
    const before = last.parts[index];
    const earlier = before !== undefined && isSame(part, before) ? last.sayings[index] : undefined;
    const own = earlier ?? say(part);
    isSameWhole &&= own === last.sayings[index];
    return own;
  });
  return isSameWhole ? last.sayings : sayings;
}
