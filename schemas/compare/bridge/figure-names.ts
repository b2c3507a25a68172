import { termNames } from '../../model/term-names.ts';

/** What people call the figures that are compared with last year. */
export const figureName = (figure: string): string => names[figure] ?? figure;

const names: Readonly<Record<string, string>> = {
  ...termNames,
  expenditureTotal: '支出总额',
  threePublicFunds: '“三公”经费',
  overseas: '因公出国（境）费',
  agencyOperatingCost: '机关运行经费',
};
