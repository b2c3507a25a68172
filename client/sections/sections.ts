import { basicsSection } from './basics/basics-section.ts';
import { unitsSection } from './basics/units-section.ts';
import { economicSection } from './economic/economic-section.ts';
import { ledgerSection } from './ledger/ledger-section.ts';
import type { Section } from './section.ts';

/** What is entered, in the order one enters it. */
export const sections: readonly Section[] = [basicsSection, unitsSection, ledgerSection, economicSection];
