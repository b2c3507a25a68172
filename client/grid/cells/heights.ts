/** CSS pixels; the style sheet takes them from here through style properties. */
export const headHeight = 34;

/** Of a row of one line, and of one whose longer texts show two. */
export const rowHeights = { single: 32, double: 50 } as const;
