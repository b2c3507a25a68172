import type { WorkingReport } from '../../model/working-report.ts';
import type { Roll } from '../roll.ts';

type Assets = WorkingReport['assets'][number];

/** Whose assets are told, at the end of the year before; the figures are to be typed. */
export function takeAssets({ assets }: WorkingReport, roll: Roll): readonly Assets[] {
  if (roll.fateOf('assets') === 'clear') return [];
  return assets.map(({ bookTotal: _, ...own }) => ({ ...own, date: `${roll.to - 1}-12-31`, parts: {} }));
}
