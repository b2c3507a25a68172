import type { MoneyUnit } from '../../model/amount.ts';
import { type PrintedFigure, printedText } from '../printed/printed-figure.ts';

/** `4.50万元`. */
export const moneyText = (figure: PrintedFigure, unit: MoneyUnit): string =>
  `${printedText(figure, unit)}${unit}`;
