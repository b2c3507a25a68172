import type { Finding } from './outcome.ts';
import { placeKey } from './place.ts';

/** The same finding has the same key after edits elsewhere: waivers hold on to it. What it is about is part of it. */
export const findingKey = (rule: string, { places, about }: Finding): string =>
  `${rule}|${placeKey(places[0])}|${about}`;
