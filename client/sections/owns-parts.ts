import type { Section } from './section.ts';

/** Whether a path leads into one of these parts of the report. */
export const ownsParts =
  (...parts: readonly string[]): Section['owns'] =>
  ([first]) =>
    typeof first === 'string' && parts.includes(first);
