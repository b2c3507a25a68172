import { placeKey, type TextPlace } from '../engine/place.ts';
import { type PrintedFigure, printedText } from '../printed/printed-figure.ts';

/** The cause of all that an amount of a text brings with it: where it stands, and what it should be. */
export const statedCause = (place: TextPlace, right: Pick<PrintedFigure, 'value'>): string =>
  `figure:${placeKey(place)}@${place.start}:${printedText(right, '万元')}万元`;
