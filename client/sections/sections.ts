import { assetsSection } from './assets/assets-section.tsx';
import { basicsSection } from './basics/basics-section.ts';
import { unitsSection } from './basics/units-section.ts';
import { economicSection } from './economic/economic-section.ts';
import { lastYearSection } from './last-year/last-year-section.tsx';
import { ledgerSection } from './ledger/ledger-section.ts';
import { procurementSection } from './procurement/procurement-section.tsx';
import { projectsSection } from './projects/projects-section.tsx';
import { specialFundsSection } from './projects/special-funds-section.tsx';
import type { Section } from './section.ts';
import { threePublicSection } from './three-public/three-public-section.tsx';

/** What is entered, in the order one enters it. */
export const sections: readonly Section[] = [
  basicsSection,
  unitsSection,
  ledgerSection,
  economicSection,
  threePublicSection,
  lastYearSection,
  procurementSection,
  assetsSection,
  projectsSection,
  specialFundsSection,
];
