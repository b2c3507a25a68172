import { termNames } from './term-names.ts';
import { categorySchema } from './terms.ts';

/** What the packs' texts ask for, section by section: reasons by what they are of, and what the operating cost is used for. */
export const narrativeAnswers: Readonly<Record<string, readonly string[]>> = {
  change: categorySchema.options,
  agencyOperatingCost: ['use', 'agencyOperatingCost'],
  threePublic: ['overseas', 'vehiclePurchase', 'vehicleOperation', 'reception'],
};

/** What people call them. */
export const answerNames: Readonly<Record<string, string>> = {
  ...termNames,
  overseas: '因公出国（境）费',
  agencyOperatingCost: '增减原因',
  use: '用途',
};
